/** A run planned: its configuration, and its input cut into shards that can be worked on anywhere in any order. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { padamError } from '../errors.ts'
import type { Language } from '../types.ts'
import { writeDurably } from './files.ts'
import type { Listing } from './list.ts'

/** Everything that decides a run's output, beside the input itself. */
export interface Configuration {
  /** padam's version. */
  version: string
  formats: string[]
  excel: 'default' | 'id' | null
  published: string | null
  language: Language | null
  /** Longest article, in bytes. */
  maxBytes: number
}

/** What one shard reads. */
export interface ShardItem {
  path: string
}

export interface Manifest {
  configuration: Configuration
  /** Of the configuration; shards of another one are not merged with these. */
  hash: string
  /** Paths that could not be listed. */
  problems: { path: string; code: string; message: string }[]
  shards: ShardItem[][]
}

/** Articles a shard; enough that its files are written in large pieces, few enough that a killed run loses little. */
const SHARD_SIZE = 500

/** Cuts a listing into shards. */
export function planShards(listing: Listing, configuration: Configuration): Manifest {
  const shards: ShardItem[][] = []
  for (let at = 0; at < listing.files.length; at += SHARD_SIZE) shards.push(listing.files.slice(at, at + SHARD_SIZE).map(({ path }) => ({ path })))
  const problems = listing.problems.map(({ path, error }) => ({
    path,
    code: 'code' in error ? String(error.code) : 'unreadable',
    message: error.message,
  }))
  return { configuration, hash: hashOf(configuration), problems, shards }
}

/** Identifies a configuration. */
export function hashOf(configuration: Configuration): string {
  return createHash('sha256').update(JSON.stringify(configuration)).digest('hex').slice(0, 16)
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
