/** Times of the day: "pukul 15.45 WIB", "3:45 p.m. ET", "0750 GMT", "noon Eastern time". */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookup } from '../../shared/rules.ts'
import { type Atom, integerAt, isDash, isMark, lookBack, type Shape } from '../atom.ts'
import { offsetOfHours, zoneOfCity } from '../zones.ts'

interface Reading {
  last: number
  hour: number
  minute?: number
  second?: number
  form: 'colon' | 'dotted' | 'military' | 'bare'
}

/** The figures of a clock time, or null where they cannot be one. */
function readFigures(doc: Doc, at: number): Reading | null {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'number' || token.text.length > 8) return null
  if (token.text.includes('.')) return readDotted(token.text, at)
  const value = integerAt(doc, at)
  if (value < 0) return null
  if (token.text.length === 4) {
    const hour = Math.floor(value / 100)
    return isTime(hour, value % 100) ? { last: at + 1, hour, minute: value % 100, form: 'military' } : null
  }
  if (value > 24 || token.text.length > 2) return null
  const minute = pairAt(doc, at + 1)
  if (minute === null) return { last: at + 1, hour: value, form: 'bare' }
  if (!isTime(value, minute)) return null
  const second = pairAt(doc, at + 3)
  if (second !== null && second < 60) return { last: at + 5, hour: value, minute, second, form: 'colon' }
  return { last: at + 3, hour: value, minute, form: 'colon' }
}

/** ":45" behind an hour. */
function pairAt(doc: Doc, at: number): number | null {
  const figures = doc.tokens[at + 1]
  if (!isMark(doc.tokens[at], ':') || figures === undefined || figures.spaced || figures.text.length !== 2) return null
  const value = integerAt(doc, at + 1, 2)
  return value < 0 ? null : value
}

/** "tujuh", "setengah tujuh" (half an hour before). */
function readWords(doc: Doc, at: number): Reading | null {
  const half = doc.tokens[at]?.lower === 'setengah'
  const named = doc.tokens[at + 1]?.entry?.number ?? 0
  if (half) return named >= 1 && named <= 12 ? { last: at + 2, hour: named - 1 || 12, minute: 30, form: 'bare' } : null
  const number = doc.numbers[doc.numberAt[at] ?? -1]
  if (number === undefined || number.first !== at || number.digits || number.upper !== null || number.form !== 'exact') return null
  return Number.isInteger(number.value) && number.value >= 1 && number.value <= 12 ? { last: number.last, hour: number.value, form: 'bare' } : null
}

/** "17.33", "17.33.05". */
function readDotted(written: string, at: number): Reading | null {
  const [hour = '', minute = '', second, more] = written.split('.')
  if (hour.length > 2 || minute.length !== 2 || more !== undefined || (second !== undefined && (second.length !== 2 || second > '59'))) return null
  if (!isTime(Number(hour), Number(minute))) return null
  const reading: Reading = { last: at + 1, hour: Number(hour), minute: Number(minute), form: 'dotted' }
  return second === undefined ? reading : { ...reading, second: Number(second) }
}

const isTime = (hour: number, minute: number): boolean => hour >= 0 && minute >= 0 && minute < 60 && (hour < 24 || (hour === 24 && minute === 0))

/** A zone at a token, also in brackets and by its city: "WIB", "(ET)", "GMT+7", "waktu New York", "London time". */
export function readZone(doc: Doc, at: number): { zone: string; last: number } | null {
  const bracket = isMark(doc.tokens[at], '(') ? 1 : 0
  const found = readBareZone(doc, at + bracket)
  if (found === null || bracket === 0) return found
  return isMark(doc.tokens[found.last], ')') ? { zone: found.zone, last: found.last + 1 } : null
}

function readBareZone(doc: Doc, at: number): { zone: string; last: number } | null {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const known = lookup(doc, at, 'zone')
  if (known) {
    const short = known.length === 1 && token.text.length <= 4
    // "et", "at" and "wit" are words, "Eastern" alone is a direction.
    if (short && token.text !== token.text.toUpperCase() && !['wib', 'wita', 'gmt', 'utc', 'bst'].includes(token.lower)) return null
    const last = at + known.length
    const sign = doc.tokens[last]
    const hours = integerAt(doc, last + 1, 2)
    if (known.value === '+00:00' && sign?.spaced === false && (sign.text === '+' || isDash(sign)) && hours >= 0 && hours <= 14) {
      return { zone: offsetOfHours(hours, sign.text === '+' ? 1 : -1), last: last + 2 }
    }
    return { zone: known.value, last }
  }
  if (token.entry?.zoneWord) return cityAt(doc, at + 1, at + 1)
  if (token.capital && (doc.tokens[at + 1]?.lower === 'time' || doc.tokens[at + 2]?.lower === 'time')) {
    const city = cityAt(doc, at, at)
    return city !== null && doc.tokens[city.last]?.lower === 'time' ? { zone: city.zone, last: city.last + 1 } : null
  }
  return null
}

function cityAt(doc: Doc, first: number, at: number): { zone: string; last: number } | null {
  const one = doc.tokens[at]
  if (one === undefined || !one.capital) return null
  const other = doc.tokens[at + 1]
  const double = other?.capital === true ? zoneOfCity(`${one.text} ${other.text}`) : null
  if (double !== null) return { zone: double, last: first + 2 }
  const single = zoneOfCity(one.text)
  return single === null ? null : { zone: single, last: first + 1 }
}

interface Tail {
  said: Pick<Said, 'meridiem' | 'part' | 'zone'>
  last: number
}

