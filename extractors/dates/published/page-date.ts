/** The day and hour that an article's page names as its own. */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { civilOf, isoDay, two } from '../calendar/days.ts'
import { hourOf } from '../calendar/values.ts'
import { offsetOf } from '../calendar/zones.ts'
import type { Mention } from '../mentions/mention.ts'
import { type Dated, isSigned } from './dated.ts'

/** A full date, and how the page shows it. */
type Line = Dated & { day: number }

/** The page's ways of naming its day, the surest first. */
const CLAIMS: readonly ((doc: Doc, line: Line) => boolean)[] = [
  (doc, line) => isShown(doc, line) && labelOf(doc, line.mention) === 'first',
  (doc, line) => isPublished(doc, line) && (line.byline || isShort(line)),
  (doc, line) => isHead(doc, line),
  (_, line) => !line.byline && isStamp(line),
  (doc, line) => isShown(doc, line) && labelOf(doc, line.mention) !== 'changed',
  isShown,
  (doc, line) => !isSigned(doc, line.mention) && (isLine(doc, line) || opensBody(doc, line)),
]

/** The full date by which a page dates itself, or null. */
export function pageDate(doc: Doc, dated: readonly Dated[]): Line | null {
  const lines = dated.filter((each): each is Line => each.day !== null)
  for (const claims of CLAIMS) {
    const line = lines.find((each) => claims(doc, each))
    if (line !== undefined) return line
  }
  return null
}

/** What says the hour of the page's own day: that line, or another one of the head. */
export function timeOf(doc: Doc, mentions: readonly Mention[], dated: readonly Dated[], line: Line): Said {
  // "Fri 19 Jul 2024 13.20 BST | First published 07.48 BST"
  const first = mentions.find(
    (each) => each.said.hour !== undefined && each.said.month === undefined && isTop(doc, each) && labelOf(doc, each) === 'first',
  )
  if (first !== undefined) return first.said
  if (line.said.hour !== undefined) return line.mention.said
  return (dated.find((each) => each.day === line.day && each.said.hour !== undefined && isHead(doc, each)) ?? line).mention.said
}

/** A day of the page, or its moment where the line says the time. */
export function momentOf(said: Said, day: number): string {
  if (said.hour === undefined) return isoDay(day)
  const hour = hourOf(said)
  if (hour === 24) return isoDay(day)
  return `${isoDay(day)}T${two(hour)}:${two(said.minute ?? 0)}${said.zone === undefined ? '' : (offsetOf(said.zone, day, hour) ?? '')}`
}

/** Whether a mention has the month and the day of the month of a day. */
export function isDayOfYear({ mention }: Dated, number: number): boolean {
  const { month, day } = civilOf(number)
  return mention.said.month === month && mention.said.day === day
}

/** In a byline, and not that of a post. */
function isShown(doc: Doc, { byline, mention }: Dated): boolean {
  return byline && !isSigned(doc, mention)
}

/** Above the article's own text. */
function isHead(doc: Doc, each: Dated): boolean {
  return isShown(doc, each) && isTop(doc, each.mention) && labelOf(doc, each.mention) !== 'changed'
}

function isTop(doc: Doc, mention: Mention): boolean {
  const body = doc.paragraphs.find((each) => each.zone === 'body')
  return body === undefined || mention.first < body.first
}

/** In a paragraph that says little more: "Published at Apr 22, 2026." */
function isShort({ mention, paragraph }: Dated): boolean {
  return paragraph !== undefined && mention.first - paragraph.first <= 4 && paragraph.last - mention.last <= 4
}

/** In so many paragraphs a page says when it appeared. */
const TOP = 7

/** In a short paragraph near the top without a sentence in it; in a headline only where it is nothing but a date. */
function isLine(doc: Doc, { mention, paragraph, place }: Dated): boolean {
  if (paragraph === undefined || place >= TOP) return false
  if (paragraph.zone === 'title') return mention.first === paragraph.first && mention.last === paragraph.last
  return paragraph.last - paragraph.first <= 25 && !isMark(doc.tokens[paragraph.last - 1], '.')
}

/** A paragraph near the top that is nothing but a day and its hour, or a headline that ends with them. */
function isStamp({ mention, paragraph, place }: Dated): boolean {
  return mention.said.hour !== undefined && place < TOP && paragraph?.last === mention.last && (paragraph.first === mention.first || place === 0)
}

/** "APIA – MONDAY 23 JANUARY 2017: The company …": the rest of a dateline, before the first words of the text. */
function opensBody(doc: Doc, { mention, paragraph, place }: Dated): boolean {
  const after = doc.tokens[mention.last]
  return (isMark(after, ':') || isDash(after)) && place < TOP && paragraph?.first === mention.first && paragraph.zone !== 'title'
}

/** How many tokens before a time its label is looked for. */
const LABEL = 4

/** What stands nearest before a time: "Last modified on …" and "Diperbarui: …" are when the page was changed, not when it appeared. */
function labelOf(doc: Doc, { first }: Mention): 'first' | 'published' | 'changed' | null {
  for (let at = first; at > first - LABEL; at--) {
    const label = lookBack(doc, at, 'pageDate')
    if (label !== null) return label.value
    const kind = doc.tokens[at - 1]?.kind
    if (kind === undefined || kind === 'break' || kind === 'number') return null
  }
  return null
}

function isPublished(doc: Doc, { mention }: Dated): boolean {
  const label = labelOf(doc, mention)
  return label === 'first' || label === 'published'
}
