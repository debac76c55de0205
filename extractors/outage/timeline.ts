/** From when to when: stated times first, the third worked out from two, and a warning where they disagree. */
import type { DateMention, Found, Span, Warning } from '../../src/types.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore, tellsFailing } from './cues.ts'
import { clockOf, formatMinutes, minutesBefore, minutesBetween, minutesOf } from './durations.ts'
import { dayOf, failings, isOffset, isOld, isSaidBetween, type Scene, type Sentence } from './scene.ts'
import type { Word } from './status.ts'

export interface Timeline {
  startedAt: string | null
  endedAt: string | null
  duration: string | null
  evidence: { startedAt?: Span; endedAt?: Span; duration?: Span }
  warnings: Warning[]
}

/** A time that may be the outage's, and how well it is tied to it. */
export interface Candidate {
  value: string
  score: number
  time: Found<DateMention>
}

/** How well a time must be tied to the beginning or the end. */
const ENOUGH = 2.2

/** How well, where another time already fixes the day. */
const POSSIBLE = 1

/** The length that the text states for the outage. */
export function statedDuration(scene: Scene, words: readonly Word[], concerned: ReadonlySet<number>): Candidate | null {
  const durations: Candidate[] = []
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    for (const time of sentence.times) {
      if (time.kind === 'duration') collect(durations, durationValue(time), durationScore(scene, sentence, time, words, concerned), time)
    }
  }
  return best(durations, true)
}

/** `over`: the article says that it is over, so an end may be sought. */
export function timelineOf(scene: Scene, words: readonly Word[], stated: Candidate | null, over: boolean): Timeline {
  const starts: Candidate[] = []
  const ends: Candidate[] = []
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    for (const time of sentence.times) {
      if (time.kind === 'duration') continue
      const [start, end] = time.kind === 'interval' ? time.value.split('/') : [time.value, time.value]
      collect(starts, momentOf(start), startScore(scene, sentence, time, words), time)
      if (over) collect(ends, momentOf(end), endScore(scene, sentence, time, words), time)
    }
  }
  const start = refined(best(starts, true), starts, false)
  // What was announced beforehand, or is told as a span, has its end beside its beginning.
  if (start?.time.kind === 'interval') collect(ends, momentOf(start.time.value.split('/')[1]), ENOUGH, start.time)
  const after = ends.filter(({ value }) => start === null || comesAfter(value, start.value))
  return settle(start, refined(last(best(after, false), after), after, true), stated)
}

/** How much worse a later end may be tied and still be the end: services come back one after another. */
const LATER = 2.6

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
    if (clockOf(candidate.value) === null || !candidate.value.startsWith(chosen.value) || candidate.score < chosen.score - 4) continue
    if (closer === null || candidate.score > closer.score || (late && candidate.score === closer.score)) closer = candidate
  }
  return closer ?? chosen
}

