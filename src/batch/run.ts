/** A whole run: plan, shards, merge, and the dataset put in place in one step. */
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { padamError } from '../errors.ts'
import { type Configuration, hashOf } from './configuration.ts'
import { type ListOptions, listInputs } from './list.ts'
import { mergeShards, type Summary } from './merge.ts'
import { type Manifest, planShards, readManifest, SHARD_ARTICLES, writeManifest } from './plan.ts'
import { isCommitted, runShard, startWorker } from './shard.ts'

export interface RunOptions extends ListOptions {
  paths: readonly string[]
  /** Folder that the dataset becomes. */
  out: string
  configuration: Configuration
  /** Threads; by default as many as there are processors, and none for a single shard. */
  workers?: number
  /** Replaces a dataset that stands at `out`, and a run that was left unfinished. */
  force?: boolean
  /** Goes on with an unfinished run. */
  resume?: boolean
  onProgress?: (progress: Progress) => void
  /** Stops after the shards in hand. */
  signal?: AbortSignal
}

export interface Progress {
  shards: number
  shardsDone: number
  /** Articles of this run, without those of shards that were done before. */
  articlesDone: number
  /** Share of the whole that is done, 0 to 1; an estimate where files hold many articles. */
  share: number
}

/** Milliseconds between reports of progress. */
const REPORT_EVERY = 250

/** Where an unfinished run keeps its state. */
export function jobFolder(out: string): string {
  return `${resolve(out)}.partial`
}

/**
 * Runs everything; the dataset appears at `out` when it is whole.
 * @returns null where `signal` stopped the run
 * @throws PadamError `output-exists`, `no-articles`, `other-configuration`
 */
export async function runBatch(options: RunOptions): Promise<Summary | null> {
  const { out, force = false } = options
  checkOutput(out, force)
  const job = jobFolder(out)
  const manifest = prepare(job, options)
  const done = await runShards(job, manifest, options)
  if (!done) return null
  const summary = await mergeShards(job, manifest)
  install(job, out)
  return summary
}

/** What decides how shards are run, not what they give. */
export type ShardOptions = Pick<RunOptions, 'workers' | 'onProgress' | 'signal'>

/** Does those of a job's shards that are not done; false where `signal` stopped it. */
export async function runShards(job: string, manifest: Manifest, options: ShardOptions, only?: readonly number[]): Promise<boolean> {
  const wanted = only ?? manifest.shards.map((_, shard) => shard)
  const waiting = wanted.filter((shard) => !isCommitted(job, shard))
  const counts = new Int32Array(new SharedArrayBuffer(4 * Math.max(1, manifest.shards.length)))
  const isDone = new Set<number>()
  const progress: Progress = { shards: wanted.length, shardsDone: wanted.length - waiting.length, articlesDone: 0, share: 0 }
  const report = (): void => {
    progress.articlesDone = waiting.reduce((sum, shard) => sum + Atomics.load(counts, shard), 0)
    const shares = waiting.map((shard) => (isDone.has(shard) ? 1 : Math.min(1, Atomics.load(counts, shard) / SHARD_ARTICLES)))
    progress.share = (wanted.length - waiting.length + shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, wanted.length)
    options.onProgress?.(progress)
  }
  const threads = Math.min(options.workers ?? availableParallelism(), waiting.length)
  const timer = setInterval(report, REPORT_EVERY)
  const { run, close } = await (threads > 1 ? threadRunner(job, manifest, threads, counts) : ownRunner(job, manifest, counts, report))
  let next = 0
  const work = async (): Promise<void> => {
    while (next < waiting.length && !options.signal?.aborted) {
      const shard = waiting[next++] as number
      await run(shard)
      isDone.add(shard)
      progress.shardsDone++
      report()
      // Lets signals in between two shards that never yielded.
      await new Promise(setImmediate)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.max(1, threads) }, work))
  } finally {
    clearInterval(timer)
    await close()
  }
  return progress.shardsDone === wanted.length
}

interface Runner {
  run: (shard: number) => Promise<void>
  close: () => Promise<void>
}

async function threadRunner(job: string, manifest: Manifest, threads: number, counts: Int32Array): Promise<Runner> {
  const { startPool } = await import('./pool.ts')
  return startPool(job, manifest, threads, counts)
}

/** In this thread; a single shard is done before a thread has started. */
async function ownRunner(job: string, manifest: Manifest, counts: Int32Array, report: () => void): Promise<Runner> {
  const worker = await startWorker(job, manifest.configuration)
  let reported = performance.now()
  return {
    run: (shard) =>
      runShard(worker, {
        shard,
        inputs: manifest.shards[shard] ?? [],
        onProgress: (done) => {
          Atomics.store(counts, shard, done)
          if (performance.now() - reported < REPORT_EVERY) return
          reported = performance.now()
          report()
        },
      }),
    close: async () => undefined,
  }
}

/** Lists and plans; a job's manifest is written when it has articles. */
export function planJob(job: string, options: Pick<RunOptions, 'paths' | 'configuration' | keyof ListOptions>): Manifest {
  const listing = listInputs(options.paths, options)
  if (listing.files.length === 0) {
    const reasons = listing.problems.map(({ path, error }) => `${path}: ${error.message}`)
    throw padamError('no-articles', reasons.length > 0 ? reasons.join('\n') : 'no article was found: give files or folders of articles')
  }
  const manifest = planShards(listing, options.configuration)
  writeManifest(job, manifest)
  return manifest
}

/** The job's manifest: the one that is there with `resume`, else a new one. */
function prepare(job: string, options: RunOptions): Manifest {
  if (existsSync(join(job, 'manifest.json'))) {
    if (options.resume) {
      const manifest = readManifest(job)
      if (manifest.hash === hashOf(options.configuration)) return manifest
      throw padamError(
        'other-configuration',
        `the unfinished run in ${job} was started with other options or another version: use the same ones, or start anew with --force`,
      )
    }
    if (!options.force) throw padamError('output-exists', `an unfinished run lies in ${job}: go on with --resume, or start anew with --force`)
  }
  // Without a manifest a run was ended before it began.
  rmSync(job, { recursive: true, force: true })
  return planJob(job, options)
}

/** @throws PadamError `output-exists` where something stands at `out` that is not to be replaced */
export function checkOutput(out: string, force: boolean): void {
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
  if (existsSync(out)) {
    if (readdirSync(out).length === 0) rmdirSync(out)
    else renameSync(out, join(job, 'replaced'))
  }
  renameSync(join(job, 'merged'), out)
  rmSync(job, { recursive: true, force: true })
}
