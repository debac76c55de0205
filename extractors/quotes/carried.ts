/** Quotes without a cue of their own: carried over from the last quote, told in the sentence before, or in the one around. */

import type { Found, Quote, TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { personBefore } from './antecedent.ts'
import { cueAt, takesAfter, takesBefore } from './cue.ts'
import type { Attribution } from './marked.ts'
import { type Memory, referent, speakerOf } from './memory.ts'
import { readPhrase } from './read-phrase.ts'
import { fieldAt, hasField, isBreak, isStop, paragraphOf, type Scene, STATEMENT, sentenceAt, TALKER } from './scene.ts'
import { speakerAfter, subjectBefore, subjectStart } from './speaker.ts'
import { type Marked, startOf } from './stretches.ts'

/** A whole sentence in marks behind another one of the same paragraph, or at the head of the next: the same speaker. */
export function carried(scene: Scene, last: Found<Quote> | undefined, marked: Marked): Attribution | null {
  if (last === undefined || last.speaker === null || (!marked.whole && marked.words < 4)) return null
  const { doc } = scene
  const paragraph = paragraphOf(scene, marked.range.first)
  const same = paragraph === paragraphOf(scene, last.first)
  const heads = paragraph >= 0 && doc.paragraphs[paragraph]?.first === startOf(marked)
  if (!same && !(heads && paragraphOf(scene, last.first) === paragraph - 1)) return null
  const gap = (doc.sentenceOf[marked.range.first] ?? 0) - (doc.sentenceOf[last.last - 1] ?? 0)
  if (!marked.whole && (!same || gap > 1)) return null
  return gap > (same ? 2 : 3) ? null : { speaker: last.speaker, cue: null, place: 'carried' }
}

/** `The CEO, Milos Surla, apologised to customers. "…"`: a quote without a cue behind a sentence that has its speaker. */
export function toldBefore(scene: Scene, memory: Memory, marked: Marked): Attribution | null {
  if (!marked.whole) return null
  const { doc } = scene
  const open = marked.stretch.open < 0 ? marked.stretch.first : marked.stretch.open
  let before = open - 1
  const heads = isBreak(doc.tokens[before])
  while (before > 0 && isBreak(doc.tokens[before])) before--
  if (before <= 0 || (scene.stretchAt[before] ?? -1) >= 0 || !isStop(doc.tokens[before])) return null
  const sentence = sentenceAt(scene, before)
  for (let at = sentence.first; at < sentence.last; at++) {
    const cue = cueAt(scene, at)
    if (cue === null) continue
    // `Hal senada disampaikan Budi.`: in the passive the speaker stands behind.
    const phrase = takesBefore(cue) ? subjectBefore(scene, at, sentence.first) : takesAfter(cue) ? speakerAfter(scene, cue.last, sentence.last) : null
    const speaker = phrase === null ? null : speakerOf(scene, memory, phrase)
    if (speaker !== null) return { speaker, cue: null, place: 'carried' }
  }
  // `PLN mengeluarkan keterangan tertulis. "…"`: across a paragraph's end a statement has to be announced.
  const announced = hasStatement(scene, sentence.first, sentence.last)
  if (heads && !announced) return null
  const head = readPhrase(scene, sentence.first, sentence.last)
  if (head === null || head.refers !== null || head.first > sentence.first + 8) return null
  const speaks = announced || scene.names.entities[head.entity]?.kind === 'person' || head.unnamed
  return speaks ? { speaker: speakerOf(scene, memory, head), cue: null, place: 'carried' } : null
}

/**
 * A whole paragraph in marks without a cue, behind narrative: whoever was spoken of last. A heading's words are told again
 * below, with their speaker.
 */
export function ranOn(scene: Scene, memory: Memory, marked: Marked): Attribution | null {
  if (!marked.whole || marked.words < 4 || marked.stretch.single || memory.last === null) return null
  const start = startOf(marked)
  if (!isBreak(scene.doc.tokens[start - 1]) || scene.doc.tokens[marked.range.last]?.kind !== 'mark') return null
  const speaker = personBefore(scene, memory, start)
  return speaker === null ? null : { speaker, cue: null, place: 'guessed' }
}

/** Whether a description is one of people or an organization: "Some operations" say nothing. */
function describes(scene: Scene, head: TokenRange): boolean {
  for (let at = head.first; at < head.last; at++) if (hasField(scene, at, TALKER)) return true
  return false
}

/** The pronoun of "which he found «pretty galling»", or -1. */
function pronounBy(scene: Scene, mark: number): number {
  for (let at = mark - 1; at > mark - 5; at--) {
    if (scene.doc.tokens[at]?.kind !== 'word') return -1
    if (fieldAt(scene, at, 'pronoun')?.value === 'person') return at < mark - 1 ? at : -1
  }
  return -1
}

function hasStatement(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (hasField(scene, at, STATEMENT)) return true
  return false
}

/**
 * `Anthropic put up a notice about "…"`, `Dian turned to the bank's page, "…"`: without a verb of saying, the words are its
 * sentence's subject's.
 */
export function toldAround(scene: Scene, memory: Memory, marked: Marked): Attribution | null {
  const open = marked.stretch.open < 0 ? marked.stretch.first : marked.stretch.open
  const before = scene.doc.tokens[open - 1]
  const leads = isMark(before, ',') || isMark(before, ':') || hasField(scene, open - 1, STATEMENT)
  const pronoun = marked.whole ? -1 : pronounBy(scene, open)
  if (pronoun >= 0) return { speaker: referent(scene, memory, pronoun, 'person'), cue: null, place: 'around' }
  if ((marked.whole && !leads) || marked.words < 4 || marked.stretch.single) return null
  const sentence = sentenceAt(scene, open - 1)
  if (sentence.first >= open) return null
  const first = subjectStart(scene, sentence.first, open)
  const head = readPhrase(scene, first, open)
  if (head === null || head.refers === 'group' || head.first > first + 4) return null
  if (head.refers !== null) return { speaker: speakerOf(scene, memory, head), cue: null, place: 'around' }
  const kind = scene.names.entities[head.entity]?.kind
  if (head.unnamed ? !describes(scene, head) : kind === 'place' || (kind === undefined && !head.name.includes(' '))) return null
  const speaker = speakerOf(scene, memory, head)
  return speaker === null ? null : { speaker, cue: null, place: 'around' }
}
