/** How a figure is meant: "lebih dari", "at least", "or so", on either side of it. */
import type { Comparator, Doc } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'

/** A comparator and the token where it begins (before a figure) or that stands behind it (after). */
export interface Compared {
  comparator: Comparator
  edge: number
}

/** The comparator that ends right before `first`, or before a word that says nothing ("setidaknya ada 99"); looks at most five tokens back and not before `from`. */
export function comparatorBefore(doc: Doc, first: number, from: number): Compared | null {
  let found: Compared | null = null
  const end = first - 1 > from && doc.tokens[first - 1]?.entry?.fills && doc.tokens[first - 1]?.entry?.comparator === undefined ? first - 1 : first
  for (let at = end - 1; at >= from && at >= end - 5; at--) {
    const token = doc.tokens[at]
    if (token === undefined) break
    if (token.phrases !== null) {
      for (const phrase of token.phrases) {
        if (phrase.length === end - at && phrase.entry.comparator !== undefined) found = { comparator: phrase.entry.comparator, edge: at }
      }
    }
    if (at === end - 1 && token.entry?.comparator !== undefined) found = { comparator: token.entry.comparator, edge: at }
  }
  return found
}

/** The comparator that begins at `at`: "lebih", "or more", "+". */
export function comparatorAfter(doc: Doc, at: number, end: number): Compared | null {
  const found = lookup(doc, at, 'comparatorAfter')
  return found === null || at + found.length > end ? null : { comparator: found.value, edge: at + found.length }
}
