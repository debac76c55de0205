/** Nicknames: `pria yang akrab disapa Nando`. */
import type { Doc } from '../../../src/types.ts'
import type { Piece } from '../piece.ts'
import type { Index } from './alike.ts'
import { type Thing, thingsByPiece } from './thing.ts'

/** "pria yang akrab disapa Nando": another name of the person named last. */
export function joinNicknames(doc: Doc, index: Index, things: readonly Thing[], pieces: readonly Piece[]): void {
  let owner: Map<Piece, Thing> | null = null
  let last: Piece | null = null
  for (const piece of pieces) {
    const called =
      CALLED.has(doc.tokens[piece.first - 1]?.lower ?? '') || (doc.tokens[piece.last]?.text === ',' && doc.tokens[piece.last + 1]?.lower === 'sapaan')
    if (last !== null && called && piece.last - piece.first === 1) {
      owner ??= thingsByPiece(things)
      const full = owner.get(last) as Thing
      const nick = owner.get(piece) as Thing
      // The tagger may have taken the nickname for something else where it stands alone.
      for (const other of index.word.get(nick.words[0] as string) ?? []) {
        if (other === full || (other.known !== null && other.kind !== 'place') || other.words.length > 1) continue
        for (const mention of other.pieces) mention.kind = 'person'
        full.pieces.push(...other.pieces)
        other.pieces = []
      }
    } else if (piece.kind === 'person') last = piece
  }
}

const CALLED: ReadonlySet<string> = new Set(['disapa', 'dipanggil', 'alias'])
