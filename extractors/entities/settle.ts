/** Which stretches of the runs are names, and of what kind: known names, the tagger, and words that tell. */
import type { EntityKind, Token, TokenRange } from '../../src/types.ts'
import type { Known } from '../gazetteer/gazetteer.ts'
import { isNoName, shapesIn } from './shapes.ts'
import { knownName, type Run, type Sight, type Sighting } from './sight.ts'
import { KINDS } from './tagger/features.ts'
import type { Tagger } from './tagger/tagger.ts'
import { isLowered } from './words.ts'

/** A name in the text before it is joined with others into an entity. */
export interface Piece extends TokenRange {
  kind: EntityKind
  known: Known | null
  rule: string
}

/** Rule of a known name that the tagger passed over. */
const DOUBTFUL = 'entities/known-elsewhere'

/** "aplikasi DANA", "layanan Orbit", "the Signal app": a noun beside a name says of what kind it is. */
function hasCue(sight: Sight, piece: Piece): boolean {
  const { tokens } = sight.doc
  if (tokens[piece.first - 1]?.entry?.cue === piece.kind) return true
  return sight.doc.language === 'en' && tokens[piece.last]?.entry?.cue === piece.kind
}

/** Settles every run of the document, in order of the text. */
export function settle(sight: Sight, tagger: Tagger): Piece[] {
  const pieces: Piece[] = []
  const doubtful: Piece[] = []
  const sure = new Set<Known>()
  let end = 0
  for (const run of sight.runs) {
    for (const piece of settleRun(sight, run, tagger)) {
      // A name's shape may reach over its run's end: "PT Telkom Indonesia (Persero) Tbk".
      if (piece.first < end) continue
      end = piece.last
      if (piece.rule === DOUBTFUL) doubtful.push(piece)
      else {
        pieces.push(piece)
        if (piece.known !== null) sure.add(piece.known)
      }
    }
  }
  // A common word that is also a name counts where the article uses the name unmistakably elsewhere.
  const kept = doubtful.filter((piece) => sure.has(piece.known as Known) || hasCue(sight, piece))
  if (kept.length === 0) return pieces
  return [...pieces, ...kept].sort((a, b) => a.first - b.first)
}

const sightingOf = (sight: Sight, range: TokenRange): Sighting | null => {
  const sighting = knownName(sight, range.first)
  return sighting !== undefined && sighting.first === range.first && sighting.last === range.last ? sighting : null
}

function settleRun(sight: Sight, run: Run, tagger: Tagger): Piece[] {
  const fixed = new Int8Array(run.last - run.first).fill(-1)
  let open = 0
  for (let at = run.first; at < run.last; at++) {
    const sighting = knownName(sight, at)
    if (sighting === undefined) {
      if (sight.words.cased[at] === 1) open++
      continue
    }
    if (!isFirm(sight, run, sighting)) open++
    else {
      const kind = KINDS.indexOf(sighting.hit.known.kind)
      for (let i = sighting.first; i < sighting.last; i++) fixed[i - run.first] = (i === sighting.first ? 1 : 2) + 2 * kind
    }
    at = sighting.last - 1
  }
  const shapes = shapesIn(sight, run)
  for (const shape of shapes) {
    const label = 1 + 2 * KINDS.indexOf(shape.kind)
    for (let at = shape.first; at < shape.last && at < run.last; at++) fixed[at - run.first] = at === shape.first ? label : label + 1
    // What a shape cut in two is no longer certain.
    if (shape.last < run.last && (fixed[shape.last - run.first] as number) > 0 && (fixed[shape.last - run.first] as number) % 2 === 0)
      fixed[shape.last - run.first] = -1
  }
  // What is certain throughout needs no tagger; what is certain in part binds it.
  const path = open === 0 ? settled(fixed) : tagger.label(run, fixed)
  const pieces = piecesOf(sight, run, path, fixed).filter((piece) => !isNoName(sight, piece))
  for (const shape of shapes) {
    const piece = pieces.find(({ first }) => first === shape.first)
    if (piece === undefined) continue
    piece.last = shape.last
    piece.kind = shape.kind
    piece.rule = shape.rule
    piece.known ??= knownWithin(sight, shape)
  }
  return pieces
}

/** "Slack Technologies": the company of a service that goes by its name. */
function companyWithin(sight: Sight, range: TokenRange): Known | null {
  const sighting = knownName(sight, range.first)
  if (sighting === undefined || sighting.first !== range.first || !(sighting.hit.known.company || sighting.hit.known.kind === 'organization'))
    return null
  for (let at = sighting.last; at < range.last; at++) if (!isTail(sight, at)) return null
  return sighting.hit.known
}

/** What companies add to their names: "Technologies", "Inc", "Tbk". */
const isTail = (sight: Sight, at: number): boolean => {
  const { kind, lower } = sight.doc.tokens[at] as Token
  return (
    kind === 'mark' ||
    /^(pt|cv|persero|tbk|inc|corp|corporation|ltd|limited|llc|plc|co|group|holdings?|technologies|technology|communications?|platforms|company|international)$/.test(
      lower,
    )
  )
}

