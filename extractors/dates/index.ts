/** Dates, times, durations and intervals, and the day that relative ones are read from. */
import type { Doc, Names, Times } from '../../src/types.ts'

/** `given` is when the article appeared, where the caller knows it (ISO date or instant). */
export function extractDates(_doc: Doc, _names: Names, given: string | null): Times {
  return { mentions: [], published: given === null ? null : { value: given, origin: 'given' } }
}
