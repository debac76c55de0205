/** Indonesian words: names. */
import type { Table } from '../lexicon.ts'
import type { NameEntry } from '../names.ts'

export const names: Table<NameEntry> = []