/** The one known name that a shape holds: `PT PLN (Persero)` is PLN, `Roblox Corporation` is Roblox's company. */
function knownWithin(sight: Sight, shape: TokenRange & { rule: string; kind: EntityKind }): Known | null {
  if (shape.rule === 'entities/of-name' || shape.kind === 'place' || shape.rule === 'entities/id/unit-name' || shape.rule.startsWith('entities/en/'))
    return null
  let found: Sighting | null = null
  let words = 0
  for (let at = shape.first; at < shape.last; at++) {
    const sighting = knownName(sight, at)
    if (sighting === undefined) {
      if (!isTail(sight, at)) words++
      continue
    }
    found = sighting
    at = sighting.last - 1
  }
  return words === 0 && found !== null ? found.hit.known : null
}

/** Whether a known name is sure to be itself: nothing unknown beside it could make it part of a longer one. */
function isFirm(sight: Sight, run: Run, sighting: Sighting): boolean {
  if (sighting.weak) return standsOut(sight, run, sighting)
  const place = sighting.hit.known.kind === 'place'
  if (sighting.last - sighting.first > 1 && !place) return true
  const { form, known } = sighting.hit
  if (known.kind === 'product' && form.written.length > 3) return true
  return !isOpen(sight, run, sighting.first - 1) && !isOpen(sight, run, sighting.last)
}

/** "at Target and Boots": inside a plain sentence a common word with a capital of its own is the name that it also is. */
function standsOut(sight: Sight, run: Run, { first, last, hit }: Sighting): boolean {
  const { kind } = hit.known
  if ((kind !== 'organization' && kind !== 'product') || run.style !== 'plain' || first !== run.first || last !== run.last) return false
  const before = sight.doc.tokens[first - 1]
  if (before?.kind !== 'word' || before.lower === 'the' || first === (sight.doc.sentences[run.sentence] as TokenRange).first) return false
  const hash = sight.words.hash[first] as number
  return !sight.gazetteers.some((gazetteer) => (gazetteer.word(hash) & 3) !== 0)
}

/** A capitalised word of the run that nothing is known of, also behind "&". */
function isOpen(sight: Sight, run: Run, at: number): boolean {
  if (sight.doc.tokens[at]?.text === '&') return true
  if (at < run.first || at >= run.last || (sight.knownAt[at] as number) >= 0 || sight.words.cased[at] === 0) return false
  const { entry } = sight.doc.tokens[at] as Token
  if (entry !== null && (entry.title || entry.honorific || entry.cue !== undefined || entry.demonym)) return false
  // "Gangguan WhatsApp", "Layanan Telkomsel": a plain word has its capital from the sentence's start.
  return at !== run.first || !opensPlainly(sight, run, at)
}

/** Whether a word opens its sentence and is a plain one. */
function opensPlainly(sight: Sight, run: Run, at: number): boolean {
  if (run.style !== 'plain' || (sight.doc.sentences[run.sentence] as TokenRange).first !== at) return false
  const hash = sight.words.hash[at] as number
  if (isLowered(sight.words, hash)) return true
  const { entry } = sight.doc.tokens[at] as Token
  if (entry !== null && !entry.orgHead && !entry.placeHead) return true
  return sight.gazetteers.some((gazetteer) => (gazetteer.word(hash) & 12) !== 0)
}

/** "Ikatan Konsultan Listrik Nusantara": where such a name ends that the tagger passed over; 0 where there is none. */
function headedName(sight: Sight, run: Run, path: Int8Array, from: number): number {
  const { tokens } = sight.doc
  const first = run.first + from
  const head = tokens[first] as Token
  if (run.style !== 'plain' || head.entry?.orgHead !== true || !head.capital) return 0
  let words = 1
  let last = first + 1
  for (let at = first + 1; at < run.last && path[at - run.first] === 0 && (sight.knownAt[at] as number) < 0; at++) {
    if (sight.words.cased[at] === 0) continue
    words++
    last = at + 1
  }
  // A sentence may begin with such a word for no reason but its first place.
  return words >= (opensPlainly(sight, run, first) || first === (sight.doc.sentences[run.sentence] as TokenRange).first ? 3 : 2) ? last : 0
}

/** "Education Ministry", "Nawasena Kapital": where such a name ends that the tagger passed over; 0 where there is none. */
function tailedName(sight: Sight, run: Run, path: Int8Array, from: number): number {
  const first = run.first + from
  if (run.style !== 'plain' || sight.words.cased[first] === 0 || opensPlainly(sight, run, first)) return 0
  if ((sight.doc.tokens[first] as Token).entry?.orgTail) return 0
  let last = 0
  for (let at = first + 1; at < run.last && path[at - run.first] === 0 && sight.words.cased[at] === 1 && (sight.knownAt[at] as number) < 0; at++) {
    if ((sight.doc.tokens[at] as Token).entry?.orgTail) last = at + 1
  }
  return last
}

