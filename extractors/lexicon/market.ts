/** What the lexicon says of share prices and indexes. */

export interface MarketEntry {
  /** A verb or adverb of a price's move. */
  direction?: 'up' | 'down' | 'flat'
  /** A word that says shares are meant: `saham`, `shares`. */
  share?: true
}
