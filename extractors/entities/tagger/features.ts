/** What the tagger sees of a word: a fixed number of hashed features, each a place in the weights. */
import type { Doc, Token } from '../../../src/types.ts'
import type { Entry } from '../../lexicon/lexicon.ts'
import { hashWord } from '../../gazetteer/hash.ts'
import { hasCapital, type Run, type Sight } from '../sight.ts'

/** Features a word. */
export const FEATURES = 28

/** Places in the weights, a power of two. */
export const BUCKETS = 65536

/** The kinds in the order of the labels: 0 none, then begin and inside of each. */
export const KINDS = ['person', 'organization', 'product', 'place'] as const
export const LABELS = 9

/** Hashes of the words of one document, each worked out once. */
export interface Hashes {
  word: Int32Array
  flags: Uint8Array
}

export function makeHashes(length: number): Hashes {
  return { word: new Int32Array(length), flags: new Uint8Array(length).fill(255) }
}

function wordHash(doc: Doc, hashes: Hashes, at: number, run: { first: number; last: number }): number {
  if (at < run.first) return 1
  if (at >= run.last) return 2
  const known = hashes.word[at] as number
  if (known !== 0) return known
  const token = doc.tokens[at] as Token
  const hash = token.kind === 'number' ? 3 : hashWord(token.lower) || 4
  hashes.word[at] = hash
  return hash
}

function flagsOf(sight: Sight, hashes: Hashes, at: number): number {
  const known = hashes.flags[at] as number
  if (known !== 255) return known
  let flags = 0
  const token = sight.doc.tokens[at]
  if (token?.kind === 'word' && hasCapital(token)) for (const gazetteer of sight.gazetteers) flags |= gazetteer.word(token.lower)
  hashes.flags[at] = flags
  return flags
}

/** Letters' shape in few classes: Aa, A, AA, aA, A1, a, 1, mark. */
function shapeOf(token: Token | undefined): number {
  if (token === undefined) return 0
  if (token.kind === 'number') return 1
  if (token.kind !== 'word') return 2
  if (!hasCapital(token)) return 3
  const { text, lower } = token
  if (!token.capital) return 4
  if (text.length === 1) return 5
  const code = text.charCodeAt(text.length - 1)
  if (code >= 48 && code <= 57) return 6
  if (text === text.toUpperCase()) return text.length > 5 ? 8 : 7
  for (let i = 1; i < text.length; i++) if (text[i] !== lower[i]) return 9
  return 10
}

/** What the lexicon says of a word, in bits. */
function cluesOf(entry: Entry | null): number {
  if (entry === null) return 0
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
  return bits
}

/** What the gazetteer says of a token: kind, and whether it begins there. */
function knownOf(sight: Sight, at: number): number {
  const index = at < 0 || at >= sight.knownAt.length ? -1 : (sight.knownAt[at] as number)
  if (index < 0) return 0
  const sighting = sight.known[index]
  if (sighting === undefined) return 0
  return 1 + 4 * KINDS.indexOf(sighting.hit.known.kind) + (sighting.first === at ? 0 : 1) + (sighting.weak ? 2 : 0)
}

const mix = (template: number, value: number): number => {
  const hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

function affixHash(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = Math.max(0, from); i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Writes the features of the token at `at` into `out` from `offset`; there are always `FEATURES`. */
export function writeFeatures(sight: Sight, run: Run, hashes: Hashes, at: number, out: Int32Array, offset: number): void {
  const { doc } = sight
  const sentence = doc.sentences[run.sentence] as { first: number; last: number }
  const token = doc.tokens[at] as Token
  const word = (distance: number): number => wordHash(doc, hashes, at + distance, sentence)
  const shape = (distance: number): number => (at + distance < sentence.first || at + distance >= sentence.last ? 0 : shapeOf(doc.tokens[at + distance]))
  const clues = (distance: number): number => (at + distance < sentence.first || at + distance >= sentence.last ? 0 : cluesOf((doc.tokens[at + distance] as Token).entry))
  const flags = (distance: number): number => (at + distance < run.first || at + distance >= run.last ? 0 : flagsOf(sight, hashes, at + distance))
  const here = word(0)
  const before = word(-1)
  const after = word(1)
  const { lower } = token
  const own = clues(0)
  const known = knownOf(sight, at)
  const form = shape(0)
  const flag = flags(0)
  // Where the word stands: opening a sentence, in a title-case or shouted one, inside a run.
  const place = (at === sentence.first ? 1 : 0) | (run.style === 'plain' ? 0 : run.style === 'title' ? 2 : 4) | (at === run.first ? 8 : 0) | (at === run.last - 1 ? 16 : 0)
  const short = run.last - run.first === 1 ? 1 : run.last - run.first <= 3 ? 2 : 3
  const language = doc.language === 'id' ? 1 : 2
  let i = offset
  out[i++] = mix(1, 0)
  out[i++] = mix(2, here)
  out[i++] = mix(3, before)
  out[i++] = mix(4, after)
  out[i++] = mix(5, word(-2))
  out[i++] = mix(6, word(2))
  out[i++] = mix(7, here ^ Math.imul(before, 31))
  out[i++] = mix(8, here ^ Math.imul(after, 31))
  out[i++] = mix(9, affixHash(lower, 0, Math.min(3, lower.length)))
  out[i++] = mix(10, affixHash(lower, lower.length - 3, lower.length))
  out[i++] = mix(11, affixHash(lower, lower.length - 2, lower.length) ^ (form << 8))
  out[i++] = mix(12, form | (place << 4) | (language << 12))
  out[i++] = mix(13, form | (shape(-1) << 4) | (shape(1) << 8))
  out[i++] = mix(14, shape(-2) | (shape(-1) << 4) | (form << 8) | (shape(1) << 12) | (shape(2) << 16))
  out[i++] = mix(15, flag | (place << 4))
  out[i++] = mix(16, flag | (flags(-1) << 4) | (flags(1) << 8))
  out[i++] = mix(17, known | (flag << 6))
  out[i++] = mix(18, known | (knownOf(sight, at - 1) << 5) | (knownOf(sight, at + 1) << 10))
  out[i++] = mix(19, own | (form << 16))
  out[i++] = mix(20, clues(-1) | (form << 16) | (language << 20))
  out[i++] = mix(21, clues(1) | (form << 16) | (language << 20))
  out[i++] = mix(22, clues(-1) ^ Math.imul(clues(1), 0x5bd1e995))
  out[i++] = mix(23, clues(-2) | (form << 16))
  out[i++] = mix(24, clues((run.first - at) - 1) | (short << 16))
  out[i++] = mix(25, wordHash(doc, hashes, run.first - 1, sentence) ^ short)
  out[i++] = mix(26, wordHash(doc, hashes, run.last, sentence) ^ short)
  out[i++] = mix(27, clues(run.last - 1 - at) | (short << 16) | ((at === run.last - 1 ? 1 : 0) << 20))
  out[i++] = mix(28, (known === 0 ? 0 : 1) | (flag << 1) | (form << 5) | (place << 9) | (sight.lowered.has(lower) ? 1 << 20 : 0))
}
