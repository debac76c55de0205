/** English words: speech. */
import type { Table } from '../lexicon.ts'
import type { SpeechEntry } from '../speech.ts'

export const speech: Table<SpeechEntry> = []
