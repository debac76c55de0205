/** Whether a sentence is about what failed or about somebody else. */
import type { Scene, Sentence } from './scene.ts'

/** It names organizations or products, and none of `concerned`: what failed and who runs it. Sites that count reports do not matter. */
export function isElsewhere(scene: Scene, sentence: Sentence, concerned: ReadonlySet<number>): boolean {
  let others = false
  for (const { entity } of sentence.names) {
    if (concerned.has(entity)) return false
    const kind = scene.names.entities[entity]?.kind
    if (kind !== 'organization' && kind !== 'product') continue
    if (scene.names.facts[entity]?.tracker !== true) others = true
  }
  return others
}
