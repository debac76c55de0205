/** Whether two quotes report the same words, reworded or translated again. */
import type { Doc, TokenRange } from '../../src/types.ts'

/** Two quotes of one speaker with so much of the shorter one's words in common report the same. */
const ALIKE = 0.5
/** Fewer content words say too little. */
const FEWEST = 4
/** Quotes looked back at. */
const BACK = 40

/** The words of a quote that carry its content, cut to their stems' first letters. */
export function contentOf(doc: Doc, range: TokenRange): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = range.first; at < range.last && words.size < 200; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.kind !== 'word' || token.lower.length < 4) continue
    if (token.entry?.finite || token.entry?.link || token.entry?.pronoun || token.entry?.definite) continue
    words.add(stem(token.lower))
  }
  return words
}

/** A cheap stem: Indonesian prefixes off, then the first five letters. */
function stem(word: string): string {
  let from = 0
  if (word.length > 6) for (const prefix of PREFIXES) if (word.startsWith(prefix)) from = Math.max(from, prefix.length)
  return word.slice(from, from + 5)
}

const PREFIXES: readonly string[] = ['meng', 'meny', 'mem', 'men', 'me', 'ber', 'ter', 'di', 'pe', 'ke']

/** Index of the earlier quote whose words a quote repeats, or null. `contents[i]` are quote i's content words. */
export function earlierSame(contents: readonly ReadonlySet<string>[], own: ReadonlySet<string>): number | null {
  if (own.size < FEWEST) return null
  for (let i = Math.max(0, contents.length - BACK); i < contents.length; i++) {
    const other = contents[i] as ReadonlySet<string>
    if (other.size < FEWEST) continue
    let shared = 0
    for (const word of own) if (other.has(word)) shared++
    if (shared / Math.min(own.size, other.size) >= ALIKE && shared / Math.max(own.size, other.size) >= ALIKE / 2) return i
  }
  return null
}

/** Whether a quote holds most of a shorter one's words: the sentence that a heading quotes. */
export function holds(words: ReadonlySet<string>, short: ReadonlySet<string>): boolean {
  if (short.size < 2 || short.size > words.size) return false
  let shared = 0
  for (const word of short) if (words.has(word)) shared++
  return shared >= 2 && shared / short.size >= 0.6
}
