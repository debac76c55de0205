/** What the lexicon says of share prices and indexes. */

export interface MarketEntry {
  /** A verb, adverb or adjective of a price's move. */
  direction?: 'up' | 'down' | 'flat'
  /** The direction word moves no price by itself and wants its figure right beside it: `down 5 %`, `2 % lower`. */
  adverb?: true
  /** A noun of moving, which its figure stands beside: `a 4% decline in`, `koreksi`. */
  moveNoun?: 'up' | 'down'
  /** A word that says shares are meant: `saham`, `shares`. */
  share?: true
  /** Stands for the shares of the company named before: `the stock`, `sahamnya`. */
  shareAgain?: true
  /** Stands for the index named before: `the benchmark`, `indeks tersebut`. */
  indexAgain?: true
  /** The name of a stock index: the symbol that all its names share. */
  index?: string
  /** When in the trading day: `ditutup`, `premarket`. */
  session?: 'premarket' | 'regular' | 'close' | 'after-hours'
  /** Trading is meant, at no particular time: `perdagangan`, `trading`. */
  trading?: true
  /** May stand between "the index" and its verb: `was`, `sempat`, `kembali`. */
  auxiliary?: true
  /** Closes a description that points back: `saham emiten pelat merah ini`. */
  pointing?: true
  /** Before a word for shares, shares of nobody in particular: `beberapa saham`, `several stocks`. */
  several?: true
  /** The legal form or last word of a company's name: `Tbk`, `Inc`, `Group`. */
  legalForm?: true
  /** A kind of company that a text goes back to: `the insurer`, `the telco`. */
  trade?: true
  /** Stands between a company and the one that it owns: `parent`, `owner`, `induk`. */
  owns?: true
  /** Leads to a price that is no move by itself: `at`, `menyentuh`, `level`. */
  level?: true
  /** Takes a part of a price away: `wiped 4% off its shares`. */
  takes?: true
  /** Points of an index or of a price. */
  points?: true
  /** Leads to the price after the move: `menjadi`, `at`. */
  priceNow?: true
  /** Leads to the price before it: `dari`, `from`, `having opened at`. */
  priceBefore?: true
  /** What moves and is no share: `laba`, `revenue`, `users`. */
  metric?: true
  /** Opens a condition: what follows has not happened. */
  condition?: true
  /** An exchange before a ticker: `NYSE: RBLX`. */
  exchange?: true
}
