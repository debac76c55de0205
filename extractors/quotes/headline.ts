/** Reports without a verb of their own: a headline behind its speaker, and a report that goes on behind its quoted part. */

import type { Speaker, TokenRange } from '../../src/types.ts'
import { AND } from './circumstance.ts'
import { clauseFrom, lastWord, outsideMarks, type Reported } from './clause.ts'
import { entitySpeaker, type Memory, speakerOf } from './memory.ts'
import { hasField, isBreak, isMark, paragraphOf, type Scene, sentenceAt, TALKER, TITLE } from './scene.ts'
import { subjectBefore } from './speaker.ts'

/** A line without a full stop: a headline or section head, whose reports the article's body tells again. */
export function isHeading(scene: Scene, sentence: TokenRange): boolean {
  const { tokens } = scene.doc
  const last = tokens[sentence.last - 1]
  return sentence.last - sentence.first < 20 && last?.kind !== 'mark' && isBreak(tokens[sentence.last]) && isBreak(tokens[sentence.first - 1])
}

/** `said it was "a low risk", and that servers restarted`: the report goes on behind its quoted part. */
export function continuedAt(scene: Scene, at: number, before: { first: number; speaker: Speaker | null } | undefined): Reported | null {
  const { tokens } = scene.doc
  if (before === undefined || before.speaker === null || !AND.has(tokens[at - 1]?.lower ?? '')) return null
  if (scene.doc.sentenceOf[before.first] !== scene.doc.sentenceOf[at] || (scene.stretchAt[at - 2] ?? scene.stretchAt[at - 3] ?? -1) < 0) {
    if (!(isMark(tokens[at - 2], ',') && (scene.stretchAt[at - 3] ?? -1) >= 0)) return null
  }
  const range = clauseFrom(scene, at + 1, sentenceAt(scene, at).last)
  return range === null ? null : { range, speaker: before.speaker, cue: { first: at, last: at + 1 }, shape: 'clause-behind' }
}

/** `Dirut PLN: Bukan Serangan Siber`, `Sánchez: 15GW vanished`: a headline or section head with its speaker before a colon. */
export function headlineAt(scene: Scene, memory: Memory, colon: number): Reported | null {
  const { tokens } = scene.doc
  const sentence = sentenceAt(scene, colon)
  const zone = scene.doc.paragraphs[paragraphOf(scene, colon)]?.zone
  if ((zone !== 'title' && zone !== 'body') || !isHeading(scene, sentence) || sentence.last - colon < 3) return null
  const phrase = subjectBefore(scene, colon, sentence.first)
  if (phrase === null || phrase.refers !== null || phrase.last !== colon) return null
  const kind = scene.names.entities[phrase.entity]?.kind
  const speaks =
    kind === 'person' ||
    phrase.unnamed ||
    hasField(scene, phrase.first, TALKER | TITLE) ||
    (kind === 'organization' && phrase.first === sentence.first)
  const range = speaks ? outsideMarks(scene, colon + 1, lastWord(scene, sentence)) : null
  if (range === null || tokens[colon + 1]?.spaced === false) return null
  const holder = holderOf(scene, phrase.affiliation, phrase.role)
  const speaker = holder >= 0 ? entitySpeaker(scene, holder) : speakerOf(scene, memory, phrase)
  return speaker === null ? null : { range, speaker, cue: { first: colon, last: colon + 1 }, shape: 'headline' }
}

/** Of "Dirut PLN: …" the only person of that organization whom the text names, or -1; its spokespeople are many. */
function holderOf(scene: Scene, organization: number, role: string | null): number {
  const id = scene.names.entities[organization]?.id
  if (id === undefined || role !== null) return -1
  let only = -1
  for (const [index, entity] of scene.names.entities.entries()) {
    if (entity.kind !== 'person' || entity.affiliation !== id) continue
    if (only >= 0) return -1
    only = index
  }
  return only
}
