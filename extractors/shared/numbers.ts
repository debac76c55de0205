/** The number reader: every figure of a text, in digits and words, read once for dates, stock moves and claims alike. */
import type { Language, NumberReading, Phrase, Segment, Token } from '../../src/types.ts'
import { type Cardinal, currencyAt, currencyBefore, readCardinal, times } from './cardinals.ts'

export { parseDigits } from './digits.ts'

/** Reads all figures of the segments; ranges do not overlap and stand in order. Linear: each look ahead is bounded. */
export function readNumbers(tokens: readonly Token[], segments: readonly Segment[]): NumberReading[] {
  const found: NumberReading[] = []
  for (const segment of segments) {
    for (let at = segment.first; at < segment.last; at++) {
      const token = tokens[at] as Token
      if (token.kind !== 'number' && token.entry?.figure === undefined) continue
      const reading = readNumber(tokens, at, segment)
      if (reading === null) continue
      found.push(reading)
      at = reading.last - 1
    }
  }
  return found
}

function readNumber(tokens: readonly Token[], first: number, { first: from, last: end, language }: Segment): NumberReading | null {
  const token = tokens[first] as Token
  const { entry } = token
  if (token.kind !== 'number') {
    const order = readOrder(tokens, first, end)
    if (order !== null) return order
    if (entry === null) return null
    const fraction = entry.fraction === undefined ? null : readFraction(tokens, first, end, entry.fraction)
    if (fraction !== null) return fraction
    const article = isArticle(token)
    if (article) {
      const part = readPart(tokens, first, { value: 1, last: first + 1, factor: 1, digits: false })
      if (part !== null) return part
    }
    const opens = article && tokens[first + 1]?.entry?.scale !== undefined
    if (entry.number === undefined && !opens) return null
  }
  const low = readCardinal(tokens, first, end, language)
  if (low === null) return null
  const part = readPart(tokens, first, low) ?? readShare(tokens, first, low, end, language)
  if (part !== null) return part
  const negative = isNegative(tokens, first, low.last, from)
  if (negative) return { first: first - 1, last: low.last, value: -low.value, upper: null, form: 'exact', digits: low.digits }
  const range = readRange(tokens, first, low, end, language, from)
  if (range !== null) return range
  return { first, last: suffixed(tokens, low.last), value: low.value, upper: null, form: 'exact', digits: low.digits }
}

/** "1.500an", "30-an": the suffix of about belongs to the number. */
function suffixed(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower === 'an' && tokens[last]?.spaced === false) return last + 1
  return tokens[last]?.text === '-' && tokens[last + 1]?.lower === 'an' && tokens[last + 1]?.spaced === false ? last + 2 : last
}

/** "ratusan ribu", "tens of thousands", "beberapa ratus", "berjuta-juta" */
function readOrder(tokens: readonly Token[], first: number, end: number): NumberReading | null {
  const token = tokens[first] as Token
  let value = token.entry?.order ?? 0
  let last = first + 1
  if (value === 0) {
    // "several hundred", "a couple of dozen": the scale's own order.
    if (token.entry?.few === undefined) return null
    if (tokens[last]?.lower === 'of') last++
    // "many thousands" is no more than thousands.
    if ((tokens[last]?.entry?.scale === undefined || tokens[last]?.entry?.number !== undefined) && (tokens[last]?.entry?.order ?? 0) < 100)
      return null
    value = 1
  } else if (token.lower === 'scores' && tokens[last]?.lower !== 'of') return null
  // "berjuta-juta"
  else if (tokens[last]?.text === '-' && tokens[last + 1]?.entry?.scale === value && token.lower.startsWith('ber')) last += 2
  while (last < end) {
    const next = tokens[last]?.entry
    const after = tokens[last + 1]?.entry
    if (next?.scale !== undefined && next.number === undefined) value = times(value, next.scale)
    else if (next?.order !== undefined && next.order >= 100) value = times(value, next.order)
    else if (tokens[last]?.lower === 'of' && after?.order !== undefined && after.order >= 100) {
      value = times(value, after.order)
      last++
    } else break
    last++
  }
  return { first, last, value, upper: null, form: 'order', digits: false }
}

const isArticle = (token: Token | undefined): boolean => token?.entry?.oneWord === true

