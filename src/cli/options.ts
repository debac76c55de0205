/** Options of the command line to a run's configuration and its input. */
import { readFileSync } from 'node:fs'
import { fieldsOf } from '../article/fields.ts'
import type { InputType } from '../article/input.ts'
import { type Configuration, defaultConfiguration, formatsOf, pipelineFor } from '../batch/configuration.ts'
import { type ListOptions, unreadable } from '../batch/list.ts'
import { padamError } from '../errors.ts'
import { readGazetteer } from '../gazetteer.ts'
import type { Language } from '../types.ts'

export interface InputOptions {
  filesFrom?: string
  include?: string[]
  exclude?: string[]
  as?: InputType
  fields?: string
  published?: string
  language?: Language
  gazetteer?: string
  format: string
  excel?: boolean
  excelLocale?: 'id'
  maxBytes: string
  maxSeconds: string
}

/**
 * The configuration that the options ask for; its formats exist and its date is one.
 * @throws PadamError `invalid-option`, `invalid-date`
 */
export async function configurationOf(options: InputOptions): Promise<Configuration> {
  const configuration: Configuration = {
    ...defaultConfiguration(),
    formats: [...new Set(options.format.split(',').map((name) => name.trim()))].filter((name) => name !== ''),
    excel: options.excelLocale ?? (options.excel ? 'default' : null),
    published: options.published ?? null,
    language: options.language ?? null,
    gazetteer: options.gazetteer === undefined ? null : readGazetteer(options.gazetteer),
    as: options.as ?? null,
    ...(options.fields === undefined ? {} : { fields: fieldsOf(options.fields) }),
    maxBytes: wholeNumber('--max-bytes', options.maxBytes),
    maxSeconds: positive('--max-seconds', options.maxSeconds),
  }
  await formatsOf(configuration)
  await pipelineFor(configuration)
  return configuration
}

/** Which files of folders are read. */
export function listOptionsOf({ include, exclude }: InputOptions): ListOptions {
  return { ...(include === undefined ? {} : { include }), ...(exclude === undefined ? {} : { exclude }) }
}

/**
 * The paths that are named, and those of `--files-from`.
 * @throws PadamError `invalid-option` where there are none
 */
export function pathsOf(paths: readonly string[], { filesFrom }: InputOptions): string[] {
  const all = filesFrom === undefined ? [...paths] : [...paths, ...linesOf(filesFrom)]
  if (all.length === 0) throw padamError('invalid-option', 'no paths are given: name files or folders of articles, - for stdin, or --files-from')
  return all
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '')
  } catch (error) {
    throw padamError('unreadable', `${file}: ${unreadable(error).message}`)
  }
}

/** @throws PadamError `invalid-option` */
function positive(option: string, text: string): number {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw padamError('invalid-option', `${option} is a number above 0; got '${text}'`)
}

/** @throws PadamError `invalid-option` */
function wholeNumber(option: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw padamError('invalid-option', `${option} is a whole number above 0; got '${text}'`)
}

/** How many threads are asked for. */
export function workersOf({ workers }: { workers?: string }): { workers?: number } {
  return workers === undefined ? {} : { workers: wholeNumber('--workers', workers) }
}
