/** Quotation marks as typography: which marked stretches a text has, whatever they turn out to be. */
import type { Token, TokenRange } from '../../src/types.ts'

const DOUBLE = /^["“”„«»‟]$/

/**
 * The stretches between double quotation marks, a paragraph at a time, as ranges of the tokens inside the marks.
 * An unclosed stretch runs to the end of its paragraph.
 */
export function markedStretches(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = []
  let open = -1
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'break') {
      if (open >= 0 && at > open) found.push({ first: open, last: at })
      open = -1
    } else if (token.kind === 'mark' && DOUBLE.test(token.text)) {
      if (open >= 0) {
        if (at > open) found.push({ first: open, last: at })
        open = -1
      } else open = at + 1
    }
  }
  return found
}
