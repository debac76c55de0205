/** What the lexicon says of what is counted and measured: nouns, currencies, comparators, rates. */
import type { Comparator, Rate } from '../../src/types.ts'

export interface UnitEntry {
  /** Says how the figure beside it is meant: `lebih dari` '>', `sekitar` '~'. */
  comparator?: Comparator
  /** Where the comparator stands; before the figure unless said. */
  comparatorSide?: 'before' | 'after' | 'either'
  /** ISO 4217 code: `rupiah`, `rp`, `dolar as`, `euros`. */
  currency?: string
  /** Canonical English singular of a counted noun: `pengguna` 'user'. */
  counted?: string
  /** UCUM-like symbol of a physical unit: `megawatt` 'MW'. */
  measure?: string
  /** Percent or percentage points. */
  percent?: '%' | 'percentage point'
  /** The whole of a rate phrase: `per hari`, `sehari`, `a second`. */
  per?: Rate
}
