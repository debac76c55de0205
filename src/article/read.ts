/** One input to the articles in it: a file, part of a file, or what came in on stdin. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { padamError } from '../errors.ts'
import type { Article } from '../types.ts'
import { decode } from './decode.ts'

export interface ReadOptions {
  /** Longest article, in bytes of its file. */
  maxBytes: number
}

export const DEFAULT_MAX_BYTES: number = 5_000_000

/** An article, or why there is none; `where` is the path, with a line or record number where a file has many. */
export type Reading = { where: string; article: Article } | { where: string; error: unknown }

/** Reads the articles of a file; never throws, a failure is one of the readings. */
export function* readArticles(path: string, options: ReadOptions): Generator<Reading> {
  try {
    yield { where: path, article: articleOfText(decode(readBytes(path, options.maxBytes)), path) }
  } catch (error) {
    yield { where: path, error }
  }
}

/** A plain-text article. */
export function articleOfText(text: string, path: string): Article {
  return { text, path }
}

/** The bytes of a regular file. */
function readBytes(path: string, maxBytes: number): Uint8Array {
  // A pipe would block on open; it is refused right after.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) throw padamError('not-a-file', 'this is no regular file: give files or folders of articles')
    if (stat.size > maxBytes) throw tooLarge(stat.size, maxBytes)
    const bytes = new Uint8Array(stat.size)
    let filled = 0
    while (filled < bytes.length) {
      const count = readSync(file, bytes, filled, bytes.length - filled, null)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

/** The error of an article above the size limit. */
export function tooLarge(bytes: number, maxBytes: number): Error {
  return padamError('too-large', `the article has ${bytes} bytes and the limit is ${maxBytes}: raise it with --max-bytes, or leave the file out`)
}
