/** What the tagger sees of a word: a fixed number of hashed features, each a place in the weights. */
import type { Token, TokenRange } from '../../../src/types.ts'
import type { Entry } from '../../lexicon/lexicon.ts'
import { knownName, type Run, type Sight } from '../sight.ts'
import { isLowered } from '../words.ts'

/** Features a word. */
export const FEATURES = 28

/** Places in the weights, a power of two. */
export const BUCKETS = 131072

/** The kinds in the order of the labels: 0 none, then begin and inside of each. */
export const KINDS = ['person', 'organization', 'product', 'place'] as const
export const LABELS = 9

/** What is known of each token of one document, worked out when a run near it is first looked at. */
export interface Sheet {
  sight: Sight
  seen: Uint8Array
  /** Hash of the word. */
  word: Int32Array
  /** Its letters' shape, 4 bits. */
  shape: Uint8Array
  /** What the lexicon says of it, in bits. */
  clues: Int32Array
  /** What it may be by the gazetteer's word lists, 4 bits; of capitalised words alone. */
  flags: Uint8Array
  /** The known name that covers it: kind, whether it begins there, whether it is weak; 5 bits. */
  known: Uint8Array
}

export function makeSheet(sight: Sight): Sheet {
  const { length } = sight.doc.tokens
  return {
    sight,
    seen: new Uint8Array(length),
    word: new Int32Array(length),
    shape: new Uint8Array(length),
    clues: new Int32Array(length),
    flags: new Uint8Array(length),
    known: new Uint8Array(length),
  }
}

/** Makes sure that a run and two tokens on either side are known. */
export function fillSheet(sheet: Sheet, run: Run): void {
  const { words } = sheet.sight
  const { tokens } = sheet.sight.doc
  const last = Math.min(tokens.length, run.last + 2)
  for (let at = Math.max(0, run.first - 2); at < last; at++) {
    if (sheet.seen[at] === 1) continue
    sheet.seen[at] = 1
    const token = tokens[at] as Token
    const hash = words.hash[at] as number
    const cased = words.cased[at] === 1
    sheet.word[at] = token.kind === 'number' ? 3 : hash
    sheet.shape[at] = shapeOf(token, cased)
    sheet.clues[at] = token.entry === null ? 0 : cluesOf(token.entry)
    sheet.known[at] = knownOf(sheet.sight, at)
    if (cased) {
      let flags = 0
      for (const gazetteer of sheet.sight.gazetteers) flags |= gazetteer.word(hash)
      sheet.flags[at] = flags
    }
  }
}

/** Letters' shape in few classes: mark, a, 1, aA, A, A1, AB, ABCDEF, AaB, Aa. */
function shapeOf(token: Token, cased: boolean): number {
  if (token.kind === 'number') return 1
  if (token.kind !== 'word') return 2
  if (!cased) return 3
  const { text, lower } = token
  if (!token.capital) return 4
  if (text.length === 1) return 5
  const code = text.charCodeAt(text.length - 1)
  if (code >= 48 && code <= 57) return 6
  let same = 0
  for (let i = 1; i < text.length; i++) if (text[i] === lower[i]) same++
  if (same === 0) return text.length > 5 ? 8 : 7
  return same === text.length - 1 ? 10 : 9
}

/** Entries have many shapes, which makes reading their fields slow: the answer is kept. */
const clueBits = new WeakMap<Entry, number>()

