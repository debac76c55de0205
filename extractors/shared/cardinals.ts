/** How a number is put together from digits, number words and scale words, in any mix. */
import type { Language, Token } from '../../src/types.ts'
import { parseDigits } from './digits.ts'

/** A number without its range or fraction. */
export interface Cardinal {
  value: number
  /** Index behind its last token. */
  last: number
  /** What its scale words multiply by: 1e6 in `2,3 juta`, else 1. */
  factor: number
  digits: boolean
}

/** Without the dust of binary fractions. Whole numbers have none, and writing out the others' digits takes its time. */
const clean = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)))

/** Products without the dust of binary fractions: 4.35 times 100 is 435. */
export const times = (a: number, b: number): number => clean(a * b)

const isHyphen = (token: Token | undefined): boolean => token !== undefined && (token.text === '-' || token.text === '‑') && !token.spaced

/** How many tokens before `at` are a currency's: `$`, `US$`, `Rp`, `Rp.`. */
export function currencyBefore(tokens: readonly Token[], at: number, from: number): number {
  const last = tokens[at - 1]
  if (last === undefined || (last.entry?.currency === undefined && last.text !== '.' && last.text !== 'US')) return 0
  const stop = tokens[at - 1]?.text === '.' && tokens[at - 1]?.spaced === false ? 1 : 0
  for (let length = 3; length > 0; length--) if (at - stop - length >= from && currencyAt(tokens, at - stop - length) === length) return length + stop
  return 0
}

/** The currency, as the lexicon names it, of a sign at `at` that stands before a figure; null where it is none. */
export function signedCurrency(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]
  for (const phrase of token?.phrases ?? []) if (phrase.entry.currency !== undefined) return phrase.entry.currency
  return token?.entry?.prefixed ?? token?.entry?.currency ?? null
}

/** How many tokens at `at` are a currency's. */
export function currencyAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (token.phrases !== null)
    for (const phrase of token.phrases) if (phrase.entry.currency !== undefined && !isLoose(tokens, at, phrase.length)) return phrase.length
  if (token.entry?.currency === undefined) return 0
  // "R35,000", but no "r" and no "Schedule R 12".
  return token.lower === 'r' && (token.text !== 'R' || tokens[at + 1]?.spaced !== false) ? 0 : 1
}

/** "a $5 credit" is no Australian sum: a letter before a dollar sign is glued to it and a capital. */
function isLoose(tokens: readonly Token[], at: number, length: number): boolean {
  const sign = tokens[at + length - 1]
  return (
    length === 2 &&
    sign?.text === '$' &&
    (tokens[at]?.text.length ?? 0) < 3 &&
    (sign.spaced || tokens[at]?.capital === false) &&
    tokens[at]?.text !== 'US'
  )
}

/** What a scale word, or a letter in its place, multiplies by; null where the letter is none: `20 m` is a length. */
function scaleAt(tokens: readonly Token[], at: number, first: number, language: Language): number | null {
  const token = tokens[at]
  const entry = token?.entry
  if (token === undefined || entry === null || entry === undefined) return null
  if (entry.scale !== undefined && entry.number === undefined) return entry.scale
  if (entry.suffix === undefined || tokens[at - 1]?.kind !== 'number') return null
  const money = currencyBefore(tokens, first, 0) > 0
  if (language === 'id')
    return (money || !token.spaced) && (token.text === token.text.toUpperCase() || token.lower === 'k') && (money || token.lower === 'k')
      ? entry.suffix
      : null
  if (token.spaced) return null
  // "more than 1M in the U.S.": a capital is no metre.
  if (money || token.lower === 'k' || token.text === 'M') return entry.suffix
  const next = tokens[at + 1]?.entry
  return next?.counted !== undefined || next?.adjective !== undefined || tokens[at + 1]?.text === '+' ? entry.suffix : null
}

/** Whether digits count something, by what stands behind them: no scale, percent or measure, which take decimals. */
function isWhole(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1]
  if (next?.text === '%' || next?.text === '°') return false
  const entry = next?.entry
  if (
    entry &&
    (entry.scale !== undefined || entry.suffix !== undefined || entry.percent !== undefined || entry.measure !== undefined || entry.points)
  )
    return false
  if (language === 'id')
    return (
      tokens[at]?.text.endsWith('000') === true || entry?.counted !== undefined || (next?.kind === 'word' && next.spaced && !next.capital && !entry)
    )
  const before = tokens[at - 1]
  return (
    before?.entry?.currency === 'IDR' ||
    (before?.text === '.' && tokens[at - 2]?.entry?.currency === 'IDR') ||
    (entry?.counted !== undefined && next?.spaced === true)
  )
}

/** State of a number under way: `total` of finished groups, the group being built and its last added part. */
interface Sum {
  total: number
  added: number
  ceiling: number
  group: number
  unit: number
}

function addNumber(sum: Sum, value: number): boolean {
  if (sum.group < 0) {
    sum.group = value
    sum.unit = value
    return true
  }
  const room = value < 10 ? 10 : value < 100 ? 100 : 0
  if (room === 0 || sum.group === 0 || sum.group % room !== 0 || sum.group % 100 === 10 || !Number.isInteger(sum.group)) return false
  sum.group += value
  sum.unit = value
  return true
}

