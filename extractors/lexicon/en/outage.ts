/** English words: outage. */
import type { Table } from '../lexicon.ts'
import type { OutageEntry } from '../outage.ts'

export const outage: Table<OutageEntry> = []
