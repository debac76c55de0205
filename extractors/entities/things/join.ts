/** Names -> things: all mentions of one thing under its fullest name. */
import type { Doc, EntityKind, Token } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import { lookup } from '../../shared/rules.ts'
import { abbreviates, misspells } from '../likeness.ts'
import type { Piece } from '../piece.ts'

/** One thing and where it is named; `words` is its fullest name, lower case. */
export interface Thing {
  kind: EntityKind
  known: Known | null
  words: string[]
  name: string
  pieces: Piece[]
}

/** Joins pieces into things, in order of first mention. */
export function join(doc: Doc, pieces: readonly Piece[]): Thing[] {
  const things: Thing[] = []
  const byKey: Record<EntityKind, Keys> = { person: new Map(), organization: new Map(), product: new Map(), place: new Map() }
  const index: Index = { word: new Map(), start: new Map() }
  // Longer names first, so that a short one finds the full one wherever it stands; known ones before what misspells them.
  const order = [...pieces].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || Number(a.known === null) - Number(b.known === null) || a.first - b.first,
  )
  for (const piece of order) {
    const { kind, known } = piece
    const keys = byKey[kind]
    let thing = known === null ? undefined : keys.get(known)
    if (thing === undefined) {
      const words = wordsOf(doc, piece)
      const key = keyOf(piece, words)
      thing = keys.get(key) ?? (known !== null && kind === 'organization' ? localBody(doc, index, keys, piece, words) : undefined)
      if (thing === undefined && known === null) thing = alikeIn(index, piece, words) ?? byKey.place.get(key)
      if (thing === undefined) {
        thing = { kind, known, words, name: nameOf(doc, piece), pieces: [] }
        things.push(thing)
        register(index, thing)
        if (kind === 'organization') for (const other of bracketedForms(doc, piece)) if (!keys.has(other)) keys.set(other, thing)
      }
      keys.set(key, thing)
      if (known !== null) keys.set(known, thing)
    }
    piece.kind = thing.kind
    thing.pieces.push(piece)
  }
  joinBracketed(doc, things, pieces)
  if (doc.language === 'id') joinNicknames(doc, index, things, pieces)
  dropTickers(doc, things)
  const left = things.filter((thing) => thing.pieces.length > 0)
  for (const { pieces } of left) if (pieces.length > 1) pieces.sort((a, b) => a.first - b.first)
  return left.sort((a, b) => (a.pieces[0] as Piece).first - (b.pieces[0] as Piece).first)
}

/** Things of one kind by their names, and the known ones also by what is known of them, which spares spelling the name again. */
type Keys = Map<Known | string, Thing>

function keyOf(piece: Piece, words: readonly string[]): string {
  if (piece.kind === 'place') return placeKey(piece, words)
  if (piece.known !== null) return piece.known.name.toLowerCase()
  return words.length === 1 ? (words[0] as string) : words.join(' ')
}

/** "ISAT naik", "(ISAT)": a stock's code is no name of its own. */
function dropTickers(doc: Doc, things: readonly Thing[]): void {
  const tickers = new Set<string>()
  for (const { known } of things) if (known?.identifiers.ticker !== undefined) tickers.add(known.identifiers.ticker)
  for (const thing of things) {
    if (thing.known !== null || thing.words.length > 1) continue
    thing.pieces = thing.pieces.filter((piece) => {
      if (piece.last - piece.first > 1) return true
      const { text } = doc.tokens[piece.first] as Token
      return !tickers.has(text) && !(/^[A-Z]{4}$/.test(text) && doc.language === 'id' && doc.tokens[piece.first - 1]?.text === '(')
    })
  }
}

/** Things by each of their words, and by how their words begin. Only the first few of a word count: that keeps long texts linear. */
interface Index {
  word: Map<string, Thing[]>
  start: Map<string, Thing[]>
}

const FEW = 8

