/** Days, months and years: by name and by number. */
import type { Doc, TokenRange } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookup } from '../../shared/rules.ts'
import { type Atom, beginsSentence, integerAt, isDash, isMark, lookBack, type Shape, yearAt } from '../atom.ts'
import { isDayOfMonth } from '../days.ts'

/** A day of a month with the range that may end in it, read leftwards from a month: "4-6" in "4-6 Oktober". */
function daysBefore(doc: Doc, month: number, at: number): { first: number; day: number; from?: number } | null {
  let i = at - 1
  if (doc.tokens[i]?.lower === 'of') i--
  if (isOrdinalEnd(doc, i)) i--
  const day = integerAt(doc, i, 2)
  if (!isDayOfMonth(month, day)) return null
  if (isMark(doc.tokens[i - 1], '.') || isMark(doc.tokens[i - 1], ':')) {
    if (doc.tokens[i]?.spaced === false) return null
  }
  let joint = i - 1
  if (!isDash(doc.tokens[joint])) {
    const until = lookBack(doc, i, 'until')
    if (until === null) return { first: i, day }
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
      } else if (order.monthFirst) {
        const after = daysAfter(doc, month, last)
        if (after) {
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
  return before?.kind === 'word' && !before.capital && (/^(its|his|her|their|our|this|that)$/.test(before.lower) || before.lower === "'s")
}

/** "Senin", "hari Selasa", "Jumat lalu", "last Friday", "Mon, 16 November". */
export function weekdayShape(order: { turnFirst: boolean }): Shape {
  return {
    on: 'weekday',
    match(doc: Doc, at: number): Atom | null {
      const weekday = lookup(doc, at, 'weekday')?.value
      const token = doc.tokens[at]
      if (weekday === undefined || token === undefined) return null
      if (lookBack(doc, at + 1, 'noDay')) return null
      const named = doc.tokens[at - 1]?.lower === 'hari'
      if (!named && token.entry?.ambiguous === 'weekday' && !isNamedDay(doc, at)) return null
      let first = named ? at - 1 : at
      let last = at + 1
      const said: Said = { weekday }
      if (isMark(doc.tokens[last], '.') && token.text.length <= 5 && doc.tokens[last]?.spaced === false && isDateNext(doc, last + 1)) last++
      if (order.turnFirst) {
        const turn = lookBack(doc, first, 'turn')
        if (turn) {
          first -= turn.length
          said.turn = turn.value
        }
      } else {
        const turn = lookup(doc, last, 'turn')
        if (turn) {
          last += turn.length
          said.turn = turn.value
        }
      }
      return { first, last, said }
    },
  }
}

const isDateNext = (doc: Doc, at: number): boolean => doc.tokens[at]?.kind === 'number' || doc.tokens[at]?.entry?.month !== undefined

/** Whether a word that is also another one ("Minggu" week, "Sun", "Sat") names the day here. */
function isNamedDay(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined || !token.capital) return false
  if (token.entry?.timeUnit === undefined) {
    if (token.text.length > 5) return true
    const next = doc.tokens[at + 1]
    const skip = isMark(next, ',') || isMark(next, '.') ? 1 : 0
    return isDateNext(doc, at + 1 + skip)
  }
  // The word for Sunday is also that for week: a number before it or a capital that only the sentence's start gives makes a week.
  if (doc.numberAt[at - 1] !== undefined && (doc.numberAt[at - 1] as number) >= 0) return false
  const next = doc.tokens[at + 1]
  if (isMark(next, '(') || next?.entry?.dayPart !== undefined || next?.entry?.clockWord || (isMark(next, ',') && isDateNext(doc, at + 2))) return true
  const turned = next?.entry?.turn !== undefined
  if (beginsSentence(doc, at)) return !turned
  return !(turned && doc.tokens[at - 1]?.capital === true)
}

/** A date in figures alone: "25/10/2022", "(25/10)", "2022-10-25", "25.10.2022". */
export function figureShape(order: 'day-first' | 'month-first'): Shape {
  return {
    on: 'number',
    match(doc: Doc, at: number): Atom | null {
      const written = doc.tokens[at]?.text ?? ''
      if (written.length >= 8 && written.length <= 10 && written.split('.').length === 3) return dotted(written, at)
      const mark = doc.tokens[at + 1]
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
          if (mark.text !== '/' || short < 10 || !isBracketed(doc, { first: at, last: at + 5 })) return null
          return ordered(a, b, 2000 + short, at, at + 5, order)
        }
        return ordered(a, b, year, at, at + 5, order)
      }
      if (mark.text !== '/' || !isBracketed(doc, { first: at, last: at + 3 })) return null
      return ordered(a, b, undefined, at, at + 3, order)
    },
  }
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
  return { first, last, said: year === undefined ? { month, day } : { year, month, day } }
}

