/** What a figure counts: the noun phrase behind it, its head's canonical unit, in both languages. */
import type { Doc, Language, TokenRange } from '../../src/types.ts'
import { lexiconOf } from '../lexicon/index.ts'
import type { Entry } from '../lexicon/lexicon.ts'
import { lookup } from '../shared/rules.ts'
import { EMERGENCY } from './guards.ts'

/** A counted noun with its modifiers. */
export interface NounPhrase extends TokenRange {
  /** Canonical English singular. */
  unit: string
  /** Whether the vocabulary knows the head. */
  known: boolean
}

/** The text, and where the name ends that covers a token (0 for none): names go with the noun behind them. */
export interface Ground {
  doc: Doc
  nameEnd: Int32Array
}

/** Reads the noun phrase at `at`; `end` is where the sentence stops. Looks at most nine tokens ahead. */
export function readNounPhrase(ground: Ground, at: number, end: number, language: Language): NounPhrase | null {
  return language === 'id' ? readIndonesian(ground, at, end) : readEnglish(ground, at, end)
}

/** What is known of a word without its `-nya`: `populernya`, `pelanggannya`. */
function bare(doc: Doc, at: number): Entry | null {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  if (token.entry?.counted !== undefined || !token.lower.endsWith('nya')) return token.entry
  return lexiconOf('id').get(token.lower.slice(0, -3))?.entry ?? token.entry
}

const isVerbal = (word: string): boolean => /^(me[mnlry]|di(?!gital|rek|plo|sko|mens|stri|visi|alog)|ber|ter(?!minal)|menge)/.test(word)

/** A plain lower-case word that may be a noun nobody listed. */
function isPlainNoun(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  if (
    token === undefined ||
    token.kind !== 'word' ||
    token.capital ||
    token.lower.length < 3 ||
    token.lower === 'lainnya' ||
    !/^\p{Ll}+$/u.test(token.text)
  )
    return false
  const { entry } = token
  if (entry === null) return true
  return !(
    entry.closes ||
    entry.timeNoun ||
    entry.comparator ||
    entry.saying ||
    entry.direction ||
    entry.number !== undefined ||
    entry.month ||
    entry.weekday
  )
}

/** "pengguna aktif bulanan", "unit ATM", "calon penumpang", "instansi pusat dan daerah", "warga Aceh" */
function readIndonesian({ doc }: Ground, first: number, end: number): NounPhrase | null {
  const found = lookup(doc, first, 'counted')
  const head = found !== null && first + found.length <= end ? found : null
  let unit = head?.value ?? bare(doc, first)?.counted
  let last = first + (head?.length ?? 1)
  if (unit === undefined) {
    if (!isPlainNoun(doc, first) || isVerbal(doc.tokens[first]?.lower ?? '')) return null
    return { first, last: modifiers(doc, last, end), unit: doc.tokens[first]?.lower ?? '', known: false }
  }
  const inner = doc.tokens[first]?.entry?.classifier && head?.length === 1 ? lookup(doc, last, 'counted') : null
  if (inner !== null && last + inner.length <= end && !doc.tokens[last]?.entry?.adjective) {
    unit = inner.value
    last += inner.length
  }
  return { first, last: modifiers(doc, last, end), unit, known: true }
}

/** Adjectives, further nouns and names that follow an Indonesian head. */
function modifiers(doc: Doc, from: number, end: number): number {
  let last = from
  const limit = Math.min(end, from + 5)
  while (last < limit) {
    const token = doc.tokens[last]
    if (token === undefined || token.kind !== 'word') break
    const entry = bare(doc, last)
    const next = doc.tokens[last + 1]?.entry
    if (token.lower === 'dan' && last + 1 < limit && (next?.counted !== undefined || next?.adjective)) last += 2
    else if (entry?.adjective || entry?.counted !== undefined) last += lookup(doc, last, 'counted')?.length ?? 1
    else if (token.capital && token.entry?.month === undefined && token.entry?.weekday === undefined) last++
    else break
  }
  return Math.min(last, end)
}

