/** `padam plan`, `padam shard` and `padam merge`: the three steps of a run, for more machines than one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mergeShards } from '../batch/merge.ts'
import { readManifest } from '../batch/plan.ts'
import { checkOutput, install, planJob, runShards } from '../batch/run.ts'
import { padamError } from '../errors.ts'
import { EXIT_FAILURE } from './exit.ts'
import { type LogOptions, logTo, progressTo } from './log.ts'
import { configurationOf, type InputOptions, listOptionsOf, pathsOf, workersOf } from './options.ts'
import { untilInterrupted } from './signals.ts'
import { report } from './summary.ts'

/** Makes a job; the number of its shards goes to stdout. */
export async function plan(named: readonly string[], options: InputOptions & { job: string }): Promise<void> {
  const { job } = options
  if (existsSync(join(job, 'manifest.json'))) throw padamError('output-exists', `${job} is a job already: give another folder, or remove it`)
  const configuration = await configurationOf(options)
  const paths = pathsOf(named, options)
  if (paths.includes('-')) throw padamError('invalid-option', 'stdin (-) cannot be planned: give files')
  const { shards, problems } = planJob(job, { paths, configuration, ...listOptionsOf(options) })
  for (const { path, message } of problems) process.stderr.write(`padam: ${path}: ${message}\n`)
  process.stdout.write(`${shards.length}\n`)
}

/** Does shards of a job. */
export async function shard(job: string, numbers: readonly string[], options: LogOptions & { workers?: string }): Promise<void> {
  const manifest = readManifest(job)
  const only = numbers.length === 0 ? undefined : numbers.map((text) => shardNumber(text, manifest.shards.length))
  const log = logTo(options)
  const progress = await progressTo(options, log)
  const done = await untilInterrupted((signal) =>
    runShards(job, manifest, { signal, onProgress: progress.show, ...workersOf(options) }, only),
  ).finally(progress.stop)
  if (done) return
  log.error('stopped; the same command goes on')
  process.exitCode = EXIT_FAILURE
}

function shardNumber(text: string, count: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value < count && text.trim() !== '') return value
  throw padamError('invalid-option', `shards are numbers from 0 to ${count - 1}; got '${text}'`)
}

/** Makes the dataset of a job. */
export async function merge(job: string, options: LogOptions & { out: string; force?: boolean }): Promise<void> {
  const started = performance.now()
  const manifest = readManifest(job)
  checkOutput(options.out, options.force ?? false)
  const summary = await mergeShards(job, manifest)
  install(job, options.out)
  report(summary, options.out, (performance.now() - started) / 1000, logTo(options))
}
