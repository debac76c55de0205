/** Which language an article is in, how sure that is, or that it is none of ours. */
import { createRequire } from 'node:module'
import { MARKERS, type MarkedLanguage } from '../extractors/lexicon/markers.ts'
import type { Language, Token, TokenRange } from './types.ts'

export interface Detection {
  code: Language
  /** Share of the evidence that speaks for `code`, 0 to 1. */
  confidence: number
}

/** The article's language is none of ours, or it cannot be told. */
export interface Refusal {
  /** ISO 639 code of what it seems to be; 'und' where it cannot be told. */
  refused: string
  /** Its English name. */
  name: string
}

/** Votes of marker words, by language. */
export type Votes = Record<MarkedLanguage, number>

/** Of all words so many must be markers before the vote counts: news in a marked language has 0.25 to 0.45. */
const ENOUGH = 0.22
/** Fewer votes than this are thin, however one-sided. */
const FEWEST = 6
/** How much of the vote the winner needs. */
const MAJORITY = 0.7

/** Codes of the marked languages; a token's mark is an index into them, 0 for none. */
const CODES = [null, ...(Object.keys(MARKERS) as MarkedLanguage[])] as const

let markers: ReadonlyMap<string, number> | null = null

function markersOf(): ReadonlyMap<string, number> {
  if (markers) return markers
  const map = new Map<string, number>()
  for (const [index, code] of CODES.entries()) if (code !== null) for (const word of MARKERS[code].split(' ')) map.set(word, index)
  markers = map
  return map
}

/** For each token the language that its word marks. Read once; the article's language and its segments' are both voted from it. */
export function markersIn(tokens: readonly Token[]): Uint8Array {
  const table = markersOf()
  const marks = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word') marks[at] = table.get(token.lower) ?? 0
  }
  return marks
}

function count(marks: Uint8Array, range: TokenRange): Uint32Array {
  const counts = new Uint32Array(CODES.length)
  for (let at = range.first; at < range.last; at++) (counts[marks[at] as number] as number)++
  return counts
}

/** How many marker words speak for Indonesian and for English in a range of tokens. */
export function voteOf(marks: Uint8Array, range: TokenRange): Record<Language, number> {
  let id = 0
  let en = 0
  for (let at = range.first; at < range.last; at++) {
    const mark = marks[at] as number
    if (mark === ID || mark === MALAY) id++
    else if (mark === EN) en++
  }
  return { id, en }
}

const ID = CODES.indexOf('id')
const EN = CODES.indexOf('en')
const MALAY = CODES.indexOf('malay')

/**
 * Tells the language of a whole article, or refuses it by name.
 * Marker words vote; where they are thin or divided, franc is asked about the first 500 characters and both have to agree.
 */
export function detectLanguage(text: string, tokens: readonly Token[], marks: Uint8Array = markersIn(tokens)): Detection | Refusal {
  const counts = count(marks, { first: 0, last: tokens.length })
  const votes = Object.fromEntries(CODES.flatMap((code, index) => (code === null ? [] : [[code, counts[index] as number]]))) as Votes
  // What the two share belongs to the one that its own words speak for.
  const malay = votes.ms > 0.8 * votes.id
  if (malay) votes.ms += votes.malay
  else votes.id += votes.malay
  votes.malay = 0
  let words = 0
  for (const token of tokens) if (token.kind === 'word') words++
  let total = 0
  let best: MarkedLanguage = 'en'
  for (const language of Object.keys(votes) as MarkedLanguage[]) {
    total += votes[language]
    if (votes[language] > votes[best]) best = language
  }
  const share = total === 0 ? 0 : votes[best] / total
  const settled = votes[best] >= FEWEST && votes[best] / words >= ENOUGH && share >= MAJORITY
  if (settled && (best === 'id' || best === 'en')) return { code: best, confidence: round(share) }
  if (settled) return refusal(best)
  return secondLook(text, votes, best, share, words)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The vote alone does not settle it: franc, which takes Malay for Indonesian and back, is believed where a vote agrees. */
function secondLook(text: string, votes: Votes, best: MarkedLanguage, share: number, words: number): Detection | Refusal {
  const { franc } = createRequire(import.meta.url)('#franc') as { franc: (text: string, options?: { minLength?: number }) => string }
  const guess = franc(text.slice(0, 500), { minLength: 20 })
  const code = guess === 'eng' || guess === 'sco' ? 'en' : guess === 'ind' || guess === 'zlm' ? 'id' : null
  const half = round(0.5 * share)
  if (code !== null && best === code && (votes[code] >= 2 || words < 12)) return { code, confidence: round(0.5 + half) }
  if ((best === 'id' || best === 'en') && votes[best] >= 3 && share >= MAJORITY && votes[best] / words >= 0.2) return { code: best, confidence: half }
  if (share >= MAJORITY && votes[best] >= 3 && best !== 'id' && best !== 'en') return refusal(best)
  return refusal(guess === 'ind' || guess === 'eng' ? 'und' : guess)
}

/** franc's name for Standard Malay is not one that the runtime knows. */
const ALIASES: Readonly<Record<string, string>> = { zlm: 'ms' }

/** Names a language by its code, in the shortest form ISO 639 has for it. */
function refusal(code: string): Refusal {
  if (code === 'und') return { refused: code, name: 'no language that can be told' }
  const refused = ALIASES[code] ?? Intl.getCanonicalLocales(code)[0] ?? code
  return { refused, name: new Intl.DisplayNames(['en'], { type: 'language' }).of(refused) ?? refused }
}
