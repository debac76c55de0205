/** A title that gives its speaker before a colon. */

import { lastWord, outsideMarks, type Reported } from './clause.ts'
import { type Memory, speakerOf } from './memory.ts'
import { entitySpeaker } from './naming.ts'
import { hasField, paragraphOf, type Scene, sentenceAt, TITLE } from './scene.ts'
import { subjectBefore } from './speaker.ts'

/** `Dirut PLN: Bukan Serangan Siber`, `Sánchez: 15GW vanished`: a title with its speaker before a colon. */
export function headlineAt(scene: Scene, memory: Memory, colon: number): Reported | null {
  const { tokens } = scene.doc
  const sentence = sentenceAt(scene, colon)
  const zone = scene.doc.paragraphs[paragraphOf(scene, colon)]?.zone
  if (zone !== 'title' || sentence.last - colon < 3) return null
  const phrase = subjectBefore(scene, colon, sentence.first)
  if (phrase === null || (phrase.refers !== null && phrase.refers !== 'holder') || phrase.last !== colon) return null
  const kind = scene.names.entities[phrase.entity]?.kind
  const speaks =
    kind === 'person' ||
    (phrase.affiliation >= 0 && hasField(scene, phrase.first, TITLE)) ||
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
