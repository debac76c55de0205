/** Whether the outage was over when the article appeared. */
import type { DateMention, Found, Outage, Span } from '../../../src/types.ts'
import { type Cue, gap, roleBefore } from '../cues.ts'
import { DAY, dayOf, type Scene, type Sentence, spanAt } from '../scene.ts'
import { clockOf } from './durations.ts'
import { PRESS_TIME, type Stage, type Word, type Words } from './recovery.ts'

/** "sudah hampir seminggu", "sejak 30 menit lalu": a length up to now. */
export function isSoFar(scene: Scene, time: Found<DateMention>): boolean {
  return scene.sentences.some((sentence) => sentence.times.includes(time) && isUnfinished(sentence, time))
}

function isUnfinished({ cues }: Sentence, time: Found<DateMention>): boolean {
  return roleBefore(cues, 'so-far', time.first, 3) !== null || roleBefore(cues, 'begins', time.first, 0) !== null
}

/** What weighs most wins. Where parts are back and parts are not, it is being restored. */
export function statusOf(
  scene: Scene,
  words: Words,
  lasted: { time: Found<DateMention> } | null,
  begun: { time: Found<DateMention> } | null,
): { status: Outage['status']; evidence: Span | null } {
  const best: { [S in Stage]?: Word } = {}
  for (const own of words.values()) for (const word of own) if (word.weight >= (best[word.stage]?.weight ?? 0)) best[word.stage] = word
  const days =
    begun === null || scene.published === null ? null : Math.round((Date.parse(scene.published) - Date.parse(begun.time.value.slice(0, 10))) / DAY)
  // What is only planned has no status yet.
  if (days !== null && days < 0) return { status: 'unknown', evidence: null }
  const awaited = plannedReturn(scene, 1)
  const once = awaited === null ? wasOnce(scene) : null
  const full = Math.max(best.full?.weight ?? 0, once === null || best['not-yet'] !== undefined ? 0 : ONCE)
  const partial = best.partial?.weight ?? 0
  const down = best['not-yet']?.weight ?? 0
  const show = (stage: Stage): Span | null => (best[stage] === undefined ? null : spanAt(scene, best[stage].cue))
  const lastWord = full > down || (best.full?.cue.first ?? 0) > (best['not-yet']?.cue.first ?? 0)
  const lastStep = full > partial || (best.full?.cue.first ?? 0) > (best.partial?.cue.first ?? 0)
  const underway = firstWork(scene)
  // What somebody says of somebody else's coming back weighs less than that it is being worked on.
  const told = full >= PLAIN || (full > 0 && underway === undefined)
  if (told && full >= partial && lastStep && full >= down && lastWord)
    return { status: 'resolved', evidence: show('full') ?? (once === null ? null : spanAt(scene, once)) }
  // Told as a whole in the opening, or told long after: what came back in part came back.
  const asWhole = days !== null && days > 0 && lasted !== null && isOpening(scene, lasted.time)
  if (partial > 0 && partial <= ASIDE && down === 0 && (asWhole || (days ?? 0) >= LONG_AFTER)) {
    return { status: 'resolved', evidence: asWhole ? lasted.time.span : show('partial') }
  }
  if (partial > 0 && partial >= down) return { status: 'restoring', evidence: show('partial') }
  // "Hingga kini belum menyala", and of somewhere else that it came back.
  if (down - Math.max(partial, full) >= PRESS_TIME) return { status: 'ongoing', evidence: show('not-yet') }
  if (down > 0 && partial + full > 0) return { status: 'restoring', evidence: show(partial > 0 ? 'partial' : 'full') }
  if (down > 0) return { status: 'ongoing', evidence: show('not-yet') }
  // "suspended until August 2", and that is still to come.
  const ahead = untilAhead(scene)
  if (ahead !== null) return { status: 'ongoing', evidence: spanAt(scene, ahead) }
  // "preparing to resume trading": before all else it is told that it will come back.
  const planned = days === 0 ? awaited : plannedReturn(scene, 3)
  if (planned !== null) return { status: 'ongoing', evidence: spanAt(scene, planned) }
  // "the 19-hour outage", "selama kurang lebih satu jam": what has a length is over.
  if (lasted !== null) return { status: isSoFar(scene, lasted.time) ? 'ongoing' : 'resolved', evidence: lasted.time.span }
  if (begun !== null && isOver(scene, begun.time)) return { status: 'resolved', evidence: begun.time.span }
  // "sejak Senin hingga Kamis", told on Thursday.
  if (begun?.time.kind === 'interval' && begun.time.value.split('/')[1]?.slice(0, 10) === scene.published) {
    return { status: 'ongoing', evidence: begun.time.span }
  }
  // Told days after, with no word of its going on: it is looked back on.
  if (begun !== null && days !== null && days >= (underway === undefined && awaited === null ? 2 : 3)) {
    return { status: 'resolved', evidence: begun.time.span }
  }
  if (underway !== undefined) return { status: 'ongoing', evidence: spanAt(scene, underway) }
  const today = days === 0 || (days === null && !isPlanned(scene))
  return { status: today || awaited?.sense.recovery === 'full' ? 'ongoing' : 'unknown', evidence: null }
}

