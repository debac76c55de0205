/** Two times that are the ends of one interval. */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { bothRules, isDay, isLength, isTime, type Mention } from './mention.ts'

/** "the three months to June 30", "three months ended in June": months counted back from where they end. */
export function asSpan(doc: Doc, a: Mention, b: Mention): Mention | null {
  const { length, shift } = a.said
  if (length?.unit !== 'month' || length.amount === null || shift || b.said.month === undefined || b.said.weekday !== undefined) return null
  const gap = b.first - a.last
  const joint = doc.tokens[a.last]
  if (!joint?.entry?.until && !/^(ended|ending|berakhir)$/.test(joint?.lower ?? '')) return null
  if (!(gap === 1 || (gap === 2 && doc.tokens[a.last + 1]?.lower !== 'the'))) return null
  const first = doc.tokens[a.first - 1]?.lower === 'the' ? a.first - 1 : a.first
  return { ...b, first, said: { ...b.said, spanMonths: length.amount }, rule: bothRules(a, b) }
}

/** "sejak 14.30 hingga tengah malam", "Thursday, Oct. 28, until late Sunday afternoon", "antara 2019 dan 2021". */
export function asInterval(doc: Doc, a: Mention, b: Mention): Mention | null {
  if (a.till || b.till || a.open || doc.sentenceOf[a.first] !== doc.sentenceOf[b.last - 1]) return null
  if (isLength(a.said) !== isLength(b.said) || a.said.lengthTo || b.said.lengthTo) return null
  let at = a.last
  if (isMark(doc.tokens[at], ',')) at++
  const token = doc.tokens[at]
  const between = lookBack(doc, a.first, 'between')
  const until = lookup(doc, at, 'until')
  const joint = until?.length ?? (isDash(token) || (between && (token?.lower === 'dan' || token?.lower === 'and')) ? 1 : 0)
  if (joint === 0) return null
  at += joint
  if (at < b.first) at += lookup(doc, at, 'precision')?.length ?? 0
  if (at !== b.first) return null
  if (!comparable(a.said, b.said) || (isDash(token) && !until && a.rule !== b.rule)) return null
  const first = between ? a.first - between.length : a.first
  const shared = { first, last: b.last, modifier: a.modifier, rule: bothRules(a, b), weak: false, open: false }
  if (isLength(a.said)) return b.said.length ? { ...shared, said: { ...a.said, lengthTo: b.said.length }, till: null } : null
  const said = { ...a.said }
  // "31 July to 1 August 2014"
  if (said.year === undefined && said.month !== undefined && b.said.month !== undefined && b.said.year !== undefined)
    said.year = said.month > b.said.month ? b.said.year - 1 : b.said.year
  if (said.zone === undefined && said.hour !== undefined && b.said.zone !== undefined) said.zone = b.said.zone
  return { ...shared, said, till: b.said }
}

/** Days or their times at both ends, or longer periods at both. */
const comparable = (a: Said, b: Said): boolean => (isDay(a) || isTime(a)) === (isDay(b) || isTime(b))
