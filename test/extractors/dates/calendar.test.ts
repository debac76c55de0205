import { expect, test } from '@jest/globals'
import { addMonths, civilOf, dayOf, isoDay, isoWeek, weekdayOf } from '../../../extractors/dates/calendar/days.ts'
import { holidayOf } from '../../../extractors/dates/calendar/holidays.ts'
import { durationOf } from '../../../extractors/dates/calendar/values.ts'
import { offsetOf, zoneOfCity } from '../../../extractors/dates/calendar/zones.ts'

test('days, weekdays and weeks', () => {
  const day = dayOf(2022, 10, 25)
  expect(civilOf(day)).toEqual({ year: 2022, month: 10, day: 25 })
  expect(weekdayOf(day)).toBe(2)
  expect(weekdayOf(dayOf(1969, 12, 28))).toBe(7)
  expect(isoWeek(dayOf(2021, 1, 3))).toBe('2020-W53')
  expect(isoWeek(dayOf(2021, 1, 4))).toBe('2021-W01')
  expect(addMonths(2022, 1, -2)).toEqual({ year: 2021, month: 11 })
})

test.each([
  ['America/New_York', 2021, 10, 4, 12, '-04:00'],
  ['America/New_York', 2021, 12, 7, 12, '-05:00'],
  // The clocks go back at two in the morning of 7 November 2021.
  ['America/New_York', 2021, 11, 7, 0, '-04:00'],
  ['America/New_York', 2021, 11, 7, 3, '-05:00'],
  ['Europe/London', 2025, 4, 16, 13, '+01:00'],
  ['Europe/London', 2025, 12, 16, 13, '+00:00'],
  ['+07:00', 2025, 12, 16, 13, '+07:00'],
] as const)('%s on %d-%d-%d at %d', (zone, year, month, day, hour, offset) => {
  expect(offsetOf(zone, dayOf(year, month, day), hour)).toBe(offset)
})

test('zones that are none', () => {
  expect(offsetOf('', dayOf(2021, 1, 1), 0)).toBeNull()
  expect(offsetOf('Nowhere/Else', dayOf(2021, 1, 1), 0)).toBeNull()
  expect(zoneOfCity('New York')).toBe('America/New_York')
  expect(zoneOfCity('Downdetector')).toBeNull()
})

test.each([
  ['christmas-eve', 2012, '2012-12-24'],
  ['thanksgiving', 2025, '2025-11-27'],
  ['black-friday', 2021, '2021-11-26'],
  ['cyber-monday', 2025, '2025-12-01'],
  ['easter', 2019, '2019-04-21'],
  ['easter', 2024, '2024-03-31'],
  ['memorial-day', 2023, '2023-05-29'],
  ['eid-al-fitr', 2024, '2024-04-10'],
] as const)('%s %d', (holiday, year, iso) => {
  expect(isoDay(holidayOf(holiday, year) ?? 0)).toBe(iso)
})

test.each([
  [{ amount: 2, unit: 'hour' }, 'PT2H'],
  [{ amount: 0.5, unit: 'hour' }, 'PT30M'],
  [{ amount: 1.5, unit: 'hour' }, 'PT1H30M'],
  [{ amount: 1.5, unit: 'day' }, 'P1DT12H'],
  [{ amount: 72, unit: 'hour' }, 'PT72H'],
  [{ amount: 2, unit: 'decade' }, 'P20Y'],
  [{ amount: 10, unit: 'millisecond' }, 'PT0.01S'],
  [{ amount: null, unit: 'day' }, 'PXD'],
] as const)('%j', (length, value) => {
  expect(durationOf(length)).toBe(value)
})
