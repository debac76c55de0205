/** Times as they are spoken: minutes told from the hour beside them. */
import type { Doc, NumberReading } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { has, lookup } from '../../shared/rules.ts'
import { type Atom, integerAt, isUnit, type Shape } from '../atom.ts'
import type { Reading } from './clock-figures.ts'
import { readTail } from './tail.ts'

/** "half past nine", "a quarter to eleven in the morning", "ten past 3 p.m.". */
export const pastShape: Shape = {
  on: 'past',
  match(doc: Doc, at: number): Atom | null {
    const past = lookup(doc, at, 'past')
    if (past === null) return null
    const start = at + past.length
    const hour = numberAt(doc, start)
    if (hour === null || hour.value < 1 || hour.value > 12 || has(doc, hour.last, 'timeUnit') || has(doc, hour.last, 'month')) return null
    const tail = readTail(doc, hour.last)
    return { first: at, last: tail.last, said: { ...clock(hour.value, past.value), ...tail.said } }
  },
}

/** "jam 8 lewat 15 menit", "pukul 9 kurang seperempat": the reading with its minutes, or as it was. */
export function withMinutesBeside(doc: Doc, reading: Reading): Reading {
  if (reading.form !== 'bare' || reading.hour > 24) return reading
  const side = lookup(doc, reading.last, 'precisionAfter')?.value.point
  if (side !== 'before' && side !== 'after') return reading
  const at = reading.last + 1
  const number = doc.tokens[at]?.lower === 'seperempat' ? { value: 15, last: at + 1 } : numberAt(doc, at)
  if (number === null || number.value < 1 || number.value > 59) return reading
  const unit = doc.tokens[number.last]?.entry
  const minutes = unit?.timeUnit === 'minute'
  if (!minutes && isUnit(unit)) return reading
  return { ...reading, ...clock(reading.hour, side === 'before' ? -number.value : number.value), last: minutes ? number.last + 1 : number.last }
}

function numberAt(doc: Doc, at: number): { value: number; last: number } | null {
  const figure = integerAt(doc, at, 2)
  if (figure >= 0) return { value: figure, last: at + 1 }
  const number: NumberReading | undefined = doc.numbers[doc.numberAt[at] ?? -1]
  if (number === undefined || number.first !== at || number.form !== 'exact' || number.upper !== null || !Number.isInteger(number.value)) return null
  return { value: number.value, last: number.last }
}

/** The time so many minutes from the hour. */
function clock(hour: number, minutes: number): Required<Pick<Said, 'hour' | 'minute'>> {
  return minutes >= 0 ? { hour, minute: minutes } : { hour: hour === 1 ? 12 : hour - 1, minute: 60 + minutes }
}
