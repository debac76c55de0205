/** Who and what may have failed, and how much speaks for it. */
import type { NameMention } from '../../../src/types.ts'
import { roleAfter, roleBefore } from '../cues.ts'
import { isServiceNoun, isSiteNoun } from '../nouns.ts'
import type { Scene, Sentence } from '../scene.ts'
import { affinityOf, OBJECT_REACH } from './affinity.ts'
import { rowsOf } from './rows.ts'

/** An entity and how much speaks for its being what failed. */
export interface Suspect {
  entity: number
  score: number
  /** Its mention with the best case. */
  mention: NameMention
  best: number
  /** 0..1: how clearly it is said to have failed, wherever that is said. */
  tie: number
  /** Named in a list of what was hit. */
  listed: boolean
}

/** How much less counts what is told of shares, and in somebody's words. */
const MARKET = 0.4
const QUOTED = 0.6

/** How clearly a list of services says so. */
const INCLUDED = 0.5

/** What being named at all is worth. */
const PRIOR = 0.05

/** Everything that failed, by score; the first is the main one. */
export function suspectsOf(scene: Scene): Suspect[] {
  const suspects = new Map<number, Suspect>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier) continue
    const cues = sentence.failing
    const backs = sentence.cues.filter((cue) => cue.sense.recovery !== undefined)
    for (const row of rowsOf(scene, sentence)) {
      let affinity = 0
      for (const mention of row) affinity = Math.max(affinity, affinityOf(scene, sentence, mention, cues, backs))
      if (affinity < INCLUDED && isIncluded(scene, sentence, row)) affinity = INCLUDED
      const too = row[0] !== undefined && roleAfter(sentence.cues, 'too', row.at(-1)?.last ?? 0, 1) !== null
      const doubt = row.every((mention) => isAuthority(scene, mention) && !isSite(scene, mention)) ? 0.3 : 1
      const quoted = scene.quoted[row[0]?.first ?? 0] === 1
      const worth =
        ((isSpeaking(scene, row) ? 0 : PRIOR) + affinity * (too ? 0.5 : 1) * doubt) *
        sentence.weight *
        (sentence.market ? MARKET : quoted ? QUOTED : 1)
      const listed = isNamedAsHit(sentence, row)
      for (const mention of row) add(suspects, mention, worth, affinity * doubt, listed)
    }
  }
  return [...suspects.values()].sort((a, b) => b.score - a.score || a.mention.first - b.mention.first)
}

/** "services, including Teams and Outlook": said where something failed. */
function isIncluded(scene: Scene, sentence: Sentence, row: readonly NameMention[]): boolean {
  const cue = roleBefore(sentence.cues, 'such-as', row[0]?.first ?? 0, 1)
  return cue !== null && sentence.failing.length > 0 && [1, 2].some((back) => isServiceNoun(scene.doc.tokens[cue.first - back]))
}

/** "Layanan yang terdampak mencakup ChatGPT, Sora": counts for what belongs to what failed. */
function isNamedAsHit(sentence: Sentence, row: readonly NameMention[]): boolean {
  return roleBefore(sentence.cues, 'affects', row[0]?.first ?? 0, OBJECT_REACH) !== null
}

function add(suspects: Map<number, Suspect>, mention: NameMention, score: number, tie: number, listed: boolean): void {
  const known = suspects.get(mention.entity)
  if (known === undefined) suspects.set(mention.entity, { entity: mention.entity, score, mention, best: score, tie, listed })
  else {
    known.score += score
    known.tie = Math.max(known.tie, tie)
    known.listed ||= listed
    if (score > known.best) {
      known.best = score
      known.mention = mention
    }
  }
}

/** Who only says something of it. */
function isSpeaking(scene: Scene, row: readonly NameMention[]): boolean {
  const last = row.at(-1)?.last ?? 0
  return [0, 1].some((offset) => scene.doc.tokens[last + offset]?.entry?.saying !== undefined)
}

/** Ministries, courts and regulators speak of outages more often than they have them. */
export function isAuthority(scene: Scene, mention: NameMention): boolean {
  if (scene.names.entities[mention.entity]?.kind !== 'organization') return false
  const category = scene.names.facts[mention.entity]?.category ?? null
  if (category !== null) return category === 'government'
  for (let at = mention.first; at < mention.last; at++) {
    const sense = scene.doc.tokens[at]?.entry?.outage
    if (sense?.role === 'authority' || sense?.sector === 'government') return true
  }
  return false
}

/** "situs BKN", "the DMV website": a system of theirs is meant. */
export function isSite(scene: Scene, mention: NameMention): boolean {
  return isSiteNoun(scene.doc.tokens[mention.first - 1]) || isSiteNoun(scene.doc.tokens[mention.last])
}
