/** Names that ran into the words beside them, cut where the rest of the article shows the seam. */
import type { Token } from '../../src/types.ts'
import type { Piece } from './piece.ts'
import type { Sight } from './sight.ts'

/**
 * "Manager PLN Rayon Mukomuko Ferri Adrianta" beside "Kabupaten Mukomuko", "warga Desa Ujung Padang Warni" beside
 * "Desa Ujung Padang": Indonesian puts a person's name right behind a place's.
 */
export function cutGlued(sight: Sight, pieces: readonly Piece[]): void {
  if (sight.doc.language !== 'id') return
  for (const piece of pieces) if (piece.kind === 'place') withDirection(sight, piece)
  const tails = new Set<string>()
  const places = new Set<string>()
  for (const piece of pieces) {
    if (piece.kind !== 'place' || piece.last - piece.first < 2) continue
    places.add(textOf(sight, piece.first, piece.last))
    const { entry } = sight.doc.tokens[piece.first] as Token
    if (entry?.cue === 'place' || entry?.placeHead === true) tails.add((sight.doc.tokens[piece.last - 1] as Token).text)
  }
  if (places.size === 0) return
  for (const piece of pieces) {
    if (piece.known !== null || piece.last - piece.first < 3) continue
    if (piece.kind === 'person' && isNamed(sight, piece.first - 1) && tails.has((sight.doc.tokens[piece.first] as Token).text)) piece.first++
    else if (piece.kind === 'place' && places.has(textOf(sight, piece.first, piece.last - 1))) piece.last--
  }
}

/** "Prabumulih Selatan": another place than Prabumulih. */
function withDirection(sight: Sight, piece: Piece): void {
  if (!DIRECTIONS.has(sight.doc.tokens[piece.last]?.text ?? '') || (sight.knownAt[piece.last] as number) >= 0) return
  piece.last++
  piece.known = null
}

const DIRECTIONS: ReadonlySet<string> = new Set(['Utara', 'Selatan', 'Timur', 'Barat', 'Tengah'])

/** Whether a capitalised word that is no job stands at a token: a name's own first word has none before it. */
function isNamed(sight: Sight, at: number): boolean {
  const token = sight.doc.tokens[at]
  return token?.kind === 'word' && token.capital && token.entry?.title === undefined && token.entry?.honorific === undefined
}

const textOf = (sight: Sight, first: number, last: number): string =>
  sight.doc.text.slice((sight.doc.tokens[first] as Token).start, (sight.doc.tokens[last - 1] as Token).end)
