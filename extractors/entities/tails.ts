/** What stands right behind an English name and belongs to it or does not: "Weatherford police", "Sweetwater County | Sheriff". */
import type { Token } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import type { Piece } from './piece.ts'
import type { Sight } from './sight.ts'
import { isLowered } from './words.ts'

/** Sets the ends of names right and drops what is none; pieces in order of the text, and so they stay. */
export function withTails(sight: Sight, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.known === null && isPlain(sight, piece)) continue
    if (piece.known === null && (piece.kind === 'organization' || piece.kind === 'place')) withoutJob(sight, piece, pieces[i + 1])
    withNoun(sight, piece, pieces[i + 1])
    kept.push(piece)
  }
  return kept
}

/** "Undersea" where the article also writes "undersea", "ORIGINAL POST:": capitals that make no name. */
function isPlain(sight: Sight, { first, last, kind, rule }: Piece): boolean {
  const { tokens, sentences, sentenceOf } = sight.doc
  if (last - first === 1 && kind !== 'person' && rule === 'entities/tagger' && isLowered(sight.words, sight.words.hash[first] as number)) return true
  if (tokens[last]?.text !== ':' || sentences[sentenceOf[first] as number]?.first !== first) return false
  for (let at = first; at < last; at++) if ((tokens[at] as Token).word?.shouted !== true) return false
  return true
}

/** "Sweetwater County Sheriff", "Public Service Commission Senior Counsel Chris Petrie": the job is not the body's. */
function withoutJob(sight: Sight, piece: Piece, next: Piece | undefined): void {
  const { tokens } = sight.doc
  for (let at = Math.max(piece.first + 1, piece.last - 4); at < piece.last; at++) {
    const title = lookup(sight.doc, at, 'title')
    if (title === null || at + title.length !== piece.last) continue
    const { entry } = tokens[at - 1] as Token
    const person = next?.kind === 'person' && next.first === piece.last
    if (person || entry?.orgTail === true || entry?.placeTail === true) {
      if (entry?.placeTail === true && entry.orgTail === undefined) piece.kind = 'place'
      piece.last = at
    }
    return
  }
}

/** "Edinburgh airport", "Toronto police", "Bayfront station": a plain noun that makes another name of a place's. */
function withNoun(sight: Sight, piece: Piece, next: Piece | undefined): void {
  const { tokens } = sight.doc
  const noun = lookup(sight.doc, piece.last, 'behindPlace')
  if (noun === null || tokens[piece.last]?.capital === true || (next !== undefined && next.first < piece.last + noun.length)) return
  if (piece.kind !== 'place' && (piece.known !== null || piece.kind === 'product' || piece.last - piece.first > 3)) return
  piece.last += noun.length
  piece.kind = noun.value
  piece.known = null
}
