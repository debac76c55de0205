/** The words of a sentence that say a price moved, and the figures that stand before them. */
import type { Doc, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { amountAt, leadOf, type Market, NOUN_REACH } from './figures.ts'
import { isOfMetric } from './guards.ts'
import { namesIndex } from './index-names.ts'

/** A direction word. `at`..`last` are its tokens. */
export interface Event {
  at: number
  last: number
  direction: 'up' | 'down' | 'flat'
  /** It wants its figure right beside it: "down 5 %", "2 % lower". */
  adverb: boolean
  /** A noun whose figure stands behind it, and between them perhaps what moved: "pelemahan saham BBCA 3,2 persen". */
  noun: boolean
  /** Where the figures begin that stand left of it ("0.6% lower"), else `at`. */
  first: number
  /** "a cent higher": a change of one cent in words that no number reader takes for a figure. */
  cent: boolean
  /** The direction word that the sentence opened with, of the same move: "With a gain of 1.45 percent, the shares rose to Rs 2,012". */
  opening: TokenRange | null
  /** Where its own words begin, a price before it included ("at $217.95, down 1.8%"): figures of an earlier event end here. */
  reserve: number
}

const NOUN_MARKERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'any', 'no', 'its', 'their', 'this', 'that'])

/** The direction words of a sentence, in order. */
export function eventsIn(market: Market, sentence: TokenRange): Event[] {
  const { doc } = market
  const events: Event[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at]
    if (token === undefined || (token.phrases === null && token.entry?.direction === undefined && token.entry?.moveNoun === undefined)) continue
    const found = lookup(doc, at, 'direction')
    if (found === null) {
      const noun = lookup(doc, at, 'moveNoun')
      if (noun === null) continue
      const last = at + noun.length
      if (hasFigure(market, last, last + NOUN_REACH, sentence.last))
        events.push({ at, last, first: at, reserve: at, direction: noun.value, adverb: false, noun: true, cent: false, opening: null })
      continue
    }
    const last = at + found.length
    if (repeats(doc, events.at(-1), at) || isBracketed(doc, at)) continue
    const adverb = lookup(doc, at, 'adverb') !== null
    const before = events.at(-1)
    // "closed up", "fell further down": one move.
    if (before !== undefined && before.last === at && adverb) before.last = last
    // "a gain of 35%", "the drop": nouns, which move nothing by themselves.
    else if (found.value === 'flat' || !NOUN_MARKERS.has(doc.tokens[at - 1]?.lower ?? '') || isMeasuredNoun(doc, at, last)) {
      const event = eventAt(market, { first: at, last }, sentence.first, found.value, adverb)
      // "down 55 points to finish the day at 8,647, a 0.6% drop": the same move once more.
      if (before?.direction === found.value && isArticle(doc, event.first - 1) && doc.tokens[event.first - 2]?.text === ',') continue
      if (!adverb || found.value === 'flat' || event.first < at || hasFigure(market, last, last + 5, sentence.last)) events.push(event)
    }
    at = last - 1
  }
  return joined(market, sentence, events)
}

/** The event of figures that have no word of their own. */
export const wordless = (direction: Event['direction'], { first, last }: TokenRange): Event => ({
  at: first,
  last,
  first,
  reserve: first,
  direction,
  adverb: true,
  noun: false,
  cent: false,
  opening: null,
})

/** Joins a direction word that the sentence opens with to the one behind its comma, where both tell of one move. */
function joined(market: Market, sentence: TokenRange, events: Event[]): Event[] {
  const [opening, main] = events
  if (opening === undefined || main === undefined || opening.direction !== main.direction || !opensSentence(market, sentence, opening)) return events
  const { doc } = market
  let comma = opening.last
  while (comma < main.first && doc.tokens[comma]?.text !== ',') comma++
  if (comma === main.first || (doc.numberAt[main.last] ?? -1) >= 0) return events
  main.opening = { first: opening.first, last: opening.last }
  return events.slice(1)
}

/** Whether a direction word stands where a sentence begins, or behind the colon of its label: "Rising by", "With a gain of". */
export function opensSentence({ doc: { tokens }, names }: Market, { first }: TokenRange, event: Event): boolean {
  for (let at = event.first - 1; at >= first && tokens[at]?.text !== ':'; at--) {
    const token = tokens[at]
    const named = (names.at[at] ?? -1) >= 0 || token?.entry?.index !== undefined || (token !== undefined && token.text === token.text.toUpperCase())
    if (at < event.first - 2 || named) return false
  }
  return true
}

/** ", a drop of 2.3%", "saw a fall of more than 5%": a noun that its figure follows. */
function isMeasuredNoun(doc: Doc, at: number, last: number): boolean {
  if (doc.tokens[last]?.lower !== 'of' || !isArticle(doc, at - 1)) return false
  for (let i = last + 1; i < last + 5; i++) if ((doc.numberAt[i] ?? -1) >= 0) return true
  return false
}

