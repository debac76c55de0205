/** Months and days of them by name: "25 Oktober 2022", "Oct. 25", "last November", "by the 31st". */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, type Shape, yearAt } from '../atom.ts'
import { isDayOfMonth } from '../calendar/days.ts'

/** A day of a month with the range that may end in it, read leftwards from a month: "4-6" in "4-6 Oktober". */
function daysBefore(doc: Doc, month: number, at: number): { first: number; day: number; from?: number } | null {
  let i = at - 1
  if (doc.tokens[i]?.lower === 'of') i--
  const of = i < at - 1
  if (isOrdinalEnd(doc, i)) i--
  const day = integerAt(doc, i, 2)
  if (!isDayOfMonth(month, day)) return null
  if (isMark(doc.tokens[i - 1], '.') || isMark(doc.tokens[i - 1], ':')) {
    if (doc.tokens[i]?.spaced === false) return null
  }
  let joint = i - 1
  if (!isDash(doc.tokens[joint])) {
    const until = lookBack(doc, i, 'until')
    // "the 18th of July"
    if (until === null) return { first: of && doc.tokens[i - 1]?.lower === 'the' ? i - 1 : i, day }
    joint = i - until.length
  }
  let start = joint - 1
  if (isOrdinalEnd(doc, start)) start--
  const from = integerAt(doc, start, 2)
  return isDayOfMonth(month, from) && from < day ? { first: start, day, from } : { first: i, day }
}

const isOrdinalEnd = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at]
  return token !== undefined && !token.spaced && (token.lower === 'th' || token.lower === 'st' || token.lower === 'nd' || token.lower === 'rd')
}

/** The same, rightwards from a month: "4-6" in "October 4-6". */
function daysAfter(doc: Doc, month: number, at: number): { last: number; day: number; to?: number } | null {
  const day = integerAt(doc, at, 2)
  if (!isDayOfMonth(month, day)) return null
  let last = at + 1
  if (isOrdinalEnd(doc, last)) last++
  const next = doc.tokens[last]
  if (next !== undefined && (isMark(next, ':') || isMark(next, '%')) && !next.spaced) return null
  if (lookup(doc, last, 'meridiem') || lookup(doc, last, 'scale') || lookup(doc, last, 'percent')) return null
  const joint = isDash(next) ? 1 : (lookup(doc, last, 'until')?.length ?? 0)
  if (joint === 0) return { last, day }
  const to = integerAt(doc, last + joint, 2)
  if (!isDayOfMonth(month, to) || to <= day) return { last, day }
  let end = last + joint + 1
  if (isOrdinalEnd(doc, end)) end++
  if (lookup(doc, end, 'meridiem') || isMark(doc.tokens[end], ':')) return { last, day }
  return { last: end, day, to }
}

/** Abbreviations and words that mean a month only beside a day or a year. */
function isThinMonth(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined) return true
  const ambiguous = token.entry?.ambiguous === 'month' && token.text.length <= 3 && token.lower !== 'may'
  return ambiguous || (token.text.length <= 4 && !['mei', 'juni', 'juli', 'june', 'july', 'may'].includes(token.lower))
}

/** "8-Nov-23", "8-Nov-2023". */
function dashedAt(doc: Doc, month: number, at: number): Atom | null {
  const glued = (i: number): boolean => isDash(doc.tokens[i]) && doc.tokens[i]?.spaced === false && doc.tokens[i + 1]?.spaced === false
  const day = glued(at - 1) ? integerAt(doc, at - 2, 2) : -1
  if (!isDayOfMonth(month, day) || !glued(at + 1)) return null
  const short = doc.tokens[at + 2]?.text.length === 2 ? integerAt(doc, at + 2, 2) : -1
  const year = short >= 0 ? 2000 + short : yearAt(doc, at + 2)
  return year < 0 ? null : { first: at - 2, last: at + 3, said: { year, month, day } }
}

