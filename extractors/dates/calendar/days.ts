/** Calendar arithmetic on day numbers (days since 1970-01-01), without time zones. */

const DAY = 86_400_000

/** The day number of a date; `month` 1 to 12. Days beyond the month's end run on. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY)
}

export interface Civil {
  year: number
  month: number
  day: number
}

/** The date of a day number, in whole-number arithmetic on years that begin in March: a leap day then ends its year. */
export function civilOf(number: number): Civil {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 }
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Whether a month has this day in some year. */
export function isDayOfMonth(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(2024, month)
}

export const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** `2022-10-25`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilOf(number)
  return `${year}-${two(month)}-${two(day)}`
}

/** Year and number of the ISO 8601 week that a day lies in. */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** `2021-W40`. */
export function isoWeek(number: number): string {
  const { year, week } = weekOf(number)
  return `${year}-W${two(week)}`
}

/** A year and month moved by some months. */
export function addMonths(year: number, month: number, amount: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + amount
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}
