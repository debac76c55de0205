/** Lengths of time and the points they lead to: "hampir dua jam", "an hour and a half", "3x24 jam", "dua hari lalu". */
import type { Doc } from '../../../src/types.ts'
import type { Length, Said, TimeUnit } from '../../lexicon/calendar.ts'
import { lookup } from '../../shared/rules.ts'
import { type Atom, integerAt, isDash, lookBack, type Shape, yearAt } from '../atom.ts'

interface Amount {
  first: number
  value: number | null
  upper?: number
}

/** The figure that ends right before a token. */
function numberBefore(doc: Doc, at: number): Amount | null {
  const index = doc.numberAt[at - 1]
  const reading = index === undefined || index < 0 ? undefined : doc.numbers[index]
  if (reading === undefined || reading.last !== at) return null
  if (reading.form === 'order') return { first: reading.first, value: null }
  return { first: reading.first, value: reading.value, ...(reading.upper === null ? {} : { upper: reading.upper }) }
}

/** "20-30", "dua atau tiga", "between 16 and 26" before a unit. */
function rangeBefore(doc: Doc, high: Amount): Amount {
  if (high.value === null) return high
  if (high.upper !== undefined) {
    const opening = lookBack(doc, high.first, 'between')
    return opening ? { ...high, first: high.first - opening.length } : high
  }
  let joint = high.first - 1
  const token = doc.tokens[joint]
  const until = lookBack(doc, high.first, 'until')
  if (until) joint = high.first - until.length
  else if (!isDash(token) && token?.lower !== 'or' && token?.lower !== 'atau' && token?.lower !== 'and' && token?.lower !== 'dan') return high
  const low = numberBefore(doc, joint)
  if (low === null || low.value === null || low.value >= high.value) return high
  const between = lookBack(doc, low.first, 'between')
  if ((token?.lower === 'and' || token?.lower === 'dan') && until === null && between === null) return high
  return { first: between ? low.first - between.length : low.first, value: low.value, upper: high.value }
}

const FILLERS: ReadonlySet<string> = new Set([
  'more',
  'extra',
  'full',
  'whole',
  'straight',
  'consecutive',
  'long',
  'additional',
  'further',
  'solid',
  'business',
  'working',
  'entire',
  'agonizing',
  'hectic',
])

