/** What the tagger sees of a word: a fixed number of hashed features, each a place in the weights. */
import type { Token, TokenRange } from '../../../src/types.ts'
import type { Entry } from '../../lexicon/lexicon.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { isLowered, namesOf, type Word } from '../runs/words.ts'

/** Features of a run, which all its words share, and features of one word. */
export const RUN_FEATURES = 6
export const WORD_FEATURES = 25
export const FEATURES: number = RUN_FEATURES + WORD_FEATURES

/** Places in the weights, a power of two. */
export const BUCKETS = 131072

/** The kinds in the order of the labels: 0 none, then begin and inside of each. */
export const KINDS = ['person', 'organization', 'product', 'place'] as const
export const LABELS = 9

/** What is known of the tokens of one run and of two on either side; every run of a document is written over the one before. */
export interface Sheet {
  sight: Sight
  /** The token that stands first in the lists; negative where a run opens the document. */
  from: number
  /** Hash of the word. */
  word: Int32Array
  /** Its letters' shape, 4 bits. */
  shape: Uint8Array
  /** What the lexicon says of it, in bits. */
  clues: Int32Array
  /** What it may be by the gazetteer's word lists, 5 bits; of capitalised words alone. */
  flags: Uint8Array
  /** The known name that covers it: kind, whether it begins there, whether it is weak; 5 bits. */
  known: Uint8Array
}

export function makeSheet(sight: Sight): Sheet {
  const length = longestRun(sight) + 4
  return {
    sight,
    from: 0,
    word: new Int32Array(length),
    shape: new Uint8Array(length),
    clues: new Int32Array(length),
    flags: new Uint8Array(length),
    known: new Uint8Array(length),
  }
}

/** How many tokens the longest run of a document has. */
export function longestRun({ runs }: Sight): number {
  let longest = 0
  for (const { first, last } of runs) if (last - first > longest) longest = last - first
  return longest
}

/** Fills the sheet for one run. */
export function fillSheet(sheet: Sheet, run: Run): void {
  const { sight } = sheet
  const { tokens } = sight.doc
  const last = Math.min(tokens.length, run.last + 2)
  sheet.from = run.first - 2
  for (let at = Math.max(0, sheet.from); at < last; at++) {
    const token = tokens[at] as Token
    const { word } = token
    const i = at - sheet.from
    sheet.word[i] = token.kind === 'number' ? 3 : (sight.words.hash[at] as number)
    sheet.shape[i] = word === null ? (token.kind === 'number' ? 1 : 2) : word.cased ? shapeOf(word) : 3
    sheet.clues[i] = token.entry === null ? 0 : cluesOf(token.entry)
    sheet.known[i] = knownOf(sight, at)
    sheet.flags[i] = word?.cased ? namesOf(word, sight.gazetteers, tokens, sight.words, at).flags : 0
  }
}

/** Letters' shape in few classes: mark, a, 1, aA, A, A1, AB, ABCDEF, AaB, Aa. */
function shapeOf({ text, lower, capital }: Word): number {
  if (!capital) return 4
  if (text.length === 1) return 5
  const code = text.charCodeAt(text.length - 1)
  if (code >= 48 && code <= 57) return 6
  let same = 0
  for (let i = 1; i < text.length; i++) if (text[i] === lower[i]) same++
  if (same === 0) return text.length > 5 ? 8 : 7
  return same === text.length - 1 ? 10 : 9
}

/** What the lexicon says of a word, in bits. */
function cluesOf(entry: Entry): number {
  let bits = 1
  if (entry.title) bits |= 2
  if (entry.honorific) bits |= 4
  if (entry.orgHead) bits |= 8
  if (entry.orgTail) bits |= 16
  if (entry.placeHead) bits |= 32
  if (entry.placeTail) bits |= 64
  if (entry.joins) bits |= 128
  if (entry.demonym) bits |= 256
  if (entry.noName) bits |= 512
  if (entry.cue === 'place') bits |= 1024
  else if (entry.cue === 'product') bits |= 2048
  else if (entry.cue === 'organization') bits |= 4096
  if (entry.affiliates) bits |= 8192
  if (entry.saying !== undefined) bits |= 1 << 14
  return bits
}

function knownOf(sight: Sight, at: number): number {
  const sighting = knownName(sight, at)
  if (sighting === undefined) return 0
  return 1 + 4 * KINDS.indexOf(sighting.hit.known.kind) + (sighting.first === at ? 0 : 1) + (sighting.weak ? 2 : 0)
}