/** The labels that are certain, and none elsewhere. */
function settled(fixed: Int8Array): Int8Array {
  const path = new Int8Array(fixed.length)
  for (let i = 0; i < fixed.length; i++) path[i] = Math.max(0, fixed[i] as number)
  return path
}

function piecesOf(sight: Sight, run: Run, path: Int8Array, fixed: Int8Array): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < path.length; i++) {
    const label = path[i] as number
    const first = run.first + i
    if (label === 0) {
      // The tagger passed over a known name: it stays in doubt.
      const sighting = knownName(sight, first)
      if (sighting === undefined) {
        const last = headedName(sight, run, path, i) || tailedName(sight, run, path, i)
        if (last > 0) {
          pieces.push({ first, last, kind: 'organization', known: null, rule: 'entities/id/head-name' })
          i = last - run.first - 1
        }
      } else if (sighting.first === first && sighting.last <= run.last)
        pieces.push({ first, last: sighting.last, kind: sighting.hit.known.kind, known: sighting.hit.known, rule: DOUBTFUL })
      continue
    }
    let length = 1
    // The insides of a name have the even label behind its beginning's.
    const inside = (label + 1) & ~1
    while (i + length < path.length && path[i + length] === inside) length++
    const range = trim(sight, { first, last: first + length })
    if (range !== null) {
      const kind = KINDS[(label - 1) >> 1] as EntityKind
      const sighting = sightingOf(sight, range)
      if (sighting !== null) {
        // A person may be called like a place; otherwise the gazetteer knows better than the tagger.
        const person = kind === 'person' && (fixed[i] as number) < 0 && sighting.hit.known.kind === 'place'
        pieces.push({
          first: range.first,
          last: range.last,
          kind: person ? kind : sighting.hit.known.kind,
          known: person ? null : sighting.hit.known,
          rule: !sighting.weak
            ? 'entities/known'
            : first === (sight.doc.sentences[run.sentence] as TokenRange).first && path.length === 1
              ? DOUBTFUL
              : 'entities/known-supported',
        })
      } else
        pieces.push({
          first: range.first,
          last: range.last,
          kind,
          known: kind === 'organization' ? companyWithin(sight, range) : null,
          rule: 'entities/tagger',
        })
    }
    i += length - 1
  }
  return kinds(sight, extended(sight, run, withInitials(sight, hyphenated(sight, pieces))))
}

/** "E. Kurniawan": an initial belongs to the name behind it; "Treasurer Jim Chalmers": a job does not. */
function withInitials(sight: Sight, pieces: Piece[]): Piece[] {
  const { tokens } = sight.doc
  for (const piece of pieces) {
    if (piece.kind !== 'person') continue
    while (piece.known === null && piece.last - piece.first > 1 && tokens[piece.first]?.entry?.title === true) piece.first++
    while (tokens[piece.first - 1]?.text === '.' && tokens[piece.first - 2]?.text.length === 1 && sight.words.cased[piece.first - 2] === 1)
      piece.first -= 2
  }
  return pieces
}

const BODIES =
  /^(University|College|Bank|Institute|Ministry|Agency|Commission|Company|Authority|Council|Corporation|Association|Foundation|Airlines|Sekuritas)$/
const PLACES = /^(Airport|Street|Avenue|Road|Highway|Bridge|River|Island|Islands|Lake|County)$/

/** "King's College London": an unknown name with a body's noun in it is a body, whatever the tagger made of it. */
function kinds(sight: Sight, pieces: Piece[]): Piece[] {
  for (const piece of pieces) {
    if (piece.known !== null) continue
    if (piece.kind === 'organization' && PLACES.test((sight.doc.tokens[piece.last - 1] as Token).text)) piece.kind = 'place'
    if (piece.kind !== 'place') continue
    for (let at = piece.first + 1; at < piece.last; at++) {
      if (BODIES.test((sight.doc.tokens[at] as Token).text)) piece.kind = 'organization'
    }
  }
  return pieces
}

/** "Securities and Investments Commission": what ends in a body's noun goes back over "and" and "of" to its first capital. */
function extended(sight: Sight, run: Run, pieces: Piece[]): Piece[] {
  const { tokens } = sight.doc
  for (const [i, piece] of pieces.entries()) {
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
    const people = piece.kind === 'person' && before.kind === 'person'
    if (!people && (piece.known !== null || piece.last - piece.first > 1 || before.last - before.first > 1)) continue
    before.last = piece.last
    before.known = null
    pieces.splice(i, 1)
  }
  return pieces
}

/** Takes joining words, marks and forms of address off a name's ends; null where nothing is left that could be a name. */
function trim(sight: Sight, range: TokenRange): TokenRange | null {
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
