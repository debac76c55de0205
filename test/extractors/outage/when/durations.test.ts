/** Arithmetic on ISO instants and durations. */
import { expect, test } from '@jest/globals'
import { formatMinutes, minutesBefore, minutesBetween, minutesOf } from '../../../../extractors/outage/when/durations.ts'

test.each([
  ['2024-05-07T09:00', '2024-05-07T11:30', 150],
  ['2024-05-07T23:00+07:00', '2024-05-07T17:00+00:00', 60],
  ['2024-05-07T09:00', '2024-05-07T10:00+07:00', 60],
  ['2024-05-07', '2024-05-07T10:00', null],
  ['2024-05-07TMO', '2024-05-07T10:00', null],
])('from %s to %s', (from, to, minutes) => {
  expect(minutesBetween(from, to)).toBe(minutes)
})

test.each([
  ['PT2H', 120],
  ['PT5H30M', 330],
  ['P3D', 4320],
  ['P1W', 10080],
  ['PTXH', null],
  ['PT1H/PT2H', null],
  ['P', null],
])('length of %s', (duration, minutes) => {
  expect(minutesOf(duration)).toBe(minutes)
})

test('hours are not made days', () => {
  expect(formatMinutes(2092)).toBe('PT34H52M')
  expect(formatMinutes(45)).toBe('PT45M')
  expect(formatMinutes(0)).toBe('PT0M')
})

test('counting back keeps the zone', () => {
  expect(minutesBefore('2025-07-20T23:00-07:00', 180)).toBe('2025-07-20T20:00-07:00')
  expect(minutesBefore('2025-07-20', 180)).toBeNull()
})
