/** What each paragraph is to the article: headline, byline, body or the page's furniture. */

import type { Doc, Paragraph, Token, TokenRange, Zone } from '../../src/types.ts'
import { textOf } from '../shared/spans.ts'
import { authorsIn, bareNames } from './authors.ts'
import { followsName, isByline, isOpenByline, type Place } from './bylines.ts'
import { isCaption } from './captions.ts'
import { datelineLength, publisherIn } from './datelines.ts'
import { closes, opensList } from './furniture.ts'
import { HEADLINE } from './headline.ts'
import { isInitials, type Line, spanOf } from './lines.ts'
import { type Page, pageOf } from './page.ts'
import { begins, ROLES } from './words.ts'

export type Layout = Pick<Doc, 'paragraphs' | 'title' | 'publisher' | 'authors'>

/** A list of other headlines has none longer. */
const LISTED = 20
/** In so many paragraphs below the headline lines may come again, and a sentence of summary stand before the byline. */
const SUMMARY = 5
/** A comment form or copyright line closes an article of so many sentences. */
const ARTICLE = 2

/** How far the walk down a page has come. */
interface Walk {
  paragraphs: Paragraph[]
  /** Sentences of body so far. */
  bodies: number
  /** The article is over. */
  closed: boolean
  /** Other articles' headlines go by. */
  listing: boolean
  /** The last line was an editor's mark: behind it come links to other articles. */
  signed: boolean
  /** The last line said "Written by", and the name is still to come. */
  open: boolean
  /** Where the top's lines went, by their words: pages say them twice. */
  said: Map<string, number>
}

/** Lays a text out. `given` is the headline that came with the article, if any. */
export function layOut(text: string, tokens: readonly Token[], given: string | undefined): Layout {
  const page = pageOf(text, tokens, given)
  const { lines } = page
  const walk: Walk = { paragraphs: [], bodies: 0, closed: false, listing: false, signed: false, open: false, said: new Map() }
  const layout: Layout = { paragraphs: walk.paragraphs, title: page.given, publisher: null, authors: [] }
  const authors = new Set<string>()
  const told = (line: TokenRange, names: readonly string[]): void => {
    layout.publisher ??= publisherIn(tokens, line)
    for (const name of names) authors.add(name)
  }
  for (const [index, line] of lines.entries()) {
    const place = placeOf(page, walk, index)
    const zone = zoneOf(page, walk, index, place)
    if (zone === 'title') layout.title ??= spanOf(text, tokens, line)
    if (zone === 'byline') {
      const names = authorsIn(tokens, line, walk.open)
      told(line, names.length === 0 && place === 'head' && !walk.open ? bareNames(tokens, line) : names)
      walk.open = isOpenByline(tokens, line)
      walk.signed ||= walk.bodies >= ARTICLE && isInitials(tokens, line)
    }
    if (zone !== 'body') {
      walk.paragraphs.push({ first: line.first, last: line.last, zone })
      continue
    }
    const dateline = index === page.lead || (page.lead < 0 && walk.bodies < 2) ? datelineLength(tokens, line) : 0
    const first = line.first + dateline
    if (dateline > 0) {
      walk.paragraphs.push({ first: line.first, last: first, zone: 'byline' })
      told({ first: line.first, last: first }, [])
    }
    if (first < line.last) walk.paragraphs.push({ first, last: line.last, zone })
    walk.open = false
    walk.signed = false
    // Section heads do not end the head of the page; sentences do.
    if (line.sentence || line.length > HEADLINE) walk.bodies++
  }
  layout.authors = [...authors]
  return layout
}

const isHead = ({ lead }: Page, { bodies }: Walk, index: number): boolean => index < lead || (lead < 0 && bodies === 0)

function placeOf(page: Page, walk: Walk, index: number): Place {
  const { headline, lines, tokens, foot } = page
  const head = isHead(page, walk, index)
  const summarised = walk.bodies === 1 && index <= headline + SUMMARY
  const beside = (): boolean => walk.paragraphs.at(-1)?.zone === 'byline' || followsName(tokens, lines[index + 1])
  // Above the headline stand menus, and sometimes the author.
  if (index > headline ? head || (summarised && beside()) : beside()) return 'head'
  return head || summarised || index >= foot ? 'edge' : 'inside'
}

/** The decision, in order: what a page's own words say, what is told twice, captions, bylines, and the rest is text. */
function zoneOf(page: Page, walk: Walk, index: number, place: Place): Zone {
  const { tokens, lines, headline } = page
  const line = lines[index] as Line
  const head = isHead(page, walk, index)
  walk.closed ||= walk.bodies >= ARTICLE && closes(tokens, line)
  walk.listing = (walk.listing || (walk.signed && !line.prose)) && !line.sentence && line.length <= LISTED
  if (index === headline) {
    walk.said.set(textOf(page, line.first, line.last), walk.paragraphs.length)
    return 'title'
  }
  if (walk.closed || walk.listing || page.aside[index]) {
    walk.listing ||= walk.bodies > 0 && opensList(tokens, line)
    return 'furniture'
  }
  const top = page.lead < 0 ? headline + SUMMARY : page.lead
  if (index > headline && index <= top && isRepeated(page, walk, line)) return 'furniture'
  const named = begins(ROLES.byline, tokens, line.first) > 0
  if (!named && isCaption(tokens, line, head)) {
    // The same words stand above it once more, without the credit.
    const above = lines[index - 1]
    if (above !== undefined && textOf(page, line.first, line.last).includes(textOf(page, above.first, above.last)))
      retract(walk, walk.paragraphs.length - 1)
    return 'furniture'
  }
  if ((walk.open && line.length <= LISTED && !line.prose) || isByline(tokens, line, place)) return 'byline'
  // Above the headline are menus; above the text credits in brackets.
  if (head && !line.prose && (index < headline || tokens[line.first]?.text === '(')) return 'furniture'
  return 'body'
}

/** Whether the page's top has said a line before. With its picture's credit in between, it was the picture's caption both times. */
function isRepeated(page: Page, walk: Walk, line: Line): boolean {
  const words = textOf(page, line.first, line.last)
  const before = walk.said.get(words)
  if (before === undefined) {
    walk.said.set(words, walk.paragraphs.length)
    return false
  }
  const between = walk.paragraphs.slice(before + 1)
  if (between.length > 0 && between.every(({ zone }) => zone === 'furniture')) retract(walk, before)
  return true
}

/** What was taken for text is furniture. */
function retract({ paragraphs }: Walk, at: number): void {
  const paragraph = paragraphs[at]
  if (paragraph?.zone === 'body') paragraph.zone = 'furniture'
}
