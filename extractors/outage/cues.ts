/** Which words of the outage vocabulary stand where. */
import type { Doc, Names, TokenRange } from '../../src/types.ts'
import { type OutageSense, type Role, senseOf } from '../lexicon/outage.ts'

/** A word or expression of the outage vocabulary in the text. */
export interface Cue extends TokenRange {
  sense: OutageSense
}

/** How far behind "tidak bisa" the thing that cannot be done may stand: "tidak bisa lagi mengirim". */
const USE_REACH = 4

/** The cues of a sentence, in order; the longest expression wins, and a word inside a name is none. */
export function readCues(doc: Doc, names: Names, sentence: TokenRange): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const cue = (names.at[at] ?? -1) >= 0 ? null : cueAt(doc, at, sentence.last)
    if (cue === null) at++
    else {
      cues.push(cue)
      at = cue.last
    }
  }
  joinInability(cues)
  joinReturn(doc, cues)
  joinOrder(cues, names)
  joinPlan(cues)
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

/** "tidak bisa … diakses": not being able and what could not be done become one failure; so do "tidak" and "menyala". */
function joinInability(cues: Cue[]): void {
  for (let place = 0; place < cues.length; place++) {
    const cue = cues[place] as Cue
    if (cue.sense.role !== 'cannot' && cue.sense.role !== 'denies') continue
    for (let i = place + 1; i < cues.length; i++) {
      const use = cues[i] as Cue
      if (use.first - cue.last > (cue.sense.role === 'cannot' ? USE_REACH : 0)) break
      if (use.sense.role !== 'works' && !(cue.sense.role === 'cannot' && use.sense.role === 'use')) continue
      cue.sense = cue.sense.makes === 'not-yet' ? STILL_UNABLE : INABILITY
      break
    }
  }
}

/** "users could log in again", "kembali melayani": a word of use beside a word of again is a coming back, unless it cannot be done. */
function joinReturn(doc: Doc, cues: Cue[]): void {
  for (let place = 0; place < cues.length; place++) {
    const cue = cues[place] as Cue
    if (cue.sense.role !== 'again') continue
    const use = [cues[place - 1], cues[place + 1]].find((each) => each !== undefined && isUse(each) && isBeside(doc, each, cue))
    if (use !== undefined && !cues.some((each) => each.sense.role === 'cannot' && each.last <= use.first && use.first - each.last <= USE_REACH))
      use.sense = RETURN
  }
}

function isUse({ sense }: Cue): boolean {
  return sense.role === 'use' || sense.role === 'works'
}

/** Two words between them at most, and no mark. */
function isBeside(doc: Doc, a: TokenRange, b: TokenRange): boolean {
  if (gap(a, b) > 2) return false
  for (let at = Math.min(a.last, b.last); at < Math.max(a.first, b.first); at++) if (doc.tokens[at]?.kind === 'mark') return false
  return true
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

/** "a scheduled overnight shutdown", "pemadaman terencana": what is planned beside what fails becomes maintenance. */
function joinPlan(cues: Cue[]): void {
  for (const cue of cues) {
    if (cue.sense.part !== 'maintenance') continue
    for (const event of cues) {
      if (event.sense.state !== 'event' || gap(event, cue) > 2) continue
      if (event.sense.cause === undefined || event.sense.cause === 'government-order')
        event.sense = event.sense.sector === undefined ? PLANNED : senseOf({ ...PLANNED, sector: event.sense.sector })
    }
  }
}

function orders({ sense }: Cue): boolean {
  return sense.role === 'authority' || sense.sector === 'government'
}

const NETWORK_CUT: OutageSense = senseOf({ state: 'event', cause: 'government-order', sector: 'telecom' })

const BLOCK: OutageSense = senseOf({ state: 'event', cause: 'government-order' })

const PLANNED: OutageSense = senseOf({ state: 'event', cause: 'maintenance' })

const RETURN: OutageSense = senseOf({ recovery: 'full' })

const INABILITY: OutageSense = senseOf({ state: 'fails', role: 'cannot' })

const STILL_UNABLE: OutageSense = senseOf({ state: 'fails', role: 'cannot', recovery: 'not-yet' })

/** Whether a cue speaks of failing at all. */
export function tellsFailing(cue: Cue): boolean {
  return cue.sense.state !== undefined && cue.sense.state !== 'none'
}

/** Whether a cue says by itself that something failed. */
export function isStrong(cue: Cue): boolean {
  return cue.sense.state === 'event' || cue.sense.state === 'fails'
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
