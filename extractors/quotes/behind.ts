/** Who says what stands between marks, told behind it: `," kata Budi`, `," Budi said`, `," katanya`. */
import { isMark } from '../shared/tokens.ts'
import { cueAt, takesAfter, takesBefore } from './cue.ts'
import type { Attribution } from './marked.ts'
import { type Memory, referent, speakerOf } from './memory.ts'
import {
  DEFINITE,
  FINITE,
  fieldAt,
  hasField,
  INDEFINITE,
  isBreak,
  isStop,
  LINK,
  languageAt,
  PRONOUN,
  SAYING,
  type Scene,
  STATEMENT,
  sentenceAt,
  smaller,
  TALKER,
} from './scene.ts'
import { reachBehind, speakerAfter, subjectBefore } from './speaker.ts'

/** How far behind a stretch its verb may stand, in tokens: `," a shopper, Tim Nguyen, tells`. */
const BEHIND = 28
/** The first word behind a stretch that still belongs to its sentence, or -1. */
export function startBehind(scene: Scene, behind: number): number {
  const { tokens } = scene.doc
  let at = behind
  let stopped = isMark(tokens[behind - 2], '.')
  while (at < tokens.length && tokens[at]?.kind === 'mark' && at < behind + 3 && (scene.stretchAt[at] ?? -1) < 0) {
    if (isMark(tokens[at], '.')) stopped = true
    if (isMark(tokens[at], ',')) stopped = false
    at++
  }
  const token = tokens[at]
  if (isBreak(token) || token === undefined || (scene.stretchAt[at] ?? -1) >= 0) return -1
  const dash = DASHES.has(tokens[at - 1]?.text ?? '')
  if (stopped && !dash && (token.capital || token.kind !== 'word') && !opensWithCue(scene, at)) return -1
  return at
}

/** `…." Kata Budi.` and `…." Twitter user X wrote an hour later.`: the next sentence is nothing but the cue. */
function opensWithCue(scene: Scene, at: number): boolean {
  const cue = cueAt(scene, at)
  if (cue !== null && (cue.saying.speaker === 'after' || cue.saying.speaker === 'inside')) return true
  const sentence = sentenceAt(scene, at)
  if (sentence.first < at - 2 || sentence.last - at > 18) return false
  // "…." Ann laughed. "He lost.": between two quotes it opens the second.
  if ((scene.stretchAt[sentence.last] ?? -1) >= 0) return false
  let verb = -1
  for (let i = at; i < sentence.last; i++) {
    if ((scene.stretchAt[i] ?? -1) >= 0 || hasField(scene, i, FINITE) || isMark(scene.doc.tokens[i], ':')) return false
    const found = cueAt(scene, i)
    if (found === null) continue
    if (verb >= 0 || found.saying.speaker !== 'either') return false
    verb = i
  }
  return (
    verb > at &&
    (sentence.last - verb <= 6 || isStop(scene.doc.tokens[verb + 1]) || hasField(scene, verb + 1, LINK) || (scene.timeEnd[verb + 1] ?? 0) > 0)
  )
}

/** `," kata Budi`, `," Budi said`, `," katanya`. */
export function cueBehind(scene: Scene, memory: Memory, start: number): Attribution | null {
  const right = cueRightBehind(scene, memory, start)
  if (right !== null) return right
  const limit = smaller(reachBehind(scene, start), start + BEHIND)
  for (let at = start; at < limit; at++) {
    const cue = cueAt(scene, at)
    if (cue === null || !takesBefore(cue) || cue.carriesOn) continue
    const phrase = subjectBefore(scene, at, start)
    // A pronoun that stands for nobody known still closes the quote.
    if (phrase !== null) return { speaker: speakerOf(scene, memory, phrase), cue, place: 'behind' }
  }
  return attributionIn(scene, memory, start, limit) ?? dashBehind(scene, memory, start)
}

