/** Who was spoken of so far: what `dia`, `she`, `the company` and `politikus itu` stand for. */
import type { Entity, Speaker, TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { fullerName } from './person.ts'
import type { Phrase } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import { endOfName, fieldAt, hasField, INDEFINITE, isMark, linkAt, nameAt, type Scene, TALKER } from './scene.ts'

/** The last speakers, and where they spoke. */
export interface Memory {
  person: Spoken | null
  organization: Spoken | null
  last: Spoken | null
}

interface Spoken {
  speaker: Speaker
  /** The token at which they were named. */
  at: number
}

/** How much of a sentence is looked over, in tokens. */
const LOOK = 120

/** How many sentences back a pronoun may reach. */
const REACH = 6

export const newMemory = (): Memory => ({ person: null, organization: null, last: null })

/** Makes the speaker of a phrase; one that stands for another is looked up among those before it. */
export function speakerOf(scene: Scene, memory: Memory, phrase: Phrase): Speaker | null {
  if (phrase.refers === null) return remember(scene, memory, phrase, named(scene, memory, phrase))
  const found =
    phrase.refers === 'organization' ? organizationBefore(scene, memory, phrase) : personBefore(scene, memory, phrase.first, phrase.refers)
  if (found !== null) return keep(scene, memory, { ...found, span: spanOf(scene.doc, phrase) }, phrase.first)
  if (!phrase.unnamed && phrase.refers !== 'person') return null
  if (phrase.last - phrase.first < 1 || isPronoun(scene, phrase)) return null
  return remember(scene, memory, phrase, named(scene, memory, phrase))
}

function isPronoun(scene: Scene, phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && scene.doc.tokens[phrase.first]?.entry?.pronoun !== undefined
}

/** Whoever a pronoun at a token stands for. */
export function referent(scene: Scene, memory: Memory, at: number, kind: 'person' | 'organization' | 'any'): Speaker | null {
  const found = kind === 'organization' ? organizationBefore(scene, memory, { first: at, last: at }) : personBefore(scene, memory, at, kind)
  return found === null ? null : keep(scene, memory, found, at)
}

function named(scene: Scene, memory: Memory, phrase: Phrase): Speaker {
  const single = !phrase.unnamed && !phrase.name.includes(' ') && !phrase.name.startsWith('@')
  const mayBeShort = single && (phrase.entity < 0 || scene.names.entities[phrase.entity]?.kind === 'person')
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

/** "Breckman" after "Joshua Breckman", where the names' reader knows neither. */
function likeBefore(memory: Memory, name: string): Speaker | null {
  const speaker = memory.person?.speaker
  if (speaker === undefined || speaker.name === name) return null
  return speaker.name.split(' ').includes(name) ? speaker : null
}

function remember(scene: Scene, memory: Memory, phrase: Phrase, speaker: Speaker): Speaker {
  return keep(scene, memory, speaker, phrase.first)
}

function keep(scene: Scene, memory: Memory, speaker: Speaker, at: number): Speaker {
  const kind = speaker.entity === null ? 'person' : scene.names.entities.find((entity) => entity.id === speaker.entity)?.kind
  const spoken: Spoken = { speaker, at }
  if (kind === 'organization' || kind === 'product') memory.organization = spoken
  else memory.person = spoken
  memory.last = spoken
  return speaker
}

/** The person of the nearest sentence before that has one: its speaker, or the first person it names. */
function personBefore(scene: Scene, memory: Memory, at: number, kind: 'person' | 'any'): Speaker | null {
  const own = scene.doc.sentenceOf[at] ?? -1
  const last = kind === 'any' ? memory.last : memory.person
  for (let sentence = own; sentence >= 0 && sentence > own - REACH; sentence--) {
    const range = scene.doc.sentences[sentence]
    if (range === undefined) break
    if (last !== null && last.at >= range.first && last.at < Math.min(range.last, at)) return last.speaker
    const end = Math.min(range.last, at)
    if (kind === 'any') {
      const head = end > range.first && (scene.stretchAt[range.first] ?? -1) < 0 ? readPhrase(scene, range.first, end) : null
      if (head !== null && head.refers === null && (head.unnamed || head.entity >= 0) && head.first <= range.first + 4)
        return named(scene, memory, head)
    }
    const entity = firstPerson(scene, range.first, end)
    if (entity >= 0) return entitySpeaker(scene, entity)
  }
  if (last === null) return describedBefore(scene, memory, own)
  return own - (scene.doc.sentenceOf[last.at] ?? -99) <= 2 * REACH ? last.speaker : null
}

/** Where nobody is named: who heads the nearest sentence with a description of someone new, `Seorang pria mengajak …`. */
function describedBefore(scene: Scene, memory: Memory, own: number): Speaker | null {
  for (let sentence = own - 1; sentence >= 0 && sentence > own - REACH; sentence--) {
    const range = scene.doc.sentences[sentence]
    const head = range === undefined ? null : readPhrase(scene, range.first, range.last)
    if (range === undefined || head === null || !head.unnamed || head.refers !== null || head.first > range.first + 4) continue
    if (hasField(scene, head.first, INDEFINITE)) return named(scene, memory, head)
  }
  return null
}

/**
 * The organization that `the company` or `it` stands for: of those named in the sentences before, the one that heads a
 * sentence, spoke last or is named most; nearer ones first.
 */
function organizationBefore(scene: Scene, memory: Memory, phrase: TokenRange): Speaker | null {
  const at = phrase.first
  const noun = kindOf(scene, phrase)
  const own = scene.doc.sentenceOf[at] ?? -1
  let best: Speaker | null = null
  let highest = Number.NEGATIVE_INFINITY
  const offer = (speaker: Speaker | null, score: number): void => {
    if (speaker === null || score <= highest) return
    highest = score
    best = speaker
  }
  for (let sentence = own; sentence >= 0 && sentence > own - REACH; sentence--) {
    const range = scene.doc.sentences[sentence]
    if (range === undefined) break
    const end = Math.min(range.last, at)
    const distance = own - sentence
    let head = true
    let aside = 0
    for (let i = Math.max(range.first, end - LOOK); i < end; i = endOfName(scene, i)) {
      if ((scene.stretchAt[i] ?? -1) >= 0) continue
      const index = nameAt(scene, i)
      // "The bank acknowledged it on Facebook": the sentence is about another than it names.
      if (index < 0 && head && hasField(scene, i, TALKER) && fieldAt(scene, i, 'talker')?.value === 'organization') aside = 2
      const entity = index < 0 ? undefined : scene.names.entities[index]
      if (entity === undefined || (entity.kind !== 'organization' && entity.kind !== 'product')) continue
      const weight = 1.3 * Math.log2(entity.mentions.length + 1) - 0.8 * distance
      const score = weight + (head && i < range.first + 8 ? 1.5 : 0) - aside - (entity.kind === 'product' ? 1 : 0) + (isCalled(entity, noun) ? 3 : 0)
      offer(entitySpeaker(scene, index), score)
      head = false
    }
  }
  const last = memory.organization
  if (last !== null) {
    const distance = own - (scene.doc.sentenceOf[last.at] ?? -99)
    const entity = scene.names.entities.find(({ id }) => id === last.speaker.entity)
    if (distance < 2 * REACH) offer(last.speaker, 2.5 + 1.3 * Math.log2((entity?.mentions.length ?? 0) + 1) - 0.8 * distance)
    if (best === null) return last.speaker
  }
  return best
}

/** Of "the committee" the noun that says what kind of organization is meant. */
function kindOf(scene: Scene, phrase: TokenRange): string {
  for (let at = phrase.first; at < phrase.last; at++) if (hasField(scene, at, TALKER)) return scene.doc.tokens[at]?.lower ?? ''
  return ''
}

/** "the committee" is the Treasury Select Committee before any other. */
const isCalled = (entity: Entity, noun: string): boolean => noun !== '' && entity.name.toLowerCase().includes(noun)

/** The first person named in a range outside quoted words; one behind a preposition only where no other is. */
function firstPerson(scene: Scene, first: number, last: number): number {
  let beside = -1
  let aside = false
  for (let at = Math.max(first, last - LOOK); at < last; at = endOfName(scene, at)) {
    if ((scene.stretchAt[at] ?? -1) >= 0) continue
    if (isMark(scene.doc.tokens[at], ',')) aside = false
    else if (linkAt(scene, at) === 'preposition') aside = true
    const entity = nameAt(scene, at)
    if (entity < 0 || scene.names.entities[entity]?.kind !== 'person') continue
    if (!aside) return entity
    if (beside < 0) beside = entity
  }
  return beside
}

export function entitySpeaker(scene: Scene, index: number): Speaker | null {
  const entity = scene.names.entities[index]
  if (entity === undefined) return null
  return { name: entity.name, span: entity.mentions[0] ?? null, entity: entity.id, role: entity.role, affiliation: entity.affiliation }
}
