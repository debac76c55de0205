/** What kind of service failed. */
import type { OutageCategory, Span } from '../../../src/types.ts'
import { type Cue, isStrong, roleBefore } from '../cues.ts'
import { isServiceNoun } from '../nouns.ts'
import { type Scene, type Sentence, spanAt } from '../scene.ts'
import type { Suspect } from './suspects.ts'

/** What the gazetteer's word is worth beside the article's own words. */
const KNOWN = 30

/** How much less an owner's kind says than its service's: Microsoft makes software, and Xbox Live is for games. */
const OWNER = 0.4
const OWNER_OF_APP = 1.1

/** How much less the second and third service say than the first. */
const BESIDE = 0.4

/** What a name's own words are worth: "Beyond Bank", "Northair Airlines". */
const NAMED = 12

/** A single word ("internet") says less than an expression ("internet provider"). */
const WORD = 0.6

interface Vote {
  votes: number
  cue: Cue
}

/** Votes of the article's words for each kind of service; those beside a failing count most, and "sistem imigrasi" more than "bandara". */
export function sectorVotes(scene: Scene): Map<OutageCategory, Vote> {
  const votes = new Map<OutageCategory, Vote>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier) continue
    const failing = sentence.failing.some(isStrong)
    for (const cue of sentence.cues) {
      const { sector } = cue.sense
      if (sector === undefined || isReason(sentence, cue)) continue
      const worth =
        (cue.last - cue.first > 1 ? 1 : WORD) *
        sentence.weight *
        (failing ? 2 : 0.5) *
        (cue.sense.state === 'event' || (failing && isServiceNoun(scene.doc.tokens[cue.first - 1])) ? 2 : 1) *
        (sentence.market ? 0.2 : 1)
      const known = votes.get(sector)
      if (known === undefined) votes.set(sector, { votes: worth, cue })
      else known.votes += worth
    }
  }
  return votes
}

/** "flights cancelled after a power outage": why it failed and not what, where something else is spoken of. */
function isReason(sentence: Sentence, cue: Cue): boolean {
  if (cue.sense.sector !== 'power' || !sentence.cues.some((each) => each.sense.sector !== undefined && each.sense.sector !== 'power')) return false
  return roleBefore(sentence.cues, 'after', cue.first, 2) !== null || roleBefore(sentence.cues, 'because', cue.first, 2) !== null
}

/** What a suspect's best sentence is worth where a headline or an opening says that it stopped. */
const STOPPED = 2

/** Whether it is the lights that went out. */
export function isPowerCut(scene: Scene, votes: ReadonlyMap<OutageCategory, Vote>, suspects: readonly Suspect[]): boolean {
  const power = votes.get('power')?.votes ?? 0
  const main = suspects[0]
  const known = main === undefined ? null : (scene.names.facts[main.entity]?.category ?? null)
  if (known === 'power') return power > 0
  const others = Math.max(0, ...[...votes].filter(([sector]) => sector !== 'power').map(([, vote]) => vote.votes))
  if (known === null) return power >= 6 && power > others
  // "Gangguan listrik, KRL berhenti": what is said to have stopped did, unless those who make the power are spoken of.
  if ((main?.best ?? 0) >= STOPPED && !scene.names.facts.some((facts) => facts?.category === 'power')) return false
  return power >= 8 && power > others && power > 1.5 * (main?.score ?? 0)
}

/** How much of the article must be about cutting people off by order. */
const ORDERED = 3

/** Whether a government cut the network: then no service of anyone's failed. */
export function isShutdown(scene: Scene): boolean {
  let told = 0
  for (const sentence of scene.sentences) {
    if (!sentence.earlier && sentence.cues.some((cue) => cue.sense.cause === 'government-order' && cue.sense.sector === 'telecom'))
      told += sentence.weight
  }
  return told >= ORDERED
}

/** The kind that an unknown name tells by itself. */
function kindInName(scene: Scene, entity: number): OutageCategory | null {
  for (const mention of scene.names.mentions) {
    if (mention.entity !== entity) continue
    for (let at = mention.first; at < mention.last; at++) {
      const sector = scene.doc.tokens[at]?.entry?.outage?.sector
      if (sector !== undefined) return sector
    }
  }
  return null
}

/** Kinds of technique, which anybody may run. */
const NEUTRAL: ReadonlySet<OutageCategory> = new Set<OutageCategory>(['cloud', 'software', 'government', 'other'])

export function categoryOf(
  scene: Scene,
  votes: ReadonlyMap<OutageCategory, Vote>,
  entities: readonly number[],
  operator: number | null,
): { category: OutageCategory; evidence: Span | null } {
  const totals = new Map<OutageCategory, number>()
  const own = scene.names.facts[entities[0] ?? -1]?.category ?? null
  // A bank's app is the bank's.
  const owners = own === null || own === 'software' ? OWNER_OF_APP : OWNER
  for (const [sector, vote] of votes) totals.set(sector, vote.votes)
  for (const [place, entity] of entities.entries()) {
    const known = scene.names.facts[entity]?.category
    const kind = known ?? kindInName(scene, entity)
    if (kind !== null)
      totals.set(
        kind,
        (totals.get(kind) ?? 0) + (known == null ? NAMED : KNOWN) * (place > 0 && entity === operator ? owners : place > 0 ? BESIDE : 1),
      )
  }
  // What the state runs is the state's, unless it is flights, power or money.
  if (operator !== null && scene.names.facts[operator]?.category === 'government' && (own === null || NEUTRAL.has(own)))
    totals.set('government', (totals.get('government') ?? 0) + 2 * KNOWN)
  let best: OutageCategory = 'other'
  let most = 0
  for (const [sector, total] of totals) {
    if (total <= most) continue
    best = sector
    most = total
  }
  const cue = votes.get(best)?.cue
  return { category: best, evidence: cue === undefined ? null : spanAt(scene, cue) }
}
