/** Which of the names belong together: owners, their services, and what is named beside them. */
import { isJoined, type Scene } from '../scene.ts'
import type { Suspect } from './suspects.ts'

export function isOwnedBy(scene: Scene, suspect: Suspect, owner: Suspect): boolean {
  const { entities } = scene.names
  return entities[owner.entity]?.kind === 'organization' && entities[suspect.entity]?.parent === entities[owner.entity]?.id
}

export function isItsProduct(scene: Scene, suspect: Suspect, company: Suspect): boolean {
  return scene.names.entities[suspect.entity]?.kind === 'product' && isOwnedBy(scene, suspect, company)
}

/** One owns the other, both have one owner, or one is named after the other: "Shopee" and "ShopeeFood". */
export function isFamily(scene: Scene, suspect: Suspect, main: Suspect): boolean {
  const { entities } = scene.names
  const parent = entities[suspect.entity]?.parent ?? null
  if (isOwnedBy(scene, suspect, main) || (parent !== null && parent === entities[main.entity]?.parent)) return true
  return isNamedAfter(entities[suspect.entity]?.name ?? '', entities[main.entity]?.name ?? ' ')
}

function isNamedAfter(name: string, other: string): boolean {
  return name.length > other.length && name.startsWith(other) && name[other.length] !== ' '
}

/** "Facebook, Instagram": side by side where something failed, with nothing but a comma or "and" between. */
export function areListed(scene: Scene, a: number, b: number): boolean {
  return scene.sentences.some(({ failing, names }) =>
    names.some((name, place) => {
      const next = names[place + 1]
      return failing.length > 0 && next !== undefined && isPair(name.entity, next.entity, a, b) && isJoined(scene, name.last, next.first)
    }),
  )
}

function isPair(one: number, other: number, a: number, b: number): boolean {
  return (one === a && other === b) || (one === b && other === a)
}
