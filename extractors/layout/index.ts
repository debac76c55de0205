/** What each paragraph is to the article: headline, byline, body or the page's furniture. */
import type { Doc, Paragraph, Span, Token, TokenRange } from '../../src/types.ts'
import { authorsIn, datelineLength, isByline, isCredit, publisherIn } from './bylines.ts'
import { ANYWHERE, CLOSERS, LABELS, LISTS, OPENERS } from './furniture.ts'
import { begins, compileOpeners, holds, type Openers } from './openers.ts'

export type Layout = Pick<Doc, 'paragraphs' | 'title' | 'publisher' | 'authors'>

let compiled: Record<'openers' | 'labels' | 'lists' | 'closers' | 'anywhere', Openers> | null = null

function tables(): NonNullable<typeof compiled> {
  compiled ??= {
    openers: compileOpeners(OPENERS),
    labels: compileOpeners(LABELS),
    lists: compileOpeners(LISTS),
    closers: compileOpeners(CLOSERS),
    anywhere: compileOpeners(ANYWHERE),
  }
  return compiled
}

/** The longest headline, byline and label, in tokens. */
const HEADLINE = 32
const BYLINE = 26
const LABEL = 7
/** The longest caption, and its credit. */
const CAPTION = 70
const CREDIT = 10

/** Lays a text out. `given` is the headline that came with the article, if any. */
export function layOut(text: string, tokens: readonly Token[], given: string | undefined): Layout {
  const ranges = paragraphsOf(tokens)
  const layout: Layout = { paragraphs: [], title: titleSpan(text, given), publisher: null, authors: [] }
  const titled = layout.title !== null
  const paragraphs = layout.paragraphs as Paragraph[]
  let closed = false
  let listing = false
  let bodies = 0
  for (const [index, range] of ranges.entries()) {
    const sentence = isSentence(tokens, range)
    const length = range.last - range.first
    closed ||= index > 0 && length <= 12 && !sentence && begins(tables().closers, tokens, range.first) > 0
    listing &&= !sentence && length <= 20
    if (
      closed ||
      listing ||
      isFurniture(tokens, range, sentence) ||
      (bodies === 0 && index > 0 && isCredited(tokens, range)) ||
      isLengthOfVideo(tokens, ranges, index)
    ) {
      paragraphs.push({ ...range, zone: 'furniture' })
      listing ||= !sentence && bodies > 0 && length <= LABEL && begins(tables().lists, tokens, range.first) > 0
      continue
    }
    const isTitle =
      index === 0 && !titled && ranges.length > 2 && length <= HEADLINE && !endsWith(tokens, range, '.') && datelineLength(tokens, range) === 0
    if (isTitle) {
      layout.title = spanOf(text, tokens, range)
      paragraphs.push({ ...range, zone: 'title' })
      continue
    }
    // Under the headline there may be a line of summary before the byline.
    const edge = bodies === 0 || (bodies === 1 && index <= 4) || index >= ranges.length - 4
    const named = (!sentence || tokens[range.first]?.text === '(') && isByline(tokens, range, bodies === 0 && index > 0)
    if (edge && length <= BYLINE && (named || isCredit(tokens, range))) {
      push(range, 'byline')
      continue
    }
    const dateline = bodies < 2 ? datelineLength(tokens, range) : 0
    if (dateline > 0) push({ first: range.first, last: range.first + dateline }, 'byline')
    push({ first: range.first + dateline, last: range.last }, 'body')
    // Section heads do not end the head of the page; sentences do.
    if (sentence || length > HEADLINE) bodies++
  }
  return layout

  function push(range: TokenRange, zone: 'byline' | 'body'): void {
    if (range.last <= range.first) return
    paragraphs.push({ ...range, zone })
    if (zone === 'body') return
    layout.publisher ??= publisherIn(tokens, range)
    layout.authors = [...new Set([...layout.authors, ...authorsIn(tokens, range)])]
  }
}

/** "Warga keluhkan tarif · 2 jam yang lalu": another headline and its age. */
function isAgo(tokens: readonly Token[], range: TokenRange): boolean {
  let at = range.last - 1
  while (at > range.first && tokens[at]?.kind === 'mark') at--
  const word = tokens[at]?.lower
  if (word !== 'ago' && word !== 'lalu') return false
  for (let i = at - 1; i >= Math.max(range.first, at - 4); i--) if (tokens[i]?.kind === 'number') return true
  return false
}

/** "… di Manggarai, Senin (9/2). (Antara/Andika)": a picture's words, above the article's own. */
function isCredited(tokens: readonly Token[], range: TokenRange): boolean {
  if (tokens[range.last - 1]?.text !== ')') return false
  let slash = false
  for (let at = range.last - 2; at > Math.max(range.first, range.last - CREDIT); at--) {
    const token = tokens[at] as Token
    if (token.text === '(') return slash
    if (token.text === '/') slash = true
    else if (token.kind !== 'word' || !token.capital) return false
  }
  return false
}

/** "00:54" by itself between headlines: how long a video runs. */
function isLengthOfVideo(tokens: readonly Token[], ranges: readonly TokenRange[], index: number): boolean {
  const { first, last } = ranges[index] as TokenRange
  if (last - first !== 3 || tokens[first + 1]?.text !== ':' || tokens[first]?.kind !== 'number' || !tokens[first]?.text.startsWith('0')) return false
  return [ranges[index + 1], ranges[index + 2]].every((range) => range === undefined || !isSentence(tokens, range))
}

function isFurniture(tokens: readonly Token[], range: TokenRange, sentence: boolean): boolean {
  const length = range.last - range.first
  if (length <= 45 && begins(tables().openers, tokens, range.first) > 0) return true
  if (sentence) return false
  if (length <= LABEL && begins(tables().labels, tokens, range.first) > 0) return true
  // A caption may tell a whole story before its credit.
  if (length <= CAPTION && holds(tables().anywhere, tokens, length <= 30 ? range : { first: range.last - CREDIT, last: range.last })) return true
  return length <= 20 && isAgo(tokens, range)
}

/** Paragraphs as ranges of tokens, without the breaks between them. */
function paragraphsOf(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue
    if (at > first) found.push({ first, last: at })
    first = at + 1
  }
  return found
}

function endsWith(tokens: readonly Token[], range: TokenRange, mark: string): boolean {
  let last = range.last - 1
  while (last > range.first && /^["”“'’)\]]$/.test((tokens[last] as Token).text)) last--
  return tokens[last]?.text === mark
}

/** Ends as a sentence does. A headline's question is none. */
function isSentence(tokens: readonly Token[], range: TokenRange): boolean {
  return endsWith(tokens, range, '.') || ((endsWith(tokens, range, '!') || endsWith(tokens, range, '?')) && range.last - range.first > 12)
}

function spanOf(text: string, tokens: readonly Token[], range: TokenRange): Span {
  const start = (tokens[range.first] as Token).start
  const end = (tokens[range.last - 1] as Token).end
  return { start, end, text: text.slice(start, end) }
}

/** Where the headline that came with the article stands in its text, if it does. */
function titleSpan(text: string, given: string | undefined): Span | null {
  const title = given?.trim() ?? ''
  const start = title === '' ? -1 : text.indexOf(title)
  return start < 0 ? null : { start, end: start + title.length, text: title }
}
