/** Amounts that carry their unit with them: money, percentages, physical measures. */
import type { Doc, NumberReading, NumericClaim, Token } from '../../src/types.ts'
import { currencyBefore, signedCurrency } from '../shared/cardinals.ts'
import { homeCurrency, isMinor } from '../shared/home-currency.ts'
import { lookup } from '../shared/rules.ts'
import { claimsNothing } from './guards.ts'
import { type Figure, type Reading, rateAt, type Shape, wholeBehind } from './shapes.ts'

/** "US$6 miliar", "Rp102ribu per bulan", "60,000 naira", "half a billion dollars", "$545,000 in U.S. ad revenue per hour" */
export function readMoney(reading: Reading, { number, sentence }: Figure): Shape | null {
  const { doc } = reading
  const sign = currencyBefore(doc.tokens, number.first, sentence.first)
  let first = number.first - sign
  let last = number.last
  let currency = sign > 0 ? (signedCurrency(doc.tokens, first) ?? undefined) : undefined
  let minor = false
  if (currency === undefined) {
    let at = last
    if (doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false) at++
    if (number.form === 'order' && doc.tokens[at]?.lower === 'of') at++
    const found = at < sentence.last ? lookup(doc, at, 'currency') : null
    if (found === null && isPaid(doc, number))
      return { first: number.first, last, shape: 'money', kind: 'money', unit: 'IDR', noun: null, per: rateAt(doc, last, sentence.last).per }
    if (found === null || (doc.tokens[at]?.kind === 'mark' && doc.tokens[at]?.spaced)) return null
    currency = found.value
    minor = isMinor(doc, at)
    // "5p" is pence, a lone "p" is no money.
    if (doc.tokens[at]?.lower === 'p' && doc.tokens[at]?.spaced) return null
    last = at + found.length
    first = number.first
  }
  // "($1 = 151.94 yen)": the rate's base.
  if (number.value === 1 && number.digits && doc.tokens[last]?.text === '=') return null
  currency = currency === 'dollar' && isCommodity(doc, last) ? 'USD' : homeCurrency(doc, currency)
  const rate = rateBehind(doc, last, sentence.last)
  return { first, last: rate.last, shape: 'money', kind: 'money', unit: currency, noun: null, per: rate.per, ...(minor ? { scale: 0.01 } : {}) }
}

/** "$1,486.4 an ounce", "$68.38 per barrel": the world's goods are priced in one dollar. */
const isCommodity = ({ tokens }: Doc, at: number): boolean => tokens[at + 1]?.entry?.commodity === true && tokens[at]?.kind === 'word'

/** "bayar 89rb", "seharga 150 ribu": rupiah, unsaid. A noun behind the figure would be what is counted. */
function isPaid(doc: Doc, { first, last, digits, value }: NumberReading): boolean {
  if (digits || value < 1000 || doc.tokens[first]?.kind !== 'number' || doc.tokens[last]?.entry?.counted !== undefined) return false
  return (
    doc.tokens[first - 1]?.entry?.pays === true ||
    (doc.tokens[first - 1]?.entry?.comparator !== undefined && doc.tokens[first - 2]?.entry?.pays === true)
  )
}

/** A rate right behind an amount, or behind "in" and a few words: "in U.S. ad revenue per hour". */
function rateBehind(doc: Doc, at: number, end: number): { per: NumericClaim['per']; last: number } {
  const direct = rateAt(doc, at, end)
  if (direct.per !== null || doc.tokens[at]?.lower !== 'in') return direct
  for (let i = at + 1; i < Math.min(end, at + 7); i++) {
    if (doc.tokens[i]?.kind !== 'word') break
    const rate = rateAt(doc, i, end)
    if (rate.per !== null) return rate
  }
  return direct
}

/** "86,5 persen penjualnya", "97% of sensors", "0.2 percentage point", "lebih dari 80 persennya" */
export function readPercent(reading: Reading, { number, language, sentence }: Figure): Shape | null {
  const { doc } = reading
  let at = number.last
  if (doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false) at++
  const found = lookup(doc, at, 'percent')
  if (found === null || at + found.length > sentence.last) return null
  const last = at + found.length
  const whole = wholeBehind(reading, last, sentence.last, language)
  return {
    first: number.first,
    last: whole?.last ?? last,
    shape: 'percent',
    kind: 'percent',
    unit: found.value,
    noun: whole?.noun ?? null,
    per: null,
  }
}

/** Whether a single letter behind a figure is a unit: in its own case, and glued to the digits but for metres, volts, watts and degrees. */
function isLetterUnit({ text, spaced }: Token, { digits, value }: NumberReading): boolean {
  if (!/[a-z]/i.test(text)) return true
  if (text === 'C' || text === 'F') return digits && value < 200
  return text === 'm' ? digits || !spaced : text === 'V' || text === 'W' || (!spaced && !/^[vwcfM]$/.test(text))
}

/** "20 MW", "sekitar 1,5 km", "450,000 square feet", "5GB of free data", "40C" */
export function readMeasure({ doc }: Reading, figure: Figure): Shape | null {
  const { number, sentence } = figure
  let at = number.last
  const hyphen = doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false
  if (hyphen) at++
  if (number.form === 'order' && doc.tokens[at]?.lower === 'of') at++
  const found = lookup(doc, at, 'measure')
  if (found === null || at + found.length > sentence.last) return null
  const token = doc.tokens[at]
  // Single letters are units only in their own case and, but for metres, glued to the digits.
  if (token === undefined || (token.text.length === 1 && !isLetterUnit(token, number))) return null
  if (claimsNothing(doc, number, sentence.first, true)) return null
  // "SUTET 500 kV", "trafo 60 MVA": a line's class is its name.
  if (found.value === 'kV') return null
  const rate = rateAt(doc, at + found.length, sentence.last)
  return { first: number.first, last: rate.last, shape: 'measure', kind: 'measure', unit: found.value, noun: null, per: rate.per }
}
