/** Everything that decides a run's output, beside the input itself. */
import { createHash } from 'node:crypto'
import type { GazetteerEntry } from '../../extractors/gazetteer/entry.ts'
import { FORMAT_NAMES, type Format, type FormatOptions, loadFormat, type TextFormat } from '../../output/index.ts'
import { DEFAULT_MAX_BYTES } from '../article/bytes.ts'
import { DEFAULT_FIELDS, type Fields } from '../article/fields.ts'
import type { InputType, ReadOptions } from '../article/input.ts'
import { padamError } from '../errors.ts'
import { createPipeline, type Padam } from '../pipeline.ts'
import type { Language } from '../types.ts'
import { version } from '../version.ts'

export interface Configuration {
  /** padam's version. */
  version: string
  formats: string[]
  excel: 'default' | 'id' | null
  published: string | null
  language: Language | null
  /** The user's own names; entries, not a path, so that shards done elsewhere have them too. */
  gazetteer: GazetteerEntry[] | null
  /** Reads every input as this, whatever its name says. */
  as: InputType | null
  fields: Fields
  /** Longest article, in bytes. */
  maxBytes: number
  /** Longest time for one article, in seconds. */
  maxSeconds: number
}

/** The configuration where the caller says nothing. */
export function defaultConfiguration(): Configuration {
  return {
    version: version(),
    formats: ['csv', 'jsonl'],
    excel: null,
    published: null,
    language: null,
    gazetteer: null,
    as: null,
    fields: DEFAULT_FIELDS,
    maxBytes: DEFAULT_MAX_BYTES,
    maxSeconds: 10,
  }
}

/** Identifies a configuration: shards of two are never merged. */
export function hashOf(configuration: Configuration): string {
  return createHash('sha256').update(JSON.stringify(configuration)).digest('hex').slice(0, 16)
}

/**
 * Loads the formats that a configuration names.
 * @throws PadamError `invalid-option` where there is no such format
 */
export function formatsOf(configuration: Configuration): Promise<Format[]> {
  return Promise.all(
    configuration.formats.map(async (name) => {
      const format = await loadFormat(name)
      if (format === undefined) throw padamError('invalid-option', `there is no format '${name}': choose among ${FORMAT_NAMES.join(', ')}`)
      return format
    }),
  )
}

/** The text formats that a shard writes; databases are filled from the JSON Lines when shards are merged. */
export async function shardFormats(configuration: Configuration): Promise<TextFormat[]> {
  const formats = await formatsOf(configuration)
  const texts = formats.filter((format) => format.kind === 'text')
  if (formats.length === texts.length || texts.some((format) => format.name === 'jsonl')) return texts
  return [...texts, (await loadFormat('jsonl')) as TextFormat]
}

/** The options of a configuration that formats look at. */
export function formatOptions(configuration: Configuration): FormatOptions {
  return configuration.excel === null ? {} : { excel: configuration.excel }
}

/** The options of a configuration that reading looks at. */
export function readOptions({ maxBytes, fields, as }: Configuration): ReadOptions {
  return { maxBytes, fields, as }
}

/** The pipeline that a configuration asks for. */
export function pipelineFor({ language, published, gazetteer }: Configuration): Promise<Padam> {
  return createPipeline({ language: language ?? undefined, published: published ?? undefined, gazetteer: gazetteer ?? undefined })
}
