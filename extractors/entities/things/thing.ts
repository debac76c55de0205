/** What the article names, and where. */
import type { EntityKind } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import type { Piece } from '../piece.ts'

/** One thing and where it is named; `words` is its fullest name, lower case. */
export interface Thing {
  kind: EntityKind
  known: Known | null
  words: string[]
  name: string
  pieces: Piece[]
}

/** Which thing each piece is of. */
export function thingsByPiece(things: readonly Thing[]): Map<Piece, Thing> {
  const owner = new Map<Piece, Thing>()
  for (const thing of things) for (const piece of thing.pieces) owner.set(piece, thing)
  return owner
}
