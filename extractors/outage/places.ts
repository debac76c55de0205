/** Where it was felt. */
import type { Span } from '../../src/types.ts'
import { type Cue, isStrong, roleBefore } from './cues.ts'
import { failings, type Scene, type Sentence, spanAt } from './scene.ts'

/** Places that the article ties to the failing, and whether it says the whole world. */
export function placesOf(scene: Scene): { places: number[]; worldwide: Cue | null; evidence: Span | null } {
  const places: number[] = []
  let evidence: Span | null = null
  let worldwide: Cue | null = null
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    const failing = failings(sentence)
    const hit = failing.some(isStrong) || sentence.cues.some((cue) => cue.sense.role === 'affects' || cue.sense.role === 'complains')
    if (!hit) continue
    worldwide ??= sentence.cues.find((cue) => cue.sense.role === 'worldwide' && (failing.length > 0 || sentence.weight >= 2)) ?? null
    for (const mention of sentence.names) {
      if (scene.names.entities[mention.entity]?.kind !== 'place' || places.includes(mention.entity)) continue
      if (!isFelt(scene, sentence, mention.first)) continue
      places.push(mention.entity)
      evidence ??= spanAt(scene, mention)
    }
  }
  return { places, worldwide, evidence }
}

/** Not where somebody comes from or something was said: inside marked words, behind a bracket or a name's comma. */
function isFelt(scene: Scene, sentence: Sentence, at: number): boolean {
  if (scene.quoted[at] === 1) return false
  return roleBefore(sentence.cues, 'source', at, 4) === null
}
