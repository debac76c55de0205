/** The days of the month that a text names, and which of them are the page's and not the story's. */
import type { Doc, Paragraph } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { isMark } from '../../shared/tokens.ts'
import { civilOf, dayOf } from '../calendar/days.ts'
import type { Mention } from '../mentions/mention.ts'

/** A mention with a day and a month. */
export interface Dated {
  mention: Mention
  /** What is said of this end of it. */
  said: Said
  /** Its place among the mentions. */
  index: number
  /** Day number, where the year is said. */
  day: number | null
  byline: boolean
  paragraph: Paragraph | undefined
  /** The paragraph's place in the text. */
  place: number
}

/** The mentions with a day and a month; both ends of an interval where both have them. */
export function datedOf(doc: Doc, mentions: readonly Mention[]): Dated[] {
  const found: Dated[] = []
  let place = 0
  for (const [index, mention] of mentions.entries()) {
    while (place + 1 < doc.paragraphs.length && (doc.paragraphs[place + 1]?.first ?? 0) <= mention.first) place++
    const paragraph = doc.paragraphs[place]
    for (const said of mention.till === null ? [mention.said] : [mention.said, mention.till]) {
      const { year, month, day } = said
      if (month === undefined || day === undefined) continue
      const number = year === undefined ? null : dayOf(year, month, day)
      found.push({ mention, said, index, day: number, byline: paragraph?.zone === 'byline', paragraph, place })
    }
  }
  return found
}

/** More days than an article lies behind what it tells of. */
export const FAR = 60

/** Month and day, whatever the year. */
export const dayKey = ({ said }: Pick<Dated, 'said'>): number => (said.month ?? 0) * 100 + (said.day ?? 0)

export function latestOf(dated: readonly Dated[]): number | null {
  let latest: number | null = null
  for (const { day } of dated) if (day !== null && (latest === null || day > latest)) latest = day
  return latest
}

/** The first day with this day and month on or after another one. */
export function nextSuch(mention: Mention, after: number): number {
  const { year } = civilOf(after)
  const same = dayOf(year, mention.said.month ?? 1, mention.said.day ?? 1)
  return same >= after ? same : dayOf(year + 1, mention.said.month ?? 1, mention.said.day ?? 1)
}

/** "— Example (@example) October 4, 2021": the day of a post that the article shows. */
export function isSigned(doc: Doc, mention: Mention): boolean {
  return isMark(doc.tokens[mention.first - 1], ')') && doc.tokens[mention.first - 2]?.kind === 'handle'
}

/** The two earliest and the two latest days that the text fixes with their weekday, so that each can be held against the others. */
export interface Spread {
  count: number
  low: [number, number]
  high: [number, number]
}

export function spreadOf(dated: readonly Dated[]): Spread {
  const spread: Spread = { count: 0, low: [Infinity, Infinity], high: [-Infinity, -Infinity] }
  for (const each of dated) {
    if (!isTold(each) || each.day === null) continue
    spread.count++
    if (each.day < spread.low[0]) spread.low = [each.day, spread.low[0]]
    else if (each.day < spread.low[1]) spread.low[1] = each.day
    if (each.day > spread.high[0]) spread.high = [each.day, spread.high[0]]
    else if (each.day > spread.high[1]) spread.high[1] = each.day
  }
  return spread
}

const isTold = (each: Dated): boolean => each.day !== null && !each.byline && each.said.weekday !== undefined

/** A page's own date of today or of its archive, far from several days that the text itself fixes. */
export function isStale(spread: Spread, line: Dated): boolean {
  const own = isTold(line)
  if (line.day === null || spread.count - (own ? 1 : 0) < 2) return false
  const high = own && line.day === spread.high[0] ? spread.high[1] : spread.high[0]
  const low = own && line.day === spread.low[0] ? spread.low[1] : spread.low[0]
  return Math.abs(line.day - high) > FAR && high - low < FAR
}
