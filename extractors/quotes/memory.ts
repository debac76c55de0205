/** Who spoke so far, and the speaker that a phrase names, describes or stands for. */
import type { Speaker } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { groupBefore, laterHolder, personBefore, roleHolder } from './antecedent.ts'
import { named } from './naming.ts'
import { organizationBefore } from './organization.ts'
import type { Phrase, Reference } from './phrase.ts'
import { entityOf, hasField, INDEFINITE, languageAt, linkAt, nameAt, OFFICE, type Scene, SPOKES, talkerAt } from './scene.ts'

/** The last to speak; each knows who spoke before. */
export interface Memory {
  last: Spoken | null
}

export interface Spoken {
  speaker: Speaker
  /** The token at which they were named. */
  at: number
  kind: 'person' | 'group' | 'organization'
  before: Spoken | null
}

export const newMemory = (): Memory => ({ last: null })

/** Makes the speaker of a phrase; one that stands for another is looked up among those before it. */
export function speakerOf(scene: Scene, memory: Memory, phrase: Phrase): Speaker | null {
  if (phrase.refers === null) return keep(scene, memory, named(scene, memory, phrase), phrase.first, kindOf(scene, phrase))
  const found = antecedent(scene, memory, phrase)
  const kind = phrase.refers === 'group' || phrase.refers === 'organization' ? phrase.refers : null
  if (found !== null) return keep(scene, memory, { ...found, span: spanOf(scene.doc, phrase) }, phrase.first, kind)
  if (!phrase.unnamed && phrase.refers !== 'person') return null
  if (phrase.last - phrase.first < 1 || isPronoun(scene, phrase)) return null
  return keep(scene, memory, named(scene, memory, phrase), phrase.first, kindOf(scene, phrase))
}

function antecedent(scene: Scene, memory: Memory, phrase: Phrase): Speaker | null {
  if (phrase.refers === 'organization') return organizationBefore(scene, memory, phrase)
  if (phrase.refers === 'group') return groupBefore(scene, memory, phrase.first)
  if (phrase.refers === 'any') return memory.last?.speaker ?? null
  if (phrase.refers === 'holder') return roleHolder(scene, memory, phrase) ?? laterHolder(scene, phrase)
  if (isPronoun(scene, phrase)) return personBefore(scene, memory, phrase.first)
  return roleHolder(scene, memory, phrase) ?? personBefore(scene, memory, phrase.first) ?? laterHolder(scene, phrase)
}

function isPronoun(scene: Scene, phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && scene.doc.tokens[phrase.first]?.entry?.pronoun !== undefined
}

/** Whoever a pronoun at a token stands for. */
export function referent(scene: Scene, memory: Memory, at: number, kind: Reference): Speaker | null {
  const found =
    kind === 'organization'
      ? organizationBefore(scene, memory, { first: at, last: at })
      : kind === 'any'
        ? (memory.last?.speaker ?? null)
        : personBefore(scene, memory, at)
  return found === null ? null : keep(scene, memory, found, at, null)
}

/** Whether a phrase that names no entity describes one person, several, or an organization. */
function kindOf(scene: Scene, phrase: Phrase): Spoken['kind'] {
  let kind: Spoken['kind'] = phrase.refers === 'organization' ? 'organization' : 'person'
  for (let at = phrase.first; phrase.unnamed && at < phrase.last; at++) {
    if (hasField(scene, at, INDEFINITE) && SEVERAL.has(scene.doc.tokens[at]?.lower ?? '')) return 'group'
    // "a Commonwealth Bank spokeswoman for retail": the last before a preposition, and no part of a name.
    if (at > phrase.first && linkAt(scene, at) === 'preposition') break
    const talker = nameAt(scene, at) < 0 ? talkerAt(scene, at) : null
    if (talker !== null) kind = talker.value === 'person' && isCrowd(scene, phrase.first, at) ? 'group' : talker.value
  }
  return kind
}

const SEVERAL: ReadonlySet<string> = new Set('sejumlah beberapa sebagian para banyak dua tiga two three some several many other'.split(' '))

/** "residents"; `warga` without `seorang` or `salah satu`. */
function isCrowd(scene: Scene, first: number, talker: number): boolean {
  const word = scene.doc.tokens[talker]?.lower ?? ''
  if (languageAt(scene, talker) === 'en') return (word.endsWith('s') && !word.endsWith('ss')) || word === 'people' || word === 'staff'
  if (hasField(scene, talker, SPOKES | OFFICE) || scene.doc.tokens[talker]?.entry?.talker === undefined) return false
  for (let at = first; at < talker; at++) if (hasField(scene, at, INDEFINITE)) return false
  return true
}

function keep(scene: Scene, memory: Memory, speaker: Speaker, at: number, kind: Spoken['kind'] | null): Speaker {
  const entity = entityOf(scene, speaker)
  const same = memory.last?.speaker.name === speaker.name ? memory.last.kind : null
  const known = entity === undefined ? same : entity.kind === 'person' ? 'person' : 'organization'
  memory.last = { speaker, at, kind: known ?? kind ?? 'person', before: memory.last }
  return speaker
}
