/** What the text says of things beside their names: roles, affiliations and parents. */
import type { Doc } from '../../../src/types.ts'
import type { Thing } from '../things/thing.ts'
import { parentsOf } from './owners.ts'
import { roleAt } from './roles.ts'
import type { Scene } from './scene.ts'

/** `affiliation` and `parent` are places in the list of things, or -1. */
export interface Relations {
  role: string | null
  affiliation: number
  parent: number
}

/** Reads the relations of every thing. */
export function relate(doc: Doc, things: readonly Thing[]): Relations[] {
  const at = new Int32Array(doc.tokens.length).fill(-1)
  for (let index = 0; index < things.length; index++)
    for (const { first, last } of (things[index] as Thing).pieces) for (let i = first; i < last; i++) at[i] = index
  const scene: Scene = { doc, things, at }
  const parents = parentsOf(scene)
  return things.map((thing, index) => {
    const { role, affiliation } = thing.kind === 'person' ? standingOf(scene, thing) : NO_STANDING
    return { role, affiliation, parent: parents[index] as number }
  })
}

const NO_STANDING = { role: null, affiliation: -1 }

/** A person's first role and first affiliation; the spokesman of nobody in particular speaks for the body in hand. */
function standingOf(scene: Scene, thing: Thing): { role: string | null; affiliation: number } {
  let role: string | null = null
  let affiliation = -1
  let officer = false
  for (const piece of thing.pieces) {
    const said = roleAt(scene, piece)
    if (said === null) continue
    if (said.role !== '') {
      if (said.officer && role === null) officer = true
      role ??= said.role
    }
    if (affiliation < 0) affiliation = said.affiliation
    if (role !== null && affiliation >= 0) break
  }
  if (affiliation < 0 && officer) affiliation = bodyInHand(scene)
  return { role, affiliation }
}

/** The organization that the article names most; outlets, trackers and authorities are not what its officers lead. */
function bodyInHand(scene: Scene): number {
  let best = -1
  let count = 1
  for (const [index, { kind, known, pieces }] of scene.things.entries()) {
    if (kind !== 'organization' || known?.media || known?.tracker || known?.category === 'government') continue
    if (pieces.length > count) {
      count = pieces.length
      best = index
    }
  }
  return best
}
