/** The day that relative times are read from: given, in a byline, or inferred from what the text itself fixes. */

import type { Doc, Published } from '../../src/types.ts'
import { isDash, isMark } from '../shared/tokens.ts'
import { supposed } from './agreement.ts'
import { type Dated, isSigned, isStale, spreadOf } from './dated.ts'
import { dayOf, isoDay, two } from './days.ts'
import { infer } from './inference.ts'
import type { Mention } from './mention.ts'
import { hourOf } from './values.ts'
import { offsetOf } from './zones.ts'

/** When the article appeared, or null where neither the caller nor the text nor its address says it. */
export function publishedOf(doc: Doc, mentions: readonly Mention[], given: string | null, address: string | null): Published | null {
  if (given !== null) return { value: given, origin: 'given' }
  const dated = datedOf(doc, mentions)
  const shown = dated.filter((each) => each.byline && each.day !== null && !isSigned(doc, each.mention))
  const first = mentions.find((each) => isFirstPublished(doc, each))
  const earliest = shown.find((each) => each.mention === first)
  const heads = shown.filter((each) => isTop(doc, each.mention) && !isLabelled(doc, each.mention, CHANGED))
  const line =
    earliest ??
    dated.find((each) => each.day !== null && isLabelled(doc, each.mention, PUBLISHED) && (each.byline || isShort(doc, each.mention))) ??
    heads[0] ??
    dated.find((each) => each.day !== null && !each.byline && isStamp(doc, each.mention)) ??
    shown.find((each) => !isLabelled(doc, each.mention, CHANGED)) ??
    shown[0] ??
    dated.find((each) => each.day !== null && !isSigned(doc, each.mention) && (isLine(doc, each.mention) || opensBody(doc, each.mention)))
  if (line?.day != null && !isStale(spreadOf(dated), line)) {
    // Another line of the head may know the hour.
    const timed = line.said.hour === undefined ? heads.find((each) => each.day === line.day && each.said.hour !== undefined) : undefined
    // "Fri 19 Jul 2024 13.20 BST | First published 07.48 BST"
    const moment = first?.said.hour !== undefined && first.said.month === undefined ? first : (timed ?? line).mention
    return { value: momentOf(moment, line.day), origin: 'text' }
  }
  // The line may lack its year and know the hour: "Selasa, 25 Okt 16.05 WIB".
  const published = (day: number, origin: Published['origin']): Published => {
    const named = dated.find((each) => each.byline && matches(each.mention, day))
    return { value: named ? momentOf(named.mention, day) : isoDay(day), origin }
  }
  if (address !== null) return published(dayOfIso(address), 'metadata')
  const today = dated.find((each) => each.day !== null && each.said.shift?.from === 'publication' && each.said.shift.unit === 'day')
  const shifted = today?.day == null ? null : today.day - (today.said.shift?.amount ?? 0)
  if (shifted !== null && today?.said.shift?.amount === 0) return { value: isoDay(shifted), origin: 'inferred' }
  const told = infer(doc, mentions, line ? dated.filter((each) => each !== line) : dated)
  // "Senin kemarin (8/5/2023)" may have been two days ago.
  const inferred = shifted === null || told === null ? (shifted ?? told) : Math.max(shifted, told)
  if (inferred === null) return null
  // "Minggu (23/6) kemarin": the day behind it.
  const gone = dated.some(
    ({ day, said, mention }) => day === null && said.shift?.from === 'publication' && said.shift.amount === -1 && matches(mention, inferred),
  )
  return published(gone ? inferred + 1 : inferred, 'inferred')
}

/** Where nothing tells the year: a day in another year to read the rest from, or null. */
export function supposedDay(doc: Doc, mentions: readonly Mention[]): number | null {
  return supposed(doc, mentions, datedOf(doc, mentions))
}

/** The day number of what was published. */
export function dayOfPublished(published: Published | null): number | null {
  return published === null ? null : dayOfIso(published.value)
}