/** The first word on its being worked on. */
function firstWork(scene: Scene): Cue | undefined {
  for (const { earlier, cues } of scene.sentences) {
    const work = earlier ? undefined : cues.find((cue) => cue.sense.recovery === 'underway')
    if (work !== undefined) return work
  }
  return undefined
}

/** An end that lies behind publication. */
function untilAhead(scene: Scene): Cue | null {
  for (const { cues, failing, times } of scene.sentences) {
    const until = failing.length === 0 ? undefined : cues.find((cue) => cue.sense.role === 'until')
    const day = until && dayOf(times.find((time) => time.first >= until.last && time.first - until.last <= 1)?.value ?? null)
    if (until !== undefined && day != null && scene.published !== null && day > scene.published) return until
  }
  return null
}

/** A coming back that is only meant to be, in sentences of some weight. */
function plannedReturn(scene: Scene, weight: number): Cue | null {
  for (const sentence of scene.sentences) {
    if (sentence.weight < weight || sentence.earlier) continue
    for (const cue of sentence.cues) {
      const back = cue.sense.recovery === 'full' || cue.sense.recovery === 'underway'
      if (back && (cue.sense.role === 'expects' || roleBefore(sentence.cues, 'expects', cue.first, 5) !== null)) return cue
    }
  }
  return null
}

/** "sempat lumpuh": said in the headline or the opening to have been so for a while. */
function wasOnce(scene: Scene): Cue | null {
  for (const sentence of scene.sentences) {
    if (sentence.weight < 3) continue
    const once = sentence.cues.find((cue) => cue.sense.role === 'once')
    if (once !== undefined && sentence.failing.some((cue) => gap(cue, once) <= 3)) return once
  }
  return null
}

/** "pukul 13.44 hingga pukul 15.13": told to its end, and that is past. */
function isOver(scene: Scene, time: Found<DateMention>): boolean {
  const value = time.kind === 'interval' ? (time.value.split('/')[1] ?? null) : null
  const end = dayOf(value)
  if (value === null || end === null) return false
  return scene.published === null || end < scene.published || (end === scene.published && clockOf(value) !== null && !isPlanned(scene))
}

function isPlanned(scene: Scene): boolean {
  return scene.sentences.some((sentence) => sentence.weight >= 2 && sentence.cues.some((cue) => cue.sense.role === 'expects'))
}

/** What "sempat tumbang" in the headline or the opening weighs. */
const ONCE = 1.4

/** What a plain word of the article on a coming back weighs. */
const PLAIN = 0.9

/** So many days after it is over, if no word says otherwise. */
const LONG_AFTER = 7

/** A word on coming back from the body of the article weighs no more. */
const ASIDE = 1.5

/** The outage as a whole told in the headline or the opening: "vanished for nearly six hours". */
function isOpening(scene: Scene, time: Found<DateMention>): boolean {
  return scene.sentences.some((sentence) => sentence.weight >= 3 && sentence.times.includes(time)) && !isSoFar(scene, time)
}