function settle(start: Candidate | null, end: Candidate | null, stated: Candidate | null): Timeline {
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

function collect(list: Candidate[], value: string | null, score: number, time: Found<DateMention>): void {
  if (value !== null && score >= POSSIBLE) list.push({ value, score, time })
}

/** The best one; of equal ones the earlier moment (of an end the later). */
function best(candidates: readonly Candidate[], early: boolean): Candidate | null {
  let chosen: Candidate | null = null
  for (const candidate of candidates) {
    if (candidate.score < ENOUGH) continue
    if (chosen === null || candidate.score > chosen.score) chosen = candidate
    else if (candidate.score === chosen.score && !early && comesAfter(candidate.value, chosen.value)) chosen = candidate
  }
  return chosen
}

/** A day or an instant; a part of day stands for its day. */
function momentOf(value: string | undefined): string | null {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null
  return clockOf(value) === null ? value.slice(0, 10) : value
}

function durationValue(time: DateMention): string | null {
  return minutesOf(time.value) === null ? null : time.value
}

function comesAfter(later: string, earlier: string): boolean {
  const minutes = minutesBetween(earlier, later)
  return minutes === null ? later.slice(0, 10) >= earlier.slice(0, 10) : minutes > 0
}

/** Whether the day of a time may belong to the outage: not after publication, not long before. */
function isInReach(scene: Scene, time: DateMention): boolean {
  const day = dayOf(time.value)
  return day !== null && (scene.published === null || day <= nextDay(scene.published)) && (scene.recalled || !isOld(time, scene.published))
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function startScore(scene: Scene, sentence: Sentence, time: Found<DateMention>, words: readonly Word[]): number {
  if (!isInReach(scene, time) || (clockOf(time.value) !== null && time.value === scene.appeared)) return 0
  let score = common(scene, sentence, time)
  if (roleBefore(sentence.cues, 'begins', time.first, 4) !== null) score += 3
  else if (roleAfter(sentence.cues, 'begins', time.last, 6) !== null) score += 1
  const failing = failings(sentence).filter((cue) => gap(cue, time) <= 18 && !isParted(sentence, time, cue))
  if (failing.some(isStrong)) score += 2
  else if (failing.length > 0) score += 1
  const complains = sentence.cues.some((cue) => cue.sense.role === 'complains' && gap(cue, time) <= 8)
  if (complains) score += 0.5
  else if (failing.length === 0) score -= isSomebodys(scene, sentence, time) ? 2 : 0.5
  if (roleBefore(sentence.cues, 'until', time.first, 2) !== null) score -= 5
  if (roleBefore(sentence.cues, 'press-time', time.first, 6) !== null) score -= 4
  if (isBack(sentence, time, words)) score -= 4
  return score
}

/** When a person began to wait, work or travel: one is named, or meant by a pronoun, before the time. */
function isSomebodys(scene: Scene, sentence: Sentence, time: Found<DateMention>): boolean {
  if (sentence.names.some((name) => name.last <= time.first && scene.names.entities[name.entity]?.kind === 'person')) return true
  for (let at = sentence.first; at < time.first; at++) if (scene.doc.tokens[at]?.entry?.pronoun === 'person') return true
  return false
}

/** "on Tuesday, after one of the worst blackouts": the failing lies before the time. */
function isParted(sentence: Sentence, time: Found<DateMention>, cue: Cue): boolean {
  return sentence.cues.some((each) => each.sense.role === 'because' && each.first >= time.last && each.last <= cue.first)
}

function endScore(scene: Scene, sentence: Sentence, time: Found<DateMention>, words: readonly Word[]): number {
  if (!isInReach(scene, time)) return 0
  let score = common(scene, sentence, time)
  const back = words.filter((word) => word.sentence === sentence && gap(word.cue, time) <= 10)
  if (back.some((word) => word.stage === 'full')) score += 4
  else if (back.some((word) => word.stage === 'partial')) score += 2.5
  else if (roleBefore(sentence.cues, 'until', time.first, 2) !== null && failings(sentence).length > 0) score += 1.5
  else return 0
  if (roleBefore(sentence.cues, 'begins', time.first, 1) !== null) score -= 3
  if (clockOf(time.value) === null && saidThen(scene, sentence, time)) return 0
  return score
}

function durationScore(scene: Scene, sentence: Sentence, time: Found<DateMention>, words: readonly Word[], concerned: ReadonlySet<number>): number {
  if (roleBefore(sentence.cues, 'expects', time.first, 6) !== null || roleBefore(sentence.cues, 'supposes', time.first, 6) !== null) return 0
  if (roleBefore(sentence.cues, 'within', time.first, 2) !== null) return 0
  if (time.first >= sentence.aside || roleAfter(sentence.cues, 'shifts', time.last, 0) !== null) return 0
  const back = words.some((word) => word.sentence === sentence && word.stage !== 'not-yet')
  const offset = sentence.times.find((other) => other.kind === 'duration' && other.first <= time.first && isOffset(sentence.cues, other))
  if (
    !back &&
    offset !== undefined &&
    !sentence.names.some((name) => name.first >= offset.last && name.last <= time.first && concerned.has(name.entity))
  )
    return 0
  let score = 0.4 * sentence.weight - (scene.quoted[time.first] === 1 ? 1.5 : 0)
  if (roleBefore(sentence.cues, 'lasts', time.first, 3) !== null) score += 1
  const failing = failings(sentence).filter((cue) => gap(cue, time) <= 7 && !isSaidBetween(scene.doc, cue, time))
  if (failing.some((cue) => isStrong(cue))) score += 2
  else if (failing.length > 0) score += 1
  if (words.some((word) => word.sentence === sentence && gap(word.cue, time) <= 8)) score += 1.5
  return score
}

/** What speaks for any time: its place in the article, a clock, the narrator's own words. */
function common(scene: Scene, sentence: Sentence, time: Found<DateMention>): number {
  let score = 0.2 * sentence.weight
  if (clockOf(time.value) !== null) score += 1.5
  // In brackets stands the same moment in another zone.
  if (scene.doc.tokens[time.first - 1]?.text === '(') score -= 0.3
  if (scene.quoted[time.first] === 1) score -= 0.5
  if (saidThen(scene, sentence, time)) score -= 2
  return score
}

/** When words were said, not when things happened: "ujar Reza, Minggu malam". */
function saidThen(scene: Scene, sentence: Sentence, time: Found<DateMention>): boolean {
  for (let at = Math.max(sentence.first, time.first - 5); at < Math.min(sentence.last, time.last + 3); at++) {
    if (!scene.doc.tokens[at]?.entry?.saying) continue
    const between = sentence.cues.some(
      (cue) => cue.first > at && cue.last <= time.first && (tellsFailing(cue) || cue.sense.recovery !== undefined || cue.sense.role === 'begins'),
    )
    if (!between) return true
  }
  return false
}

/** Whether a word on coming back stands nearer than any word on failing. */
function isBack(sentence: Sentence, time: Found<DateMention>, words: readonly Word[]): boolean {
  let back = Number.POSITIVE_INFINITY
  let failing = Number.POSITIVE_INFINITY
  for (const word of words) if (word.sentence === sentence && word.stage !== 'not-yet') back = Math.min(back, gap(word.cue, time))
  for (const cue of failings(sentence)) failing = Math.min(failing, gap(cue, time))
  return back < 10 && back <= failing
}
