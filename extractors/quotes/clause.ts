/** Where a reported clause begins and ends. */

import type { Speaker, TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { AND } from './circumstance.ts'
import { isClause } from './clause-form.ts'
import { cueAt, takesBefore } from './cue.ts'
import { ATTRIBUTION, CARRIES_ON, FINITE, hasField, isStop, LINK, languageAt, linkAt, nameAt, PRONOUN, type Scene } from './scene.ts'

export interface Reported {
  range: TokenRange
  speaker: Speaker
  cue: TokenRange
  shape: 'clause-behind' | 'clause-before' | 'parenthesis' | 'attribution' | 'headline'
}

/** Shorter clauses are no reported speech. */
export const FEWEST = 3

/** A clause that begins at a token: up to the sentence's end, to what another says, or to a marked fragment. */
export function clauseFrom(scene: Scene, first: number, sentenceEnd: number): TokenRange | null {
  const { tokens } = scene.doc
  let last = sentenceEnd
  while (last > first && (isStop(tokens[last - 1]) || tokens[last - 1]?.kind === 'break')) last--
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if ((scene.stretchAt[at] ?? -1) >= 0) {
      if (isStop(tokens[at - 1])) {
        last = at - 1
        break
      }
      const cut = cutBeforeFragment(scene, first, at)
      return cut === null ? null : { first, last: cut }
    }
    if (at > first + 2 && (isMark(token, ';') || endsReport(scene, at))) {
      last = at
      break
    }
  }
  while (last > first && tokens[last - 1]?.kind === 'mark' && !isMark(tokens[last - 1], ')') && !isMark(tokens[last - 1], '%')) last--
  return last - first < FEWEST ? null : { first, last }
}

/** `, adding`, `, namun`, `, and X said`, `and that`: the report is over, or another begins. */
function endsReport(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc
  if (TURNING.has(tokens[at]?.lower ?? '') && saysNext(scene, at + 1)) return true
  if (tokens[at]?.lower === 'but' && TURNS_AWAY.has(tokens[at + 1]?.lower ?? '')) return true
  if (!isMark(tokens[at], ',')) return AND.has(tokens[at]?.lower ?? '') && COMPLEMENTIZERS.has(tokens[at + 1]?.lower ?? '')
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (hasField(scene, at + 1, CARRIES_ON) || hasField(scene, at + 1, ATTRIBUTION) || TURNS.has(next.lower)) return true
  const joined = JOINS.has(next.lower)
  // `, and the Canada Revenue Agency closed`, `, sedangkan XL Axiata memasang`: another one's doing.
  const other = nameAt(scene, at + 2) >= 0 ? at + 2 : tokens[at + 2]?.lower === 'the' ? at + 3 : -1
  if (joined && other > 0 && TURNING.has(next.lower) && kindAt(scene, other) === 'organization') return true
  for (let i = at + (joined ? 2 : 1); joined && i < at + 9 && i < tokens.length && !isMark(tokens[i], ','); i++) {
    const cue = cueAt(scene, i)
    if (cue !== null && takesBefore(cue)) return true
  }
  return false
}

/** "said they waited while others said …": another one's words begin. */
function saysNext(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (hasField(scene, i, LINK | PRONOUN) || scene.doc.tokens[i]?.kind !== 'word') return false
    if (i > at && cueAt(scene, i) !== null) return true
  }
  return false
}

/** "said it was working on it but didn't say how long": the writer goes on. */
const TURNS_AWAY: ReadonlySet<string> = new Set(["didn't", 'did', 'declined', 'refused', 'gave', "wouldn't", 'offered', 'provided'])

const COMPLEMENTIZERS: ReadonlySet<string> = new Set(['that', 'bahwa', 'bahwasanya'])

const TURNING: ReadonlySet<string> = new Set('and while sedangkan sementara whereas'.split(' '))

function kindAt(scene: Scene, at: number): string | undefined {
  return scene.names.entities[nameAt(scene, at)]?.kind
}

const TURNS: ReadonlySet<string> = new Set('which seraya sambil sembari seperti sebagaimana dikutip dilansir demikian even'.split(' '))

const JOINS: ReadonlySet<string> = new Set('while sedangkan sementara dan and but tetapi tapi though whereas'.split(' '))

/** Of "the company was aware of the reports but had «no knowledge of a lawsuit»" the words before `but`. */
function cutBeforeFragment(scene: Scene, first: number, mark: number): number | null {
  const { tokens } = scene.doc
  let joined = -1
  for (let at = mark - 1; joined < 0 && at > first + FEWEST; at--) {
    if (JOINS.has(tokens[at]?.lower ?? '') && at - first >= 5 && isClause(scene, at + 1, mark)) joined = at
  }
  for (let at = mark - 1; at > first + FEWEST; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    const late = joined < 0 && at - first >= 5 && JOINS.has(token.lower) && mark - at <= 3
    if (at === joined || late || isMark(token, ',') || isMark(token, ';') || CUTS.has(token.lower)) {
      let last = at
      while (last > first && tokens[last - 1]?.kind === 'mark') last--
      const whole = at === joined || late || CUTS.has(token.lower) || hasOwnVerb(scene, first, last)
      return last - first > FEWEST && whole && isClause(scene, first, last) ? last : null
    }
  }
  return isMark(tokens[mark - 1], ':') && mark - first > FEWEST ? mark - 1 : null
}

/** "about 15 gigawatts, half of what was used, «vanished»": what stands before the comma has no verb of its own. */
function hasOwnVerb(scene: Scene, first: number, last: number): boolean {
  if (languageAt(scene, first) === 'id') return true
  for (let at = first; at < last; at++) if (hasField(scene, at, FINITE) && linkAt(scene, at - 1) !== 'relative') return true
  return false
}

const CUTS: ReadonlySet<string> = new Set('but tetapi tapi namun'.split(' '))

/** Without the stretches at its edges; nothing where one lies inside. */
export function outsideMarks(scene: Scene, first: number, last: number): TokenRange | null {
  for (let at = first; at < last; at++) if ((scene.stretchAt[at] ?? -1) >= 0) return null
  return last - first < FEWEST ? null : { first, last }
}

export function lastWord(scene: Scene, sentence: TokenRange): number {
  let last = sentence.last
  while (last > sentence.first && (isStop(scene.doc.tokens[last - 1]) || scene.doc.tokens[last - 1]?.kind === 'break')) last--
  return last
}

/** A sentence without the marks and bullets at its beginning. */
export function startOfClause(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last && scene.doc.tokens[at]?.kind === 'mark' && !isMark(scene.doc.tokens[at], '(') && !isMark(scene.doc.tokens[at], '$')) at++
  return at
}