function register(index: Index, thing: Thing): void {
  const add = (map: Map<string, Thing[]>, key: string): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [thing])
    else if (list.length < FEW && list.at(-1) !== thing) list.push(thing)
  }
  for (const word of thing.words) {
    add(index.word, word)
    add(index.start, word.slice(0, 3))
  }
  if (thing.words.length > 1) {
    const initials = initialsOf(thing.words)
    add(index.word, initials)
    if (initials.length > 3) add(index.word, initials.slice(1))
  }
}

/**
 * What a name with its abbreviation inside also goes by: of "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Lebak" the long and
 * the short form, each with and without the place, and the place with and without what it is.
 */
function bracketedForms(doc: Doc, { first, last }: Piece): string[] {
  let open = first + 1
  while (open < last && doc.tokens[open]?.text !== '(') open++
  if (open + 2 >= last || doc.tokens[open + 2]?.text !== ')') return []
  const words = (from: number, to: number): string =>
    doc.tokens
      .slice(from, to)
      .flatMap((token) => (token.kind === 'mark' ? [] : [token.lower]))
      .join(' ')
  const long = words(first, open)
  const short = words(open + 1, open + 2)
  const behind = open + 3
  const place = words(behind, last)
  const bare = doc.tokens[behind]?.entry?.head === 'area' ? words(behind + 1, last) : place
  // "Perumda Air Minum (PDAM) Tirta Perwitasari Kabupaten Purworejo" is the PDAM Purworejo.
  const end = words(last - 1, last)
  return [`${short} ${place}`, `${short} ${bare}`, `${long} ${place}`, `${long} ${bare}`, `${short} ${end}`, long, short]
}

/** "BPBD" where the article names one place's: a known kind of local body is that place's. */
function localBody(doc: Doc, index: Index, keys: Keys, piece: Piece, words: readonly string[]): Thing | undefined {
  if (!/^(seat|house)$/.test(doc.tokens[piece.first]?.entry?.head ?? '')) return undefined
  const name = words.join(' ')
  return (
    keys.get(name) ??
    index.word.get(words[0] as string)?.find((other) => other.kind === 'organization' && other.words.join(' ').startsWith(`${name} `))
  )
}

/** "Department of Motor Vehicles" is DMV. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(of|and|the|for|dan|untuk)$/.test(word))
    .map((word) => word[0])
    .join('')

/** Whether a word is a name's initials: "BA" of British Airways, "DMV" of "Virginia Department of Motor Vehicles". */
function isInitials(word: string, words: readonly string[]): boolean {
  const initials = initialsOf(words)
  return word === initials || (initials.length > 3 && word === initials.slice(1))
}

/** The thing that an unknown piece is another mention of. */
function alikeIn(index: Index, piece: Piece, words: readonly string[]): Thing | undefined {
  const first = words[0] as string
  const same = index.word.get(first)
  const near = index.start.get(first.slice(0, 3))
  return (
    same?.find((other) => isSame(other, piece, words)) ??
    near?.find((other) => isSame(other, piece, words)) ??
    (words.length === 1 ? namesake(same ?? [], near ?? [], piece, first) : undefined)
  )
}

/** A single unknown word is what goes by it in full, whatever the tagger made of it: a person's surname, "Paratus" of "Paratus Group". */
function namesake(same: readonly Thing[], near: readonly Thing[], piece: Piece, word: string): Thing | undefined {
  // "the Midlands" is not the "Midlands Partnership NHS Foundation Trust".
  const most = piece.kind === 'place' ? 1 : 9
  const body = same.find((other) => other.kind === 'organization' && other.words[0] === word && other.words.length <= most)
  if (body !== undefined || piece.kind === 'person') return body
  const person = (other: Thing): boolean => other.kind === 'person' && other.words.length > 1
  return same.find(person) ?? near.find((other) => person(other) && misspells(other.words.at(-1) as string, word))
}

/** "Pulau Bali" is Bali, "Kota Palangka Raya" is Palangkaraya. */
function placeKey(piece: Piece, words: readonly string[]): string {
  const name = piece.known?.name.toLowerCase() ?? words.join(' ')
  return name
    .replace(/^(pulau|kota|provinsi|kecamatan|kelurahan|desa|perumahan|komplek|jalan) /, '')
    .replace('bandara internasional ', 'bandara ')
    .replaceAll(' ', '')
}

