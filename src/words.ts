/** What is known of a word's form, worked out when it is first met and remembered between articles: most words come again. */
import type { WordNames } from '../extractors/gazetteer/gazetteer.ts'
import { hashWord } from '../extractors/gazetteer/hash.ts'
import type { LexiconNode } from '../extractors/lexicon/lexicon.ts'
import type { Language } from './types.ts'

/** One written form of a word. */
export interface Word {
  text: string
  /** In lower case, typographic apostrophes made straight. */
  lower: string
  /** Begins with an upper-case letter. */
  capital: boolean
  /** Has a capital anywhere: `Meta`, `iPhone`. */
  cased: boolean
  /** Two letters or more, all in capitals. */
  shouted: boolean
  /** Hash of `lower`. */
  hash: number
  /** The language that it marks, an index into the marked languages; -1 until it is looked up. */
  marker: number
  /** What expressions of pages begin with it, a bit a role; -1 until it is looked up. */
  page: number
  /** What each language's lexicon knows of it; undefined until it is looked up. */
  nodes: Record<Language, LexiconNode | null | undefined>
  /** What gazetteers know of it; null until they are asked. */
  names: WordNames | null
}

/** Bounds the memory: past this many forms all are forgotten, and the common ones are soon back. */
const MOST = 50_000

const known = new Map<string, Word>()

/** The word of a written form. */
export function wordOf(written: string): Word {
  const before = known.get(written)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  // A slice of an article would keep the whole article in memory.
  const text = Buffer.from(written, 'utf16le').toString('utf16le')
  const small = text.toLowerCase()
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small
  const cased = small !== text
  const word: Word = {
    text,
    lower,
    capital: small[0] !== text[0],
    cased,
    shouted: cased && text.length > 1 && text === text.toUpperCase(),
    hash: hashWord(lower),
    marker: -1,
    page: -1,
    nodes: { id: undefined, en: undefined },
    names: null,
  }
  known.set(text, word)
  return word
}
