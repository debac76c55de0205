/** Titles: a speaker before a colon, and Indonesian verbs without their prefix. */

import { clauseFrom, lastWord, outsideMarks, type Reported } from './clause.ts'
import { type Memory, speakerOf } from './memory.ts'
import { entitySpeaker } from './naming.ts'
import { ASKING, hasField, MATTER, paragraphOf, type Scene, STATEMENT, sentenceAt, TALKER, TITLE } from './scene.ts'
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

/** `PLN Pastikan Listrik Sudah Pulih`: the subject before the verb, and words that make a clause behind it. */
export function headlineVerbAt(scene: Scene, memory: Memory, at: number): Reported | null {
  const { tokens, paragraphs } = scene.doc
  if (tokens[at]?.entry?.headline !== true || tokens[at]?.capital !== true || paragraphs[paragraphOf(scene, at)]?.zone !== 'title') return null
  const sentence = sentenceAt(scene, at)
  const next = tokens[at + 1]
  if (sentence.last - at < 3 || next?.kind !== 'word' || hasField(scene, at + 1, MATTER | ASKING | STATEMENT | TALKER) || NO_CLAUSES.has(next.lower))
    return null
  const phrase = subjectBefore(scene, at, sentence.first)
  if (phrase === null || phrase.last !== at) return null
  const holder = phrase.refers === 'holder' || phrase.refers === 'person' ? holderOf(scene, phrase.affiliation, null) : -1
  const speaker = holder >= 0 ? entitySpeaker(scene, holder) : speakerOf(scene, memory, phrase)
  const range = speaker === null ? null : clauseFrom(scene, at + 1, sentence.last)
  return range === null || speaker === null ? null : { range, speaker, cue: { first: at, last: at + 1 }, shape: 'headline' }
}

/** What a title tells of without giving its words: `Ungkap Penyebab`, `Klaim Kerugian`. */
const NO_CLAUSES: ReadonlySet<string> = new Set(
  'penyebab penyebabnya alasan alasannya kronologi kronologinya fakta dampak nasib kondisi cara langkah solusi jadwal biang dugaan hasil sebab status rencana upaya kabar isi soal kerugian kompensasi ganti maaf'.split(
    ' ',
  ),
)

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
