/** Whether the outage was over when the article appeared. */
import type { Outage, Span } from '../../src/types.ts'
import { type Cue, roleAfter, roleBefore } from './cues.ts'
import { type Scene, type Sentence, spanAt } from './scene.ts'

/** How far back the article says the service is. */
export type Stage = 'full' | 'partial' | 'not-yet'

export interface Word {
  stage: Stage
  weight: number
  cue: Cue
  sentence: Sentence
}

/** Every word on the service's coming back, with how much it counts. */
export function wordsOnRecovery(scene: Scene): Word[] {
  const words: Word[] = []
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    const pressTime = sentence.cues.some((cue) => cue.sense.role === 'press-time')
    for (const cue of sentence.cues) {
      const stage = stageOf(sentence, cue)
      if (stage === null) continue
      const quoted = scene.quoted[cue.first] === 1
      words.push({ stage, cue, sentence, weight: (sentence.title ? 3 : sentence.weight >= 3 ? 2.5 : 1.5) * (quoted ? 0.8 : 1) + (pressTime ? 2 : 0) })
    }
  }
  return words
}

function stageOf(sentence: Sentence, cue: Cue): Stage | null {
  const { recovery } = cue.sense
  if (recovery === undefined || recovery === 'underway') return null
  if (roleBefore(sentence.cues, 'supposes', cue.first, 6) !== null || roleBefore(sentence.cues, 'expects', cue.first, 5) !== null) return null
  if (recovery !== 'full') return recovery
  const wholly = roleBefore(sentence.cues, 'wholly', cue.first, 4) !== null || roleAfter(sentence.cues, 'wholly', cue.last, 2) !== null
  if (roleBefore(sentence.cues, 'denies', cue.first, 3) !== null) return wholly ? 'partial' : 'not-yet'
  const partly = roleBefore(sentence.cues, 'partly', cue.first, 4) !== null || roleAfter(sentence.cues, 'partly', cue.last, 2) !== null
  return partly && !wholly ? 'partial' : 'full'
}

/** The weightiest word wins; of equal ones the later stage. */
export function statusOf(scene: Scene, words: readonly Word[]): { status: Outage['status']; evidence: Span | null } {
  const best = { full: 0, partial: 0, 'not-yet': 0 }
  const first: { [S in Stage]?: Word } = {}
  for (const word of words) {
    if (word.weight <= best[word.stage]) continue
    best[word.stage] = word.weight
    first[word.stage] = word
  }
  const stage =
    best.full >= best.partial && best.full >= best['not-yet'] ? 'full' : best.partial >= best['not-yet'] || best.full > 0 ? 'partial' : 'not-yet'
  const word = first[stage]
  if (word !== undefined)
    return { status: stage === 'full' ? 'resolved' : stage === 'partial' ? 'restoring' : 'ongoing', evidence: spanAt(scene, word.cue) }
  for (const sentence of scene.sentences) {
    const cue = sentence.earlier ? undefined : sentence.cues.find((each) => each.sense.recovery === 'underway')
    if (cue !== undefined) return { status: 'ongoing', evidence: spanAt(scene, cue) }
  }
  return { status: 'unknown', evidence: null }
}