const IRREGULAR: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'aircraft',
  'staff',
  'police',
  'grandchildren',
  'schoolchildren',
  'troops',
  'fish',
  'folks',
  'personnel',
  'premises',
  'data',
])

const looksPlural = (word: string): boolean => (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) || IRREGULAR.has(word)

/** English singular of a noun that the vocabulary does not know. */
export function singularOf(noun: string): string {
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2)
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}

/** "10.6 million problem reports", "monthly bill-paying wireless subscribers", "Facebook security team members": up to the first plural. */
function readEnglish({ doc, nameEnd }: Ground, first: number, end: number): NounPhrase | null {
  let fallback: NounPhrase | null = null
  const limit = Math.min(end, first + 9)
  let at = first
  while (at < limit) {
    const token = doc.tokens[at]
    if (token === undefined) break
    // "228 failed 000 calls"
    if (at > first && EMERGENCY.has(token.text)) {
      at++
      continue
    }
    // "two new 52-week highs"
    if (token.kind === 'number' && at > first && doc.tokens[at + 1]?.text === '-' && doc.tokens[at + 2]?.entry?.timeNoun) {
      at += 3
      continue
    }
    if (token.kind === 'mark') {
      const joins = (token.text === '-' || token.text === '‑' || token.text === '&') && !token.spaced && at > first
      // "mobile, landline and broadband customers"
      const listed = token.text === ',' && at > first && fallback === null && isPlainNoun(doc, at + 1)
      if (!joins && !listed) break
      at++
      continue
    }
    if (token.kind !== 'word' || (token.entry?.number !== undefined && at > first)) break
    const name = nameEnd[at] ?? 0
    // "Bank of America customers", "San Diego Gas & Electric customers"; a name that is the noun itself ("Boeing 737s") is looked up.
    if (
      name > at &&
      name < limit &&
      lookup(doc, at, 'counted')?.value !== 'aircraft' &&
      doc.tokens[name]?.kind === 'word' &&
      !doc.tokens[name]?.entry?.closes
    ) {
      at = name
      continue
    }
    const found = lookup(doc, at, 'counted')
    if (token.lower === 'and' && at > first && fallback === null && isPlainNoun(doc, at + 1) && doc.tokens[at - 2]?.text === ',') {
      at++
      continue
    }
    const acronym =
      token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      at > 0 &&
      doc.tokens[at - 1]?.text !== doc.tokens[at - 1]?.text.toUpperCase()
    if (token.entry?.closes && !acronym && (found === null || found.length === 1)) break
    // "two busiest shopping days" are counted, "two full days" last.
    if (token.entry?.timeNoun && found === null)
      return isRanked(doc, first, at) ? { first, last: at + 1, unit: singularOf(token.lower), known: true } : null
    const last = at + (found?.length ?? 1)
    if (last > end) break
    const word = doc.tokens[last - 1]?.lower ?? ''
    if (found !== null) {
      const phrase = { first, last, unit: found.value, known: true }
      // "sales managers", "power station staff": a plural before another noun is not the head.
      if (looksPlural(word) && !(last < limit && nounFollows(doc, last))) return phrase
      fallback = phrase
    } else if (looksPlural(word) && !token.capital && isPlainNoun(doc, at) && !nounFollows(doc, last)) {
      return { first, last, unit: singularOf(word), known: false }
    }
    at = last
  }
  return fallback
}

/** Whether a superlative stands in a range of tokens. */
function isRanked({ tokens }: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens[at]?.lower.endsWith('iest')) return true
  return false
}

const nounFollows = (doc: Doc, at: number): boolean => {
  const found = lookup(doc, at, 'counted')
  return (
    found !== null &&
    doc.tokens[at]?.entry?.closes !== true &&
    doc.tokens[at]?.entry?.direction === undefined &&
    looksPlural(doc.tokens[at + found.length - 1]?.lower ?? '')
  )
}
