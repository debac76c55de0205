/** How a figure is meant: "lebih dari", "at least", "or so", on either side of it. */
import type { Comparator, Doc } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'

/** A comparator and the token where it begins (before a figure) or that stands behind it (after). */
export interface Compared {
  comparator: Comparator
  edge: number
}

/** The comparator that ends right before `first`; looks at most five tokens back and not before `from`. */
export function comparatorBefore(doc: Doc, first: number, from: number): Compared | null {
  let found: Compared | null = null
  for (let at = first - 1; at >= from && at >= first - 5; at--) {
    const token = doc.tokens[at]
    if (token === undefined) break
    if (token.phrases !== null) {
      for (const phrase of token.phrases) {
        if (phrase.length === first - at && phrase.entry.comparator !== undefined) found = { comparator: phrase.entry.comparator, edge: at }
      }
    }
    if (at === first - 1 && token.entry?.comparator !== undefined) found = { comparator: token.entry.comparator, edge: at }
  }
  return found
}

/** The comparator that begins at `at`: "lebih", "or more", "+". */
export function comparatorAfter(doc: Doc, at: number, end: number): Compared | null {
  const found = lookup(doc, at, 'comparatorAfter')
  return found === null || at + found.length > end ? null : { comparator: found.value, edge: at + found.length }
}
