/** Which stretch of the calendar the date part of a phrase means, seen from the day of publication and the day that is told of. */
import type { Said, Shift } from '../../lexicon/calendar.ts'
import { addMonths, civilOf, dayOf, daysIn, two, weekdayOf } from '../calendar/days.ts'
import { holidayOf, isFixed } from '../calendar/holidays.ts'
import {
  dayPeriod,
  decadePeriod,
  halfYearPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from '../calendar/values.ts'

/** From where a time is seen. */
export interface Sight {
  /** Day of publication, or of the words that are quoted. */
  reference: number | null
  /** The day that "the day before" counts from. */
  told: number | null
  /** The year that "the year before" counts from. */
  year: number | null
  /** Days of the month that the text names with their weekday: a bare weekday means the nearest of them. */
  named: readonly number[]
  /** The first day of what is told. */
  opening: number | null
  /** The day right before in a list: "Wednesday and Thursday". */
  listed: number | null
  outlook: Outlook
}

/** Whether the words around a time speak of what is to come: 'sure' of what stands right beside them, 'likely' of the sentence. */
export type Outlook = 'past' | 'none' | 'likely' | 'sure'

const UNKNOWN: Partial<Record<Shift['unit'], string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX' }

/** "yesterday", "the year before", "two weeks ago". */
export function shiftedPeriod(shift: Shift, sight: Sight): Period | null {
  const base = shift.from === 'publication' ? sight.reference : (sight.told ?? sight.reference)
  if (base === null) {
    const value = UNKNOWN[shift.unit]
    return value === undefined ? null : { value, first: null, last: null, grain: shift.unit === 'day' ? 'day' : 'year' }
  }
  const { year, month } = civilOf(base)
  const { amount } = shift
  if (shift.unit === 'day') return dayPeriod(base + amount)
  if (shift.unit === 'week') return weekPeriod(base + 7 * amount)
  if (shift.unit === 'month') {
    const moved = addMonths(year, month, amount)
    return monthPeriod(moved.year, moved.month)
  }
  if (shift.unit === 'quarter') {
    const moved = addMonths(year, month, 3 * amount)
    return quarterPeriod(moved.year, Math.ceil(moved.month / 3))
  }
  if (shift.unit === 'half-year') {
    const moved = addMonths(year, month, 6 * amount)
    return halfYearPeriod(moved.year, moved.month > 6 ? 2 : 1)
  }
  if (shift.unit === 'year') return yearPeriod((shift.from === 'narrative' && sight.year !== null ? sight.year : year) + amount)
  if (shift.unit === 'decade') return decadePeriod(Math.floor(year / 10) + amount)
  return null
}

const isAhead = (sight: Sight): boolean => sight.outlook === 'sure' || sight.outlook === 'likely'

/** The period that the date part of what is said means; null if it has none. */
export function periodOf(said: Said, sight: Sight): Period | null {
  const { reference } = sight
  if (said.nthDay !== undefined) return sight.opening === null ? null : dayPeriod(sight.opening + said.nthDay - 1)
  if (said.decade !== undefined) return decadePeriod(said.decade)
  if (said.weekend) return weekendOf(said, sight)
  const year = said.year ?? (said.shift?.unit === 'year' && reference !== null ? civilOf(reference).year + said.shift.amount : undefined)
  if (said.holiday !== undefined) return yearly(year, sight, (at) => holidayPeriod(said, at), undefined, isFixed(said.holiday) ? 'XXXX-' : undefined)
  if (said.season !== undefined) return yearly(year, sight, (at) => seasonPeriod(at, said.season ?? 'SU'), said.turn, 'XXXX-')
  if (said.quarter !== undefined) return yearly(year, sight, (at) => quarterPeriod(at, said.quarter ?? 1), undefined, 'XXXX-Q')
  if (said.halfYear !== undefined) return yearly(year, sight, (at) => halfYearPeriod(at, said.halfYear ?? 1), undefined, 'XXXX-H')
  if (said.month !== undefined) return said.day === undefined ? monthOf(said.month, year, sight, said.turn) : dayOfMonth(said, year, sight)
  if (said.day !== undefined) return dayAlone(said.day, sight)
  if (said.year !== undefined) return yearPeriod(said.year)
  if (said.weekday !== undefined) return weekdayPeriod(said, sight)
  if (said.shift !== undefined) return shiftedPeriod(said.shift, sight)
  return null
}

function holidayPeriod(said: Said, year: number): Period {
  const day = said.holiday === undefined ? null : holidayOf(said.holiday, year)
  return day === null ? { value: String(year), first: null, last: null, grain: 'year' } : dayPeriod(day)
}

/** So many days after its end a quarter, or a holiday, is still the one that is spoken of. */
const RECENT = 60

/** Something that comes once a year: the latest one that has begun, or the next one where the text looks ahead. */
function yearly(year: number | undefined, sight: Sight, make: (year: number) => Period, turn?: -1 | 0 | 1, unknown?: string): Period | null {
  if (year !== undefined) return make(year)
  if (sight.reference === null)
    return unknown === undefined ? null : { ...make(2000), value: make(2000).value.replace('2000', 'XXXX'), first: null, last: null }
  const now = civilOf(sight.reference).year
  if (isAhead(sight) || turn === 1) {
    const coming = make(now)
    // "expects a loss for the fourth quarter" in January
    for (const ended of turn === 1 ? [] : [coming, make(now - 1)])
      if (ended.last !== null && ended.last < sight.reference && sight.reference - ended.last < RECENT) return ended
    return (coming.last ?? 0) < sight.reference ? make(now + 1) : coming
  }
  for (let at = now; at > now - 2; at--) {
    const candidate = make(at)
    // A holiday a few days ahead is the one that a text speaks of.
    const slack = candidate.grain === 'day' ? 14 : 0
    if ((candidate.first ?? 0) <= sight.reference + slack && !(turn === -1 && (candidate.last ?? 0) >= sight.reference)) return candidate
  }
  return make(now - 1)
}

function monthOf(month: number, year: number | undefined, sight: Sight, turn: -1 | 0 | 1 | undefined): Period {
  if (year !== undefined) return monthPeriod(year, month)
  if (sight.reference === null) return { value: `XXXX-${two(month)}`, first: null, last: null, grain: 'month' }
  const now = civilOf(sight.reference)
  if (turn === 0) return monthPeriod(now.year, month)
  if (isAhead(sight) || turn === 1) return monthPeriod(month < now.month ? now.year + 1 : now.year, month)
  const past = month < now.month || (month === now.month && turn === undefined)
  return monthPeriod(past ? now.year : now.year - 1, month)
}

function dayOfMonth(said: Said, year: number | undefined, sight: Sight): Period | null {
  const month = said.month ?? 1
  const day = said.day ?? 1
  // 29 February of a common year is no day.
  if (year !== undefined) return day <= daysIn(year, month) ? dayPeriod(dayOf(year, month, day)) : null
  const { reference } = sight
  if (reference === null) return { value: `XXXX-${two(month)}-${two(day)}`, first: null, last: null, grain: 'day' }
  const now = civilOf(reference).year
  const options = [now, now - 1, now + 1].map((each) => dayOf(each, month, day))
  if (said.weekday !== undefined) {
    const agreeing = options.filter((each) => weekdayOf(each) === said.weekday)
    const only = agreeing.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0]
    if (only !== undefined) return dayPeriod(only)
  }
  const coming = options.filter((each) => each >= reference - 7).sort((a, b) => a - b)[0] ?? reference
  const gone = options.filter((each) => each <= reference + 2).sort((a, b) => b - a)[0] ?? reference
  // What lies a few weeks ahead is nearer than what lies most of a year back.
  return dayPeriod(isAhead(sight) || said.turn === 1 || (coming - reference < 45 && reference - gone > 240) ? coming : gone)
}

