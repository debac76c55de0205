/** The day that relative times are read from: given, in a byline, or inferred from what the text itself fixes. */
import type { Doc, Published } from '../../src/types.ts'
import { isMark } from './atom.ts'
import { dayOf, isoDay, two, weekdayOf } from './days.ts'
import type { Mention } from './join.ts'
import { hourOf } from './values.ts'
import { offsetOf } from './zones.ts'

/** How many years behind the last one that a text names it may have appeared: beyond that the weekday proves too little. */
const REACH = 3

/** More days than an article lies behind what it tells of. */
const FAR = 60

interface Dated {
  mention: Mention
  /** Day number, where the year is said. */
  day: number | null
  byline: boolean
}

/** When the article appeared, or null where neither the caller nor the text says it. */
export function publishedOf(doc: Doc, mentions: readonly Mention[], given: string | null): Published | null {
  if (given !== null) return { value: given, origin: 'given' }
  const dated = datedOf(doc, mentions)
  const first = dated.find((each) => each.byline && each.day !== null && isTop(doc, each.mention) && isFirstPublished(doc, each.mention))
  const line = first ?? dated.find((each) => each.byline && each.day !== null) ?? dated.find((each) => each.day !== null && isLine(doc, each.mention))
  if (line?.day != null && !isStale(dated, line)) return { value: momentOf(line.mention, line.day), origin: 'text' }
  const inferred = infer(doc, mentions, line ? dated.filter((each) => each !== line) : dated)
  if (inferred === null) return null
  const named = dated.find((each) => each.byline && matches(each.mention, inferred))
  return { value: named ? momentOf(named.mention, inferred) : isoDay(inferred), origin: named ? 'text' : 'inferred' }
}

/** The day number of what was published. */
export function dayOfPublished(published: Published | null): number | null {
  if (published === null) return null
  const [year = 0, month = 1, day = 1] = published.value.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day)
}

/** Mentions with a day and a month. */
function datedOf(doc: Doc, mentions: readonly Mention[]): Dated[] {
  const found: Dated[] = []
  let paragraph = 0
  for (const mention of mentions) {
    while (paragraph + 1 < doc.paragraphs.length && (doc.paragraphs[paragraph + 1]?.first ?? 0) <= mention.first) paragraph++
    const { year, month, day } = mention.said
    if (month === undefined || day === undefined) continue
    found.push({ mention, day: year === undefined ? null : dayOf(year, month, day), byline: doc.paragraphs[paragraph]?.zone === 'byline' })
  }
  return found
}

/** A short paragraph near the top without a sentence in it. */
function isLine(doc: Doc, mention: Mention): boolean {
  const index = doc.paragraphs.findIndex((each) => each.first <= mention.first && mention.first < each.last)
  const paragraph = doc.paragraphs[index]
  if (paragraph === undefined || index > 6 || paragraph.zone === 'title') return false
  return paragraph.last - paragraph.first <= 25 && !isMark(doc.tokens[paragraph.last - 1], '.')
}

const matches = (mention: Mention, day: number): boolean => {
  const iso = isoDay(day)
  return iso.slice(5) === `${two(mention.said.month ?? 0)}-${two(mention.said.day ?? 0)}`
}

/** The day, or the moment where the line says its time. */
function momentOf(mention: Mention, day: number): string {
  const { said } = mention
  if (said.hour === undefined) return isoDay(day)
  const hour = hourOf(said)
  const offset = said.zone === undefined ? null : offsetOf(said.zone, day, hour)
  return hour === 24 ? isoDay(day) : `${isoDay(day)}T${two(hour)}:${two(said.minute ?? 0)}${offset ?? ''}`
}

/**
 * The text's own evidence, the strongest first: the latest full date in brackets or beside its weekday;
 * a weekday and a day of the month, which agree in few years, in the first such year that isn't before any year the text names.
 */
