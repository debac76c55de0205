/** Lengths of time and the points they lead to: "hampir dua jam", "an hour and a half", "3x24 jam", "dua hari lalu". */

import type { Doc } from '../../../src/types.ts'
import type { Length, Said, TimeUnit } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash } from '../../shared/tokens.ts'
import { type Atom, type Shape, yearAt } from '../atom.ts'
import { CLOCKED } from '../calendar/values.ts'
import { type Amount, amountBefore, numberBefore } from './amount.ts'

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
  // "a day and a half", "an hour-and-a-half"
  const words = isDash(doc.tokens[at]) ? ['-', 'and', '-', 'a', '-', 'half'] : ['and', 'a', 'half']
  if (words.every((word, i) => doc.tokens[at + i]?.lower === word)) return { last: at + words.length, and: { amount: 0.5, unit } }
  const index = doc.numberAt[start]
  const number = index === undefined || index < 0 ? undefined : doc.numbers[index]
  if (number === undefined || number.first !== start || number.form !== 'exact') return null
  // "12-hour, 13-minute"
  const last = isDash(doc.tokens[number.last]) ? number.last + 1 : number.last
  const finer = doc.tokens[last]?.entry?.timeUnit
  return finer !== undefined && FINER[unit]?.includes(finer) ? { last: last + 1, and: { amount: number.value, unit: finer } } : null
}

/** Whether "a day", "sehari" is a length here and not the rate of what stands before it. */
function isSpanning(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1]
  if (before === undefined || before.kind === 'mark' || before.kind === 'break') return !isAmountMark(doc, first - 1)
  if (before.entry?.spanned || lookBack(doc, first, 'precision') || lookBack(doc, first, 'precisionAfter')) return true
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
    return lengthAtom(doc, amount, unit, at + 1)
  },
}

/** "berjam-jam", "sehari": the whole length in one word, already read by the lexicon. */
export function wordLength(doc: Doc, atom: Atom): Atom | null {
  const { length } = atom.said
  if (length === undefined) return atom
  // "36 hour-long"
  const counted = length.amount === null ? numberBefore(doc, atom.first) : null
  if (counted?.value != null) return lengthAtom(doc, counted, length.unit, atom.last)
  if (length.amount === 1 && !isSpanning(doc, atom.first, atom.last)) return null
  return lengthAtom(doc, { first: atom.first, value: length.amount }, length.unit, atom.last)
}

/** "two years old", "4 min read": no length of what is told. */
const AFTER_NONE: ReadonlySet<string> = new Set(['old', 'tua', 'read', 'membaca'])

function barePlural(doc: Doc, at: number, unit: TimeUnit): Atom | null {
  const token = doc.tokens[at]
  if (doc.language !== 'en' || token === undefined || token.text.length < 4 || !token.lower.endsWith('s') || unit === 'quarter') return null
  const after = doc.tokens[at + 1]?.lower
  const trailing = after === 'before' || after === 'after' || after === 'later' || after === 'earlier' || after === 'ago'
  const placed = lookBack(doc, at, 'spanned') !== null || lookBack(doc, at, 'precision') !== null || isSecondPlural(doc, at)
  if (!placed && !(trailing && doc.tokens[at - 1]?.kind !== 'number')) return null
  // "hours later"
  return { first: at, last: at + 1 + (lookup(doc, at + 1, 'ago')?.length ?? 0), said: { length: { amount: null, unit } } }
}

/** "days or even weeks": the second of two. */
function isSecondPlural(doc: Doc, at: number): boolean {
  const joint = doc.tokens[at - 1]?.lower === 'even' ? at - 2 : at - 1
  const first = doc.tokens[joint - 1]
  return doc.tokens[joint]?.lower === 'or' && first?.entry?.timeUnit !== undefined && first.lower.endsWith('s')
}

/** "Vita, 23 tahun, mengaku": behind a name and between its commas or in brackets. */
function isAge(doc: Doc, first: number, last: number): boolean {
  const open = doc.tokens[first - 1]?.text
  const close = doc.tokens[last]?.text
  return (open === ',' ? close === ',' : open === '(' && close === ')') && doc.tokens[first - 2]?.capital === true
}

/** "3 bulan" of "1 tahun 3 bulan": read with what stands before it, or an age as that is. */
function isRest(doc: Doc, first: number, unit: TimeUnit): boolean {
  const coarser = doc.tokens[first - 1]?.entry?.timeUnit
  return coarser !== undefined && FINER[coarser]?.includes(unit) === true && (doc.numberAt[first - 2] ?? -1) >= 0
}

function lengthAtom(doc: Doc, amount: Amount, unit: TimeUnit, end: number): Atom | null {
  let { first } = amount
  let last = end
  if (
    lookBack(doc, first, 'age') ||
    isRest(doc, first, unit) ||
    (unit === 'year' && isAge(doc, first, last)) ||
    AFTER_NONE.has(doc.tokens[last]?.lower ?? '') ||
    (isDash(doc.tokens[last]) && doc.tokens[last + 1]?.lower === 'old')
  )
    return null
  const said: Said = { length: { amount: amount.value, unit } }
  if (amount.upper !== undefined) said.lengthTo = { amount: amount.upper, unit }
  const rest = amount.value === null ? null : andAfter(doc, unit, last)
  if (rest) {
    said.and = rest.and
    last = rest.last
  }
  const found = lookup(doc, last, 'ago')
  // "30 menit lagi" is as often "another 30 minutes".
  const ago = found?.value.from === 'publication' && found.value.sign > 0 && CLOCKED.has(unit) ? null : found
  const loose = lookBack(doc, first, 'precision')?.value.length === 'more-than'
  if (ago && amount.value !== null && amount.upper === undefined && !rest && !loose) {
    return {
      first,
      last: last + ago.length,
      said: { length: { amount: amount.value, unit }, shift: { unit, amount: ago.value.sign * amount.value, from: ago.value.from } },
    }
  }
  if (ago && amount.value === null) last += ago.length
  // "dua pekan terakhir"
  last += lookup(doc, last, 'fromNow')?.length ?? 0
  const turn = lookBack(doc, first, 'turn')
  if (turn && doc.language === 'en') {
    first -= turn.length
    if (doc.tokens[first - 1]?.lower === 'the') first--
  }
  // "the first five days"
  if (doc.tokens[first - 1]?.lower === 'first' && doc.tokens[first - 2]?.lower === 'the') first -= 2
  return { first, last, said, ...(amount.modifier ? { modifier: amount.modifier } : {}) }
}
