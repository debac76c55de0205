/** Parts of the day by themselves. */
import type { Doc } from '../../../src/types.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import type { Atom, Shape } from '../atom.ts'
import { readZone } from './zone.ts'

/** A part of the day by itself: "pagi", "the morning", "lunchtime". It counts beside a day, or where a word places it. */
export const partShape: Shape = {
  on: 'dayPart',
  match(doc: Doc, at: number): Atom | null {
    const part = lookup(doc, at, 'dayPart')
    if (part === null) return null
    const entry = doc.tokens[at]?.phrases?.find((phrase) => phrase.length === part.length)?.entry ?? doc.tokens[at]?.entry
    const zone = readZone(doc, at + part.length)
    const placed = isPartPlaced(doc, at, at + part.length)
    return {
      first: doc.tokens[at - 1]?.lower === 'the' && (placed || doc.tokens[at + part.length]?.lower === 'of') ? at - 1 : at,
      last: zone?.last ?? at + part.length,
      said: { part: part.value, ...(zone ? { zone: zone.zone } : {}) },
      ...(entry?.whenModifier ? { modifier: entry.whenModifier } : {}),
      ...(placed ? {} : { weak: true as const }),
    }
  },
}

function isPartPlaced(doc: Doc, at: number, last: number): boolean {
  let i = at - 1
  if (doc.tokens[i]?.lower === 'the') i--
  if (lookBack(doc, i + 1, 'edge') || lookBack(doc, i + 1, 'precision')?.value.point !== undefined) return true
  if (i < at - 1 && /^(of|during|throughout|through|over|for|into)$/.test(doc.tokens[i]?.lower ?? '')) return true
  const begins = lookBack(doc, i + 1, 'from') ?? lookBack(doc, i + 1, 'until')
  return (begins !== null || /^(at|in)$/.test(doc.tokens[i]?.lower ?? '')) && lookup(doc, last, 'dayPart') === null
}