/** "the 31st": of this month, or of the one before where it has not come yet and nothing looks ahead. */
function dayAlone(day: number, sight: Sight): Period | null {
  if (sight.reference === null) return { value: `XXXX-XX-${two(day)}`, first: null, last: null, grain: 'day' }
  const { year, month } = civilOf(sight.reference)
  const own = dayOf(year, month, day)
  if (own <= sight.reference || sight.outlook !== 'past') return dayPeriod(own)
  for (let back = 1; ; back++) {
    const before = addMonths(year, month, -back)
    if (day <= daysIn(before.year, before.month)) return dayPeriod(dayOf(before.year, before.month, day))
  }
}

function weekdayPeriod(said: Said, sight: Sight): Period {
  const weekday = said.weekday ?? 1
  const { reference } = sight
  if (reference === null) return { value: `XXXX-WXX-${weekday}`, first: null, last: null, grain: 'day' }
  const today = weekdayOf(reference)
  if (said.shift?.unit === 'week') return dayPeriod(reference - today + weekday + 7 * said.shift.amount)
  const back = (today - weekday + 7) % 7
  // "Kamis kemarin", "Jumat hari ini"
  if (said.shift?.unit === 'day' && weekdayOf(reference + said.shift.amount) === weekday) return dayPeriod(reference + said.shift.amount)
  if (said.shift?.unit === 'day' && said.shift.amount < 0) return dayPeriod(reference - (back === 0 ? 7 : back))
  // "Sabtu besok"
  if (said.shift?.unit === 'day' && said.shift.amount > 0) return dayPeriod(reference + (back === 0 ? 7 : 7 - back))
  if (said.turn === 0) return dayPeriod(isAhead(sight) && back > 0 ? reference + 7 - back : reference - today + weekday)
  if (said.turn === -1) return dayPeriod(reference - (back === 0 ? 7 : back))
  if (said.turn === 1) return dayPeriod(reference + (back === 0 ? 7 : 7 - back))
  if (sight.listed !== null && sight.listed > reference) return dayPeriod(sight.listed + ((weekday - weekdayOf(sight.listed) + 7) % 7))
  const known = sight.named.filter((day) => weekdayOf(day) === weekday && Math.abs(day - reference) <= 7)
  const nearest = known.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0]
  if (nearest !== undefined) return dayPeriod(nearest)
  // Tomorrow's name is rarely that of a day six days ago, unless the sentence is in the past.
  const coming = sight.outlook === 'sure' || (sight.outlook === 'likely' && back >= 3) || (sight.outlook === 'none' && back >= 5)
  return dayPeriod(coming && back > 0 ? reference + 7 - back : reference - back)
}

function weekendOf(said: Said, sight: Sight): Period {
  const { reference } = sight
  if (reference === null) return { value: 'XXXX-WXX-WE', first: null, last: null, grain: 'weekend' }
  const inside = weekdayOf(reference) >= 6
  if (said.turn === 1) return weekendPeriod(reference + 7)
  if (said.turn === 0 || (said.turn === undefined && (inside || sight.outlook === 'sure'))) return weekendPeriod(reference)
  return weekendPeriod(reference - 7)
}
