/** What an input is: a file or a part of one, how it is read, and an article that is about to come out of it. */
import type { Article } from '../types.ts'
import type { Fields } from './fields.ts'

/** What an input is read as. */
export const INPUT_TYPES = ['txt', 'html', 'json', 'jsonl', 'warc'] as const
export type InputType = (typeof INPUT_TYPES)[number]

export interface ReadOptions {
  /** Longest article, in bytes. */
  maxBytes: number
  fields: Fields
  /** Reads every input as this, whatever its name says. */
  as: InputType | null
}

/** A file, or the lines of it that begin in a range of bytes. */
export interface Input {
  path: string
  from?: number
  to?: number
}

/**
 * An article that is about to be read. `where` is the path, with a byte offset (`news.jsonl@1024`) or a record's number (`news.warc#7`)
 * where a file has many. `load` does the work, and throws what is wrong with this article.
 */
export interface Reading {
  where: string
  load: () => Article
  /** Bytes that are held until it is loaded, if many are. */
  held?: number
}

/** Endings of file names and what they are read as; `.gz` behind them is unpacked. */
const ENDINGS: Record<string, InputType> = {
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'warc',
  wet: 'warc',
}

/** Patterns of the files that are read in folders. */
export const READABLE: readonly string[] = Object.keys(ENDINGS).flatMap((ending) => [`*.${ending}`, `*.${ending}.gz`])

/** What a path's ending says; text where it says nothing. */
export function inputType(path: string): InputType {
  const ending = path.toLowerCase().replace(/\.gz$/, '').split('.').at(-1) ?? ''
  return ENDINGS[ending] ?? 'txt'
}

/** Whether a path's ending says that it is compressed. */
export function isZipped(path: string): boolean {
  return /\.gz$/i.test(path)
}

/** A reading of what could not be read. */
export function failed(where: string, error: unknown): Reading {
  const load = (): never => {
    throw error
  }
  return { where, load }
}
