/** Whose move a direction word tells of: its subject, or the move before that it goes on with. */
import type { Doc, Found, StockMove, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { labelOf, nameFrom, openingSubject, subjectBehind } from './clause.ts'
import { REFUSED, type Subject } from './company.ts'
import { type Event, opensSentence } from './events.ts'
import { amountAt, type Market, NOUN_REACH } from './figures.ts'
import { indexAhead, indexBefore, indexName } from './index-names.ts'
import { companyBefore, namedWithin, tickerIn } from './listings.ts'
import type { Scene } from './scene.ts'
import { readSubject } from './subject.ts'
import { againAt, isAuxiliary, walkLeft } from './walk.ts'

/** What moved; `carried` is the move before whose company it goes on with, and then `subject` may be missing. */
export interface Whose {
  subject: Subject | null
  carried: Found<StockMove> | null
}

/** Null where something else than a share or an index moved, or nobody can tell what. */
export function whoseMove(scene: Scene, event: Event, from: number, end: number): Whose | null {
  const { market } = scene
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
  return { subject, carried }
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

const BEHIND: ReadonlySet<string> = new Set(['pada', 'untuk', 'atas', 'dari'])

/** "pelemahan saham BBCA sebesar 3,2 persen": what stands between a noun of moving and its figure, where that has a name. */
function ownerOf(market: Market, { noun, last }: Event, end: number): Subject | null {
  if (!noun) return null
  const { doc } = market
  let figure = last
  while (figure < Math.min(end, last + NOUN_REACH) && (doc.numberAt[figure] ?? -1) < 0) figure++
  // "kenaikan 3 persen pada saham BBCA"
  const amount = amountAt(market, figure, last)
  if (amount !== null && BEHIND.has(doc.tokens[amount.last]?.lower ?? '')) {
    const behind = nameFrom(market, amount.last + 1, end)
    const owner = behind === 0 || !doc.tokens[amount.last + 1]?.entry?.share ? null : walkLeft(market, behind, amount.last + 1)
    if (owner !== null && owner !== REFUSED && !owner.again) return owner
  }
  const subject = figure === last ? null : readSubject(market, figure, last)
  // "penurunan saham itu mencapai 5 persen"
  if (subject === REFUSED || (subject?.again && !doc.tokens[figure - 2]?.entry?.pointing && !doc.tokens[last + 1]?.entry?.pointing)) return null
  return subject
}

const AND: ReadonlySet<string> = new Set(['and', 'but', 'before', 'then', 'dan', 'lalu', 'sebelum', 'namun', 'tetapi', 'kemudian'])

/** "X fell further and closed 4 % lower", "X extended gains, jumping 9 %": the subject stands before the first of two verbs. */
function subjectEnd({ market: { doc }, verb }: Scene, event: Event): number {
  if (verb === null) return event.first
  const before = doc.tokens[event.first - 1]
  const participle = before?.text === ',' && doc.tokens[event.at]?.lower.endsWith('ing')
  if (participle) return verb.first
  for (let at = event.first - 1; at >= verb.last && at > event.first - 3 && !doc.tokens[at]?.capital; at--)
    if (AND.has(doc.tokens[at]?.lower ?? '')) return verb.first
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
  return doc.language === 'id' && event.first > sentence.first && isAuxiliary(doc, event.first - 1)
}

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

/** "a flat Nikkei" */
function indexBehind({ doc }: Market, event: Event): Subject | null {
  const found = lookup(doc, event.last, 'index')
  if (found === null) return null
  const name = indexName(doc, event.last, event.last + found.length)
  const first = doc.tokens[event.at - 1]?.lower === 'a' ? event.at - 1 : event.at
  event.last += found.length
  return { kind: 'index', name, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}
