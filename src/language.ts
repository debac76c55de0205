/** Which language an article is in, how sure that is, or that it is none of ours. */
import { createRequire } from 'node:module'
import { MARKERS, type MarkedLanguage } from '../extractors/lexicon/markers.ts'
import type { Language, Token, TokenRange } from './types.ts'

export interface Detection {
  code: Language
  /** Share of the evidence that speaks for `code`, 0 to 1. */
  confidence: number
}

/** The article's language is known and not one of ours, or it cannot be told. */
export interface Refusal {
  /** ISO 639-1 or 639-3 code of what it seems to be; 'und' where it cannot be told. */
  refused: string
  name: string
}

/** Votes of marker words, by language. */
export type Votes = Record<MarkedLanguage, number>

let markers: ReadonlyMap<string, MarkedLanguage> | null = null

function markersOf(): ReadonlyMap<string, MarkedLanguage> {
  if (markers) return markers
  const map = new Map<string, MarkedLanguage>()
  for (const [language, words] of Object.entries(MARKERS) as [MarkedLanguage, string][]) for (const word of words.split(' ')) map.set(word, language)
  markers = map
  return map
}

/** Counts the marker words of each language in a range of tokens. */
export function voteOf(tokens: readonly Token[], range: TokenRange): Votes {
  const table = markersOf()
  const votes: Votes = { id: 0, en: 0, ms: 0, jv: 0, su: 0, tl: 0, nl: 0, fr: 0, de: 0, es: 0, pt: 0, it: 0 }
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') continue
    const language = table.get(token.lower)
    if (language !== undefined) votes[language]++
  }
  return votes
}

/** Tells the language of a whole article, or refuses it by name. */
export function detectLanguage(text: string, tokens: readonly Token[]): Detection | Refusal {
  const votes = voteOf(tokens, { first: 0, last: tokens.length })
  const total = Object.values(votes).reduce((sum, n) => sum + n, 0)
  const ranked = (Object.entries(votes) as [MarkedLanguage, number][]).sort((a, b) => b[1] - a[1])
  const [best, most] = ranked[0] as [MarkedLanguage, number]
  const words = tokens.reduce((sum, token) => sum + (token.kind === 'word' ? 1 : 0), 0)
  const share = total === 0 ? 0 : most / total
  if (total >= 5 && share >= 0.6 && most / words >= 0.08) {
    if (best === 'id' || best === 'en') return { code: best, confidence: round(share) }
    return { refused: best, name: nameOf(best) }
  }
  return secondLook(text, votes, words)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The vote is thin: letters decide with it. franc sees only the first 500 characters. */
function secondLook(text: string, votes: Votes, words: number): Detection | Refusal {
  const { franc } = createRequire(import.meta.url)('#franc') as { franc: (text: string, options?: { minLength?: number }) => string }
  const guess = franc(text.slice(0, 500), { minLength: 20 })
  const code = guess === 'ind' ? 'id' : guess === 'eng' ? 'en' : null
  if (code !== null && (votes[code] > 0 || words >= 8)) return { code, confidence: 0.5 }
  const [best, most] = (Object.entries(votes) as [MarkedLanguage, number][]).sort((a, b) => b[1] - a[1])[0] as [MarkedLanguage, number]
  if (code === null && (best === 'id' || best === 'en') && most >= 3 && most / words >= 0.15) return { code: best, confidence: 0.5 }
  return { refused: guess, name: nameOf(guess) }
}

/** English name of a language by its code; the code itself where the runtime knows none. */
function nameOf(code: string): string {
  if (code === 'und') return 'an unknown language'
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
