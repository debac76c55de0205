/** Tokens and a language -> the analysed document: zones, segments, sentences, vocabulary, figures. */

import { layOut } from '../extractors/layout/index.ts'
import { lexiconOf } from '../extractors/lexicon/index.ts'
import type { Expression, Lexicon, LexiconNode } from '../extractors/lexicon/lexicon.ts'
import { markedStretches } from '../extractors/shared/marks.ts'
import { readNumbers } from '../extractors/shared/numbers.ts'
import { markersIn, voteOf } from './language.ts'
import type { Article, Doc, Language, NumberReading, Paragraph, Phrase, Segment, Token, TokenRange } from './types.ts'
import type { Word } from './words.ts'

/** Analyses one article's tokens. They are filled in place with what the lexicon knows of them. `marks` are the languages' marker words. */
export function analyse(article: Article, tokens: Token[], language: Language, marks: Uint8Array = markersIn(tokens)): Doc {
  const layout = layOut(article.text, tokens, article.title)
  const quoted = markedStretches(tokens)
  const segments = segmentsOf(quoted, marks, layout.paragraphs, language)
  for (const segment of segments) annotate(tokens, segment)
  const sentences: TokenRange[] = []
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const paragraph of layout.paragraphs) if (paragraph.zone !== 'furniture') splitSentences(tokens, paragraph, sentences, sentenceOf)
  const numbers = readNumbers(tokens, segments)
  const numberAt = new Int32Array(tokens.length).fill(-1)
  for (let index = 0; index < numbers.length; index++) {
    const { first, last } = numbers[index] as NumberReading
    for (let at = first; at < last; at++) numberAt[at] = index
  }
  return { text: article.text, language, tokens, segments, sentences, sentenceOf, ...layout, quoted, numbers, numberAt }
}

/** Cuts the article's paragraphs into stretches of one language: a quoted stretch may be in the other. */
function segmentsOf(quoted: readonly TokenRange[], marks: Uint8Array, paragraphs: readonly Paragraph[], language: Language): Segment[] {
  const other: Language = language === 'id' ? 'en' : 'id'
  const wins = (votes: Record<Language, number>): boolean => votes[other] >= 3 && votes[other] > 3 * votes[language]
  const foreign = (range: TokenRange): boolean => wins(voteOf(marks, range))
  const segments: Segment[] = []
  const push = (first: number, last: number, code: Language): void => {
    if (last <= first) return
    const before = segments.at(-1)
    if (before !== undefined && before.language === code && before.last === first) before.last = last
    else segments.push({ first, last, language: code })
  }
  let next = 0
  for (const paragraph of paragraphs) {
    if (paragraph.zone === 'furniture') continue
    // What is quoted does not say in which language it is told.
    const votes = voteOf(marks, paragraph)
    for (let i = next; wins(votes) && i < quoted.length && (quoted[i] as TokenRange).last <= paragraph.last; i++) {
      const stretch = quoted[i] as TokenRange
      if (stretch.first < paragraph.first || !foreign(stretch)) continue
      const inside = voteOf(marks, stretch)
      votes.id -= inside.id
      votes.en -= inside.en
    }
    const own = wins(votes) ? other : language
    let at = paragraph.first
    while (next < quoted.length && (quoted[next] as TokenRange).last <= paragraph.last) {
      const stretch = quoted[next] as TokenRange
      next++
      if (stretch.first < at || own === other || !foreign(stretch)) continue
      push(at, stretch.first, own)
      push(stretch.first, stretch.last, other)
      at = stretch.last
    }
    push(at, paragraph.last, own)
  }
  return segments
}

/** Writes into each token what its language's lexicon knows of it. */
function annotate(tokens: readonly Token[], segment: Segment): void {
  const { language } = segment
  const lexicon = lexiconOf(language)
  for (let at = segment.first; at < segment.last; at++) {
    const token = tokens[at] as Token
    const node = token.word === null ? lexicon.get(token.lower) : nodeOf(token.word, lexicon, language)
    if (node === null) continue
    token.entry = node.entry
    const beside = node.phrases === null || at + 1 === segment.last ? undefined : node.phrases.get((tokens[at + 1] as Token).lower)
    if (beside !== undefined) token.phrases = phrasesAt(tokens, at, segment.last, beside)
  }
}

function nodeOf(word: Word, lexicon: Lexicon, language: Language): LexiconNode | null {
  const known = word.nodes[language]
  if (known !== undefined) return known
  const node = lexicon.get(word.lower)
  word.nodes[language] = node
  return node
}

