/** From what is said to what is meant: walks the mentions in the text's order and follows the day that it tells of. */

import type { DateMention, Doc, Found, Language, Published, Warning } from '../../src/types.ts'
import type { Said } from '../lexicon/calendar.ts'
import { spanOf } from '../shared/spans.ts'
import { isMark } from '../shared/tokens.ts'
import { isoDay } from './days.ts'
import type { Mention } from './mention.ts'
import { outlookOf } from './outlook.ts'
import { periodOf, type Sight } from './periods.ts'
import { follow, type Place, type Point, placeOf, sightAt, spokenDay } from './place.ts'
import { intervalOf, isTwin, pointOf, type Setting, shiftedPoint } from './points.ts'
import { type Scene, scenesOf } from './scenes.ts'
import { readZone } from './shapes/zone.ts'
import { durationOf } from './values.ts'
import { minutesOf } from './zones.ts'

/**
 * Resolves all mentions against the day they are read from.
 * `supposed` is such a day where its year is unknown: the values then keep `XXXX` for the year.
 */
export function resolveAll(
  doc: Doc,
  mentions: readonly Mention[],
  published: Published | null,
  supposed: number | null,
): { mentions: Found<DateMention>[]; warnings: Warning[] } {
  const place = placeOf(supposed === null ? published : { value: isoDay(supposed), origin: 'inferred' }, mentions)
  const scenes = scenesOf(doc, mentions)
  const found: Found<DateMention>[] = []
  const warnings: Warning[] = []
  const zone = mentions.some(({ said }) => said.hour !== undefined && said.zone === undefined) ? statedZone(doc) : null
  let before: { mention: Mention; point: Point } | null = null
  let segment = 0
  for (const [index, mention] of mentions.entries()) {
    while ((doc.segments[segment]?.last ?? Number.POSITIVE_INFINITY) <= mention.first) segment++
    const language = doc.segments[segment]?.language ?? doc.language
    const scene = scenes[index] as Scene
    const { said } = mention
    const setting = settingOf(doc, language, mentions, index, scene, place, before)
    if (zone !== null && mention.first > zone.at) setting.zone = zone.zone
    const shifted = said.shift && said.length ? shiftedPoint(said.shift, setting) : null
    if (said.length && shifted === null) {
      const length = lengthOf(doc, mention)
      if (length !== null) found.push(length)
      continue
    }
    const start = shifted ?? pointOf(said, setting)
    if (start === null) continue
    const point = mention.till ? intervalOf(start, mention.till, setting) : start
    const shown = supposed === null || said.year !== undefined || mention.till?.year !== undefined ? point : withoutYear(point)
    found.push(mentionOf(doc, mention, shown, setting.twin !== null && before?.mention.modifier === 'about' ? 'about' : 'exact'))
    const apart = setting.twin === null ? 0 : minutesApart(setting.twin, start)
    if (apart !== 0)
      warnings.push({
        code: 'dates/zones-disagree',
        message: `${setting.twin?.value} and ${start.value} are ${apart} minutes apart`,
        span: spanOf(doc, mention),
      })
    before = { mention, point: start }
    if (scene.byline) raiseMoment(place, start)
    else if (scene.statement) {
      place.latest = start.day ?? place.latest
      place.stated ||= start.day !== null && start.day === place.reference
    } else if (setting.twin === null) follow(said, start, place, scene)
  }
  return { mentions: found, warnings }
}

/** Minutes between one moment told on two clocks; 0 where either lacks its day or zone. */
function minutesApart(a: Point, b: Point): number {
  if (a.day === null || b.day === null || a.minutes === null || b.minutes === null || a.offset === null || b.offset === null) return 0
  return Math.abs((a.day - b.day) * 1440 + (a.minutes - b.minutes) - (minutesOf(a.offset) - minutesOf(b.offset)))
}

function settingOf(
  doc: Doc,
  language: Language,
  mentions: readonly Mention[],
  index: number,
  scene: Scene,
  place: Place,
  before: { mention: Mention; point: Point } | null,
): Setting {
  const mention = mentions[index] as Mention
  const outlook = isOpen(mention.said) ? outlookOf(doc, mention, language) : 'past'
  const sight = sightAt(place, scene, outlook)
  if (scene.spoken !== null) sight.reference = spokenDay(scene, mention, mentions, place)
  if (before !== null && mention.first - before.mention.last === 1 && isListing(doc, mention.first - 1)) sight.listed = before.point.day
  const twin = before !== null && isTwin(doc, before.mention, mention) ? before.point : null
  return { doc, mention, scene, place, sight, outlook, twin, zone: null, following: dayBehind(doc, mentions, index, sight) }
}

/** The day that stands behind a time and its twins: "05:45 UTC (11.15 am IST) on Saturday". */
function dayBehind(doc: Doc, mentions: readonly Mention[], index: number, sight: Sight): number | null {
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

/** Whether past and future make a difference: what names its year or is a length doesn't ask. */
const isOpen = (said: Said): boolean => said.year === undefined && said.length === undefined && said.shift === undefined

const isListing = (doc: Doc, at: number): boolean => ['and', 'or', 'dan', 'atau', ',', 'to'].includes(doc.tokens[at]?.lower ?? '')

/** The latest time of the page's head: what is updated later tells of later. */
function raiseMoment(place: Place, point: Point): void {
  if (place.moment === null || point.day === null || point.minutes === null) return
  const minutes = point.day * 1440 + point.minutes
  if (minutes > place.moment.minutes) place.moment = { minutes, offset: point.offset }
}

/** The same point in an unknown year: a week's number is then unknown too. */
function withoutYear(point: Point): Point {
  const value = point.value.replace(/(^|\/)\d{4}-W\d\d/g, '$1XXXX-WXX').replace(/(^|\/)\d{4}(?=-|$)/g, '$1XXXX')
  return { ...point, value, earliest: null, latest: null }
}

function mentionOf(doc: Doc, mention: Mention, point: Point, inherited: 'about' | 'exact'): Found<DateMention> {
  const modifier = mention.modifier === 'exact' ? inherited : mention.modifier
  return {
    first: mention.first,
    last: mention.last,
    rule: mention.rule,
    span: spanOf(doc, mention),
    kind: point.kind,
    value: point.value,
    earliest: modifier === 'before' ? null : point.earliest,
    latest: modifier === 'after' ? null : point.latest,
    modifier,
    timeZone: point.offset,
  }
}

function lengthOf(doc: Doc, mention: Mention): Found<DateMention> | null {
  const { said, modifier, first, last, rule } = mention
  if (said.length === undefined) return null
  // "sejam kemudian" of an unknown hour is neither a time nor a length.
  if (said.shift?.from === 'narrative' && said.length.amount === 1 && said.shift.unit !== 'year') return null
  const low = durationOf(said.length, said.and)
  const value = said.lengthTo ? `${low}/${durationOf(said.lengthTo)}` : low
  return { first, last, rule, span: spanOf(doc, mention), kind: 'duration', value, earliest: null, latest: null, modifier, timeZone: null }
}

/** "(all times UTC)": a zone that the text states once for the times behind it. */
function statedZone(doc: Doc): { at: number; zone: string } | null {
  const found = doc.text.search(/\ball times\b/i)
  if (found < 0) return null
  for (const [at, token] of doc.tokens.entries()) {
    if (token.lower !== 'times' || token.start < found) continue
    for (let i = at + 1; i < at + 4; i++) {
      const zone = readZone(doc, i)
      if (zone !== null) return { at, zone: zone.zone }
    }
  }
  return null
}
