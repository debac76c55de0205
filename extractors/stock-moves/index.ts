/** Stock moves: whose share or which index moved, where to, by how much, when. */
import type { DateMention, Doc, Found, Names, StockMove, Times, TokenRange, Warning } from '../../src/types.ts'
import { homeDollar } from '../shared/dollars.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { inconsistency } from './consistency.ts'
import { dayOf, hasTrading, isConditional, isCounted, sessionIn } from './context.ts'
import { type Event, eventsIn } from './events.ts'
import { amountAt, type Figures, type Market, noFigures, readFigures } from './figures.ts'
import { companyBefore, REFUSED, readSubject, type Subject } from './subject.ts'

export interface StockMoves {
  moves: Found<StockMove>[]
  /** Tokens whose figures belong to a move; claims leave them alone. */
  used: TokenRange[]
  warnings: Warning[]
}

/** Where the reading stands: one sentence and what was read before it. */
interface Scene {
  market: Market
  names: Names
  sentence: TokenRange
  /** The sentence's dates. */
  days: readonly Found<DateMention>[]
  /** The paragraph's last move before, if any. */
  near: Found<StockMove> | undefined
  language: string
  /** The day of publication where it is a trading day: the day of a session that the text gives no day. */
  today: string | null
}

export function extractStockMoves(doc: Doc, names: Names, times: Times): StockMoves {
  const found: StockMoves = { moves: [], used: [], warnings: [] }
  const taken = new Uint8Array(doc.tokens.length)
  for (const mention of times.mentions) taken.fill(1, mention.first, mention.last)
  let dollar = ''
  const market: Market = { doc, times: taken, dollar: () => (dollar ||= homeDollar(doc)) }
  const today = tradingDay(times.published?.value)
  const ahead = { paragraph: 0, segment: 0, day: 0 }
  let near: Found<StockMove> | undefined
  for (const sentence of doc.sentences) {
    const events = eventsIn(market, sentence)
    if (events.length === 0 && !hasQuotation(doc, sentence)) continue
    while ((doc.segments[ahead.segment]?.last ?? Number.POSITIVE_INFINITY) <= sentence.first) ahead.segment++
    while ((doc.paragraphs[ahead.paragraph]?.last ?? Number.POSITIVE_INFINITY) <= sentence.first) ahead.paragraph++
    while ((times.mentions[ahead.day]?.first ?? Number.POSITIVE_INFINITY) < sentence.first) ahead.day++
    if (near !== undefined && near.first < (doc.paragraphs[ahead.paragraph]?.first ?? 0)) near = undefined
    const scene: Scene = {
      market,
      names,
      sentence,
      days: daysIn(times, ahead.day, sentence),
      near,
      today,
      language: doc.segments[ahead.segment]?.language ?? doc.language,
    }
    for (const [move, used] of readSentence(scene, events)) {
      found.moves.push(move)
      found.used.push(...used)
      const warning = inconsistency(move)
      if (warning !== null) found.warnings.push(warning)
      near = move
    }
  }
  return found
}

/** The ISO day of an instant if it is no Saturday or Sunday. */
function tradingDay(published: string | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  return day === undefined || new Date(day).getUTCDay() % 6 === 0 ? null : day
}

function daysIn(times: Times, from: number, sentence: TokenRange): Found<DateMention>[] {
  const days: Found<DateMention>[] = []
  for (let i = from; i < times.mentions.length; i++) {
    const mention = times.mentions[i]
    if (mention === undefined || mention.first >= sentence.last) break
    if (mention.kind === 'date' || mention.kind === 'time') days.push(mention)
  }
  return days
}

type Read = [move: Found<StockMove>, used: TokenRange[]]

/** All moves of a sentence: those of its direction words, those that share one ("and Amazon 2.9%"), and quotations ("Dow -1.04%"). */
function readSentence(scene: Scene, events: readonly Event[]): Read[] {
  const found: Read[] = quotationsIn(scene)
  let from = scene.sentence.first
  for (const [i, event] of events.entries()) {
    const end = events[i + 1]?.reserve ?? scene.sentence.last
    const read = readMove(scene, event, from, end)
    if (read === null) continue
    found.push(read)
    scene.near = read[0]
    from = read[0].last
    const shared = readShared(scene, event, from, end)
    if (shared === null) continue
    found.push(shared)
    scene.near = shared[0]
    from = shared[0].last
  }
  return found
}

