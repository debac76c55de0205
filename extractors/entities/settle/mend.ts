/** Where the tagger's names begin and end, set right: initials, jobs, hyphens, joined nouns, and kinds that a word tells. */
import type { Token, TokenRange } from '../../../src/types.ts'
import { WORD } from '../../gazetteer/compile.ts'
import { lookup } from '../../shared/rules.ts'
import type { Piece } from '../piece.ts'
import type { Run, Sight } from '../runs/sight.ts'
import { flagsAt, isPersonal } from '../runs/word-at.ts'
import { isLowered } from '../runs/words.ts'
import { isNounForm } from '../shapes/noun-form.ts'

/** Sets the pieces of one run right. */
export function mend(sight: Sight, run: Run, pieces: Piece[]): Piece[] {
  return kinds(sight, extended(sight, run, withInitials(sight, run, hyphenated(sight, pieces))))
}

/** "E. Kurniawan": an initial belongs to the name behind it; "Treasurer Jim Chalmers": a job does not. */
function withInitials(sight: Sight, run: Run, pieces: Piece[]): Piece[] {
  const { tokens } = sight.doc
  const indonesian = sight.doc.language === 'id'
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind !== 'person') continue
    while (piece.known === null && piece.last - piece.first > 1 && tokens[piece.first]?.entry?.title === true) piece.first++
    // "Corporate Secretary Lestari Wulan"
    const title = piece.known === null ? (lookup(sight.doc, piece.first, 'title')?.length ?? 0) : 0
    if (title > 1 && title < piece.last - piece.first) piece.first += title
    if (indonesian && piece.known === null && isFirstName(sight, run, piece.first - 1, pieces[i - 1])) piece.first--
    while (
      tokens[piece.first - 1]?.text === '.' &&
      tokens[piece.first - 2]?.text.length === 1 &&
      sight.words.cased[piece.first - 2] === 1 &&
      tokens[piece.first - 2]?.entry?.honorific !== true
    )
      piece.first -= 2
  }
  return pieces
}

/** "Sekretaris Daerah Provinsi Papua Dance Yulian Flassy": a word of the run that is in no other name and means nothing. */
function isFirstName(sight: Sight, run: Run, at: number, before: Piece | undefined): boolean {
  if (at < run.first || run.style !== 'plain' || (before !== undefined && before.last > at) || (sight.knownAt[at] as number) >= 0) return false
  const { kind, capital, entry, text, lower } = sight.doc.tokens[at] as Token
  if (kind !== 'word' || !capital || entry !== null || text.length < 3 || text === text.toUpperCase() || isNounForm(lower)) return false
  if (isLowered(sight.words, sight.words.hash[at] as number)) return false
  return (flagsAt(sight, at) & WORD.commonId) === 0 || isPersonal(sight, at)
}

const BODIES =
  /^(University|College|Bank|Institute|Ministry|Agency|Commission|Company|Authority|Council|Corporation|Association|Foundation|Airlines|Sekuritas)$/
const PLACES = /^(Airport|Street|Avenue|Road|Highway|Bridge|River|Island|Islands|Lake|County)$/

/** "King's College London": an unknown name with a body's noun in it is a body, whatever the tagger made of it. */
function kinds(sight: Sight, pieces: Piece[]): Piece[] {
  for (const piece of pieces) {
    if (piece.known !== null) continue
    const { text } = sight.doc.tokens[piece.first] as Token
    // "kepada Kanalkalimantan.com"
    if (piece.last - piece.first === 1 && ADDRESS.test(text)) piece.kind = 'organization'
    // "RT 11 Rawa Makmur Permai"
    else if (/^(RT|RW)$/.test(text) && piece.last - piece.first > 2 && sight.doc.tokens[piece.first + 1]?.kind === 'number') piece.first += 2
    if (piece.kind === 'organization' && PLACES.test((sight.doc.tokens[piece.last - 1] as Token).text)) piece.kind = 'place'
    else if (sight.doc.language === 'en' && (piece.kind === 'organization' || piece.kind === 'person') && endsAsPlace(sight, piece))
      piece.kind = 'place'
    else if (sight.doc.language === 'en' && piece.kind !== 'person' && isFullName(sight, piece)) piece.kind = 'person'
    // "aplikasi Citizens Relations Management"
    else if (piece.kind !== 'place' && isNamedSo(sight.doc.tokens[piece.first - 1])) piece.kind = 'product'
    // "Kerry GAA", "Hawkesbury OPP"
    if (piece.kind === 'person' && sight.doc.language === 'en' && piece.last - piece.first > 1 && isShort(sight.doc.tokens[piece.last - 1] as Token))
      piece.kind = 'organization'
    if (piece.kind !== 'place') continue
    for (let at = piece.first + 1; at < piece.last; at++) {
      if (BODIES.test((sight.doc.tokens[at] as Token).text)) piece.kind = 'organization'
    }
  }
  return pieces
}

