/** Why it failed: what is asserted before what is suspected, and neither where it is denied. */
import type { CauseCategory, Outage } from '../../src/types.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore } from './cues.ts'
import { failings, type Scene, type Sentence, spanAt } from './scene.ts'

/** A cause must be tied to the failing by at least so much. */
const ENOUGH = 1.5

/** And so much where someone denies it. */
const ASSERTED = 3

/** The vague ones need little. */
const ANY = 1

export function causeOf(scene: Scene): Outage['cause'] {
  const totals = new Map<CauseCategory, { score: number; best: number; cue: Cue }>()
  const denied = new Set<CauseCategory>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    for (const cue of sentence.cues) {
      const { cause } = cue.sense
      if (cause === undefined) continue
      if (isDenied(sentence, cue)) {
        denied.add(cause)
        continue
      }
      const score = tie(sentence, cue)
      if (score <= 0) continue
      const known = totals.get(cause)
      if (known === undefined) totals.set(cause, { score, best: score, cue })
      else {
        known.score += score / 2
        if (score > known.best) {
          known.best = score
          known.cue = cue
        }
      }
    }
  }
  const ranked = [...totals].filter(([cause, { best }]) => best >= (denied.has(cause) ? ASSERTED : cause === 'technical-fault' ? ANY : ENOUGH)).sort((a, b) => rank(b) - rank(a))
  const first = ranked[0]
  if (first !== undefined) return { category: first[0], span: spanAt(scene, first[1].cue) }
  return { category: 'unknown', span: null }
}

/** The vague "technical fault" gives way to any closer word. */
function rank([cause, { score }]: readonly [CauseCategory, { score: number }]): number {
  return cause === 'technical-fault' ? score / 4 : score
}

function isDenied(sentence: Sentence, cue: Cue): boolean {
  return roleBefore(sentence.cues, 'denies', cue.first, 5) !== null || roleAfter(sentence.cues, 'denies', cue.last, 3) !== null
}

/** How firmly a sentence ties a cause to the failing. */
function tie(sentence: Sentence, cue: Cue): number {
  let score = sentence.title ? 1 : 0
  if (roleBefore(sentence.cues, 'because', cue.first, 7) !== null) score += 2
  if (roleBefore(sentence.cues, 'reason', cue.first, 10) !== null || roleAfter(sentence.cues, 'reason', cue.last, 6) !== null) score += 2
  if (roleAfter(sentence.cues, 'brings-about', cue.last, 8) !== null) score += 2
  if (cue.sense.state === 'event') score += 1
  const failing = failings(sentence).filter((each) => each !== cue)
  if (failing.some((each) => isStrong(each) && gap(each, cue) <= 20)) score += 1
  else if (failing.length > 0) score += 0.5
  if (roleBefore(sentence.cues, 'guesses', cue.first, 10) !== null) score -= 0.3
  return score
}
