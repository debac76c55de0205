/** English words: units. */
import type { Table } from '../lexicon.ts'
import type { UnitEntry } from '../units.ts'

export const units: Table<UnitEntry> = []
