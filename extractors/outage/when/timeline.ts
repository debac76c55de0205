/** From when to when: stated times first, the third worked out from two, and a warning where they disagree. */
import type { DateMention, Found, Span, Warning } from '../../../src/types.ts'
import type { Scene, Sentence } from '../scene.ts'
import { anchoredEnd, anchoredStart, beforePublication, onNamedDay, onToldDay } from './anchors.ts'
import { clockOf, formatMinutes, minutesBefore, minutesBetween, minutesOf } from './durations.ts'
import type { Words } from './recovery.ts'
import { durationScore, endScore, startScore } from './ties.ts'

/** A time that may be the outage's, and how well it is tied to it. */
export interface Candidate {
  value: string
  score: number
  time: Found<DateMention>
}

export interface Timeline {
  startedAt: string | null
  endedAt: string | null
  duration: string | null
  evidence: { startedAt?: Span; endedAt?: Span; duration?: Span }
  warnings: Warning[]
}

/** How well a time must be tied to the beginning, the end or the length. */
const ENOUGH = 2.2

/** How well, where another time already fixes the day. */
const POSSIBLE = 1

/** How much worse a clock time may be tied than its day. */
const CLOSER = 4

/** How much worse a later end may be tied and still be the end: services come back one after another. */
const LATER = 2.6

/** The length that the text states for the outage; `concerned` are what failed and who runs it. */
export function statedDuration(scene: Scene, words: Words, concerned: ReadonlySet<number>): Candidate | null {
  return best(
    candidates(scene, true, (time, sentence) =>
      minutesOf(time.value) === null ? null : [time.value, durationScore(scene, sentence, time, words.get(sentence), concerned)],
    ),
  )
}

/** When it began. */
export function startOf(scene: Scene, words: Words): Candidate | null {
  const starts = candidates(scene, false, (time, sentence) => [
    momentOf(time.value.split('/')[0]),
    startScore(scene, sentence, time, words.get(sentence)),
  ])
  // Nothing says that it began: the day that is told, before a clock time in passing.
  const days = starts.filter(({ value }) => clockOf(value) === null)
  const chosen = refined(best(starts), starts, false) ?? best(days, POSSIBLE) ?? best(starts, POSSIBLE)
  return chosen === null ? null : onToldDay(scene, onNamedDay(scene, chosen, starts), starts)
}

/** When it ended: after its beginning, and of several ends the last. */
export function endOf(scene: Scene, words: Words, start: Candidate | null): Candidate | null {
  const ends = candidates(scene, false, (time, sentence) => [
    momentOf(time.value.split('/').at(-1)),
    endScore(scene, sentence, time, words.get(sentence)),
  ])
  if (start !== null) for (const end of ends) end.value = anchoredEnd(scene, start, end)
  const after = ends.filter((end) => start === null || comesAfter(end.value, anchoredStart(scene, start, end)))
  return refined(last(best(after), after), after, true)
}

/** The end of a beginning that is told as a span: "pukul 09.00-15.00", as planned outages are. */
export function spanEnd(start: Candidate | null): Candidate | null {
  if (start?.time.kind !== 'interval') return null
  const value = momentOf(start.time.value.split('/')[1])
  return value === null ? null : { ...start, value }
}

/** Every time that may be meant; `read` gives its value and how well it is tied. */
function candidates(
  scene: Scene,
  durations: boolean,
  read: (time: Found<DateMention>, sentence: Sentence) => readonly [value: string | null, score: number] | null,
): Candidate[] {
  const found: Candidate[] = []
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    for (const time of sentence.times) {
      if ((time.kind === 'duration') !== durations || isSameElsewhere(scene, sentence, time)) continue
      const [value, score] = read(time, sentence) ?? [null, 0]
      if (value !== null && score >= POSSIBLE) found.push({ value: durations ? value : beforePublication(scene, { value, time }), score, time })
    }
  }
  return found
}

