/** Who says what stands behind a verb: `X said: "…"`, `X menulis, "…"`, and the speaker on either side of any verb. */

import type { Speaker, TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { type Cue, cueAt, takesBefore } from './cue.ts'
import type { Attribution } from './marked.ts'
import { type Memory, referent, speakerOf } from './memory.ts'
import { fieldAt, isBreak, isStop, larger, type Scene, sentenceAt } from './scene.ts'
import { speakerAfter, subjectBefore } from './speaker.ts'

/** How far before a stretch its verb may stand: `said the company had fixed it for everyone "…"`. */
const BEFORE = 40

/** `X said: "…"`, `X menulis, "…"`, `X menyebut tim "…"`, `@account, on X: "…"`. */
export function cueBefore(scene: Scene, memory: Memory, mark: number): Attribution | null {
  const { tokens } = scene.doc
  if (mark > 1 && isBreak(tokens[mark - 1])) {
    // A colon or comma ends the paragraph before: `chief executive Mark Zuckerberg wrote:`.
    let end = mark - 1
    while (end > 0 && isBreak(tokens[end - 1])) end--
    return (isMark(tokens[end - 1], ':') || isMark(tokens[end - 1], ',')) && (scene.doc.sentenceOf[end - 1] ?? -1) >= 0
      ? cueBefore(scene, memory, end)
      : null
  }
  if (mark === 0 || isStop(tokens[mark - 1])) return null
  const sentence = sentenceAt(scene, mark - 1)
  const floor = larger(sentence.first, mark - BEFORE)
  let verb = false
  for (let at = mark - 1; at >= floor; at--) {
    if ((scene.stretchAt[at] ?? -1) >= 0 && scene.stretchAt[at] === scene.stretchAt[mark]) return null
    const cue = cueAt(scene, at)
    if (cue !== null && cue.last <= mark && (cue.last >= mark - 1 || !READS.has(tokens[at]?.lower ?? ''))) {
      const found = cue.carriesOn ? carriedOn(scene, memory, cue, sentence) : besideCue(scene, memory, cue, sentence.first, mark)
      if (found !== null || at >= mark - 3) return { speaker: found, cue, place: at < mark - 12 ? 'around' : 'before' }
      verb = true
    }
    const attribution = fieldAt(scene, at, 'attribution')
    if (attribution !== null) {
      const phrase = speakerAfter(scene, at + attribution.length, mark)
      const speaker = phrase === null ? null : speakerOf(scene, memory, phrase)
      if (speaker !== null) return { speaker, cue: { first: at, last: at + attribution.length }, place: 'around' }
    }
  }
  if (verb || !isMark(tokens[mark - 1], ':')) return null
  const phrase = subjectBefore(scene, mark - 1, sentence.first)
  const speaker = phrase === null ? null : speakerOf(scene, memory, phrase)
  return speaker === null ? null : { speaker, cue: null, place: 'before' }
}

/** They say what is right behind them; "had read the news" says nothing. */
const READS: ReadonlySet<string> = new Set(['read', 'reads', 'bunyi'])

/** Of "…, Budi said, adding that …" the speaker before, or the subject of the sentence. */
export function carriedOn(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Speaker | null {
  const { last } = memory
  if (
    last !== null &&
    last.at < cue.first &&
    (last.at >= sentence.first || scene.stretchAt[sentence.first] !== -1 || scene.doc.sentenceOf[last.at] === scene.doc.sentenceOf[cue.first])
  )
    return last.speaker
  const phrase = subjectBefore(scene, cue.first, sentence.first)
  return phrase === null ? null : speakerOf(scene, memory, phrase)
}

/** The speaker of a verb before a stretch: its subject, or for `kata X: "…"` the words behind it. */
export function besideCue(scene: Scene, memory: Memory, cue: Cue, floor: number, limit: number): Speaker | null {
  if (cue.saying.speaker === 'inside') return referent(scene, memory, cue.first, 'person')
  if (takesBefore(cue)) {
    const phrase = subjectBefore(scene, cue.first, floor)
    return phrase === null ? null : speakerOf(scene, memory, phrase)
  }
  const phrase = speakerAfter(scene, cue.last, limit)
  return phrase === null ? null : speakerOf(scene, memory, phrase)
}