function readMove(scene: Scene, event: Event, from: number, end: number): Read | null {
  const { market, names, sentence, near } = scene
  const { doc } = market
  const read = readSubject(doc, names, event.first, from)
  if (read === REFUSED) return null
  const subject = read ?? (event.direction === 'flat' ? indexBehind(doc, event) : null)
  const carried = near !== undefined && (subject === null ? from > sentence.first : subject.again) ? near : null
  if (subject === null && carried === null) return null
  if (subject?.again && carried === null) {
    subject.entity = companyBefore(doc, names, subject.first)
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

/** Whether figures and words say that a price moved, and not something else's number. */
function isMove(scene: Scene, event: Event, subject: Subject | null, carried: boolean, figures: Figures, index: boolean): boolean {
  const { market, names, sentence, near } = scene
  if (figures.used.length === 0 && !(index && event.direction === 'flat')) return false
  const listed =
    subject !== null &&
    !event.adverb &&
    names.entities[subject.entity]?.identifiers.ticker !== undefined &&
    figures.percent !== null &&
    figures.first <= event.last + 1
  const priced = figures.percent !== null && figures.price !== null
  if (!(subject?.shares || listed || carried || near !== undefined || priced || hasTrading(market.doc, sentence))) return false
  // "lost $500": money that nothing says is a share's.
  return figures.percent !== null || figures.price !== null || figures.change === null || subject?.shares === true
}

function moveOf(
  scene: Scene,
  event: Event,
  subject: Subject | null,
  carried: Found<StockMove> | null,
  figures: Figures,
  range: TokenRange,
  end: number,
): Read {
  const { market, names, near, days, language } = scene
  const entity = names.entities[subject?.entity ?? -1]
  const kind = (carried ?? subject)?.kind ?? 'share'
  if (kind === 'share' && figures.change !== null) figures.change.currency ??= figures.price?.currency ?? null
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

/** "and Amazon 2.9%", "and the Nasdaq 0.6%": another name with a figure and the verb left out. */
function readShared(scene: Scene, event: Event, from: number, end: number): Read | null {
  const { market, names } = scene
  const { doc } = market
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const amount = amountAt(market, at, from)
    if (amount === null) continue
    if (amount.kind !== 'percent') return null
    const before = amount.first - 1
    const beside =
      doc.tokens[before]?.text === ')' || (names.at[before] ?? -1) >= 0 || doc.tokens[before]?.capital || (doc.numberAt[before] ?? -1) >= 0
    const subject = beside ? readSubject(doc, names, amount.first, from) : null
    if (subject === null || subject === REFUSED || subject.again || subject.first <= from) return null
    const figures = noFigures()
    figures.percent = amount.value
    figures.used.push({ first: amount.number.first, last: amount.number.last })
    return moveOf(scene, { ...event, first: amount.first }, subject, null, figures, { first: subject.first, last: amount.last }, end)
  }
  return null
}

/** Whether an index is named with a signed percentage right behind it. */
function hasQuotation(doc: Doc, sentence: TokenRange): boolean {
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const sign = doc.tokens[at]
    if (
      sign?.kind === 'mark' &&
      (sign.text === '-' || sign.text === '+' || sign.text === '−') &&
      sign.spaced &&
      doc.tokens[at + 1]?.kind === 'number'
    )
      return true
  }
  return false
}

/** "Dow -1.04%, S&P 500 -1.02%", "IHSG +0,5%" */
function quotationsIn(scene: Scene): Read[] {
  const { market, sentence, names } = scene
  const { doc } = market
  const found: Read[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const index = lookup(doc, at, 'index')
    if (index === null) continue
    const sign = doc.tokens[at + index.length]
    const amount =
      sign?.kind === 'mark' && /^[-+−]$/.test(sign.text)
        ? (amountAt(market, at + index.length, at) ?? amountAt(market, at + index.length + 1, at))
        : null
    at += index.length - 1
    if (amount === null || amount.kind !== 'percent' || sign === undefined) continue
    const first = at - index.length + 1
    const subject = readSubject(doc, names, amount.first, first)
    if (subject === null || subject === REFUSED) continue
    const event: Event = {
      at: amount.first,
      last: amount.last,
      first: amount.first,
      reserve: amount.first,
      direction: sign.text === '+' ? 'up' : 'down',
      adverb: true,
    }
    const figures = noFigures()
    figures.percent = amount.value
    figures.used.push({ first: amount.number.first, last: amount.number.last })
    found.push(moveOf(scene, event, subject, null, figures, { first, last: amount.last }, amount.last))
  }
  return found
}

/** "a flat Nikkei" */
function indexBehind(doc: Doc, event: Event): Subject | null {
  const found = lookup(doc, event.last, 'index')
  if (found === null) return null
  const name = spanOf(doc, { first: event.last, last: event.last + found.length }).text
  const first = doc.tokens[event.at - 1]?.lower === 'a' ? event.at - 1 : event.at
  event.last += found.length
  return { kind: 'index', name, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}
