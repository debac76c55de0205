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
    const { word } = tokens[at] as Token
    if (word === null) continue
    if (word.marker < 0) word.marker = table.get(word.lower) ?? 0
    marks[at] = word.marker
  }
  return marks
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
const MS = CODES.indexOf('ms')
const MALAY = CODES.indexOf('malay')

/** The outcome of a whole article's vote. */
interface Vote {
  best: MarkedLanguage
  /** Votes for it. */
  votes: number
  /** Its share of all votes. */
  share: number
  /** Words in the article. */
  words: number
}

function vote(tokens: readonly Token[], marks: Uint8Array): Vote {
  const counts = new Uint32Array(CODES.length)
  let words = 0
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).word === null) continue
    words++
    ;(counts[marks[at] as number] as number)++
  }
  counts[0] = 0
  // What Indonesian and Malay share belongs to the one that its own words speak for.
  const malay = (counts[MS] as number) > 0.8 * (counts[ID] as number) ? MS : ID
  ;(counts[malay] as number) += counts[MALAY] as number
  counts[MALAY] = 0
  const most = counts.reduce((best, votes, mark) => (votes > (counts[best] as number) ? mark : best), EN)
  const total = counts.reduce((sum, votes) => sum + votes, 0)
  const votes = counts[most] as number
  return { best: CODES[most] as MarkedLanguage, votes, share: total === 0 ? 0 : votes / total, words }
}

/**
 * Tells the language of a whole article, or refuses it by name.
 * Marker words vote; where they are thin or divided, franc is asked about the first 500 characters and both have to agree.
 */
export function detectLanguage(text: string, tokens: readonly Token[], marks: Uint8Array = markersIn(tokens)): Detection | Refusal {
  const { best, votes, share, words } = vote(tokens, marks)
  const ours = best === 'id' || best === 'en'
  if (votes >= FEWEST && votes / words >= ENOUGH && share >= MAJORITY) return ours ? { code: best, confidence: round(share) } : refusal(best)
  // The vote alone does not settle it. franc takes Malay for Indonesian and back: it is believed where the vote agrees.
  const { franc } = createRequire(import.meta.url)('#franc') as { franc: (text: string, options?: { minLength?: number }) => string }
  const guess = franc(text.slice(0, 500), { minLength: 20 })
  const code = guess === 'eng' || guess === 'sco' ? 'en' : guess === 'ind' || guess === 'zlm' ? 'id' : null
  const half = round(0.5 * share)
  if (ours && best === code && (votes >= 2 || words < 12)) return { code: best, confidence: round(0.5 + half) }
  if (ours && votes >= 3 && share >= MAJORITY && votes / words >= 0.2) return { code: best, confidence: half }
  if (!ours && votes >= 3 && share >= MAJORITY) return refusal(best)
  return refusal(guess === 'ind' || guess === 'eng' ? 'und' : guess)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** franc's name for Standard Malay is not one that the runtime knows. */
const ALIASES: Readonly<Record<string, string>> = { zlm: 'ms' }

/** Names a language by its code, in the shortest form ISO 639 has for it. */
function refusal(code: string): Refusal {
  if (code === 'und') return { refused: code, name: 'no language that can be told' }
  const refused = ALIASES[code] ?? Intl.getCanonicalLocales(code)[0] ?? code
  return { refused, name: new Intl.DisplayNames(['en'], { type: 'language' }).of(refused) ?? refused }
}
