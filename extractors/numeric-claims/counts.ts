/** Counted things: a figure and the noun phrase behind it. */
import type { Doc } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { comparatorAfter } from './comparators.ts'
import { claimsNothing, hasMeasure, isYear } from './guards.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { type Figure, type Reading, rateAt, type Shape } from './shapes.ts'

/** Whether a count stands in a row of counts: "one train, two buses", "22 self-checkouts and one till". */
function isListed(doc: Doc, first: number, last: number): boolean {
  const joins = (at: number): boolean => {
    const word = doc.tokens[at]?.lower
    return word === ',' || word === 'and' || word === 'dan'
  }
  if (joins(last) && (doc.numberAt[last + 1] ?? -1) >= 0) return true
  return joins(first - 1) && ((doc.numberAt[first - 3] ?? -1) >= 0 || (doc.numberAt[first - 5] ?? -1) >= 0)
}

/** What a compound adjective counts: "two-person team", "450-bed hospital"; not "two-factor", "three-way". */
const COMPOUNDED: ReadonlySet<string> = new Set([
  'person',
  'bed',
  'seat',
  'member',
  'passenger',
  'room',
  'employee',
  'car',
  'unit',
  'store',
  'student',
  'page',
])

function readCompound({ doc }: Reading, { number, sentence }: Figure, at: number): Shape | null {
  const unit = doc.tokens[at]?.entry?.counted
  if (unit === undefined || !COMPOUNDED.has(unit) || at >= sentence.last || claimsNothing(doc, number, sentence.first, true)) return null
  return { first: number.first, last: at + 1, shape: 'compound', kind: 'count', unit, noun: doc.tokens[at]?.text ?? null, per: null }
}

/** "14,000 of its 23,000 customers", "12 of 200 branches", "35 dari 260 pemohon": part and whole count the same. */
function readPartOf(reading: Reading, { number, language, sentence }: Figure, from: number): Shape | null {
  const { doc } = reading
  let at = from
  while (at < from + 4 && (doc.tokens[at]?.entry?.determiner || doc.tokens[at]?.entry?.comparator !== undefined)) at++
  // "six of the index's 10 main groups"
  for (let owner = at + 1; owner < at + 6; owner++) if (doc.tokens[owner]?.lower === "'s") at = owner + 1
  const whole = doc.numbers[doc.numberAt[at] ?? -1]
  if (whole !== undefined) at = whole.last
  if (at >= sentence.last || (whole === undefined && at === from) || number.value <= 1) return null
  const phrase = readNounPhrase(reading, at, sentence.last, language)
  if (phrase === null || !phrase.known || claimsNothing(doc, number, sentence.first, true)) return null
  const last = whole === undefined ? phrase.last : number.last
  return { first: number.first, last, shape: 'part', kind: 'count', unit: phrase.unit, noun: spanOf(doc, phrase).text, per: null }
}

/** Words behind `times` and `kali` that compare. */
const MULTIPLIED: ReadonlySet<string> = new Set([
  'the',
  'as',
  'more',
  'higher',
  'larger',
  'bigger',
  'faster',
  'its',
  'their',
  'normal',
  'lipat',
  'lebih',
  'dari',
])

/** "a pair of 2017 outages", "the 2019 outages": a year, where words before it make it one. */
function isDated({ tokens }: Doc, { number, before }: Figure): boolean {
  const word = tokens[number.first - 1]
  return before === null && (word?.lower === 'of' || word?.lower === "'s" || word?.entry?.determiner === true)
}

const QUOTE = /^["”’']$/

/** From here on `saham` and `lembar` are shares that changed hands, and no longer listed stocks or pages. */
const VOLUME = 100_000
const TRADED: ReadonlySet<string> = new Set(['stock', 'page'])

/** "lebih dari dua miliar pengguna aktif bulanan", "40,000 to 50,000 visits a day", "hundreds of IT jobs", "two-person" */
export function readCount(reading: Reading, figure: Figure): Shape | null {
  const { doc } = reading
  const { number, language, sentence, before } = figure
  if (number.form === 'fraction') return null
  let at = number.last
  const after = comparatorAfter(doc, at, sentence.last)
  if (after !== null) at = after.edge
  // "“tens of thousands” of customers"
  if (number.form === 'order' && QUOTE.test(doc.tokens[at]?.text ?? '') && doc.tokens[at + 1]?.lower === 'of') at++
  const hyphen = doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaced === false
  if (hyphen) at++
  if (hyphen) return readCompound(reading, figure, at)
  const of = doc.tokens[at]?.lower === 'of' && language === 'en'
  if (of && number.form !== 'order') return readPartOf(reading, figure, at + 1)
  if (language === 'id' && doc.tokens[at]?.lower === 'dari') return readPartOf(reading, figure, at + 1)
  if (of) at++
  // "millions of its customers"
  if (of) while (at < sentence.last && doc.tokens[at]?.entry?.determiner) at++
  if (at >= sentence.last) return null
  const phrase = readNounPhrase(reading, at, sentence.last, language)
  if (phrase === null || claimsNothing(doc, number, sentence.first, phrase.known)) return null
  if (hasMeasure(doc, number.last)) return null
  if (!Number.isInteger(number.value) && number.digits && !phrase.known) return null
  if (language === 'en' && isYear(doc, number) && (!/s$/.test(doc.tokens[phrase.last - 1]?.lower ?? '') || isDated(doc, figure))) return null
  // One as a word is an article or a pronoun, unless something compares it.
  if (number.value === 1 && !number.digits && number.last === number.first + 1) {
    if (before === null && !(language === 'en' && phrase.known && isListed(doc, number.first, phrase.last))) return null
  }
  const rate = rateAt(doc, phrase.last, sentence.last)
  const noun = spanOf(doc, phrase).text
  // "1.5 times", "dua kali lipat", "three times the average" multiply; "six times" counts.
  const times = phrase.unit === 'time' && (!Number.isInteger(number.value) || MULTIPLIED.has(doc.tokens[phrase.last]?.lower ?? ''))
  return {
    first: number.first,
    last: rate.last,
    shape: number.form === 'order' ? 'order' : 'count',
    kind: times ? 'measure' : 'count',
    unit: times ? 'times' : TRADED.has(phrase.unit) && number.value >= VOLUME ? 'share' : phrase.unit,
    noun,
    per: rate.per,
  }
}
