/** Who runs what failed. */
import type { Span } from '../../src/types.ts'
import { roleAfter, roleBefore } from './cues.ts'
import { type Scene, spanAt } from './scene.ts'
import type { Suspect } from './services.ts'

/** The owner of the main service, or the service's own company; of a power cut the utility. */
export function operatorOf(
  scene: Scene,
  services: readonly number[],
  suspects: readonly Suspect[],
  power: boolean,
): { entity: number; evidence: Span } | null {
  const main = services[0]
  const chosen = power
    ? utilityOf(scene)
    : main === undefined
      ? (runnerOf(scene, null) ?? firstOrganization(scene, suspects))
      : ownerOf(scene, services)
  if (chosen === null) return null
  const mention = scene.names.mentions.find((each) => each.entity === chosen) ?? suspects.find((each) => each.entity === main)?.mention
  return mention === undefined ? null : { entity: chosen, evidence: spanAt(scene, mention) }
}

function ownerOf(scene: Scene, services: readonly number[]): number {
  const { entities } = scene.names
  const service = services[0] ?? -1
  const own = entities[service]
  if (own === undefined) return service
  // A company is its own operator, unless it failed together with its sisters.
  const sisters = services.some((other) => other !== service && own.parent !== null && entities[other]?.parent === own.parent)
  if (own.kind === 'organization' && !sisters) return service
  const parent = entities.findIndex((entity) => entity.id === own.parent)
  if (parent >= 0) return parent
  const name = own.name.toLowerCase()
  const namesake = entities.findIndex((entity, at) => {
    if (entity.kind !== 'organization') return false
    const other = entity.name.toLowerCase()
    return other === name || (other.startsWith(name) && scene.names.facts[at] != null)
  })
  if (namesake >= 0) return namesake
  return runnerOf(scene, service) ?? (scene.names.facts[service] == null ? null : runnerOf(scene, null)) ?? service
}

/** "PDN yang dikelola Kominfo", "the airspace is run by NATS" */
function runnerOf(scene: Scene, service: number | null): number | null {
  for (const sentence of scene.sentences) {
    if (sentence.market || (service !== null && sentence.names.every((mention) => mention.entity !== service))) continue
    for (const mention of sentence.names) {
      if (mention.entity === service || !canOwn(scene, mention.entity)) continue
      if (roleBefore(sentence.cues, 'run-by', mention.first, 1) !== null) return mention.entity
    }
  }
  return null
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

function firstOrganization(scene: Scene, suspects: readonly Suspect[]): number | null {
  return suspects.find((suspect) => scene.names.entities[suspect.entity]?.kind === 'organization')?.entity ?? null
}

/** Reports or counts others' outages. */
function isOnlooker(scene: Scene, entity: number): boolean {
  const facts = scene.names.facts[entity] ?? null
  if (facts?.media || facts?.tracker) return true
  return scene.sentences.every((sentence) =>
    sentence.names.every((mention) => mention.entity !== entity || roleAfter(sentence.cues, 'source', mention.last, 0) !== null),
  )
}
