/** How many of a unit of time: figures, words, articles, halves, "beberapa". */
import type { Doc } from '../../../src/types.ts'
import { lookBack } from '../../shared/rules.ts'
import { isDash } from '../../shared/tokens.ts'
import { integerAt } from '../atom.ts'

export interface Amount {
  first: number
  value: number | null
  upper?: number
  /** "24-plus hours", "90-odd minutes". */
  modifier?: 'more-than' | 'about'
}

/** The figure that ends right before a token. */
export function numberBefore(doc: Doc, at: number): Amount | null {
  const index = doc.numberAt[at - 1]
  const reading = index === undefined || index < 0 ? undefined : doc.numbers[index]
  if (reading === undefined || reading.last !== at) return null
  if (reading.form === 'order') return { first: reading.first, value: null }
  return { first: reading.first, value: reading.value, ...(reading.upper === null ? {} : { upper: reading.upper }) }
}

/** "between 16 and 26", and "20-30", "dua atau tiga" where the figures are not read as one. */
function rangeBefore(doc: Doc, high: Amount): Amount {
  const joint = doc.tokens[high.first - 1]
  const joined = isDash(joint) || joint?.lower === 'or' || joint?.lower === 'atau'
  const low = joined && high.value !== null && high.upper === undefined ? numberBefore(doc, high.first - 1) : null
  const range = low?.value != null && low.value < (high.value ?? 0) ? { first: low.first, value: low.value, upper: high.value ?? 0 } : high
  const between = range.upper === undefined ? null : lookBack(doc, range.first, 'between')
  return between === null ? range : { ...range, first: range.first - between.length }
}

/** How many of the unit at a token: figures, words, articles, halves, "beberapa". */
export function amountBefore(doc: Doc, unit: number): Amount | null {
  let at = unit
  if (isDash(doc.tokens[at - 1]) && !doc.tokens[at]?.spaced) at--
  else if (doc.tokens[at - 1]?.entry?.filler) at--
  const previous = doc.tokens[at - 1]
  if (previous === undefined) return null
  const loose = looseBefore(doc, at) ?? halfBefore(doc, at) ?? mixedBefore(doc, at)
  if (loose) return loose
  // "half an hour", "half a day"
  if (previous.lower === 'a' || previous.lower === 'an') {
    const half = doc.tokens[at - 2]?.lower === 'half'
    const part = doc.tokens[at - 2]?.lower === 'of' ? doc.numbers[doc.numberAt[at - 3] ?? -1] : undefined
    // "three-quarters of an hour"
    if (part?.form === 'fraction' && part.last === at - 2) return { first: part.first, value: part.value }
    return half ? { first: at - 2, value: 0.5 } : { first: at - 1, value: 1 }
  }
  const vague = lookBack(doc, at, 'vague')
  if (vague) {
    const first = at - vague.length
    return { first: doc.tokens[first - 1]?.lower === 'the' ? first - 1 : first, value: null }
  }
  const repeated = repeatedBefore(doc, at)
  if (repeated) return repeated
  const number = numberBefore(doc, at)
  if (number === null) return null
  if (previous.lower === 'half' && at < unit && doc.tokens[unit]?.entry?.timeUnit !== 'hour') return null
  return rangeBefore(doc, number)
}

/** "24-plus", "24+", "90-odd", "nine or so". */
function looseBefore(doc: Doc, at: number): Amount | null {
  const word = doc.tokens[at - 1]?.lower
  const hyphen = isDash(doc.tokens[at - 2]) ? 1 : 0
  const joint = word === '+' ? 1 : (word === 'plus' || word === 'odd') && hyphen ? 2 : word === 'so' && doc.tokens[at - 2]?.lower === 'or' ? 2 : 0
  const number = joint === 0 ? null : numberBefore(doc, at - joint)
  return number === null ? null : { ...number, modifier: word === '+' || word === 'plus' ? 'more-than' : 'about' }
}

/** "3 1/2", "1/2". */
function mixedBefore(doc: Doc, at: number): Amount | null {
  const below = integerAt(doc, at - 1, 1)
  const above = integerAt(doc, at - 3, 1)
  if (doc.tokens[at - 2]?.text !== '/' || doc.tokens[at - 2]?.spaced || above < 1 || below <= above) return null
  const whole = doc.tokens[at - 3]?.spaced ? integerAt(doc, at - 4, 2) : -1
  return whole < 0 ? { first: at - 3, value: above / below } : { first: at - 4, value: whole + above / below }
}

/** "two-and-a-half", with hyphens. */
function halfBefore(doc: Doc, at: number): Amount | null {
  const words = ['half', '-', 'a', '-', 'and', '-']
  for (const [i, word] of words.entries()) if (doc.tokens[at - 1 - i]?.lower !== word) return null
  const whole = numberBefore(doc, at - words.length)
  return whole === null || whole.value === null ? null : { first: whole.first, value: whole.value + 0.5 }
}

/** "3x24", "3 x 24": a count of days of twenty-four hours. */
function repeatedBefore(doc: Doc, at: number): Amount | null {
  const last = doc.tokens[at - 1]
  if (last === undefined) return null
  if (last.kind === 'word' && /^[x×]\d{1,2}$/.test(last.lower)) {
    const times = integerAt(doc, at - 2, 2)
    return times > 0 ? { first: at - 2, value: times * Number(last.lower.slice(1)) } : null
  }
  const each = integerAt(doc, at - 1, 2)
  const times = integerAt(doc, at - 3, 2)
  const cross = doc.tokens[at - 2]?.lower
  return each > 0 && times > 0 && (cross === 'x' || cross === '×') ? { first: at - 3, value: times * each } : null
}
