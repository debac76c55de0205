/** A linear-chain tagger over runs of capitalised words: hashed features, int8 weights, exact best path. */
import type { Run, Sight } from '../runs/sight.ts'
import {
  BUCKETS,
  FEATURES,
  fillSheet,
  LABELS,
  longestRun,
  makeSheet,
  RUN_FEATURES,
  WORD_FEATURES,
  writeRunFeatures,
  writeWordFeatures,
} from './features.ts'

/** Trained weights: `LABELS` numbers a bucket, then `LABELS` x `LABELS` for a label after another, then for a label that begins a run. */
export interface Weights {
  emissions: DataView
  transitions: Int8Array
  starts: Int8Array
}

/**
 * Opens the trained file: its bytes are the weights in that order.
 * @throws Error if its size is not of this version
 */
export function openWeights(bytes: Uint8Array): Weights {
  const size = BUCKETS * LABELS
  if (bytes.length !== size + LABELS * LABELS + LABELS)
    throw new Error(`the tagger's weights are ${bytes.length} bytes and not ${size + LABELS * LABELS + LABELS}: train them again`)
  const part = (from: number, length: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + from, length)
  return {
    emissions: new DataView(bytes.buffer, bytes.byteOffset, size),
    transitions: part(size, LABELS * LABELS),
    starts: part(size + LABELS * LABELS, LABELS),
  }
}

/** Labels runs of one document. */
export interface Tagger {
  /**
   * The best labels of a run, a number a token: 0 none, `1 + 2 * kind` begins a name, `2 + 2 * kind` goes on with it.
   * @param fixed label that a token must have, or -1, by distance from the run's first token
   */
  label(run: Run, fixed: Int8Array): Int8Array
}

/** A label may follow another unless it goes on with a name that did not begin. */
export const follows = (before: number, label: number): boolean => label === 0 || label % 2 === 1 || before === label || before === label - 1

/** Four bytes with their signs turned: -128 … 127 become 0 … 255, so that their sums stay apart in one integer. */
const TURN = 0x80808080
/** What that adds to the sum of a label. */
const TURNED = 128 * FEATURES
/** Every other byte of four, with room to its left for a sum. */
const SPACED = 0x00ff00ff

/** Lower than any score and still a small integer. */
const NEVER = -1_000_000_000

/** Sums of weights: of the label none, and of the others by twos in the halves of four integers. */
interface Sums {
  a: number
  b: number
  c: number
  d: number
  none: number
}

export function makeTagger(weights: Weights, sight: Sight): Tagger {
  const sheet = makeSheet(sight)
  const features = new Int32Array(FEATURES)
  const own = new Int32Array(LABELS)
  const { emissions } = weights
  const longest = longestRun(sight)
  const scores = new Int32Array(longest * LABELS)
  const back = new Uint8Array(longest * LABELS)
  // What a run's own features add up to, for all its words.
  const shared: Sums = { a: 0, b: 0, c: 0, d: 0, none: 0 }
  const sums: Sums = { a: 0, b: 0, c: 0, d: 0, none: 0 }

  /** Adds the weights of `count` features to sums. This is where the time goes: two labels' sums lie in one integer, and four weights are read at once. */
  const add = (to: Sums, count: number): void => {
    let { a, b, c, d, none } = to
    for (let i = 0; i < count; i++) {
      const bucket = (features[i] as number) * LABELS
      none += emissions.getInt8(bucket)
      const low = emissions.getInt32(bucket + 1, true) ^ TURN
      const high = emissions.getInt32(bucket + 5, true) ^ TURN
      a += low & SPACED
      b += (low >>> 8) & SPACED
      c += high & SPACED
      d += (high >>> 8) & SPACED
    }
    to.a = a
    to.b = b
    to.c = c
    to.d = d
    to.none = none
  }

  const begin = (run: Run): void => {
    shared.a = shared.b = shared.c = shared.d = shared.none = 0
    writeRunFeatures(sheet, run, features, 0)
    add(shared, RUN_FEATURES)
  }

  const emit = (run: Run, at: number): void => {
    writeWordFeatures(sheet, run, at, features, 0)
    sums.a = shared.a
    sums.b = shared.b
    sums.c = shared.c
    sums.d = shared.d
    sums.none = shared.none
    add(sums, WORD_FEATURES)
    const { a, b, c, d } = sums
    own[0] = sums.none
    own[1] = (a & 0xffff) - TURNED
    own[2] = (b & 0xffff) - TURNED
    own[3] = (a >>> 16) - TURNED
    own[4] = (b >>> 16) - TURNED
    own[5] = (c & 0xffff) - TURNED
    own[6] = (d & 0xffff) - TURNED
    own[7] = (c >>> 16) - TURNED
    own[8] = (d >>> 16) - TURNED
  }
  return {
    label(run, fixed) {
      fillSheet(sheet, run)
      begin(run)
      const length = run.last - run.first
      scores.fill(NEVER, 0, length * LABELS)
      back.fill(0, 0, length * LABELS)
      for (let at = 0; at < length; at++) {
        const forced = fixed[at] as number
        if (forced < 0) emit(run, run.first + at)
        for (let label = 0; label < LABELS; label++) {
          if (forced >= 0 && forced !== label) continue
          const { score, from } = best(weights, scores, at, label)
          if (score === NEVER) continue
          scores[at * LABELS + label] = forced < 0 ? score + (own[label] as number) : score
          back[at * LABELS + label] = from
        }
      }
      return backtrack(scores, back, length)
    },
  }
}

const found = { score: NEVER, from: 0 }

/** The best way to a label: its score and the label before. The same object each time. */
function best(weights: Weights, scores: Int32Array, at: number, label: number): typeof found {
  found.score = NEVER
  found.from = 0
  if (at === 0) {
    if (follows(0, label)) found.score = weights.starts[label] as number
    return found
  }
  const row = (at - 1) * LABELS
  // Only its own beginning or itself may stand before the inside of a name.
  const inside = label !== 0 && label % 2 === 0
  for (let before = inside ? label - 1 : 0; before < (inside ? label + 1 : LABELS); before++) {
    const past = scores[row + before] as number
    if (past === NEVER) continue
    const score = past + (weights.transitions[before * LABELS + label] as number)
    if (score > found.score) {
      found.score = score
      found.from = before
    }
  }
  return found
}

function backtrack(scores: Int32Array, back: Uint8Array, length: number): Int8Array {
  const path = new Int8Array(length)
  const row = (length - 1) * LABELS
  let label = 0
  for (let i = 1; i < LABELS; i++) if ((scores[row + i] as number) > (scores[row + label] as number)) label = i
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = back[at * LABELS + label] as number
  }
  return path
}
