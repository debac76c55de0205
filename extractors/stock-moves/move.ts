/** One price move put together: whose, how far, where to, when. */
import type { Doc, Found, StockMove, TokenRange } from '../../src/types.ts'
import { homeCurrency } from '../shared/home-currency.ts'
import { spanOf } from '../shared/spans.ts'
import type { Subject } from './company.ts'
import { dayOf, hasTrading, isConditional, isCounted, sessionIn } from './context.ts'
import type { Event } from './events.ts'
import { type Figures, noFigures, readFigures } from './figures.ts'
import { figuresEach, listedBefore } from './lists.ts'
import type { Read, Scene } from './scene.ts'
import { whoseMove } from './whose.ts'

/** Reads the move that a direction word tells, or the moves where several names share it; its words end before `end`. */
export function readMove(scene: Scene, event: Event, from: number, end: number): Read[] | null {
  const { market, sentence } = scene
  const { doc } = market
  const whose = whoseMove(scene, event, from, end)
  if (whose === null) return null
  const { subject, carried } = whose
  const index = (carried ?? subject)?.kind === 'index'
  if (isConditional(doc, subject?.first ?? event.first, sentence.first) || ((!index || event.direction === 'flat') && isCounted(doc, event, from)))
    return null
  const figures = readFigures(market, event, subject?.first ?? from, end, index)
  if (!isMove(scene, event, subject, carried !== null, figures, index)) return null
  const first = Math.min(subject?.first ?? event.at, figures.first < 0 ? event.at : figures.first)
  const range = { first, last: Math.max(event.last, figures.last) }
  const others = subject === null || subject.again || carried !== null ? [] : listedBefore(market, subject, from)
  if (others.length === 0) return [moveOf(scene, event, subject, carried, figures, range, end)]
  return readList(scene, event, [...others, subject as Subject], figures, range, end)
}

/** The moves of several names that share a verb: figures each where there are as many, else the same for all. */
export function readList(scene: Scene, event: Event, subjects: readonly Subject[], figures: Figures, range: TokenRange, end: number): Read[] {
  const each = figuresEach(scene.market, event, subjects, end)
  const last = Math.max(range.last, each?.last ?? 0)
  return subjects.map((subject, i) => {
    const shared = i === subjects.length - 1 ? figures : { ...noFigures(), percent: figures.percent, used: figures.used }
    return moveOf(scene, event, subject, null, each?.figures[i] ?? shared, { first: subject.first, last }, end)
  })
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])

/** Whether figures and words say that a price moved, and not something else's number. */
function isMove(scene: Scene, event: Event, subject: Subject | null, carried: boolean, figures: Figures, index: boolean): boolean {
  const { market, near } = scene
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
  const known =
    entity?.identifiers.ticker !== undefined ||
    (scene.moved && (entity?.kind === 'organization' || (subject !== null && isUnlisted(market.doc, subject))))
  const told = figures.percent !== null || (figures.change !== null && figures.price !== null)
  const listed = stands && known && told && figures.first <= event.last + 3
  const priced = figures.price !== null && (figures.percent !== null || figures.previousPrice !== null || figures.change !== null)
  if (!(subject?.shares || listed || carried || near !== undefined || priced || isTrading(scene, subject))) return false
  // "lost $500": money that nothing says is a share's.
  if (figures.percent !== null || figures.price !== null) return true
  // "fell further away from its $40.50 takeout price" says no more than where it was.
  return figures.change === null ? index || unmoved : subject?.shares === true || near !== undefined
}

/** Whether a name of several words stands for a company that nobody listed. */
const isUnlisted = ({ tokens }: Doc, { entity, again, kind, first }: Subject): boolean =>
  entity < 0 && !again && kind === 'share' && tokens[first]?.capital === true && tokens[first + 1]?.capital === true

/** Whether a sentence speaks of trading, or the one before it, where the subject goes back to that: "The airline group fell 3.5%". */
function isTrading(scene: Scene, subject: Subject | null): boolean {
  const { doc } = scene.market
  if ((scene.trading ??= hasTrading(doc, scene.sentence))) return true
  const before = subject?.again ? doc.sentences[(doc.sentenceOf[scene.sentence.first] ?? 0) - 1] : undefined
  return before !== undefined && hasTrading(doc, before)
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
  if (kind === 'share' && figures.change !== null)
    figures.change.currency ??= figures.price?.currency ?? (figures.cents ? homeCurrency(market.doc, 'dollar') : null)
  const share = kind === 'share'
  const session = sessionIn(market.doc, event, range, end) ?? near?.session ?? null
  const move: Found<StockMove> = {
    first: range.first,
    last: range.last,
    rule: `stock-moves/${language}/${kind}`,
    span: spanOf(market.doc, range),
    kind,
    company:
      carried !== null ? { name: carried.company.name, entity: carried.company.entity } : { name: subject?.name ?? '', entity: entity?.id ?? null },
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
