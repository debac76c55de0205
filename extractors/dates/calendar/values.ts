/** Resolved times -> ISO 8601 and TIMEX3 values, and the first and last day or instant they mean. */
import type { DateModifier } from '../../../src/types.ts'
import type { Length, Said, Season, TimeUnit } from '../../lexicon/calendar.ts'
import { addMonths, dayOf, daysIn, isoDay, isoWeek, two, weekdayOf } from './days.ts'

/** A stretch of the calendar: its value and, where known, its first and last day. */
export interface Period {
  value: string
  first: number | null
  last: number | null
  grain: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half-year' | 'season' | 'year' | 'decade' | 'century'
}

export const dayPeriod = (day: number): Period => ({ value: isoDay(day), first: day, last: day, grain: 'day' })

export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1
  return { value: isoWeek(day), first: monday, last: monday + 6, grain: 'week' }
}

export function weekendPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1
  return { value: `${isoWeek(day)}-WE`, first: monday + 5, last: monday + 6, grain: 'weekend' }
}

function months(value: string, year: number, month: number, count: number, grain: Period['grain']): Period {
  const end = addMonths(year, month, count - 1)
  return { value, first: dayOf(year, month, 1), last: dayOf(end.year, end.month, daysIn(end.year, end.month)), grain }
}

export const monthPeriod = (year: number, month: number): Period => months(`${year}-${two(month)}`, year, month, 1, 'month')
export const quarterPeriod = (year: number, quarter: number): Period => months(`${year}-Q${quarter}`, year, quarter * 3 - 2, 3, 'quarter')
export const halfYearPeriod = (year: number, half: number): Period => months(`${year}-H${half}`, year, half * 6 - 5, 6, 'half-year')
export const yearPeriod = (year: number): Period => months(String(year), year, 1, 12, 'year')
export const decadePeriod = (decade: number): Period => months(String(decade), decade * 10, 1, 120, 'decade')

const SEASON_STARTS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A northern season; a winter is named by the year it begins in. */
export const seasonPeriod = (year: number, season: Season): Period => months(`${year}-${season}`, year, SEASON_STARTS[season], 3, 'season')

/** The third of a period that "early", "mid" and "late" mean; weeks and days are kept whole. */
export function narrowed(period: Period, modifier: DateModifier): { first: number | null; last: number | null } {
  const { first, last, grain } = period
  if (first === null || last === null || grain === 'day' || grain === 'week' || grain === 'weekend') return { first, last }
  const third = Math.floor((last - first + 1) / 3)
  if (modifier === 'start') return { first, last: first + third - 1 }
  if (modifier === 'middle') return { first: first + third, last: last - third }
  if (modifier === 'end') return { first: last - third + 1, last }
  return { first, last }
}

const LETTERS: Record<TimeUnit, readonly [letter: string, factor: number]> = {
  millisecond: ['S', 0.001],
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  'half-year': ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}

export const CLOCKED: ReadonlySet<TimeUnit> = new Set(['millisecond', 'second', 'minute', 'hour'])
/** Into what a part of a unit is told: half an hour is thirty minutes. */
const PARTS: Partial<Record<TimeUnit, readonly [unit: TimeUnit, count: number]>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
  year: ['month', 12],
  decade: ['year', 10],
}

/** `PT2H`, `P3D`, `PT1H30M`, vague `PTXH`. */
export function durationOf(length: Length, and?: Length): string {
  if (length.amount === null) return `${CLOCKED.has(length.unit) ? 'PT' : 'P'}X${LETTERS[length.unit][0]}`
  const days: string[] = []
  const clock: string[] = []
  const add = (amount: number, unit: TimeUnit): void => {
    const whole = Math.floor(amount + 1e-9)
    const rest = amount - whole
    const part = PARTS[unit]
    const split = rest > 1e-6 && part !== undefined
    const [letter, factor] = LETTERS[unit]
    const shown = split ? whole : amount
    if (shown > 0 || !split) (CLOCKED.has(unit) ? clock : days).push(`${Number((shown * factor).toFixed(3))}${letter}`)
    if (split && part) add(Math.round(rest * part[1] * 1000) / 1000, part[0])
  }
  if (and !== undefined && and.unit === length.unit) add(length.amount + (and.amount ?? 0), length.unit)
  else {
    add(length.amount, length.unit)
    if (and?.amount != null) add(and.amount, and.unit)
  }
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`
}

/** The hour from 0 to 24 that figures, a.m. or p.m. and the part of the day mean together. */
export function hourOf(said: Said): number {
  const hour = said.hour ?? 0
  if (said.meridiem === 'am') return hour === 12 ? 0 : hour
  if (said.meridiem === 'pm') return hour < 12 ? hour + 12 : hour
  if (hour === 0 || hour > 12) return hour
  if (said.part === 'MO') return hour === 12 ? 0 : hour
  if (said.part === 'MI') return hour < 6 ? hour + 12 : hour
  if (said.part === 'AF' || said.part === 'EV') return hour < 12 ? hour + 12 : hour
  if (said.part === 'NI') return hour === 12 ? 24 : hour >= 6 ? hour + 12 : hour
  return hour
}