function applyScale(sum: Sum, scale: number): boolean {
  if (sum.group < 0) {
    // "lakh crore", "ribu triliun": a scale of a scale.
    if (sum.added === 0 || scale < 1000) return false
    const grown = times(sum.added, scale)
    sum.total += grown - sum.added
    sum.added = grown
    return true
  }
  if (scale < 1000) {
    if (scale !== 10 && sum.group < 100) sum.group = times(sum.group, scale)
    else sum.group += times(sum.unit, scale) - sum.unit
    sum.unit = 0
    return true
  }
  if (scale >= sum.ceiling) return false
  sum.added = times(sum.group, scale)
  sum.total += sum.added
  sum.ceiling = scale
  sum.group = -1
  sum.unit = 0
  return true
}

/** "koma tujuh", "point two five": the decimals behind the word, and how many tokens they take with it. */
function decimalsAt(tokens: readonly Token[], at: number, end: number): { value: number; length: number } | null {
  if (tokens[at]?.entry?.decimalPoint === undefined) return null
  let written = ''
  let last = at + 1
  for (; last < end; last++) {
    const digit = tokens[last]?.entry?.number
    if (digit === undefined || digit > 9) break
    written += digit
  }
  return written === '' ? null : { value: Number(`0.${written}`), length: last - at }
}

/** "setengah" behind "satu", "and a half" behind "two": how many tokens add a half. */
function halfAt(tokens: readonly Token[], at: number, language: Language): number {
  if (language === 'id') return tokens[at]?.lower === 'setengah' ? 1 : 0
  return tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half' ? 3 : 0
}

/** "two hundred and fifty": whether "and" at `at` goes on with the number. */
function joinsByAnd(tokens: readonly Token[], at: number, first: number, sum: Sum): boolean {
  if (tokens[at]?.lower !== 'and' || tokens[at - 1]?.kind === 'number' || tokens[first - 1]?.entry?.rangeOpen) return false
  const next = tokens[at + 1]?.entry
  const hundreds = sum.group >= 100 || (sum.group < 0 && sum.ceiling === 1000)
  return hundreds && next?.number !== undefined && next.number > 0 && tokens[at + 2]?.entry?.scale !== 100
}

/** Whether digits may go on at a token: a word that the lexicon doesn't know, or a mark that is no hyphen, ends them. */
const goesOn = (token: Token): boolean => token.entry !== null || token.kind === 'number' || isHyphen(token) || token.lower === 'and'

/** Reads the number that begins at `first`, or null. Looks no further than `end`. */
export function readCardinal(tokens: readonly Token[], first: number, end: number, language: Language): Cardinal | null {
  const start = tokens[first]
  if (start === undefined) return null
  const sum: Sum = { total: 0, added: 0, ceiling: Number.POSITIVE_INFINITY, group: -1, unit: 0 }
  let at = first
  let digits = start.kind === 'number'
  let factor = 1
  // "a million", "a dozen"
  if (start.entry?.oneWord && tokens[first + 1]?.entry?.scale !== undefined) {
    sum.group = 1
    at++
  }
  while (at < end) {
    let step = at
    if (at > first && isHyphen(tokens[at]) && tokens[at + 1]?.spaced === false) step = at + 1
    else if (at > first && joinsByAnd(tokens, at, first, sum)) step = at + 1
    const token = tokens[step]
    if (token === undefined || step >= end) break
    if (token.kind === 'number') {
      if (sum.group >= 0 || step !== at) break
      // "1 miliar 500 juta": more digits only where a smaller scale follows.
      if (at > first && !((tokens[step + 1]?.entry?.scale ?? Number.POSITIVE_INFINITY) < sum.ceiling)) break
      let value = parseDigits(token.text, language, isWhole(tokens, step, language))
      if (value === null) return null
      // "18 000 MW": thousands parted by a space.
      if (language === 'en' && tokens[step + 1]?.text === '000' && /^[1-9]\d{0,2}$/.test(token.text) && step + 1 < end) {
        value *= 1000
        step++
      }
      sum.group = value
      sum.unit = value
      factor = 1
      at = step + 1
      if (at === end || !goesOn(tokens[at] as Token)) break
      continue
    }
    const entry = token.entry
    const half = sum.group >= 0 || sum.added > 0 ? halfAt(tokens, step, language) : 0
    if (half > 0) {
      if (sum.group >= 0) sum.group += 0.5
      else sum.total += sum.added / 2
      at = step + half
      digits = false
      continue
    }
    const decimals = sum.group >= 0 && step === at ? decimalsAt(tokens, at, end) : null
    if (decimals !== null) {
      sum.group += decimals.value
      at += decimals.length
      continue
    }
    if (entry?.number !== undefined && tokens[first]?.kind !== 'number') {
      if (step !== at && sum.group >= 0 && !(sum.group >= 20 && entry.number < 10) && tokens[at]?.lower !== 'and') break
      if (sum.group < 0 && at > first && entry.scale !== undefined) break
      if (!addNumber(sum, entry.number)) break
      if (entry.scale !== undefined && !applyScale(sum, entry.scale)) break
      factor = entry.scale ?? 1
    } else if (entry?.teen !== undefined && sum.unit > 0 && sum.unit < 10) {
      sum.group += 10
      sum.unit = 0
    } else {
      const scale = scaleAt(tokens, step, first, language)
      if (scale === null || at === first || !applyScale(sum, scale)) break
      if (scale >= 100) factor = times(factor, scale)
      digits = false
    }
    at = step + 1
  }
  if (sum.group < 0 && sum.added === 0 && sum.total === 0)
    return at > first && start.entry?.number !== undefined ? { value: 0, last: at, factor, digits } : null
  return { value: clean(sum.total + Math.max(sum.group, 0)), last: at, factor, digits }
}
