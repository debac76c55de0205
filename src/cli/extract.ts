/** `padam extract`: articles to a dataset, or to JSON Lines on stdout. */
import { once } from 'node:events'
import type { Reading } from '../article/input.ts'
import { readArticles } from '../article/read.ts'
import { isArticleError, outcomesOf } from '../batch/article.ts'
import { type Configuration, pipelineFor, readOptions } from '../batch/configuration.ts'
import { listInputs } from '../batch/list.ts'
import { jobFolder, runBatch } from '../batch/run.ts'
import { padamError } from '../errors.ts'
import { EXIT_FAILURE, EXIT_PARTIAL } from './exit.ts'
import { type LogOptions, logTo, progressTo } from './log.ts'
import { configurationOf, type InputOptions, listOptionsOf, pathsOf, workersOf } from './options.ts'
import { untilInterrupted } from './signals.ts'
import { readStdin } from './stdin.ts'
import { report } from './summary.ts'

export interface ExtractOptions extends InputOptions, LogOptions {
  out?: string
  workers?: string
  force?: boolean
  resume?: boolean
}

/** Runs the command. */
export async function extract(named: readonly string[], options: ExtractOptions): Promise<void> {
  const configuration = await configurationOf(options)
  const paths = pathsOf(named, options)
  workersOf(options)
  await (options.out === undefined ? toStdout(paths, options, configuration) : toDataset(paths, options, options.out, configuration))
}

async function toDataset(paths: readonly string[], options: ExtractOptions, out: string, configuration: Configuration): Promise<void> {
  if (paths.includes('-')) throw padamError('invalid-option', 'records of stdin (-) go to stdout: leave out -o, or give files')
  const log = logTo(options)
  const progress = await progressTo(options, log)
  const started = performance.now()
  const summary = await untilInterrupted((signal) =>
    runBatch({
      paths,
      out,
      configuration,
      signal,
      onProgress: progress.show,
      ...listOptionsOf(options),
      ...workersOf(options),
      force: options.force ?? false,
      resume: options.resume ?? false,
    }),
  ).finally(progress.stop)
  if (summary === null) {
    log.error(`stopped; what is done lies in ${jobFolder(out)}. Go on with the same command and --resume`)
    process.exitCode = EXIT_FAILURE
  } else report(summary, out, (performance.now() - started) / 1000, log)
}

async function toStdout(paths: readonly string[], options: ExtractOptions, configuration: Configuration): Promise<void> {
  const log = logTo(options)
  const padam = await pipelineFor(configuration)
  let written = 0
  let failed = 0
  for await (const outcomes of outcomesOf(readingsOf(paths, options, configuration), padam, configuration.maxSeconds)) {
    for (const outcome of outcomes) {
      if (isArticleError(outcome)) {
        failed++
        log.error(`${outcome.where}: ${outcome.message}`, outcome)
      } else {
        written++
        if (!process.stdout.write(`${JSON.stringify(outcome)}\n`)) await once(process.stdout, 'drain')
      }
    }
  }
  if (failed > 0) process.exitCode = written > 0 ? EXIT_PARTIAL : EXIT_FAILURE
}

async function* readingsOf(paths: readonly string[], options: ExtractOptions, configuration: Configuration): AsyncGenerator<Reading> {
  if (paths.includes('-')) yield* readStdin(readOptions(configuration))
  const files = paths.filter((path) => path !== '-')
  const listing = listInputs(files, listOptionsOf(options))
  for (const { path, error } of listing.problems) {
    const load = (): never => {
      throw error
    }
    yield { where: path, load }
  }
  for (const { path } of listing.files) yield* readArticles({ path }, readOptions(configuration))
}
