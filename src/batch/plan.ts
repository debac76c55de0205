/** A run planned: its input cut into shards that can be worked on anywhere, in any order. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Input, inputType, isZipped } from '../article/input.ts'
import { padamError } from '../errors.ts'
import { type Configuration, hashOf } from './configuration.ts'
import { writeDurably } from './files.ts'
import type { InputFile, Listing } from './list.ts'

export interface Manifest {
  configuration: Configuration
  /** Of the configuration. */
  hash: string
  /** Paths that could not be listed. */
  problems: { path: string; code: string; message: string }[]
  /** What each shard reads, ordered by path. */
  shards: Input[][]
}

/** Articles a shard, about: enough that its files are written in large pieces, few enough that a killed run loses little. */
export const SHARD_ARTICLES = 500

/** Bytes of JSON Lines that make a shard. */
const SHARD_BYTES = 4_000_000

/** Cuts a listing into shards: lists of files, or byte ranges of a file of lines. */
export function planShards(listing: Listing, configuration: Configuration): Manifest {
  const shards: Input[][] = []
  let shard: Input[] = []
  let filled = 0
  const close = (): void => {
    if (shard.length > 0) shards.push(shard)
    shard = []
    filled = 0
  }
  for (const { input, share } of listing.files.flatMap((file) => partsOf(file, configuration))) {
    if (filled + share > 1 + 1e-9) close()
    shard.push(input)
    filled += share
  }
  close()
  const problems = listing.problems.map(({ path, error }) => ({
    path,
    code: 'code' in error ? String(error.code) : 'unreadable',
    message: error.message,
  }))
  return { configuration, hash: hashOf(configuration), problems, shards }
}

/** A file as inputs, with the share of a shard that each takes. */
function partsOf({ path, bytes }: InputFile, { as }: Configuration): { input: Input; share: number }[] {
  const type = as ?? inputType(path)
  if (type === 'warc' || (type === 'jsonl' && isZipped(path))) return [{ input: { path }, share: 1 }]
  if (type !== 'jsonl') return [{ input: { path }, share: 1 / SHARD_ARTICLES }]
  if (bytes <= SHARD_BYTES) return [{ input: { path }, share: bytes / SHARD_BYTES }]
  const count = Math.ceil(bytes / SHARD_BYTES)
  return Array.from({ length: count }, (_, at) => ({
    input: { path, from: at * SHARD_BYTES, ...(at + 1 < count ? { to: (at + 1) * SHARD_BYTES } : {}) },
    share: 1,
  }))
}

/** Writes the manifest into a job's folder, which is made. */
export function writeManifest(job: string, manifest: Manifest): void {
  mkdirSync(join(job, 'shards'), { recursive: true })
  mkdirSync(join(job, 'attempts'), { recursive: true })
  writeDurably(join(job, 'manifest.json'), JSON.stringify(manifest))
}

/**
 * Reads a job's manifest.
 * @throws PadamError `unreadable` where the folder holds none
 */
export function readManifest(job: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(job, 'manifest.json'), 'utf8')) as Manifest
  } catch {
    throw padamError('unreadable', `${job} holds no plan (manifest.json): make one with padam plan`)
  }
}
