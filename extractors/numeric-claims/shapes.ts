/** What the shapes of a claim share: a figure with its surroundings, and the words behind a figure that rates and wholes take. */
import type { Doc, Found, Language, NumberReading, NumericClaim, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import type { Compared } from './comparators.ts'
import { type Ground, readNounPhrase } from './noun-phrase.ts'

/** What is worked out once for a document. */
export interface Reading extends Ground {
  /** 1 for tokens of dates, of stock moves' figures and of names that hold a figure. */
  taken: Uint8Array
  claims: Found<NumericClaim>[]
}

/** One figure with what stands around it. */
export interface Figure {
  number: NumberReading
  language: Language
  /** The sentence's tokens. */
  sentence: TokenRange
  /** The comparator right before the digits or words, which currency signs may part from them. */
  before: Compared | null
}

/** What a shape makes of a figure: the claim without comparator and context. `first` is before any currency. */
export type Shape = Pick<NumericClaim, 'kind' | 'unit' | 'noun' | 'per'> & TokenRange & { shape: string; scale?: number }

/** The rate at a token: "sehari", "per hour". */
export function rateAt(doc: Doc, at: number, end: number): { per: NumericClaim['per']; last: number } {
  const found = at < end ? lookup(doc, at, 'per') : null
  return found === null || at + found.length > end ? { per: null, last: at } : { per: found.value, last: at + found.length }
}

/** The rate that stands before a figure: "sehari 60 sampai 70 paket", "each day about 5,000 people". Not "dalam sehari", a stretch of time. */
export function rateBefore(doc: Doc, first: number, from: number): NumericClaim['per'] {
  for (let at = first - 1; at >= Math.max(from, first - 5); at--) {
    const token = doc.tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    const found = lookup(doc, at, 'per')
    if (found === null || at + found.length > first) continue
    if (token.entry?.oneWord || token.entry?.adjective || doc.tokens[at - 1]?.lower === 'dalam') return null
    return found.value
  }
  return null
}

/** What a percentage or fraction is of: "of sensors", "of its check-in desks", "dari seluruh mesin Windows", "penduduk India". */
export function wholeBehind(ground: Ground, at: number, end: number, language: Language): { last: number; noun: string } | null {
  const { doc } = ground
  let first = at
  const word = doc.tokens[at]?.lower
  if (word === 'of' || word === 'dari') first++
  else if (language === 'en' && word !== 'the') return null
  // Determiners and what else stands before the noun: "the lender's", "all of its", "seluruh".
  for (let i = 0; i < 4 && first < end; i++) {
    const token = doc.tokens[first]
    if (!token?.entry?.determiner && token?.lower !== 'of') break
    first++
  }
  const phrase = readNounPhrase(ground, first, Math.min(end, first + 6), language)
  if (phrase === null || (!phrase.known && word !== 'of' && word !== 'dari')) return null
  return { last: phrase.last, noun: spanOf(doc, { first, last: phrase.last }).text }
}
