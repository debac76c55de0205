/** Figures without a noun: "dan 65 stagnan", "2.5 million of them", "peaked at 7,939". The noun is the one last counted or named. */
import type { Doc, Language, NumberReading } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import type { Compared } from './comparators.ts'
import { claimsNothing, hasMeasure, isYear } from './guards.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { type Figure, type Reading, rateAt, type Shape } from './shapes.ts'

/** Words before a figure that go on counting what was counted: "a further 193", "another 345". */
const MORE: ReadonlySet<string> = new Set(['another', 'further', 'additional', 'only', 'remaining', 'sisanya', 'hanya', 'tinggal', 'baru'])

/** How far back, in tokens, a noun may stand that a bare figure counts. */
const REACH = 60

export function readBare(reading: Reading, { number, language, sentence, before }: Figure): Shape | null {
  const { doc } = reading
  if (number.form === 'order') return readCrowd(doc, number, language)
  if (number.form !== 'exact' || claimsNothing(doc, number, sentence.first, false) || hasMeasure(doc, number.last)) return null
  if (number.value <= 1 || !Number.isInteger(number.value) || isYear(doc, number) || isOfAge(doc, number, before)) return null
  const ofThem = doc.tokens[number.last]?.lower === 'of' && doc.tokens[number.last + 1]?.lower === 'them'
  const large = number.value >= 1000
  const last = reading.claims.at(-1)
  const beside = last !== undefined && last.kind === 'count' && last.unit !== 'fraction' && last.first >= sentence.first
  const further = MORE.has(doc.tokens[number.first - 1]?.lower ?? '') || isSubject(doc, number)
  if (!(ofThem || large || ((before !== null || beside || further) && isFree(doc, number)))) return null
  const unit =
    unitOfNext(reading, number, language, sentence.last) ??
    (isVolume(doc, number.first) ? 'share' : null) ??
    unitBefore(reading, number.first, before?.edge ?? number.first, sentence.first, language, ofThem)
  if (unit === null) return null
  const end = ofThem ? number.last + 2 : number.last
  const rate = rateAt(doc, end, sentence.last)
  return { first: number.first, last: rate.last, shape: 'bare', kind: 'count', unit, noun: null, per: rate.per }
}

/** "on volume of 61.1 million", "volume sebanyak 26 juta" */
function isVolume({ tokens }: Doc, first: number): boolean {
  // "volume perdagangan saham di bursa mencapai 12,22 miliar"
  const reach = tokens[first - 1]?.entry?.fills ? 10 : 2
  for (let at = first - 1; at >= first - reach && tokens[at]?.kind !== 'number'; at--) if (tokens[at]?.entry?.traded) return true
  return false
}

/** "more than 4,300 and 2,000 outages": two figures of one noun. */
function unitOfNext(reading: Reading, { last }: NumberReading, language: Language, end: number): string | null {
  const { doc } = reading
  const joint = doc.tokens[last]?.lower
  if (joint !== 'and' && joint !== 'dan' && joint !== 'or' && joint !== 'atau') return null
  const next = doc.numbers[doc.numberAt[last + 1] ?? -1]
  if (next === undefined || next.first !== last + 1 || next.form !== 'exact') return null
  // "26.236 atau 98 persen pelanggan"
  const percent = lookup(doc, next.last, 'percent')?.length ?? 0
  const phrase = readNounPhrase(reading, next.last + percent, end, language)
  return phrase?.known ? phrase.unit : null
}

/** What follows people who are only counted: "Thousands were left without power", "hundreds stranded". */
const CROWD: ReadonlySet<string> = new Set([
  'were',
  'are',
  'have',
  'had',
  'was',
  'lost',
  'lose',
  'left',
  'stranded',
  'without',
  'remain',
  'remained',
  'still',
  'more',
  'took',
  'complained',
  'reported',
  'could',
  'queued',
  'who',
  'gathered',
  'wait',
  'waited',
])

function readCrowd(doc: Doc, { first, last, value }: NumberReading, language: Language): Shape | null {
  if (language !== 'en' || value < 100 || !CROWD.has(doc.tokens[last]?.lower ?? '') || doc.tokens[first - 1]?.lower === 'the') return null
  return { first, last, shape: 'crowd', kind: 'count', unit: 'person', noun: null, per: null }
}

