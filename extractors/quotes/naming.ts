/** From a phrase that names or describes to its speaker, by the fullest name that the text has. */
import type { Entity, Speaker } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import type { Memory, Spoken } from './memory.ts'
import { fullerName } from './person.ts'
import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'

/** How much of a sentence is looked over, in tokens. */
export const LOOK = 120

/** How many sentences back a name is looked for. */
export const REACH = 6

/** How many speakers are looked back over. */
export const CHAIN = 12

export function named(scene: Scene, memory: Memory, phrase: Phrase): Speaker {
  const single = !phrase.unnamed && !phrase.name.includes(' ') && !phrase.name.startsWith('@')
  const mayBeShort = single && (phrase.entity < 0 || SHORT.has(scene.names.entities[phrase.entity]?.kind ?? ''))
  const full = mayBeShort ? fullerName(scene, phrase.first, phrase.name) : null
  if (full !== null) return { ...named(scene, memory, full), span: spanOf(scene.doc, phrase) }
  const entity = scene.names.entities[phrase.entity]
  const affiliation = scene.names.entities[phrase.affiliation]
  const known = entity === undefined && !phrase.unnamed ? likeBefore(memory, phrase.name) : null
  if (known !== null) return { ...known, span: spanOf(scene.doc, phrase) }
  return {
    name: phrase.name,
    span: spanOf(scene.doc, phrase),
    entity: entity?.id ?? null,
    role: entity?.role ?? phrase.role,
    affiliation: entity === undefined ? (affiliation?.id ?? null) : entity.affiliation,
  }
}

/** "Montenegro" may be Luis Montenegro, too. */
const SHORT: ReadonlySet<string> = new Set(['person', 'place'])

/** "Breckman" after "Joshua Breckman", where the names' reader knows neither. */
function likeBefore(memory: Memory, name: string): Speaker | null {
  let spoken = memory.last
  for (let turn = 0; spoken !== null && turn < CHAIN; turn++) {
    const { speaker } = spoken
    if (speaker.name !== name && speaker.name.split(' ').includes(name)) return speaker
    spoken = spoken.before
  }
  return null
}

export function entitySpeaker(scene: Scene, index: number): Speaker | null {
  const entity = scene.names.entities[index]
  return entity === undefined ? null : speakerOfEntity(entity)
}

export function speakerOfEntity(entity: Entity): Speaker {
  return { name: entity.name, span: entity.mentions[0] ?? null, entity: entity.id, role: entity.role, affiliation: entity.affiliation }
}

/** The last of a kind that spoke. */
export function lastOf(memory: Memory, kind: Spoken['kind']): Spoken | null {
  let spoken = memory.last
  for (let turn = 0; spoken !== null && turn < CHAIN; turn++) {
    if (spoken.kind === kind) return spoken
    spoken = spoken.before
  }
  return null
}

/** One capitalised word. */
export const isBareName = (name: string): boolean => !name.includes(' ') && name.charAt(0) !== name.charAt(0).toLowerCase()