const mix = (template: number, value: number): number => {
  const hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

/** Hash of the letters from `from` on, at most to the end. */
function letters(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from < 0 ? 0 : from; i < to && i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** What a list's neighbour is known to be, by its place in the sheet: a known name, or what its word may be. */
const listed = ({ known, flags, shape }: Sheet, i: number): number =>
  (known[i] as number) | ((flags[i] as number) << 6) | ((shape[i] as number) << 11)

/** Words beyond the sentence's ends. */
const BEFORE = 1
const AFTER = 2

/** In a run of one word, of few, or of many. */
const sizeOf = (run: Run): number => (run.last - run.first === 1 ? 1 : run.last - run.first <= 3 ? 2 : 3)

/** Writes the features of a run into `out` from `offset`; there are always `RUN_FEATURES`. The sheet is filled around the run. */
export function writeRunFeatures(sheet: Sheet, run: Run, out: Int32Array, offset: number): void {
  const { sight, word, clues } = sheet
  const end = run.last - sheet.from
  const { first, last } = sight.doc.sentences[run.sentence] as TokenRange
  const size = sizeOf(run)
  const opens = run.first > first ? (word[1] as number) : BEFORE
  const closes = run.last < last ? (word[end] as number) : AFTER
  // What stands on the other side of a comma or a joining word: lists are of one kind.
  const left = run.first - 2 >= first ? listed(sheet, 0) : 0
  const right = run.last + 1 < last ? listed(sheet, end + 1) : 0
  let i = offset
  out[i++] = mix(1, 0)
  out[i++] = mix(24, (run.first > first ? (clues[1] as number) : 0) | (size << 16))
  out[i++] = mix(25, opens ^ size)
  out[i++] = mix(26, closes ^ size)
  out[i++] = mix(29, opens ^ Math.imul(left, 31))
  out[i++] = mix(30, closes ^ Math.imul(right, 31))
}

/** Writes the features of the token at `at` into `out` from `offset`; there are always `WORD_FEATURES`. The sheet is filled around the run. */
export function writeWordFeatures(sheet: Sheet, run: Run, at: number, out: Int32Array, offset: number): void {
  const { sight, word, shape, clues, flags, known } = sheet
  const { doc } = sight
  // Places in the sheet, where the run begins at 2.
  const own = at - sheet.from
  const end = run.last - sheet.from
  const { first, last } = doc.sentences[run.sentence] as TokenRange
  const { lower } = doc.tokens[at] as Token
  const has1 = at - 1 >= first
  const has2 = at - 2 >= first
  const next1 = at + 1 < last
  const next2 = at + 2 < last
  const here = word[own] as number
  const before = has1 ? (word[own - 1] as number) : BEFORE
  const after = next1 ? (word[own + 1] as number) : AFTER
  const form = shape[own] as number
  const formBefore = has1 ? (shape[own - 1] as number) : 0
  const formAfter = next1 ? (shape[own + 1] as number) : 0
  const clue = clues[own] as number
  const clueBefore = has1 ? (clues[own - 1] as number) : 0
  const clueAfter = next1 ? (clues[own + 1] as number) : 0
  const flag = flags[own] as number
  const flagBefore = at > run.first ? (flags[own - 1] as number) : 0
  const flagAfter = at + 1 < run.last ? (flags[own + 1] as number) : 0
  const name = known[own] as number
  const ends = at === run.last - 1 ? 1 : 0
  // Where the word stands: opening a sentence, in a title-case or shouted one, at a run's ends.
  const place = (at === first ? 1 : 0) | (run.style === 'plain' ? 0 : run.style === 'title' ? 2 : 4) | (at === run.first ? 8 : 0) | (ends << 4)
  const size = sizeOf(run)
  const language = doc.language === 'id' ? 1 : 2
  const { length } = lower
  let i = offset
  out[i++] = mix(2, here)
  out[i++] = mix(3, before)
  out[i++] = mix(4, after)
  out[i++] = mix(5, has2 ? (word[own - 2] as number) : BEFORE)
  out[i++] = mix(6, next2 ? (word[own + 2] as number) : AFTER)
  out[i++] = mix(7, here ^ Math.imul(before, 31))
  out[i++] = mix(8, here ^ Math.imul(after, 31))
  out[i++] = mix(9, letters(lower, 0, 3))
  out[i++] = mix(10, letters(lower, length - 3, length))
  out[i++] = mix(11, letters(lower, length - 2, length) ^ (form << 8))
  out[i++] = mix(12, form | (place << 4) | (language << 12))
  out[i++] = mix(13, form | (formBefore << 4) | (formAfter << 8))
  out[i++] = mix(
    14,
    (has2 ? (shape[own - 2] as number) : 0) | (formBefore << 4) | (form << 8) | (formAfter << 12) | ((next2 ? (shape[own + 2] as number) : 0) << 16),
  )
  out[i++] = mix(15, flag | (place << 5))
  out[i++] = mix(16, flag | (flagBefore << 5) | (flagAfter << 10))
  out[i++] = mix(17, name | (flag << 6))
  out[i++] = mix(18, name | ((has1 ? (known[own - 1] as number) : 0) << 5) | ((next1 ? (known[own + 1] as number) : 0) << 10))
  out[i++] = mix(19, clue | (form << 16))
  out[i++] = mix(20, clueBefore | (form << 16) | (language << 20))
  out[i++] = mix(21, clueAfter | (form << 16) | (language << 20))
  out[i++] = mix(22, clueBefore ^ Math.imul(clueAfter, 0x5bd1e995))
  out[i++] = mix(23, (has2 ? (clues[own - 2] as number) : 0) | (form << 16))
  out[i++] = mix(27, (clues[end - 1] as number) | (size << 16) | (ends << 20))
  out[i++] = mix(
    28,
    (name === 0 ? 0 : 1) | (flag << 1) | (form << 6) | (place << 10) | (isLowered(sight.words, sight.words.hash[at] as number) ? 1 << 20 : 0),
  )
  out[i++] = mix(31, (run.last < last ? (clues[end] as number) : 0) | (size << 16) | (flag << 18))
}
