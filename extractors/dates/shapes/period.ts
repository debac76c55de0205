/** Weeks, months and years told from today: "pekan lalu", "earlier this month", "the end of the month". */
import type { Doc } from '../../../src/types.ts'
import type { Said, TimeUnit } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash } from '../../shared/tokens.ts'
import type { Atom, Shape } from '../atom.ts'

/** Units that "last", "this" and "next" make a period of the calendar. */
const PERIODS: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'month', 'quarter', 'half-year', 'year', 'decade', 'century'])

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
