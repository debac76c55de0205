/** Which day a clock time belongs to that names none, once the beginning and the end are read together. */
import type { DateMention, Found } from '../../../src/types.ts'
import { dayOf, daysLater, type Scene } from '../scene.ts'
import { clockOf, minutesBetween } from './durations.ts'

/** Minutes of a day. */
const WHOLE = 1440

/** What goes on overnight begins no earlier and ends no later. */
const LATE = '16:00'
const NOON = '12:00'

/**
 * The end as the beginning fixes its day: a bare clock is the first such clock behind the beginning, unless a day is named between the two,
 * or it would lie behind publication.
 */
export function anchoredEnd(scene: Scene, start: Moment, end: Moment): string {
  const minutes = minutesBetween(start.value, end.value)
  if (minutes === null || (minutes > 0 && minutes <= WHOLE) || !isBare(scene, end.time) || isDayBetween(scene, start.time, end.time)) return end.value
  const moved = onDay(end.value, Math.floor(-minutes / WHOLE) + 1)
  return scene.published !== null && (dayOf(moved) ?? '') > scene.published ? end.value : moved
}

/** The beginning the day before, where it names no day and would lie behind the end: "pukul 23.59 … menyala pukul 04.48". */
export function anchoredStart(scene: Scene, start: Moment, end: Moment): string {
  const minutes = minutesBetween(start.value, end.value)
  const overnight = (clockOf(start.value) ?? '') >= LATE && (clockOf(end.value) ?? '') <= NOON
  return minutes !== null && minutes <= 0 && minutes > -WHOLE && overnight && isBare(scene, start.time) ? onDay(start.value, -1) : start.value
}

/** A bare clock much later than the moment of publication is of the day before; a page that grows is older than what it tells last. */
export function beforePublication(scene: Scene, moment: Moment): string {
  const ahead = scene.appeared === null ? null : minutesBetween(scene.appeared, moment.value)
  return ahead !== null && ahead > WHOLE / 2 && ahead < WHOLE && isBare(scene, moment.time) ? onDay(moment.value, -1) : moment.value
}

/** The beginning on the day that its twin names: "sejak pukul 18.31", and elsewhere "Senin pukul 18.31", or the same in another zone. */
export function onNamedDay<M extends Moment>(scene: Scene, start: M, others: readonly M[]): M {
  if (!isBare(scene, start.time)) return start
  return others.find((other) => isTwin(start.value, other.value) && namesDay(scene, other.time)) ?? start
}

/** How well a day must be tied to the beginning to be the day of its clock times. */
const TOLD = 3

/** A bare clock on the one day that is told as the beginning's: "a few minutes past 10 p.m." in a story of Friday, printed on Saturday. */
export function onToldDay<M extends Moment & { score: number }>(scene: Scene, start: M, others: readonly M[]): M {
  if (!isBare(scene, start.time) || dayOf(start.value) !== scene.published) return start
  let told: string | null = null
  for (const { value, score, time } of others) {
    if (score < TOLD || !namesDay(scene, time)) continue
    const day = value.slice(0, 10)
    if (day === scene.published || (told !== null && told !== day)) return start
    told = day
  }
  return told === null ? start : { ...start, value: told + start.value.slice(10) }
}

function isTwin(a: string, b: string): boolean {
  const minutes = minutesBetween(a, b)
  return minutes !== null && minutes !== 0 && minutes % WHOLE === 0
}

interface Moment {
  value: string
  time: Found<DateMention>
}

/** "pukul 04.48", "10:45 p.m. GMT": a clock, and no day beside it. */
function isBare(scene: Scene, time: Found<DateMention>): boolean {
  return clockOf(time.value) !== null && !namesDay(scene, time)
}

function namesDay({ doc }: Scene, time: Found<DateMention>): boolean {
  for (let at = time.first; at < time.last; at++) {
    const token = doc.tokens[at]
    const entry = token?.entry
    if (token?.text === '/' || entry?.month !== undefined || entry?.weekday !== undefined || entry?.turn !== undefined) return true
    if (entry?.when !== undefined || token?.phrases?.some((phrase) => phrase.entry.when?.shift !== undefined)) return true
  }
  return clockOf(time.value) === null && time.kind !== 'duration'
}

function isDayBetween(scene: Scene, a: Found<DateMention>, b: Found<DateMention>): boolean {
  const from = Math.min(a.last, b.last)
  const to = Math.max(a.first, b.first)
  return scene.sentences.some((sentence) => sentence.times.some((time) => time.first >= from && time.last <= to && namesDay(scene, time)))
}

function onDay(value: string, days: number): string {
  return daysLater(value.slice(0, 10), days) + value.slice(10)
}
