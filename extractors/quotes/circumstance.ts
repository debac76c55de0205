/** What stands around a verb of saying beside its speaker: when, where and to whom it was said. */

import { isMark } from '../shared/tokens.ts'
import { SUBORDINATES } from './clause-form.ts'
import type { Cue } from './cue.ts'
import {
  CALENDAR,
  DEFINITE,
  endOfName,
  FINITE,
  fieldAt,
  hasField,
  INDEFINITE,
  isStop,
  LINK,
  nameAt,
  PRONOUN,
  type Scene,
  STATEMENT,
  smaller,
  TALKER,
} from './scene.ts'

/** Whether a colon follows a verb and its circumstances. */
export function leadsToColon(scene: Scene, at: number, last: number): boolean {
  let i = at
  while (i < last && !isMark(scene.doc.tokens[i], ':')) {
    const skipped = skipCircumstance(scene, i, last)
    if (skipped === i) return false
    i = skipped
  }
  return i < last
}

/** Behind a verb that closes a sentence come at most a time, an address or a place of publication. */
export function endsAt(scene: Scene, at: number, last: number): boolean {
  const { tokens } = scene.doc
  let i = at
  if (TELLS.has(tokens[at - 1]?.lower ?? '')) i = behindListener(scene, at)
  while (i < last) {
    const token = tokens[i]
    if (isStop(token) || isMark(token, ',') || isMark(token, ':') || isMark(token, ';')) return true
    // "…, the airline said on its website as it continued …"
    if (i > at && token !== undefined && SUBORDINATES.has(token.lower)) return true
    const skipped = skipCircumstance(scene, i, last)
    if (skipped === i) return false
    i = skipped
  }
  return true
}

/** Past one circumstance of saying: a time, "on X", "in a statement", whom it was told. Returns `at` where none stands. */
export function skipCircumstance(scene: Scene, at: number, last: number): number {
  const { tokens } = scene.doc
  const time = scene.timeEnd[at] ?? 0
  if (time > at) return time
  if (hasField(scene, at, CALENDAR)) return at + 1
  const before = fieldAt(scene, at, 'link')
  // `saat ini`, `selama ini` are no place or time of saying.
  if (before !== null && before.value === 'preposition' && !POINTERS.has(tokens[at + before.length]?.lower ?? '')) {
    let i = at + before.length
    const inner = scene.timeEnd[i] ?? 0
    if (inner > i) return inner
    const limit = smaller(last, i + 6)
    while (i < limit && !isMark(tokens[i], ',')) {
      const behind = nameAt(scene, i) >= 0 ? endOfName(scene, i) : 0
      if (behind > 0) return behind
      const statement = fieldAt(scene, i, 'statement')
      if (statement !== null) return i + statement.length
      if (i > at + before.length - 1 && LISTENERS.has(tokens[i]?.lower ?? '')) return i + 1
      if (tokens[i]?.kind === 'mark' || hasField(scene, i, PRONOUN) || hasField(scene, i, FINITE)) return at
      if (tokens[i]?.capital === true) return i + 1
      i++
    }
    return at
  }
  return at
}

const POINTERS: ReadonlySet<string> = new Set(['ini', 'itu'])

/** Behind whom it was told: "told Reuters", "told the senators", "told the PA news agency", "told a press conference", "tells me". */
export function behindListener(scene: Scene, at: number): number {
  if (nameAt(scene, at) >= 0) {
    const behind = endOfName(scene, at)
    // "told BBC Radio's Today programme"
    return scene.doc.tokens[behind]?.lower === "'s" ? behindListener(scene, behind + 1) : behind
  }
  if (!hasField(scene, at, DEFINITE | INDEFINITE)) return at + 1
  for (let i = at + 1; i < at + 6; i++) {
    const name = nameAt(scene, i) >= 0
    if (hasField(scene, i, STATEMENT | TALKER) || LISTENERS.has(scene.doc.tokens[i]?.lower ?? ''))
      return i + (fieldAt(scene, i, 'statement')?.length ?? 1)
    if (scene.doc.tokens[i]?.kind !== 'word' || (!name && hasField(scene, i, FINITE | PRONOUN | LINK))) break
  }
  return nameAt(scene, at + 1) >= 0 ? endOfName(scene, at + 1) : at + 2
}

/** Who is told, or where. */
const LISTENERS: ReadonlySet<string> = new Set(
  'agency conference channel programme program show podcast newspaper audience crowd hearing inquiry paper magazine committee commons parliament house court radio wartawan media'.split(
    ' ',
  ),
)

export const TELLS: ReadonlySet<string> = new Set('told tells telling informed assured reassured warned advised memberitahu'.split(' '))

/** Between a verb and its `that` stand times, places of publication and whom it was told; a clause of its own does not. */
export function onlyCircumstances(scene: Scene, cue: Cue, last: number): boolean {
  let at = cue.last
  let loose = 0
  while (at < last) {
    const skipped = skipCircumstance(scene, at, last)
    if (skipped === at && !scene.doc.tokens[at]?.lower.endsWith('ly')) loose++
    at = skipped === at ? at + 1 : skipped
    const token = scene.doc.tokens[at - 1]
    if (isMark(token, ';') || isMark(token, ':') || (at < last && hasField(scene, at, FINITE) && nameAt(scene, at) < 0)) return false
    if (token !== undefined && AND.has(token.lower) && at === last) return false
  }
  // "told the bank's customers that", but no "signalled their unhappiness that".
  return loose <= (TELLS.has(scene.doc.tokens[cue.first]?.lower ?? '') || cue.saying.speaker === 'before' ? 6 : 1)
}

export const AND: ReadonlySet<string> = new Set('and but dan tetapi'.split(' '))
