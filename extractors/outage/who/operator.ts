/** Who runs what failed. */
import type { Span } from '../../../src/types.ts'
import { roleAfter, roleBefore } from '../cues.ts'
import { isOperatorNoun } from '../nouns.ts'
import { type Scene, spanAt } from '../scene.ts'
import type { Suspect } from './suspects.ts'

/** Who the text says runs the main service, else its owner, or its own company; of a power cut the utility. `lit`: power is spoken of. */
export function operatorOf(
  scene: Scene,
  services: readonly number[],
  suspects: readonly Suspect[],
  power: boolean,
  lit: boolean,
): { entity: number; evidence: Span } | null {
  const main = services[0]
  const chosen = power
    ? utilityOf(scene)
    : main === undefined
      ? (runnerOf(scene, null) ?? (lit ? supplierOf(scene) : null) ?? companyOf(scene, suspects))
      : (runnerOf(scene, main) ?? ownerOf(scene, services))
  if (chosen === null) return null
  const mention = scene.names.mentions.find((each) => each.entity === chosen) ?? suspects.find((each) => each.entity === main)?.mention
  return mention === undefined ? null : { entity: chosen, evidence: spanAt(scene, mention) }
}

function ownerOf(scene: Scene, services: readonly number[]): number {
  const { entities, facts } = scene.names
  const service = services[0] ?? -1
  const own = entities[service]
  if (own === undefined) return service
  const parent = entities.findIndex((entity) => entity.id === own.parent)
  const concerned = parent >= 0 && isConcerned(scene, parent)
  // A company is its own operator, unless it failed together with its sisters; an exchange is its owner's.
  const sisters = services.some((other) => other !== service && own.parent !== null && entities[other]?.parent === own.parent)
  if (own.kind === 'organization' && !sisters && !(concerned && facts[service]?.category === 'exchange')) return service
  if (concerned) return parent
  const name = own.name.toLowerCase()
  const namesake = entities.findIndex((entity, at) => {
    if (entity.kind !== 'organization') return false
    const other = entity.name.toLowerCase()
    return other === name || (other.startsWith(name) && facts[at] != null)
  })
  if (namesake >= 0) return namesake
  return (facts[service] == null ? null : runnerOf(scene, null)) ?? titledOf(scene, service) ?? apologistOf(scene, service) ?? service
}

/** Named elsewhere than among share prices. */
function isConcerned(scene: Scene, entity: number): boolean {
  return scene.sentences.some(({ market, names }) => !market && names.some((name) => name.entity === entity))
}

/** Words between a service and what says who runs it. */
const RUN_REACH = 6
const RUNS_REACH = 3

/** "PDN yang dikelola Kominfo", "the airspace is run by NATS" */
function runnerOf(scene: Scene, service: number | null): number | null {
  for (const sentence of scene.sentences) {
    if (sentence.market) continue
    for (const mention of sentence.names) {
      if (mention.entity === service || !canOwn(scene, mention.entity)) continue
      const runs = service === null ? null : roleAfter(sentence.cues, 'runs', mention.last, 1)
      if (runs !== null && sentence.names.some((name) => name.entity === service && name.first >= runs.last && name.first - runs.last <= RUNS_REACH))
        return headOf(scene, mention.entity, service)
      const cue = roleBefore(sentence.cues, 'run-by', mention.first, 2)
      if (cue === null || isNamedBetween(scene, cue.last, mention.first)) continue
      if (service === null) return mention.entity
      const run = sentence.names.find(({ entity, last }) => entity === service && last <= cue.first && cue.first - last <= RUN_REACH)
      if (run !== undefined && !isNamedBetween(scene, run.last, cue.first)) return headOf(scene, mention.entity, service)
    }
  }
  return null
}

/** "WhatsApp, owned by Facebook company Meta": of two of one house the head. */
function headOf(scene: Scene, runner: number, service: number | null): number {
  const { entities } = scene.names
  const parent = entities[service ?? -1]?.parent ?? null
  if (parent === null || entities[runner]?.parent !== parent) return runner
  return entities.findIndex((entity) => entity.id === parent)
}

/** "train operator First Capital Connect", "pengelola MRT": the word for who runs such things stands before the name. */
function titledOf(scene: Scene, service: number): number | null {
  const titled = scene.names.mentions.find(
    ({ entity, first }) => entity !== service && scene.names.entities[entity]?.kind === 'organization' && isOperatorNoun(scene.doc.tokens[first - 1]),
  )
  return titled?.entity ?? null
}

/** Words between who is sorry and the word for it: "KAI menyampaikan permohonan maaf". */
const SORRY_REACH = 3

/** Who says sorry for a service that nobody is known to own. */
function apologistOf(scene: Scene, service: number): number | null {
  for (const { cues, names } of scene.sentences) {
    for (const name of names) {
      if (name.entity === service || scene.names.entities[name.entity]?.kind !== 'organization') continue
      if (roleAfter(cues, 'sorry', name.last, SORRY_REACH) !== null) return name.entity
    }
  }
  return null
}

/** Another name, or a verb of saying. */
function isNamedBetween({ doc, names }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((names.at[at] ?? -1) >= 0 || doc.tokens[at]?.entry?.saying) return true
  return false
}

/** The power company that is named where something else lost its power. */
function supplierOf(scene: Scene): number | null {
  return scene.names.mentions.find(({ entity }) => scene.names.facts[entity]?.category === 'power')?.entity ?? null
}

/** A company, or a service that goes by its company's name: "aplikasi milik Facebook". */
function canOwn(scene: Scene, entity: number): boolean {
  const kind = scene.names.entities[entity]?.kind
  const facts = scene.names.facts[entity] ?? null
  return kind === 'organization' || (kind === 'product' && facts !== null && !facts.tracker)
}

/** The organization that the gazetteer knows as a power company, the most named one. */
function utilityOf(scene: Scene): number | null {
  const counts = new Map<number, number>()
  for (const mention of scene.names.mentions) {
    if (scene.names.entities[mention.entity]?.kind !== 'organization') continue
    const known = scene.names.facts[mention.entity]?.category === 'power'
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + (known ? 10 : 1))
  }
  const ranked = [...counts].filter(([entity]) => !isOnlooker(scene, entity)).sort((a, b) => b[1] - a[1])
  return ranked[0]?.[0] ?? null
}

/** The organization most spoken of as failing that does not only speak of it. */
function companyOf(scene: Scene, suspects: readonly Suspect[]): number | null {
  const companies = suspects.filter(({ entity }) => scene.names.entities[entity]?.kind === 'organization' && !isOnlooker(scene, entity))
  return (companies.find(({ entity }) => !isOnlyAsked(scene, entity)) ?? companies[0])?.entity ?? null
}

/** "according to the agency": it is named for what it says alone. */
function isOnlyAsked(scene: Scene, entity: number): boolean {
  return scene.sentences.every(({ cues, names }) =>
    names.every((name) => name.entity !== entity || roleBefore(cues, 'source', name.first, 2) !== null),
  )
}

/** Reports or counts others' outages. */
function isOnlooker(scene: Scene, entity: number): boolean {
  const facts = scene.names.facts[entity] ?? null
  if (facts?.media || facts?.tracker) return true
  return scene.sentences.every(({ cues, names }) =>
    names.every((mention) => mention.entity !== entity || roleAfter(cues, 'source', mention.last, 0) !== null),
  )
}
