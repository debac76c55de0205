/** The days that a text tells of as still to come: none of them is the day of publication. */
import type { Doc } from '../../../src/types.ts'
import type { Mention } from '../mentions/mention.ts'
import { isAhead as speaksAhead } from '../resolve/outlook.ts'
import { isStatement } from '../resolve/scenes.ts'
import { type Dated, dayKey, latestOf } from './dated.ts'

/** How many tokens of a sentence are asked for a word about what is to come. */
const AHEAD = 40

/** Whether the sentence up to a mention speaks of what is to come. */
export function isAhead(doc: Doc, mention: Mention): boolean {
  // "Kami akan pulihkan," kata Budi, Senin.
  if (isStatement(doc, mention)) return false
  const first = doc.sentences[doc.sentenceOf[mention.first] ?? -1]?.first ?? mention.first
  for (let at = mention.first - 1; at >= Math.max(first, mention.first - AHEAD); at--) if (speaksAhead(doc, at)) return true
  return false
}

/**
 * Months and days that are told as still to come anywhere, none of which is the day of publication; of those behind the last one
 * on which somebody spoke also what is announced near words about what is to come.
 */
export function comingDays(doc: Doc, dated: readonly Dated[]): ReadonlySet<number> {
  const spoken = latestOf(dated.filter((each) => isStatement(doc, each.mention)))
  const coming = new Set<number>()
  for (const each of dated) {
    const announced = spoken !== null && each.day !== null && each.day > spoken && isPlanned(doc, each.mention)
    if (announced || isAhead(doc, each.mention)) coming.add(dayKey(each))
  }
  return coming
}

/** Whether somebody speaks of what is to come around a mention, in this sentence or the next. */
function isPlanned(doc: Doc, mention: Mention): boolean {
  for (let at = Math.max(0, mention.first - AHEAD); at < Math.min(doc.tokens.length, mention.last + AHEAD); at++)
    if (speaksAhead(doc, at)) return true
  return false
}
