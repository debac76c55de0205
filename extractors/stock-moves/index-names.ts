/** Names of indexes: where one stands in a text, how it is written, and which one "the index" is. */
import type { Doc, Token } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'

/** An index's name as written, without its article, "indeks" or a small "index". */
export function indexName(doc: Doc, first: number, last: number): string {
  const word = doc.tokens[first]?.lower
  const skip = word === 'the' || (word === 'indeks' && doc.tokens[first + 1]?.lower !== 'harga') ? 1 : 0
  return spanOf(doc, { first: first + skip, last: doc.tokens[last - 1]?.text === 'index' ? last - 1 : last }).text
}

/** Where an index's name begins that ends at `at`, or -1. */
export function indexEndingAt(doc: Doc, at: number, from: number): number {
  for (let first = Math.max(from, at - 5); first <= at; first++) {
    const found = lookup(doc, first, 'index')
    if (found === null || !(doc.tokens[first]?.capital || found.length > 1)) continue
    const last = first + found.length - 1
    // "The S&P BSE Sensex index": the word belongs to any of them.
    if (last === at || (last === at - 1 && doc.tokens[at]?.lower === 'index')) return first
  }
  return -1
}

const isNamePart = (token: Token | undefined): boolean => token?.kind === 'number' || (token?.kind === 'word' && token.capital)

const SHARES: ReadonlySet<string> = new Set(['share', 'stock', 'shares', 'stocks'])

/** "National exchange index": a word of the market behind a name. */
const isMarketWord = ({ tokens }: Doc, at: number): boolean =>
  tokens[at - 1]?.capital === true && (tokens[at]?.entry?.trading === true || tokens[at]?.lower === 'composite' || tokens[at]?.lower === 'exchange')

/** "the DSEX share index", "MSCI Asia index": an index that the lexicon lacks, its last word at a token. */
export function unlistedIndex(doc: Doc, at: number, from: number): { name: string; first: number } | null {
  if (doc.language === 'id') return indonesianIndex(doc, at, from)
  if (doc.tokens[at]?.lower !== 'index' || at - 1 < from || indexEndingAt(doc, at - 1, from) >= 0) return null
  const bare = SHARES.has(doc.tokens[at - 1]?.lower ?? '')
  const end = bare ? at - 1 : at
  let first = end
  while (first - 1 >= from && first > end - 6 && (isNamePart(doc.tokens[first - 1]) || isMarketWord(doc, first - 1))) first--
  if (first < end && doc.tokens[first]?.lower === 'the') first++
  return first === end ? null : { name: spanOf(doc, { first, last: bare || !doc.tokens[at]?.capital ? end : at + 1 }).text, first }
}

/** "Indeks Bisnis-27", "indeks SRI-KEHATI": the word stands before the name. */
function indonesianIndex(doc: Doc, at: number, from: number): { name: string; first: number } | null {
  const { tokens, text } = doc
  const coded = tokens[at]?.kind === 'number' && tokens[at - 1]?.text === '-'
  if (!tokens[at]?.capital && !coded) return null
  for (let first = at - 1; first >= from && first > at - 5; first--) {
    const token = tokens[first]
    if (token?.lower === 'indeks') {
      if (lookup(doc, first, 'index') !== null) return null
      const name = tokens[first + 1]
      return name?.capital ? { name: text.slice(name.start, tokens[at]?.end), first } : null
    }
    if (token === undefined || (token.text !== '-' && !token.capital)) return null
  }
  return null
}

/** The name of the index that was named last between two tokens, or ''. */
export function indexBefore(doc: Doc, at: number, from: number): string {
  for (let i = at - 1; i >= Math.max(from, at - 160); i--) {
    const found = doc.tokens[i]?.capital ? lookup(doc, i, 'index') : null
    if (found !== null && i + found.length <= at) return indexName(doc, i, i + found.length)
    const unlisted = unlistedIndex(doc, i, from)
    if (unlisted !== null) return unlisted.name
  }
  return ''
}

/** How far behind its figure an index may stand: "a 1.5 percent drop in its benchmark index, the Nikkei". */
export const INDEX_REACH = 9

/** Whether an index stands behind "in" at a token. */
export const namesIndex = (doc: Doc, at: number): boolean => indexWithin(doc, at, at + INDEX_REACH) !== null

/** The index named in a range of tokens. */
export function indexWithin(doc: Doc, first: number, last: number): { name: string; last: number } | null {
  for (let at = first; at < last; at++) {
    const found = lookup(doc, at, 'index')
    if (found !== null) return { name: indexName(doc, at, at + found.length), last: at + found.length }
  }
  return null
}

/** The name of the index that is named first behind a token, or '': "the index soared 263 points" before the article says which. */
export function indexAhead(doc: Doc, from: number): string {
  for (let i = from; i < from + 160; i++) {
    const found = doc.tokens[i]?.capital ? lookup(doc, i, 'index') : null
    if (found !== null) return indexName(doc, i, i + found.length)
  }
  return ''
}