/** As the text writes it, but for a known one in small letters. */
function nameOf(doc: Doc, piece: Piece): string {
  const name = bareName(doc, piece)
  return piece.known !== null && name === name.toLowerCase() ? piece.known.name : name
}

/** A name without what says only what form of company it is: `PT Bank Mandiri (Persero) Tbk` is Bank Mandiri. */
function bareName(doc: Doc, piece: Piece): string {
  const legal = (at: number): boolean => LEGAL_ALONE.has((doc.tokens[at] as Token).lower)
  let { first, last } = piece
  while (first < last - 1 && (legal(first) || (doc.tokens[first] as Token).kind === 'mark')) first++
  while (last > first + 1 && (legal(last - 1) || (doc.tokens[last - 1] as Token).kind === 'mark')) last--
  return doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[last - 1] as Token).end)
}

const LEGAL_ALONE: ReadonlySet<string> = new Set(['pt', 'cv', 'tbk', 'persero', 'inc', 'corp', 'corporation', 'ltd', 'limited', 'llc', 'plc'])

/** A name's words that count: no marks, no legal forms, no article. */
function wordsOf(doc: Doc, piece: Piece): string[] {
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

const LEGAL: ReadonlySet<string> = new Set([
  'pt',
  'cv',
  'tbk',
  'persero',
  'inc',
  'corp',
  'corporation',
  'ltd',
  'limited',
  'llc',
  'plc',
  'co',
  'bhd',
  'pte',
  'holdings',
  'group',
])

const textOf = (doc: Doc, piece: Piece): string => doc.text.slice((doc.tokens[piece.first] as Token).start, (doc.tokens[piece.last - 1] as Token).end)

/** Whether a piece of unknown name is another mention of a thing. */
function isSame(thing: Thing, piece: Piece, words: readonly string[]): boolean {
  if (thing.kind !== piece.kind) return false
  if (words.length < thing.words.length) {
    if (piece.kind === 'person')
      return words.length === 1 ? thing.words.some((word) => isCalled(words[0] as string, word)) : isPart(words, thing.words)
    // "Rogers" of "Rogers Communications", but not "Jakarta" of "Jakarta Barat".
    // "UP3 Gresik" of "PLN UP3 Gresik"
    if (
      piece.kind === 'organization' &&
      words.length > 1 &&
      thing.words.length === words.length + 1 &&
      words.every((word, i) => thing.words[i + 1] === word)
    )
      return true
    // "Daop 5" of "KAI Daop 5 Purwokerto"
    if (piece.kind === 'organization' && words.length > 1 && /^\d+$/.test(words.at(-1) as string) && isPart(words, thing.words)) return true
    if (piece.kind !== 'place' && words.length === 1 && thing.words.length > 1 && isInitials(words[0] as string, thing.words)) return true
    // "Terremark" of "Verizon Terremark"
    if (
      piece.kind === 'organization' &&
      words.length === 1 &&
      thing.words.length === 2 &&
      (words[0] as string).length > 4 &&
      thing.words[1] === words[0] &&
      thing.known === null
    )
      return true
    if (piece.kind === 'organization' || piece.kind === 'product')
      return (
        words.every((word, i) => thing.words[i] === word) &&
        words.join('').length > 2 &&
        !thing.words.slice(words.length).some((word) => OTHERS.test(word))
      )
    return false
  }
  if (words.length !== thing.words.length) return false
  // "Amri" of "Amrizal"
  if (
    piece.kind === 'person' &&
    words.length === 1 &&
    (thing.words[0] as string).startsWith(words[0] as string) &&
    isCalled(words[0] as string, thing.words[0] as string)
  )
    return true
  if (words.every((word, i) => misspells(word, thing.words[i] as string))) return true
  // "UP3 PLN Kudus" and "PLN UP3 Kudus"
  return piece.kind === 'organization' && words.length > 2 && words.at(-1) === thing.words.at(-1) && words.every((word) => thing.words.includes(word))
}

/** "Nico" of "Nicodemus", "Nando" of "Ferdinandus": a name, misspelt or cut short. */
const isCalled = (short: string, word: string): boolean =>
  word === short || misspells(word, short) || (short.length > 3 && word.length > short.length + 2 && word.includes(short))

/** What follows an organization's name in that of another one: "Powell Volunteer Fire Department". */
const OTHERS = /^(department|police|university|council|county|school|city|hospital|association|foundation|stadium|airport|district)$/

const isPart = (part: readonly string[], whole: readonly string[]): boolean => {
  for (let start = 0; start + part.length <= whole.length; start++) if (part.every((word, i) => whole[start + i] === word)) return true
  return false
}

/** "pria yang akrab disapa Nando": another name of the person named last. */
function joinNicknames(doc: Doc, index: Index, things: readonly Thing[], pieces: readonly Piece[]): void {
  let owner: Map<Piece, Thing> | null = null
  let last: Piece | null = null
  for (const piece of pieces) {
    const called =
      CALLED.has(doc.tokens[piece.first - 1]?.lower ?? '') || (doc.tokens[piece.last]?.text === ',' && doc.tokens[piece.last + 1]?.lower === 'sapaan')
    if (last !== null && called && piece.last - piece.first === 1) {
      owner ??= ownersOf(things)
      const full = owner.get(last) as Thing
      const nick = owner.get(piece) as Thing
      // The tagger may have taken the nickname for something else where it stands alone.
      for (const other of index.word.get(nick.words[0] as string) ?? []) {
        if (other === full || (other.known !== null && other.kind !== 'place') || other.words.length > 1) continue
        for (const mention of other.pieces) mention.kind = 'person'
        full.pieces.push(...other.pieces)
        other.pieces = []
      }
    } else if (piece.kind === 'person') last = piece
  }
}

const CALLED: ReadonlySet<string> = new Set(['disapa', 'dipanggil', 'alias'])

const startsAlike = (a: string, b: string): boolean => a[0] === b[0]

/** Which thing each piece is of. */
function ownersOf(things: readonly Thing[]): Map<Piece, Thing> {
  const owner = new Map<Piece, Thing>()
  for (const thing of things) for (const piece of thing.pieces) owner.set(piece, thing)
  return owner
}

/** "Bank Syariah Indonesia (BSI)": the name in brackets is the one before, if it abbreviates it. */
function joinBracketed(doc: Doc, things: readonly Thing[], pieces: readonly Piece[]): void {
  let owner: Map<Piece, Thing> | null = null
  for (let i = 0; i + 1 < pieces.length; i++) {
    const before = pieces[i] as Piece
    const inside = pieces[i + 1] as Piece
    if (inside.first !== before.last + 1 || doc.tokens[before.last]?.text !== '(' || doc.tokens[inside.last]?.text !== ')') continue
    owner ??= ownersOf(things)
    const a = owner.get(before) as Thing
    const b = owner.get(inside) as Thing
    if (a === b || (a.known !== null && b.known !== null && a.known !== b.known)) continue
    // "Badan Cyber dan Sandi Negara (BSSN)": an article may have the name wrong and its abbreviation right.
    const headed = /^(field|seat)$/.test(doc.tokens[before.first]?.entry?.head ?? '') && inside.last - inside.first === 1
    const sure =
      (headed && b.kind !== 'person' && b.kind !== 'place' && startsAlike(textOf(doc, before), textOf(doc, inside))) ||
      (a.kind === 'organization' &&
        b.kind === 'organization' &&
        /^[A-Z]{3,8}$/.test(textOf(doc, inside)) &&
        textOf(doc, before).startsWith(textOf(doc, inside)[0] as string))
    if (!sure && !abbreviates(textOf(doc, inside), wordsOf(doc, before)) && !abbreviates(textOf(doc, before), wordsOf(doc, inside))) continue
    const [full, short] = wordsOf(doc, before).length >= wordsOf(doc, inside).length ? [a, b] : [b, a]
    full.known ??= short.known
    for (const piece of short.pieces) {
      piece.kind = full.kind
      full.pieces.push(piece)
      owner.set(piece, full)
    }
    short.pieces = []
  }
}
