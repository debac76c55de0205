/** English number words. */
import type { Table } from '../lexicon.ts'
import type { NumberEntry } from '../numbers.ts'

export const numbers: Table<NumberEntry> = [
  ['zero', { number: 0 }],
  ['one', { number: 1 }],
  ['two', { number: 2 }],
  ['three', { number: 3 }],
  ['four', { number: 4 }],
  ['five', { number: 5 }],
  ['six', { number: 6 }],
  ['seven', { number: 7 }],
  ['eight', { number: 8 }],
  ['nine', { number: 9 }],
  ['ten', { number: 10 }],
  ['eleven', { number: 11 }],
  ['twelve', { number: 12 }],
  ['thousand|k', { scale: 1e3 }],
  ['million|mn|mln', { scale: 1e6 }],
  ['billion|bn|bln', { scale: 1e9 }],
  ['trillion|tn|trn', { scale: 1e12 }],
  ['dozens', { order: 12 }],
  ['hundreds', { order: 100 }],
  ['thousands', { order: 1e3 }],
  ['millions', { order: 1e6 }],
  ['billions', { order: 1e9 }],
  ['half', { fraction: 0.5 }],
]
