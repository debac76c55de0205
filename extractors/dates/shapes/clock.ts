/** Times of the day that only their own form or what stands around them shows: "15:45", "3:45 p.m. ET", "0750 GMT". */
import type { Doc } from '../../../src/types.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, isTold, isUnit, type Shape, yearAt } from '../atom.ts'
import { type Clock, clockAtom, readClock } from './clock-ends.ts'
import { type Reading, readFigures } from './clock-figures.ts'
import type { Tail } from './tail.ts'

/** "15:45", "11.57AM", "17.20 WIB", "0750 GMT". */
export const figuresShape: Shape = {
  on: 'number',
  match(doc: Doc, at: number): Atom | null {
    const before = doc.tokens[at - 1]
    if (before !== undefined && !doc.tokens[at]?.spaced && !/^[(["'“‘|·•,/]$/.test(before.text) && !isDash(before)) return null
    const reading = readFigures(doc, at)
    if (reading === null) return null
    // "0041 hrs", "at 1430 hours"
    if (isHours(doc, at, reading)) return { first: at, last: reading.last + 1, said: { hour: reading.hour, minute: reading.minute ?? 0 } }
    const clock = readClock(doc, at, reading)
    if (isTime(doc, clock)) return clockAtom(doc, clock, false)
    return reading.form === 'dotted' && isLikely(doc, clock) ? { ...clockAtom(doc, clock, false), weak: true } : null
  },
}

/** Whether figures are surely a time. */
function isTime(doc: Doc, clock: Clock): boolean {
  const { first, reading, tail } = clock
  const { meridiem, part, zone } = tail.said
  const named = isNamed(doc, clock)
  if (reading.form === 'military') return named && zone !== undefined
  // "Daop 1 PT Kereta Api" is a company.
  if (reading.form === 'bare')
    return named && !(meridiem !== undefined && reading.hour > 12) && !(doc.language === 'id' && isWord(doc, first + 1, 'pt'))
  if (named) return true
  if (reading.form === 'colon') return !isMark(doc.tokens[reading.last], ':')
  return !isAmount(doc, clock) && (part !== undefined || isPlaced(doc, first) || isTimed(doc, first))
}

/** "3 p.m.", "17.20 WIB", "around 5 in the morning", "nine o'clock", "9 to 11 a.m.". */
function isNamed(doc: Doc, { reading, tail, till }: Clock): boolean {
  const spoken = tail.said.part !== undefined && isWord(doc, reading.last, 'in')
  return spoken || isMarked(tail) || lookup(doc, reading.last, 'oclock') !== null || (till !== null && isMarked(till.tail))
}

const isMarked = ({ said }: Tail): boolean => said.meridiem !== undefined || said.zone !== undefined
const isWord = (doc: Doc, at: number, word: string): boolean => doc.tokens[at]?.lower === word

/** "went down at 12.33" is a time in a text that writes its times so. */
function isLikely(doc: Doc, clock: Clock): boolean {
  const { first } = clock
  const placed = isTold(doc, first) || (/^[-–—|,]$/.test(doc.tokens[first - 1]?.text ?? '') && yearAt(doc, first - 2) > 0)
  return placed && !isAmount(doc, clock) && !isPrice(doc, first)
}

/** Whether what follows counts or measures something. */
function isAmount(doc: Doc, { tail, till }: Clock): boolean {
  return isCounted(doc, tail.last) || (till !== null && isCounted(doc, till.tail.last))
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

const isCounted = (doc: Doc, at: number): boolean => isMark(doc.tokens[at], '%') || isUnit(doc.tokens[at]?.entry)
