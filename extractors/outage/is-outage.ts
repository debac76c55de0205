/** Whether an article reports an outage at all, or only speaks of some. */
import { isStrong } from './cues.ts'
import type { Scene, Sentence } from './scene.ts'

/** What a sentence may add, before its weight. */
const STRONG = 1
const WEAK = 0.4
const RECOVERY = 0.5

/** From here on it is a report; chosen on articles with outages and without. */
const THRESHOLD = 2

/** A site that counts reports of outages is named: it seldom is without one. */
const TRACKER = 1.5

/** How much the article speaks of something having failed; headline and opening count most. */
export function outageScore(scene: Scene): number {
  let score = scene.names.facts.some((facts) => facts?.tracker === true) ? TRACKER : 0
  for (const sentence of scene.sentences) score += sentence.weight * sentenceScore(sentence)
  return score
}

export function reportsOutage(scene: Scene): boolean {
  return outageScore(scene) >= THRESHOLD
}

function sentenceScore(sentence: Sentence): number {
  const cues = sentence.failing
  let score = cues.some(isStrong) ? STRONG : WEAK * Math.min(cues.length, 2)
  if (!sentence.earlier) {
    if (sentence.cues.some((cue) => cue.sense.recovery !== undefined)) score += score > 0 ? RECOVERY : RECOVERY / 2
    if (sentence.cues.some((cue) => cue.sense.role === 'sorry' || cue.sense.role === 'unexplained')) score += RECOVERY / 2
  }
  if (score < STRONG && sentence.weight > 1) for (const cue of sentence.cues) if (cue.sense.role === 'other-story') score -= STRONG
  return score
}
