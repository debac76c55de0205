/** From tokens to spans of the text. */
import type { Doc, Span, TokenRange } from '../../src/types.ts'

/** What the text has from one token to before another, as written. */
export function textOf({ text, tokens }: Pick<Doc, 'text' | 'tokens'>, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
}

/** The text of a range of tokens, from the first one's start to the last one's end. */
export function spanOf(doc: Doc, range: TokenRange): Span {
  const start = doc.tokens[range.first]?.start ?? 0
  const end = doc.tokens[range.last - 1]?.end ?? start
  return { start, end, text: doc.text.slice(start, end) }
}

/** Whether two ranges of tokens share one. */
export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last
}
