/** Quarters and half-years, and the year behind a part of it: "kuartal III 2021", "the third quarter of last year". */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, type Shape, yearAt } from '../atom.ts'

/** "kuartal III 2021", "semester I", "kuartal pertama tahun ini". */
export const unitNthShape: Shape = {
  on: 'timeUnit',
  match(doc: Doc, at: number): Atom | null {
    const unit = doc.tokens[at]?.entry?.timeUnit
    if (unit !== 'quarter' && unit !== 'half-year') return null
    const nth = lookup(doc, at + 1, 'nth')?.value ?? integerAt(doc, at + 1, 1)
    if (nth < 1 || nth > (unit === 'quarter' ? 4 : 2)) return null
    return withYear(doc, at, at + 2, unit === 'quarter' ? { quarter: nth } : { halfYear: nth })
  },
}

/** "the third quarter of 2021", "first half". */
export const nthUnitShape: Shape = {
  on: 'nth',
  match(doc: Doc, at: number): Atom | null {
    const nth = lookup(doc, at, 'nth')?.value
    const hyphen = isDash(doc.tokens[at + 1]) ? 1 : 0
    const unit = doc.tokens[at + 1 + hyphen]?.entry?.timeUnit
    if (nth === undefined || (unit !== 'quarter' && unit !== 'half-year') || nth > (unit === 'quarter' ? 4 : 2)) return null
    const first = doc.tokens[at - 1]?.lower === 'the' ? at - 1 : at
    return withYear(doc, first, at + 2 + hyphen, unit === 'quarter' ? { quarter: nth } : { halfYear: nth })
  },
}

/** The year behind a quarter, season or holiday: "2021", "of 2021", "tahun ini", "of last year". */
export function withYear(doc: Doc, first: number, end: number, said: Said): Atom {
  let at = end
  if (
    doc.tokens[at]?.lower === 'of' ||
    doc.tokens[at]?.lower === 'in' ||
    isMark(doc.tokens[at], '/') ||
    (isDash(doc.tokens[at]) && yearAt(doc, at + 1) > 0)
  )
    at++
  if (doc.tokens[at]?.lower === 'tahun' && yearAt(doc, at + 1) > 0) at++
  const year = yearAt(doc, at)
  if (year > 0) return { first, last: at + 1, said: { ...said, year } }
  const inner = yearTurn(doc, at)
  return inner === null
    ? { first, last: end, said }
    : { first, last: inner.last, said: { ...said, shift: { unit: 'year', amount: inner.amount, from: 'publication' } } }
}

function yearTurn(doc: Doc, at: number): { amount: number; last: number } | null {
  if (doc.tokens[at]?.entry?.timeUnit === 'year') {
    const turn = lookup(doc, at + 1, 'turn')
    return turn ? { amount: turn.value, last: at + 1 + turn.length } : null
  }
  const turn = lookup(doc, at, 'turn')
  return turn && doc.tokens[at + turn.length]?.entry?.timeUnit === 'year' ? { amount: turn.value, last: at + turn.length + 1 } : null
}

/** "3Q", "1H 2022". */
export const figureQuarterShape: Shape = {
  on: 'number',
  match(doc: Doc, at: number): Atom | null {
    const letter = doc.tokens[at + 1]
    const nth = integerAt(doc, at, 1)
    if (letter === undefined || letter.spaced || (letter.text !== 'Q' && letter.text !== 'H') || nth < 1) return null
    if (letter.text === 'Q') return nth > 4 ? null : withYear(doc, at, at + 2, { quarter: nth })
    return nth > 2 ? null : withYear(doc, at, at + 2, { halfYear: nth })
  },
}

/** "Q3 2021", "H1": a letter and a figure that the tokeniser leaves in one word. */
export const shortQuarterShape: Shape = {
  on: 'shortPeriod',
  match(doc: Doc, at: number): Atom | null {
    const said = doc.tokens[at]?.entry?.shortPeriod
    return said === undefined ? null : withYear(doc, at, at + 1, said)
  },
}
