/** One shard from articles to files: written to a folder of its own, then committed by one atomic link. */

import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Format, type FormatOptions, formatOf, TABLES, type TextFormat } from '../../output/index.ts'
import { jsonl } from '../../output/jsonl.ts'
import { type Reading, readArticles } from '../article/read.ts'
import { isPadamError, padamError } from '../errors.ts'
import type { Padam } from '../pipeline.ts'
import type { OutageRecord } from '../types.ts'
import { type Appender, appender, syncFolder, writeDurably } from './files.ts'
import { unreadable } from './list.ts'
import type { Configuration, ShardItem } from './plan.ts'

/** A line of errors.jsonl. */
export interface ArticleError {
  where: string
  stage: 'list' | 'read' | 'extract'
  code: string
  message: string
}

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

export interface ShardOutcome {
  articles: number
  errors: number
}

/** The text formats that a shard writes; databases are filled from the JSON Lines when shards are merged. */
export function textFormats(configuration: Configuration): TextFormat[] {
  const formats = configuration.formats.map((name) => mustFormat(name))
  const texts = formats.filter((format) => format.kind === 'text')
  return formats.length > texts.length && !texts.includes(jsonl) ? [...texts, jsonl] : texts
}

/** @throws PadamError `invalid-option` where there is no such format */
export function mustFormat(name: string): Format {
  const format = formatOf(name)
  if (format === undefined) throw padamError('invalid-option', `there is no format '${name}': choose among csv, jsonl, parquet and sqlite`)
  return format
}

/** The options of a configuration that formats look at. */
export function formatOptions(configuration: Configuration): FormatOptions {
  return configuration.excel === null ? {} : { excel: configuration.excel }
}

/** Names of a shard's files, in the order of `ShardArticle.bytes`. */
export function shardFiles(configuration: Configuration): string[] {
  return textFormats(configuration).flatMap((format) => format.files)
}

const commitPath = (job: string, shard: number): string => join(job, 'shards', `${String(shard).padStart(6, '0')}.json`)

/** What a shard left when it was committed, or null. */
export function readCommitted(job: string, shard: number): CommittedShard | null {
  try {
    return JSON.parse(readFileSync(commitPath(job, shard), 'utf8')) as CommittedShard
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Reads, extracts and writes one shard. If another worker commits it first, that one stands and this one leaves nothing. */
export async function runShard(
  job: string,
  shard: number,
  items: readonly ShardItem[],
  configuration: Configuration,
  padam: Padam,
  onArticle?: () => void,
): Promise<ShardOutcome> {
  const attempt = `${String(shard).padStart(6, '0')}-${randomBytes(6).toString('hex')}`
  const folder = join(job, 'attempts', attempt)
  mkdirSync(folder, { recursive: true })
  const formats = textFormats(configuration)
  const options = formatOptions(configuration)
  const files: Appender[] = shardFiles(configuration).map((name) => appender(join(folder, name)))
  const committed: CommittedShard = { attempt, articles: [], errors: [] }

  for (const item of items) {
    for (const reading of readArticles(item.path, { maxBytes: configuration.maxBytes })) {
      const record = recordOf(reading, padam)
      if ('code' in record) committed.errors.push(record)
      else {
        const parts = formats.flatMap((format) => format.encode(record, options))
        const bytes = parts.map((part, at) => (files[at] as Appender).append(part))
        committed.articles.push({ id: record.id, language: record.language.code, bytes, rows: TABLES.map((table) => table.count(record)) })
      }
      onArticle?.()
    }
  }
  for (const file of files) file.close()
  commit(job, shard, folder, committed)
  return { articles: committed.articles.length, errors: committed.errors.length }
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

/** The record of a reading, or the line of errors.jsonl that stands for it. */
export function recordOf(reading: Reading, padam: Padam): OutageRecord | ArticleError {
  if ('error' in reading) return articleError(reading.where, 'read', isPadamError(reading.error) ? reading.error : unreadable(reading.error))
  try {
    return padam.extract(reading.article)
  } catch (error) {
    return articleError(reading.where, 'extract', error)
  }
}

/** An error as a line of errors.jsonl. */
export function articleError(where: string, stage: ArticleError['stage'], error: unknown): ArticleError {
  const message = error instanceof Error ? error.message : String(error)
  return { where, stage, code: isPadamError(error) ? error.code : 'internal', message }
}
