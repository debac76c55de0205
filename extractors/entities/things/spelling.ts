/** How a mention is written, without what does not tell things apart: legal forms, marks, articles, what a place is. */

import type { Doc, Token } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { textOf } from '../../shared/spans.ts'
import type { Piece } from '../piece.ts'

/** As the text writes it, but for a known one in small letters. */
export function nameOf(doc: Doc, piece: Piece): string {
  const name = bareName(doc, piece)
  return piece.known !== null && name === name.toLowerCase() ? piece.known.name : name
}

/** A name without what says only what form of company it is: `PT Bank Mandiri (Persero) Tbk` is Bank Mandiri. */
function bareName(doc: Doc, piece: Piece): string {
  const legal = (at: number): boolean => LEGAL_ALONE.has((doc.tokens[at] as Token).lower)
  let { first, last } = piece
  while (first < last - 1 && (legal(first) || (doc.tokens[first] as Token).kind === 'mark')) first++
  while (last > first + 1 && (legal(last - 1) || (doc.tokens[last - 1] as Token).kind === 'mark')) last--
  return textOf(doc, first, last)
}

const LEGAL_ALONE: ReadonlySet<string> = new Set(['pt', 'cv', 'tbk', 'persero', 'inc', 'corp', 'corporation', 'ltd', 'limited', 'llc', 'plc'])

/** A name's words that count: no marks, no legal forms, no article. */
export function wordsOf(doc: Doc, piece: Piece): string[] {
  const words: string[] = []
  for (let at = piece.first; at < piece.last; at++) {
    const token = doc.tokens[at] as Token
    const short = piece.kind === 'organization' ? lookup(doc, at, 'short') : null
    if (short !== null && at + short.length <= piece.last) {
      words.push(...short.value.split(' '))
      at += short.length - 1
      // "Unit Induk Distribusi (UID) Bali"
      if (doc.tokens[at + 1]?.text === '(' && doc.tokens[at + 2]?.lower === short.value) at += 2
      continue
    }
    if (token.kind === 'mark' || LEGAL.has(token.lower) || (at === piece.first && token.lower === 'the')) continue
    words.push(token.lower)
  }
  return words.length > 0 ? words : [(doc.tokens[piece.first] as Token).lower]
}

const LEGAL: ReadonlySet<string> = new Set([...LEGAL_ALONE, 'co', 'bhd', 'pte', 'holdings', 'group'])

export function keyOf(piece: Piece, words: readonly string[]): string {
  if (piece.kind === 'place') return placeKey(piece, words)
  if (piece.known !== null) return piece.known.name.toLowerCase()
  return words.length === 1 ? (words[0] as string) : words.join(' ')
}

/** "Pulau Bali" is Bali, "Kota Palangka Raya" is Palangkaraya. */
function placeKey(piece: Piece, words: readonly string[]): string {
  const name = piece.known?.name.toLowerCase() ?? words.join(' ')
  return name
    .replace(/^(pulau|kota|provinsi|kecamatan|kelurahan|desa|perumahan|komplek|jalan) /, '')
    .replace('bandara internasional ', 'bandara ')
    .replaceAll(' ', '')
}