function phrasesAt(tokens: readonly Token[], at: number, end: number, candidates: readonly Expression[]): Phrase[] | null {
  let found: Phrase[] | null = null
  for (const { words, entry } of candidates) {
    const { length } = words
    if (at + length > end) continue
    let i = 2
    while (i < length && (tokens[at + i] as Token).lower === words[i]) i++
    if (i < length) continue
    if (found === null) found = []
    found.push({ length, entry })
  }
  return found
}

const isEnd = ({ kind, text }: Token): boolean => kind === 'mark' && (text === '.' || text === '!' || text === '?' || text === '…')
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '“', '»', "'", '’', ')', ']'])

/** Not one of a name: the letter behind a figure ("Rp131 M.") and the network ("di X."). */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return true
  return before.kind !== 'number' && !((tokens[at] as Token).text === 'X' && before.kind === 'word' && !before.capital)
}

/** Cuts a paragraph into sentences; abbreviations, initials and lower-case continuations do not end one. */
function splitSentences(tokens: readonly Token[], paragraph: TokenRange, sentences: TokenRange[], sentenceOf: Int32Array): void {
  let first = paragraph.first
  const close = (last: number): void => {
    if (last <= first) return
    const before = sentences.at(-1)
    // A mark by itself belongs to the sentence before it.
    const joined = before !== undefined && first > paragraph.first && last - first <= 2 && !hasWords(tokens, first, last) ? before : null
    if (joined === null) sentences.push({ first, last })
    else joined.last = last
    sentenceOf.fill(sentences.length - 1, first, last)
    first = last
  }
  for (let at = paragraph.first; at < paragraph.last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word') {
      if (token.entry !== null && token.entry.meridiem !== undefined && token.text.endsWith('.') && !goesOn(tokens, at + 1)) close(at + 1)
      continue
    }
    if (!isEnd(token)) continue
    const before = tokens[at - 1]
    const initial = before?.kind === 'word' && before.text.length === 1 && before.capital && isInitial(tokens, at - 1)
    const short = initial || before?.entry?.abbreviation === true || isItem(tokens, paragraph, at)
    if (token.text === '.' && !token.spaced && short && !opensSpeech(tokens, at + 1)) continue
    // "7:00 AM. EST"
    if (before?.kind === 'word' && before.entry?.meridiem !== undefined && tokens[at + 1]?.capital && goesOn(tokens, at + 1)) continue
    const code = tokens[at + 1]
    // "(6758.T)", "(RCIb.TO)": a listing's code.
    const glued = code !== undefined && !code.spaced && code.kind === 'word' && code.text.length <= 3
    if (glued && ((before?.kind === 'number' && code.text.length <= 2) || tokens[at + 2]?.text === ')')) continue
    let end = at + 1
    while (end < paragraph.last && isEnd(tokens[end] as Token)) end++
    while (end < paragraph.last && CLOSING.has((tokens[end] as Token).text) && !(tokens[end] as Token).spaced) end++
    const next = tokens[end]
    // "R-Calif., said"; `"Benarkah?", tanya`.
    if (end < paragraph.last && next?.kind === 'mark' && next.text === ',') continue
    if (end < paragraph.last && next?.kind === 'word' && !next.capital && next.lower === next.text && /\p{Ll}/u.test(next.text)) continue
    close(end)
    at = end - 1
  }
  close(paragraph.last)
}

function hasWords(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'mark') return true
  return false
}

/** "1. Satellites": the number of an item, at a paragraph's beginning. */
function isItem(tokens: readonly Token[], { first, last }: TokenRange, at: number): boolean {
  const number = at - 1
  return tokens[number]?.kind === 'number' && at + 1 < last && (number === first || (number === first + 1 && tokens[first]?.kind === 'mark'))
}

/** `at Acme Corp. "It is slow," he said`: behind a short word too, an opening mark begins a sentence. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  const word = tokens[at + 1]
  if (mark?.kind !== 'mark' || !mark.spaced || (mark.text !== '"' && mark.text !== '“')) return false
  return word?.kind === 'word' && word.capital && !word.spaced && (tokens[at - 2] as Token).text.length > 2
}

/** "at 10:45 a.m. Crews began": the stop is inside the token; behind a zone or a day the sentence goes on. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  // "7:20 a.m. UK time"
  if (next === undefined || !next.capital || tokens[at + 1]?.lower === 'time') return true
  const { entry } = next
  return entry !== null && (entry.zone ?? entry.weekday ?? entry.month) !== undefined
}
