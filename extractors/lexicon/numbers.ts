/** What the lexicon says of number words. */

export interface NumberEntry {
  /** The value of a number word: `dua` 2, `seratus` 100, `dozen` 12. */
  number?: number
  /** A multiplier: `ribu` 1000, `miliar` 1e9, `bn` 1e9. */
  scale?: number
  /** An order of magnitude: `puluhan` 10, `ratusan` 100, `jutaan` 1e6, `hundreds` 100. */
  order?: number
  /** A fraction: `setengah` 0.5, `separuh` 0.5, `half` 0.5, `sepertiga` 0.333. */
  fraction?: number
}
