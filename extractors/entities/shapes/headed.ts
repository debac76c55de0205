/** Indonesian names that begin with what they are, and so tell where they end: bodies of a place or a field, schools, streets, villages, plants. */
import type { Token } from '../../../src/types.ts'
import { WORD } from '../../gazetteer/compile.ts'
import type { NameHead } from '../../lexicon/names.ts'
import { lookup } from '../../shared/rules.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { flagsAt, goesOn, isCapital, isPersonal } from '../runs/word-at.ts'
import { isLowered } from '../runs/words.ts'
import { areaName, chairPlace, plantName, siteName, streetName } from './headed-places.ts'
import { isNounForm } from './noun-form.ts'
import { partName } from './parts.ts'
import { behindBrackets, placeEnd, withDirection } from './place-end.ts'
import type { Shape } from './shapes.ts'

/** The name that the head at a token begins, if it is certain how it goes on. */
export function headedName(sight: Sight, run: Run, at: number): Shape | null {
  const token = sight.doc.tokens[at] as Token
  if (!token.capital || (token.entry === null && token.phrases === null)) return null
  const head = lookup(sight.doc, at, 'head')
  if (head === null || (head.length === 1 && isShort(token) && !isAbbreviation(token) && !SHORT_WORDS.test(token.lower))) return null
  let from = at + head.length
  // "Jl. Ahmad Yani", "Kec. Natar"
  if (sight.doc.tokens[from]?.text === '.' && from + 1 < run.last) from++
  if (from > run.last || (from === run.last && sight.doc.tokens[from]?.text !== '(' && head.value !== 'house')) return null
  return READERS[head.value](sight, run, at, from)
}

type Reader = (sight: Sight, run: Run, at: number, from: number) => Shape | null

const READERS: Readonly<Record<NameHead, Reader>> = {
  seat: seatName,
  field: fieldName,
  unit: partName,
  school: schoolName,
  house: houseName,
  area: areaName,
  street: streetName,
  plant: plantName,
  site: siteName,
  chair: chairPlace,
}

/** Short heads are abbreviations, written in capitals throughout; these are words. */
const isShort = ({ text }: Token): boolean => text.length <= 4
/** "SMA", "MTs" */
const isAbbreviation = ({ text }: Token): boolean => /^\p{Lu}\p{Lu}/u.test(text)
const SHORT_WORDS = /^(jl|jln|gg|gang|kab|kec|kel|prov|ds|desa|kota|kades)$/

/** "Pemkab Batang", "Polres Cianjur", "Kodim 0733/KS Semarang", "BPBD Kota Palangka Raya", "Kejaksaan Negeri (Kejari) Bogor" */
function seatName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  const { tokens } = sight.doc
  const bracketed = behindBrackets(sight, from)
  if (bracketed > 0) return { first: at, last: bracketed, kind: 'organization', rule: 'entities/id/seat-name' }
  let start = from
  if (tokens[start]?.kind === 'number') {
    start++
    if (tokens[start]?.text === '/' && start + 1 < run.last) start += 2
  }
  // "Kantor Imigrasi Kelas I Khusus TPI Batam"
  if (tokens[start]?.text === 'Kelas')
    for (let i = start; i < run.last && i < start + 6; i++) if (knownName(sight, i)?.hit.known.kind === 'place') start = i
  // "Pemerintah Kota Serang": what is also a common noun begins a name only before an area's head.
  if (tokens[at]?.entry?.cue === 'organization' && lookup(sight.doc, start, 'head')?.value !== 'area') return null
  const last = placeEnd(sight, run, start)
  if (last === start) return null
  if (run.style !== 'plain' && knownName(sight, start) === undefined && lookup(sight.doc, start, 'head') === null) return null
  return { first: at, last, kind: 'organization', rule: 'entities/id/seat-name' }
}

/** A noun of fields and bodies: a common word, or one built as such. */
function isCommon(sight: Sight, run: Run, at: number): boolean {
  if (!goesOn(sight, run, at)) return false
  const { lower, text } = sight.doc.tokens[at] as Token
  if (isNounForm(lower)) return true
  if (text.length > 1 && text.length <= 6 && text === text.toUpperCase() && !isPersonal(sight, at)) return true
  const flags = flagsAt(sight, at)
  return ((flags & WORD.commonId) !== 0 && (flags & WORD.given) === 0) || isLowered(sight.words, sight.words.hash[at] as number)
}

