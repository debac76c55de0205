/** Where the reading of moves stands. */
import type { DateMention, Found, StockMove, TokenRange } from '../../src/types.ts'
import type { Event } from './events.ts'
import type { Market } from './figures.ts'

/** One sentence and what was read before it. */
export interface Scene {
  market: Market
  sentence: TokenRange
  /** The sentence's figures, as indices into `doc.numbers`. */
  numbers: { from: number; to: number }
  /** The sentence's dates. */
  days: readonly Found<DateMention>[]
  /** The paragraph's first token. */
  paragraph: number
  /** The paragraph's last move before, if any. */
  near: Found<StockMove> | undefined
  /** The direction word before of this sentence, where it made no move. */
  verb: Event | null
  /** Whether the article told of a move before. */
  moved: boolean
  /** The last move of a share before, in another paragraph too. */
  told: Found<StockMove> | undefined
  /** The last move of an index before. */
  gauge: Found<StockMove> | undefined
  /** Whether the sentence speaks of trading; worked out when first asked for. */
  trading: boolean | undefined
  language: string
  /** The day of publication where it is a trading day: the day of a session that the text gives no day. */
  today: string | null
}

/** A move and the figures it takes. */
export type Read = [move: Found<StockMove>, used: TokenRange[]]
