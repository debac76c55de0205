/** Moves without a verb of their own: "and Amazon 2.9%", "Dow -1.04%", "koreksi saham BBCA -3,2%". */
import type { Doc, Token, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { REFUSED, type Subject } from './company.ts'
import type { Event } from './events.ts'
import { type Amount, amountAt, type Figures, noFigures } from './figures.ts'
import { indexName, namedWithin } from './listings.ts'
import { moveOf, type Read, type Scene } from './move.ts'
import { readSubject } from './subject.ts'

function percentOf(amount: Amount): Figures {
  return { ...noFigures(), percent: amount.value, used: [{ first: amount.number.first, last: amount.number.last }] }
}

/** "and Amazon 2.9%", "and the Nasdaq 0.6%": another name with a figure and the verb left out. */
export function readShared(scene: Scene, event: Event, from: number, end: number): Read | null {
  const { doc, names } = scene.market
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const amount = amountAt(scene.market, at, from)
    if (amount === null) continue
    if (amount.kind !== 'percent') return null
    const before = amount.first - 1
    const beside =
      doc.tokens[before]?.text === ')' || (names.at[before] ?? -1) >= 0 || doc.tokens[before]?.capital || (doc.numberAt[before] ?? -1) >= 0
    const subject = beside ? readSubject(scene.market, amount.first, from) : null
    if (subject === null || subject === REFUSED || subject.again || subject.first <= from) return null
    return moveOf(scene, { ...event, first: amount.first }, subject, null, percentOf(amount), { first: subject.first, last: amount.last }, end)
  }
  return null
}

const TAKEN: ReadonlySet<string> = new Set(['wiped', 'wiping', 'knocked', 'knocking', 'took', 'taking', 'shaved', 'shaving', 'lopped', 'clipped'])

/** "wiped 4% off Verizon's share price", "a 4% decline in Verizon shares": the company stands behind its figure. */
export function readTrailing(scene: Scene, from: number): Read[] {
  const { market, sentence, numbers } = scene
  const { doc, names } = market
  const found: Read[] = []
  for (let n = numbers.from; n < numbers.to; n++) {
    const at = doc.numbers[n]?.first ?? 0
    const amount = at < from ? null : amountAt(market, at, from)
    if (amount === null || amount.kind !== 'percent') continue
    const word = doc.tokens[amount.last]
    const off = word?.lower === 'off' && namesAny(doc, amount.first, TAKEN)
    const noun = word?.entry?.moveNoun
    if (!off && !(noun && doc.tokens[amount.last + 1]?.lower === 'in')) continue
    // Its clause: up to the share word that says what was taken off.
    let last = -1
    let mention = -1
    for (let i = amount.last + 1; i < Math.min(sentence.last, amount.last + 10); i++) {
      if ((names.at[i] ?? -1) >= 0) mention = i
      if (doc.tokens[i]?.entry?.share) last = i
      if (last >= 0 && mention >= 0) break
    }
    const index = noun ? indexWithin(doc, amount.last + 2, Math.min(sentence.last, amount.last + 5)) : null
    if (index !== null) {
      const subject: Subject = { kind: 'index', name: index.name, entity: -1, ticker: null, exchange: null, first: at, shares: true, again: false }
      const event: Event = {
        at,
        last: amount.last + 1,
        first: at,
        reserve: at,
        direction: noun ?? 'down',
        adverb: true,
        noun: false,
        cent: false,
      }
      found.push(moveOf(scene, event, subject, null, percentOf(amount), { first: at, last: index.last }, index.last))
      continue
    }
    // "a 15% drop in its shares"
    const entity = names.mentions[names.at[mention] ?? -1]?.entity ?? (last < 0 ? -1 : namedWithin(market, sentence.first, at))
    const name = names.entities[entity]?.name
    if (last < 0 || name === undefined) continue
    const range = { first: amount.first, last: Math.max(last + 1, names.mentions[names.at[mention] ?? -1]?.last ?? 0) }
    const subject: Subject = { kind: 'share', name, entity, ticker: null, exchange: null, first: amount.first, shares: true, again: false }
    const event: Event = { at, last: amount.last + 1, first: at, reserve: at, direction: noun ?? 'down', adverb: true, noun: false, cent: false }
    found.push(moveOf(scene, event, subject, null, percentOf(amount), range, range.last))
  }
  return found
}

