/** Which of the counted things count who or what was hit. */
import type { NumericClaim } from '../../src/types.ts'
import type { Scene } from './scene.ts'

/** What an outage hits, in the claims' canonical units. */
const HIT: ReadonlySet<string> = new Set(
  'user customer subscriber report complaint flight passenger branch atm household person company server device store hospital substation tower agency service website site home train school business player merchant driver account citizen'.split(
    ' ',
  ),
)

/** A count of something that an outage hits. */
export function isHit(claim: NumericClaim): boolean {
  return claim.kind === 'count' && claim.per === null && HIT.has(claim.unit)
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
