/** The figures and number words of a clock time, before anything says that they are one. */
import type { Doc } from '../../../src/types.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { integerAt } from '../atom.ts'

export interface Reading {
  last: number
  hour: number
  minute?: number
  second?: number
  form: 'colon' | 'dotted' | 'military' | 'bare'
  /** "20.00-an": thereabouts. */
  loose?: true
}

/** The figures of a clock time, or null where they cannot be one. */
export function readFigures(doc: Doc, at: number): Reading | null {
  const reading = readExact(doc, at)
  const dash = reading !== null && isDash(doc.tokens[reading.last]) ? 1 : 0
  const ending = reading === null ? undefined : doc.tokens[reading.last + dash]
  return reading === null || ending?.lower !== 'an' || ending.spaced ? reading : { ...reading, last: reading.last + dash + 1, loose: true }
}

function readExact(doc: Doc, at: number): Reading | null {
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
export function readWords(doc: Doc, at: number): Reading | null {
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
