/** Parts of larger Indonesian bodies: `PLN UP3 Manado`, `KAI Daop 5 Purwokerto`, `Bank Mandiri Cabang Mataram`, `BI Purwokerto`. */
import type { Token } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { isCapital } from '../runs/word-at.ts'
import { placeEnd, unknownPlace } from './place-end.ts'
import type { Shape } from './shapes.ts'

/** A body, the part of it, and where that is, in the orders they come in; begins with a known organization or with the part. */
export function partName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  // Brackets end runs and not names.
  const beyond: Run = { ...run, last: Math.min(tokens.length, run.last + 12) }
  let last = at
  let body = false
  let part = false
  for (let pieces = 0; pieces < 5; pieces++) {
    const end = bodyEnd(sight, last)
    if (end > last && !body && sight.doc.sentenceOf[last] === run.sentence) {
      body = true
      last = end
      continue
    }
    const unit = unitEnd(sight, beyond, last, body || part)
    if (unit === last) break
    part = true
    last = unit
  }
  if (last === at || (!part && !body) || (!body && run.style !== 'plain')) return null
  const bare = last
  // "Unit Induk PLN", "UP3" are some of many; "Daop 5" is one.
  const numbered = tokens[last - 1]?.kind === 'number' || /^[IVX]+$/.test((tokens[last - 1] as Token).text)
  if (last < tokens.length && sight.doc.sentenceOf[last] === run.sentence && (tokens[last - 1]?.text !== ')' || part)) {
    last = part ? townEnd(sight, beyond, last, run.style === 'plain' && !numbered) : branchEnd(sight, run, last)
  }
  if (last === at || (!part && last === bare)) return null
  if (part && last === bare && !numbered && (!body || knownName(sight, last - 1) !== undefined)) return null
  return { first: at, last, kind: 'organization', rule: 'entities/id/part-name' }
}

/** The same where a known body stands first. */
export function branchName(sight: Sight, run: Run, at: number): Shape | null {
  return bodyEnd(sight, at) > at ? partName(sight, run, at) : null
}

/** "PLN", "PT PLN (Persero)", "Bank Indonesia (BI)": where a known body's name ends; the token itself where none stands. */
function bodyEnd(sight: Sight, at: number): number {
  const { tokens } = sight.doc
  const whole = knownName(sight, at)
  const first = tokens[at]?.text === 'PT' && whole?.first !== at ? (tokens[at + 1]?.text === '.' ? at + 2 : at + 1) : at
  const known = knownName(sight, first)
  if (known === undefined || known.first !== first || known.hit.known.kind !== 'organization' || known.hit.known.media) return at
  let last = known.last
  if (tokens[last]?.text === '(' && tokens[last + 2]?.text === ')') {
    const inside = tokens[last + 1] as Token
    const behind = tokens[last + 3]
    // What stands in brackets goes by where the name goes on behind them.
    if ((inside.lower === 'persero' || inside.capital) && behind?.entry?.head === 'unit' && behind.capital) last += 3
  }
  return last
}

/** "UP3", "Daop 5", "(ULP)", "Unit Pelaksana Pelayanan Pelanggan": where a part's word ends. Only abbreviations may begin a name. */
function unitEnd(sight: Sight, run: Run, at: number, begun: boolean): number {
  const { tokens } = sight.doc
  const token = tokens[at]
  if (token === undefined) return at
  if (token.text === '(') {
    const inside = tokens[at + 1]
    return begun && inside?.entry?.head === 'unit' && tokens[at + 2]?.text === ')' ? at + 3 : at
  }
  if (!isCapital(sight, run, at)) return at
  const unit = lookup(sight.doc, at, 'head')
  if (unit?.value !== 'unit') return at
  const short = token.text === token.text.toUpperCase() || /^(Daop|Divre|Witel)$/.test(token.text)
  if (!begun && !short && unit.length === 1) return at
  let last = at + unit.length
  if (/^(I|II|III|IV|V|VI|VII|VIII|IX)$/.test(tokens[last]?.text ?? '') && last < run.last) return last + 1
  if (tokens[last]?.kind === 'number' && last < run.last) {
    last++
    if (tokens[last]?.kind === 'word' && tokens[last]?.spaced === false) last++
  }
  return last
}

/** Where the town behind a part ends, also an unknown one: "Kudus Kota", "Jateng-DIY". */
function townEnd(sight: Sight, run: Run, from: number, plain: boolean): number {
  const { tokens } = sight.doc
  let last = plain ? placeEnd(sight, run, from) : from
  if (last === from) {
    const known = knownName(sight, from)
    if (known !== undefined && known.first === from && known.hit.known.kind === 'place') last = known.last
    else if (plain && known === undefined && isCapital(sight, run, from)) last = unknownPlace(sight, run, from, 3, from)
  }
  if (last > from) last = overBoth(sight, run, last)
  return last === from ? from : overHyphens(tokens, last)
}

/** "Jateng-DIY", "Palu-Sulteng" */
function overHyphens(tokens: readonly Token[], from: number): number {
  let last = from
  while (/^[-/]$/.test(tokens[last]?.text ?? '') && tokens[last]?.spaced === false && tokens[last + 1]?.capital === true) last += 2
  return last
}

/** "Jawa Bagian Timur", "Jawa Tengah dan DI Yogyakarta", "Jateng & DIY": what a large part serves may be two provinces. */
function overBoth(sight: Sight, run: Run, from: number): number {
  const { tokens } = sight.doc
  let last = from
  if (tokens[last]?.text === 'Bagian' && tokens[last + 1]?.capital === true) last += 2
  if (!UNITS_OF_PROVINCES.test(textBefore(sight, from))) return last
  // "Riau Kepri" is Riau and Kepri too.
  const next = /^(dan|&)$/.test(tokens[last]?.lower ?? '') ? last + 1 : last
  const known = knownName(sight, next)
  return known !== undefined && known.first === next && known.hit.known.kind === 'place' && known.last <= run.last ? known.last : last
}

const UNITS_OF_PROVINCES = /\b(UID|UIW|UIT|UIP|Unit Induk|Wilayah)\b/

const textBefore = (sight: Sight, at: number): string =>
  sight.doc.tokens
    .slice(Math.max(0, at - 8), at)
    .map(({ text }) => text)
    .join(' ')

/** A known Indonesian place right behind a body is where its branch is: "BI Purwokerto", "Telkomsel Papua". */
function branchEnd(sight: Sight, run: Run, from: number): number {
  if (!isCapital(sight, run, from)) return from
  const known = knownName(sight, from)
  const area = lookup(sight.doc, from, 'head')?.value === 'area'
  if (known === undefined || known.first !== from || known.hit.known.kind !== 'place' || known.hit.known.country !== 'id') return from
  return area || !known.weak ? overHyphens(sight.doc.tokens, placeEnd(sight, run, from)) : from
}
