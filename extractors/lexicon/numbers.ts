/** What the lexicon says of number words. */

import type { Table } from './lexicon.ts'

export interface NumberEntry {
  /** May begin a number: the one field that the reader looks at on every word. */
  figure?: true
  /** The value of a number word: `dua` 2, `seratus` 100. Beside `scale` it is one of it: `seribu` is 1 times 1000. */
  number?: number
  /** A multiplier: `puluh` 10, `ribu` 1000, `dozen` 12, `bn` 1e9. */
  scale?: number
  /** A letter that multiplies, glued to digits or in money: Indonesian `M` is 1e9, English `m` 1e6. */
  suffix?: number
  /** The oneWord article, which is one before a scale or a part: `a million`, `a third of`. */
  oneWord?: true
  /** Adds ten: `belas`. */
  teen?: true
  /** Reads the digits behind it as decimals: `koma`, `point`. */
  decimalPoint?: true
  /** An order of magnitude: `puluhan` 10, `ratusan` 100, `jutaan` 1e6, `hundreds` 100. */
  order?: number
  /** Makes an order of the scale behind it: `beberapa ratus`, `several hundred`. */
  few?: true
  /** A fraction: `setengah` 0.5, `separuh` 0.5, `half` 0.5, `sepertiga` 0.333. */
  fraction?: number
  /** Parts of a whole behind a number: `pertiga` 3, `thirds` 3, `fifth` 5. */
  denominator?: number
  /** Stands between the ends of a range: `hingga`, `to`; 'pair' needs an opener before: `antara … dan`, `between … and`. */
  rangeJoin?: 'open' | 'pair' | 'or'
  /** Opens a range of pairs: `antara`, `between`. */
  rangeOpen?: true
  /** Stands between a part and its whole: `one in five`, `satu dari lima`. */
  outOf?: true
}

/** Marks words that may begin a number. */
export const figures = (rows: Table<NumberEntry>): Table<NumberEntry> => rows.map(([words, entry]) => [words, { ...entry, figure: true }])
