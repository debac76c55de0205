/** Where Indonesian places' names end. */
import type { Token } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { goesOn, isCapital, isPersonal } from '../runs/word-at.ts'

const DIRECTIONS = /^(Utara|Selatan|Timur|Barat|Tengah|Laut|Daya|Hulu|Hilir|Ilir|Ulu|Pusat|Raya|Baru|Lama|Kota|Kidul|Lor|Wetan|Kulon)$/

/** "Ilir Barat II"; "Bali I Wayan …" is none. */
const NUMERAL = /^(I|II|III|IV|V|VI|VII|VIII|IX|X)$/

/** "Kota Palangka Raya", "Lampung Selatan", "Cileungsi": where a place's name ends that begins at a token; the token itself where none does. */
export function placeEnd(sight: Sight, run: Run, from: number): number {
  const { tokens } = sight.doc
  let at = from
  if (isCapital(sight, run, at) && lookup(sight.doc, at, 'head')?.value === 'area') {
    at += tokens[at + 1]?.text === '.' ? 2 : 1
    const known = knownName(sight, from)
    if (known !== undefined && known.first === from && known.last > at && known.hit.known.kind === 'place')
      return withDirection(sight, run, known.last)
    return unknownPlace(sight, run, at, 3, from)
  }
  const known = knownName(sight, at)
  if (known !== undefined) return known.first === at && known.hit.known.kind === 'place' ? withDirection(sight, run, known.last) : from
  return unknownPlace(sight, run, at, 2, from)
}

/** The end of some capitalised words that nothing is known of, as a place's; `none` where a person may stand there. */
export function unknownPlace(sight: Sight, run: Run, from: number, most: number, none: number): number {
  const known = knownName(sight, from)
  if (known?.first === from && known.hit.known.kind === 'place') return withDirection(sight, run, known.last)
  let last = from
  while (last - from < most && goesOn(sight, run, last) && (sight.knownAt[last] as number) < 0) {
    // "GI Manisrejo Trf 5": a numbered part is another thing.
    if (last > from && sight.doc.tokens[last + 1]?.kind === 'number') break
    // "Kota Palangka Raya Emi …": a direction ends a name, and a person's begins another.
    if (last > from && (isPersonal(sight, last) || DIRECTIONS.test((sight.doc.tokens[last - 1] as Token).text))) break
    last++
  }
  // "GI Trf 1"
  if (last === from || sight.doc.tokens[last]?.kind === 'number' || (isPersonal(sight, from) && most < 3)) return none
  return withDirection(sight, run, last)
}

/** Not part of a longer known name; there is a town called Kota. */
function isLone(sight: Sight, at: number): boolean {
  const known = knownName(sight, at)
  return known === undefined || (known.first === at && known.last === at + 1)
}

export function withDirection(sight: Sight, run: Run, last: number): number {
  let end = last
  while (end < run.last && end - last < 2 && DIRECTIONS.test((sight.doc.tokens[end] as Token).text) && isLone(sight, end)) end++
  return end < run.last && NUMERAL.test((sight.doc.tokens[end] as Token).text) && !isCapital(sight, run, end + 1) ? end + 1 : end
}

/** "(Disdukcapil) Kota Bogor", "(BPBD) Riau": from before a short name in brackets to the end of what goes on behind it; 0 where nothing does. */
export function behindBrackets(sight: Sight, at: number): number {
  const { tokens } = sight.doc
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || tokens[at + 1]?.capital !== true) return 0
  const from = at + 3
  const next = tokens[from]
  if (next === undefined || next.kind !== 'word' || !next.capital) return 0
  // The run ended at the bracket: another one begins behind it.
  const last = placeEnd(sight, { first: from, last: Math.min(from + 6, tokens.length), sentence: 0, style: 'plain' }, from)
  const known = knownName(sight, from)
  const area = lookup(sight.doc, from, 'head')?.value === 'area'
  return area || known?.hit.known.kind === 'place' ? last : 0
}
