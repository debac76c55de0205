/** Stock moves: whose share or which index moved, where to, by how much, when. */
import type { Doc, Found, Names, StockMove, Times, TokenRange, Warning } from '../../src/types.ts'
import { homeDollar } from '../shared/dollars.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { inconsistency } from './consistency.ts'
import { amountAt, enter, type Figures, leadOf, type Market, noFigures } from './figures.ts'
import { readSubject, type Subject } from './subject.ts'

export interface StockMoves {
  moves: Found<StockMove>[]
  /** Tokens whose figures belong to a move; claims leave them alone. */
  used: TokenRange[]
  warnings: Warning[]
}

/** A direction word: where it stands and where its own words begin. */
interface Event {
  at: number
  last: number
  direction: 'up' | 'down' | 'flat'
  adverb: boolean
  /** Before a figure that stands left of it ("0.6% lower"), else `at`. */
  first: number
}

export function extractStockMoves(doc: Doc, names: Names, times: Times): StockMoves {
  const found: StockMoves = { moves: [], used: [], warnings: [] }
  const taken = new Uint8Array(doc.tokens.length)
  for (const mention of times.mentions) taken.fill(1, mention.first, mention.last)
  let dollar = ''
  const market: Market = { doc, times: taken, dollar: () => (dollar ||= homeDollar(doc)) }
  for (const sentence of doc.sentences) {
    const events = eventsIn(market, sentence)
    let from = sentence.first
    for (const [i, event] of events.entries()) {
      const move = readMove(market, names, times, event, from, events[i + 1]?.first ?? sentence.last, sentence, found.moves)
      if (move === null) continue
      found.moves.push(move.move)
      found.used.push(...move.used)
      const warning = inconsistency(move.move)
      if (warning !== null) found.warnings.push(warning)
      from = move.move.last
    }
  }
  return found
}

/** The direction words of a sentence that has a figure, in order. */
function eventsIn(market: Market, sentence: TokenRange): Event[] {
  const { doc } = market
  const events: Event[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at]
    if (token === undefined || (token.entry === null && token.phrases === null)) continue
    const found = lookup(doc, at, 'direction')
    if (found === null) continue
    const last = at + found.length
    const adverb = lookup(doc, at, 'adverb') !== null
    let first = at
    if (adverb) {
      const amount = amountEndingAt(market, at, sentence.first)
      if (amount >= 0) first = amount
    }
    const before = events.at(-1)
    // "closed up", "fell further down": one move.
    if (before !== undefined && before.last === at && adverb) before.last = last
    else events.push({ at, last, direction: found.value, adverb, first })
    at = last - 1
  }
  return events
}

/** Where the figure begins that ends right before `at`, or -1; "S$0.27 or 0.8 per cent up" begins at S$0.27. */
function amountEndingAt(market: Market, at: number, from: number): number {
  let end = at
  const word = market.doc.tokens[at]?.lower
  // "20.93 points, or 0.3pc, lower"; but "at $217.95, down 1.8%" has its figure behind.
  if (market.doc.tokens[end - 1]?.text === ',') {
    if (word !== 'lower' && word !== 'higher') return -1
    end--
  }
  for (let first = end - 1; first >= Math.max(from, end - 4); first--) {
    const amount = amountAt(market, first, from)
    if (amount === null || amount.last !== end || amount.kind === 'plain') continue
    let before = amount.first - 1
    if (market.doc.tokens[before]?.text === ',') before--
    if (market.doc.tokens[before + 1]?.entry?.rangeJoin === 'or' || market.doc.tokens[before]?.entry?.rangeJoin === 'or') {
      if (market.doc.tokens[before]?.entry?.rangeJoin === 'or') before--
      if (market.doc.tokens[before]?.text === ',') before--
      const other = amountEndingAt(market, before + 1, from)
      if (other >= 0) return other
    }
    return amount.first
  }
  return -1
}

function readMove(
  market: Market,
  names: Names,
  times: Times,
  event: Event,
  from: number,
  end: number,
  sentence: TokenRange,
  earlier: readonly Found<StockMove>[],
): { move: Found<StockMove>; used: TokenRange[] } | null {
  const { doc } = market
  const subject = readSubject(doc, names, event.first, from) ?? (event.direction === 'flat' ? indexBehind(doc, event) : null)
  const before = earlier.at(-1)
  const near = before !== undefined && paragraphOf(doc, before.first) === paragraphOf(doc, event.at) ? before : undefined
  const carried = subject === null ? from > sentence.first && near !== undefined : subject.again && near !== undefined
  if (subject === null && !carried) return null
  if (subject?.again && near === undefined) return null
  if (isConditional(doc, subject?.first ?? event.first, sentence.first) || (subject?.kind !== 'index' && isCounted(doc, event, from))) return null
  const kind = carried ? (near?.kind ?? 'share') : (subject?.kind ?? 'share')
  const figures = readFigures(market, event, subject?.first ?? from, end, kind === 'index')
  if (figures.percent === null && figures.change === null && figures.price === null && event.direction !== 'flat') return null
  if (figures.used.length === 0 && kind !== 'index') return null
  const trades = subject?.shares || carried || near !== undefined || hasTrading(doc, sentence) || (figures.percent !== null && figures.price !== null)
  if (!trades) return null
  if (figures.percent === null && figures.change !== null && figures.price === null && !(subject?.shares && kind === 'index') && !subject?.shares)
    return null
  const first = Math.min(carried && subject === null ? event.first : (subject?.first ?? event.first), figures.first < 0 ? event.at : figures.first)
  const last = Math.max(event.last, figures.last)
  const company = carried && near !== undefined ? { ...near.company } : { name: subject?.name ?? '', entity: entityId(names, subject) }
  const identifiers = subject !== null && subject.entity >= 0 ? names.entities[subject.entity]?.identifiers : undefined
  if (kind === 'share' && figures.change !== null && figures.change.currency === null) figures.change.currency = figures.price?.currency ?? null
  const range = { first, last }
  const session = sessionIn(doc, event, first, end, last) ?? near?.session ?? null
  const move: Found<StockMove> = {
    ...range,
    rule: `stock-moves/${segmentLanguage(doc, event.at)}/${kind}`,
    span: spanOf(doc, range),
    kind,
    company,
    ticker: kind === 'index' ? null : carried ? (near?.ticker ?? null) : (subject?.ticker ?? identifiers?.ticker ?? null),
    exchange: kind === 'index' ? null : carried ? (near?.exchange ?? null) : (subject?.exchange ?? identifiers?.exchange ?? null),
    direction: event.direction,
    percent: figures.percent,
    change: figures.change,
    price: figures.price,
    previousPrice: figures.previousPrice,
    session,
    date: dateOf(times, sentence, range) ?? near?.date ?? null,
  }
  return { move, used: figures.used }
}

