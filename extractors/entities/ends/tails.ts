/** What stands right behind an English name and belongs to it or does not: "Weatherford police", "Sweetwater County | Sheriff". */
import type { Token } from '../../../src/types.ts'
import { WORD } from '../../gazetteer/compile.ts'
import { lookup } from '../../shared/rules.ts'
import type { Piece } from '../piece.ts'
import type { Sight } from '../runs/sight.ts'
import { flagsAt } from '../runs/word-at.ts'
import { isLowered } from '../runs/words.ts'
import { NUMBERED } from '../shapes/english.ts'

/** Sets the ends of English names right and drops what is none; pieces in order of the text, and so they stay. */
export function withTails(sight: Sight, pieces: Piece[]): Piece[] {
  if (sight.doc.language !== 'en') return pieces
  const kept: Piece[] = []
  const short = shortNames(sight, pieces)
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    // "4D Group"
    const glued = sight.doc.tokens[piece.first - 1]?.kind === 'number' && sight.doc.tokens[piece.first]?.spaced === false
    if (glued && piece.known === null) piece.first--
    if (piece.known === null) {
      if (isPlain(sight, piece)) continue
      const second = cut(sight, piece, short)
      if (second !== null) kept.push({ ...piece, last: endBefore(sight, second.first) })
      if (second !== null) Object.assign(piece, second)
    }
    if (piece.known === null && (piece.kind === 'organization' || piece.kind === 'place') && !withoutJob(sight, piece, pieces[i + 1])) continue
    const before = kept.at(-1)
    if (before !== undefined && isNickname(sight, before, piece)) {
      before.last = piece.last
      before.known = null
      continue
    }
    withNoun(sight, piece, pieces[i + 1])
    if (piece.kind === 'person' && piece.known === null) asTold(sight, piece)
    if (piece.kind !== 'organization' && piece.known === null && moves(sight, piece.last)) piece.kind = 'organization'
    kept.push(piece)
  }
  return kept
}

/** Abbreviations that are names by themselves somewhere in the article. */
function shortNames(sight: Sight, pieces: readonly Piece[]): ReadonlySet<string> {
  const short = new Set<string>()
  for (const { first, last, kind } of pieces) {
    const { text, word } = sight.doc.tokens[first] as Token
    if (last - first === 1 && kind === 'organization' && text.length > 2 && word?.shouted === true) short.add(text)
  }
  return short
}

/** "Avanti West Coast and London Northwestern Railway", "the Tysons Corner DMV": where a second name begins inside an unknown one. */
function cut(sight: Sight, { first, last, kind, rule }: Piece, short: ReadonlySet<string>): { first: number; kind: Piece['kind'] } | null {
  const { tokens } = sight.doc
  if (kind === 'place' && last - first > 1 && short.has((tokens[last - 1] as Token).text)) return { first: last - 1, kind: 'organization' }
  if (kind === 'person' || rule !== 'entities/tagger') return null
  for (let and = last - 2; and > first; and--) {
    if ((tokens[and] as Token).lower !== 'and') continue
    // "the Canine Unit and the Emergency Response Team"
    if (tokens[and + 1]?.lower === 'the' && and + 2 < last) return { first: and + 2, kind }
    if (kind !== 'place' && (and === first + 1 || tokens[and - 1]?.entry?.joins === true || !isProper(sight, and + 1))) return null
    return { first: and + 1, kind }
  }
  return null
}

/** Where the name before a second one ends: before what joins them. */
function endBefore({ doc }: Sight, at: number): number {
  let end = at
  while (/^(and|the)$/.test((doc.tokens[end - 1] as Token).lower)) end--
  return end
}

/** Whether a word is a name's own and no plain one with a capital. */
function isProper(sight: Sight, at: number): boolean {
  if ((sight.knownAt[at] as number) >= 0) return true
  const flags = flagsAt(sight, at)
  return (flags & (WORD.given | WORD.family | WORD.town)) !== 0 && (flags & WORD.commonEn) === 0
}

/** "Undersea" where the article also writes "undersea", "ORIGINAL POST:": capitals that make no name. */
function isPlain(sight: Sight, { first, last, kind, rule }: Piece): boolean {
  const { tokens, sentences, sentenceOf } = sight.doc
  if (last - first === 1 && kind !== 'person' && rule === 'entities/tagger' && isLowered(sight.words, sight.words.hash[first] as number)) return true
  if (tokens[last]?.text !== ':' || sentences[sentenceOf[first] as number]?.first !== first) return false
  for (let at = first; at < last; at++) if ((tokens[at] as Token).word?.shouted !== true) return false
  return true
}

/**
 * "Sweetwater County Sheriff", "Public Service Commission Senior Counsel Chris Petrie": the job is not the body's.
 * False where nothing else is left: "Federal Minister for Energy Omar Ayub Khan".
 */
