/** Indonesian places that begin with what they are: villages and districts, streets, plants; and places behind the jobs of their heads. */
import type { Token } from '../../../src/types.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { goesOn, isPersonal } from '../runs/word-at.ts'
import { placeEnd, unknownPlace, withDirection } from './place-end.ts'
import type { Shape } from './shapes.ts'

/** "Desa Muara Bakti", "Kecamatan Natar" before "Kabupaten Lampung Selatan" */
export function areaName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  // "Wali Kota Bekasi": the area's head is the job's.
  if (sight.doc.tokens[at - 1]?.lower === 'wali') return null
  if (run.style === 'caps') return null
  const known = knownName(sight, at)
  if (known !== undefined && known.first < at) return null
  const whole = known?.first === at && known.last > from
  let last = whole ? withDirection(sight, run, known.last) : unknownPlace(sight, run, from, run.style === 'plain' ? 3 : 1, from)
  if (last === from || !goesOn(sight, run, from)) return null
  // "Kecamatan Batang Asam": a village or district may begin with the name of a town that is known.
  while (
    !whole &&
    run.style === 'plain' &&
    last - from < 3 &&
    goesOn(sight, run, last) &&
    knownName(sight, last) === undefined &&
    !isPersonal(sight, last)
  )
    last++
  // "Provinsi Sumbar" is Sumbar; a town and the regency around it are two.
  const inside = /^prov/.test((sight.doc.tokens[at] as Token).lower) && !whole ? knownName(sight, from) : undefined
  return { first: at, last, kind: 'place', rule: 'entities/id/area-name', known: inside?.last === last ? inside.hit.known : null }
}

/** "Jalan Jenderal Ahmad Yani", "Jl. Dr. Sutomo", "Jalan Raya Bogor": everything with a capital, but for a known place behind the name. */
export function streetName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  const { tokens } = sight.doc
  if (run.style === 'caps') return null
  let last = from
  let words = 0
  while (last < run.last && words < 6) {
    const token = tokens[last] as Token
    const known = knownName(sight, last)
    if (token.entry?.head !== undefined) break
    if (known !== undefined && known.first === last && known.hit.known.kind === 'place' && words > 0 && !isRank(tokens[last - 1])) break
    if (token.kind === 'word' && token.capital && !/^(No|Nomor|RT|RW|Km|KM|Blok)$/.test(token.text)) words++
    else if (token.kind !== 'mark' || !/^[.\-/]$/.test(token.text) || tokens[last + 1]?.capital !== true) break
    last++
  }
  // "Jalan Moh. Toha": no street ends with a mark.
  while (last > from && (tokens[last - 1] as Token).kind === 'mark') last--
  return words === 0 ? null : { first: at, last, kind: 'place', rule: 'entities/id/street-name' }
}

/** "Gedung Cyber", "Pasar Boja", "Terminal 2F", "Stasiun Pasar Senen" before "Jakarta": capitals up to a known place behind the first. */
export function siteName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  const { tokens } = sight.doc
  if (run.style !== 'plain' || knownName(sight, at) !== undefined) return null
  if (tokens[from]?.kind === 'number' && from < run.last) {
    const letter = tokens[from + 1]
    const glued = letter?.kind === 'word' && !letter.spaced && letter.text.length === 1
    return { first: at, last: glued ? from + 2 : from + 1, kind: 'place', rule: 'entities/id/site-name' }
  }
  let last = from
  while (last < run.last && last - from < 4 && goesOn(sight, run, last)) {
    const known = knownName(sight, last)
    if (known !== undefined && (last > from || known.hit.known.kind !== 'place')) break
    last = known === undefined ? last + 1 : known.last
  }
  // What is known of more than a place is left to others: "Gedung Bursa Efek Indonesia".
  return last === from ? null : { first: at, last, kind: 'place', rule: 'entities/id/site-name' }
}

/** What streets have before a person's or a place's name. */
const isRank = (token: Token | undefined): boolean =>
  token?.text === '.' ||
  token?.entry?.title === true ||
  token?.entry?.honorific === true ||
  /^(Raya|Lintas|Medan|Pangeran|Sultan|Raden|Jendral|Jenderal|Letjen|Pahlawan|Lingkar|Poros|Trans|By|Pass|Simpang|Pasar|Alun-alun)$/.test(
    token?.text ?? '',
  )

/** "PLTU Labuan Angin", "GI Kapal", "GITET Ungaran", "PLTU Jawa 7" */
export function plantName(sight: Sight, run: Run, at: number, from: number): Shape | null {
  const { tokens } = sight.doc
  let start = from
  // "Gardu Induk (GI) Kapal"
  if (tokens[from]?.text === '(' && tokens[from + 2]?.text === ')') {
    const last = unknownPlace(sight, { ...run, last: Math.min(tokens.length, from + 6) }, from + 3, 2, from)
    return last === from ? null : { first: at, last, kind: 'place', rule: 'entities/id/plant-name' }
  }
  const known = knownName(sight, at)
  if (known !== undefined && known.first === at && known.last > from) start = known.last
  else start = placeEnd(sight, run, from)
  if (start === from) return null
  if (tokens[start]?.kind === 'number' && tokens[start]?.text.length === 1 && start < run.last) start++
  return { first: at, last: start, kind: 'place', rule: 'entities/id/plant-name' }
}

/** "Gubernur Lampung Rahmat …"; "Camat Natar, Drs. …", "Kapolsek Cileungsi AKP …": the place between a job and who holds it. */
export function chairPlace(sight: Sight, run: Run, _at: number, from: number): Shape | null {
  const { tokens } = sight.doc
  const known = knownName(sight, from)
  if (known !== undefined && known.first === from && known.hit.known.kind === 'place' && known.hit.known.country === 'id')
    return { first: from, last: withDirection(sight, run, known.last), kind: 'place', rule: 'entities/id/chair-place' }
  if (known !== undefined || !goesOn(sight, run, from) || isPersonal(sight, from)) return null
  const last = unknownPlace(sight, run, from, 2, from)
  if (last === from) return null
  const next = tokens[last]
  const person = next?.text === ',' ? tokens[last + 1] : next
  if (person?.kind !== 'word' || !person.capital || (next?.text !== ',' && !person.entry?.title && !person.entry?.honorific)) return null
  return { first: from, last, kind: 'place', rule: 'entities/id/chair-place' }
}
