/** One price move put together: whose, how far, where to, when. */
import type { DateMention, Doc, Found, StockMove, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { labelOf, openingSubject, subjectBehind } from './clause.ts'
import { REFUSED, type Subject } from './company.ts'
import { dayOf, hasTrading, isConditional, isCounted, sessionIn } from './context.ts'
import { type Event, opensSentence } from './events.ts'
import { type Figures, type Market, NOUN_REACH, noFigures, readFigures } from './figures.ts'
import { companyBefore, indexAhead, indexBefore, indexName, namedWithin, tickerIn } from './listings.ts'
import { figuresEach, listedBefore } from './lists.ts'
import { readSubject } from './subject.ts'
import { againAt } from './walk.ts'

/** Where the reading stands: one sentence and what was read before it. */
export interface Scene {
  market: Market
  sentence: TokenRange
  /** The sentence's figures, as indices into `doc.numbers`. */
  numbers: { from: number; to: number }
  /** The sentence's dates. */
  days: readonly Found<DateMention>[]
  /** The paragraph's first token. */
  paragraph: number
  /** The paragraph's last move before, if any. */
  near: Found<StockMove> | undefined
  /** The direction word before of this sentence, where it made no move. */
  verb: Event | null
  /** Whether the article told of a move before. */
  moved: boolean
  /** The last move of a share before, in another paragraph too. */
  told: Found<StockMove> | undefined
  /** The last move of an index before. */
  gauge: Found<StockMove> | undefined
  /** Whether the sentence speaks of trading; worked out when first asked for. */
  trading: boolean | undefined
  language: string
  /** The day of publication where it is a trading day: the day of a session that the text gives no day. */
  today: string | null
}

/** A move and the figures it takes. */
export type Read = [move: Found<StockMove>, used: TokenRange[]]

/** Reads the move that a direction word tells, or the moves where several names share it; its words end before `end`. */
export function readMove(scene: Scene, event: Event, from: number, end: number): Read[] | null {
  const { market, sentence } = scene
  const { doc } = market
  const read = ownerOf(market, event, end) ?? readSubject(market, subjectEnd(scene, event), from)
  if (read === REFUSED) return null
  const subject = named(scene, read) ?? elsewhere(scene, event, end)
  let carried = goesBackTo(scene, subject, event, from)
  if (subject === null && carried === null) return null
  if (subject?.again && carried === null && !resolve(scene, subject)) {
    // No name was found to go back to, but a move was told of.
    if (subject.kind !== 'share' || scene.told === undefined) return null
    carried = scene.told
  }
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

/** "Kospi shed earlier gains as it dipped 0.1%": a pronoun is what its sentence opens with, where that is no longer told of. */
function named({ market, sentence, near }: Scene, subject: Subject | null): Subject | null {
  if (subject === null || !subject.again || subject.shares || subject.ticker !== null) return subject
  const opening = openingSubject(market, Math.max(sentence.first, near?.last ?? 0), subject.first)
  return opening === null ? subject : { ...opening, first: subject.first }
}

/** What moved, where nothing before the verb says so: an index behind it, what the sentence goes on with, or what heads the paragraph. */
function elsewhere(scene: Scene, event: Event, end: number): Subject | null {
  const { market, sentence, paragraph } = scene
  if (event.direction === 'flat') return indexBehind(market, event)
  // "Falling by 2.2 percent, the shares of Meta ended the day at $512.10."
  const main = opensSentence(market, sentence, event) ? subjectBehind(market, event.last, end) : null
  return main ?? headingOf(scene, event) ?? labelOf(market, paragraph, event.first) ?? openingGauge(market.doc, sentence.first)
}

/** "Indeks acuan Bursa Efek memasuki zona merah sejak pembukaan, turun 0,2%": an index told of that a sentence opens with. */
function openingGauge(doc: Doc, first: number): Subject | null {
  const found = lookup(doc, first, 'indexAgain')
  return found === null || found.length < 2 ? null : { ...againAt(first, true), kind: 'index' }
}

/** "pelemahan saham BBCA sebesar 3,2 persen": what stands between a noun of moving and its figure, where that has a name. */
function ownerOf(market: Market, { noun, last }: Event, end: number): Subject | null {
  if (!noun) return null
  const { doc } = market
  let figure = last
  while (figure < Math.min(end, last + NOUN_REACH) && (doc.numberAt[figure] ?? -1) < 0) figure++
  const subject = figure === last ? null : readSubject(market, figure, last)
  // "penurunan saham itu mencapai 5 persen"
  if (subject === REFUSED || (subject?.again && !doc.tokens[figure - 2]?.entry?.pointing && !doc.tokens[last + 1]?.entry?.pointing)) return null
  return subject
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

const AND: ReadonlySet<string> = new Set(['and', 'but', 'before', 'then', 'dan', 'lalu', 'sebelum', 'namun', 'tetapi', 'kemudian'])

/** "X fell further and closed 4 % lower", "X extended gains, jumping 9 %": the subject stands before the first of two verbs. */
function subjectEnd({ market: { doc }, verb }: Scene, event: Event): number {
  if (verb === null) return event.first
  const before = doc.tokens[event.first - 1]
  const participle = before?.text === ',' && doc.tokens[event.at]?.lower.endsWith('ing')
  if (participle) return verb.first
  for (let at = event.first - 1; at >= verb.last && at > event.first - 3; at--) if (AND.has(doc.tokens[at]?.lower ?? '')) return verb.first
  return event.first
}

/** The move before that a verb without a subject of its own, or with "its shares" for one, goes on with. */
function goesBackTo(scene: Scene, subject: Subject | null, event: Event, from: number): Found<StockMove> | null {
  const { market, sentence, near } = scene
  // "Even Microsoft wasn't spared; its share price dropped": the one named here, not the one that moved before.
  if (subject?.again && subject.shares && subject.kind === 'share' && subject.ticker === null)
    subject.entity = namedWithin(market, Math.max(sentence.first, near?.last ?? 0), subject.first)
  if (near === undefined) return null
  if (subject === null) return from > sentence.first || isBare(scene, event) ? near : null
  if (!subject.again || subject.ticker !== null || !isFresh(market.doc, near, event)) return null
  // "it", "they" are whatever moved; "the stock" is no index.
  return subject.entity >= 0 || (subject.shares && subject.kind !== near.kind) ? null : near
}

/** Says which company or index a word like "the stock" stands for; false where none was named. */
function resolve({ market, gauge, paragraph }: Scene, subject: Subject): boolean {
  if (subject.kind === 'index') {
    // The one that moved last, where no other was named in a later sentence.
    const moved = gauge === undefined ? 0 : (market.doc.sentences[market.doc.sentenceOf[gauge.first] ?? 0]?.last ?? 0)
    subject.name =
      indexBefore(market.doc, subject.first, Math.min(moved, subject.first)) || (gauge?.company.name ?? indexAhead(market.doc, subject.first))
    return subject.name !== ''
  }
  const label = subject.ticker === null ? labelOf(market, paragraph, subject.first) : null
  if (label !== null) {
    Object.assign(subject, { ...label, first: subject.first })
    return true
  }
  if (subject.entity < 0)
    subject.entity = (subject.ticker === null ? undefined : market.listings().get(subject.ticker)) ?? companyBefore(market, subject.first)
  subject.name = market.names.entities[subject.entity]?.name ?? ''
  return subject.entity >= 0
}

/** "Kemudian sempat turun ke 1.750": a sentence that begins with its verb goes on with the move of the one before. */
function isBare({ market: { doc, names }, sentence, near }: Scene, event: Event): boolean {
  if (near === undefined || !isFresh(doc, near, event) || event.adverb || event.first > sentence.first + 3) return false
  for (let at = sentence.first; at < event.first; at++) if (doc.tokens[at]?.kind === 'break' || (names.at[at] ?? -1) >= 0) return false
  return doc.language === 'id' && event.first > sentence.first && !isSubject(doc, event.first - 1)
}

const ADVERBS: ReadonlySet<string> = new Set([
  'kemudian',
  'lalu',
  'sempat',
  'kembali',
  'bahkan',
  'setelah',
  'itu',
  ',',
  'selanjutnya',
  'langsung',
  'pun',
])
const isSubject = ({ tokens }: Doc, at: number): boolean => !ADVERBS.has(tokens[at]?.lower ?? '')

/** "BCE Inc. (TSX:BCE). Down 52 cents to $63.50.": the company that heads the paragraph. */
function headingOf({ market, sentence, paragraph }: Scene, event: Event): Subject | null {
  if (!event.adverb || event.first !== sentence.first) return null
  for (let at = sentence.first - 1; at > paragraph && at > sentence.first - 8; at--) {
    if (tickerIn(market.doc, at) === null) continue
    const subject = readSubject(market, at + 1, Math.max(paragraph, at - 20))
    return subject === REFUSED || subject?.again ? null : subject
  }
  return null
}

/** Whether a move stands in the same sentence as a word that goes back to a company, or in the one before. */
const isFresh = (doc: Doc, near: TokenRange, event: Event): boolean => (doc.sentenceOf[event.at] ?? 0) - (doc.sentenceOf[near.first] ?? 0) <= 1

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
  if (kind === 'share' && figures.change !== null) figures.change.currency ??= figures.price?.currency ?? (figures.cents ? market.dollar() : null)
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

/** "a flat Nikkei" */
function indexBehind({ doc }: Market, event: Event): Subject | null {
  const found = lookup(doc, event.last, 'index')
  if (found === null) return null
  const name = indexName(doc, event.last, event.last + found.length)
  const first = doc.tokens[event.at - 1]?.lower === 'a' ? event.at - 1 : event.at
  event.last += found.length
  return { kind: 'index', name, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}
