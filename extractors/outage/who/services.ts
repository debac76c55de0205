/** What failed, against what is only mentioned: trackers, media, rivals, the place where people complained. */
import type { OutageCategory, Span } from '../../../src/types.ts'
import { type Scene, spanAt } from '../scene.ts'
import { areListed, isFamily, isItsProduct, isOwnedBy } from './kin.ts'
import { companions } from './rows.ts'
import { isAuthority, isSite, type Suspect } from './suspects.ts'

/** Less than this is no more than being named, where others are too; for a product, being named in the opening will do. */
const FAINT = 0.55
const FAINT_PRODUCT = 0.15

/** What part of the main suspect's score makes another one a service too: a stranger, one in a row with it, and a service of its own. */
const STRANGER = 0.7
const IN_ROW = 0.3

/** How clearly one of a family must be said to have failed, and one in a row or of a company's products. */
const TIED = 0.5
const TIED_IN_FAMILY = 0.35

/** Of the suspects those that failed; power cuts and shutdowns by order are `nameless`, and broken cables known. */
export function servicesOf(
  scene: Scene,
  suspects: readonly Suspect[],
  nameless: boolean,
  votes: ReadonlyMap<OutageCategory, { votes: number }>,
  cables: readonly number[],
): { entities: number[]; evidence: Span | null } {
  const cable = suspects.find(({ entity }) => entity === cables[0])
  if (cable !== undefined) return { entities: [...cables], evidence: spanAt(scene, cable.mention) }
  const ranked = ofItsKind(scene, suspects, votes)
  const top = ranked[0]
  if (
    nameless ||
    top === undefined ||
    (suspects.length > 1 && isFaint(scene, top)) ||
    (isAuthority(scene, top.mention) && !isSite(scene, top.mention))
  )
    return { entities: [], evidence: null }
  const beside = companions(scene, top.entity)
  const main = firstNamed(scene, top, ranked, beside)
  const kept = [main, ...ranked.filter((suspect) => suspect !== main && isServiceToo(scene, suspect, main, beside))]
  const owned = kept.filter((suspect) => !isOnlyCompany(scene, suspect, kept))
  const own = owned.length === 1 && owned[0] === main ? serviceOf(scene, main, suspects, votes) : null
  const entities = own !== null ? [own] : (owned.length > 0 ? owned : kept).map((suspect) => suspect.entity)
  const first = suspects.find((suspect) => suspect.entity === entities[0]) ?? main
  return { entities, evidence: spanAt(scene, first.mention) }
}

/** What part of another's score is as good as the same. */
const EQUAL = 0.7

/** What being of the kind that the article speaks of adds. */
const KIND = 0.5

/** The suspects by score, those of the article's own kind of service first among equals. */
function ofItsKind(scene: Scene, suspects: readonly Suspect[], votes: ReadonlyMap<OutageCategory, { votes: number }>): Suspect[] {
  let all = 0
  for (const vote of votes.values()) all += vote.votes
  const worth = (suspect: Suspect): number => {
    const category = scene.names.facts[suspect.entity]?.category
    return suspect.score * (1 + (category == null || all === 0 ? 0 : (KIND * (votes.get(category)?.votes ?? 0)) / all))
  }
  const worths = new Map(suspects.map((suspect) => [suspect, worth(suspect)]))
  return [...suspects].sort((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
}

function isFaint(scene: Scene, main: Suspect): boolean {
  return scene.names.entities[main.entity]?.kind === 'product' ? main.best < FAINT_PRODUCT : main.score < FAINT
}

/** Among those in a row with the first, and about as much spoken of, the one named first. */
function firstNamed(scene: Scene, top: Suspect, ranked: readonly Suspect[], beside: ReadonlySet<number>): Suspect {
  for (const { entity } of scene.names.mentions) {
    if (entity === top.entity) return top
    const equal = beside.has(entity) ? ranked.find((suspect) => suspect.entity === entity) : undefined
    if (equal !== undefined && equal.score >= EQUAL * top.score) return equal
  }
  return top
}

/** Whether something failed beside the main suspect, and is not one of those that its failing hit. */
function isServiceToo(scene: Scene, suspect: Suspect, main: Suspect, beside: ReadonlySet<number>): boolean {
  if (isAuthority(scene, suspect.mention)) return false
  const share = suspect.score / main.score
  const inRow = beside.has(suspect.entity)
  if (isFamily(scene, suspect, main) && suspect.listed && !isItsProduct(scene, suspect, main)) return true
  if (isFamily(scene, suspect, main)) return suspect.tie >= (inRow || isItsProduct(scene, suspect, main) ? TIED_IN_FAMILY : TIED)
  if (suspect.best < 0.5) return false
  if (inRow) return share >= IN_ROW
  // What a cloud or an exchange carries stops with it, and is not the one that failed; nor is what is of another kind.
  const { facts } = scene.names
  const kind = facts[main.entity]?.category ?? null
  return share >= STRANGER && kind !== 'cloud' && kind !== 'exchange' && (kind === null || facts[suspect.entity]?.category === kind)
}

/** "Amazon's cloud": the owner's service of the kind that the article speaks of, where only the owner is blamed. */
function serviceOf(scene: Scene, owner: Suspect, suspects: readonly Suspect[], votes: ReadonlyMap<OutageCategory, { votes: number }>): number | null {
  const votesFor = (entity: number): number => {
    const category = scene.names.facts[entity]?.category
    return category == null ? 0 : (votes.get(category)?.votes ?? 0)
  }
  const child = suspects.find((suspect) => isOwnedBy(scene, suspect, owner) && scene.names.entities[suspect.entity]?.kind === 'product')
  return child !== undefined && votesFor(child.entity) > 2 * votesFor(owner.entity) ? child.entity : null
}

/** A company named apart from what failed of it, or of its owner's. */
function isOnlyCompany(scene: Scene, company: Suspect, suspects: readonly Suspect[]): boolean {
  const { entities } = scene.names
  const own = entities[company.entity]
  if (own?.kind !== 'organization') return false
  return suspects.some((suspect) => {
    const product = entities[suspect.entity]?.kind === 'product'
    const related = isOwnedBy(scene, suspect, company)
      ? product || suspect.score >= IN_ROW * company.score
      : product && own.parent !== null && entities[suspect.entity]?.parent === own.parent
    return related && !areListed(scene, company.entity, suspect.entity)
  })
}