/** "setengah", and where a scale follows the number that it makes: "setengah juta", "half a million" */
function readFraction(tokens: readonly Token[], first: number, end: number, fraction: number): NumberReading | null {
  let at = first + 1
  if (isArticle(tokens[at])) at++
  const scale = tokens[at]?.entry
  if (at < end && scale?.scale !== undefined && scale.number === undefined) {
    return { first, last: at + 1, value: times(fraction, scale.scale), upper: null, form: 'exact', digits: false }
  }
  if (at < end && tokens[at]?.entry?.percent !== undefined) return { first, last: at, value: fraction, upper: null, form: 'exact', digits: false }
  return { first, last: first + 1, value: fraction, upper: null, form: 'fraction', digits: false }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** "dua pertiga", "two-thirds", "a third of": a denominator behind a small number. */
function readPart(tokens: readonly Token[], first: number, low: Cardinal): NumberReading | null {
  if (low.value < 1 || low.value > 9 || low.digits) return null
  const hyphen = tokens[low.last]?.text === '-' && tokens[low.last]?.spaced === false
  const at = low.last + (hyphen ? 1 : 0)
  const denominator = tokens[at]?.entry?.denominator
  if (denominator === undefined || low.value >= denominator) return null
  const noun = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  // "a quarter per cent"
  if (percentAt(tokens, at + 1) > 0) return { first, last: at + 1, value: low.value / denominator, upper: null, form: 'exact', digits: false }
  // "a third outage", "three quarters in a row" are none: English wants "of", a hyphen or a comparison behind it.
  const english = /(rd|th|er|half|halve)s?$/.test(noun)
  const compared = next?.lower === 'of' || next?.lower === 'lower' || next?.lower === 'higher' || next?.lower === 'less' || next?.lower === 'more'
  const by = tokens[first - 1]?.lower === 'by'
  if (english && !hyphen && !compared && !by && (low.value === 1 || noun === 'quarters')) return null
  // "a quarter of a million"
  const scale = next?.lower === 'of' && isArticle(tokens[at + 2]) ? tokens[at + 3]?.entry?.scale : undefined
  if (scale !== undefined) return { first, last: at + 4, value: times(low.value / denominator, scale), upper: null, form: 'exact', digits: false }
  return { first, last: at + 1, value: rounded(low.value / denominator), upper: null, form: 'fraction', digits: false }
}

/** "one in five", "9 out of 10", "satu dari lima" */
function readShare(tokens: readonly Token[], first: number, low: Cardinal, end: number, language: Language): NumberReading | null {
  const token = tokens[low.last]
  if (token === undefined || low.value < 1 || low.value > 99 || low.factor !== 1) return null
  let length = token.entry?.outOf === undefined ? 0 : 1
  if (token.phrases !== null) for (const phrase of token.phrases) if (phrase.entry.outOf && phrase.length > length) length = phrase.length
  if (length === 0 || low.last + length >= end) return null
  const whole = readCardinal(tokens, low.last + length, end, language)
  if (
    whole === null ||
    whole.value <= low.value ||
    (whole.value > 10 &&
      ![12, 20, 100].includes(whole.value) &&
      !(low.value === 1 && whole.value >= 1000 && (whole.factor > 1 || tokens[whole.last - 1]?.text.includes(',') === true)))
  )
    return null
  const next = tokens[whole.last]
  if (next?.entry?.timeNoun || next?.entry?.percent !== undefined || next?.entry?.measure !== undefined || next?.text === '%') return null
  // "10 of 12" in digits counts both; in words, or with "out of", it is a share.
  if (language === 'id' && low.digits && low.value > 9) return null
  return {
    first,
    last: whole.last,
    value: whole.value > 100 ? low.value / whole.value : rounded(low.value / whole.value),
    upper: null,
    form: 'fraction',
    digits: false,
  }
}

/** A minus sign before digits that a percent sign or a unit follows: "(-5,02%)". */
function isNegative(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  const mark = tokens[first - 1]
  if (first <= from || mark === undefined || tokens[first]?.spaced !== false) return false
  const minus = mark.text === '-' || mark.text === '−' || mark.text === '–'
  if (!minus || (!mark.spaced && tokens[first - 2]?.text !== '(')) return false
  return tokens[last]?.text === '%' || tokens[last]?.entry?.percent !== undefined
}

/** "3-5", "8 ribu sampai 9 ribu", "between $6,000 and $7,500", "10% to 20%", "two or three" */
function readRange(tokens: readonly Token[], first: number, low: Cardinal, end: number, language: Language, from: number): NumberReading | null {
  let at = low.last
  const percent = percentAt(tokens, at)
  at += percent
  const behind = percent === 0 ? currencyAt(tokens, at) : 0
  at += behind
  const join = joinAt(tokens, at, first, from)
  if (join === 0 || at + join >= end) return null
  const dash = tokens[at]?.kind === 'mark'
  const joins = tokens[at]?.entry?.rangeJoin
  at += join
  const currency = currencyAt(tokens, at)
  if (currency > 0) at += currency + (tokens[at + currency]?.text === '.' ? 1 : 0)
  const next = tokens[at]
  if (at >= end || next === undefined || (next.kind !== 'number' && next.entry?.number === undefined)) return null
  const high = readCardinal(tokens, at, end, language)
  if (high === null) return null
  // The high end's scale holds for both: "2-3 juta".
  const bottom = low.factor === 1 && high.factor > 1 && low.value < high.value / high.factor ? times(low.value, high.factor) : low.value
  if (bottom >= high.value) return null
  if (percent > 0 && percentAt(tokens, high.last) === 0) return null
  if (percent > 0 && currency > 0) return null
  // "164,6 juta euro atau Rp2,7 triliun": one sum in two currencies.
  if (currency > 0 && (behind > 0 || (joins === 'or' && currencyBefore(tokens, first, from) === 0))) return null
  const glued = dash && low.digits && high.digits && currency === 0
  if (glued && isCode(tokens, first, high.last)) return null
  if (joins === 'or' && high.value > 2 * bottom) return null
  // "US$2.19 or 4.08 per cent": one change, said twice.
  if (joins === 'or' && percent === 0 && percentAt(tokens, high.last) > 0 && (behind > 0 || currencyBefore(tokens, first, from) > 0)) return null
  return { first, last: suffixed(tokens, high.last), value: bottom, upper: high.value, form: 'exact', digits: low.digits && high.digits }
}

function percentAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (token.phrases !== null) for (const phrase of token.phrases) if (phrase.entry.percent !== undefined) return phrase.length
  return token.entry?.percent === undefined ? 0 : 1
}

