/** One shard from articles to files: written to a folder of its own, then committed by one atomic link. */
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { TABLES, type TextFormat } from '../../output/index.ts'
import type { Input, Reading } from '../article/input.ts'
import { readArticles } from '../article/read.ts'
import type { Padam } from '../pipeline.ts'
import { type ArticleError, isArticleError, outcomesOf } from './article.ts'
import { type Configuration, formatOptions, pipelineFor, readOptions, shardFormats } from './configuration.ts'
import { type Appender, appender, syncFolder, writeDurably } from './files.ts'

/** What a committed shard holds. */
export interface CommittedShard {
  /** Name of its folder among the job's attempts. */
  attempt: string
  articles: ShardArticle[]
  errors: ArticleError[]
}

export interface ShardArticle {
  id: string
  language: string
  /** Bytes it takes in each of the shard's files. */
  bytes: number[]
  /** Rows it has in each table. */
  rows: number[]
}

/** What somebody who works on shards keeps between them. */
export interface Worker {
  job: string
  configuration: Configuration
  padam: Padam
  formats: TextFormat[]
}

/** One shard to do. */
export interface Task {
  shard: number
  inputs: readonly Input[]
  /** Articles, by their place in the shard, that ended an earlier attempt's thread; they are errors now. */
  crashed?: readonly number[]
  /** Told the number of articles that are done. */
  onProgress?: (done: number) => void
}

/** Prepares to work on a job's shards. */
export async function startWorker(job: string, configuration: Configuration): Promise<Worker> {
  return { job, configuration, padam: await pipelineFor(configuration), formats: await shardFormats(configuration) }
}

const commitPath = (job: string, shard: number): string => join(job, 'shards', `${String(shard).padStart(6, '0')}.json`)

/** Whether a shard is done. */
export function isCommitted(job: string, shard: number): boolean {
  return existsSync(commitPath(job, shard))
}

/** What a shard left when it was committed. */
export function readCommitted(job: string, shard: number): CommittedShard {
  return JSON.parse(readFileSync(commitPath(job, shard), 'utf8')) as CommittedShard
}

/** Reads, extracts and writes one shard. If somebody else commits it first, that one stands and this one leaves nothing. */
export async function runShard(worker: Worker, task: Task): Promise<void> {
  const { job, configuration, padam, formats } = worker
  const attempt = `${String(task.shard).padStart(6, '0')}-${randomBytes(6).toString('hex')}`
  const folder = join(job, 'attempts', attempt)
  mkdirSync(folder, { recursive: true })
  const options = formatOptions(configuration)
  const files: Appender[] = formats.flatMap((format) => format.files).map((name) => appender(join(folder, name)))
  const committed: CommittedShard = { attempt, articles: [], errors: [] }
  let done = 0

  const readings = readingsOf(task, configuration)
  for await (const outcomes of outcomesOf(readings, padam, configuration.maxSeconds, task.crashed !== undefined)) {
    for (const outcome of outcomes) {
      if (isArticleError(outcome)) committed.errors.push(outcome)
      else {
        const parts = formats.flatMap((format) => format.encode(outcome, options))
        const bytes = parts.map((part, at) => (files[at] as Appender).append(part))
        committed.articles.push({ id: outcome.id, language: outcome.language.code, bytes, rows: TABLES.map((table) => table.count(outcome)) })
      }
    }
    done += outcomes.length
    task.onProgress?.(done)
  }
  for (const file of files) file.close()
  commit(job, task.shard, folder, committed)
}

/** The shard's readings; one that ended a thread is not tried again. */
async function* readingsOf(task: Task, configuration: Configuration): AsyncGenerator<Reading> {
  let at = 0
  for (const input of task.inputs) {
    for await (const reading of readArticles(input, readOptions(configuration))) {
      yield task.crashed?.includes(at) ? { where: reading.where, load: crash } : reading
      at++
    }
  }
}

function crash(): never {
  throw new Error('it ended the thread that read it, perhaps for want of memory')
}

function commit(job: string, shard: number, folder: string, committed: CommittedShard): void {
  const done = join(folder, 'done.json')
  writeDurably(done, JSON.stringify(committed))
  syncFolder(join(job, 'attempts'))
  try {
    linkSync(done, commitPath(job, shard))
    syncFolder(join(job, 'shards'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    rmSync(folder, { recursive: true, force: true })
  }
}
