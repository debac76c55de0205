/** Names that their shape tells: what must stand together before the tagger is asked, and what is no name at all. */
import type { EntityKind, Token, TokenRange } from '../../src/types.ts'
import type { Known } from '../gazetteer/gazetteer.ts'
import { lookup } from '../shared/rules.ts'
import { addressedPerson } from './addressed.ts'
import { opensPlainly } from './firmness.ts'
import { headedName } from './headed.ts'
import { branchName } from './parts.ts'
import { isMonthName, knownName, type Run, type Sight } from './sight.ts'

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

const isCapital = (sight: Sight, at: number, run: Run): boolean => {
  const token = sight.doc.tokens[at]
  return at < run.last && token?.kind === 'word' && token.capital
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
  if (!isCapital(sight, last, run)) return null
  const goesOn = (and: number): boolean =>
    body && tokens[and]?.lower === 'and' && isCapital(sight, and + 1, run) && (sight.knownAt[and + 1] as number) < 0
  const known = knownName(sight, at + 1)
  if (known !== undefined) last = known.last
  // "Office of the Press Secretary", but "University of Lagos Professor Ade Bello"
  else while ((isCapital(sight, last, run) && (tokens[at + 2]?.lower === 'the' || tokens[last]?.entry?.title !== true)) || goesOn(last)) last++
  let first = at
  while (
    body &&
    first > run.first &&
    isCapital(sight, first - 1, run) &&
    tokens[first - 1]?.entry?.title !== true &&
    !opensPlainly(sight, run, first - 1) &&
    (tokens[first - 1] as Token).lower !== 'the'
  )
    first--
  return { first, last, kind: body ? 'organization' : 'place', rule: 'entities/of-name' }
}

/** What is told apart by its number. */
export const NUMBERED: RegExp = /^(Road|Highway|Route|Interstate|Expressway|Motorway|Terminal|Ward|Hwy)$/

/** "Terminal 3", "Interstate 95", "County Road 17" */
function numberedPlace(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens, language } = sight.doc
  const number = tokens[at + 1]
  if (language !== 'en' || number?.kind !== 'number' || !number.spaced || number.text.length > 3 || tokens[at + 2]?.entry?.measure !== undefined)
    return null
  const county = /^(County|State|Township|Rural)$/.test(tokens[at - 1]?.text ?? '') && at > run.first
  return { first: county ? at - 1 : at, last: at + 2, kind: 'place', rule: 'entities/en/numbered' }
}

const SHORT_ROADS = /^(St|Rd|Ave|Blvd|Hwy|Pkwy)$/

/** "Burnhamthorpe Rd. E.", "Dundas St.": a street by its abbreviation, and its end of the compass. */
function streetName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens, language } = sight.doc
  if (language !== 'en' || !isCapital(sight, at, run) || (tokens[at] as Token).entry?.title === true || opensPlainly(sight, run, at)) return null
  let last = tokens[at + 2]?.text === '.' ? at + 3 : at + 2
  if (/^[NSEW]$/.test(tokens[last]?.text ?? '')) last += tokens[last + 1]?.text === '.' ? 2 : 1
  // "East St. Louis"
  else if (tokens[last]?.kind === 'word' && tokens[last]?.capital === true && last < (sight.doc.sentences[run.sentence] as TokenRange).last)
    return null
  return { first: at, last, kind: 'place', rule: 'entities/en/street' }
}

/** "June Rowland": somebody who is called like a month. */
function monthName(sight: Sight, run: Run, at: number): Shape | null {
  if (!isMonthName(sight.doc.tokens, at) || !isCapital(sight, at + 1, run) || (sight.knownAt[at + 1] as number) >= 0) return null
  let last = at + 2
  while (isCapital(sight, last, run) && (sight.knownAt[last] as number) < 0 && sight.doc.tokens[last]?.entry === null) last++
  return { first: at, last, kind: 'person', rule: 'entities/en/month-name' }
}

/** "Midlands Partnership NHS Foundation Trust", "University Hospitals of North Midlands NHS Trust": all before the service's name is the trust's. */
function trustName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  if ((tokens[at] as Token).text !== 'NHS') return null
  const trust = tokens[at + 1]?.text === 'Foundation' ? at + 2 : at + 1
  if (tokens[trust]?.text !== 'Trust') return null
  let first = at
  while (first > run.first && (isCapital(sight, first - 1, run) || tokens[first - 1]?.lower === 'of') && !opensPlainly(sight, run, first - 1)) first--
  // "an NHS Trust" is none by name.
  return { first, last: first === at ? at + 1 : trust + 1, kind: 'organization', rule: 'entities/en/trust' }
}

