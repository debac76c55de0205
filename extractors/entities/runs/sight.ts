/** Where names may stand: the known names and the runs of capitalised words of a document. */
import type { Doc, Token, TokenRange } from '../../../src/types.ts'
import type { Gazetteer, Hit } from '../../gazetteer/gazetteer.ts'
import { findKnown } from './known-names.ts'
import { findRuns } from './runs.ts'
import { readWords, type Words } from './words.ts'

/** How a sentence uses capitals: as usual, On Most Words, or ON ALL LETTERS. Then a capital says little. */
export type Style = 'plain' | 'title' | 'caps'

/** A known name where it stands. */
export interface Sighting extends TokenRange {
  hit: Hit
  /** Its form is also a common word, or its sentence's capitals say little. */
  weak: boolean
}

/** Capitalised words in a row with what joins them; names lie inside runs. */
export interface Run extends TokenRange {
  /** Index of the sentence. */
  sentence: number
  style: Style
}

/** What the search for names sees of a document. */
export interface Sight {
  doc: Doc
  runs: Run[]
  known: Sighting[]
  /** Index into `known` of the name that covers a token, or -1. */
  knownAt: Int32Array
  words: Words
  gazetteers: readonly Gazetteer[]
}

/** The known name that covers a token. */
export function knownName(sight: Sight, at: number): Sighting | undefined {
  const index = at >= 0 && at < sight.knownAt.length ? (sight.knownAt[at] as number) : -1
  // An array asked for -1 looks it up as a name, which is slow.
  return index < 0 ? undefined : sight.known[index]
}

/** Walks the article once. */
export function look(doc: Doc, gazetteers: readonly Gazetteer[]): Sight {
  const { tokens, sentences } = doc
  const known: Sighting[] = []
  const knownAt = new Int32Array(tokens.length).fill(-1)
  const words = readWords(tokens)
  const runs: Run[] = []
  let paragraph = 0
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as TokenRange
    while (paragraph < doc.paragraphs.length && (doc.paragraphs[paragraph] as TokenRange).last <= sentence.first) paragraph++
    const zone = doc.paragraphs[paragraph]?.zone
    if (zone === 'byline' || zone === 'furniture') continue
    const style = styleOf(tokens, sentence)
    findKnown(doc, words, gazetteers, sentence, style, known, knownAt)
    findRuns(doc, words, sentence, index, style, knownAt, runs)
  }
  return { doc, runs, known, knownAt, words, gazetteers }
}

/** Reads a sentence's style. */
function styleOf(tokens: readonly Token[], sentence: TokenRange): Style {
  let capitals = 0
  let upper = 0
  let lower = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const { word } = tokens[at] as Token
    if (word === null) continue
    if (word.capital) {
      capitals++
      if (word.shouted) upper++
    } else if (word.text.length > 3) lower++
  }
  if (upper >= 3 && upper > 0.8 * (capitals + lower)) return 'caps'
  // Headlines have no full stop; a short sentence full of names has one.
  return capitals >= 4 && capitals > 2 * lower && tokens[sentence.last - 1]?.text !== '.' ? 'title' : 'plain'
}
