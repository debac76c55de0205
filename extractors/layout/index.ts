/** What each paragraph is to the article: headline, byline, body, caption or the page's furniture. */
import type { Doc, Paragraph, Span, Token, TokenRange } from '../../src/types.ts'
import { AGENCIES, BYLINES, CLOSERS, OPENERS } from './furniture.ts'

export type Layout = Pick<Doc, 'paragraphs' | 'title' | 'publisher' | 'authors'>

type Openers = ReadonlyMap<string, readonly (readonly string[])[]>

function compile(openers: readonly string[]): Openers {
  const map = new Map<string, string[][]>()
  for (const opener of openers) {
    const words = opener.replaceAll(':', ' :').split(/\s+/).filter(Boolean)
    const first = words[0] as string
    map.set(first, [...(map.get(first) ?? []), words])
  }
  return map
}

let compiled: Record<'openers' | 'closers' | 'bylines' | 'agencies', Openers> | null = null

function tables(): NonNullable<typeof compiled> {
  compiled ??= { openers: compile(OPENERS), closers: compile(CLOSERS), bylines: compile(BYLINES), agencies: compile(AGENCIES) }
  return compiled
}

/** How many tokens of an expression of the table begin at a token; 0 for none. */
function begins(table: Openers, tokens: readonly Token[], at: number): number {
  const candidates = table.get(tokens[at]?.lower ?? '')
  if (candidates === undefined) return 0
  for (const words of candidates) if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length
  return 0
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

const isDash = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark' && /^[-–—]$/.test(token.text)
const isStop = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark' && /^[.!?]$/.test(token.text)

/** "JAKARTA, KOMPAS.com -", "LONDON, Oct 25 (Reuters) -": how many tokens at a paragraph's start are its dateline. */
function datelineLength(tokens: readonly Token[], range: TokenRange): number {
  let named = false
  const end = Math.min(range.last, range.first + 18)
  for (let at = range.first; at < end; at++) {
    const token = tokens[at] as Token
    if (isDash(token) && at > range.first && (token.spaced || tokens[at + 1]?.spaced)) {
      while (isDash(tokens[at + 1])) at++
      return named ? at + 1 - range.first : 0
    }
    if (token.kind === 'word') {
      if (token.lower.includes('.') || begins(tables().agencies, tokens, at) > 0) named = true
      if (!token.capital && !token.lower.includes('.')) return 0
      if (at === range.first && token.text.length > 2 && token.text === token.text.toUpperCase() && tokens[at + 1]?.text === ',') named = true
    } else if (token.kind === 'number') {
      if (at > range.first && range.last - range.first > 18) named = named || tokens[range.first]?.text === tokens[range.first]?.text.toUpperCase()
    } else if (token.kind !== 'mark' || /^["“”?!;]$/.test(token.text)) return 0
  }
  return 0
}

/** Names behind "By", "Oleh", "Reporter:" and the like: runs of capitalised words. */
function namesIn(tokens: readonly Token[], range: TokenRange): string[] {
  const names: string[] = []
  let from = -1
  for (let at = range.first; at <= range.last; at++) {
    const token = at < range.last ? tokens[at] : undefined
    const inside =
      token !== undefined && token.kind === 'word' && token.capital && begins(tables().bylines, tokens, at) === 0 && !token.lower.includes('.')
    if (inside && from < 0) from = at
    if (!inside && from >= 0) {
      const last = tokens[at - 1] as Token
      if (at - from >= 2 && at - from <= 5) names.push((tokens[from] as Token).text === last.text ? last.text : wordsText(tokens, from, at))
      from = -1
    }
  }
  return names
}

const wordsText = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')

/** The outlet that a byline or dateline names: a web address or a known agency. */
function publisherIn(tokens: readonly Token[], range: TokenRange): string | null {
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word' && /\.(com|co|id|net|org|tv|news)/.test(token.lower)) return token.text
    const length = begins(tables().agencies, tokens, at)
    if (length > 0 && token.capital) return wordsText(tokens, at, at + length)
  }
  return null
}

/** Whether a short paragraph holds a figure and no sentence: "Selasa, 25 Okt 2022 16:05 WIB". */
function isDateLine(tokens: readonly Token[], range: TokenRange): boolean {
  if (range.last - range.first > 22 || isStop(tokens[range.last - 1])) return false
  let figures = 0
  let lower = 0
  let years = 0
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'number') {
      figures++
      if (/^(19|20)\d\d$/.test(token.text)) years++
    } else if (token.kind === 'word' && !token.capital) lower++
  }
  return years > 0 && figures >= 2 && lower <= 2
}

/** Lays a text out. `given` is the headline that came with the article, if any. */
export function layOut(text: string, tokens: readonly Token[], given: string | undefined): Layout {
  const ranges = paragraphsOf(tokens)
  const paragraphs: Paragraph[] = []
  const authors: string[] = []
  let publisher: string | null = null
  let title: Span | null = titleSpan(text, given)
  let closed = false
  let bodies = 0
  for (const [index, range] of ranges.entries()) {
    const length = range.last - range.first
    if (!closed && index > 0 && length <= 12 && begins(tables().closers, tokens, range.first) > 0) closed = true
    if (closed || (begins(tables().openers, tokens, range.first) > 0 && (length <= 40 || bodies > 0))) {
      paragraphs.push({ ...range, zone: 'furniture' })
      continue
    }
    const edge = bodies === 0 || index >= ranges.length - 4
    if (
      edge &&
      length <= 24 &&
      ((begins(tables().bylines, tokens, range.first) > 0 && !isStop(tokens[range.last - 1])) || isDateLine(tokens, range))
    ) {
      paragraphs.push({ ...range, zone: 'byline' })
      authors.push(...namesIn(tokens, range))
      publisher ??= publisherIn(tokens, range)
      continue
    }
    if (
      index === 0 &&
      title === null &&
      length <= 30 &&
      ranges.length > 2 &&
      !isStop(tokens[range.last - 1]) &&
      datelineLength(tokens, range) === 0
    ) {
      const start = (tokens[range.first] as Token).start
      const end = (tokens[range.last - 1] as Token).end
      title = { start, end, text: text.slice(start, end) }
      paragraphs.push({ ...range, zone: 'title' })
      continue
    }
    const dateline = bodies < 2 ? datelineLength(tokens, range) : 0
    if (dateline > 0) {
      const line = { first: range.first, last: range.first + dateline }
      paragraphs.push({ ...line, zone: 'byline' })
      publisher ??= publisherIn(tokens, line)
    }
    if (range.first + dateline < range.last) paragraphs.push({ first: range.first + dateline, last: range.last, zone: 'body' })
    bodies++
  }
  return { paragraphs, title, publisher, authors: [...new Set(authors)] }
}

function titleSpan(text: string, given: string | undefined): Span | null {
  const start = given === undefined || given.trim() === '' ? -1 : text.indexOf(given.trim())
  return start < 0 || given === undefined ? null : { start, end: start + given.trim().length, text: given.trim() }
}