/** "3:25 p.m. (1925 GMT)": the same moment in another zone, in brackets. */
function isSameElsewhere(scene: Scene, sentence: Sentence, time: Found<DateMention>): boolean {
  if (time.kind === 'duration' || scene.doc.tokens[time.first - 1]?.text !== '(') return false
  return clockOf(time.value) !== null && sentence.times.some((other) => other.last === time.first - 1 && clockOf(other.value) !== null)
}

/** The best tied one; of equal ones the first told. */
function best(all: readonly Candidate[], enough: number = ENOUGH): Candidate | null {
  let chosen: Candidate | null = null
  for (const candidate of all) if (candidate.score >= enough && (chosen === null || candidate.score > chosen.score)) chosen = candidate
  return chosen
}

/** The last of the ends that are about as well tied as the best one. */
function last(chosen: Candidate | null, ends: readonly Candidate[]): Candidate | null {
  let latest = chosen
  for (const end of ends) {
    if (chosen === null || latest === null || clockOf(end.value) === null || end.score < Math.max(ENOUGH, chosen.score - LATER)) continue
    if ((minutesBetween(latest.value, end.value) ?? 0) > 0) latest = end
  }
  return latest
}

/** A day gives way to a clock time on it that is nearly as well tied. */
function refined(chosen: Candidate | null, candidates: readonly Candidate[], late: boolean): Candidate | null {
  if (chosen === null || clockOf(chosen.value) !== null) return chosen
  let closer: Candidate | null = null
  for (const candidate of candidates) {
    if (clockOf(candidate.value) === null || !candidate.value.startsWith(chosen.value) || candidate.score < chosen.score - CLOSER) continue
    if (closer === null || candidate.score > closer.score || (late && candidate.score === closer.score)) closer = candidate
  }
  return closer ?? chosen
}

/** Puts the three together. */
export function timelineOf(scene: Scene, begin: Candidate | null, end: Candidate | null, stated: Candidate | null): Timeline {
  const start = begin === null || end === null ? begin : { ...begin, value: anchoredStart(scene, begin, end) }
  const evidence: Timeline['evidence'] = {}
  const warnings: Warning[] = []
  const begun = start !== null && clockOf(start.value) !== null ? start.value : (countedBack(end, stated) ?? start?.value ?? null)
  if (start !== null) evidence.startedAt = start.time.span
  else if (begun !== null && stated !== null) evidence.startedAt = stated.time.span
  if (end !== null) evidence.endedAt = end.time.span
  const measured = begun !== null && end !== null ? minutesBetween(begun, end.value) : null
  if (stated !== null) evidence.duration = stated.time.span
  else if (measured !== null && end !== null) evidence.duration = end.time.span
  const minutes = stated === null ? null : minutesOf(stated.value)
  if (measured !== null && minutes !== null && disagree(measured, minutes)) {
    warnings.push({
      code: 'outage/duration-disagrees',
      message: `the text says it lasted ${stated?.value}, but from ${begun} to ${end?.value} it is ${formatMinutes(measured)}`,
      span: stated?.time.span ?? null,
    })
  }
  return {
    startedAt: begun,
    endedAt: end?.value ?? null,
    duration: stated?.value ?? (measured === null ? null : formatMinutes(measured)),
    evidence,
    warnings,
  }
}

/** The beginning, where only the end and an exact length are stated: "resumed at 11 p.m., three hours after". */
function countedBack(end: Candidate | null, stated: Candidate | null): string | null {
  const minutes = stated === null || stated.time.modifier === 'more-than' || stated.time.modifier === 'less-than' ? null : minutesOf(stated.value)
  return end === null || minutes === null || minutes >= 1440 ? null : minutesBefore(end.value, minutes)
}

/** More than a quarter and half an hour apart: more than rounding. */
function disagree(a: number, b: number): boolean {
  return Math.abs(a - b) > Math.max(30, 0.25 * Math.max(a, b))
}

/** A day or an instant; a part of day stands for its day. */
function momentOf(value: string | undefined): string | null {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null
  return clockOf(value) === null ? value.slice(0, 10) : value
}

function comesAfter(later: string, earlier: string): boolean {
  const minutes = minutesBetween(earlier, later)
  return minutes === null ? later.slice(0, 10) >= earlier.slice(0, 10) : minutes > 0
}
