/** What stands around a move: its session, its day, and whether it happened at all. */
import type { DateMention, Doc, Found, StockMove, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import type { Event } from './events.ts'

/** "jika IHSG turun lebih dari 8%": has not happened. */
export function isConditional(doc: Doc, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && at > first - 6; at--) if (doc.tokens[at]?.entry?.condition) return true
  return false
}

/** "552 melemah": a count of stocks, no stock. */
export function isCounted(doc: Doc, event: Event, from: number): boolean {
  // "175 saham stagnan", "109 issues declined"
  const noun = doc.tokens[event.first - 1]?.entry
  const before = noun?.share || noun?.counted !== undefined ? event.first - 2 : event.first - 1
  return before >= from && (doc.numberAt[before] ?? -1) >= 0
}

/** Whether a sentence is about trading. */
export function hasTrading(doc: Doc, sentence: TokenRange): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const entry = doc.tokens[at]?.entry
    if (entry?.trading || entry?.session || entry?.share || (doc.tokens[at]?.capital && lookup(doc, at, 'index') !== null)) return true
  }
  return false
}

/** The trading session that the words of a move name; "is up" is a running one. */
export function sessionIn(doc: Doc, event: Event, move: TokenRange, end: number): StockMove['session'] {
  // "… premarket dan ditutup turun 1,6%": a closing verb of its own decides.
  for (let at = event.first - 1; at > event.first - 3; at--) if (doc.tokens[at]?.entry?.session === 'close') return 'close'
  let session: StockMove['session'] = null
  for (let at = move.first; at < Math.min(end, move.last + 8); at++) {
    const found = lookup(doc, at, 'session')
    if (found === null) continue
    const nearer = found.value === 'premarket' || found.value === 'after-hours' || (found.value === 'close' && doc.tokens[at - 1]?.lower === 'to')
    if (session === null || nearer) session = found.value
  }
  if (session !== null) return session
  const verb = doc.tokens[event.first - 1]?.lower
  return event.adverb && (verb === 'is' || verb === 'are' || verb === 'were' || verb === 'was') ? 'regular' : null
}

/** The day a sentence gives: inside the move, else right behind it, else the first one before. `days` are the sentence's. */
export function dayOf(days: readonly Found<DateMention>[], move: TokenRange): string | null {
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const { first, last, value } of days) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
    if (day === undefined) continue
    // A day behind the figures is theirs; one further off belongs to something told beside them.
    const away = first >= move.last ? 1 + first - move.last : last <= move.first ? 100 + move.first - last : 0
    if (away >= distance || first >= move.last + 8) continue
    best = day
    distance = away
  }
  return best
}