/** "18 were expected back", "576 sudah menyala", "the count stood at 210", "this number was 229": a figure in its noun's place. */
function isSubject(doc: Doc, { first, last }: NumberReading): boolean {
  const next = doc.tokens[last]
  if (next?.entry?.finite) return true
  if (doc.tokens[first - 1]?.entry?.finite && TALLIES.has(doc.tokens[first - 2]?.lower ?? '')) return true
  const verb = doc.tokens[first - 2]?.lower
  return doc.tokens[first - 1]?.lower === 'at' && (verb === 'stood' || verb === 'stands' || verb === 'peaked')
}

const TALLIES: ReadonlySet<string> = new Set(['number', 'count', 'total', 'tally', 'toll', 'figure', 'jumlahnya', 'totalnya'])

/** Whether a small bare figure stands where a counted thing may: not before a name, a figure or an opening bracket. */
function isFree(doc: Doc, { first, last }: NumberReading): boolean {
  const next = doc.tokens[last]
  const before = doc.tokens[first - 1]
  if (next?.entry?.adjective && next.lower.endsWith('est')) return false
  if (before !== undefined && (before.kind === 'number' || before.text === '(' || before.text === '/' || before.text === '-')) return false
  return next === undefined || (next.kind !== 'number' && next.text !== ')' && next.text !== '/' && !(next.kind === 'word' && next.capital))
}

/** "kids under 16", "people over 50", "a mother of three": ages and what is counted elsewhere. */
function isOfAge(doc: Doc, { first, last, value }: NumberReading, compared: Compared | null): boolean {
  if (value < 100 && doc.tokens[first - 1]?.lower === 'of' && doc.tokens[last]?.lower !== 'of') return true
  const noun = compared === null ? null : doc.tokens[compared.edge - 1]
  return (
    noun?.entry?.counted !== undefined &&
    (compared?.comparator === '<' || compared?.comparator === '>') &&
    doc.tokens[first]?.kind === 'number' &&
    value < 100
  )
}

/** The noun that the sentence names before the figure, or else the one last counted, or else the last one named in reach. */
function unitBefore(reading: Reading, at: number, edge: number, sentence: number, language: Language, ofThem: boolean): string | null {
  const { claims } = reading
  const beside = claims.at(-1)
  const counts = beside !== undefined && beside.first >= sentence && beside.kind === 'count' && beside.unit !== 'fraction' && beside.unit !== 'time'
  // "stopped 22.8 million customers from calling and stopped over 7.65 million from …": the same is said of both.
  if (counts && isParallel(reading.doc, beside.first, edge)) return beside.unit
  // "14 million people reported problems, 2.5 million of them in America and 1.9 million in Germany": nothing else is named between.
  if (counts && (ofThem || nounBefore(reading.doc, at, Math.max(beside.last, at - 25), language) === null)) return beside.unit
  // "Reports climbed, and by noon there were 48,000 of them"
  const named = nounBefore(reading.doc, at, Math.max(sentence, at - 25), language)
  if (named !== null) return named
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i]
    if (claim === undefined || claim.last < at - REACH) break
    if (claim.kind === 'count' && claim.unit !== 'fraction' && claim.unit !== 'time') return claim.unit
  }
  return nounBefore(reading.doc, at, Math.max(0, at - REACH), language) ?? (ofThem ? 'person' : null)
}

/** Whether one word stands before two figures. */
const isParallel = ({ tokens }: Doc, first: number, second: number): boolean =>
  tokens[first - 1]?.kind === 'word' && !tokens[first - 1]?.entry?.closes && tokens[first - 1]?.lower === tokens[second - 1]?.lower

/** The counted noun nearest before a token, in English a plural one. */
function nounBefore(doc: Doc, at: number, from: number, language: Language): string | null {
  for (let i = at - 1; i >= from; i--) {
    const token = doc.tokens[i]
    if (token?.kind !== 'word' || (token.capital && doc.tokens[i - 1]?.kind === 'word')) continue
    const found = lookup(doc, i, 'counted')
    if (found === null || i + found.length > at || token.entry?.closes || token.entry?.adjective || found.value === 'time') continue
    const last = doc.tokens[i + found.length - 1]?.lower ?? ''
    if (language === 'id' || last.endsWith('s') || last === 'people') {
      // "flight plans" is longer than "plans".
      const longer = found.length === 1 && i - 1 >= from ? lookup(doc, i - 1, 'counted') : null
      return longer?.length === 2 ? longer.value : found.value
    }
  }
  return null
}
