/** The words around the name of what moved: asides, owners, places, "Shares of parent", and names of indexes. */
import type { Doc, Names, Token } from '../../src/types.ts'
import { currencyAt } from '../shared/cardinals.ts'
import { lookup } from '../shared/rules.ts'

const RELATIVE: ReadonlySet<string> = new Set([
  'which',
  'who',
  'whose',
  'yang',
  'induk',
  'perusahaan',
  'parent',
  'owner',
  'the',
  'paytm',
  'pemilik',
  'operator',
  'its',
  'a',
  'an',
  'where',
  'maker',
  'raksasa',
])
/** From a comma that closes an aside ("…, which also owns Iberia and Vueling, fell") back to the comma that opens it, or -1. */
export function asideStart(doc: Doc, comma: number, from: number): number {
  let inner = false
  for (let at = comma - 1; at > from && at > comma - 26; at--) {
    const token = doc.tokens[at]
    if (token?.text !== ',') continue
    const next = doc.tokens[at + 1]
    if (next !== undefined && (RELATIVE.has(next.lower) || (!inner && doc.tokens[at + 2]?.text === "'s" && !isVerb(doc.tokens[at + 3])))) return at
    // "Singapore's benchmark, the STI, rose": what stands last is the name.
    inner = true
  }
  return -1
}

/** ", AAL's experienced a dip,": a short "has", which opens a clause and no aside. */
const isVerb = (token: Token | undefined): boolean => token?.lower.endsWith('ed') === true

/** "airline", "chain", "emiten": whether a word is a kind of company. */
export const isTrade = (token: Token | undefined): boolean =>
  token !== undefined && (token.entry?.cue === 'organization' || token.entry?.trade === true)

/** Where "the airline group", "saham bank pelat merah itu" begins that ends at `at` and stands for a company named before, or -1. */
export function companyNoun(doc: Doc, at: number, from: number): number {
  const token = doc.tokens[at]
  if (token?.capital !== false) return -1
  if (isTrade(token)) {
    for (let first = at - 1; first >= from && first >= at - 4; first--) {
      const before = doc.tokens[first]
      if (before?.lower === 'the') return doc.tokens[first - 1]?.lower === 'of' ? -1 : first
      if (before?.kind !== 'word' && before?.text !== '-') return -1
    }
    return -1
  }
  if (!token.entry?.pointing) return -1
  let organization = false
  for (let first = at - 1; first >= from && first >= at - 12; first--) {
    const before = doc.tokens[first]
    // "Indeks acuan di Bursa Efek Indonesia (BEI) ini"
    if (before?.text === ')' && doc.tokens[first - 2]?.text === '(') {
      first -= 2
      continue
    }
    if (before?.kind !== 'word' || before.entry?.direction !== undefined) return -1
    if (before.entry?.indexAgain) return first
    if (before.entry?.share) {
      // "Indeks acuan saham di Bursa Efek Indonesia ini"
      for (let at = first - 1; at >= Math.max(from, first - 2); at--) if (doc.tokens[at]?.entry?.indexAgain) return at
      return doc.tokens[first - 1]?.lower === 'bursa' ? -1 : first
    }
    if (before.entry?.cue === 'organization' || before.lower === 'bank') organization = true
    if (organization && (before.lower === 'emiten' || first === from)) return first
  }
  return -1
}

/** Whether a word may be part of a name that nobody listed. */
export const isName = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'word' || !token.capital || currencyAt(doc.tokens, at) > 0) return false
  const { entry } = token
  return (
    entry === null ||
    !(entry.month || entry.weekday || entry.session || entry.closes || entry.share || entry.trading || entry.condition || entry.direction)
  )
}

/** Where a name that nobody listed begins that ends at `at`: its capital words, and those that "&" joins to them. */
export function nameStart(doc: Doc, at: number, from: number): number {
  let first = at
  while (first - 1 >= from) {
    if (isName(doc, first - 1)) first--
    else if (doc.tokens[first - 1]?.text === '&' && first - 2 >= from && isName(doc, first - 2)) first -= 2
    else break
  }
  // "3I Group"
  return doc.tokens[first - 1]?.kind === 'number' && doc.tokens[first]?.spaced === false ? first - 1 : first
}

/** "Meta Platforms (META.O) induk WhatsApp", "Meta, owner of Instagram": a name that only says whose shares those before it are. */
export function isOwned(doc: Doc, names: Names, first: number, from: number): boolean {
  // "Optus parent Singtel" is Singtel; "the parent of Optus" and "induk WhatsApp" are not what they name.
  const of = doc.tokens[first - 1]?.lower === 'of'
  let at = of ? first - 2 : first - 1
  if (!of && doc.language !== 'id') return false
  if (!doc.tokens[at]?.entry?.owns) return false
  while (at > from && at > first - 4 && (doc.tokens[at]?.entry?.owns || doc.tokens[at]?.text === ',')) at--
  return at >= from && (doc.tokens[at]?.text === ')' || (names.at[at] ?? -1) >= 0)
}

/** A currency's name with no amount beside it. */
export function isMoney({ tokens, numberAt }: Doc, at: number): boolean {
  if (tokens[at]?.kind !== 'word' || (numberAt[at - 1] ?? -1) >= 0 || (numberAt[at + 1] ?? -1) >= 0 || tokens[at + 1]?.text === '$') return false
  return currencyAt(tokens, at) > 0 || (currencyAt(tokens, at - 1) === 2 && (numberAt[at - 2] ?? -1) < 0)
}

/** Whether a name follows a preposition of place: "in Tokyo", "di Bursa Efek Indonesia". */
export function isPlaced(doc: Doc, first: number): boolean {
  let at = first - 1
  if (doc.tokens[at]?.lower === 'the') at--
  const before = doc.tokens[at]?.lower
  return before === 'di' || before === 'at' || before === 'on' || (before === 'in' && !doc.tokens[at - 1]?.entry?.share)
}

export function hasShareWord(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (doc.tokens[at]?.entry?.share) return true
  return false
}

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'the',
  'parent',
  'owner',
  'pt',
  'induk',
  'perusahaan',
  'company',
  'giant',
  'milik',
  'emiten',
  'raksasa',
  '.',
  ',',
  'wider',
  'broader',
])

/** Where the subject begins with the words before the name: "Shares of parent", "Saham PT", "saham induk Instagram,". */
export function withWords(doc: Doc, first: number, from: number): number {
  let best = first
  for (let at = first - 1; at >= from && at >= first - 7; at--) {
    const token = doc.tokens[at]
    if (token === undefined) break
    if (token.entry?.share) return at
    if (token.lower === 'the' || token.lower === 'pt' || token.lower === 'indeks') best = at
    else if (token.entry?.cue === 'organization' && !token.capital) best = at
    else if (!LINKS.has(token.lower) && !token.capital && doc.tokens[at - 1]?.lower !== 'emiten') break
  }
  return best
}

/** Where a word for the shares named before begins that ends at `at`, or -1. */
export function againEndingAt(doc: Doc, at: number, from: number, field: 'shareAgain' | 'indexAgain'): number {
  for (let first = Math.max(from, at - 3); first <= at; first++) {
    const found = lookup(doc, first, field)
    if (found === null || first + found.length - 1 !== at) continue
    const next = doc.tokens[at + 1]
    // "the shares of Meta", "sahamnya" alone: only where no name follows.
    if (next?.lower === 'of' || next?.lower === 'in' || (next?.capital && found.length > 1 && next.kind === 'word')) continue
    return first
  }
  return -1
}
