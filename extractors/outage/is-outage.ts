/** Whether an article reports an outage at all, or only speaks of some. */
import type { DateMention } from '../../src/types.ts'
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

/** Whether the article tells of an outage, and not of outages in general: those have no day and no name. */
export function reportsOutage(scene: Scene): boolean {
  const score = outageScore(scene)
  if (score < THRESHOLD) return false
  const dated = scene.sentences.some((sentence) => sentence.times.some((time) => !sentence.earlier && hasDay(time)))
  return scene.sentences.some((sentence) => isAnchored(scene, sentence, dated, score >= SURE))
}

/** From here on a name anywhere will do. */
const SURE = 3

/** Whether something failed on some day, or something with a name did. `dated`: the article has a day at all; `sure`: it speaks of little else. */
function isAnchored(scene: Scene, sentence: Sentence, dated: boolean, sure: boolean): boolean {
  const back = (sure || sentence.weight >= NAMED) && sentence.cues.some((cue) => cue.sense.recovery === 'full')
  if (sentence.failing.length === 0 && !back) return false
  if (sentence.times.some(hasDay)) return true
  const named = sentence.names.some((name) => isKnown(scene, name.entity))
  return sentence.weight >= NAMED ? dated || named : sure && named
}

/** A day, even one of an unknown year (`XXXX-10-25`), but no "today" of an unknown day. */
function hasDay(time: DateMention): boolean {
  return time.kind !== 'duration' && time.value.includes('-') && !time.value.startsWith('XXXX-XX')
}

/** How prominent a sentence without a date must be. */
const NAMED = 2

/** A place, or a service that the gazetteer knows and that does not only report. */
function isKnown(scene: Scene, entity: number): boolean {
  const facts = scene.names.facts[entity] ?? null
  return scene.names.entities[entity]?.kind === 'place' || (facts !== null && !facts.tracker && !facts.media)
}

function sentenceScore(sentence: Sentence): number {
  const cues = sentence.failing
  let score = cues.some(isStrong) ? STRONG : WEAK * Math.min(cues.length, 2)
  if (!sentence.earlier) {
    const hit = sentence.cues.some((cue) => cue.sense.role === 'affects')
    const back = sentence.cues.find((cue) => cue.sense.recovery !== undefined)
    // "pulihkan pasokan listrik di wilayah terdampak": what comes back to those hit was gone.
    if (back?.sense.recovery === 'full' && hit && score === 0) score = STRONG
    else if (back !== undefined) score += score > 0 ? RECOVERY : RECOVERY / 2
    if (sentence.cues.some((cue) => cue.sense.role === 'sorry' || cue.sense.role === 'unexplained')) score += RECOVERY / 2
  }
  if (score < STRONG && sentence.weight > 1) for (const cue of sentence.cues) if (cue.sense.role === 'other-story') score -= STRONG
  return score
}
