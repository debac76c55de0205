/** Weeks, months, quarters, seasons and years told by their place: "pekan lalu", "earlier this month", "kuartal III 2021", "the end of March". */

import type { Doc } from '../../../src/types.ts'
import type { Said, TimeUnit } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, type Shape, yearAt } from '../atom.ts'
import { wordLength } from './length.ts'
import { withZone } from './zone.ts'

/** Units that "last", "this" and "next" make a period of the calendar. */
const PERIODS: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'month', 'quarter', 'half-year', 'year', 'decade', 'century'])

/** "kemarin", "hari ini", "last night", "noon", "berjam-jam": expressions whose meaning is in the lexicon. */
export const expressionShape: Shape = {
  on: 'when',
  match(doc: Doc, at: number): Atom | null {
    const found = lookup(doc, at, 'when')
    if (found === null) return null
    const entry = doc.tokens[at]?.phrases?.find((phrase) => phrase.length === found.length && phrase.entry.when)?.entry ?? doc.tokens[at]?.entry
    const atom: Atom = { first: at, last: at + found.length, said: found.value, ...(entry?.whenModifier ? { modifier: entry.whenModifier } : {}) }
    if (found.value.weekend !== undefined) return weekendAtom(doc, atom)
    // "USA TODAY" is a paper.
    if (doc.tokens[at]?.text === 'TODAY' && doc.tokens[at - 1]?.kind === 'word') return null
    // "all day Thursday" is that Thursday.
    if (
      doc.tokens[at]?.lower === 'all' &&
      doc.tokens[doc.tokens[atom.last]?.lower === 'on' ? atom.last + 1 : atom.last]?.entry?.weekday !== undefined
    )
      return null
    return wordLength(doc, withZone(doc, atom))
  },
}

/** "akhir pekan lalu", "akhir pekan ini". */
function weekendAtom(doc: Doc, atom: Atom): Atom {
  const turn = doc.language === 'id' ? lookup(doc, atom.last, 'turn') : null
  return turn === null ? atom : { ...atom, last: atom.last + turn.length, said: { ...atom.said, turn: turn.value } }
}

/** "pekan lalu", "tahun ini", "bulan depan". */
export const unitTurnShape: Shape = {
  on: 'timeUnit',
  match(doc: Doc, at: number): Atom | null {
    const unit = doc.tokens[at]?.entry?.timeUnit
    if (unit === undefined || !PERIODS.has(unit)) return null
    const turn = lookup(doc, at + 1, 'turn')
    if (turn === null || (unit === 'day' && turn.value === -1)) return null
    if (at > 0 && (doc.numberAt[at - 1] as number) >= 0) return null
    if (doc.tokens[at + 1]?.lower === 'terakhir' || doc.tokens[at + 1]?.lower === 'kemarin') return null
    if (lookBack(doc, at, 'vague')) return null
    return { first: at, last: at + 1 + turn.length, said: { shift: { unit, amount: turn.value, from: 'publication' } } }
  },
}

/** "last week", "this year", "earlier this month", "the current quarter". */
export const turnUnitShape: Shape = {
  on: 'turn',
  match(doc: Doc, at: number): Atom | null {
    const turn = lookup(doc, at, 'turn')
    if (turn === null) return null
    const unitAt = at + turn.length
    const word = doc.tokens[unitAt]
    const unit = word?.entry?.timeUnit
    const season = word?.entry?.season
    if (season !== undefined) return { first: at, last: unitAt + 1, said: { season, turn: turn.value } }
    if (word === undefined || unit === undefined || !PERIODS.has(unit) || unit === 'day' || unit === 'half-year' || word.lower.endsWith('s'))
      return null
    if (doc.tokens[at]?.lower === 'previous' || isDash(doc.tokens[unitAt + 1])) return null
    const before = doc.tokens[at - 1]?.lower
    // "the past decade"
    if (doc.tokens[at]?.lower === 'past') return before === 'the' ? { first: at - 1, last: unitAt + 1, said: { length: { amount: 1, unit } } } : null
    if (doc.tokens[at]?.lower === 'current' && before === 'the')
      return { first: at - 1, last: unitAt + 1, said: { shift: { unit, amount: 0, from: 'publication' } } }
    const edge = before === 'earlier' ? ('start' as const) : before === 'later' ? ('end' as const) : null
    const said: Said = { shift: { unit, amount: turn.value, from: 'publication' } }
    return edge === null ? { first: at, last: unitAt + 1, said } : { first: at - 1, last: unitAt + 1, said, modifier: edge }
  },
}

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
function withYear(doc: Doc, first: number, end: number, said: Said): Atom {
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

/** "winter 2021", "the summer", "Christmas 2014", "2014 Christmas", "libur Lebaran": each needs a year or a word that places it. */
export const namedShape: Shape = {
  on: ['season', 'holiday'],
  match(doc: Doc, at: number): Atom | null {
    const holiday = lookup(doc, at, 'holiday')
    const season = holiday === null ? lookup(doc, at, 'season') : null
    const length = (holiday ?? season)?.length ?? 1
    const named: Said = holiday ? { holiday: holiday.value } : season ? { season: season.value } : {}
    const year = yearAt(doc, at - 1)
    // "the 2014 Christmas outage"
    if (year > 0) return { first: at - 1, last: at + length, said: { ...named, year } }
    const atom = withYear(doc, at, at + length, named)
    if (atom.last > at + length) return season && doc.tokens[at - 1]?.lower === 'the' ? { ...atom, first: at - 1 } : atom
    if (holiday && !doc.tokens[at]?.capital) return null
    if (holiday && /^(day|eve)$/.test(doc.tokens[at + length - 1]?.lower ?? '') && standsAlone(doc, at + length)) return atom
    const the = doc.tokens[at - 1]?.lower === 'the'
    const before = doc.tokens[at - 1]?.lower
    if (season) return the ? { ...atom, first: at - 1 } : null
    return lookBack(doc, at, 'locating') || lookBack(doc, at, 'between') || lookBack(doc, at, 'precision') || before === 'libur' || before === 'on'
      ? atom
      : null
  },
}

/** "taking Christmas Day off", but "Boxing Day sales". */
function standsAlone(doc: Doc, at: number): boolean {
  const next = doc.tokens[at]
  return next?.kind !== 'word' || next.entry?.locating === true || next.entry?.bridge === true || /^(off|when|as|was|is|and|or)$/.test(next.lower)
}

/** The edge of a period: "awal 2016", "akhir bulan ini", "mid-October", "the end of the month", "late morning". */
export const edgeShape: Shape = {
  on: 'edge',
  match(doc: Doc, at: number): Atom | null {
    const edge = lookup(doc, at, 'edge')
    if (edge === null || lookup(doc, at, 'when') !== null) return null
    let target = at + edge.length
    if (isDash(doc.tokens[target])) target++
    if (doc.tokens[target]?.lower === 'the') target++
    const unit = doc.tokens[target]?.entry?.timeUnit
    if (unit === undefined || !(unit === 'week' || unit === 'month' || unit === 'year' || unit === 'quarter')) return null
    const next = doc.tokens[target + 1]
    if (lookup(doc, target + 1, 'turn') || next?.kind === 'number') return null
    if (doc.language === 'en' && target === at + edge.length) return null
    return { first: at, last: target + 1, said: { shift: { unit, amount: 0, from: 'publication' } }, modifier: edge.value }
  },
}
