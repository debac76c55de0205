/** A linear-chain tagger over runs of capitalised words: hashed features, int8 weights, exact best path. */
import type { Sight, Run } from '../sight.ts'
import { BUCKETS, FEATURES, LABELS, makeHashes, writeFeatures, type Hashes } from './features.ts'

/** Trained weights: `LABELS` numbers a bucket, then `LABELS` x `LABELS` for a label after another, then for a label that begins a run. */
export interface Weights {
  emissions: Int8Array
  transitions: Int8Array
  starts: Int8Array
}

/**
 * Opens the trained file: its bytes are the weights in that order.
 * @throws Error if its size is not of this version
 */
export function openWeights(bytes: Uint8Array): Weights {
  const size = BUCKETS * LABELS
  if (bytes.length !== size + LABELS * LABELS + LABELS) throw new Error(`the tagger's weights are ${bytes.length} bytes and not ${size + LABELS * LABELS + LABELS}: train them again`)
  const part = (from: number, length: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + from, length)
  return { emissions: part(0, size), transitions: part(size, LABELS * LABELS), starts: part(size + LABELS * LABELS, LABELS) }
}

/** Labels runs of one document. */
export interface Tagger {
  /**
   * The best labels of a run, a number a token: 0 none, `1 + 2 * kind` begins a name, `2 + 2 * kind` goes on with it.
   * @param fixed label that a token must have, or -1, by distance from the run's first token
   */
  label(run: Run, fixed: Int8Array): Uint8Array
}

/** A label may follow another unless it goes on with a name that did not begin. */
export const follows = (before: number, label: number): boolean => label === 0 || label % 2 === 1 || before === label || before === label - 1

export function makeTagger(weights: Weights, sight: Sight): Tagger {
  const hashes: Hashes = makeHashes(sight.doc.tokens.length)
  const features = new Int32Array(FEATURES)
  return {
    label(run, fixed) {
      const length = run.last - run.first
      const scores = new Float64Array(length * LABELS)
      const back = new Uint8Array(length * LABELS)
      for (let at = 0; at < length; at++) {
        const own = emissionsOf(weights, sight, run, hashes, run.first + at, features)
        for (let label = 0; label < LABELS; label++) {
          let best = -Infinity
          let from = 0
          const forced = fixed[at] as number
          if (forced < 0 || forced === label) {
            if (at === 0) best = label === 0 || label % 2 === 1 ? (weights.starts[label] as number) : -Infinity
            else {
              for (let before = 0; before < LABELS; before++) {
                if (!follows(before, label)) continue
                const score = (scores[(at - 1) * LABELS + before] as number) + (weights.transitions[before * LABELS + label] as number)
                if (score > best) {
                  best = score
                  from = before
                }
              }
            }
          }
          scores[at * LABELS + label] = best + (own[label] as number)
          back[at * LABELS + label] = from
        }
      }
      const path = new Uint8Array(length)
      let label = 0
      for (let i = 1; i < LABELS; i++) if ((scores[(length - 1) * LABELS + i] as number) > (scores[(length - 1) * LABELS + label] as number)) label = i
      for (let at = length - 1; at >= 0; at--) {
        path[at] = label
        label = back[at * LABELS + label] as number
      }
      return path
    },
  }
}

const emissions = new Int32Array(LABELS)

function emissionsOf(weights: Weights, sight: Sight, run: Run, hashes: Hashes, at: number, features: Int32Array): Int32Array {
  writeFeatures(sight, run, hashes, at, features, 0)
  emissions.fill(0)
  for (let i = 0; i < FEATURES; i++) {
    const bucket = (features[i] as number) * LABELS
    for (let label = 0; label < LABELS; label++) emissions[label] = (emissions[label] as number) + (weights.emissions[bucket + label] as number)
  }
  return emissions
}
