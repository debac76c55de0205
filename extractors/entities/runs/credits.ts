/** Photo credits inside paragraphs: `(Foto: …)`, `(Sumber Foto: …/…)`, `(f:…/…)`. Their names are none of the article's. */
import type { Token } from '../../../src/types.ts'

const OPENS = /^(foto|sumber|dok|dokumentasi|ist|istimewa|ilustrasi|gambar|photo|image|credit|source|f)$/

/** How many tokens the credit takes that begins in brackets at a token, without the closing one; 0 where none does. */
export function creditLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at + 1]
  if (tokens[at]?.text !== '(' || first === undefined || !OPENS.test(first.lower)) return 0
  let parted = false
  for (let end = at + 2; end < tokens.length && end < at + 16; end++) {
    const { text, kind } = tokens[end] as Token
    if (kind === 'break') return 0
    if (text === ':' || text === '/') parted = true
    if (text === ')') return parted || end <= at + 4 ? end - at : 0
  }
  return 0
}
