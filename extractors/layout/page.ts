/** The marks of a page that its paragraphs are judged by: where the headline is, where the text begins, where its foot. */
import type { Span, Token } from '../../src/types.ts'
import { datelineLength, publisherIn } from './datelines.ts'
import { isFurniture, isLengthOfVideo } from './furniture.ts'
import { findHeadline, HEADLINE } from './headline.ts'
import { type Line, linesOf } from './lines.ts'

export interface Page {
  text: string
  tokens: readonly Token[]
  lines: readonly Line[]
  /** Lines that are furniture by their own words. */
  aside: readonly boolean[]
  /** The headline that came with the article, where it stands in the text. */
  given: Span | null
  /** The headline's line, -1 for none. */
  headline: number
  /** The line whose dateline begins the text, -1 for none. */
  lead: number
  /** From this line on a page may name who made the article. */
  foot: number
}

/** So many paragraphs at the end, and all behind the last sentence. */
const FOOT = 4
/** So many paragraphs of summary and captions stand above a text. */
const ABOVE = 3

export function pageOf(text: string, tokens: readonly Token[], title: string | undefined): Page {
  const lines = linesOf(tokens)
  const aside = lines.map((line, index) => isFurniture(tokens, line) || isLengthOfVideo(tokens, lines, index))
  const given = titleSpan(text, title)
  const headline = given === null ? findHeadline(tokens, lines, aside, title) : lineOf(tokens, lines, given)
  const foot = Math.min(lines.length - FOOT, lines.findLastIndex((line, index) => line.prose && !aside[index]) + 1)
  return { text, tokens, lines, aside, given, headline, lead: leadIndex(tokens, lines, aside, headline), foot }
}

/** The line whose dateline names a paper: there the text begins, whatever summaries and captions stand above. -1 for none near the top. */
function leadIndex(tokens: readonly Token[], lines: readonly Line[], aside: readonly boolean[], headline: number): number {
  let sentences = 0
  for (let index = headline + 1; index < lines.length && sentences <= ABOVE; index++) {
    const line = lines[index] as Line
    if (aside[index]) continue
    const length = datelineLength(tokens, line)
    const begun = tokens[line.first + length]?.kind === 'word' && (line.prose || line.length > HEADLINE)
    if (length > 0 && begun && publisherIn(tokens, { first: line.first, last: line.first + length }) !== null) return index
    if (line.prose) sentences++
  }
  return -1
}

/** Where the headline that came with the article stands in its text, if it does. */
function titleSpan(text: string, given: string | undefined): Span | null {
  const title = given?.trim() ?? ''
  const start = title === '' ? -1 : text.indexOf(title)
  return start < 0 ? null : { start, end: start + title.length, text: title }
}

/** The paragraph that is nothing but a span, -1 for none. */
function lineOf(tokens: readonly Token[], lines: readonly Line[], { start, end }: Span): number {
  return lines.findIndex((line) => tokens[line.first]?.start === start && (tokens[line.last - 1] as Token).end === end)
}
