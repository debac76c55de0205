/** One input to the articles in it: a file, part of a file, or what came in on stdin. */
import { gunzipSync } from 'node:zlib'
import { padamError } from '../errors.ts'
import { readBytes, tooLarge } from './bytes.ts'
import { decode } from './decode.ts'
import { failed, type Input, inputType, isZipped, type Reading, type ReadOptions } from './input.ts'

/** A file of JSON may hold a list of articles. */
const ARTICLES_A_FILE = 20

/** The articles of an input, in order; never throws, what fails does so in `load`. */
export async function* readArticles(input: Input, options: ReadOptions): AsyncGenerator<Reading> {
  const { path } = input
  try {
    switch (options.as ?? inputType(path)) {
      case 'txt':
        yield { where: path, load: () => ({ path, text: decode(fileBytes(path, options.maxBytes)) }) }
        break
      case 'html': {
        const { articleOfHtml, decodeHtml } = await import('./html.ts')
        yield { where: path, load: () => articleOfHtml(decodeHtml(fileBytes(path, options.maxBytes)), path) }
        break
      }
      case 'json':
        yield* (await import('./json.ts')).readJson(path, fileBytes(path, options.maxBytes * ARTICLES_A_FILE), options)
        break
      case 'jsonl':
        yield* (await import('./lines.ts')).readLines(input, options)
        break
      case 'warc':
        yield* (await import('./warc.ts')).readWarc(path, options)
    }
  } catch (error) {
    yield failed(path, asZipError(error))
  }
}

/** What zlib says of a stream, in words that help. */
function asZipError(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  return code?.startsWith('Z_') ? padamError('binary-input', `the file is no whole gzip (${message}): unpack it and look`) : error
}

/** A file's bytes, unpacked. */
function fileBytes(path: string, maxBytes: number): Uint8Array {
  const bytes = readBytes(path, maxBytes)
  return isZipped(path) ? unzip(bytes, maxBytes) : bytes
}

/** @throws PadamError `too-large` before more than the limit is unpacked */
export function unzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(null, maxBytes)
    throw padamError('binary-input', `the file is no whole gzip (${(error as Error).message}): unpack it and look`)
  }
}
