/** The figures of one price move: percent, change, price and price before, read from the words around the verb. */
import type { Doc, Money, Names, NumberReading, TokenRange } from '../../src/types.ts'
import { currencyBefore, signedCurrency } from '../shared/cardinals.ts'
import { homeCurrency, isMinor } from '../shared/home-currency.ts'
import { lookup } from '../shared/rules.ts'
import type { Event } from './events.ts'
import { countsThings, isAnothers, isOfMetric, isPared, isRate, movesMetric, opensClause } from './guards.ts'
import { indexEndingAt } from './index-names.ts'

/** What the words around a verb say of a move. `used` are the number readings that say it. */
export interface Figures {
  percent: number | null
  change: Money | null
  price: Money | null
  previousPrice: Money | null
  /** The change is in cents of no stated currency. */
  cents: boolean
  used: TokenRange[]
  /** First and last token of the figures with their units. */
  first: number
  last: number
}

type Kind = 'percent' | 'points' | 'money' | 'plain'

/** A figure with its unit: where it lies, and what it is. */
export interface Amount extends TokenRange {
  kind: Kind
  value: number
  currency: string | null
  number: NumberReading
}

/** What a document's moves share. */
export interface Market {
  doc: Doc
  names: Names
  /** 1 for tokens of dates and times. */
  times: Uint8Array
  /** Indices of entities by ticker. */
  listings(): ReadonlyMap<string, number>
}

/** Reads the figure that covers or begins at token `at`, with its sign or unit; null where it is none of a price. */
export function amountAt({ doc, names, times }: Market, at: number, from: number): Amount | null {
  const number = doc.numbers[doc.numberAt[at] ?? -1]
  if (number === undefined || number.first !== at || (number.form !== 'exact' && number.form !== 'fraction')) return null
  let end = number.last
  if (doc.tokens[end]?.text === '-' && doc.tokens[end]?.spaced === false) end++
  const percent = lookup(doc, end, 'percent')
  if (percent !== null && percent.value === '%')
    return { kind: 'percent', first: at, last: end + percent.length, value: Math.abs(number.value), currency: null, number }
  if (times[at] === 1) return null
  const points = lookup(doc, end, 'points')
  // "down 4.2% at one point"
  if (points !== null && number.value === 1 && !number.digits) return null
  if (points !== null) return { kind: 'points', first: at, last: end + points.length, value: Math.abs(number.value), currency: null, number }
  if (number.form === 'fraction') {
    // "a fifth lower": a part as a percentage.
    const next = doc.tokens[end]
    const ofValue = next?.lower === 'of' && doc.tokens[end + 2]?.lower === 'value'
    return next?.entry?.adverb || ofValue
      ? { kind: 'percent', first: at, last: end, value: Math.round(number.value * 1000) / 10, currency: null, number }
      : null
  }
  const sign = currencyBefore(doc.tokens, at, from)
  const behind = sign > 0 ? null : lookup(doc, end, 'currency')
  let currency = sign > 0 ? signedCurrency(doc.tokens, at - sign) : (behind?.value ?? null)
  if (currency !== null) {
    const minor = behind !== null && isMinor(doc, end)
    // Bare cents are those of the price, which `moveOf` knows.
    currency = currency === 'dollar' && minor ? null : homeCurrency(doc, currency)
    const value = minor ? Number((number.value * 0.01).toPrecision(12)) : number.value
    return { kind: 'money', first: at - sign, last: end + (behind?.length ?? 0), value, currency, number }
  }
  // "Bisnis-27"
  if (doc.tokens[at - 1]?.text === '-' && doc.tokens[at]?.spaced === false && doc.tokens[at - 2]?.kind === 'word') return null
  const next = doc.tokens[end]
  // "fell 12c"
  if (next?.text === 'c' && !next.spaced)
    return { kind: 'money', first: at, last: end + 1, value: Number((number.value * 0.01).toPrecision(12)), currency: null, number }
  const counted = next?.entry
  if (!number.digits || counted?.counted !== undefined || counted?.timeNoun || counted?.measure !== undefined) return null
  // "the bottom of the FTSE 100", "Microsoft 365", "to close out 2022": digits that are no level.
  if ((names.at[at] ?? -1) >= 0 || indexEndingAt(doc, end - 1, Math.max(from, at - 4)) >= 0 || isYear(doc, number)) return null
  return { kind: 'plain', first: at, last: end, value: number.value, currency: null, number }
}

