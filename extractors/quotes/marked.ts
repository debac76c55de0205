/** Who says what stands between marks: the verb behind, before it in its sentence, or further behind. */

import type { Speaker, TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { cueBefore } from './before.ts'
import { cueBehind, cueRightBehind, startBehind, unknownVerb } from './behind.ts'
import type { Memory } from './memory.ts'
import type { Scene } from './scene.ts'
import type { Marked } from './stretches.ts'

export interface Attribution {
  speaker: Speaker | null
  cue: TokenRange | null
  /** Where the cue stands: the last part of the rule's id. */
  place: 'behind' | 'before' | 'around' | 'carried' | 'guessed'
}

/** Looks for the cue of a stretch: right behind it, then before it in its sentence, then further behind. */
export function attribute(scene: Scene, memory: Memory, marked: Marked): Attribution | null {
  const { stretch, whole } = marked
  const behind = stretch.close < 0 ? stretch.last : stretch.close + 1
  const before = stretch.open < 0 ? stretch.first : stretch.open
  const comma = isComma(scene, stretch, behind)
  const start = startBehind(scene, behind)
  if (start < 0) return cueBefore(scene, memory, before)
  const right = whole || comma ? cueBehind(scene, memory, start) : cueRightBehind(scene, memory, start)
  return (
    right ??
    (comma ? unknownVerb(scene, memory, start) : null) ??
    cueBefore(scene, memory, before) ??
    (whole ? null : cueBehind(scene, memory, start))
  )
}

/** A comma inside or behind the closing mark says that the sentence goes on to its cue. */
function isComma(scene: Scene, stretch: TokenRange, behind: number): boolean {
  return isMark(scene.doc.tokens[behind], ',') || isMark(scene.doc.tokens[stretch.last - 1], ',')
}
