/** Which language an article is in, how sure that is, or that it is none of ours. */
import { createRequire } from 'node:module'
import { lexiconOf } from '../extractors/lexicon/index.ts'
import { MARKERS, type MarkedLanguage } from '../extractors/lexicon/markers.ts'
import { markedStretches } from '../extractors/shared/marks.ts'
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
/** But not where they are all the teller has of his own. */
const FEW_TOLD = 3
/** How much of the vote the winner needs. */
const MAJORITY = 0.7
/** With so much of it nobody else is heard. */
const UNDIVIDED = 0.9
/** A paragraph of fewer tokens may be a button or a menu. */
const LABEL = 8
/** Longer texts have marker words enough. */
const SHORT = 25
/** Of a short text's words so many must be known to its language alone. */
const TOLD = 0.25

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

/** How an article's words vote. */
interface Vote {
  /** Votes a language, by its place among the codes. */
  counts: Uint32Array
  best: MarkedLanguage
  /** Votes for the best. */
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
  return { counts, best: CODES[most] as MarkedLanguage, votes, share: total === 0 ? 0 : votes / total, words }
}

/** Indonesian and English are both at work: then the tongue is the teller's, not that of those who are quoted, nor of the page's labels. */
function isDivided({ counts, votes, share }: Vote): boolean {
  const other = Math.min(counts[ID] as number, counts[EN] as number)
  return share < UNDIVIDED && other >= 3 && other >= 0.1 * votes
}

function toldVote(tokens: readonly Token[], marks: Uint8Array): Vote {
  const told = marks.slice()
  for (const { first, last } of markedStretches(tokens)) told.fill(0, first, last)
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && (tokens[at] as Token).kind !== 'break') continue
    if (at - first < LABEL) told.fill(0, first, at)
    first = at + 1
  }
  return vote(tokens, told)
}

/** How many words of a short text each lexicon knows that the other does not. */
function knownWords(tokens: readonly Token[]): Record<Language, number> {
  const known = { id: 0, en: 0 }
  const [id, en] = [lexiconOf('id'), lexiconOf('en')]
  for (const { word, lower } of tokens.slice(0, SHORT)) {
    if (word === null) continue
    const [isId, isEn] = [id.get(lower)?.entry != null, en.get(lower)?.entry != null]
    if (isId && !isEn) known.id++
    if (isEn && !isId) known.en++
  }
  return known
}

/** A headline has hardly a marker word; the words of its subject tell where they are many and one-sided. */
function bySubject({ counts, words }: Vote, tokens: readonly Token[]): Detection | null {
  const known = knownWords(tokens)
  const id = known.id + (counts[ID] as number)
  const en = known.en + (counts[EN] as number)
  const code = id > en ? 'id' : 'en'
  const [most, least] = id > en ? [id, en] : [en, id]
  const others = counts.reduce((sum, votes, mark) => (mark === ID || mark === EN ? sum : sum + votes), 0)
  if (most < 2 || most < 2 * least || most < 2 * others || most / words < TOLD) return null
  return { code, confidence: round((0.75 * most) / (most + least + others)) }
}

/**
 * Tells the language of a whole article, or refuses it by name.
 * Marker words vote; where they are thin or divided, the words of the subject are asked, and last franc about the first 500 characters, which
 * has to agree with the vote.
 */
export function detectLanguage(text: string, tokens: readonly Token[], marks: Uint8Array = markersIn(tokens)): Detection | Refusal {
  const all = vote(tokens, marks)
  const told = isDivided(all) ? toldVote(tokens, marks) : all
  const won = told.votes >= FEW_TOLD && told.share >= UNDIVIDED ? told : all
  const { best, votes, share, words } = won
  const ours = best === 'id' || best === 'en'
  const enough = won === all ? votes >= FEWEST && votes / words >= ENOUGH : true
  if (enough && share >= MAJORITY) return ours ? { code: best, confidence: round(won === all ? share : (share + all.share) / 2) } : refusal(best)
  const subject = words <= SHORT ? bySubject(won, tokens) : null
  if (subject !== null) return subject
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
