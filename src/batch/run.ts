/** A whole run: plan, shards, merge, and the dataset put in place in one step. */
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { padamError } from '../errors.ts'
import { createPipeline, type Padam } from '../pipeline.ts'
import { type ListOptions, listInputs } from './list.ts'
import { mergeShards, type Summary } from './merge.ts'
import { type Configuration, hashOf, type Manifest, planShards, readManifest, writeManifest } from './plan.ts'
import { readCommitted, runShard } from './shard.ts'

export interface RunOptions extends ListOptions {
  paths: readonly string[]
  /** Folder that the dataset becomes. */
  out: string
  configuration: Configuration
  /** Replaces a dataset that stands at `out`, and a run that was left unfinished. */
  force?: boolean
  /** Goes on with an unfinished run. */
  resume?: boolean
  onProgress?: (progress: Progress) => void
  /** Stops after the shard in hand. */
  signal?: AbortSignal
}

export interface Progress {
  shards: number
  shardsDone: number
  articlesDone: number
}

/** Where an unfinished run keeps its state. */
export const jobFolder = (out: string): string => `${resolve(out)}.partial`

/**
 * Runs everything; the dataset appears at `out` when it is whole.
 * @returns null where `signal` stopped the run
 * @throws PadamError `output-exists`, `no-articles`, `other-configuration`
 */
export async function runBatch(options: RunOptions): Promise<Summary | null> {
  const { out, configuration } = options
  checkOutput(out, options.force ?? false)
  const job = jobFolder(out)
  const manifest = prepare(job, options)
  const progress: Progress = { shards: manifest.shards.length, shardsDone: 0, articlesDone: 0 }
  const padam = await pipelineFor(configuration)
  for (const [shard, items] of manifest.shards.entries()) {
    if (options.signal?.aborted) return null
    if (readCommitted(job, shard) === null) {
      await runShard(job, shard, items, configuration, padam, () => {
        progress.articlesDone++
        options.onProgress?.(progress)
      })
    }
    progress.shardsDone++
    options.onProgress?.(progress)
  }
  const summary = await mergeShards(job, manifest)
  install(job, out)
  return summary
}

/** The pipeline that a configuration asks for. */
export function pipelineFor(configuration: Configuration): Promise<Padam> {
  const { language, published } = configuration
  return createPipeline({ ...(language === null ? {} : { language }), ...(published === null ? {} : { published }) })
}

/** The job's manifest: the one that is there with `resume`, else a new one. */
function prepare(job: string, options: RunOptions): Manifest {
  if (existsSync(job)) {
    if (options.resume) {
      const manifest = readManifest(job)
      if (manifest.hash !== hashOf(options.configuration)) {
        throw padamError(
          'other-configuration',
          `the unfinished run in ${job} was started with other options or another version: use the same ones, or start anew with --force`,
        )
      }
      return manifest
    }
    if (!options.force) throw padamError('output-exists', `an unfinished run lies in ${job}: go on with --resume, or start anew with --force`)
    rmSync(job, { recursive: true })
  }
  const listing = listInputs(options.paths, options)
  if (listing.files.length === 0) {
    const reasons = listing.problems.map(({ path, error }) => `${path}: ${error.message}`)
    throw padamError('no-articles', reasons.length > 0 ? reasons.join('\n') : 'no article was found: give files or folders of articles')
  }
  const manifest = planShards(listing, options.configuration)
  writeManifest(job, manifest)
  return manifest
}

function checkOutput(out: string, force: boolean): void {
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory()) throw padamError('output-exists', `${out} is a file: give the name of a folder to be made`)
  const entries = readdirSync(out)
  if (entries.length === 0) return
  if (!entries.includes('datapackage.json')) {
    throw padamError('output-exists', `${out} holds files that are no dataset of padam; they are left alone: give another folder`)
  }
  if (!force) throw padamError('output-exists', `${out} holds a dataset already: replace it with --force, or give another folder`)
}

/** Puts the merged dataset in place and clears the job away. */
export function install(job: string, out: string): void {
  const old = join(job, 'replaced')
  if (existsSync(out)) {
    if (readdirSync(out).length === 0) rmdirSync(out)
    else renameSync(out, old)
  }
  renameSync(join(job, 'merged'), out)
  rmSync(job, { recursive: true, force: true })
}
