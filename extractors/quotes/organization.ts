/** The organization that `the company`, `it` or `pihaknya` stands for. */
import type { Entity, Speaker, TokenRange } from '../../src/types.ts'
import { TELLS } from './circumstance.ts'
import type { Memory } from './memory.ts'
import { entitySpeaker, isBareName, LOOK, lastOf, REACH, speakerOfEntity } from './naming.ts'
import { endOfName, entityOf, hasField, larger, nameAt, type Scene, smaller, TALKER, talkerAt } from './scene.ts'

/**
 * The organization that `the company` or `it` stands for: of those named in the sentences before, the one that heads a
 * sentence, spoke last or is named most; nearer ones first.
 */
export function organizationBefore(scene: Scene, memory: Memory, phrase: TokenRange): Speaker | null {
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
    const end = smaller(range.last, at)
    const distance = own - sentence
    let head = true
    let aside = 0
    for (let i = larger(range.first, end - LOOK); i < end; i = endOfName(scene, i)) {
      if ((scene.stretchAt[i] ?? -1) >= 0) continue
      const index = nameAt(scene, i)
      // "The bank acknowledged it on Facebook": the sentence is about another than it names.
      if (index < 0 && head && talkerAt(scene, i)?.value === 'organization') aside = 2
      const entity = index < 0 ? undefined : scene.names.entities[index]
      if (entity === undefined || (entity.kind !== 'organization' && entity.kind !== 'product')) continue
      const weight = 1.3 * Math.log2(entity.mentions.length + 1) - 0.8 * distance
      const heads = head && i < range.first + 8 ? 1.5 : 0
      const facts = scene.names.facts[index]
      const outlet = facts?.media === true || isListener(scene, i) ? 3 : 0
      const called = isCalled(entity, noun) || (facts?.tracker === true && SITES.has(noun)) ? 3 : 0
      // An app speaks by its company where the text names that.
      const owner = entity.kind === 'product' ? entityOf(scene, { entity: entity.parent }) : entity
      const speaker = owner === undefined ? entitySpeaker(scene, index) : speakerOfEntity(owner)
      offer(speaker, weight + heads - aside - outlet - (owner === undefined ? 2 : 0) + called)
      head = false
    }
  }
  const last = lastOf(memory, 'organization')
  if (last !== null) {
    const distance = own - (scene.doc.sentenceOf[last.at] ?? -99)
    const entity = entityOf(scene, last.speaker)
    if (distance < 2 * REACH) offer(last.speaker, 2.5 + 1.3 * Math.log2((entity?.mentions.length ?? 0) + 1) - 0.8 * distance)
    if (best === null) return last.speaker
  }
  // A name that its reader does not know may be the company's.
  return (
    best ??
    (memory.last?.speaker.entity === null && memory.last.kind === 'person' && isBareName(memory.last.speaker.name) ? memory.last.speaker : null)
  )
}

/** "told CNN", `kepada Kompas.com`: who listens does not speak next. */
function isListener(scene: Scene, at: number): boolean {
  const before = scene.doc.tokens[at - 1]?.lower ?? ''
  return TELLS.has(before) || before === 'kepada'
}

/** What a page that counts reports is called. */
const SITES: ReadonlySet<string> = new Set('site website tracker platform service situs laman pelacak'.split(' '))

/** Of "the committee" the noun that says what kind of organization is meant. */
function kindOf(scene: Scene, phrase: TokenRange): string {
  for (let at = phrase.first; at < phrase.last; at++) if (hasField(scene, at, TALKER)) return scene.doc.tokens[at]?.lower ?? ''
  return ''
}

/** "the committee" is the Treasury Select Committee before any other. */
const isCalled = (entity: Entity, noun: string): boolean => noun !== '' && entity.name.toLowerCase().includes(noun)
