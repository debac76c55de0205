/** Times of the day: "pukul 15.45 WIB", "3:45 p.m. ET", "0750 GMT". */

import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, isTold, type Shape, yearAt } from '../atom.ts'
import { type Reading, readFigures, readWords } from './clock-figures.ts'
import { withMinutesBeside } from './spoken.ts'
import { readTail, type Tail } from './tail.ts'

function saidOf(reading: Reading, tail: Tail): Said {
  return {
    hour: reading.hour,
    minute: reading.minute ?? 0,
    ...(reading.second === undefined ? {} : { second: reading.second }),
    ...tail.said,
  }
}

/** The second end of a range: "10.00 hingga 12.00 WIB", "9 to 11 a.m.". Its form says whether the first end is a time. */
function readRange(doc: Doc, at: number, between: boolean): { reading: Reading; tail: Tail } | null {
  const and = between && (doc.tokens[at]?.lower === 'and' || doc.tokens[at]?.lower === 'dan')
  const joint = and || isDash(doc.tokens[at]) ? 1 : (lookup(doc, at, 'until')?.length ?? 0)
  if (joint === 0) return null
  let start = at + joint
  const word = lookup(doc, start, 'clockWord')
  if (word) start += word.length
  const reading = readFigures(doc, start)
  if (reading === null) return null
  return { reading, tail: readTail(doc, reading.last) }
}

/** "pukul 15.45 sore Waktu Indonesia", "jam 9", "jam 2 siang hingga 7 malam". */
export const clockWordShape: Shape = {
  on: 'clockWord',
  match(doc: Doc, at: number): Atom | null {
    const word = lookup(doc, at, 'clockWord')
    if (word === null) return null
    // "3 jam 20 menit" is a length.
    const ambiguous = doc.tokens[at]?.entry?.timeUnit !== undefined
    if (ambiguous && at > 0 && (doc.numberAt[at - 1] as number) >= 0) return null
    const start = at + word.length + (isMark(doc.tokens[at + word.length], '.') ? 1 : 0)
    const found = readFigures(doc, start) ?? readWords(doc, start)
    if (found === null) return null
    const reading = withMinutesBeside(doc, found)
    if (ambiguous && doc.tokens[reading.last]?.entry?.timeUnit !== undefined) return null
    const seconds = secondsAfter(doc, reading.last)
    if (seconds !== null) return { first: at, last: seconds.last, said: { hour: reading.hour, minute: reading.minute ?? 0, second: seconds.value } }
    return rangeOrPoint(doc, at, reading, true)
  },
}

/** "detik ke-27" behind a time. */
function secondsAfter(doc: Doc, at: number): { value: number; last: number } | null {
  if (doc.tokens[at]?.entry?.timeUnit !== 'second' || doc.tokens[at + 1]?.lower !== 'ke') return null
  const start = isDash(doc.tokens[at + 2]) ? at + 3 : at + 2
  const value = integerAt(doc, start, 2)
  return value >= 0 && value < 60 ? { value, last: start + 1 } : null
}

function rangeOrPoint(doc: Doc, first: number, reading: Reading, announced: boolean): Atom | null {
  const tail = readTail(doc, reading.last)
  const about = reading.loose ? { modifier: 'about' as const } : {}
  const between = lookBack(doc, first, 'between')
  const range = readRange(doc, tail.last, between !== null)
  if (range !== null) {
    const { said } = range.tail
    const clear = announced
      ? range.reading.form !== 'military'
      : said.meridiem !== undefined || said.zone !== undefined || range.reading.form === 'colon'
    const same = range.reading.form !== 'bare' || said.part !== undefined || said.meridiem !== undefined || announced
    const unit = doc.tokens[range.tail.last]?.entry
    if (clear && same && unit?.timeUnit === undefined && unit?.percent === undefined) {
      const from = saidOf(reading, tail)
      const till = saidOf(range.reading, range.tail)
      if (from.zone === undefined && till.zone !== undefined) from.zone = till.zone
      const halved = from.meridiem === undefined && from.part === undefined && reading.hour <= 12
      if (halved && till.meridiem !== undefined) from.meridiem = crosses(reading, range.reading) ? 'am' : till.meridiem
      // "jam 2 sampai jam 4 sore"
      if (halved && till.part !== undefined && !crosses(reading, range.reading)) from.part = till.part
      return { first: between ? first - between.length : first, last: range.tail.last, said: from, till, ...about }
    }
  }
  // "pukul 10.00 WIB - selesai"
  const open = isDash(doc.tokens[tail.last]) ? tail.last + 1 : tail.last + (lookup(doc, tail.last, 'until')?.length ?? 0)
  if (open > tail.last && doc.tokens[open]?.lower === 'selesai') return { first, last: open + 1, said: saidOf(reading, tail), till: {} }
  return { first, last: tail.last, said: saidOf(reading, tail), ...about }
}