/** "I Gusti Ngurah Rai Suryawijaya", "Ni Luh Ayu" */
function balinese(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  if (!BALINESE.test(tokens[at + 1]?.text ?? '')) return null
  let last = at + 2
  while (isCapital(sight, last, run) && tokens[last]?.entry?.title !== true) last++
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
const LEGAL = /^(inc|corp|corporation|ltd|limited|llc|plc|tbk|bhd|gmbh|ag|nv|sa|holdings)$/

/** "PT Kereta Commuter Indonesia", "PT Bank Mandiri (Persero) Tbk", "Roblox Corporation", "PT PLN (Persero)" */
function legalName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  const head = tokens[at] as Token
  const prefixed = (head.text === 'PT' || head.text === 'CV') && sight.doc.language === 'id'
  if (prefixed) {
    let last = at + 1
    const sighting = knownName(sight, last)
    let end = last
    while (isCapital(sight, end, run) && tokens[end]?.lower !== 'tbk') end++
    if (tokens[end]?.lower === 'tbk') last = end
    else if (sighting !== undefined && sighting.hit.known.kind !== 'place') last = sighting.last
    else {
      while (isCapital(sight, last, run) && !isPerson(sight, last) && tokens[last]?.entry?.title !== true && tokens[last]?.lower !== 'tbk') last++
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

const isPerson = (sight: Sight, at: number): boolean => {
  return sight.gazetteers.some((gazetteer) => (gazetteer.word(sight.words.hash[at] as number) & 3) !== 0) && (sight.knownAt[at] as number) < 0
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

/** Whether a run's stretch is written like a name and is none: a stock's code, an index, a currency. */
export function isNoName(sight: Sight, range: TokenRange): boolean {
  const { doc } = sight
  const first = doc.tokens[range.first] as Token
  const before = doc.tokens[range.first - 1]
  const after = doc.tokens[range.last]
  const single = range.last - range.first === 1
  // "(NYSE: SE)", "(META.O)", "(6758.T)"
  if (single && before?.text === '(' && after?.text === ':') return true
  if (single && after?.text === ')' && (/^[A-Z0-9]{1,6}\.[A-Z]{1,3}$/.test(first.text) || before?.text === ':' || before?.text === '.')) return true
  // "akun MohammadTestimoni": an account is no name
  if (single && knownName(sight, range.first) === undefined && (before?.lower === 'akun' || before?.lower === 'account')) return true
  // "Telus (NYSE:TU) Corp"
  if (single && LEGAL.test(first.lower) && knownName(sight, range.first) === undefined) return true
  // "R4 billion"
  if (single && after?.entry?.scale !== undefined && /^[A-Z]{1,3}\d/.test(first.text)) return true
  // "S&P 500", "Nasdaq Composite", "Dow Jones"
  const none = lookup(doc, range.first, 'noName')
  if (
    none !== null &&
    !covers(sight, range) &&
    (none.length >= range.last - range.first || (none.value === true && !isTailed(doc.tokens[range.last - 1] as Token)))
  )
    return true
  // "Peraturan Menteri Kominfo"
  if (single && (lookup(doc, range.first - 2, 'noName')?.length ?? 0) === 2) return true
  // An index is named like an exchange or a paper: "the Nasdaq fell", "Nikkei 225".
  const index = lookup(doc, range.first, 'index')
  if (index !== null && index.length >= range.last - range.first) return true
  // "Kepala Departemen Komunikasi": what is inside a body belongs to the job.
  if (doc.language === 'id' && before?.entry?.title === true && INNER.test(first.text) && knownName(sight, range.first) === undefined) return true
  // "Pelaksana Tugas (Plt)": a job
  if (knownName(sight, range.first) === undefined && (lookup(doc, range.first, 'title')?.length ?? 0) >= range.last - range.first) return true
  // "Corporate secretary": the first words of a job
  if (single && knownName(sight, range.first) === undefined && (lookup(doc, range.first, 'title')?.length ?? 0) > 1) return true
  return single && first.text.length === 1 && first.text !== 'X'
}

/** "AI Safety Institute": what ends as names do is one, whatever it begins with. */
const isTailed = ({ entry }: Token): boolean => entry?.orgTail === true || entry?.placeTail === true

const INNER = /^(Bidang|Bagian|Seksi|Divisi|Departemen|Subbagian|Subbidang|Subdirektorat|Kompartemen|Unit)$/

/** Whether a stretch is a known name as a whole. */
const covers = (sight: Sight, range: TokenRange): boolean => {
  const sighting = knownName(sight, range.first)
  const phrase = lookup(sight.doc, range.first, 'noName')
  // "ASN" is somebody's abbreviation everywhere, and civil servants in Indonesian.
  if (sight.doc.language === 'id' && range.last - range.first === 1 && sighting?.hit.known.country !== 'id') return false
  return sighting !== undefined && sighting.last - sighting.first >= (phrase?.length ?? 1)
}
