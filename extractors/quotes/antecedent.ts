/** Whom a pronoun or a bare role stands for: of those who were named or spoke before, the nearest that fits. */

import type { Speaker, TokenRange } from '../../src/types.ts'
import { textOf } from '../shared/spans.ts'
import { isMark } from '../shared/tokens.ts'
import { cueAt, takesAfter, takesBefore } from './cue.ts'
import type { Memory, Spoken } from './memory.ts'
import { CHAIN, entitySpeaker, isBareName, LOOK, lastOf, named, REACH } from './naming.ts'
import { unknownPerson } from './person.ts'
import { type Phrase, phrase as phraseOf } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import {
  endOfName,
  entityOf,
  fieldAt,
  hasField,
  INDEFINITE,
  larger,
  linkAt,
  nameAt,
  OFFICE,
  SAYING,
  type Scene,
  SPOKES,
  smaller,
  TALKER,
} from './scene.ts'
import { speakerAfter, subjectBefore } from './speaker.ts'

/** The person of the nearest sentence before that has one: its speaker, or the first person it names. */
export function personBefore(scene: Scene, memory: Memory, at: number): Speaker | null {
  const own = scene.doc.sentenceOf[at] ?? -1
  const spoken = lastOf(memory, 'person')
  for (let sentence = own; sentence >= 0 && sentence > own - REACH; sentence--) {
    const range = scene.doc.sentences[sentence]
    if (range === undefined) break
    const recent = memory.last !== null && mayBePerson(scene, memory.last) ? memory.last : spoken
    if (recent !== null && recent.at >= range.first && recent.at < smaller(range.last, at)) return recent.speaker
    const end = smaller(range.last, at)
    const found = goesOn(scene, range.first, at) ? null : personIn(scene, memory, range.first, end)
    if (found !== null) return found
    const teller = sentence < own ? tellerIn(scene, range.first, end) : null
    if (teller !== null) return named(scene, memory, teller)
    const newcomer = sentence < own ? newcomerIn(scene, memory, range) : null
    if (newcomer !== null) return newcomer
  }
  // Indonesian gives an organization's words with `ujarnya`, too.
  return spoken?.speaker ?? runBefore(scene, memory, own) ?? memory.last?.speaker ?? null
}

/** Someone whose one name its reader knows nothing of and took for a place or a firm. */
function mayBePerson(scene: Scene, spoken: Spoken): boolean {
  const entity = entityOf(scene, spoken.speaker)
  if (entity === undefined || spoken.kind === 'person') return spoken.kind === 'person'
  const index = Number(entity.id.slice(1)) - 1
  return scene.names.facts[index] === null && isBareName(entity.name) && entity.name !== entity.name.toUpperCase()
}

/** `Keluhan serupa diutarakan Toyani.`: who speaks in a sentence, by name. */
function tellerIn(scene: Scene, first: number, last: number): Phrase | null {
  for (let at = larger(first, last - LOOK); at < last; at++) {
    if (!hasField(scene, at, SAYING) || (scene.stretchAt[at] ?? -1) >= 0) continue
    const cue = cueAt(scene, at)
    if (cue === null) continue
    const phrase = takesBefore(cue) ? subjectBefore(scene, at, first) : takesAfter(cue) ? speakerAfter(scene, cue.last, last) : null
    if (phrase !== null && phrase.refers === null && !phrase.unnamed && phrase.entity < 0) return phrase
  }
  return null
}

/** "She questioned Paul Kerr. \"Why?\" she asked": a sentence that opens with the pronoun in hand is about whom it stands for. */
function goesOn(scene: Scene, first: number, at: number): boolean {
  if (first === at || fieldAt(scene, first, 'pronoun')?.value !== 'person') return false
  const pronoun = scene.doc.tokens[first]?.lower ?? ''
  const own = scene.doc.tokens[at]?.lower ?? ''
  // "He" may be whom "she" questioned.
  return pronoun === own || (own !== 'he' && own !== 'she')
}

/** Who heads a sentence with a description of someone new: "A neighbour was angrier.", `Seorang pria mengajak …`. */
function newcomerIn(scene: Scene, memory: Memory, range: TokenRange): Speaker | null {
  if (!hasField(scene, range.first, INDEFINITE) && !hasField(scene, range.first + 1, INDEFINITE)) return null
  const head = readPhrase(scene, range.first, range.last)
  if (head === null || !head.unnamed || head.refers !== null || head.first > range.first + 1) return null
  if (!hasField(scene, head.first, INDEFINITE)) return null
  let last = head.last
  while (last > head.first && !hasField(scene, last - 1, TALKER)) last--
  if (last <= head.first || scene.doc.tokens[last - 1]?.lower.endsWith('s')) return null
  const newcomer = phraseOf(scene, head.first, last)
  newcomer.unnamed = true
  return named(scene, memory, newcomer)
}

/** Where no name is known, either: the capitals that head a sentence, "Paula Curry landed at noon". */
function runBefore(scene: Scene, memory: Memory, own: number): Speaker | null {
  for (let sentence = own - 1; sentence >= 0 && sentence > own - REACH; sentence--) {
    const range = scene.doc.sentences[sentence]
    if (range === undefined || (scene.stretchAt[range.first] ?? -1) >= 0) continue
    const head = readPhrase(scene, range.first, range.last)
    if (head === null || head.unnamed || head.refers !== null || head.entity >= 0) continue
    if (head.first === range.first && head.last - head.first === 2) return named(scene, memory, head)
  }
  return null
}

