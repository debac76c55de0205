/** One price move put together: whose, how far, where to, when. */
import type { DateMention, Doc, Found, StockMove, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { dayOf, hasTrading, isConditional, isCounted, sessionIn } from './context.ts'
import type { Event } from './events.ts'
import { type Figures, type Market, readFigures } from './figures.ts'
import { companyBefore, indexName } from './listings.ts'
import { REFUSED, readSubject, type Subject } from './subject.ts'

/** Where the reading stands: one sentence and what was read before it. */
export interface Scene {
  market: Market
  sentence: TokenRange
  /** The sentence's figures, as indices into `doc.numbers`. */
  numbers: { from: number; to: number }
  /** The sentence's dates. */
  days: readonly Found<DateMention>[]
  /** The paragraph's last move before, if any. */
  near: Found<StockMove> | undefined
  /** Whether the article told of a move before. */
  moved: boolean
  /** Whether the sentence speaks of trading; worked out when first asked for. */
  trading: boolean | undefined
  language: string
  /** The day of publication where it is a trading day: the day of a session that the text gives no day. */
  today: string | null
}

/** A move and the figures it takes. */
export type Read = [move: Found<StockMove>, used: TokenRange[]]

/** Reads the move that a direction word tells; its words end before `end`. */
export function readMove(scene: Scene, event: Event, from: number, end: number): Read | null {
  const { market, sentence, near } = scene
  const { doc, names } = market
  const read = readSubject(market, event.first, from)
  if (read === REFUSED) return null
  const subject = read ?? (event.direction === 'flat' ? indexBehind(market, event) : null)
  const carried =
    near !== undefined && (subject === null ? from > sentence.first : subject.again && subject.ticker === null && isFresh(doc, near, event))
      ? near
      : null
  if (subject === null && carried === null) return null
  if (subject?.again && carried === null) {
    subject.entity = (subject.ticker === null ? undefined : market.listings().get(subject.ticker)) ?? companyBefore(market, subject.first)
    if (subject.entity < 0) return null
    subject.name = names.entities[subject.entity]?.name ?? ''
  }
  const index = (carried ?? subject)?.kind === 'index'
  if (isConditional(doc, subject?.first ?? event.first, sentence.first) || (!index && isCounted(doc, event, from))) return null
  const figures = readFigures(market, event, subject?.first ?? from, end, index)
  if (!isMove(scene, event, subject, carried !== null, figures, index)) return null
  const first = Math.min(subject?.first ?? event.at, figures.first < 0 ? event.at : figures.first)
  return moveOf(scene, event, subject, carried, figures, { first, last: Math.max(event.last, figures.last) }, end)
}

/** Whether a move stands in the same sentence as a word that goes back to a company, or in the one before. */
const isFresh = (doc: Doc, near: TokenRange, event: Event): boolean => (doc.sentenceOf[event.at] ?? 0) - (doc.sentenceOf[near.first] ?? 0) <= 1

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])

/** Whether figures and words say that a price moved, and not something else's number. */
function isMove(scene: Scene, event: Event, subject: Subject | null, carried: boolean, figures: Figures, index: boolean): boolean {
  const { market, sentence, near } = scene
  const unmoved = event.direction === 'flat' && (index || (near !== undefined && subject !== null && !subject.again))
  if (figures.used.length === 0 && !unmoved) return false
  const verb = market.doc.tokens[event.first - 1]
  const stands =
    !event.adverb ||
    (verb?.text === ',' && (market.names.at[event.first - 2] ?? -1) >= 0) ||
    BE.has(verb?.lower ?? '') ||
    BE.has(market.doc.tokens[event.first - 2]?.lower ?? '')
  const entity = market.names.entities[subject?.entity ?? -1]
  // A company with a ticker, or any in an article that told of moves before.
  const known = entity?.identifiers.ticker !== undefined || (scene.moved && entity?.kind === 'organization')
  const told = figures.percent !== null || (figures.change !== null && figures.price !== null)
  const listed = stands && known && told && figures.first <= event.last + 1
  const priced = figures.price !== null && (figures.percent !== null || figures.previousPrice !== null)
  if (!(subject?.shares || listed || carried || near !== undefined || priced || (scene.trading ??= hasTrading(market.doc, sentence)))) return false
  // "lost $500": money that nothing says is a share's.
  return figures.percent !== null || figures.price !== null || figures.change === null || subject?.shares === true || near !== undefined
}

/** The record of a move; `carried` is the one before it whose company it goes on with. */
export function moveOf(
  scene: Scene,
  event: Event,
  subject: Subject | null,
  carried: Found<StockMove> | null,
  figures: Figures,
  range: TokenRange,
  end: number,
): Read {
  const { market, near, days, language } = scene
  const entity = market.names.entities[subject?.entity ?? -1]
  const kind = (carried ?? subject)?.kind ?? 'share'
  if (kind === 'share' && figures.change !== null) figures.change.currency ??= figures.price?.currency ?? (figures.cents ? market.dollar() : null)
  const share = kind === 'share'
  const session = sessionIn(market.doc, event, range, end) ?? near?.session ?? null
  const move: Found<StockMove> = {
    ...range,
    rule: `stock-moves/${language}/${kind}`,
    span: spanOf(market.doc, range),
    kind,
    company: carried !== null ? { ...carried.company } : { name: subject?.name ?? '', entity: entity?.id ?? null },
    ticker: share ? (carried !== null ? carried.ticker : (subject?.ticker ?? entity?.identifiers.ticker ?? null)) : null,
    exchange: share ? (carried !== null ? carried.exchange : (subject?.exchange ?? entity?.identifiers.exchange ?? null)) : null,
    direction: event.direction,
    percent: figures.percent,
    change: figures.change,
    price: figures.price,
    previousPrice: figures.previousPrice,
    session,
    date: dayOf(days, range) ?? near?.date ?? (session === null ? null : scene.today),
  }
  return [move, figures.used]
}

/** "a flat Nikkei" */
function indexBehind({ doc }: Market, event: Event): Subject | null {
  const found = lookup(doc, event.last, 'index')
  if (found === null) return null
  const name = indexName(doc, event.last, event.last + found.length)
  const first = doc.tokens[event.at - 1]?.lower === 'a' ? event.at - 1 : event.at
  event.last += found.length
  return { kind: 'index', name, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}
