/** One unknown name is of one kind throughout an article, whatever the words beside it made the tagger think here and there. */

import type { Doc, EntityKind, Token } from '../../../src/types.ts'
import { textOf } from '../../shared/spans.ts'
import type { Piece } from '../piece.ts'

/** Gives the pieces of each unknown name the kind that most of them have, of equals the first; persons' words stay as they are. */
export function agree(doc: Doc, pieces: readonly Piece[]): void {
  const same = new Map<string, Piece[]>()
  const surnames = new Set<string>()
  for (const piece of pieces) {
    if (piece.known !== null) continue
    const name = textOf(doc, piece.first, piece.last)
    const list = same.get(name)
    if (list === undefined) same.set(name, [piece])
    else list.push(piece)
    if (piece.kind === 'person' && piece.last - piece.first > 1)
      for (let at = piece.first; at < piece.last; at++) surnames.add((doc.tokens[at] as Token).text)
  }
  for (const [name, list] of same) if (list.length > 1 && !surnames.has(name)) settleOn(list)
}

function settleOn(pieces: readonly Piece[]): void {
  const counts = new Map<EntityKind, number>()
  for (const { kind } of pieces) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.size === 1) return
  let best = (pieces[0] as Piece).kind
  for (const [kind, count] of counts) if (count > (counts.get(best) as number)) best = kind
  for (const piece of pieces) piece.kind = best
}
