/** Years and decades by themselves. */
import type { Doc, Token } from '../../../src/types.ts'
import { lookBack } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, isUnit, type Shape, yearAt } from '../atom.ts'

/** "Nomor 40 Tahun 2018" numbers a law. */
function isLaw(doc: Doc, at: number): boolean {
  const number = doc.tokens[at - 1]
  return number?.kind === 'number' && /^(nomor|no|\.)$/.test(doc.tokens[at - 2]?.lower ?? '')
}

/** "the infamous 2011 hack", "its 2017 outage": a year before what happened in it. */
function isAttribute(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1]
  if (doc.language !== 'en' || next?.kind !== 'word' || next.lower.endsWith('s') || next.entry?.closes) return false
  const before = doc.tokens[at - 1]
  if (isOwner(before)) return true
  // "the other 2015 staff" are so many.
  if (next.entry?.counted !== undefined || before?.kind !== 'word' || before.capital || before.entry?.saying !== undefined) return false
  const article = doc.tokens[at - 2]
  return isOwner(article) || article?.lower === 'a' || article?.lower === 'an'
}

const isOwner = (token: Token | undefined): boolean => token?.lower === "'s" || token?.entry?.definite === true

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
    // "2011's outage"
    if (next?.spaced === false && /^['’]s$/.test(next.lower)) return { first: at, last: at + 1, said: { year } }
    if (next !== undefined && !next.spaced && (next.text === '/' || next.text === '%' || next.text === ':' || next.kind === 'word')) return null
    if (before?.lower === 'tahun' && isLaw(doc, at - 1)) return null
    if (before?.lower === 'tahun') return { first: at - 1, last: at + 1, said: { year } }
    if (isAttribute(doc, at)) return { first: at, last: at + 1, said: { year } }
    // "during 2020 network outages"
    if (before?.lower === 'during') return { first: at, last: at + 1, said: { year } }
    // "a 2015 law" counts nothing, "in 2015 laws" may.
    if (before?.lower !== 'a' && before?.lower !== 'the' && isUnit(next?.entry)) return null
    const bracketed = isMark(before, '(') && isMark(next, ')')
    const edged = isDash(before) && !doc.tokens[at]?.spaced && lookBack(doc, at - 1, 'edge') !== null
    const placed = lookBack(doc, at, 'locating') ?? lookBack(doc, at, 'edge') ?? lookBack(doc, at, 'until') ?? lookBack(doc, at, 'between')
    const ranged = isDash(before) && yearAt(doc, at - 2) > 0
    const ranging = isDash(next) && yearAt(doc, at + 2) > 0
    return bracketed || edged || placed || ranged || ranging || isMark(before, ';') ? { first: at, last: at + 1, said: { year } } : null
  },
}
