/** Which of the counted things count who or what was hit. */
import type { NumericClaim } from '../../src/types.ts'
import { isHitUnit } from './nouns.ts'
import type { Scene } from './scene.ts'

/** A count of something that an outage hits. */
export function isHit(claim: NumericClaim): boolean {
  return claim.kind === 'count' && claim.per === null && isHitUnit(claim.unit)
}

/** Indices into the claims. */
export function affectedBy(scene: Scene): number[] {
  const affected: number[] = []
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market || sentence.claims.length === 0) continue
    const hit = sentence.failing.length > 0 || sentence.cues.some((cue) => cue.sense.role === 'affects' || cue.sense.role === 'complains')
    if (!hit) continue
    for (const index of sentence.claims) {
      const claim = scene.claims[index]
      if (claim !== undefined && isHit(claim)) affected.push(index)
    }
  }
  return affected
}