/** What may follow the figures: "p.m.", "sore", "WIB", in any order that occurs. */
function readTail(doc: Doc, at: number): Tail {
  const said: Tail['said'] = {}
  let last = at
  for (let i = 0; i < 3; i++) {
    const meridiem = said.meridiem === undefined ? lookup(doc, last, 'meridiem') : null
    if (meridiem) {
      said.meridiem = meridiem.value
      last += meridiem.length
      continue
    }
    const oclock = i === 0 ? lookup(doc, last, 'oclock') : null
    if (oclock && doc.tokens[last]?.lower === "o'clock") {
      last += oclock.length
      continue
    }
    const part = said.part === undefined && said.meridiem === undefined && doc.language === 'id' ? lookup(doc, last, 'dayPart') : null
    if (part && !lookup(doc, last, 'when')) {
      said.part = part.value
      last += part.length
      continue
    }
    const zone = said.zone === undefined ? readZone(doc, last) : null
    if (zone === null) break
    said.zone = zone.zone
    last = zone.last
  }
  return { said, last }
}

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
    const reading = readFigures(doc, start) ?? readWords(doc, start)
    if (reading === null) return null
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
      if (from.meridiem === undefined && till.meridiem !== undefined && reading.hour <= 12)
        from.meridiem = crosses(reading, range.reading) ? 'am' : till.meridiem
      return { first: between ? first - between.length : first, last: range.tail.last, said: from, till }
    }
  }
  // "pukul 10.00 WIB - selesai"
  const open = isDash(doc.tokens[tail.last]) ? tail.last + 1 : tail.last + (lookup(doc, tail.last, 'until')?.length ?? 0)
  if (open > tail.last && doc.tokens[open]?.lower === 'selesai') return { first, last: open + 1, said: saidOf(reading, tail), till: {} }
  return { first, last: tail.last, said: saidOf(reading, tail) }
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
    const spoken =
      reading.form === 'bare' && doc.tokens[at + 1]?.lower === 'in' && doc.tokens[at + 2]?.lower === 'the' ? lookup(doc, at + 3, 'dayPart') : null
    // "around 5 in the morning"
    if (spoken) return { first: at, last: at + 3 + spoken.length, said: { hour: reading.hour, minute: 0, part: spoken.value } }
    const tail = readTail(doc, reading.last)
    const { said } = tail
    const ranged = readRange(doc, tail.last, lookBack(doc, at, 'between') !== null)
    const marked = (tail: Tail['said']): boolean => tail.meridiem !== undefined || tail.zone !== undefined
    const clear =
      marked(said) ||
      (reading.form === 'colon' && !isMark(doc.tokens[reading.last], ':')) ||
      (tail.last > reading.last && doc.tokens[reading.last]?.lower === "o'clock") ||
      (ranged !== null && marked(ranged.tail.said)) ||
      (reading.form === 'dotted' && (said.part !== undefined || isPlaced(doc, at)) && !isCounted(doc, tail.last))
    if (!clear) return null
    if (reading.form === 'bare' && said.meridiem === undefined && doc.tokens[reading.last]?.lower !== "o'clock" && ranged === null) return null
    if (reading.form === 'military' && said.zone === undefined) return null
    if (said.meridiem !== undefined && reading.hour > 12 && reading.form === 'bare') return null
    if (
      reading.form === 'dotted' &&
      said.meridiem === undefined &&
      said.zone === undefined &&
      said.part === undefined &&
      ranged !== null &&
      isCounted(doc, ranged.tail.last)
    )
      return null
    return rangeOrPoint(doc, at, reading, false)
  },
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

/** A named hour with its zone: "noon Eastern time", "tengah malam WIB". */
export function withZone(doc: Doc, atom: Atom): Atom {
  if (atom.said.hour === undefined) return atom
  const zone = readZone(doc, atom.last)
  return zone === null ? atom : { ...atom, last: zone.last, said: { ...atom.said, zone: zone.zone } }
}

/** A part of the day by itself: "pagi", "the morning", "lunchtime". It counts beside a day, or where a word places it. */
export const partShape: Shape = {
  on: 'dayPart',
  match(doc: Doc, at: number): Atom | null {
    const part = lookup(doc, at, 'dayPart')
    if (part === null) return null
    const entry = doc.tokens[at]?.phrases?.find((phrase) => phrase.length === part.length)?.entry ?? doc.tokens[at]?.entry
    const zone = readZone(doc, at + part.length)
    const placed = isPartPlaced(doc, at, at + part.length)
    return {
      first: doc.tokens[at - 1]?.lower === 'the' && placed ? at - 1 : at,
      last: zone?.last ?? at + part.length,
      said: { part: part.value, ...(zone ? { zone: zone.zone } : {}) },
      ...(entry?.whenModifier ? { modifier: entry.whenModifier } : {}),
      ...(placed ? {} : { weak: true as const }),
    }
  },
}

const PLACING: ReadonlySet<string> = new Set(['sejak', 'hingga', 'sampai', 'dari', 'since', 'by', 'until', 'at', 'in', 'menjelang', 'mulai', 'till'])

function isPartPlaced(doc: Doc, at: number, last: number): boolean {
  let i = at - 1
  if (doc.tokens[i]?.lower === 'the') i--
  if (lookBack(doc, i + 1, 'edge')) return true
  if (i < at - 1 && /^(of|during|throughout|through|over|for)$/.test(doc.tokens[i]?.lower ?? '')) return true
  return PLACING.has(doc.tokens[i]?.lower ?? '') && lookup(doc, last, 'dayPart') === null
}
