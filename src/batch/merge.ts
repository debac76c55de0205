/** Committed shards to one dataset: in their order, each article once, the same bytes whoever made them. */
import { closeSync, createReadStream, fsyncSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { dataPackage, type Format, TABLES } from '../../output/index.ts'
import { padamError } from '../errors.ts'
import type { OutageRecord } from '../types.ts'
import type { ArticleError } from './article.ts'
import { formatOptions, formatsOf, shardFormats } from './configuration.ts'
import { writeAll, writeDurably } from './files.ts'
import type { Manifest } from './plan.ts'
import { isCommitted, readCommitted, type ShardArticle } from './shard.ts'

export interface Summary {
  /** Articles in the dataset. */
  articles: number
  languages: Record<string, number>
  /** Articles in a language that padam does not read; they are among the failed. */
  refused: number
  failed: number
  /** Articles whose text stood in the input before. */
  duplicates: number
  /** Rows by table. */
  rows: Record<string, number>
  errors: ArticleError[]
}

/** How many errors a summary carries; all of them are in errors.jsonl. */
const SHOWN_ERRORS = 20

/**
 * Merges a job's shards into `job/merged`.
 * @throws PadamError `unfinished` where shards are missing
 */
export async function mergeShards(job: string, manifest: Manifest): Promise<Summary> {
  const missing = manifest.shards.flatMap((_, shard) => (isCommitted(job, shard) ? [] : [shard]))
  if (missing.length > 0) {
    throw padamError(
      'unfinished',
      `${missing.length} of ${manifest.shards.length} shards are not done (first: ${missing[0]}): run padam shard for them, or padam extract --resume`,
    )
  }
  const merged = join(job, 'merged')
  rmSync(merged, { recursive: true, force: true })
  mkdirSync(merged)
  const { configuration } = manifest
  const options = formatOptions(configuration)
  const texts = await shardFormats(configuration)
  const names = texts.flatMap((format) => format.files)
  const outputs = names.map((name) => openSync(join(merged, name), 'wx'))
  const heads = texts.flatMap((format) => format.heads(options))
  for (const [at, head] of heads.entries()) writeAll(outputs[at] as number, Buffer.from(head, 'utf8'))
  const errors = openSync(join(merged, 'errors.jsonl'), 'wx')

  const summary: Summary = {
    articles: 0,
    languages: {},
    refused: 0,
    failed: 0,
    duplicates: 0,
    rows: Object.fromEntries(TABLES.map((table) => [table.name, 0])),
    errors: [],
  }
  const report = (error: ArticleError): void => {
    summary.failed++
    if (error.code === 'unsupported-language') summary.refused++
    if (summary.errors.length < SHOWN_ERRORS) summary.errors.push(error)
    writeAll(errors, Buffer.from(`${JSON.stringify(error)}\n`, 'utf8'))
  }
  for (const problem of manifest.problems) report({ where: problem.path, stage: 'list', code: problem.code, message: problem.message })

  const seen = new Set<string>()
  for (let shard = 0; shard < manifest.shards.length; shard++) {
    const committed = readCommitted(job, shard)
    const kept = committed.articles.map((article) => keep(article, seen, summary))
    for (const [at, name] of names.entries()) {
      const lengths = committed.articles.map((article) => article.bytes[at] ?? 0)
      copyRanges(join(job, 'attempts', committed.attempt, name), outputs[at] as number, lengths, kept)
    }
    for (const error of committed.errors) report(error)
  }
  for (const file of [...outputs, errors]) {
    fsyncSync(file)
    closeSync(file)
  }
  const formats = await formatsOf(configuration)
  await fillDatabases(merged, formats)
  const wanted = new Set(formats.flatMap((format) => format.files))
  for (const name of names) if (!wanted.has(name)) rmSync(join(merged, name))
  writeDurably(join(merged, 'datapackage.json'), dataPackage(formats, options))
  return summary
}

/** Counts an article into the summary; false if its text was there before. */
function keep(article: ShardArticle, seen: Set<string>, summary: Summary): boolean {
  if (seen.has(article.id)) {
    summary.duplicates++
    return false
  }
  seen.add(article.id)
  summary.articles++
  summary.languages[article.language] = (summary.languages[article.language] ?? 0) + 1
  for (const [at, table] of TABLES.entries()) summary.rows[table.name] = (summary.rows[table.name] ?? 0) + (article.rows[at] ?? 0)
  return true
}

const PIECE = Buffer.alloc(1 << 20)

/** Copies the kept ones of consecutive ranges of a file. */
function copyRanges(path: string, output: number, lengths: readonly number[], kept: readonly boolean[]): void {
  const input = openSync(path, 'r')
  try {
    let position = 0
    for (let at = 0; at < lengths.length; ) {
      let run = 0
      const keeping = kept[at]
      for (; at < lengths.length && kept[at] === keeping; at++) run += lengths[at] as number
      if (keeping) copyRange(input, output, position, run)
      position += run
    }
  } finally {
    closeSync(input)
  }
}

function copyRange(input: number, output: number, position: number, length: number): void {
  for (let copied = 0; copied < length; ) {
    const count = readSync(input, PIECE, 0, Math.min(PIECE.length, length - copied), position + copied)
    if (count === 0)
      throw padamError('unreadable', 'a shard of the run is shorter than it was when it was committed: start the run anew with --force')
    writeAll(output, PIECE.subarray(0, count))
    copied += count
  }
}

/** Writes the formats that have an inner structure, a record at a time. */
async function fillDatabases(merged: string, formats: readonly Format[]): Promise<void> {
  const databases = formats.filter((format) => format.kind === 'database')
  if (databases.length === 0) return
  const sinks = await Promise.all(databases.map((format) => format.open(merged)))
  for await (const line of createInterface({ input: createReadStream(join(merged, 'records.jsonl'), 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    const record = JSON.parse(line) as OutageRecord
    for (const sink of sinks) sink.write(record)
  }
  for (const sink of sinks) await sink.close()
}
