/** Headlines: where most words have capitals, names are those that the text below writes among plain words. */
import type { Token } from '../../../src/types.ts'
import type { Piece } from '../piece.ts'
import type { Run, Sight } from '../runs/sight.ts'
import { isLowered } from '../runs/words.ts'
import type { Shape } from '../shapes/shapes.ts'

/** Names of the plain text by their first word, lower case; the longest first. */
export type Seen = ReadonlyMap<string, readonly Piece[]>

/** What the plain sentences name. */
export function seenIn(sight: Sight, pieces: readonly Piece[]): Seen {
  const seen = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.last - piece.first === 1 && isLowered(sight.words, sight.words.hash[piece.first] as number)) continue
    const { lower } = sight.doc.tokens[piece.first] as Token
    const same = seen.get(lower)
    if (same === undefined) seen.set(lower, [piece])
    else if (same.length < MOST) same.push(piece)
  }
  for (const same of seen.values()) if (same.length > 1) same.sort((a, b) => b.last - b.first - (a.last - a.first))
  return seen
}

/** Of names with one first word so many are looked at: that keeps long texts linear. */
const MOST = 8

/** The names of a headline's run that the text has too; they do not overlap. */
export function echoesIn(sight: Sight, run: Run, seen: Seen): Shape[] {
  const echoes: Shape[] = []
  for (let at = run.first; at < run.last; at++) {
    const same = sight.words.cased[at] === 1 ? seen.get((sight.doc.tokens[at] as Token).lower) : undefined
    const piece = same?.find((one) => stands(sight, run, at, one))
    if (piece === undefined) continue
    const last = at + piece.last - piece.first
    echoes.push({ first: at, last, kind: piece.kind, rule: 'entities/echoed', known: piece.known })
    at = last - 1
  }
  return echoes
}

function stands(sight: Sight, run: Run, at: number, { first, last }: Piece): boolean {
  if (at + last - first > run.last) return false
  for (let i = 0; i < last - first; i++) {
    const here = sight.doc.tokens[at + i] as Token
    const there = sight.doc.tokens[first + i] as Token
    if (here.lower !== there.lower || here.capital !== there.capital) return false
  }
  return true
}
