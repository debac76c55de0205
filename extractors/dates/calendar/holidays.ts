/** On which day a named day falls in a year. */
import type { Holiday } from '../../lexicon/calendar.ts'
import { dayOf, weekdayOf } from './days.ts'

const FIXED: Partial<Record<Holiday, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'boxing-day': [12, 26],
  'new-year': [1, 1],
  'new-year-eve': [12, 31],
  valentine: [2, 14],
  halloween: [10, 31],
  'independence-day': [7, 4],
  'indonesian-independence': [8, 17],
}

/** Days after the Friday, Thursday … that the others count from. */
const EASTER: Partial<Record<Holiday, number>> = { easter: 0, 'easter-monday': 1, 'good-friday': -2 }
const THANKSGIVING: Partial<Record<Holiday, number>> = { thanksgiving: 0, 'black-friday': 1, 'cyber-monday': 4 }
/** Month and day of the Islamic calendar. */
const ISLAMIC: Partial<Record<Holiday, readonly [month: number, day: number]>> = { 'eid-al-fitr': [10, 1], 'eid-al-adha': [12, 10] }

/** Whether a holiday has the same day every year. */
export const isFixed = (holiday: Holiday): boolean => FIXED[holiday] !== undefined

/** The day number of a holiday in a Gregorian year; null where the runtime lacks the calendar. */
export function holidayOf(holiday: Holiday, year: number): number | null {
  const fixed = FIXED[holiday]
  if (fixed) return dayOf(year, fixed[0], fixed[1])
  const fromEaster = EASTER[holiday]
  if (fromEaster !== undefined) return easter(year) + fromEaster
  const fromThanksgiving = THANKSGIVING[holiday]
  if (fromThanksgiving !== undefined) return nth(year, 11, 4, 4) + fromThanksgiving
  const islamic = ISLAMIC[holiday]
  if (islamic) return islamicDay(year, islamic[0], islamic[1])
  if (holiday === 'labor-day') return nth(year, 9, 1, 1)
  if (holiday === 'memorial-day') return nth(year, 6, 1, 1) - 7
  return null
}

/** The n-th such weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
}

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const islamicDays = new Map<string, number | null>()

function islamicDay(year: number, month: number, day: number): number | null {
  const key = `${year} ${month} ${day}`
  const known = islamicDays.get(key)
  if (known !== undefined) return known
  let found: number | null = null
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  if (format.resolvedOptions().calendar === 'islamic-umalqura') {
    for (let at = dayOf(year, 1, 1); at < dayOf(year + 1, 1, 1) && found === null; at++) {
      const parts = format.formatToParts(at * 86_400_000)
      const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
      if (value('month') === month && value('day') === day) found = at
    }
  }
  islamicDays.set(key, found)
  return found
}