/** "11 to 2 p.m." begins before noon. */
const crosses = (from: Reading, till: Reading): boolean => from.hour % 12 > till.hour % 12

/** Figures that show by their form or by what follows that they are a time: "15:45", "11.57AM", "17.20 WIB", "0750 GMT". */
export const figuresShape: Shape = {
  on: 'number',
  match(doc: Doc, at: number): Atom | null {
    const token = doc.tokens[at]
    const before = doc.tokens[at - 1]
    if (before !== undefined && !token?.spaced && !/^[(["'“‘|·•,/]$/.test(before.text) && !isDash(before)) return null
    const reading = readFigures(doc, at)
    if (reading === null) return null
    // "0041 hrs", "at 1430 hours"
    if (isHours(doc, at, reading)) return { first: at, last: reading.last + 1, said: { hour: reading.hour, minute: reading.minute ?? 0 } }
    const tail = readTail(doc, reading.last)
    const { said } = tail
    const ranged = readRange(doc, tail.last, lookBack(doc, at, 'between') !== null)
    const marked = (tail: Tail['said']): boolean => tail.meridiem !== undefined || tail.zone !== undefined
    // "around 5 in the morning"
    const spoken = said.part !== undefined && doc.tokens[reading.last]?.lower === 'in'
    const named = marked(said) || spoken || lookup(doc, reading.last, 'oclock') !== null || (ranged !== null && marked(ranged.tail.said))
    // "Daop 1 PT Kereta Api" is a company.
    if (reading.form === 'bare' && doc.language === 'id' && doc.tokens[at + 1]?.lower === 'pt') return null
    if (reading.form === 'bare') return named && !(said.meridiem !== undefined && reading.hour > 12) ? rangeOrPoint(doc, at, reading, false) : null
    if (named) return reading.form === 'military' && said.zone === undefined ? null : rangeOrPoint(doc, at, reading, false)
    if (reading.form === 'colon') return isMark(doc.tokens[reading.last], ':') ? null : rangeOrPoint(doc, at, reading, false)
    if (reading.form === 'military' || isCounted(doc, tail.last) || (ranged !== null && isCounted(doc, ranged.tail.last))) return null
    if (said.part !== undefined || isPlaced(doc, at) || isTimed(doc, at)) return rangeOrPoint(doc, at, reading, false)
    // "went down at 12.33" is a time in a text that writes its times so.
    const placed = isTold(doc, at) || (/^[-–—|,]$/.test(before?.text ?? '') && yearAt(doc, at - 2) > 0)
    const atom = placed && !isPrice(doc, at) ? rangeOrPoint(doc, at, reading, false) : null
    return atom === null ? null : { ...atom, weak: true }
  },
}

/** "hrs" behind four figures that are a time and no length: they begin with a zero or stand behind a word that places them. */
function isHours(doc: Doc, at: number, reading: Reading): boolean {
  const word = doc.tokens[reading.last]?.lower
  if ((reading.form !== 'military' && reading.form !== 'colon') || (word !== 'hrs' && word !== 'hours')) return false
  if (reading.form === 'colon' && reading.hour >= 10) return true
  return doc.tokens[at]?.text.startsWith('0') === true || isTold(doc, at) || lookBack(doc, at, 'between') !== null
}

/** Whether the words before a figure speak of shares and prices. */
function isPrice(doc: Doc, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8) && doc.tokens[i]?.kind !== 'break'; i--) {
    const entry = doc.tokens[i]?.entry
    if (entry != null && (entry.direction ?? entry.share ?? entry.index ?? entry.session ?? entry.trading ?? entry.currency) !== undefined)
      return true
  }
  return false
}

/** "resumed at 15.10", "berakhir pada 19.00". */
function isTimed(doc: Doc, at: number): boolean {
  const word = doc.tokens[at - 1]?.lower
  return (word === 'at' || word === 'around' || word === 'by') && doc.tokens[at - 2]?.entry?.timed === true
}

/** "sejak 14.30": a word that says from or until when makes figures with a stop a time. */
function isPlaced(doc: Doc, at: number): boolean {
  const word = doc.tokens[at - 1]?.lower
  return word === 'sejak' || word === 'since' || (word === 'pada' && doc.tokens[at]?.text.length === 5)
}

function isCounted(doc: Doc, at: number): boolean {
  const entry = doc.tokens[at]?.entry
  return (
    isMark(doc.tokens[at], '%') ||
    (entry != null && (entry.percent ?? entry.scale ?? entry.counted ?? entry.measure ?? entry.currency ?? entry.timeUnit) !== undefined)
  )
}