/** Four digits without a separator that could be a year of today. */
const isYear = ({ tokens }: Doc, { first, last, value }: NumberReading): boolean =>
  last === first + 1 && value >= 1990 && value < 2040 && Number.isInteger(value) && tokens[first]?.text.length === 4

/** Behind "from" and the like these place the price before: "dari level penutupan 2024 di posisi 7.079,9". */
const STANDING: ReadonlySet<string> = new Set(['at', 'di', 'pada'])

/** What leads to a figure: the last word between it and the figure before that says so. */
export function leadOf(doc: Doc, from: number, at: number): 'now' | 'before' | 'or' | 'none' {
  let lead: 'now' | 'before' | 'or' | 'none' = 'none'
  let strong = false
  for (let i = from; i < at; i++) {
    if (lookup(doc, i, 'priceBefore') !== null) {
      lead = 'before'
      strong = true
    } else if (lookup(doc, i, 'priceNow') !== null && !(strong && STANDING.has(doc.tokens[i]?.lower ?? ''))) lead = 'now'
    else if (lead === 'none' && (doc.tokens[i]?.entry?.rangeJoin === 'or' || doc.tokens[i]?.text === '(')) lead = 'or'
    if (doc.tokens[i]?.lower === 'menjadi' || doc.tokens[i]?.lower === 'ke') strong = false
  }
  return lead
}

/** How far, in tokens, a noun's figure may stand behind it: "penurunan harga saham masing-masing sebesar 2 persen". */
export const NOUN_REACH = 12

export const noFigures = (): Figures => ({
  percent: null,
  change: null,
  price: null,
  previousPrice: null,
  cents: false,
  used: [],
  first: -1,
  last: -1,
})

/** A percentage alone as the figures of a move. */
export const percentOf = (amount: Amount): Figures => ({
  ...noFigures(),
  percent: amount.value,
  used: [{ first: amount.number.first, last: amount.number.last }],
})

/** Enters an amount into the figures of a move; false where it fits nowhere. */
export function enter(figures: Figures, amount: Amount, lead: 'now' | 'before' | 'or' | 'none', index: boolean): boolean {
  const money: Money = { amount: amount.value, currency: amount.currency }
  // Millions are a company's, not a share's.
  if (amount.kind === 'money' && amount.value >= 1e6) return false
  if (amount.kind === 'percent') {
    if (figures.percent !== null) return false
    figures.percent = amount.value
  } else if (amount.kind === 'points') {
    if (figures.change === null && lead !== 'now' && lead !== 'before') figures.change = money
    else if (lead === 'now' && figures.price === null) figures.price = money
    else if (lead === 'before' && figures.previousPrice === null) figures.previousPrice = money
    else return false
  } else if (lead === 'before' && figures.previousPrice === null && (amount.kind === 'money' || index)) figures.previousPrice = money
  else if (lead === 'now' && figures.price === null && (amount.kind === 'money' || index || isPrice(amount))) figures.price = money
  else if (amount.kind === 'money' && lead !== 'now' && lead !== 'before' && figures.change === null) {
    figures.change = money
    figures.cents = amount.currency === null
  } else return false
  figures.used.push({ first: amount.number.first, last: amount.number.last })
  if (figures.first < 0 || amount.first < figures.first) figures.first = amount.first
  if (amount.last > figures.last) figures.last = amount.last
  return true
}

/** Plain digits that look like a price: grouped or with decimals. */
const isPrice = (amount: Amount): boolean => amount.value >= 100 || !Number.isInteger(amount.value)

