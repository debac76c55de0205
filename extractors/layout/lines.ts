/** Paragraphs, and what can be seen of one without knowing a word. */
import type { Span, Token, TokenRange } from '../../src/types.ts'
import { rolesAt } from './words.ts'

/** One paragraph. */
export interface Line extends TokenRange {
  /** Tokens. */
  length: number
  /** Ends in a full stop. */
  stop: boolean
  /** Ends as a sentence does; a headline's question is none. */
  sentence: boolean
  /** A sentence, or has one inside: no label. */
  prose: boolean
  /** The roles of the pages' expressions that may stand in it, as bits. */
  roles: number
}

/** Longer ones are prose however they end. */
const LONG = 45
/** Shorter questions and cries are headlines. */
const ASKED = 12

export function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let first = 0
  let roles = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && token.kind !== 'break') {
      roles |= rolesAt(token)
      continue
    }
    if (at > first) lines.push(lineOf(tokens, { first, last: at }, roles))
    first = at + 1
    roles = 0
  }
  return lines
}

function lineOf(tokens: readonly Token[], { first, last }: TokenRange, roles: number): Line {
  const length = last - first
  const end = endOf(tokens, { first, last })
  const stop = end === '.' || end === '…'
  const sentence = stop || ((end === '!' || end === '?') && length > ASKED)
  return { first, last, length, stop, sentence, roles, prose: sentence || length > LONG || lastStop(tokens, { first, last }) > first + 4 }
}

const CLOSING: ReadonlySet<string> = new Set(['"', '”', '“', "'", '’', ')', ']', '*', '»'])

/** What a paragraph ends in, before quotation marks and an editor's initials. */
function endOf(tokens: readonly Token[], range: TokenRange): string {
  let last = range.last - 1
  if (tokens[last]?.text === ')') {
    const open = openingOf(tokens, range)
    if (open > range.first && isInitials(tokens, { first: open, last: range.last })) last = open - 1
  }
  while (last > range.first && CLOSING.has((tokens[last] as Token).text)) last--
  return (tokens[last] as Token).text
}

/** Where the brackets open that close a paragraph; -1 if that is far away. */
export function openingOf(tokens: readonly Token[], range: TokenRange): number {
  for (let at = range.last - 2; at >= Math.max(range.first, range.last - 14); at--) if (tokens[at]?.text === '(') return at
  return -1
}

/** "(agt/fay)", "[abc]", "(Ant/Budiman)": an editor's mark. */
export function isInitials(tokens: readonly Token[], range: TokenRange): boolean {
  const open = tokens[range.first]?.text
  if ((open !== '(' && open !== '[') || range.last - range.first > 9) return false
  let slashed = false
  let longest = 0
  for (let at = range.first + 1; at < range.last - 1; at++) {
    const { kind, text } = tokens[at] as Token
    if (kind === 'word') longest = Math.max(longest, text.length)
    else if (text === '/') slashed = true
    else if (text !== '*') return false
  }
  return longest <= (slashed ? 10 : 4)
}

/** The last full stop inside a paragraph that ends a sentence there: behind it stands a space and what begins another. -1 for none. */
export function lastStop(tokens: readonly Token[], range: TokenRange): number {
  for (let at = range.last - 2; at > range.first; at--) {
    if (tokens[at]?.text !== '.' || tokens[at]?.kind !== 'mark') continue
    const before = tokens[at - 1] as Token
    const after = tokens[at + 1] as Token
    // Not "Dr. Agus", "St. Louis", "1. Berawal".
    const ends = before.kind === 'word' ? before.text.length > 4 || !before.capital : before.kind === 'mark' && before.text !== '.'
    if (ends && after.spaced && !(after.kind === 'word' && !after.capital)) return at
  }
  return -1
}

/** How a paragraph's words are written. */
export interface Case {
  /** Words with a capital, and web addresses. */
  capitals: number
  /** Other words, but for those that join names: "and", "dan". */
  lower: number
  figures: number
  /** Figures that are a year. */
  years: number
}

export function caseOf(tokens: readonly Token[], range: TokenRange): Case {
  const found: Case = { capitals: 0, lower: 0, figures: 0, years: 0 }
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'number') {
      found.figures++
      if (isYear(token)) found.years++
    } else if (token.kind === 'word') {
      if (token.capital || isDomain(token)) found.capitals++
      else if (token.lower !== 'and' && token.lower !== 'dan') found.lower++
    }
  }
  return found
}

const isYear = ({ text }: Token): boolean => text.length === 4 && (text.startsWith('19') || text.startsWith('20'))

export const isShout = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase()

export const isDomain = (token: Token): boolean =>
  token.kind === 'word' && token.text.length > 4 && token.text.includes('.') && /\.(com|co|id|net|org|tv|news)/.test(token.lower)

export function spanOf(text: string, tokens: readonly Token[], range: TokenRange): Span {
  const start = (tokens[range.first] as Token).start
  const end = (tokens[range.last - 1] as Token).end
  return { start, end, text: text.slice(start, end) }
}

export const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
