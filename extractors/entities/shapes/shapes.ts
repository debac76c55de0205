/** Names that their shape tells: what must stand together before the tagger is asked. */
import type { EntityKind, Token, TokenRange } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { isCapital, isPersonal, opensPlainly } from '../runs/word-at.ts'
import { addressedPerson } from './addressed.ts'
import { monthName, NUMBERED, numberedPlace, SHORT_ROADS, streetName, trustName } from './english.ts'
import { headedName } from './headed.ts'
import { branchName } from './parts.ts'

/** A name of certain extent and kind. */
export interface Shape extends TokenRange {
  kind: EntityKind
  rule: string
  /** What is known of it, where the shape says so. */
  known?: Known | null
}

function ofKnown(sight: Sight, run: Run, at: number): Shape | null {
  return (
    ofName(sight, run, at) ?? legalName(sight, run, at) ?? ownersProduct(sight, run, at) ?? trustName(sight, run, at) ?? placesBody(sight, run, at)
  )
}

/** Asks no shape whose first word cannot be there. */
function ofUnknown(sight: Sight, run: Run, at: number): Shape | null {
  const { text, entry } = sight.doc.tokens[at] as Token
  if (text === 'PT' || text === 'CV') return legalName(sight, run, at)
  if (text === 'I' || text === 'Ni') return balinese(sight, run, at)
  if (entry?.month !== undefined) return monthName(sight, run, at)
  if (NUMBERED.test(text)) return numberedPlace(sight, run, at)
  if (SHORT_ROADS.test(sight.doc.tokens[at + 1]?.text ?? '')) return streetName(sight, run, at)
  if (sight.doc.tokens[at + 1]?.lower === 'of') return ofName(sight, run, at)
  return (sight.knownAt[at + 1] ?? -1) >= 0 ? building(sight, at) : null
}

/** The certain names of a run, in order; they do not overlap. */
export function shapesIn(sight: Sight, run: Run): Shape[] {
  const shapes: Shape[] = []
  const indonesian = sight.doc.language === 'id'
  for (let at = run.first; at < run.last; at++) {
    const headed = indonesian ? (headedName(sight, run, at) ?? branchName(sight, run, at) ?? addressedPerson(sight, run, at)) : null
    const shape = headed ?? ((sight.knownAt[at] as number) >= 0 ? ofKnown(sight, run, at) : ofUnknown(sight, run, at))
    if (shape === null) continue
    shapes.push(shape)
    at = shape.last - 1
  }
  return shapes
}

/** Heads of `X of Y`; the place's heads apart. */
const OF_BODIES =
  /^(university|bank|department|ministry|college|institute|office|bureau|commission|association|federation|council|center|centre|school|academy|embassy|museum|house|church|court|board|union|organisation|organization|confederation|chamber|society|league|agency|authority|administration|directorate|guild|brotherhood|alliance|secretariat|assembly|faculty|hospital|hospitals)$/
const OF_PLACES = /^(district|republic|gulf|bay|strait|isle|state|city|province|port)$/

/** "the University of Surrey", "U.S. Department of Health and Human Services", "District of Columbia" */
function ofName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  const head = tokens[at] as Token
  if (!head.capital || tokens[at + 1]?.lower !== 'of') return null
  const body = OF_BODIES.test(head.lower)
  if (!body && !OF_PLACES.test(head.lower)) return null
  const own = knownName(sight, at)
  if (own?.hit.known.kind === 'product') return null
  let last = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
  if (!isCapital(sight, run, last)) return null
  const goesOn = (and: number): boolean =>
    body && tokens[and]?.lower === 'and' && isCapital(sight, run, and + 1) && (sight.knownAt[and + 1] as number) < 0
  const known = knownName(sight, at + 1)
  if (known !== undefined) last = known.last
  // "Office of the Press Secretary", but "University of Lagos Professor Ade Bello"
  else while ((isCapital(sight, run, last) && (tokens[at + 2]?.lower === 'the' || tokens[last]?.entry?.title !== true)) || goesOn(last)) last++
  let first = at
  while (
    body &&
    first > run.first &&
    isCapital(sight, run, first - 1) &&
    tokens[first - 1]?.entry?.title !== true &&
    !opensPlainly(sight, run, first - 1) &&
    (tokens[first - 1] as Token).lower !== 'the'
  )
    first--
  return { first, last, kind: body ? 'organization' : 'place', rule: 'entities/of-name' }
}