/** The first person of a range outside quoted words; one behind a preposition only where no other is. */
function personIn(scene: Scene, memory: Memory, first: number, last: number): Speaker | null {
  let beside: Speaker | null = null
  let aside = false
  for (let at = larger(first, last - LOOK); at < last; at = endOfName(scene, at)) {
    if ((scene.stretchAt[at] ?? -1) >= 0) continue
    if (isMark(scene.doc.tokens[at], ',')) aside = false
    else if (linkAt(scene, at) === 'preposition') aside = true
    const found = personAt(scene, memory, at)
    if (found === null) continue
    if (!aside) return found
    beside ??= found
  }
  return beside
}

function personAt(scene: Scene, memory: Memory, at: number): Speaker | null {
  const entity = nameAt(scene, at)
  if (entity >= 0) return scene.names.entities[entity]?.kind === 'person' || isPersonLike(scene, at, entity) ? entitySpeaker(scene, entity) : null
  const unknown = unknownPerson(scene, at)
  return unknown === null ? null : named(scene, memory, phraseOf(scene, unknown.first, unknown.last))
}

/** "Documentary maker Louis Theroux": an organization that nobody knows, right behind what someone does. */
function isPersonLike(scene: Scene, at: number, entity: number): boolean {
  const named = scene.names.entities[entity]
  if (named?.kind !== 'organization' || scene.names.facts[entity] !== null || !hasField(scene, at - 1, TALKER)) return false
  return named.name.includes(' ') && scene.doc.tokens[at - 1]?.capital === false && scene.doc.tokens[at]?.entry === null
}

/** `they`, `mereka`: the last that spoke and is no single person known by name, or several people described since. */
export function groupBefore(scene: Scene, memory: Memory, at: number): Speaker | null {
  const own = scene.doc.sentenceOf[at] ?? -1
  let spoken = memory.last
  for (let turn = 0; spoken !== null && turn < CHAIN && spoken.kind === 'person' && spoken.speaker.entity !== null; turn++) spoken = spoken.before
  for (let sentence = own; sentence >= 0 && sentence > own - REACH; sentence--) {
    const range = scene.doc.sentences[sentence]
    if (range === undefined) break
    const end = smaller(range.last, at)
    if (spoken !== null && spoken.at >= range.first && spoken.at < end) return spoken.speaker
    const head = end > range.first && (scene.stretchAt[range.first] ?? -1) < 0 ? readPhrase(scene, range.first, end) : null
    if (head === null || (head.refers !== null && head.refers !== 'holder') || head.first > range.first + 4) continue
    if (head.unnamed || (head.entity >= 0 && scene.names.entities[head.entity]?.kind === 'organization')) return named(scene, memory, head)
  }
  return spoken?.speaker ?? memory.last?.speaker ?? null
}

/**
 * The holder of a role that is named alone: `the spokesman`, `Menteri`, `the Tesla CEO`. Whoever spoke with it before,
 * else the person to whom the text gives it.
 */
export function roleHolder(scene: Scene, memory: Memory, phrase: TokenRange): Speaker | null {
  const role = roleWord(scene, phrase)
  if (role === '') return null
  let spoken = memory.last
  for (let turn = 0; spoken !== null && turn < CHAIN; turn++) {
    const { speaker, kind } = spoken
    if (kind === 'person' && (holds(speaker.role, role) || (speaker.entity === null && holds(speaker.name, role)))) return speaker
    spoken = spoken.before
  }
  for (let at = phrase.first - 1; at >= 0 && at > phrase.first - BACK; at--) {
    const entity = scene.names.entities[nameAt(scene, at)]
    if (entity !== undefined && entity.kind === 'person' && holds(entity.role, role)) return entitySpeaker(scene, nameAt(scene, at))
  }
  return null
}

/** The only person to whom the text gives a role anywhere: "its chief executive said", who is named below. */
export function laterHolder(scene: Scene, phrase: Phrase): Speaker | null {
  if (!isOffice(scene, phrase)) return null
  const organization = scene.names.entities[phrase.affiliation]?.id
  const words = textOf(scene.doc, phrase.first, phrase.last).toLowerCase()
  let only = -1
  for (let index = 0; index < scene.names.entities.length && index < MOST; index++) {
    const entity = scene.names.entities[index]
    if (entity?.kind !== 'person' || entity.role === null || !words.includes(entity.role.toLowerCase())) continue
    if (organization !== undefined && entity.affiliation !== organization) continue
    if (only >= 0) return null
    only = index
  }
  return only < 0 ? null : entitySpeaker(scene, only)
}

/** Whether a phrase is of a post that one person holds; users and spokespeople are many. */
function isOffice(scene: Scene, phrase: TokenRange): boolean {
  for (let at = phrase.first; at < phrase.last; at++) {
    const entry = scene.doc.tokens[at]?.entry
    if (hasField(scene, at, SPOKES)) return false
    if (hasField(scene, at, OFFICE) || (hasField(scene, at, TALKER) && entry?.talker === undefined)) return true
  }
  return false
}

/** Entities looked at for the holder of a role. */
const MOST = 200

/** How far back a role is looked for, in tokens. */
const BACK = 600

const holds = (role: string | null, word: string): boolean => role?.toLowerCase().includes(word) === true

/** The last word of a phrase that says what someone is. */
function roleWord(scene: Scene, phrase: TokenRange): string {
  for (let at = phrase.last - 1; at >= phrase.first; at--) {
    const word = scene.doc.tokens[at]?.lower ?? ''
    if (hasField(scene, at, TALKER) && !ANYBODY.has(word)) return word
  }
  return ''
}

/** What anybody is. */
const ANYBODY: ReadonlySet<string> = new Set('man woman person pria wanita perempuan lelaki orang ibu bapak sosok'.split(' '))
