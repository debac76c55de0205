/** A report that goes on: behind its quoted part, or with a second `that`. */

import type { Found, Quote } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { AND } from './circumstance.ts'
import { clauseFrom, type Reported } from './clause.ts'
import { type Scene, sentenceAt } from './scene.ts'

/**
 * `said it was "a low risk", and that servers restarted`: the report goes on behind its quoted part; "said it was back and
 * that it would pay" are two.
 */
export function continuedAt(scene: Scene, at: number, before: Found<Quote> | undefined): Reported | null {
  const { tokens } = scene.doc
  if (before === undefined || before.speaker === null || !AND.has(tokens[at - 1]?.lower ?? '')) return null
  if (scene.doc.sentenceOf[before.first] !== scene.doc.sentenceOf[at] && !isMark(tokens[at - 2], ',')) return null
  const quoted = (scene.stretchAt[at - 2] ?? -1) >= 0 || (scene.stretchAt[at - 3] ?? -1) >= 0
  if (!quoted && (before.kind !== 'indirect' || before.last < at - 2)) return null
  const range = clauseFrom(scene, at + 1, sentenceAt(scene, at).last)
  return range === null ? null : { range, speaker: before.speaker, cue: { first: at, last: at + 1 }, shape: 'clause-behind' }
}