function infer(doc: Doc, mentions: readonly Mention[], dated: readonly Dated[]): number | null {
  const full = dated.filter(
    (each) => each.day !== null && !isStale(dated, each) && each.mention.modifier !== 'after' && !isAheadOf(doc, each.mention),
  )
  // A day that is told as still to come anywhere is not the one of publication.
  const coming = new Set(dated.filter((each) => isAheadOf(doc, each.mention)).map(dayKey))
  const fixed = full.filter(
    (each) => !coming.has(dayKey(each)) && (each.mention.said.weekday !== undefined || isMark(doc.tokens[each.mention.first - 1], '(')),
  )
  const years = mentions.flatMap((each) => (each.said.year === undefined ? [] : [each.said.year]))
  const latestYear = years.length > 0 ? Math.max(...years) : null
  // "sejak 1997" says that it is a later year.
  const past = mentions.some((each) => each.said.year === latestYear && each.said.month === undefined && isSince(doc, each))
  const open = dated.filter((each) => each.day === null)
  if (fixed.length > 0) {
    const latest = Math.max(...fixed.map((each) => each.day ?? 0))
    const line = open.find((each) => each.byline)
    if (line) return nextSuch(line.mention, latest)
    return latest
  }
  const paired = open.filter((each) => each.mention.said.weekday !== undefined || weekdayBeside(mentions, each.mention) !== null)
  if (paired.length > 0 && latestYear !== null) {
    const agreeing: number[] = []
    for (let year = past ? latestYear + 1 : latestYear; year <= latestYear + REACH; year++) {
      const days = paired.map((each) => dayOf(year, each.mention.said.month ?? 1, each.mention.said.day ?? 1))
      if (days.every((day, i) => weekdayOf(day) === (paired[i]?.mention.said.weekday ?? weekdayBeside(mentions, (paired[i] as Dated).mention))))
        agreeing.push(Math.max(...days))
    }
    const first = agreeing[0]
    if (first !== undefined) return first
  }
  const near = full.filter((each) => doc.sentenceOf[each.mention.first] === 0 || isEarly(doc, each.mention))
  const last = near.length > 0 ? Math.max(...near.map((each) => each.day ?? 0)) : null
  return last
}

const isSince = (doc: Doc, mention: Mention): boolean => doc.tokens[mention.first - 1]?.entry?.from === true

/** The first day with this day and month on or after another one. */
function nextSuch(mention: Mention, after: number): number {
  const year = new Date(after * 86_400_000).getUTCFullYear()
  const same = dayOf(year, mention.said.month ?? 1, mention.said.day ?? 1)
  return same >= after ? same : dayOf(year + 1, mention.said.month ?? 1, mention.said.day ?? 1)
}

/** A bare weekday right beside a day of the month: "hari Selasa … pada 25 Oktober". */
function weekdayBeside(mentions: readonly Mention[], mention: Mention): number | null {
  for (const other of mentions) {
    const near = Math.abs(other.first - mention.first) <= 25
    if (near && other.said.weekday !== undefined && other.said.day === undefined && other.said.turn === undefined) return other.said.weekday
  }
  return null
}

const isEarly = (doc: Doc, mention: Mention): boolean => (doc.sentenceOf[mention.first] ?? 99) < 4

/** Whether the sentence up to a mention speaks of what is to come. */
function isAheadOf(doc: Doc, mention: Mention): boolean {
  const first = doc.sentences[doc.sentenceOf[mention.first] ?? -1]?.first ?? mention.first
  for (let at = mention.first - 1; at >= Math.max(first, mention.first - 40); at--) if (doc.tokens[at]?.entry?.ahead) return true
  return false
}

/** Month and day, whatever the year. */
const dayKey = ({ mention }: Dated): number => (mention.said.month ?? 0) * 100 + (mention.said.day ?? 0)

/** A page's own date of today or of its archive, far from several days that the text itself fixes. */
function isStale(dated: readonly Dated[], line: Dated): boolean {
  const told = dated.flatMap((each) =>
    each !== line && each.day !== null && !each.byline && each.mention.said.weekday !== undefined ? [each.day] : [],
  )
  return told.length >= 2 && line.day !== null && Math.abs(line.day - Math.max(...told)) > FAR && Math.max(...told) - Math.min(...told) < FAR
}

/** Above the article's own text. */
function isTop(doc: Doc, mention: Mention): boolean {
  const body = doc.paragraphs.find((each) => each.zone === 'body')
  return body === undefined || mention.first < body.first
}

/** "First published on …" beats the line's other dates. */
function isFirstPublished(doc: Doc, mention: Mention): boolean {
  for (let at = mention.first - 1; at >= mention.first - 3; at--)
    if (doc.tokens[at]?.lower === 'first' && doc.tokens[at + 1]?.lower === 'published') return true
  return false
}
