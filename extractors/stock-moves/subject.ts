/** Whose price moved: the company, index or word for it that a verb of moving has for its subject. */
import { firstSubject, openingSubject } from './clause.ts'
import { REFUSED, type Subject } from './company.ts'
import type { Market } from './figures.ts'
import { walkLeft } from './walk.ts'

const AFTER: ReadonlySet<string> = new Set(['usai', 'setelah', 'seusai', 'after'])

/** The subject of the verb at `verb`; nothing before `from` is looked at. */
export function readSubject(market: Market, verb: number, from: number): Subject | typeof REFUSED | null {
  const { tokens } = market.doc
  const before = tokens[verb - 1]
  if (before?.text === ',') {
    // "M&M was the top loser in the Sensex pack, shedding over 3 per cent": what the clause opens with.
    const opening = tokens[verb]?.lower.endsWith('ing') ? openingSubject(market, from, verb - 1) : null
    if (opening !== null) return opening
  }
  // "…, usai turun 2,24%": what the sentence began with.
  if (AFTER.has(before?.lower ?? '') && tokens[verb - 2]?.text === ',') return firstSubject(market, from, verb - 2)
  // "PT BFI Finance menjadi juru kunci Indeks Bisnis-27 dengan melemah 6,88%": the same, but for "saham Indosat (ISAT) dengan koreksi 5%".
  if (before?.lower === 'dengan' && tokens[verb - 2]?.text !== ')') {
    const opening = firstSubject(market, from, verb - 1)
    if (opening !== null && opening !== REFUSED && !opening.again) return opening
  }
  return walkLeft(market, verb, from)
}