/** "I Gusti Ngurah Rai Suryawijaya", "Ni Luh Ayu" */
function balinese(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  if (!BALINESE.test(tokens[at + 1]?.text ?? '')) return null
  let last = at + 2
  while (isCapital(sight, run, last) && tokens[last]?.entry?.title !== true) last++
  return { first: at, last, kind: 'person', rule: 'entities/id/balinese-name' }
}

const BALINESE = /^(Gusti|Made|Wayan|Nyoman|Ketut|Gede|Putu|Kadek|Komang|Dewa|Nengah|Luh|Dewi|Ayu|Gst|Gde|Ngurah)$/

/** "Sumatera Ekspres", "Lampung Post": a paper or company that is called after where it is. */
function placesBody(sight: Sight, run: Run, at: number): Shape | null {
  const place = knownName(sight, at)
  if (sight.doc.language !== 'id' || run.style !== 'plain' || place?.first !== at || place.hit.known.kind !== 'place') return null
  const tail = sight.doc.tokens[place.last]
  if (tail?.capital !== true || tail.entry?.orgTail !== true || (sight.knownAt[place.last] as number) >= 0 || place.last >= run.last) return null
  return { first: at, last: place.last + 1, kind: 'organization', rule: 'entities/id/places-body' }
}

/** "Gedung Bursa Efek Indonesia", "Menara BCA", "Plaza Mandiri": a building is named after a body. */
function building(sight: Sight, at: number): Shape | null {
  const head = sight.doc.tokens[at] as Token
  if (!head.capital || head.entry?.placeHead !== true || sight.doc.language !== 'id' || (sight.knownAt[at] as number) >= 0) return null
  const body = knownName(sight, at + 1)
  if (body === undefined || body.first !== at + 1 || body.hit.known.kind !== 'organization') return null
  return { first: at, last: body.last, kind: 'place', rule: 'entities/id/building' }
}

/** What companies put before and behind their names. */
export const LEGAL: RegExp = /^(inc|corp|corporation|ltd|limited|llc|plc|tbk|bhd|gmbh|ag|nv|sa|holdings)$/

/** "PT Kereta Commuter Indonesia", "PT Bank Mandiri (Persero) Tbk", "Roblox Corporation", "PT PLN (Persero)" */
function legalName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  const head = tokens[at] as Token
  const prefixed = (head.text === 'PT' || head.text === 'CV') && sight.doc.language === 'id'
  if (prefixed) {
    let last = at + 1
    const sighting = knownName(sight, last)
    let end = last
    while (isCapital(sight, run, end) && tokens[end]?.lower !== 'tbk') end++
    if (tokens[end]?.lower === 'tbk') last = end
    else if (sighting !== undefined && sighting.hit.known.kind !== 'place') last = sighting.last
    else {
      while (
        isCapital(sight, run, last) &&
        !((sight.knownAt[last] as number) < 0 && isPersonal(sight, last)) &&
        tokens[last]?.entry?.title !== true &&
        tokens[last]?.lower !== 'tbk'
      )
        last++
    }
    if (last === at + 1) return null
    last = withTail(tokens, last)
    return { first: at, last, kind: 'organization', rule: 'entities/id/pt-name' }
  }
  const sighting = knownName(sight, at)
  if (sighting === undefined || sighting.first !== at || sighting.hit.known.kind === 'place') return null
  const last = withTail(tokens, sighting.last)
  return last === sighting.last ? null : { first: at, last, kind: 'organization', rule: 'entities/legal-name' }
}

/** From a name's end over "(Persero)", "Tbk", "Inc." */
function withTail(tokens: readonly Token[], end: number): number {
  let last = end
  if (tokens[last]?.text === '(' && tokens[last + 1]?.lower === 'persero' && tokens[last + 2]?.text === ')') last += 3
  else if (tokens[last]?.lower === 'persero') last++
  while (tokens[last]?.kind === 'word' && tokens[last]?.capital === true && LEGAL.test((tokens[last] as Token).lower)) last++
  return last
}

/** "Microsoft SharePoint", "Google Nest": an owner's name before its product's is part of it. */
function ownersProduct(sight: Sight, run: Run, at: number): Shape | null {
  const owner = knownName(sight, at)
  if (owner === undefined || owner.first !== at || owner.last >= run.last) return null
  const product = knownName(sight, owner.last)
  if (product === undefined || product === owner || product.first !== owner.last || product.hit.known.kind !== 'product') return null
  const { parent } = product.hit.known
  if (parent === null || !owner.hit.known.forms.has(parent.toLowerCase())) return null
  return { first: at, last: product.last, kind: 'product', rule: 'entities/owner-product' }
}
