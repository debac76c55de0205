/** What every step of the search for names asks of words, worked out once a document: hashes and capitals. */
import type { Token } from '../../../src/types.ts'
import type { Gazetteer, Hit, WordNames } from '../../gazetteer/gazetteer.ts'
import { hashWord } from '../../gazetteer/hash.ts'

/** A word's form, remembered between articles. */
export type Word = NonNullable<Token['word']>

export interface Words {
  /** Hash of each token in lower case. */
  hash: Int32Array
  /** 1 where a word has a capital anywhere: `Meta`, `iPhone`. */
  cased: Uint8Array
  /** One bit for each of 65,536 classes of hashes: set where the article writes a word of the class in lower case. */
  lowered: Uint32Array
}

export function readWords(tokens: readonly Token[]): Words {
  const { length } = tokens
  const hash = new Int32Array(length)
  const cased = new Uint8Array(length)
  const lowered = new Uint32Array(2048)
  for (let at = 0; at < length; at++) {
    const token = tokens[at] as Token
    const { word } = token
    hash[at] = word === null ? hashWord(token.lower) : word.hash
    if (word === null) continue
    if (word.cased) cased[at] = 1
    else {
      const bit = word.hash >>> 16
      lowered[bit >>> 5] = (lowered[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }
  return { hash, cased, lowered }
}

/** What the gazetteers know of the word at a token; asked once and remembered between articles. */
export function namesOf(word: Word, gazetteers: readonly Gazetteer[], tokens: readonly Token[], words: Words, at: number): WordNames {
  const known = word.names
  if (known !== null && known.gazetteers === gazetteers) return known
  const names: WordNames = { gazetteers, alone: longest(gazetteers, tokens, words, at, at + 1), goesOn: false, flags: 0 }
  for (const gazetteer of gazetteers) {
    if (gazetteer.goesOn(word.hash)) names.goesOn = true
    names.flags |= gazetteer.word(word.hash)
  }
  word.names = names
  return names
}

/** The longest known name at a token; the first gazetteer is the strongest. */
export function longest(gazetteers: readonly Gazetteer[], tokens: readonly Token[], words: Words, first: number, last: number): Hit | null {
  let best: Hit | null = null
  for (const gazetteer of gazetteers) {
    const hit = gazetteer.find(tokens, words.hash, first, last)
    if (hit !== null && (best === null || hit.length > best.length)) best = hit
  }
  return best
}

/** Whether the article also writes a word in lower case; wrong for one word in some hundreds. */
export function isLowered({ lowered }: Words, hash: number): boolean {
  const bit = hash >>> 16
  return (((lowered[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
}
