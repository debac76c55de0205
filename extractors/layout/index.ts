/** What each paragraph is to the article: headline, byline, body or the page's furniture. */
import type { Doc, Paragraph, Span, Token, TokenRange } from '../../src/types.ts'
import { authorsIn, bareNames } from './authors.ts'
import { followsName, isByline, isOpenByline, type Place } from './bylines.ts'
import { isCaption } from './captions.ts'
import { datelineLength, publisherIn } from './datelines.ts'
import { closes, isFurniture, isLengthOfVideo, opensList } from './furniture.ts'
import { findHeadline, HEADLINE } from './headline.ts'
import { isInitials, type Line, linesOf, spanOf } from './lines.ts'
import { begins, ROLES } from './words.ts'

export type Layout = Pick<Doc, 'paragraphs' | 'title' | 'publisher' | 'authors'>

/** A list of other headlines has none longer. */
const LISTED = 20
/** So many paragraphs at the end, and all behind the last sentence, may name who made the article. */
const FOOT = 4
/** In so many paragraphs below the headline it may come again, and a sentence of summary stand before the byline. */
const SUMMARY = 5
/** So many paragraphs of summary and captions stand above a text. */
const ABOVE = 3
/** A comment form or copyright line closes an article of so many sentences. */
const ARTICLE = 2

/** Lays a text out. `given` is the headline that came with the article, if any. */
export function layOut(text: string, tokens: readonly Token[], given: string | undefined): Layout {
  const lines = linesOf(tokens)
  const layout: Layout = { paragraphs: [], title: titleSpan(text, given), publisher: null, authors: [] }
  const paragraphs = layout.paragraphs as Paragraph[]
  const aside = lines.map((line, index) => isFurniture(tokens, line) || isLengthOfVideo(tokens, lines, index))
  const headline = layout.title === null ? findHeadline(tokens, lines, aside, given) : lineOf(tokens, lines, layout.title)
  const lead = leadIndex(tokens, lines, aside, headline)
  const foot = Math.min(lines.length - FOOT, lines.findLastIndex((line, index) => line.prose && !aside[index]) + 1)
  const headlineText = headline < 0 ? null : textOf(text, tokens, lines[headline] as Line)
  let closed = false
  let listing = false
  let open = false
  let signed = false
  let bodies = 0
  for (const [index, line] of lines.entries()) {
    const head = index < lead || (lead < 0 && bodies === 0)
    closed ||= bodies >= ARTICLE && closes(tokens, line)
    listing ||= signed && !line.prose
    listing &&= !line.sentence && line.length <= LISTED
    if (index === headline) {
      layout.title ??= spanOf(text, tokens, line)
      paragraphs.push({ first: line.first, last: line.last, zone: 'title' })
      continue
    }
    const summarised = bodies === 1 && index <= headline + SUMMARY
    const below = (head && index > headline) || (summarised && (paragraphs.at(-1)?.zone === 'byline' || followsName(tokens, lines[index + 1])))
    const place: Place = below ? 'head' : head || summarised || index >= foot ? 'edge' : 'inside'
    if (closed || listing || aside[index]) {
      furniture(line)
      listing ||= bodies > 0 && opensList(tokens, line)
      continue
    }
    if (index > headline && index <= headline + SUMMARY && textOf(text, tokens, line) === headlineText) {
      furniture(line)
      continue
    }
    const named = begins(ROLES.byline, tokens, line.first) > 0
    if (!named && isCaption(tokens, line, head)) {
      furniture(line)
      // The same words stand above it once more, without the credit.
      const above = lines[index - 1]
      if (above !== undefined && textOf(text, tokens, line).includes(textOf(text, tokens, above))) retract(above)
      continue
    }
    if ((open && line.length <= LISTED && !line.prose) || isByline(tokens, line, place)) {
      byline(line, place === 'head')
      // Behind an editor's mark come links to other articles.
      signed ||= bodies >= ARTICLE && isInitials(tokens, line)
      continue
    }
    // Above the headline are menus, but for its author; above the text credits in brackets.
    if (index < headline && (paragraphs.at(-1)?.zone === 'byline' || followsName(tokens, lines[index + 1])) && isByline(tokens, line, 'head')) {
      byline(line, true)
      continue
    }
    if (head && !line.prose && (index < headline || tokens[line.first]?.text === '(')) {
      furniture(line)
      continue
    }
    open = false
    signed = false
    const dateline = index === lead || (lead < 0 && bodies < 2) ? datelineLength(tokens, line) : 0
    if (dateline > 0) {
      const range = { first: line.first, last: line.first + dateline }
      paragraphs.push({ ...range, zone: 'byline' })
      layout.publisher ??= publisherIn(tokens, range)
    }
    if (line.first + dateline < line.last) paragraphs.push({ first: line.first + dateline, last: line.last, zone: 'body' })
    // Section heads do not end the head of the page; sentences do.
    if (line.sentence || line.length > HEADLINE) bodies++
  }
  return layout

  function furniture({ first, last }: TokenRange): void {
    paragraphs.push({ first, last, zone: 'furniture' })
  }

  /** Makes the last paragraph furniture, if it is this line. */
  function retract(line: Line): void {
    const last = paragraphs.at(-2)
    if (last?.first === line.first && last.zone === 'body') last.zone = 'furniture'
  }

  function byline(line: Line, bare: boolean): void {
    paragraphs.push({ first: line.first, last: line.last, zone: 'byline' })
    layout.publisher ??= publisherIn(tokens, line)
    const told = authorsIn(tokens, line, open)
    const names = told.length === 0 && bare && !open ? bareNames(tokens, line) : told
    layout.authors = [...new Set([...layout.authors, ...names])]
    open = isOpenByline(tokens, line)
  }
}

/** The line whose dateline names a paper: there the text begins, whatever summaries and captions stand above. -1 for none near the top. */
function leadIndex(tokens: readonly Token[], lines: readonly Line[], aside: readonly boolean[], headline: number): number {
  let sentences = 0
  for (let index = headline + 1; index < lines.length && sentences <= ABOVE; index++) {
    const line = lines[index] as Line
    if (aside[index]) continue
    const length = datelineLength(tokens, line)
    const text = tokens[line.first + length]?.kind === 'word' && (line.prose || line.length > HEADLINE)
    if (length > 0 && text && publisherIn(tokens, { first: line.first, last: line.first + length }) !== null) return index
    if (line.prose) sentences++
  }
  return -1
}

const textOf = (text: string, tokens: readonly Token[], { first, last }: TokenRange): string =>
  text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end)

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
