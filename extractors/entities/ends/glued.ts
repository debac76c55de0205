/** Names that ran into the words beside them, cut where the rest of the article shows the seam. */

import type { Token } from '../../../src/types.ts'
import { textOf } from '../../shared/spans.ts'
import type { Piece } from '../piece.ts'
import { knownName, type Sight } from '../runs/sight.ts'

/** Sets apart a place and the person whose name stands right behind it, and gives a place its direction. */
export function cutGlued(sight: Sight, pieces: readonly Piece[]): Piece[] {
  const indonesian = sight.doc.language === 'id'
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (indonesian && piece.kind === 'place' && pieces[i + 1]?.first !== piece.last) withDirection(sight, piece)
    if (piece.kind === 'product') withNumber(sight, piece)
    if (piece.kind === 'person' && piece.known === null && piece.last - piece.first > 2) cutKnownPlace(sight, piece, indonesian)
  }
  const whole = nicknamed(sight, pieces)
  // Hardly ever is one cut.
  const cut = whole.some((piece) => isPair(sight, piece)) ? whole.flatMap((piece) => cutPair(sight, piece)) : whole
  return indonesian ? cutSeenPlaces(sight, cut) : joinBodies(sight, cut)
}

/** "Ramdhan 'Danny' Pomanto": a nickname in quotation marks stands inside the name. */
function nicknamed(sight: Sight, pieces: readonly Piece[]): readonly Piece[] {
  const { tokens } = sight.doc
  const isMark = (at: number): boolean => tokens[at]?.kind === 'mark' && /^["'“”‘’]$/.test((tokens[at] as Token).text)
  const inside = new Set<Piece>()
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.kind !== 'person' || piece.known !== null || !isMark(piece.last) || !isMark(piece.last + 2)) continue
    const nick = pieces[i + 1]?.first === piece.last + 1 ? pieces[i + 1] : undefined
    const rest = nick === undefined ? pieces[i + 1] : pieces[i + 2]
    if (rest?.first !== piece.last + 3 || rest.kind !== 'person') continue
    piece.last = rest.last
    inside.add(rest)
    if (nick !== undefined) inside.add(nick)
  }
  return inside.size === 0 ? pieces : pieces.filter((piece) => !inside.has(piece))
}

/** Whether an unknown name has a dash inside. */
function isPair(sight: Sight, { known, first, last, kind }: Piece): boolean {
  if (known !== null || last - first < 3 || (kind !== 'person' && kind !== 'place')) return false
  for (let at = first + 1; at < last - 1; at++) if (/^[-–]$/.test((sight.doc.tokens[at] as Token).text)) return true
  return false
}

/** "Prabowo Subianto-Sandiaga Uno": two people, where each has a name of several words. */
function cutPair(sight: Sight, piece: Piece): readonly Piece[] {
  if (piece.known !== null || piece.last - piece.first < 3) return [piece]
  if (piece.kind === 'place' && piece.rule === 'entities/tagger' && sight.doc.language === 'id') return cutStretch(sight, piece)
  if (piece.kind !== 'person' || piece.last - piece.first < 5) return [piece]
  for (let at = piece.first + 2; at < piece.last - 2; at++)
    if (sight.doc.tokens[at]?.text === '-')
      return [
        { ...piece, last: at },
        { ...piece, first: at + 1 },
      ]
  return [piece]
}

/** "SUTT Lahat-Bukit Asam", "ruas Biak-Sarmi": the ends of a line, a cable or a railway are two places. */
function cutStretch(sight: Sight, piece: Piece): readonly Piece[] {
  const { tokens } = sight.doc
  const parts: Piece[] = []
  let first = piece.first
  for (let at = piece.first + 1; at < piece.last - 1; at++) {
    const before = tokens[at - 1] as Token
    const after = tokens[at + 1] as Token
    if (!/^[-–]$/.test((tokens[at] as Token).text) || !before.capital || !after.capital || before.lower === after.lower) continue
    parts.push(end(sight, piece, first, at))
    first = at + 1
  }
  return parts.length === 0 ? [piece] : [...parts, end(sight, piece, first, piece.last)]
}

function end(sight: Sight, piece: Piece, first: number, last: number): Piece {
  const sighting = knownName(sight, first)
  const known = sighting?.first === first && sighting.last === last && sighting.hit.known.kind === 'place' ? sighting.hit.known : null
  return { ...piece, first, last, known }
}

/** "Nottingham University Hospitals": a body that begins with what it is has its place before it. */
function joinBodies(sight: Sight, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const body = piece.kind === 'organization' && piece.known === null && piece.last - piece.first > 1
    if (body && before?.kind === 'place' && before.last === piece.first && sight.doc.tokens[piece.first]?.entry?.orgTail === true) {
      piece.first = before.first
      joined.pop()
    }
    joined.push(piece)
  }
  return joined
}

/** "general manager of Tasmania Peter Lindqvist"; "Institut Karya Jakarta Lestari Wulan": the person stands behind the place. */
function cutKnownPlace(sight: Sight, piece: Piece, indonesian: boolean): void {
  const limit = indonesian ? piece.last - 2 : OF.has(sight.doc.tokens[piece.first - 1]?.lower ?? '') ? piece.first + 1 : piece.first
  for (let at = piece.first; at < limit; at++) {
    const place = knownName(sight, at)
    if (place === undefined || place.hit.known.kind !== 'place' || place.last > piece.last - 2) continue
    if (indonesian && (place.hit.known.country !== 'id' || (at === piece.first && !isNamed(sight, at - 1)))) continue
    piece.first = place.last
    return
  }
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at'])

/** The same where only the article knows the place: "Rayon Mukomuko Dedi Kurnia" beside "Kabupaten Mukomuko". */
function cutSeenPlaces(sight: Sight, pieces: readonly Piece[]): Piece[] {
  const tails = new Set<string>()
  const places = new Set<string>()
  for (const piece of pieces) {
    if (piece.kind !== 'place' || piece.last - piece.first < 2) continue
    places.add(textOf(sight.doc, piece.first, piece.last))
    const { entry } = sight.doc.tokens[piece.first] as Token
    if (entry?.cue === 'place' || entry?.placeHead === true) tails.add((sight.doc.tokens[piece.last - 1] as Token).text)
  }
  if (places.size === 0) return [...pieces]
  const cut: Piece[] = []
  for (const piece of pieces) {
    cut.push(piece)
    if (piece.known !== null || piece.last - piece.first < 3) continue
    if (piece.kind === 'person' && isNamed(sight, piece.first - 1) && tails.has((sight.doc.tokens[piece.first] as Token).text)) piece.first++
    else if (piece.kind === 'place' && places.has(textOf(sight.doc, piece.first, piece.last - 1))) {
      piece.last--
      // "Seorang warga Desa Muara Bakti Suparni" beside "Desa Muara Bakti"
      if (sight.doc.tokens[piece.first - 1]?.entry?.title === true) cut.push({ ...piece, first: piece.last, last: piece.last + 1, kind: 'person' })
    }
  }
  return cut
}

/** "SMPCS-2", "Kamov Ka-32": another thing than SMPCS. */
function withNumber(sight: Sight, piece: Piece): void {
  const dash = sight.doc.tokens[piece.last]
  const figure = sight.doc.tokens[piece.last + 1]
  if (dash?.text !== '-' || dash.spaced || figure?.kind !== 'number' || figure.spaced) return
  piece.last += 2
  piece.known = null
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
