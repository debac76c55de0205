/** Numeric claims: counts, money, percentages and measures, and who states them. */
import type { Doc, Found, Names, NumericClaim, Quote, Times, TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { readMeasure, readMoney, readPercent } from './amounts.ts'
import { attribute } from './attribution.ts'
import { comparatorAfter, comparatorBefore } from './comparators.ts'
import { readCount } from './counts.ts'
import { readBare } from './elliptical.ts'
import { readFraction } from './fractions.ts'
import { type Figure, type Reading, rateBefore } from './shapes.ts'

/** `used` are tokens whose figures belong to stock moves. */
export function extractNumericClaims(
  doc: Doc,
  names: Names,
  times: Times,
  quotes: readonly Found<Quote>[],
  used: readonly TokenRange[],
): Found<NumericClaim>[] {
  const nameEnd = new Int32Array(doc.tokens.length)
  for (const mention of names.mentions) nameEnd.fill(mention.last, mention.first, mention.last)
  const reading: Reading = { doc, nameEnd, taken: takenTokens(doc, names, times, used), claims: [] }
  let next = 0
  for (const segment of doc.segments) {
    while (next < doc.numbers.length) {
      const number = doc.numbers[next]
      if (number === undefined || number.first >= segment.last) break
      next++
      if (number.first < segment.first || isTaken(reading.taken, number)) continue
      const sentence = doc.sentences[doc.sentenceOf[number.first] ?? -1] ?? segment
      const claim = readClaim(reading, {
        number,
        language: segment.language,
        sentence: { first: sentence.first, last: Math.min(sentence.last, segment.last) },
        before: comparatorBefore(doc, number.first, sentence.first),
      })
      if (claim !== null) reading.claims.push(claim)
    }
  }
  attribute(doc, names, times, quotes, reading.claims)
  return reading.claims
}

function takenTokens(doc: Doc, names: Names, times: Times, used: readonly TokenRange[]): Uint8Array {
  const taken = new Uint8Array(doc.tokens.length)
  for (const mention of times.mentions) taken.fill(1, mention.first, mention.last)
  for (const range of used) taken.fill(1, range.first, range.last)
  for (const mention of names.mentions) taken.fill(1, mention.first, mention.last)
  return taken
}

function isTaken(taken: Uint8Array, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at++) if (taken[at] === 1) return true
  return false
}

function readClaim(reading: Reading, figure: Figure): Found<NumericClaim> | null {
  const shape =
    readMoney(reading, figure) ??
    readPercent(reading, figure) ??
    readMeasure(reading, figure) ??
    readFraction(reading, figure) ??
    readCount(reading, figure) ??
    readBare(reading, figure)
  if (shape === null) return null
  const { doc } = reading
  const { number, language, sentence } = figure
  const before = shape.first === number.first ? figure.before : comparatorBefore(doc, shape.first, sentence.first)
  const after = comparatorAfter(doc, number.last, sentence.last) ?? comparatorAfter(doc, shape.last, sentence.last)
  const about = doc.tokens[number.last - 1]?.lower === 'an'
  let first = before?.edge ?? shape.first
  if (first === shape.first && doc.tokens[first - 1]?.entry?.rangeOpen && number.upper !== null) first--
  if (first === number.first && doc.tokens[first - 1]?.entry?.oneWord && number.form === 'order') first--
  const last = Math.max(shape.last, after?.edge ?? 0)
  const scale = shape.scale ?? 1
  const comparator =
    number.form === 'order'
      ? 'order'
      : number.upper !== null && before?.comparator !== '~'
        ? '='
        : (before?.comparator ?? after?.comparator ?? (about ? '~' : '='))
  return {
    first,
    last,
    rule: `numeric-claims/${language}/${shape.shape}`,
    span: spanOf(doc, { first, last }),
    kind: shape.kind,
    value: Number((number.value * scale).toPrecision(15)),
    upper: number.upper === null ? null : Number((number.upper * scale).toPrecision(15)),
    comparator,
    unit: shape.unit,
    noun: shape.noun,
    per: shape.per ?? rateBefore(doc, first, sentence.first),
    subject: null,
    source: null,
    asOf: null,
  }
}
