/** Verbs of saying in the text, and where their speaker stands. */

import type { Token, TokenRange } from '../../src/types.ts'
import type { Saying } from '../lexicon/speech.ts'
import { isMark } from '../shared/tokens.ts'
import { CARRIES_ON, COMPLEMENTIZER, fieldAt, hasField, linkAt, nameAt, PRONOUN, SAYING, type Scene, TALKER } from './scene.ts'

/** A verb of saying in the text. */
export interface Cue extends TokenRange {
  saying: Saying
  carriesOn: boolean
}

/** The verb of saying at a token. */
export function cueAt(scene: Scene, at: number): Cue | null {
  if (!hasField(scene, at, SAYING)) return null
  const token = scene.doc.tokens[at] as Token
  const found = fieldAt(scene, at, 'saying')
  if (found === null) return null
  // `kata kunci` is no `kata`; "the States" and "Reports" are no verbs.
  const longest = token.phrases?.[0]
  if (longest !== undefined && longest.length > found.length && longest.entry.screen === true) return null
  if (found.value.speaker === 'either' && (token.capital || isPassive(scene, at) || DETERMINERS.has(scene.doc.tokens[at - 1]?.lower ?? '')))
    return null
  // "self-described", "oft-repeated"
  if (found.value.speaker === 'either' && isMark(scene.doc.tokens[at - 1], '-') && !token.spaced) return null
  // "continued to be served first"
  if (token.lower.startsWith('continue') && scene.doc.tokens[at + 1]?.lower === 'to') return null
  if (found.value.noun && at > 0 && !takesVerb(scene, at - 1)) return null
  const carriesOn = hasField(scene, at, CARRIES_ON) && !BE.has(scene.doc.tokens[at - 1]?.lower ?? '')
  return { first: at, last: at + found.length, saying: found.value, carriesOn }
}

/** "no reported problems": behind these a verb's form belongs to a noun. */
const DETERMINERS: ReadonlySet<string> = new Set('the a an no any its their his our my these those'.split(' '))

/** Behind a name, a pronoun or people a form that is a noun, too, is a verb: "Citi estimates", "owners claim". */
function takesVerb(scene: Scene, at: number): boolean {
  if (nameAt(scene, at) >= 0 || hasField(scene, at, PRONOUN) || isMark(scene.doc.tokens[at], ')')) return true
  return linkAt(scene, at) === 'relative' || (hasField(scene, at, TALKER) && scene.doc.tokens[at]?.lower.endsWith('s') === true)
}

/** "They were repeatedly told that …": the subject is not who says it. */
function isPassive(scene: Scene, at: number): boolean {
  const before = scene.doc.tokens[at - 1]?.lower ?? ''
  // "ordered to leave and told they would not …": whom it was told is missing.
  if (scene.doc.tokens[at]?.lower === 'told' && (hasField(scene, at + 1, COMPLEMENTIZER) || NOMINATIVES.has(scene.doc.tokens[at + 1]?.lower ?? '')))
    return true
  return BE.has(before.endsWith('ly') ? (scene.doc.tokens[at - 2]?.lower ?? '') : before)
}

const NOMINATIVES: ReadonlySet<string> = new Set(['they', 'he', 'she', 'we', 'i', 'it', 'there', 'to'])

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether a cue may have its speaker before it, and behind it. */
export const takesBefore = (cue: Cue): boolean => cue.saying.speaker === 'before' || cue.saying.speaker === 'either'
export const takesAfter = (cue: Cue): boolean => cue.saying.speaker === 'after' || cue.saying.speaker === 'either'
