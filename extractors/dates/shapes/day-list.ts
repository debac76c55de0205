/** Days that share the month of another one: "18" in "18 dan 19 Juli", "30" in "Jan. 29 and 30". */
import type { Doc } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, isUnit, type Shape, yearAt } from '../atom.ts'
import { isDayOfMonth } from '../calendar/days.ts'

/** More days than a text lists in one breath. */
const LONGEST = 4

function isAnd(doc: Doc, at: number): boolean {
  const word = doc.tokens[at]?.lower
  return word === 'and' || word === 'dan' || word === '&'
}

export const dayListShape: Shape = {
  on: 'number',
  match(doc: Doc, at: number): Atom | null {
    const day = integerAt(doc, at, 2)
    if (day < 1 || day > 31) return null
    const beside = isAnd(doc, at + 1) || isMark(doc.tokens[at + 1], ',') ? monthAfter(doc, at + 1) : null
    const behind = isAnd(doc, at - 1) || (isMark(doc.tokens[at - 1], ',') && isAnd(doc, at + 1))
    const month = beside ?? (behind ? monthBefore(doc, at - 1, at + 1) : null)
    return month === null || !isDayOfMonth(month.month ?? 0, day) ? null : { first: at, last: at + 1, said: { ...month, day } }
  },
}

/** The month behind the rest of a list, "dan 19 Juli 2024", ", 5 dan 6 Oktober", with its year. */
function monthAfter(doc: Doc, joint: number): Atom['said'] | null {
  let joined = false
  let at = joint
  for (let i = 0; i < LONGEST; i++) {
    if (isMark(doc.tokens[at], ',')) at++
    if (isAnd(doc, at)) {
      joined = true
      at++
    }
    const day = integerAt(doc, at, 2)
    if (day < 1 || day > 31) return null
    const month = lookup(doc, at + 1, 'month')
    if (month !== null && joined && doc.tokens[at + 1]?.capital) {
      const year = yearAt(doc, at + 2)
      return year > 0 ? { month: month.value, year } : { month: month.value }
    }
    at++
  }
  return null
}

/** The month before the rest of a list: "Jan. 29" before "and 30", "October 4, 5" before "and 6". */
function monthBefore(doc: Doc, joint: number, last: number): Atom['said'] | null {
  const next = doc.tokens[last]
  if (isUnit(next?.entry) || lookup(doc, last, 'meridiem') || isMark(next, ':') || isMark(next, '%')) return null
  let at = joint - 1
  for (let i = 0; i < LONGEST; i++) {
    if (isMark(doc.tokens[at], ',')) at--
    const day = integerAt(doc, at, 2)
    if (day < 1 || day > 31) return null
    const before = isMark(doc.tokens[at - 1], '.') ? at - 2 : at - 1
    const month = doc.tokens[before]?.capital ? doc.tokens[before]?.entry?.month : undefined
    if (month !== undefined) return yearAt(doc, last + 1) > 0 && isMark(next, ',') ? { month, year: yearAt(doc, last + 1) } : { month }
    at--
  }
  return null
}