/** How many tokens at `at` join the ends of a range; "and" only behind "between", "to" not behind "from" or a verb of moving. */
function joinAt(tokens: readonly Token[], at: number, first: number, from: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (token.kind === 'mark') return /^[-–—]$/.test(token.text) && token.spaced === (tokens[at + 1]?.spaced ?? true) ? 1 : 0
  let join = token.entry?.rangeJoin
  let length = join === undefined ? 0 : 1
  if (token.phrases !== null) {
    for (const phrase of token.phrases) {
      if (phrase.entry.rangeJoin === undefined || phrase.length <= length) continue
      join = phrase.entry.rangeJoin
      length = phrase.length
    }
  }
  if (join === undefined) return 0
  let before = first - 1
  while (before >= from && before > first - 4 && isCurrency(tokens[before])) before--
  const opener = tokens[before]
  if (join === 'pair') return opener?.entry?.rangeOpen ? length : 0
  if (join === 'open' && (opener?.lower === 'from' || opener?.lower === 'dari')) {
    const ranging = tokens[before - 1]?.lower
    return ranging === 'ranging' || ranging === 'anywhere' || ranging === 'range' || ranging === 'mulai' || ranging === 'berkisar' ? length : 0
  }
  // "fell 12 to 110": where it went.
  if (tokens[at]?.lower === 'to' && (opener?.entry?.direction !== undefined || tokens[before - 1]?.phrases?.some(isDirection))) return 0
  return length
}

/** "put on 3p to 71p" */
const isDirection = (phrase: Phrase): boolean => phrase.length === 2 && phrase.entry.direction !== undefined

const isCurrency = (token: Token | undefined): boolean => token?.entry?.currency !== undefined || token?.text === '.' || token?.lower === 'us'

/** Digits in a longer chain of dashes or slashes, or with a leading zero: a phone number, a date, a score's row. */
function isCode(tokens: readonly Token[], first: number, last: number): boolean {
  const chain = /^[-–/]$/
  const zero = (at: number): boolean => /^0\d/.test(tokens[at]?.text ?? '') && !/[.,]/.test(tokens[at]?.text ?? '')
  const before = tokens[first - 1]
  const after = tokens[last]
  if (before !== undefined && chain.test(before.text) && !tokens[first]?.spaced) return true
  if (after !== undefined && chain.test(after.text) && !after.spaced && tokens[last + 1]?.kind === 'number') return true
  return zero(first) || zero(last - 1)
}