/** "Harmony Village", "AT&T Stadium", "Irwin Shire", "John Street": what ends in a place's noun is one, unless bodies and people end so too. */
function endsAsPlace(sight: Sight, { kind, first, last }: Piece): boolean {
  const { entry, text, capital } = sight.doc.tokens[last - 1] as Token
  if (last - first < 2 || entry?.placeTail !== true || entry.orgTail === true || !capital || BODIES_TOO.test(text)) return false
  if (kind === 'organization' || ROADS.test(text)) return true
  return (flagsAt(sight, first) & WORD.given) === 0
}

const ADDRESS = /^[\p{L}\d-]+\.(com|id|co|net|news|tv|org)(\.id)?$/u

const isNamedSo = (before: Token | undefined): boolean => before?.entry?.named === true && !before.capital

const BODIES_TOO =
  /^(City|State|District|Square|Territory|Region|Reserve|Metro|Terminal|Hotel|Plaza|Estate|Mills|Fields|Gardens|Green|Bay|Valley|County|Hill|Lake|Woods|Park|Landing|Corner|Prison|Jail|Station|Dam|Grove|Cove|Tower|Ridge|Mall|Bridge|Marina|Zoo)$/
const ROADS =
  /^(Street|Avenue|Road|Drive|Lane|Boulevard|Highway|Parkway|Freeway|Expressway|Motorway|Turnpike|Shire|Township|Village|Heights|Springs|Beach|Airport|Island|Islands|Parish|Stadium|Peninsula)$/

/** An abbreviation that stands behind no person's name. */
const isShort = ({ text, word }: Token): boolean => word?.shouted === true && /^\p{Lu}{3,}$/u.test(text) && !HONOURS.test(text)

const HONOURS = /^(III|VIII|MBE|OBE|CBE|DBE|PHD|MSP|CPA|USN|FRS|FCA|DDS|DVM|ESQ)$/

/** "Mike Tyson": a given name and a family name and nothing else. */
function isFullName(sight: Sight, { first, last }: Piece): boolean {
  if (last - first !== 2) return false
  return (
    (flagsAt(sight, first) & ~WORD.commonId) === WORD.given &&
    isPersonal(sight, first + 1) &&
    (flagsAt(sight, first + 1) & (WORD.commonEn | WORD.town)) === 0
  )
}

/** "Securities and Investments Commission": what ends in a body's noun goes back over "and" and "of" to its first capital. */
function extended(sight: Sight, run: Run, pieces: Piece[]): Piece[] {
  const { tokens } = sight.doc
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.kind !== 'organization' || piece.known !== null || tokens[piece.last - 1]?.entry?.orgTail !== true) continue
    const floor = pieces[i - 1]?.last ?? run.first
    while (/^(and|dan)$/.test(tokens[piece.first - 1]?.lower ?? '') && piece.first - 2 >= floor && sight.words.cased[piece.first - 2] === 1) {
      piece.first -= 2
      while (piece.first > floor && sight.words.cased[piece.first - 1] === 1 && (tokens[piece.first - 1] as Token).lower !== 'the') piece.first--
    }
  }
  return pieces
}

/** "François-Philippe Champagne": what a hyphen ties is one person. */
function hyphenated(sight: Sight, pieces: Piece[]): Piece[] {
  for (let i = pieces.length - 1; i > 0; i--) {
    const before = pieces[i - 1] as Piece
    const piece = pieces[i] as Piece
    if (before.known !== null || piece.first !== before.last + 1 || sight.doc.tokens[before.last]?.text !== '-') continue
    // "Prabowo Subianto-Sandiaga Uno" are two.
    if (piece.last - piece.first > 1 && before.last - before.first > 1) continue
    const people = piece.kind === 'person' && before.kind === 'person'
    if (!people && (piece.known !== null || piece.last - piece.first > 1 || before.last - before.first > 1)) continue
    before.last = piece.last
    before.known = null
    pieces.splice(i, 1)
  }
  return pieces
}

/** Takes joining words, marks and forms of address off a name's ends; null where nothing is left that could be a name. */
export function trim(sight: Sight, range: TokenRange): TokenRange | null {
  const { tokens } = sight.doc
  let { first, last } = range
  const loose = (at: number): boolean => {
    const token = tokens[at] as Token
    return (sight.knownAt[at] as number) < 0 && (token.kind === 'mark' || (token.kind === 'word' && sight.words.cased[at] === 0))
  }
  while (first < last && (loose(first) || ((tokens[first] as Token).entry?.honorific === true && first + 1 < last))) first++
  while (last > first && loose(last - 1)) last--
  // "The Australian Securities and Investments Commission": an unknown name's article is not part of it.
  if (
    last - first > 2 &&
    (tokens[first] as Token).lower === 'the' &&
    sight.doc.sentences[sight.doc.sentenceOf[first] as number]?.first === first &&
    (sight.knownAt[first] as number) < 0
  )
    first++
  if (first === last) return null
  if (last - first === 1) {
    const token = tokens[first] as Token
    if (token.kind === 'number') return null
    const { entry } = token
    if (
      (sight.knownAt[first] as number) < 0 &&
      entry !== null &&
      (entry.noName ||
        entry.demonym ||
        entry.title ||
        entry.honorific ||
        entry.saying !== undefined ||
        entry.weekday !== undefined ||
        entry.month !== undefined)
    )
      return null
  }
  return { first, last }
}