const dayOfYear = (year: number, month: number, day: number, first: number, last: number): Atom | null =>
  isDayOfMonth(month, day) ? { first, last, said: { year, month, day } } : null

function dotted(written: string, at: number): Atom | null {
  const [day, month, year] = written.split('.').map(Number) as [number, number, number]
  return year >= 1900 && year <= 2099 && isDayOfMonth(month, day) ? { first: at, last: at + 1, said: { year, month, day } } : null
}

/** "Nomor 40 Tahun 2018" numbers a law. */
function isLaw(doc: Doc, at: number): boolean {
  const number = doc.tokens[at - 1]
  return number?.kind === 'number' && /^(nomor|no|\.)$/.test(doc.tokens[at - 2]?.lower ?? '')
}

/** A year by itself: "tahun 2020", "in 2021", "(2019)", "1990s". */
export const yearShape: Shape = {
  on: 'number',
  match(doc: Doc, at: number): Atom | null {
    const year = yearAt(doc, at)
    if (year < 0) return null
    const next = doc.tokens[at + 1]
    const before = doc.tokens[at - 1]
    if (next !== undefined && !next.spaced && year % 10 === 0) {
      const ended = next.lower === 's' || next.lower === "'s" ? at + 2 : isDash(next) && doc.tokens[at + 2]?.lower === 'an' ? at + 3 : -1
      if (ended > 0) {
        const first = before?.lower === 'the' || before?.lower === 'tahun' || before?.lower === 'era' ? at - 1 : at
        return { first, last: ended, said: { decade: Math.floor(year / 10) } }
      }
    }
    if (before !== undefined && !doc.tokens[at]?.spaced && !isMark(before, '(') && !isDash(before)) return null
    if (next !== undefined && !next.spaced && (next.text === '/' || next.text === '%' || next.text === ':' || next.kind === 'word')) return null
    if (before?.lower === 'tahun' && isLaw(doc, at - 1)) return null
    if (before?.lower === 'tahun') return { first: at - 1, last: at + 1, said: { year } }
    // "a 2015 law" counts nothing, "in 2015 laws" may.
    const entry = before?.lower === 'a' || before?.lower === 'the' ? null : next?.entry
    if (entry != null && (entry.timeUnit ?? entry.scale ?? entry.counted ?? entry.measure ?? entry.percent ?? entry.currency) !== undefined)
      return null
    const bracketed = isMark(before, '(') && isMark(next, ')')
    const edged = isDash(before) && !doc.tokens[at]?.spaced && lookBack(doc, at - 1, 'edge') !== null
    const placed = lookBack(doc, at, 'locating') ?? lookBack(doc, at, 'edge') ?? lookBack(doc, at, 'until') ?? lookBack(doc, at, 'between')
    const ranged = isDash(before) && yearAt(doc, at - 2) > 0
    const ranging = isDash(next) && yearAt(doc, at + 2) > 0
    return bracketed || edged || placed || ranged || ranging || isMark(before, ';') ? { first: at, last: at + 1, said: { year } } : null
  },
}

/** "hari pertama", "hari keempat": a day counted from the first one that is told. */
export const nthDayShape: Shape = {
  on: 'timeUnit',
  match(doc: Doc, at: number): Atom | null {
    if (doc.tokens[at]?.entry?.timeUnit !== 'day') return null
    const nth = lookup(doc, at + 1, 'nth')
    if (nth === null || /^i+v?$/.test(doc.tokens[at + 1]?.lower ?? '')) return null
    const next = doc.tokens[at + 1 + nth.length]
    if (next !== undefined && next.kind !== 'mark' && next.kind !== 'break') return null
    return { first: at, last: at + 1 + nth.length, said: { nthDay: nth.value } }
  },
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
