/** Further names that share a verb: "and Amazon 2.9%", "disusul saham A dan B masing-masing 2,8 persen dan 1,27 persen". */
import type { Doc } from '../../src/types.ts'
import { REFUSED } from './company.ts'
import type { Event } from './events.ts'
import { amountAt, percentOf } from './figures.ts'
import { listedBefore } from './lists.ts'
import { moveOf, readList } from './move.ts'
import type { Read, Scene } from './scene.ts'
import { readSubject } from './subject.ts'

/** How far behind a move the figure of a further name may stand: two names with all their suffixes. */
const REACH = 36

/** The moves of the next name or list behind `from` that has a figure and no verb of its own; empty where there is none. */
export function readShared(scene: Scene, event: Event, from: number, end: number): Read[] {
  const { doc, names } = scene.market
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const amount = amountAt(scene.market, at, from)
    if (amount === null) continue
    const named = beforeFigure(doc, amount.first - 1)
    if (amount.kind !== 'percent' || (amount.first - from > 14 && named === amount.first - 1)) return []
    const token = doc.tokens[named]
    const beside =
      token?.text === ')' ||
      (names.at[named] ?? -1) >= 0 ||
      token?.capital ||
      (doc.numberAt[named] ?? -1) >= 0 ||
      doc.tokens[named - 1]?.entry?.legalForm
    const subject = beside ? readSubject(scene.market, named + 1, from) : null
    if (subject === null || subject === REFUSED || subject.again || subject.first <= from) return []
    const range = { first: subject.first, last: amount.last }
    const bare = { ...event, first: amount.first, opening: null }
    const others = listedBefore(scene.market, subject, from)
    if (others.length > 0) return readList(scene, bare, [...others, subject], percentOf(amount), range, end)
    return [moveOf(scene, bare, subject, null, percentOf(amount), range, end)]
  }
  return []
}

/** The token that what stands between a name and its figure is behind: "A dan B masing-masing sebesar 2 persen". */
function beforeFigure({ tokens }: Doc, from: number): number {
  let at = from
  while (tokens[at]?.entry?.fills || tokens[at]?.entry?.comparator !== undefined || (tokens[at]?.text === '-' && tokens[at - 1]?.entry?.fills)) at--
  return at
}
