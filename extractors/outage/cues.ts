/** Which words of the outage vocabulary stand where. */
import type { Doc, Names, TokenRange } from '../../src/types.ts'
import type { OutageSense, Role, State } from '../lexicon/outage.ts'

/** A word or expression of the outage vocabulary in the text. */
export interface Cue extends TokenRange {
  sense: OutageSense
}

/** How far behind "tidak bisa" the thing that cannot be done may stand: "tidak bisa lagi mengirim". */
const USE_REACH = 4

/** The cues of each sentence, in order; the longest expression wins, and a word inside a name is none. One pass over the tokens. */
export function readCues(doc: Doc, names: Names, sentences: readonly TokenRange[]): Cue[][] {
  const cues: Cue[][] = sentences.map(() => [])
  for (const [index, sentence] of sentences.entries()) {
    const own = cues[index] as Cue[]
    for (let at = sentence.first; at < sentence.last; ) {
      const cue = (names.at[at] ?? -1) >= 0 ? null : cueAt(doc, at, sentence.last)
      if (cue === null) at++
      else {
        own.push(cue)
        at = cue.last
      }
    }
    joinInability(own)
    joinReturn(own)
    joinOrder(own, names)
  }
  return cues
}

function cueAt(doc: Doc, at: number, end: number): Cue | null {
  const token = doc.tokens[at]
  if (token === undefined || (token.entry === null && token.phrases === null)) return null
  if (token.phrases !== null) {
    for (const phrase of token.phrases) {
      const sense = phrase.entry.outage
      if (sense !== undefined && at + phrase.length <= end) return { first: at, last: at + phrase.length, sense }
    }
  }
  const sense = token.entry?.outage
  return sense === undefined ? null : { first: at, last: at + 1, sense }
}

/** "tidak bisa … diakses": not being able and what could not be done become one failure. */
function joinInability(cues: Cue[]): void {
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue
    if (cue.sense.role !== 'cannot') continue
    for (let j = i + 1; j < cues.length; j++) {
      const next = cues[j] as Cue
      if (next.first - cue.last > USE_REACH) break
      if (next.sense.role !== 'use') continue
      cue.sense = INABILITY
      break
    }
  }
}

/** "users could log in again", "kembali melayani": a word of use beside a word of again is a coming back, unless it cannot be done. */
function joinReturn(cues: Cue[]): void {
  for (const [place, cue] of cues.entries()) {
    if (cue.sense.role !== 'again') continue
    const use = [cues[place - 1], cues[place + 1]].find((each) => each?.sense.role === 'use' && gap(each, cue) <= 2)
    if (use !== undefined && !cues.some((each) => each.sense.role === 'cannot' && each.last <= use.first && use.first - each.last <= USE_REACH))
      use.sense = RETURN
  }
}

/** Words between who orders, what is done and to what: "the state government suspended mobile internet services". */
const ORDER_REACH = 8

/** "authorities cut mobile data", "pemerintah memblokir TikTok": who can order it, the cutting, and a network or a name become a cut by order. */
function joinOrder(cues: Cue[], names: Names): void {
  for (const cue of cues) {
    if (cue.sense.role !== 'cuts-off' || !cues.some((each) => orders(each) && gap(each, cue) <= ORDER_REACH)) continue
    if (cues.some((each) => each !== cue && each.sense.sector === 'telecom' && gap(each, cue) <= ORDER_REACH)) cue.sense = NETWORK_CUT
    else if (
      cues.some((each) => each.sense.sector === 'social' && gap(each, cue) <= ORDER_REACH) ||
      names.at.subarray(cue.last, cue.last + 3).some((at) => at >= 0)
    )
      cue.sense = BLOCK
  }
}

function orders({ sense }: Cue): boolean {
  return sense.role === 'authority' || sense.sector === 'government'
}

const NETWORK_CUT: OutageSense = { state: 'event', cause: 'government-order', sector: 'telecom' }

const BLOCK: OutageSense = { state: 'event', cause: 'government-order' }

const RETURN: OutageSense = { recovery: 'full' }

const INABILITY: OutageSense = { state: 'fails', role: 'cannot' }

const STRONG: ReadonlySet<State> = new Set<State>(['event', 'fails'])

/** Whether a cue speaks of failing at all. */
export function tellsFailing(cue: Cue): boolean {
  return cue.sense.state !== undefined && cue.sense.state !== 'none'
}

/** Whether a cue says by itself that something failed. */
export function isStrong(cue: Cue): boolean {
  return cue.sense.state !== undefined && STRONG.has(cue.sense.state)
}

/** The last cue with a role that ends at most `reach` tokens before a place, and on the same side of a semicolon. */
export function roleBefore(cues: readonly Cue[], role: Role, first: number, reach: number): Cue | null {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i] as Cue
    if (cue.last > first) continue
    if (first - cue.last > reach) return null
    if (cue.sense.role === role) return cue
  }
  return null
}

/** The first cue with a role that begins at most `reach` tokens behind a place. */
export function roleAfter(cues: readonly Cue[], role: Role, last: number, reach: number): Cue | null {
  for (const cue of cues) {
    if (cue.first < last) continue
    if (cue.first - last > reach) return null
    if (cue.sense.role === role) return cue
  }
  return null
}

/** Tokens between two ranges; 0 where they touch or overlap. */
export function gap(a: TokenRange, b: TokenRange): number {
  return Math.max(0, b.first - a.last, a.first - b.last)
}
