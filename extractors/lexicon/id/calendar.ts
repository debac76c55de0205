/** Indonesian words: calendar. */
import type { Table } from '../lexicon.ts'
import type { CalendarEntry } from '../calendar.ts'

export const calendar: Table<CalendarEntry> = []
