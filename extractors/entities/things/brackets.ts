/** Names in brackets behind others: `Bank Syariah Indonesia (BSI)`, `Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Lebak`. */

import type { Doc } from '../../../src/types.ts'
import { textOf } from '../../shared/spans.ts'
import { abbreviates } from '../likeness.ts'
import type { Piece } from '../piece.ts'
import { wordsOf } from './spelling.ts'
import { type Thing, thingsByPiece } from './thing.ts'

/** "Bank Syariah Indonesia (BSI)": the name in brackets is the one before, if it abbreviates it. */
export function joinBracketed(doc: Doc, things: readonly Thing[], pieces: readonly Piece[]): void {
  let owner: Map<Piece, Thing> | null = null
  for (let i = 0; i + 1 < pieces.length; i++) {
    const before = pieces[i] as Piece
    const inside = pieces[i + 1] as Piece
    if (inside.first !== before.last + 1 || doc.tokens[before.last]?.text !== '(' || doc.tokens[inside.last]?.text !== ')') continue
    owner ??= thingsByPiece(things)
    const a = owner.get(before) as Thing
    const b = owner.get(inside) as Thing
    if (a === b || (a.known !== null && b.known !== null && a.known !== b.known)) continue
    if (!shortens(doc, before, inside)) continue
    const [full, short] = wordsOf(doc, before).length >= wordsOf(doc, inside).length ? [a, b] : [b, a]
    full.known ??= short.known
    for (const piece of short.pieces) {
      piece.kind = full.kind
      full.pieces.push(piece)
      owner.set(piece, full)
    }
    short.pieces = []
  }
}

/** Whether of two names, one in brackets behind the other, either is short for the other. */
function shortens(doc: Doc, before: Piece, inside: Piece): boolean {
  const outer = textOf(doc, before.first, before.last)
  const inner = textOf(doc, inside.first, inside.last)
  if (outer[0] === inner[0]) {
    // "Badan Cyber dan Sandi Negara (BSSN)": an article may have the name wrong and its abbreviation right.
    const headed = /^(field|seat)$/.test(doc.tokens[before.first]?.entry?.head ?? '') && inside.last - inside.first === 1
    if (headed && inside.kind !== 'person' && inside.kind !== 'place') return true
    if (before.kind === 'organization' && inside.kind === 'organization' && /^[A-Z]{3,8}$/.test(inner)) return true
  }
  return abbreviates(inner, wordsOf(doc, before)) || abbreviates(outer, wordsOf(doc, inside))
}

/**
 * What a name with its abbreviation inside also goes by: of "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Lebak" the long and
 * the short form, each with and without the place, and the place with and without what it is.
 */
export function bracketedForms(doc: Doc, { first, last }: Piece): string[] {
  let open = first + 1
  while (open < last && doc.tokens[open]?.text !== '(') open++
  if (open + 2 >= last || doc.tokens[open + 2]?.text !== ')') return []
  const words = (from: number, to: number): string =>
    doc.tokens
      .slice(from, to)
      .flatMap((token) => (token.kind === 'mark' ? [] : [token.lower]))
      .join(' ')
  const long = words(first, open)
  const short = words(open + 1, open + 2)
  const behind = open + 3
  const place = words(behind, last)
  const bare = doc.tokens[behind]?.entry?.head === 'area' ? words(behind + 1, last) : place
  // "Perumda Air Minum (PDAM) Tirta Perwitasari Kabupaten Purworejo" is the PDAM Purworejo.
  const end = words(last - 1, last)
  return [`${short} ${place}`, `${short} ${bare}`, `${long} ${place}`, `${long} ${bare}`, `${short} ${end}`, long, short]
}
