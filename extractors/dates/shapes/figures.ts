/** Dates in figures alone. */
import type { Doc, TokenRange } from '../../../src/types.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, type Shape, yearAt } from '../atom.ts'
import { isDayOfMonth } from '../calendar/days.ts'

/** A date in figures alone: "25/10/2022", "(25/10)", "2022-10-25", "25.10.2022". */
export function figureShape(order: 'day-first' | 'month-first'): Shape {
  return {
    on: 'number',
    match(doc: Doc, at: number): Atom | null {
      const written = doc.tokens[at]?.text ?? ''
      if (written.length >= 8 && written.length <= 10 && written.split('.').length === 3) return dotted(written, at)
      const mark = doc.tokens[at + 1]
      const ranged = order === 'day-first' && isDash(mark) ? dayRange(doc, at) : null
      if (ranged !== null) return ranged
      if (mark === undefined || mark.spaced || !(mark.text === '/' || isDash(mark)) || doc.tokens[at + 2]?.spaced !== false) return null
      const before = doc.tokens[at - 1]
      if (before !== undefined && doc.tokens[at]?.spaced === false && (before.text === '/' || isDash(before))) return null
      const a = integerAt(doc, at)
      const b = integerAt(doc, at + 2, 2)
      if (a < 0 || b < 0) return null
      const full = doc.tokens[at + 3]?.text === mark.text && doc.tokens[at + 3]?.spaced === false && doc.tokens[at + 4]?.spaced === false
      if (full && yearAt(doc, at) > 0) return dayOfYear(a, b, integerAt(doc, at + 4, 2), at, at + 5)
      if (full) {
        const year = yearAt(doc, at + 4)
        if (year < 0) {
          const short = integerAt(doc, at + 4, 2)
          const whole = isBracketed(doc, { first: at, last: at + 5 }) || isAlone(doc, at, at + 5)
          if (mark.text !== '/' || short < 10 || !whole) return null
          return ordered(a, b, 2000 + short, at, at + 5, order)
        }
        return ordered(a, b, year, at, at + 5, order)
      }
      if (mark.text !== '/' || !isBracketed(doc, { first: at, last: at + 3 })) return null
      return ordered(a, b, undefined, at, at + 3, order)
    },
  }
}

/** "(18-19/7/2024)", "(4-5/8)": two days of a month. */
function dayRange(doc: Doc, at: number): Atom | null {
  const day = integerAt(doc, at, 2)
  const to = integerAt(doc, at + 2, 2)
  const month = integerAt(doc, at + 4, 2)
  if (to <= day || !isMark(doc.tokens[at + 3], '/') || !isDayOfMonth(month, day) || !isDayOfMonth(month, to)) return null
  const year = isMark(doc.tokens[at + 5], '/') ? yearAt(doc, at + 6) : -1
  const last = at + (year > 0 ? 7 : 5)
  if (year < 0 && !isBracketed(doc, { first: at, last })) return null
  const dated = year > 0 ? { year, month } : { month }
  return { first: at, last, said: { ...dated, day }, till: { ...dated, day: to } }
}

/** At a line's start, and nothing or a time behind it: "08/11/23 14.05". */
function isAlone(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1]
  const after = doc.tokens[last]
  return (before === undefined || before.kind === 'break') && (after === undefined || after.kind === 'break' || after.kind === 'number')
}

/** Figures without a year are a date only in brackets or behind a weekday or the word for date. */
function isBracketed(doc: Doc, range: TokenRange): boolean {
  const before = doc.tokens[range.first - 1]
  if (before === undefined) return false
  if (isMark(before, '(')) return true
  const word = isMark(before, ',') ? doc.tokens[range.first - 2] : before
  return word?.entry?.weekday !== undefined || word?.lower === 'tanggal' || word?.lower === 'tgl'
}

function ordered(a: number, b: number, year: number | undefined, first: number, last: number, order: 'day-first' | 'month-first'): Atom | null {
  const dayFirst = b > 12 ? false : a > 12 ? true : order === 'day-first'
  const day = dayFirst ? a : b
  const month = dayFirst ? b : a
  if (!isDayOfMonth(month, day)) return null
  if (year === undefined) return { first, last, said: { month, day } }
  const either = order === 'month-first' && a <= 12 && b <= 12 && a !== b
  return { first, last, said: { year, month, day, ...(either ? { either } : {}) } }
}

const dayOfYear = (year: number, month: number, day: number, first: number, last: number): Atom | null =>
  isDayOfMonth(month, day) ? { first, last, said: { year, month, day } } : null

function dotted(written: string, at: number): Atom | null {
  const [day, month, year] = written.split('.').map(Number) as [number, number, number]
  return year >= 1900 && year <= 2099 && isDayOfMonth(month, day) ? { first: at, last: at + 1, said: { year, month, day } } : null
}
