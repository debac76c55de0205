/** Moves whose company stands behind its figure: "wiped 4% off Verizon's share price", "a 4% decline in Verizon shares". */
import type { Doc } from '../../src/types.ts'
import type { Subject } from './company.ts'
import { wordless } from './events.ts'
import { amountAt, percentOf } from './figures.ts'
import { INDEX_REACH, indexWithin } from './index-names.ts'
import { namedWithin } from './listings.ts'
import { moveOf } from './move.ts'
import type { Read, Scene } from './scene.ts'

/** "wiped 4% off Verizon's share price", "a 4% decline in Verizon shares": the company stands behind its figure. */
export function readTrailing(scene: Scene, from: number): Read[] {
  const { market, sentence, numbers } = scene
  const { doc, names } = market
  const found: Read[] = []
  for (let n = numbers.from; n < numbers.to; n++) {
    const at = doc.numbers[n]?.first ?? 0
    const amount = at < from ? null : amountAt(market, at, from)
    if (amount === null || amount.kind !== 'percent') continue
    const word = doc.tokens[amount.last]
    const off = word?.lower === 'off' && takes(doc, amount.first)
    const noun = word?.entry?.moveNoun
    if (!off && !(noun && doc.tokens[amount.last + 1]?.lower === 'in')) continue
    // Its clause: up to the share word that says what was taken off.
    let last = -1
    let mention = -1
    for (let i = amount.last + 1; i < Math.min(sentence.last, amount.last + 10); i++) {
      if ((names.at[i] ?? -1) >= 0) mention = i
      if (doc.tokens[i]?.entry?.share) last = i
      if (last >= 0 && mention >= 0) break
    }
    const index = noun ? indexWithin(doc, amount.last + 2, Math.min(sentence.last, amount.last + INDEX_REACH)) : null
    if (index !== null) {
      const subject: Subject = { kind: 'index', name: index.name, entity: -1, ticker: null, exchange: null, first: at, shares: true, again: false }
      const event = wordless(noun ?? 'down', { first: at, last: amount.last + 1 })
      found.push(moveOf(scene, event, subject, null, percentOf(amount), { first: at, last: index.last }, index.last))
      continue
    }
    // "a 15% drop in its shares"
    const entity = names.mentions[names.at[mention] ?? -1]?.entity ?? (last < 0 ? -1 : namedWithin(market, sentence.first, at))
    const name = names.entities[entity]?.name
    if (last < 0 || name === undefined) continue
    const range = { first: amount.first, last: Math.max(last + 1, names.mentions[names.at[mention] ?? -1]?.last ?? 0) }
    const subject: Subject = { kind: 'share', name, entity, ticker: null, exchange: null, first: amount.first, shares: true, again: false }
    const event = wordless(noun ?? 'down', { first: at, last: amount.last + 1 })
    found.push(moveOf(scene, event, subject, null, percentOf(amount), range, range.last))
  }
  return found
}

/** Whether a verb of taking away stands within a few tokens before `at`. */
function takes({ tokens }: Doc, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) if (tokens[i]?.entry?.takes) return true
  return false
}