const isArticle = ({ tokens }: Doc, at: number): boolean => tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an'

/** "posted a 1.2% premarket drop", "its 12% slide": a noun whose figure stands before it, at most a word between. */
function nounAt(market: Market, event: Event, from: number): Event {
  const { doc } = market
  for (let end = event.at; end > event.at - 5 && end > from; end--) {
    if (end < event.at && doc.tokens[end]?.kind !== 'word' && doc.tokens[end]?.text !== '-') break
    const unit = doc.tokens[end - 1]
    const measured =
      unit?.entry?.percent !== undefined ||
      unit?.entry?.points ||
      unit?.text === '%' ||
      (unit?.lower === 'cent' && doc.tokens[end - 2]?.lower === 'per')
    const amount = measured ? amountEndingAt(market, end, from) : null
    if (amount === null) continue
    // "a 5% rise in sales"
    if (isOfMetric(doc, event.last)) return event
    // "a 15% drop in its shares", "a 1.5 percent drop in its benchmark index, the Nikkei": what moved stands behind.
    if (doc.tokens[event.last]?.lower === 'in' && (namesShares(doc, event.last + 1) || namesIndex(doc, event.last + 1))) return event
    if (!doc.tokens[event.at]?.entry?.moveNoun) return event
    event.first = amount
    event.reserve = amount
    break
  }
  return event
}

/** "Nikkei (down 2.6%)": a name's figure in brackets, which needs no verb. */
const isBracketed = ({ tokens, numberAt }: Doc, at: number): boolean =>
  tokens[at - 1]?.text === '(' && (numberAt[at - 2] ?? -1) < 0 && (numberAt[at + 1] ?? -1) >= 0

/** "melemah 2,3 persen atau turun 159 poin", "melemah ke Rp5.975 per saham (turun 2,05%)": the same move in other words. */
const repeats = ({ tokens, numberAt }: Doc, before: Event | undefined, at: number): boolean =>
  before !== undefined &&
  (tokens[at - 1]?.entry?.rangeJoin === 'or' || tokens[at - 1]?.text === '(') &&
  at - before.last < 16 &&
  [2, 3, 4, 5].some((back) => (numberAt[at - back] ?? -1) >= 0)

/** Whether a word for shares stands close behind a token. */
function namesShares({ tokens }: Doc, at: number): boolean {
  for (let i = at; i < at + 5; i++) if (tokens[i]?.entry?.share) return true
  return false
}

/** "down 9.7%", "up about 2 %": whether a figure stands in a stretch of tokens. */
function hasFigure({ doc }: Market, from: number, to: number, end: number): boolean {
  for (let i = from; i < Math.min(end, to); i++) if ((doc.numberAt[i] ?? -1) >= 0) return true
  return false
}

function eventAt(market: Market, range: TokenRange, from: number, direction: Event['direction'], adverb: boolean): Event {
  const event: Event = {
    at: range.first,
    last: range.last,
    direction,
    adverb,
    noun: false,
    first: range.first,
    reserve: range.first,
    cent: false,
    opening: null,
  }
  const { doc } = market
  if (!adverb) return nounAt(market, event, from)
  if (doc.tokens[range.first - 1]?.entry?.minor && isArticle(doc, range.first - 2))
    return { ...event, first: range.first - 2, reserve: range.first - 2, cent: true }
  const comma = doc.tokens[range.first - 1]?.text === ','
  const word = doc.tokens[range.first]?.lower
  const amount = amountEndingAt(market, comma ? range.first - 1 : range.first, from)
  if (amount === null) return event
  // "20.93 points, or 0.3pc, lower"; but "at $217.95, down 1.8%" has its figure behind.
  if (!comma || word === 'lower' || word === 'higher') event.first = amount
  event.reserve = amount
  if (event.first !== amount && leadOf(doc, Math.max(from, amount - 4), amount) !== 'now') event.reserve = range.first
  return event
}

/** Where the figure begins that ends at `end`; "S$0.27 or 0.8 per cent" begins at S$0.27. */
function amountEndingAt(market: Market, end: number, from: number): number | null {
  const amount = endingAt(market, end, from)
  if (amount === null) return null
  const { doc } = market
  let before = amount
  if (doc.tokens[before - 1]?.entry?.rangeJoin !== 'or') return amount
  before--
  if (doc.tokens[before - 1]?.text === ',') before--
  return endingAt(market, before, from) ?? amount
}

function endingAt(market: Market, end: number, from: number): number | null {
  for (let first = end - 1; first >= Math.max(from, end - 4); first--) {
    const amount = amountAt(market, first, from)
    if (amount !== null && amount.last === end && amount.kind !== 'plain') return amount.first
  }
  return null
}
