/** Several names that share a verb: "A and B each fell 5 %", "A and B fell 0.97 % and 0.5 %, respectively". */
import type { TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import type { Subject } from './company.ts'
import type { Event } from './events.ts'
import { type Amount, amountAt, enter, type Figures, leadOf, type Market, noFigures } from './figures.ts'
import { indexEndingAt, indexName } from './index-names.ts'
import { tickerIn } from './listings.ts'
import { isName, nameStart } from './phrases.ts'

/** Joins the last name of a list. */
export const AND: ReadonlySet<string> = new Set(['and', 'dan', 'serta'])
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
  while (last > from && (doc.tokens[last]?.entry?.legalForm || doc.tokens[last]?.text === '.') && (names.at[last] ?? -1) < 0) last--
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

/** The figures of each name of a list that shares a verb, and where they end; null where there are not as many. */
export function figuresEach(market: Market, event: Event, subjects: readonly Subject[], end: number): { figures: Figures[]; last: number } | null {
  return percentsFrom(market, event.first, subjects.length, end) ?? groupsFrom(market, event, subjects, end)
}

/** "26p, or 2.7 per cent, to 920p and 68p, or 1.9 per cent, to £35.42": figures of one name end where one of the same kind follows. */
function groupsFrom(market: Market, event: Event, subjects: readonly Subject[], end: number): { figures: Figures[]; last: number } | null {
  const index = subjects[0]?.kind === 'index'
  const figures: Figures[] = [noFigures()]
  let edge = event.first
  for (let at = event.first; at < Math.min(end, edge + 14); at++) {
    const amount = amountAt(market, at, edge)
    if (amount === null) continue
    const lead = leadOf(market.doc, edge, amount.first)
    if (!enter(figures.at(-1) as Figures, amount, lead, index)) {
      const next = noFigures()
      if (!enter(next, amount, lead, index)) break
      figures.push(next)
    }
    at = amount.last - 1
    edge = amount.last
  }
  return figures.length === subjects.length ? { figures, last: edge } : null
}

/** "0.97% and 0.50%", "1.5, 2 and 3 per cent", "1,294, 136 and 384 points": the percentages or points of a list of `count` that begins at or behind a token; null where they are not as many. */
function percentsFrom(market: Market, first: number, count: number, end: number): { figures: Figures[]; last: number } | null {
  const { doc } = market
  let at = first
  while (at < end && (doc.numbers[doc.numberAt[at] ?? -1]?.first ?? -1) !== at) at++
  const figures: Figures[] = []
  const used: TokenRange[] = []
  let last: Amount | null = null
  while (figures.length < count) {
    const number = doc.numbers[doc.numberAt[at] ?? -1]
    if (number === undefined || number.first !== at) return null
    used.push({ first: number.first, last: number.last })
    figures.push({ ...noFigures(), percent: Math.abs(number.value), used })
    last = amountAt(market, at, first)
    at = last?.kind === 'percent' ? last.last : number.last
    if (figures.length === count) break
    if (!JOINS.has(doc.tokens[at]?.lower ?? '')) return null
    while (JOINS.has(doc.tokens[at]?.lower ?? '')) at++
    if (doc.tokens[at]?.entry?.comparator !== undefined) at++
  }
  if (last?.kind === 'points') for (const each of figures) Object.assign(each, { percent: null, change: { amount: each.percent, currency: null } })
  return last?.kind === 'percent' || last?.kind === 'points' ? { figures, last: last.last } : null
}
