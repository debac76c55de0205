/** When an article appeared, worked out from what its own text fixes. */
import type { Doc } from '../../src/types.ts'
import type { Said } from '../lexicon/calendar.ts'
import { isMark } from './atom.ts'
import { civilOf, dayOf, weekdayOf } from './days.ts'
import type { Mention } from './mention.ts'
import { isAhead as speaksAhead } from './outlook.ts'
import { isStatement } from './scenes.ts'

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
}

/** How many years behind the last one that a text names it may have appeared: beyond that the weekday proves too little. */
const REACH = 3
/** More days than an article lies behind what it tells of. */
const FAR = 60
/** A statement follows what it is about within so many days. */
const SOON = 3
/** So many days behind a date a weekday is told in passing. */
const NEXT = 2
/** In so many sentences a text says what it is about. */
const EARLY = 6
/** So many mentions around one are asked for its weekday, and so many pairs are compared. */
const AROUND = 4
const PAIRS = 50

/**
 * The text's own evidence, the strongest first: the latest full date in brackets or beside its weekday;
 * a weekday and a day of the month, which agree in few years, in the first such year that isn't before any year the text names.
 */
export function infer(doc: Doc, mentions: readonly Mention[], dated: readonly Dated[]): number | null {
  const spread = spreadOf(dated)
  const full = dated.filter((each) => each.day !== null && !isStale(spread, each) && each.mention.modifier !== 'after' && !isAhead(doc, each.mention))
  const coming = comingDays(doc, dated)
  const fixed = full.filter(
    (each) =>
      !coming.has(dayKey(each)) &&
      (each.said.weekday !== undefined || isMark(doc.tokens[each.mention.first - 1], '(') || isSigned(doc, each.mention)),
  )
  const open = dated.filter((each) => each.day === null)
  const latest = latestOf(fixed)
  if (latest !== null) {
    const line = open.find((each) => each.byline)
    if (line) return nextSuch(line.mention, latest)
    return afterOpen(open, coming, saidAfter(doc, mentions, fixed, latest))
  }
  const early = latestOf(full.filter((each) => (doc.sentenceOf[each.mention.first] ?? EARLY) < EARLY))
  const spoken = early === null ? null : saidAfter(doc, mentions, full, early)
  return agreeing(doc, mentions, open) ?? (early === null || isOtherDay(mentions, spoken ?? early) ? null : afterOpen(open, coming, spoken ?? early))
}

/**
 * Months and days that are told as still to come anywhere, none of which is the day of publication; of those behind the last one
 * on which somebody spoke also what is announced near words about what is to come.
 */
function comingDays(doc: Doc, dated: readonly Dated[]): ReadonlySet<number> {
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

/** Whether the text tells of weekdays and a day is none of them: a caption's, or history's. */
function isOtherDay(mentions: readonly Mention[], day: number): boolean {
  const told = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const { said } of mentions)
    if (said.weekday !== undefined && said.day === undefined && said.turn === undefined) told[said.weekday] = (told[said.weekday] as number) + 1
  return told[weekdayOf(day)] === 0 && Math.max(...told) > 0
}

/**
 * "kata Budi, Senin." behind a Sunday's date: who speaks on a day that no date covers spoke on the next such day;
 * so is a day or two later what is told of behind that date.
 */
function saidAfter(doc: Doc, mentions: readonly Mention[], fixed: readonly Dated[], latest: number): number {
  const covered = new Set(fixed.map((each) => weekdayOf(each.day ?? 0)))
  const last = Math.max(...fixed.map((each) => (each.day === latest ? each.mention.first : 0)))
  let day = latest
  for (const mention of mentions) {
    const { weekday, day: dayOfMonth, turn } = mention.said
    if (weekday === undefined || dayOfMonth !== undefined || turn !== undefined || covered.has(weekday)) continue
    const next = latest + ((weekday - weekdayOf(latest) + 7) % 7)
    const told = mention.first > last && next - latest <= NEXT && !isAhead(doc, mention)
    if (told || (next - latest <= SOON && isStatement(doc, mention))) day = Math.max(day, next)
  }
  return day
}

function latestOf(dated: readonly Dated[]): number | null {
  let latest: number | null = null
  for (const { day } of dated) if (day !== null && (latest === null || day > latest)) latest = day
  return latest
}

/** The latest of the paired days in the first year in which every pair agrees. */
function agreeing(doc: Doc, mentions: readonly Mention[], open: readonly Dated[]): number | null {
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
    if (best === null || byline || (said.month ?? 0) * 100 + (said.day ?? 0) > (best.said.month ?? 0) * 100 + (best.said.day ?? 0))
      best = { said, weekday, byline }
  }
  if (best === null) return null
  for (let year = ANY_YEAR; year > ANY_YEAR - 12; year--) {
    const day = dayOf(year, best.said.month ?? 1, best.said.day ?? 1)
    if (weekdayOf(day) === best.weekday) return day
  }
  return null
}

/** The first day with this day and month on or after another one. */
function nextSuch(mention: Mention, after: number): number {
  const { year } = civilOf(after)
  const same = dayOf(year, mention.said.month ?? 1, mention.said.day ?? 1)
  return same >= after ? same : dayOf(year + 1, mention.said.month ?? 1, mention.said.day ?? 1)
}

/** The latest day without a year behind one with it: "tanggal 9 Mei" behind "8 Mei 2023". */
function afterOpen(open: readonly Dated[], coming: ReadonlySet<number>, day: number): number {
  let last = day
  for (const each of open) if (!coming.has(dayKey(each))) last = Math.max(last, soonAfter(each, day))
  return last
}

/** "Kamis (11/5)" behind "Senin (8/5/2023)": the next such day where its weekday agrees and it is near, else the same day. */
function soonAfter({ mention, said }: Dated, after: number): number {
  if (mention.modifier !== 'exact') return after
  const day = nextSuch(mention, after)
  const agrees = said.weekday === undefined ? day - after <= SOON : day - after <= FAR && weekdayOf(day) === said.weekday
  return agrees ? day : after
}

/** "— Example (@example) October 4, 2021": the day of a post that the article shows. */
export function isSigned(doc: Doc, mention: Mention): boolean {
  return isMark(doc.tokens[mention.first - 1], ')') && doc.tokens[mention.first - 2]?.kind === 'handle'
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

/** How many tokens of a sentence are asked for a word about what is to come. */
const AHEAD = 40

/** Whether the sentence up to a mention speaks of what is to come. */
function isAhead(doc: Doc, mention: Mention): boolean {
  // "Kami akan pulihkan," kata Budi, Senin.
  if (isStatement(doc, mention)) return false
  const first = doc.sentences[doc.sentenceOf[mention.first] ?? -1]?.first ?? mention.first
  for (let at = mention.first - 1; at >= Math.max(first, mention.first - AHEAD); at--) if (speaksAhead(doc, at)) return true
  return false
}

/** Month and day, whatever the year. */
const dayKey = ({ said }: Dated): number => (said.month ?? 0) * 100 + (said.day ?? 0)

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
