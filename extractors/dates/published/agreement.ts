/** Years worked out from weekdays and days of the month, which agree in few of them. */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { dayOf, weekdayOf } from '../calendar/days.ts'
import type { Mention } from '../mentions/mention.ts'
import { isAhead } from './coming.ts'
import { type Dated, dayKey } from './dated.ts'

/** How many years behind the last one that a text names it may have appeared: beyond that the weekday proves too little. */
const REACH = 3
/** So many mentions around one are asked for its weekday, and so many pairs are compared. */
const AROUND = 4
const PAIRS = 50

/** The latest of the paired days in the first year in which every pair agrees. */
export function agreeing(doc: Doc, mentions: readonly Mention[], open: readonly Dated[]): number | null {
  const pairs: { month: number; day: number; weekday: number }[] = []
  for (const { mention, index, byline } of open) {
    const weekday = mention.said.weekday ?? (byline ? lineWeekday(doc, mentions, index) : weekdayBeside(mentions, index))
    if (weekday !== null && pairs.length < PAIRS) pairs.push({ month: mention.said.month ?? 1, day: mention.said.day ?? 1, weekday })
  }
  let from = 0
  let since = false
  for (const mention of mentions) {
    const { year, month } = mention.said
    if (year === undefined || year < from) continue
    // "sejak 1997" says that it is a later year.
    since = (year === from && since) || (month === undefined && doc.tokens[mention.first - 1]?.entry?.from === true)
    from = year
  }
  if (pairs.length === 0 || from === 0) return null
  for (let year = since ? from + 1 : from; year <= from + REACH; year++) {
    const days = pairs.map(({ month, day }) => dayOf(year, month, day))
    if (days.every((day, i) => weekdayOf(day) === pairs[i]?.weekday)) return Math.max(...days)
  }
  return null
}

/** A year in the middle of what is read: its calendar stands for the unknown one's. */
const ANY_YEAR = 2023

/**
 * A day in some year whose month, day and weekday are those of publication, where the year stays unknown.
 * What is read from it is right but for the year.
 */
export function supposed(doc: Doc, mentions: readonly Mention[], dated: readonly Dated[]): number | null {
  let best: { said: Said; weekday: number; byline: boolean } | null = null
  for (const { mention, said, index, byline, day } of dated) {
    const weekday = said.weekday ?? (byline ? lineWeekday(doc, mentions, index) : null)
    if (day !== null || weekday === null || best?.byline || isAhead(doc, mention)) continue
    if (best === null || byline || dayKey({ said }) > dayKey(best)) best = { said, weekday, byline }
  }
  if (best === null) return null
  for (let year = ANY_YEAR; year > ANY_YEAR - 12; year--) {
    const day = dayOf(year, best.said.month ?? 1, best.said.day ?? 1)
    if (weekdayOf(day) === best.weekday) return day
  }
  return null
}

/** How many tokens behind a dateline tell its news. */
const LEAD = 90

/** The weekday of a dateline: the last of those that the first sentences tell of, within the week that ends with it. */
function lineWeekday(doc: Doc, mentions: readonly Mention[], index: number): number | null {
  const own = mentions[index] as Mention
  const told: number[] = []
  for (let at = index + 1; at < mentions.length && told.length < 7; at++) {
    const other = mentions[at] as Mention
    if (other.first - own.last > LEAD) break
    const { weekday, day, turn } = other.said
    if (weekday !== undefined && day === undefined && turn === undefined && !isAhead(doc, other)) told.push(weekday)
  }
  let best: number | null = null
  let shortest = Infinity
  for (const weekday of told) {
    const farthest = Math.max(...told.map((each) => (weekday - each + 7) % 7))
    if (farthest < shortest) [best, shortest] = [weekday, farthest]
  }
  return best
}

/** A bare weekday right beside a day of the month: "hari Selasa … pada 25 Oktober". */
function weekdayBeside(mentions: readonly Mention[], index: number): number | null {
  const own = mentions[index] as Mention
  for (let at = Math.max(0, index - AROUND); at <= index + AROUND; at++) {
    const other = mentions[at]
    if (other === undefined || Math.abs(other.first - own.first) > 25) continue
    const { weekday, day, turn } = other.said
    if (weekday !== undefined && day === undefined && turn === undefined) return weekday
  }
  return null
}
