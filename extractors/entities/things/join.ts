/** Names -> things: all mentions of one thing under its fullest name. */
import type { Doc, EntityKind, Token } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import type { Piece } from '../piece.ts'
import { alikeIn, type Index, register } from './alike.ts'
import { bracketedForms, joinBracketed } from './brackets.ts'
import { joinNicknames } from './nicknames.ts'
import { keyOf, nameOf, wordsOf } from './spelling.ts'
import type { Thing } from './thing.ts'

/** Joins pieces into things, in order of first mention. */
export function join(doc: Doc, pieces: readonly Piece[]): Thing[] {
  const things: Thing[] = []
  const byKey: Record<EntityKind, Keys> = { person: new Map(), organization: new Map(), product: new Map(), place: new Map() }
  const index: Index = { word: new Map(), start: new Map() }
  // Longer names first, so that a short one finds the full one wherever it stands; known ones before what misspells them.
  const order = [...pieces].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || Number(a.known === null) - Number(b.known === null) || a.first - b.first,
  )
  for (const piece of order) {
    const { kind, known } = piece
    const keys = byKey[kind]
    let thing = known === null ? undefined : keys.get(known)
    if (thing === undefined) {
      const words = wordsOf(doc, piece)
      const key = keyOf(piece, words)
      thing = keys.get(key) ?? (known !== null && kind === 'organization' ? localBody(doc, index, keys, piece, words) : undefined)
      if (thing === undefined && known === null) thing = alikeIn(index, piece, words) ?? byKey.place.get(key)
      if (thing === undefined) {
        thing = { kind, known, words, name: nameOf(doc, piece), pieces: [] }
        things.push(thing)
        register(index, thing)
        if (kind === 'organization') for (const other of bracketedForms(doc, piece)) if (!keys.has(other)) keys.set(other, thing)
      }
      keys.set(key, thing)
      if (known !== null) keys.set(known, thing)
    }
    piece.kind = thing.kind
    thing.pieces.push(piece)
  }
  joinBracketed(doc, things, pieces)
  if (doc.language === 'id') joinNicknames(doc, index, things, pieces)
  dropTickers(doc, things)
  const left = things.filter((thing) => thing.pieces.length > 0)
  for (const { pieces } of left) if (pieces.length > 1) pieces.sort((a, b) => a.first - b.first)
  return left.sort((a, b) => (a.pieces[0] as Piece).first - (b.pieces[0] as Piece).first)
}

/** "ISAT naik", "(ISAT)": a stock's code is no name of its own. */
function dropTickers(doc: Doc, things: readonly Thing[]): void {
  const tickers = new Set<string>()
  for (const { known } of things) if (known?.identifiers.ticker !== undefined) tickers.add(known.identifiers.ticker)
  for (const thing of things) {
    if (thing.known !== null || thing.words.length > 1) continue
    thing.pieces = thing.pieces.filter((piece) => {
      if (piece.last - piece.first > 1) return true
      const { text } = doc.tokens[piece.first] as Token
      return !tickers.has(text) && !(/^[A-Z]{4}$/.test(text) && doc.language === 'id' && doc.tokens[piece.first - 1]?.text === '(')
    })
  }
}

/** Things of one kind by their names, and the known ones also by what is known of them, which spares spelling the name again. */
type Keys = Map<Known | string, Thing>

/** "BPBD" where the article names one place's: a known kind of local body is that place's. */
function localBody(doc: Doc, index: Index, keys: Keys, piece: Piece, words: readonly string[]): Thing | undefined {
  if (!/^(seat|house)$/.test(doc.tokens[piece.first]?.entry?.head ?? '')) return undefined
  const name = words.join(' ')
  return (
    keys.get(name) ??
    index.word.get(words[0] as string)?.find((other) => other.kind === 'organization' && other.words.join(' ').startsWith(`${name} `))
  )
}