/** The figures around a direction word: those right before it, then those behind it up to `end`. */
function readFigures(market: Market, event: Event, from: number, end: number, index: boolean): Figures {
  const { doc } = market
  const figures = noFigures()
  for (let at = event.first; at < event.at; at++) {
    const amount = amountAt(market, at, from)
    if (amount === null) continue
    enter(figures, amount, 'none', index)
    at = amount.last - 1
  }
  const had = figures.used.length
  let edge = event.last
  const limit = Math.min(end, event.last + 40)
  for (let at = event.last; at < limit; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.text === ';') break
    const amount = amountAt(market, at, edge)
    if (amount === null) continue
    const reach = figures.used.length === 0 ? (event.adverb ? 5 : 12) : 14
    if (amount.first - edge > reach) break
    const lead = leadOf(doc, edge, amount.first)
    if (event.adverb && figures.used.length === 0 && lead === 'before') break
    enter(figures, amount, lead, index)
    at = amount.last - 1
    edge = amount.last
  }
  if (figures.price === null && (had > 0 || event.adverb || figures.percent !== null)) priceBefore(market, event, from, figures, index)
  return figures
}

/** "closed at 3,130 rupiah on Friday, up 1.3 per cent", "stood at $217.95, down 1.8%": a price before the direction word. */
function priceBefore(market: Market, event: Event, from: number, figures: Figures, index: boolean): void {
  const { doc } = market
  for (let at = event.first - 1; at >= Math.max(from, event.first - 14); at--) {
    const amount = amountAt(market, at, from)
    if (amount === null || amount.kind === 'percent' || amount.kind === 'points') continue
    if (leadOf(doc, Math.max(from, amount.first - 4), amount.first) === 'now') enter(figures, amount, 'now', index)
    return
  }
}

const paragraphOf = (doc: Doc, at: number): number => doc.paragraphs.findIndex((paragraph) => at >= paragraph.first && at < paragraph.last)

/** "a flat Nikkei" */
function indexBehind(doc: Doc, event: Event): Subject | null {
  const found = lookup(doc, event.last, 'index')
  if (found === null) return null
  const name = spanOf(doc, { first: event.last, last: event.last + found.length }).text
  const first = doc.tokens[event.at - 1]?.lower === 'a' ? event.at - 1 : event.at
  event.last += found.length
  return { kind: 'index', name, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}

/** "jika IHSG turun lebih dari 8%": has not happened. */
function isConditional(doc: Doc, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && at > first - 6; at--) if (doc.tokens[at]?.entry?.condition) return true
  return false
}

/** "552 melemah": a count of stocks, no stock. */
function isCounted(doc: Doc, event: Event, from: number): boolean {
  const before = event.first - 1
  return before >= from && (doc.numberAt[before] ?? -1) >= 0
}

function hasTrading(doc: Doc, sentence: TokenRange): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const entry = doc.tokens[at]?.entry
    if (entry?.trading || entry?.session || entry?.share) return true
  }
  return false
}

function entityId(names: Names, subject: Subject | null): string | null {
  return subject === null || subject.entity < 0 ? null : (names.entities[subject.entity]?.id ?? null)
}

const segmentLanguage = (doc: Doc, at: number): string => doc.segments.find((segment) => at < segment.last)?.language ?? doc.language

/** The trading session that the words of a move name; "is up" is a running one. */
function sessionIn(doc: Doc, event: Event, first: number, end: number, last: number): StockMove['session'] {
  let session: StockMove['session'] = null
  for (let at = first; at < Math.min(end, last + 8); at++) {
    const found = lookup(doc, at, 'session')
    if (found === null) continue
    if (
      session === null ||
      found.value === 'premarket' ||
      found.value === 'after-hours' ||
      (found.value === 'close' && doc.tokens[at - 1]?.lower === 'to')
    )
      session = found.value
  }
  if (session !== null) return session
  const verb = doc.tokens[event.first - 1]?.lower
  return event.adverb && (verb === 'is' || verb === 'are' || verb === 'were' || verb === 'was') ? 'regular' : null
}

/** The day a sentence gives: of several the one nearest to the move. */
function dateOf(times: Times, sentence: TokenRange, move: TokenRange): string | null {
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const mention of times.mentions) {
    if (mention.first < sentence.first || mention.last > sentence.last || (mention.kind !== 'date' && mention.kind !== 'time')) continue
    const day = /^\d{4}-\d{2}-\d{2}/.exec(mention.value)?.[0]
    if (day === undefined) continue
    const away = mention.first >= move.last ? mention.first - move.last : mention.last <= move.first ? move.first - mention.last : 0
    if (away < distance) {
      best = day
      distance = away
    }
  }
  return best
}
