/** Names seen once are seen again: short names introduced in brackets, and words of names that stand elsewhere alone. */
import type { Token } from '../../../src/types.ts'
import { abbreviates } from '../likeness.ts'
import type { Piece } from '../piece.ts'
import type { Sight } from '../runs/sight.ts'

/** Adds what the article names again to its pieces; all in order of the text. */
export function repeat(sight: Sight, pieces: readonly Piece[]): Piece[] {
  const introduced = pieces.flatMap((piece) => shortForm(sight, piece) ?? [])
  const words = wordsOf(sight, [...pieces, ...introduced])
  for (const piece of pieces) if (piece.last - piece.first === 1) recall(sight, piece, words)
  const found = [...pieces]
  let next = 0
  for (const run of sight.runs) {
    for (let at = run.first; at < run.last; at++) {
      while (next < pieces.length && (pieces[next] as Piece).last <= at) next++
      const covered = next < pieces.length && (pieces[next] as Piece).first <= at
      if (covered || sight.words.cased[at] === 0 || (sight.knownAt[at] as number) >= 0) continue
      const { text, entry } = sight.doc.tokens[at] as Token
      const name = entry === null || entry.head === 'seat' || text === text.toUpperCase() ? words.get(text) : undefined
      if (name === undefined) continue
      const before = pieces[next - 1]
      // "Owen Martin-Hale" beside "Mr Martin-Hale"
      if (before?.kind === 'person' && name.kind === 'person' && before.last === at - 1 && isHyphen(sight, at - 1)) before.last = at + 1
      else found.push({ first: at, last: at + 1, kind: name.kind, known: null, rule: 'entities/repeated' })
    }
  }
  if (sight.doc.language === 'id') addOutlets(sight, found)
  return found.length === pieces.length ? found : found.sort((a, b) => a.first - b.first)
}

/** "kepada kabar.id, Jumat": a web address in small letters that someone spoke to or that is cited is the outlet. */
function addOutlets(sight: Sight, found: Piece[]): void {
  const { tokens, sentences } = sight.doc
  for (const { first, last } of sentences) {
    for (let at = first + 1; at < last; at++) {
      const { kind, text, capital, entry } = tokens[at] as Token
      if (entry !== null || capital || kind !== 'word' || text.length < 6 || !text.includes('.') || !ADDRESS.test(text)) continue
      if (sight.words.cased[at] === 1 || (sight.knownAt[at] as number) >= 0 || !TOLD.has((tokens[at - 1] as Token).lower)) continue
      found.push({ first: at, last: at + 1, kind: 'organization', known: null, rule: 'entities/id/outlet' })
    }
  }
}

const ADDRESS = /^[\p{Ll}\d-]+\.(com|id|co|net|news|tv|org|info)(\.id)?$/u
const TOLD: ReadonlySet<string> = new Set([
  'kepada',
  'dari',
  'dihubungi',
  'dikonfirmasi',
  'oleh',
  'ke',
  'ditemui',
  'diterima',
  'dikutip',
  'dilansir',
  'melansir',
  'mengutip',
  'redaksi',
  'wartawan',
  'reporter',
  'pantauan',
])

/** A word's kind by what the article called so before: the paper of its dateline; a speaker whose family is called like a town. */
function recall(sight: Sight, piece: Piece, words: ReadonlyMap<string, Piece>): void {
  const { tokens, publisher } = sight.doc
  const { text } = tokens[piece.first] as Token
  if (piece.known === null) {
    if (text === publisher) piece.kind = 'organization'
    return
  }
  const full = piece.kind === 'person' ? undefined : words.get(text)
  if (
    full === undefined ||
    full.kind !== 'person' ||
    full.last - full.first < 2 ||
    !(isSaying(tokens[piece.first - 1]) || isSaying(tokens[piece.last]))
  )
    return
  piece.kind = 'person'
  piece.known = null
}

const isSaying = (token: Token | undefined): boolean => token?.entry?.saying !== undefined || token?.entry?.attribution === true

const isHyphen = (sight: Sight, at: number): boolean => {
  const token = sight.doc.tokens[at] as Token
  return token.text === '-' && !token.spaced
}

/** "Ikatan Konsultan Pajak Indonesia (IKPI)": the short name behind a long one. */
function shortForm(sight: Sight, piece: Piece): Piece | null {
  const { tokens } = sight.doc
  if (piece.last - piece.first < 2 || piece.kind === 'person' || tokens[piece.last]?.text !== '(' || tokens[piece.last + 2]?.text !== ')') return null
  const short = tokens[piece.last + 1] as Token
  if (!short.capital || short.text.length > 12 || short.text.includes('.')) return null
  const words = tokens.slice(piece.first, piece.last).flatMap((token) => (token.kind === 'word' ? [token.lower] : []))
  return abbreviates(short.text, words)
    ? { first: piece.last + 1, last: piece.last + 2, kind: piece.kind, known: null, rule: 'entities/introduced' }
    : null
}

/** Single words that are names in this article: short forms, names of one word, the words of people's names. */
function wordsOf(sight: Sight, pieces: readonly Piece[]): Map<string, Piece> {
  const words = new Map<string, Piece>()
  for (const piece of pieces) {
    if (piece.known !== null) continue
    const single = piece.last - piece.first === 1
    if (!single && piece.kind === 'place') continue
    for (let at = piece.first; at < piece.last; at++) {
      const { kind, text } = sight.doc.tokens[at] as Token
      // "Dinas Perhubungan (Dishub) Bogor": of a body's name what stands in brackets.
      if (!single && piece.kind !== 'person' && (sight.doc.tokens[at - 1]?.text !== '(' || sight.doc.tokens[at + 1]?.text !== ')')) continue
      if (kind === 'word' && text.length > 2 && !words.has(text)) words.set(text, piece)
    }
  }
  return words
}
