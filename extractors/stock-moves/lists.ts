/** Several names that share a verb: "A and B each fell 5 %", "A and B fell 0.97 % and 0.5 %, respectively". */
import type { TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import type { Subject } from './company.ts'
import { type Amount, amountAt, type Market } from './figures.ts'
import { indexName, tickerIn } from './listings.ts'
import { indexEndingAt, isName, nameStart } from './phrases.ts'

/** Joins the last name of a list. */
export const AND: ReadonlySet<string> = new Set(['and', 'dan', 'serta'])
const SUFFIXES: ReadonlySet<string> = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'tbk', 'group', 'holdings', '.'])
/** No list is longer. */
export const MOST = 8

/** The other names of the list whose last one is `subject`, in order of the text; empty where there is no list. */
export function listedBefore(market: Market, subject: Subject, from: number): Subject[] {
  const found: Subject[] = []
  let at = subject.first - 1
  if (!AND.has(market.doc.tokens[at]?.lower ?? '')) return found
  at--
  while (found.length < MOST) {
    if (market.doc.tokens[at]?.text === ',') at--
    const other = nameEndingAt(market, at, from, subject)
    if (other === null) break
    found.unshift(other)
    if (market.doc.tokens[other.first - 1]?.text !== ',') break
    at = other.first - 2
  }
  return found
}

/** The company or index whose name, suffix and brackets included, ends at a token. */
function nameEndingAt(market: Market, at: number, from: number, { kind, shares }: Subject): Subject | null {
  const { doc, names } = market
  const code = tickerIn(doc, at)
  let last = code === null ? at : code.first - 1
  while (last > from && SUFFIXES.has(doc.tokens[last]?.lower ?? '') && (names.at[last] ?? -1) < 0) last--
  const mention = names.mentions[names.at[last] ?? -1]
  // "Indeks Hang Seng Hong Kong": an index with its place.
  if (kind === 'index' && mention !== undefined && names.entities[mention.entity]?.kind === 'place') last = mention.first - 1
  const index = kind === 'index' ? indexEndingAt(doc, last, from) : -1
  if (index >= 0)
    return named('index', indexName(doc, index, last + 1), -1, null, null, doc.tokens[index - 1]?.lower === 'the' ? index - 1 : index, shares)
  if (kind === 'index' || last < from) return null
  if (mention !== undefined) {
    const entity = names.entities[mention.entity]
    if (entity?.kind === 'place') return null
    return named('share', entity?.name ?? '', mention.entity, code?.ticker ?? null, code?.exchange ?? null, mention.first, shares)
  }
  if (!isName(doc, last)) return null
  const first = nameStart(doc, last, from)
  return named('share', spanOf(doc, { first, last: last + 1 }).text, -1, code?.ticker ?? null, code?.exchange ?? null, first, shares)
}

const named = (
  kind: Subject['kind'],
  name: string,
  entity: number,
  ticker: string | null,
  exchange: string | null,
  first: number,
  shares: boolean,
): Subject => ({ kind, name, entity, ticker, exchange, first, shares, again: false })

const JOINS: ReadonlySet<string> = new Set([',', 'and', 'dan', 'or', 'while'])

/** "0.97% and 0.50%", "1.5, 2 and 3 per cent": the percentages of a list of `count` that begins at or behind a token; null where they are not as many. */
export function percentsFrom(
  market: Market,
  first: number,
  count: number,
  end: number,
): { values: number[]; range: TokenRange; numbers: TokenRange[] } | null {
  const { doc } = market
  let at = first
  while (at < end && (doc.numbers[doc.numberAt[at] ?? -1]?.first ?? -1) !== at) at++
  const values: number[] = []
  const numbers: TokenRange[] = []
  const start = at
  let last: Amount | null = null
  while (values.length < count) {
    const number = doc.numbers[doc.numberAt[at] ?? -1]
    if (number === undefined || number.first !== at) return null
    values.push(Math.abs(number.value))
    numbers.push({ first: number.first, last: number.last })
    last = amountAt(market, at, first)
    at = last?.kind === 'percent' ? last.last : number.last
    if (values.length === count) break
    if (!JOINS.has(doc.tokens[at]?.lower ?? '')) return null
    while (JOINS.has(doc.tokens[at]?.lower ?? '')) at++
    if (doc.tokens[at]?.entry?.comparator !== undefined) at++
  }
  return last?.kind === 'percent' ? { values, range: { first: start, last: last.last }, numbers } : null
}
