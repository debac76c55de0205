/** English words: market. */
import type { Table } from '../lexicon.ts'
import type { MarketEntry } from '../market.ts'

export const market: Table<MarketEntry> = []