/** What the lexicon says of a word, in bits. */
function cluesOf(entry: Entry): number {
  const known = clueBits.get(entry)
  if (known !== undefined) return known
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
  clueBits.set(entry, bits)
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

/** Words beyond the sentence's ends. */
const BEFORE = 1
const AFTER = 2

/** Writes the features of the token at `at` into `out` from `offset`; there are always `FEATURES`. The sheet is filled around the run. */
export function writeFeatures(sheet: Sheet, run: Run, at: number, out: Int32Array, offset: number): void {
  const { sight, word, shape, clues, flags, known } = sheet
  const { doc } = sight
  const { first, last } = doc.sentences[run.sentence] as TokenRange
  const { lower } = doc.tokens[at] as Token
  const has1 = at - 1 >= first
  const has2 = at - 2 >= first
  const next1 = at + 1 < last
  const next2 = at + 2 < last
  const here = word[at] as number
  const before = has1 ? (word[at - 1] as number) : BEFORE
  const after = next1 ? (word[at + 1] as number) : AFTER
  const form = shape[at] as number
  const formBefore = has1 ? (shape[at - 1] as number) : 0
  const formAfter = next1 ? (shape[at + 1] as number) : 0
  const clue = clues[at] as number
  const clueBefore = has1 ? (clues[at - 1] as number) : 0
  const clueAfter = next1 ? (clues[at + 1] as number) : 0
  const flag = flags[at] as number
  const flagBefore = at > run.first ? (flags[at - 1] as number) : 0
  const flagAfter = at + 1 < run.last ? (flags[at + 1] as number) : 0
  const name = known[at] as number
  const opens = run.first > first ? (word[run.first - 1] as number) : BEFORE
  const closes = run.last < last ? (word[run.last] as number) : AFTER
  const ends = at === run.last - 1 ? 1 : 0
  // Where the word stands: opening a sentence, in a title-case or shouted one, at a run's ends.
  const place = (at === first ? 1 : 0) | (run.style === 'plain' ? 0 : run.style === 'title' ? 2 : 4) | (at === run.first ? 8 : 0) | (ends << 4)
  const size = run.last - run.first === 1 ? 1 : run.last - run.first <= 3 ? 2 : 3
  const language = doc.language === 'id' ? 1 : 2
  const { length } = lower
  let i = offset
  out[i++] = mix(1, 0)
  out[i++] = mix(2, here)
  out[i++] = mix(3, before)
  out[i++] = mix(4, after)
  out[i++] = mix(5, has2 ? (word[at - 2] as number) : BEFORE)
  out[i++] = mix(6, next2 ? (word[at + 2] as number) : AFTER)
  out[i++] = mix(7, here ^ Math.imul(before, 31))
  out[i++] = mix(8, here ^ Math.imul(after, 31))
  out[i++] = mix(9, letters(lower, 0, 3))
  out[i++] = mix(10, letters(lower, length - 3, length))
  out[i++] = mix(11, letters(lower, length - 2, length) ^ (form << 8))
  out[i++] = mix(12, form | (place << 4) | (language << 12))
  out[i++] = mix(13, form | (formBefore << 4) | (formAfter << 8))
  out[i++] = mix(
    14,
    (has2 ? (shape[at - 2] as number) : 0) | (formBefore << 4) | (form << 8) | (formAfter << 12) | ((next2 ? (shape[at + 2] as number) : 0) << 16),
  )
  out[i++] = mix(15, flag | (place << 4))
  out[i++] = mix(16, flag | (flagBefore << 4) | (flagAfter << 8))
  out[i++] = mix(17, name | (flag << 6))
  out[i++] = mix(18, name | ((has1 ? (known[at - 1] as number) : 0) << 5) | ((next1 ? (known[at + 1] as number) : 0) << 10))
  out[i++] = mix(19, clue | (form << 16))
  out[i++] = mix(20, clueBefore | (form << 16) | (language << 20))
  out[i++] = mix(21, clueAfter | (form << 16) | (language << 20))
  out[i++] = mix(22, clueBefore ^ Math.imul(clueAfter, 0x5bd1e995))
  out[i++] = mix(23, (has2 ? (clues[at - 2] as number) : 0) | (form << 16))
  out[i++] = mix(24, (run.first > first ? (clues[run.first - 1] as number) : 0) | (size << 16))
  out[i++] = mix(25, opens ^ size)
  out[i++] = mix(26, closes ^ size)
  out[i++] = mix(27, (clues[run.last - 1] as number) | (size << 16) | (ends << 20))
  out[i++] = mix(
    28,
    (name === 0 ? 0 : 1) | (flag << 1) | (form << 5) | (place << 9) | (isLowered(sight.words, sight.words.hash[at] as number) ? 1 << 20 : 0),
  )
}
