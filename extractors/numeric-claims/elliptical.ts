/** Figures without a noun: "dan 65 stagnan", "2.5 million of them", "peaked at 7,939". The noun is the one last counted or named. */
import type { Doc, NumberReading } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { comparatorBefore } from './comparators.ts'
import { claimsNothing } from './guards.ts'
import { type Figure, type Reading, rateAt, type Shape } from './shapes.ts'

/** How far back, in tokens, a noun may stand that a bare figure counts. */
const REACH = 60

export function readBare(reading: Reading, { number, sentence }: Figure): Shape | null {
  const { doc } = reading
  if (number.form !== 'exact' || claimsNothing(doc, number, sentence.first, false)) return null
  if (number.value === 1 || isYear(doc, number)) return null
  const compared = comparatorBefore(doc, number.first, sentence.first) !== null
  const ofThem = doc.tokens[number.last]?.lower === 'of' && doc.tokens[number.last + 1]?.lower === 'them'
  const large = number.value >= 1000
  const last = reading.claims.at(-1)
  const beside = last !== undefined && last.kind === 'count' && last.unit !== 'fraction' && last.first >= sentence.first
  if (!(ofThem || large || ((compared || beside) && isFree(doc, number)))) return null
  const unit = unitBefore(reading, number.first, sentence.first)
  if (unit === null) return null
  const end = ofThem ? number.last + 2 : number.last
  const rate = rateAt(doc, end, sentence.last)
  return { first: number.first, last: rate.last, shape: 'bare', kind: 'count', unit, noun: null, per: rate.per }
}

const isYear = (doc: Doc, { first, last, value, digits }: NumberReading): boolean =>
  digits && last === first + 1 && value >= 1900 && value < 2100 && !/[.,]/.test(doc.tokens[first]?.text ?? '')

/** Whether a small bare figure stands where a counted thing may: not before a name, a figure or an opening bracket. */
function isFree(doc: Doc, { first, last }: NumberReading): boolean {
  const next = doc.tokens[last]
  const before = doc.tokens[first - 1]
  if (before !== undefined && (before.kind === 'number' || before.text === '(' || before.text === '/' || before.text === '-')) return false
  return next === undefined || (next.kind !== 'number' && next.text !== ')' && next.text !== '/' && !(next.kind === 'word' && next.capital))
}

/** The noun last counted in reach, or else the counted noun that the sentence names before the figure. */
function unitBefore(reading: Reading, at: number, sentence: number): string | null {
  const { doc, claims } = reading
  for (let i = at - 1; i >= sentence && i > at - 25; i--) {
    const token = doc.tokens[i]
    if (token?.kind !== 'word' || token.capital) continue
    const found = lookup(doc, i, 'counted')
    if (found !== null && i + found.length <= at && !token.entry?.closes && found.value !== 'time') return found.value
  }
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i]
    if (claim === undefined || claim.last < at - REACH) return null
    if (claim.kind === 'count' && claim.unit !== 'fraction' && claim.unit !== 'time') return claim.unit
  }
  return null
}
