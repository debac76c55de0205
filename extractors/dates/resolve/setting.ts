/** All that a point of time is worked out from: where its mention stands, and what the text has told before and tells right behind. */
import type { Doc, Language } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { isMark } from '../../shared/tokens.ts'
import type { Mention } from '../mentions/mention.ts'
import { outlookOf } from './outlook.ts'
import { periodOf, type Sight } from './periods.ts'
import { type Place, type Point, sightAt, spokenDay } from './place.ts'
import type { Scene } from './scenes.ts'

export interface Setting {
  doc: Doc
  mention: Mention
  scene: Scene
  place: Place
  sight: Sight
  /** The same moment on another clock, told right before. */
  twin: Point | null
  /** The zone that the text states for all its times. */
  zone: string | null
  /** The day that follows the time and its twins. */
  following: number | null
}

/** What is known on the way through the mentions. */
export interface Walk {
  doc: Doc
  mentions: readonly Mention[]
  scenes: readonly Scene[]
  place: Place
  /** The last mention that was a point of time. */
  before: { mention: Mention; point: Point } | null
  /** The zone that the text states for the times behind a token. */
  stated: { at: number; zone: string } | null
}

export function settingOf(walk: Walk, index: number, language: Language): Setting {
  const { doc, mentions, place, before, stated } = walk
  const mention = mentions[index] as Mention
  const scene = walk.scenes[index] as Scene
  const sight = sightAt(place, scene, isOpen(mention.said) ? outlookOf(doc, mention, language) : 'past')
  if (scene.spoken !== null) sight.reference = spokenDay(scene, mention, mentions, place)
  if (before !== null && mention.first - before.mention.last === 1 && isListing(doc, mention.first - 1)) sight.listed = before.point.day
  const twin = before !== null && isTwin(doc, before.mention, mention) ? before.point : null
  const zone = stated !== null && mention.first > stated.at ? stated.zone : null
  return { doc, mention, scene, place, sight, twin, zone, following: dayBehind(walk, index, sight) }
}

/** Whether past and future make a difference: what names its year or is a length doesn't ask. */
const isOpen = (said: Said): boolean => said.year === undefined && said.length === undefined && said.shift === undefined

const isListing = (doc: Doc, at: number): boolean => ['and', 'or', 'dan', 'atau', ',', 'to'].includes(doc.tokens[at]?.lower ?? '')

/** The same moment on another clock: "04.09 UTC (11.09 WIB)", "4.05 am in Sydney (1705 GMT on Tuesday)". */
function isTwin(doc: Doc, a: Mention, b: Mention): boolean {
  if (a.said.hour === undefined || b.said.hour === undefined || a.till || b.till || b.said.zone === undefined || b.said.zone === a.said.zone) {
    return false
  }
  const gap = b.first - a.last
  const joint = doc.tokens[b.first - 1]
  if (isMark(joint, '(')) return gap >= 1 && gap <= 4
  return gap >= 1 && gap <= 2 && (joint?.lower === 'atau' || joint?.lower === 'or' || isMark(joint, '/'))
}

/** The day that stands behind a time and its twins: "05:45 UTC (11.15 am IST) on Saturday". */
function dayBehind({ doc, mentions }: Walk, index: number, sight: Sight): number | null {
  let last = mentions[index] as Mention
  if (last.said.hour === undefined) return null
  for (let at = index + 1; at < index + 4; at++) {
    const next = mentions[at]
    if (next === undefined || doc.sentenceOf[next.first] !== doc.sentenceOf[last.first]) return null
    if (isTwin(doc, last, next)) {
      last = next
      continue
    }
    if (at === index + 1 || next.first - last.last > 3 || next.said.hour !== undefined || !isMark(doc.tokens[last.last], ')')) return null
    const period = periodOf(next.said, sight)
    return period?.grain === 'day' ? period.first : null
  }
  return null
}