/** How many of the unit at a token: figures, words, articles, halves, "beberapa". */
function amountBefore(doc: Doc, unit: number): Amount | null {
  let at = unit
  if (isDash(doc.tokens[at - 1]) && !doc.tokens[at]?.spaced) at--
  else if (FILLERS.has(doc.tokens[at - 1]?.lower ?? '')) at--
  const previous = doc.tokens[at - 1]
  if (previous === undefined) return null
  const halved = halfBefore(doc, at)
  if (halved) return halved
  // "half an hour", "half a day"
  if (previous.lower === 'a' || previous.lower === 'an') {
    const half = doc.tokens[at - 2]?.lower === 'half'
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
  if (number.value !== null && number.first < at - 1 && !Number.isInteger(number.value)) return number
  if (previous.lower === 'setengah' || previous.lower === 'half') {
    const whole = numberBefore(doc, at - 1)
    const joined = whole ?? (doc.tokens[at - 2]?.lower === 'a' && doc.tokens[at - 3]?.lower === 'and' ? numberBefore(doc, at - 3) : null)
    return joined && joined.value !== null ? { first: joined.first, value: joined.value + 0.5 } : { first: at - 1, value: 0.5 }
  }
  return rangeBefore(doc, number)
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

const FINER: Partial<Record<TimeUnit, readonly TimeUnit[]>> = {
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
  year: ['month'],
  week: ['day'],
  month: ['week', 'day'],
}

/** What follows a length and belongs to it: "30 menit" behind "2 jam", "and a half". */
function andAfter(doc: Doc, unit: TimeUnit, at: number): { last: number; and: Length } | null {
  let start = at
  const joint = doc.tokens[start]?.lower
  if (joint === 'and' || joint === 'dan' || joint === ',') start++
  if (doc.tokens[start]?.lower === 'and') start++
  if (start > at && doc.tokens[start]?.lower === 'a' && doc.tokens[start + 1]?.lower === 'half')
    return { last: start + 2, and: { amount: 0.5, unit } }
  const index = doc.numberAt[start]
  const number = index === undefined || index < 0 ? undefined : doc.numbers[index]
  if (number === undefined || number.first !== start || number.form !== 'exact') return null
  const finer = doc.tokens[number.last]?.entry?.timeUnit
  return finer !== undefined && FINER[unit]?.includes(finer) ? { last: number.last + 1, and: { amount: number.value, unit: finer } } : null
}

const BEFORE_ARTICLE: ReadonlySet<string> = new Set([
  'for',
  'in',
  'of',
  'than',
  'took',
  'take',
  'takes',
  'taken',
  'lasted',
  'last',
  'lasts',
  'lasting',
  'just',
  'only',
  'wait',
  'waited',
  'least',
  'and',
  'quite',
  'until',
  'spent',
  'till',
  'to',
  'every',
  'is',
  'was',
  'only',
  'another',
  'dalam',
  'selama',
  'hanya',
  'hingga',
  'sampai',
  'waktu',
  'durasi',
  'cuma',
  'sudah',
  'udah',
  'butuh',
  'memakan',
  'baru',
  'belum',
  'tak',
  'sekitar',
  'sempat',
  'from',
])

/** Whether "a day", "sehari" is a length here and not the rate of what stands before it. */
function isSpanning(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1]
  if (before === undefined || before.kind === 'mark' || before.kind === 'break') return !isAmountMark(doc, first - 1)
  if (BEFORE_ARTICLE.has(before.lower) || lookBack(doc, first, 'precision') || lookBack(doc, first, 'precisionAfter')) return true
  const after = doc.tokens[last]?.lower ?? ''
  return (
    lookup(doc, last, 'ago') !== null ||
    ['after', 'before', 'setelah', 'sebelum', 'penuh', 'lebih', 'usai', 'into', 'sejak'].includes(after) ||
    (after === 'and' && doc.tokens[last + 1]?.lower === 'a')
  )
}

const isAmountMark = (doc: Doc, at: number): boolean => ['%', ')', '$'].includes(doc.tokens[at]?.text ?? '')

/** "pekan" in "dua pekan", "hour" in "19-hour", "hours" in "several hours" and "for hours". */
export const lengthShape: Shape = {
  on: 'timeUnit',
  match(doc: Doc, at: number): Atom | null {
    const token = doc.tokens[at]
    const unit = token?.entry?.timeUnit
    if (token === undefined || unit === undefined || unit === 'half-year') return null
    if (token.entry?.weekday !== undefined && token.capital && doc.tokens[at - 1]?.capital !== true && (doc.numberAt[at - 1] ?? -1) < 0) return null
    // "Nomor 40 Tahun 2018" numbers a law.
    if (unit === 'year' && doc.language === 'id' && yearAt(doc, at + 1) > 0) return null
    const amount = amountBefore(doc, at)
    if (amount === null) return barePlural(doc, at, unit)
    const article = amount.value === 1 && doc.tokens[amount.first]?.lower.startsWith('a') === true
    if (article && (token.lower === 'second' || token.lower === 'quarter' || token.lower === 'half')) return null
    if (article && doc.tokens[at - 1]?.lower !== 'whole' && !isSpanning(doc, amount.first, at + 1)) return null
    if (token.lower === 'quarter' && amount.value !== null && amount.value < 2) return null
    return lengthAtom(doc, amount, unit, at + 1)
  },
}

/** "berjam-jam", "sehari": the whole length in one word, already read by the lexicon. */
export function wordLength(doc: Doc, atom: Atom): Atom | null {
  const { length } = atom.said
  if (length === undefined) return atom
  if (length.amount === 1 && !isSpanning(doc, atom.first, atom.last)) return null
  return lengthAtom(doc, { first: atom.first, value: length.amount }, length.unit, atom.last)
}

const BEFORE_PLURAL: ReadonlySet<string> = new Set([
  'for',
  'within',
  'in',
  'lasted',
  'took',
  'takes',
  'take',
  'last',
  'after',
  'waited',
  'spent',
  'of',
  'lasting',
])

function barePlural(doc: Doc, at: number, unit: TimeUnit): Atom | null {
  const token = doc.tokens[at]
  if (doc.language !== 'en' || token === undefined || token.text.length < 4 || !token.lower.endsWith('s') || unit === 'quarter') return null
  const after = doc.tokens[at + 1]?.lower
  const trailing = after === 'before' || after === 'after' || after === 'later' || after === 'earlier' || after === 'ago'
  if (!BEFORE_PLURAL.has(doc.tokens[at - 1]?.lower ?? '') && !(trailing && doc.tokens[at - 1]?.kind !== 'number')) return null
  return { first: at, last: at + 1, said: { length: { amount: null, unit } } }
}

const FINE: ReadonlySet<TimeUnit> = new Set(['millisecond', 'second', 'minute', 'hour'])

function lengthAtom(doc: Doc, amount: Amount, unit: TimeUnit, end: number): Atom | null {
  let { first } = amount
  let last = end
  if (
    lookBack(doc, first, 'age') ||
    doc.tokens[last]?.lower === 'old' ||
    doc.tokens[last]?.lower === 'tua' ||
    (isDash(doc.tokens[last]) && doc.tokens[last + 1]?.lower === 'old')
  )
    return null
  if (doc.tokens[first - 1]?.lower === 'per' || doc.tokens[first - 1]?.lower === 'every') return null
  const said: Said = { length: { amount: amount.value, unit } }
  if (amount.upper !== undefined) said.lengthTo = { amount: amount.upper, unit }
  const rest = amount.value === null ? null : andAfter(doc, unit, last)
  if (rest) {
    said.and = rest.and
    last = rest.last
  }
  const found = lookup(doc, last, 'ago')
  // "30 menit lagi" is as often "another 30 minutes".
  const ago = found?.value.from === 'publication' && found.value.sign > 0 && FINE.has(unit) ? null : found
  const loose = lookBack(doc, first, 'precision')?.value.length === 'more-than'
  if (ago && amount.value !== null && amount.upper === undefined && !rest && !loose) {
    return {
      first,
      last: last + ago.length,
      said: { length: { amount: amount.value, unit }, shift: { unit, amount: ago.value.sign * amount.value, from: ago.value.from } },
    }
  }
  if (ago && amount.value === null) last += ago.length
  const turn = lookBack(doc, first, 'turn')
  if (turn && doc.language === 'en') {
    first -= turn.length
    if (doc.tokens[first - 1]?.lower === 'the' && amount.value === null) first--
  }
  return { first, last, said }
}