function dayOfIso(value: string): number {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day)
}

/** Mentions with a day and a month. */
function datedOf(doc: Doc, mentions: readonly Mention[]): Dated[] {
  const found: Dated[] = []
  let paragraph = 0
  for (const [index, mention] of mentions.entries()) {
    while (paragraph + 1 < doc.paragraphs.length && (doc.paragraphs[paragraph + 1]?.first ?? 0) <= mention.first) paragraph++
    for (const said of mention.till ? [mention.said, mention.till] : [mention.said]) {
      const { year, month, day } = said
      if (month === undefined || day === undefined) continue
      const byline = doc.paragraphs[paragraph]?.zone === 'byline'
      found.push({ mention, said, index, day: year === undefined ? null : dayOf(year, month, day), byline })
    }
  }
  return found
}

/** In so many paragraphs a page says when it appeared. */
const TOP = 7

/** A short paragraph near the top without a sentence in it; a headline only where it is nothing but a date. */
function isLine(doc: Doc, mention: Mention): boolean {
  const paragraph = doc.paragraphs.slice(0, TOP).find((each) => each.first <= mention.first && mention.first < each.last)
  if (paragraph === undefined) return false
  if (paragraph.zone === 'title') return mention.first === paragraph.first && mention.last === paragraph.last
  return paragraph.last - paragraph.first <= 25 && !isMark(doc.tokens[paragraph.last - 1], '.')
}

/** A paragraph near the top that is nothing but a day and its hour, or a headline that ends with them. */
function isStamp(doc: Doc, { first, last, said }: Mention): boolean {
  const paragraph = doc.paragraphs.slice(0, TOP).find((each) => each.first <= first && first < each.last)
  return said.hour !== undefined && paragraph?.last === last && (paragraph.first === first || paragraph === doc.paragraphs[0])
}

/** "APIA – MONDAY 23 JANUARY 2017: The company …": the rest of a dateline, before the first words of the text. */
function opensBody(doc: Doc, mention: Mention): boolean {
  const after = doc.tokens[mention.last]
  return (isMark(after, ':') || isDash(after)) && doc.paragraphs.slice(0, TOP).some((each) => each.zone !== 'title' && each.first === mention.first)
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

/** Above the article's own text. */
function isTop(doc: Doc, mention: Mention): boolean {
  const body = doc.paragraphs.find((each) => each.zone === 'body')
  return body === undefined || mention.first < body.first
}

/** "First published on …" beats the page's other dates. */
function isFirstPublished(doc: Doc, mention: Mention): boolean {
  for (let at = mention.first - 1; at >= mention.first - 4; at--)
    if (doc.tokens[at]?.lower === 'first' && doc.tokens[at + 1]?.lower === 'published') return true
  return false
}

const CHANGED: ReadonlySet<string> = new Set(['updated', 'update', 'modified', 'diperbarui', 'diperbaharui', 'diupdate'])

/** In a paragraph that says little more: "Published at Apr 22, 2026." */
function isShort(doc: Doc, mention: Mention): boolean {
  const paragraph = doc.paragraphs.find((each) => each.first <= mention.first && mention.first < each.last)
  return paragraph !== undefined && mention.first - paragraph.first <= 4 && paragraph.last - mention.last <= 4
}

const PUBLISHED: ReadonlySet<string> = new Set(['published', 'posted', 'diterbitkan', 'dipublikasikan', 'terbit', 'tayang'])

/** Whether such a word stands before a day: "Last modified on …", "Diperbarui: …" is when the page was changed, not when it appeared. */
function isLabelled(doc: Doc, mention: Mention, labels: ReadonlySet<string>): boolean {
  for (let at = mention.first - 1; at >= mention.first - 4; at--) {
    const token = doc.tokens[at]
    if (token === undefined || token.kind === 'break' || token.kind === 'number') return false
    if (labels.has(token.lower)) return true
    if (CHANGED.has(token.lower) || PUBLISHED.has(token.lower)) return false
  }
  return false
}