/** How many tokens lie between two, days and hours apart. */
function distance({ times }: Market, from: number, to: number): number {
  let between = 0
  for (let at = from; at < to; at++) if (times[at] === 0) between++
  return between
}

/** The figures around a direction word: those right before it, then those behind it up to `end`. */
export function readFigures(market: Market, event: Event, from: number, end: number, index: boolean): Figures {
  const { doc } = market
  const figures = noFigures()
  for (let at = event.first; at < event.at; at++) {
    const amount = amountAt(market, at, from)
    if (amount === null) continue
    enter(figures, amount, 'none', index)
    at = amount.last - 1
  }
  if (event.cent && figures.change === null) {
    figures.change = { amount: 0.01, currency: null }
    figures.cents = true
  }
  // "With a gain of 1.45 percent, the shares rose to Rs 2,012": figures of the words that the sentence opened with.
  for (let at = event.opening?.last ?? event.first; at < event.first; at++) {
    const amount = amountAt(market, at, from)
    if (amount === null) continue
    enter(figures, amount, 'none', index)
    at = amount.last - 1
  }
  let edge = event.last
  const limit = Math.min(end, event.last + 40)
  for (let at = event.last; at < limit; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.text === ';') break
    const amount = amountAt(market, at, edge)
    if (amount === null) continue
    if (!index) ungroup(doc, amount)
    const reach = figures.used.length === 0 ? (event.adverb ? 5 : event.noun ? NOUN_REACH : 12) : 14
    if (distance(market, edge, amount.first) > reach) break
    const lead = leadOf(doc, edge, amount.first)
    if (event.adverb && figures.used.length === 0 && lead === 'before') break
    if (figures.used.length === 0 && (opensClause(doc, edge, amount.first) || isAnothers(market, edge, amount.first))) break
    if (amount.kind === 'percent' && (isOfMetric(doc, amount.last) || (isRate(doc, amount.first) && !isPared(doc, event)))) break
    if (event.noun && figures.used.length === 0 && countsThings(doc, edge, amount.first)) break
    if (figures.used.length === 0 && !event.adverb && movesMetric(doc, edge, amount.first)) break
    if (enter(figures, amount, lead, index) && amount.number.upper !== null) enterUpper(figures, amount)
    at = amount.last - 1
    edge = amount.last
  }
  if (figures.price === null && event.opening === null && (event.adverb || figures.percent !== null)) priceBefore(market, event, from, figures, index)
  return figures
}

/** "ke harga 5,850": a share's price has no three decimals, whichever separator groups it. */
function ungroup({ tokens, language }: Doc, amount: Amount): void {
  if (language === 'id' && amount.kind === 'plain' && /^\d{1,3},\d{3}$/.test(tokens[amount.first]?.text ?? ''))
    amount.value = Math.round(amount.value * 1000)
}

/** "8.5p to 605.5p": read as a range, and yet a change and the price it led to. */
function enterUpper(figures: Figures, { kind, number, value, currency }: Amount): void {
  if (kind !== 'money' || figures.change === null || figures.price !== null || number.upper === null) return
  figures.price = { amount: Number(((number.upper * value) / number.value).toPrecision(12)), currency }
}

/** "closed at 3,130 rupiah on Friday, up 1.3 per cent", "stood at $217.95, down 1.8%": a price before the direction word. */
function priceBefore(market: Market, event: Event, from: number, figures: Figures, index: boolean): void {
  for (let at = event.first - 1; at >= Math.max(from, event.first - 14); at--) {
    const amount = amountAt(market, at, from)
    if (amount === null || amount.kind === 'percent' || amount.kind === 'points') continue
    const lead = leadOf(market.doc, Math.max(from, amount.first - 4), amount.first)
    if (lead === 'now' || lead === 'before') enter(figures, amount, lead, index)
    // "menyentuh Rp103 dari sebelumnya Rp120 atau menurun 14,88%": the price stands before the earlier one.
    if (lead !== 'before') return
  }
}