/** "25 Oktober 2022", "Oct. 25", "October 2021", "4-6 Oktober", "30 April lalu", "last November". */
export function monthShape(order: { monthFirst: boolean }): Shape {
  return {
    on: 'month',
    match(doc: Doc, at: number): Atom | null {
      const month = lookup(doc, at, 'month')?.value
      const token = doc.tokens[at]
      if (month === undefined || token === undefined) return null
      const ambiguous = token.entry?.ambiguous === 'month' || order.monthFirst
      if (ambiguous && !token.capital) return null
      const dashed = dashedAt(doc, month, at)
      if (dashed !== null) return dashed
      let first = doc.tokens[at - 1]?.lower === 'bulan' ? at - 1 : at
      let last = at + 1
      if (isMark(doc.tokens[last], '.') && doc.tokens[last]?.spaced === false && token.text.length <= 4 && doc.tokens[last + 1]?.kind === 'number')
        last++
      const said: Said = { month }
      let till: Said | undefined
      const before = daysBefore(doc, month, at)
      if (before) {
        first = isDateWord(doc, before.first - 1) ? before.first - 1 : before.first
        said.day = before.from ?? before.day
        if (before.from !== undefined) till = { month, day: before.day }
      } else {
        const after = daysAfter(doc, month, last)
        // Indonesian pages date themselves in the English order too, with the year: "Oktober 25, 2022".
        if (after && (order.monthFirst || (isMark(doc.tokens[after.last], ',') && yearAt(doc, after.last + 1) > 0))) {
          last = after.last
          said.day = after.day
          if (after.to !== undefined) till = { month, day: after.to }
        }
      }
      const comma = isMark(doc.tokens[last], ',') ? 1 : 0
      const of = doc.tokens[last]?.lower === 'of' || doc.tokens[last]?.lower === 'tahun' ? 1 : 0
      const year = yearAt(doc, last + (said.day === undefined ? of : comma || of))
      if (year > 0) {
        last += 1 + (said.day === undefined ? of : comma || of)
        said.year = year
        if (till) till.year = year
      } else {
        const turn = lookup(doc, last, 'turn')
        const turned = order.monthFirst ? null : turn
        if (turned) {
          last += turned.length
          said.turn = turned.value
        } else if (order.monthFirst && said.day === undefined) {
          const back = lookBack(doc, first, 'turn')
          if (back) {
            first -= back.length
            said.turn = back.value
          }
        }
      }
      if (said.day === undefined && said.year === undefined && said.turn === undefined) {
        if (isThinMonth(doc, at) && lookBack(doc, first, 'edge') === null) return null
        if (token.entry?.ambiguous === 'month' && !isPlacedMonth(doc, first)) return null
      }
      return { first, last, said, ...(till ? { till } : {}) }
    },
  }
}

/** "tanggal 25 Oktober", as "hari Selasa" and "tahun 2020". */
const isDateWord = (doc: Doc, at: number): boolean => doc.tokens[at]?.lower === 'tanggal' || doc.tokens[at]?.lower === 'tgl'

/** "in May", "its March debut": a word that can be a verb or a name is a month where something places it. */
function isPlacedMonth(doc: Doc, at: number): boolean {
  const before = doc.tokens[at - 1]
  if (lookBack(doc, at, 'locating') || lookBack(doc, at, 'edge')) return true
  // "July, August and September"
  if (isMark(before, ',') && doc.tokens[at - 2]?.entry?.month !== undefined) return true
  return before?.kind === 'word' && !before.capital && (before.entry?.definite === true || before.lower === "'s")
}

/** "by the 31st", "tanggal 31": a day of the month that is told. */
export const dayAloneShape: Shape = {
  on: 'number',
  match(doc: Doc, at: number): Atom | null {
    const day = integerAt(doc, at, 2)
    if (day < 1 || day > 31) return null
    if (isDateWord(doc, at - 1)) return doc.tokens[at + 1]?.kind === 'number' ? null : { first: at - 1, last: at + 1, said: { day } }
    if (!isOrdinalEnd(doc, at + 1) || doc.tokens[at - 1]?.lower !== 'the' || !/^(on|by|until|since|from)$/.test(doc.tokens[at - 2]?.lower ?? ''))
      return null
    const next = doc.tokens[at + 2]
    return next === undefined || next.kind !== 'word' || next.entry?.locating || next.entry?.bridge
      ? { first: at - 1, last: at + 2, said: { day } }
      : null
  },
}