/** The index named in a range of tokens. */
function indexWithin(doc: Doc, first: number, last: number): { name: string; last: number } | null {
  for (let at = first; at < last; at++) {
    const found = lookup(doc, at, 'index')
    if (found !== null) return { name: indexName(doc, at, at + found.length), last: at + found.length }
  }
  return null
}

/** Whether one of the words stands within a few tokens before `at`. */
function namesAny(doc: Doc, at: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= at - 5; i--) if (words.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

const LEVELS: ReadonlySet<string> = new Set([
  'at',
  'di',
  'ke',
  'menyentuh',
  'level',
  'harga',
  'terendah',
  'tertinggi',
  'hit',
  'hitting',
  'touched',
  'touching',
  'to',
  'from',
  'dari',
  'posisi',
  'menjadi',
  'around',
])

/** Price levels beside a move that are no move themselves: "sempat menyentuh level terendah Rp 3.400", "at $343.05 the day before". */
export function levelsIn(scene: Scene): TokenRange[] {
  const { market, sentence, numbers } = scene
  const found: TokenRange[] = []
  for (let i = numbers.from; i < numbers.to; i++) {
    const amount = amountAt(market, market.doc.numbers[i]?.first ?? 0, sentence.first)
    if (amount === null) continue
    if (amount.kind === 'money' && amount.value < 1e6 && LEVELS.has(market.doc.tokens[amount.first - 1]?.lower ?? ''))
      found.push({ first: amount.number.first, last: amount.number.last })
  }
  return found
}

const SIGN = /^[-+−]$/

/** Whether a sentence holds a signed figure: "-1.04%". */
export function hasQuotation(doc: Doc, numbers: Scene['numbers']): boolean {
  for (let i = numbers.from; i < numbers.to; i++) {
    const first = doc.numbers[i]?.first ?? 0
    // A minus sign belongs to its number, a plus stands before it.
    if (isSign(doc.tokens[first]) || isSign(doc.tokens[first - 1])) return true
  }
  return false
}

const isSign = (token: Token | undefined): boolean => token?.kind === 'mark' && token.spaced && SIGN.test(token.text)

/** "Dow -1.04%, S&P 500 -1.02%", "IHSG +0,5%", "saham BBCA -3,2%, BMRI -5,98%" */
export function quotationsIn(scene: Scene): Read[] {
  const { market, sentence } = scene
  const { doc } = market
  const found: Read[] = []
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const sign = doc.tokens[at]
    if (sign === undefined || sign.kind !== 'mark' || !SIGN.test(sign.text)) continue
    const amount = amountAt(market, at, at) ?? amountAt(market, at + 1, at)
    if (amount === null || amount.kind !== 'percent') continue
    const subject = quoted(scene, at)
    if (subject === null) continue
    const event: Event = {
      at,
      last: amount.last,
      first: at,
      reserve: at,
      direction: sign.text === '+' ? 'up' : 'down',
      adverb: true,
      noun: false,
      cent: false,
    }
    found.push(moveOf(scene, event, subject, null, percentOf(amount), { first: subject.first, last: amount.last }, amount.last))
  }
  return found
}

/** The index or ticker that ends right before a sign. */
function quoted(scene: Scene, at: number): Subject | null {
  const { market, sentence } = scene
  const { doc } = market
  for (let first = Math.max(sentence.first, at - 6); first < at; first++) {
    if (first + (lookup(doc, first, 'index')?.length ?? 0) !== at && !(first === at - 1 && /^[A-Z]{2,5}$/.test(doc.tokens[first]?.text ?? '')))
      continue
    const subject = readSubject(market, at, first)
    return subject === REFUSED || subject?.again ? null : subject
  }
  return null
}
