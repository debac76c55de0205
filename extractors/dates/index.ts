/** Dates, times, durations and intervals, and the day that relative ones are read from. */
import type { Doc, Names, Times } from '../../src/types.ts'
import { type RuleSets, runRules } from '../shared/rules.ts'
import type { Atom } from './atom.ts'
import { en } from './en.ts'
import { id } from './id.ts'
import { joinAtoms } from './mentions/join.ts'
import { publishedOf, supposedDay } from './published/published.ts'
import { resolveAll } from './resolve/resolve.ts'

const RULES: RuleSets<Atom> = { id, en }

/**
 * Reads all times of a document: rules read their parts, neighbours are joined, the day of publication is found,
 * and values are worked out in the order of the text.
 * `given` is when the article appeared, where the caller knows it (ISO date or instant); `address` the day that its address holds.
 */
export function extractDates(doc: Doc, names: Names, given: string | null, address: string | null = null): Times {
  const mentions = joinAtoms(doc, runRules(doc, RULES), names)
  const published = publishedOf(doc, mentions, given, address)
  const supposed = published === null ? supposedDay(doc, mentions) : null
  return { ...resolveAll(doc, mentions, published, supposed), published }
}