function withoutJob(sight: Sight, piece: Piece, next: Piece | undefined): boolean {
  const { tokens } = sight.doc
  const person = next?.kind === 'person' && next.first === piece.last
  for (let at = piece.first; at < piece.last; at++) {
    const title = lookup(sight.doc, at, 'title')
    if (title === null || (at + title.length !== piece.last && (!person || (tokens[at] as Token).entry?.orgTail === true))) continue
    const body = at > piece.first ? ((tokens[at - 1] as Token).entry ?? null) : null
    if (at > piece.first && (person || body?.orgTail === true || body?.placeTail === true)) {
      // "Federal | Minister": an adjective is no body.
      if (person && at === piece.first + 1 && sight.knownAt[piece.first] === -1 && isCommon(sight, piece.first)) return false
      if (body?.placeTail === true && body.orgTail === undefined) piece.kind = 'place'
      piece.last = at
    } else if (at === piece.first && person) return false
    return true
  }
  return true
}

/** Whether a word is a plain English one. */
const isCommon = (sight: Sight, at: number): boolean => (flagsAt(sight, at) & WORD.commonEn) !== 0

/** "Edinburgh airport", "Toronto police", "Bayfront station": a plain noun that makes another name of a place's. */
function withNoun(sight: Sight, piece: Piece, next: Piece | undefined): void {
  const { tokens } = sight.doc
  // "County Road 17", "Terminal 3"
  const number = tokens[piece.last]
  if (
    number?.kind === 'number' &&
    number.spaced &&
    number.text.length < 4 &&
    NUMBERED.test((tokens[piece.last - 1] as Token).text) &&
    piece.known === null
  ) {
    piece.last++
    piece.kind = 'place'
  }
  const noun = lookup(sight.doc, piece.last, 'behindPlace')
  if (noun === null || tokens[piece.last]?.capital === true || (next !== undefined && next.first < piece.last + noun.length)) return
  if (piece.kind !== 'place' && (piece.known !== null || piece.kind === 'product' || piece.last - piece.first > 3)) return
  piece.last += noun.length
  piece.kind = noun.value
  piece.known = null
}

/** "Old Quay, down 5.3p", "Quarry Innovation, meanwhile, soared 8.9%": what goes up and down by figures is a company. */
function moves({ doc }: Sight, at: number): boolean {
  const { tokens, numberAt } = doc
  const marked = /^[,(]$/.test(tokens[at]?.text ?? '')
  let verb = marked ? at + 1 : at
  if (tokens[at]?.text === ',' && tokens[at + 2]?.text === ',') verb = at + 3
  if (tokens[verb]?.entry?.direction === undefined) return false
  const figure = (numberAt[verb + 1] ?? -1) >= 0 ? verb + 1 : verb + 2
  if ((numberAt[figure] ?? -1) < 0) return false
  // A person may fall three metres.
  return verb === at + 1 || /^(%|percent|per)$/.test(tokens[figure + 1]?.lower ?? '')
}

/** `Ferdinand "Bongbong" Marcos`: what stands in marks inside somebody's name, and the rest behind it. */
function isNickname({ doc }: Sight, before: Piece, piece: Piece): boolean {
  if (before.kind !== 'person') return false
  const mark = (at: number): boolean => /^["'“”‘’]$/.test(doc.tokens[at]?.text ?? '')
  // The name in marks, or what follows one that has been joined.
  if (mark(before.last) && piece.first === before.last + 1)
    return piece.last - piece.first === 1 && mark(piece.last) && doc.tokens[piece.last + 1]?.capital === true
  if (piece.kind !== 'person') return false
  if (mark(before.last) && piece.first === before.last + 3) return mark(before.last + 2) && doc.tokens[before.last + 1]?.capital === true
  return mark(before.last) && piece.first === before.last + 1 && mark(before.last - 2)
}

/** "contractor Northrop Grumman", "the suburb of Balgowlah Heights": what a plain noun before a name says outweighs that it looks like a person's. */
function asTold(sight: Sight, piece: Piece): void {
  const { tokens } = sight.doc
  const before = tokens[piece.first - 1]
  if (before === undefined || before.capital || before.kind !== 'word') return
  if (before.entry?.cue !== undefined && before.entry.cue !== 'person' && before.entry.title !== true) piece.kind = before.entry.cue
  else if (before.lower === 'of' && tokens[piece.first - 2]?.entry?.cue === 'place') piece.kind = 'place'
  // "the Millicent community"
  else if (before.lower === 'the' && tokens[piece.last]?.capital === false && tokens[piece.last]?.entry?.cue === 'place') piece.kind = 'place'
}
