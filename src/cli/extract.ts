/** `padam extract`: articles to a dataset, or to JSON Lines on stdout. */

import { type Reading, readArticles } from '../article/read.ts'
import { listInputs } from '../batch/list.ts'
import type { Summary } from '../batch/merge.ts'
import type { Configuration } from '../batch/plan.ts'
import { jobFolder, pipelineFor, runBatch } from '../batch/run.ts'
import { mustFormat, recordOf } from '../batch/shard.ts'
import { padamError } from '../errors.ts'
import type { Language } from '../types.ts'
import { version } from '../version.ts'
import { EXIT_FAILURE, EXIT_PARTIAL } from './exit.ts'
import { readStdin } from './stdin.ts'

export interface ExtractOptions {
  out?: string
  format: string
  include?: string[]
  exclude?: string[]
  published?: string
  language?: Language
  maxBytes: string
  force?: boolean
  resume?: boolean
  quiet?: boolean
}

/** Runs the command; the exit code is 3 where some articles failed, 1 where all did. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const configuration = configurationOf(options)
  await (options.out === undefined ? toStdout(paths, options, configuration) : toDataset(paths, options, options.out, configuration))
}

function configurationOf(options: ExtractOptions): Configuration {
  const formats = [...new Set(options.format.split(',').map((name) => name.trim()))]
  for (const name of formats) mustFormat(name)
  return {
    version: version(),
    formats,
    excel: null,
    published: options.published ?? null,
    language: options.language ?? null,
    maxBytes: positive('--max-bytes', options.maxBytes),
  }
}

function positive(option: string, text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value <= 0) throw padamError('invalid-option', `${option} is a whole number above 0; got '${text}'`)
  return value
}

async function toDataset(paths: readonly string[], options: ExtractOptions, out: string, configuration: Configuration): Promise<void> {
  if (paths.includes('-')) throw padamError('invalid-option', 'stdin (-) goes to stdout: leave out -o, or give files')
  // A wrong date stops the run before anything is written.
  await pipelineFor(configuration)
  const { include, exclude, force, resume } = options
  const stop = new AbortController()
  const onInterrupt = (): void => stop.abort()
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onInterrupt)
  const summary = await runBatch({
    paths,
    out,
    configuration,
    signal: stop.signal,
    ...(include ? { include } : {}),
    ...(exclude ? { exclude } : {}),
    ...(force ? { force } : {}),
    ...(resume ? { resume } : {}),
  })
  process.off('SIGINT', onInterrupt)
  process.off('SIGTERM', onInterrupt)
  if (summary === null) {
    process.stderr.write(`padam: stopped; what is done lies in ${jobFolder(out)}. Go on with the same command and --resume\n`)
    process.exitCode = EXIT_FAILURE
    return
  }
  for (const error of summary.errors) process.stderr.write(`padam: ${error.where}: ${error.message}\n`)
  if (!options.quiet) process.stderr.write(summaryText(summary, out))
  if (summary.failed > 0) process.exitCode = summary.articles > 0 ? EXIT_PARTIAL : EXIT_FAILURE
}

/** What a run did, for people. */
export function summaryText(summary: Summary, out: string): string {
  const languages = Object.entries(summary.languages).map(([code, count]) => `${count} ${code}`)
  const rows = Object.entries(summary.rows).map(([table, count]) => `${table} ${count}`)
  const lines = [
    `${out}: ${summary.articles} articles${languages.length > 0 ? ` (${languages.sort().join(', ')})` : ''}`,
    `  rows: ${rows.join(', ')}`,
  ]
  if (summary.duplicates > 0) lines.push(`  ${summary.duplicates} duplicates left out`)
  if (summary.failed > 0)
    lines.push(`  ${summary.failed} failed${summary.refused > 0 ? `, ${summary.refused} of them in other languages` : ''}: see ${out}/errors.jsonl`)
  return `${lines.join('\n')}\n`
}

async function toStdout(paths: readonly string[], options: ExtractOptions, configuration: Configuration): Promise<void> {
  const padam = await pipelineFor(configuration)
  let written = 0
  let failed = 0
  const fail = (where: string, message: string): void => {
    failed++
    process.stderr.write(`padam: ${where}: ${message}\n`)
  }
  const take = (reading: Reading): void => {
    const record = recordOf(reading, padam)
    if ('code' in record) fail(record.where, record.message)
    else {
      written++
      process.stdout.write(`${JSON.stringify(record)}\n`)
    }
  }
  if (paths.includes('-')) take(readStdin(configuration.maxBytes))
  const listing = listInputs(
    paths.filter((path) => path !== '-'),
    options,
  )
  for (const { path, error } of listing.problems) fail(path, error.message)
  for (const file of listing.files) for (const reading of readArticles(file.path, { maxBytes: configuration.maxBytes })) take(reading)
  if (failed > 0) process.exitCode = written > 0 ? EXIT_PARTIAL : EXIT_FAILURE
}
