/** Indirect speech by `menurut` and `according to`. */

import type { TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { clauseFrom, FEWEST, lastWord, outsideMarks, type Reported, startOfClause } from './clause.ts'
import { isClause } from './clause-form.ts'
import { type Memory, referent, speakerOf } from './memory.ts'
import {
  commaBehind,
  fieldAt,
  hasField,
  INDEFINITE,
  LINK,
  linkAt,
  MATTER,
  SAYING,
  type Scene,
  STATEMENT,
  sentenceAt,
  smaller,
  TALKER,
  TITLE,
} from './scene.ts'
import { speakerAfter } from './speaker.ts'

/** `Menurut X, …`; `…, menurut X`; `…, according to X`. */
export function byAttribution(scene: Scene, memory: Memory, cue: TokenRange): Reported | null {
  const { tokens } = scene.doc
  const sentence = sentenceAt(scene, cue.first)
  const leads = isLead(scene, sentence.first, cue.first)
  const pronoun = fieldAt(scene, cue.first, 'pronoun')
  let comma = cue.last
  while (comma < sentence.last && !isMark(tokens[comma], ',')) comma++
  const thing = hasField(scene, cue.last, MATTER | STATEMENT) || hasField(scene, cue.last + 1, MATTER | STATEMENT)
  const from = thing ? sourceOf(scene, cue.last + 1, sentence.last) : cue.last
  if (from < 0) return null
  const phrase = pronoun === null ? speakerAfter(scene, from, sentence.last) : null
  if (phrase?.unnamed && phrase.first > cue.last + 2) return null
  const speaker = pronoun !== null ? referent(scene, memory, cue.first, 'person') : phrase === null ? null : speakerOf(scene, memory, phrase)
  if (speaker === null) return null
  if (leads) {
    // `Menurutnya pasokan cukup`: without a comma the clause stands right behind.
    const bare = pronoun !== null ? !isMark(tokens[cue.last], ',') : comma >= sentence.last
    let first = bare ? (phrase?.last ?? cue.last) : comma + 1
    // Commas stand inside the speaker's own description, too: "Menurut juru bicara PLN, Budi, …", "Menurut Yanti, pemilik warung, …".
    while (!bare && first < sentence.last && ((phrase !== null && first <= phrase.last) || isApposition(scene, first, sentence.last))) {
      while (first < sentence.last && !isMark(tokens[first], ',')) first++
      first++
    }
    const range = clauseFrom(scene, first, sentence.last)
    return range === null ? null : { range, speaker, cue, shape: 'attribution' }
  }
  // `Pemadaman itu menurutnya merugikan pedagang.`: between the subject and its verb.
  if (pronoun !== null && !isMark(tokens[cue.first - 1], ',') && sentence.last - cue.last > 2 && !isClause(scene, sentence.first, cue.first)) {
    const whole = outsideMarks(scene, startOfClause(scene, sentence.first, cue.first), lastWord(scene, sentence))
    return whole === null ? null : { range: whole, speaker, cue, shape: 'parenthesis' }
  }
  const open = openBracket(scene, cue.first, sentence.first)
  if (open >= 0) {
    const inside = outsideMarks(scene, open + 1, isMark(tokens[cue.first - 1], ',') ? cue.first - 1 : cue.first)
    return inside === null ? null : { range: inside, speaker, cue, shape: 'clause-before' }
  }
  const begin = tokens[cue.first - 1]?.lower === 'demikian' ? cue.first - 1 : cue.first
  const last = isMark(tokens[begin - 1], ',') ? begin - 1 : begin
  if (
    last < cue.first &&
    last - sentence.first <= 8 &&
    isMark(tokens[comma], ',') &&
    sentence.last - comma > FEWEST &&
    (pronoun !== null || !isAppositive(scene, comma + 1))
  ) {
    // "Facebook, menurut Budi, telah …": the whole sentence is his; behind another's verb it is his source.
    for (let i = sentence.first; i < cue.first; i++) if (hasField(scene, i, SAYING)) return null
    const whole = outsideMarks(scene, startOfClause(scene, sentence.first, last), lastWord(scene, sentence))
    return whole === null ? null : { range: whole, speaker, cue, shape: 'parenthesis' }
  }
  const range = outsideMarks(scene, startOfClause(scene, sentence.first, last), last)
  return range === null || range.last - range.first < FEWEST ? null : { range, speaker, cue, shape: 'clause-before' }
}

/** "according to figures compiled by FlightStats": behind the preposition that names their source, or -1. */
function sourceOf(scene: Scene, first: number, last: number): number {
  for (let at = first; at < smaller(last, first + 5); at++) {
    if (isMark(scene.doc.tokens[at], ',')) return -1
    if (SOURCES.has(scene.doc.tokens[at]?.lower ?? '')) return at + 1
  }
  return -1
}

const SOURCES: ReadonlySet<string> = new Set(['from', 'by', 'of', 'dari', 'oleh', 'milik'])

/** The bracket that is open at a token, or -1: "(it failed too, according to the bank)". */
function openBracket(scene: Scene, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    if (isMark(scene.doc.tokens[i], ')')) return -1
    if (isMark(scene.doc.tokens[i], '(')) return i
  }
  return -1
}

/** Whether only words like "Sementara itu" stand before a cue. */
export function isLead(scene: Scene, first: number, cue: number): boolean {
  if (cue - first > 4) return false
  for (let at = first; at < cue; at++)
    if (!hasField(scene, at, LINK) && !isMark(scene.doc.tokens[at], ',') && !LEADS.has(scene.doc.tokens[at]?.lower ?? '')) return false
  return true
}

const LEADS: ReadonlySet<string> = new Set('dan and still masih itu selain now meanwhile misalnya pasalnya bahkan apalagi'.split(' '))

/** Between two commas who the one named is: "Menurut Yanti, pemilik warung, …". */
function isApposition(scene: Scene, first: number, last: number): boolean {
  if (!isAppositive(scene, first) || (scene.doc.language === 'id' && hasField(scene, first, LINK))) return false
  const comma = commaBehind(scene, first, smaller(last, first + 16))
  return isMark(scene.doc.tokens[comma], ',') && (linkAt(scene, first) === 'relative' || !isClause(scene, first, comma))
}

/** Behind a comma after a name: `Bhima Yudhistira, ekonom INDEF` goes on with who he is. */
export function isAppositive(scene: Scene, at: number): boolean {
  const link = fieldAt(scene, at, 'link')
  return (
    hasField(scene, at, TALKER) ||
    hasField(scene, at, TITLE) ||
    link?.value === 'relative' ||
    hasField(scene, at, INDEFINITE) ||
    (scene.timeEnd[at] ?? 0) > at
  )
}