/** `," gerutunya`, `," celoteh Budi`, `," the agency tooted`: behind its comma a whole quote has a verb of saying, if an unknown one. */
export function unknownVerb(scene: Scene, memory: Memory, start: number): Attribution | null {
  const token = scene.doc.tokens[start]
  if (token?.kind !== 'word') return null
  // Small function words are no verbs; any noun may be one of saying: `, pesan Budi`.
  const verb = !token.capital && !hasField(scene, start, LINK | FINITE | PRONOUN | DEFINITE | INDEFINITE | TALKER | STATEMENT | SAYING)
  const cue = { first: start, last: start + 1 }
  if (languageAt(scene, start) === 'id') {
    if (!verb) return null
    if (token.lower.endsWith('nya')) return { speaker: referent(scene, memory, start, 'person'), cue, place: 'behind' }
  }
  // "…, leaving owners unable to pay": a participle is none, and neither is "…, which".
  if (verb ? token.lower.endsWith('ing') : hasField(scene, start, LINK | FINITE)) return null
  const phrase = speakerAfter(scene, verb ? start + 1 : start, reachBehind(scene, start))
  if (phrase === null || phrase.first > start + (verb ? 2 : 1)) return null
  return { speaker: speakerOf(scene, memory, phrase), cue: verb ? cue : null, place: 'behind' }
}

/** `"…" — Budi, nasabah`: a dash and whose words they were, and nothing else. */
function dashBehind(scene: Scene, memory: Memory, start: number): Attribution | null {
  if (!DASHES.has(scene.doc.tokens[start - 1]?.text ?? '')) return null
  const limit = reachBehind(scene, start)
  if (limit - start > 14) return null
  for (let at = start; at < limit; at++) if (hasField(scene, at, FINITE | SAYING)) return null
  const phrase = speakerAfter(scene, start, limit)
  const speaker = phrase !== null && phrase.first <= start + 1 ? speakerOf(scene, memory, phrase) : null
  return speaker === null ? null : { speaker, cue: null, place: 'behind' }
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '~'])

/** `menurut X` and `according to X` behind a stretch. */
function attributionIn(scene: Scene, memory: Memory, first: number, limit: number): Attribution | null {
  for (let at = first; at < limit; at++) {
    const found = fieldAt(scene, at, 'attribution')
    if (found === null) continue
    const cue = { first: at, last: at + found.length }
    if (hasField(scene, at, PRONOUN)) return { speaker: referent(scene, memory, at, 'person'), cue, place: 'behind' }
    const phrase = speakerAfter(scene, cue.last, limit)
    return phrase === null ? null : { speaker: speakerOf(scene, memory, phrase), cue, place: 'behind' }
  }
  return null
}

/** A verb as the very next word, its speaker behind it or inside it; `demikian pernyataan X`. */
export function cueRightBehind(scene: Scene, memory: Memory, start: number): Attribution | null {
  let at = start
  if (INTRODUCES.has(scene.doc.tokens[at]?.lower ?? '')) at++
  const cue = cueAt(scene, at)
  const limit = reachBehind(scene, at)
  if (cue === null) {
    if (at === start) return null
    const statement = fieldAt(scene, at, 'statement')
    if (statement === null) {
      // `…, demikian Budi.`
      const plain = speakerAfter(scene, at, limit)
      const named = plain !== null && plain.first === at ? speakerOf(scene, memory, plain) : null
      return named === null ? null : { speaker: named, cue: { first: start, last: at }, place: 'behind' }
    }
    // `keterangan tertulis perusahaan`, `pernyataan resmi X`
    let from = at + statement.length
    while (from < limit && KINDS.has(scene.doc.tokens[from]?.lower ?? '')) from++
    const phrase = speakerAfter(scene, from, limit)
    const cueRange = { first: start, last: at + statement.length }
    return { speaker: phrase === null ? referent(scene, memory, start, 'any') : speakerOf(scene, memory, phrase), cue: cueRange, place: 'behind' }
  }
  if (cue.saying.speaker === 'inside') return { speaker: referent(scene, memory, cue.first, 'person'), cue, place: 'behind' }
  if (!takesAfter(cue)) return null
  const phrase = speakerAfter(scene, cue.last, limit)
  if (phrase === null) {
    // `demikian bunyi keterangan itu`: whose statement it is was said before; "said the joiner": so was who that is.
    const kind = hasField(scene, cue.last, STATEMENT) ? 'any' : hasField(scene, cue.last, DEFINITE) ? 'person' : null
    return { speaker: kind === null ? null : referent(scene, memory, cue.first, kind), cue, place: 'behind' }
  }
  return { speaker: speakerOf(scene, memory, phrase), cue, place: 'behind' }
}

/** What a statement may be. */
const KINDS: ReadonlySet<string> = new Set(['resmi', 'tertulis', 'pers', 'singkat', 'bersama'])

const INTRODUCES: ReadonlySet<string> = new Set(['demikian', 'begitu', 'begitulah', 'demikianlah', 'so'])
