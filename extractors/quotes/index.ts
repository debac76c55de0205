/** Quotes: what was said, in whose words, by whom. */
import type { Doc, Found, Names, Quote } from '../../src/types.ts'

export function extractQuotes(_doc: Doc, _names: Names): Found<Quote>[] {
  return []
}