/** "Dinas Tata Ruang dan Pertanahan", "Dinas Komunikasi, Informatika dan Persandian (Kominsa) Aceh", "Komisi B DPRD Kota Semarang" */
function fieldName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  if (run.style !== 'plain') return null
  const known = knownName(sight, at)
  let last = known !== undefined && known.first === at && known.last > from ? known.last : from
  if (last === from) {
    const body = knownName(sight, from)
    if (body !== undefined && body.first === from && body.hit.known.kind === 'organization') last = body.last
    else last = fieldEnd(sight, run, from)
  }
  if (last === from) return null
  const bracketed = behindBrackets(sight, last)
  if (bracketed > 0) last = bracketed
  else {
    const seat = isCapital(sight, run, last) ? lookup(sight.doc, last, 'head') : null
    if (seat?.value === 'seat') last = placeEnd(sight, run, last + seat.length)
    else if (knownName(sight, last)?.hit.known.kind === 'place' || seat?.value === 'area') last = placeEnd(sight, run, last)
  }
  return { first: at, last, kind: 'organization', rule: 'entities/id/field-name' }
}

/** Over common nouns with capitals and what joins them. */
function fieldEnd(sight: Sight, run: Run, from: number): number {
  const { tokens } = sight.doc
  let last = from
  while (last < run.last) {
    // "Komisi B"
    if (last === from && /^([A-F]|[IVX]+)$/.test((tokens[last] as Token).text)) return last + 1
    if ((sight.knownAt[last] as number) < 0 && isCommon(sight, run, last)) last++
    else if (last > from && /^(dan|&|serta|untuk|atas)$/.test((tokens[last] as Token).lower) && isCommon(sight, run, last + 1)) last += 2
    else break
  }
  // "Dinas Komunikasi, Informatika dan Persandian": a list goes on behind the comma where it ends with "dan".
  if (tokens[last]?.text === ',' && last > from) {
    const beyond: Run = { ...run, last: Math.min(last + 9, tokens.length) }
    let end = last
    while (tokens[end]?.text === ',' && isCommon(sight, beyond, end + 1)) {
      end += 2
      while (isCommon(sight, beyond, end)) end++
    }
    if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'dan') end++
    if (end > last && tokens[end]?.lower === 'dan' && isCommon(sight, beyond, end + 1)) {
      end += 2
      while (isCommon(sight, beyond, end)) end++
      return end
    }
  }
  return last
}

/** "SMA Negeri 3 Medan", "SDN 1 Cimahi": a school has a number or a name before its place; what has neither is a kind of school. */
function schoolName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  return knownName(sight, from) === undefined && sight.doc.tokens[from]?.text !== '/' ? houseName(sight, run, at, from) : null
}

/** "RSUD dr. Soetomo", "Universitas Negeri Medan": up to a known place, else a few words. */
function houseName(sight: Sight, within: Run, at: number, start: number): Shape | null {
  const { tokens } = sight.doc
  const own = knownName(sight, at)
  if (own !== undefined && own.first === at && own.last > at + 1) return null
  let from = start
  let run = within
  // "Rumah Sakit Umum Pusat (RSUP) Prof Ngoerah"
  if (
    tokens[from]?.text === '(' &&
    tokens[from + 2]?.text === ')' &&
    (isAbbreviation(tokens[from + 1] as Token) || tokens[from + 1]?.entry?.head === 'house') &&
    tokens[from + 3]?.capital === true
  ) {
    from += 3
    run = { ...within, last: Math.min(tokens.length, from + 6) }
  }
  // "RSUD dr. Soetomo": the small form of address ended the run.
  while (tokens[from]?.entry?.honorific === true) {
    from += tokens[from + 1]?.text === '.' ? 2 : 1
    run = { ...within, last: Math.min(tokens.length, Math.max(within.last, from + 2)) }
  }
  let last = from
  if (tokens[last]?.kind === 'number') last++
  for (let words = 0; words < 6 && last < run.last; words++) {
    const token = tokens[last] as Token
    const place = knownName(sight, last)
    if (place !== undefined) {
      if (place.hit.known.kind !== 'place') return null
      return { first: at, last: withDirection(sight, run, place.last), kind: 'organization', rule: 'entities/id/house-name' }
    }
    // "PDAM Tirta Dharma Kota Bengkulu"
    if (last > from && token.entry?.head === 'area' && token.capital) {
      const end = placeEnd(sight, run, last)
      if (end > last) return { first: at, last: end, kind: 'organization', rule: 'entities/id/house-name' }
    }
    if (token.kind === 'number') last++
    else if (token.kind === 'word' && token.capital && token.entry?.title === undefined && token.entry?.head === undefined) last++
    else break
  }
  if (tokens[from]?.kind !== 'number') {
    // Without a place it is its head's first word, and two more that are nobody's name.
    if (run.style !== 'plain' || (!isAbbreviation(tokens[at] as Token) && from === start)) return null
    last = goesOn(sight, run, from) ? from + 1 : from
    while (last > from && last - from < 3 && goesOn(sight, run, last) && !isPersonal(sight, last)) last++
  }
  return last > from ? { first: at, last, kind: 'organization', rule: 'entities/id/house-name' } : null
}
