/** What the lexicon says of what is counted and measured: nouns, currencies, comparators, rates. */
import type { Comparator, Rate } from '../../src/types.ts'

export interface UnitEntry {
  /** Says how the figure beside it is meant: `lebih dari` '>', `sekitar` '~'. */
  comparator?: Comparator
  /** How a figure before it is meant: `atau lebih` '>=', `lebih` '>', `or so` '~'. */
  comparatorAfter?: Comparator
  /** ISO 4217 code: `rupiah`, `rp`, `dolar as`, `euros`; `dollar`, `rupee` and the like where the article's home decides. */
  currency?: string
  /** The currency of a letter that is another's behind a figure: `P2,050` and `50p`. */
  prefixed?: string
  /** A hundredth of a currency: `cents`, `pence`. */
  minor?: true
  /** Canonical English singular of a counted noun: `pengguna` 'user'. */
  counted?: string
  /** Goes with a counted noun: `aktif`, `bulanan`, `active`. */
  adjective?: true
  /** Stands before a noun that is the whole of a part: `its`, `all`, `seluruh`. */
  determiner?: true
  /** Stands between number and noun and counts nothing itself: `orang`, `buah`, `unit`. */
  classifier?: true
  /** UCUM-like symbol of a physical unit: `megawatt` 'MW'. */
  measure?: string
  /** Percent or percentage points. */
  percent?: '%' | 'percentage point' | 'basis point'
  /** The whole of a rate phrase: `per hari`, `sehari`, `a second`. */
  per?: Rate
  /** A unit of time; a figure before it is a duration or an age. */
  timeNoun?: true
  /** Ends a noun phrase: prepositions, pronouns, auxiliaries. */
  closes?: true
  /** Says nothing between a comparator and its figure: `setidaknya ada 99`, `at least another 12`. */
  fills?: true
  /** What changes hands on an exchange: `volume`; a figure behind it without a noun is of shares. */
  traded?: true
  /** What goods are priced by, in US dollars unless said otherwise: `barrel`, `ounce`. */
  commodity?: true
  /** Sums stand behind it with their currency unsaid: `bayar 89rb`. */
  pays?: true
  /** Where the one who states a figure stands: `menurut X` after the word, `X mencatat` before it. */
  states?: 'before' | 'after'
  /** Ties a figure to the day behind it: `per`, `as of`. */
  asOf?: true
  /** A figure behind it is a name: `versi`, `pasal`, `gate`, `error`. */
  numbered?: true
}
