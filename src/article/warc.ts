/** Web archives: pages of a crawl (WARC, ISO 28500) and their texts (WET), compressed or not. */
import { closeSync, createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { padamError } from '../errors.ts'
import type { Article } from '../types.ts'
import { type ByteStream, byteStream } from './byte-stream.ts'
import { openRegular, tooLarge } from './bytes.ts'
import { decode } from './decode.ts'
import { articleOfHtml, decodeHtml } from './html.ts'
import { contentOf, headersOf, readHttp } from './http.ts'
import { failed, isZipped, type Reading, type ReadOptions } from './input.ts'

/** Longest line and most lines of a record's head. */
const MAX_LINE = 65_536
const MAX_LINES = 1000

/** Bytes that HTTP headers may add to an article. */
const HTTP_HEAD = 65_536

/** The pages among an archive's records, numbered from 1; requests, metadata, images and failed fetches are passed over. */
export async function* readWarc(path: string, options: ReadOptions): AsyncGenerator<Reading> {
  const stream = byteStream(openStream(path))
  for (let number = 1; ; number++) {
    const headers = await nextHead(stream)
    if (headers === null) return
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0)
      throw padamError('binary-input', `record ${number} of the archive says no length: the file is damaged from there on`)
    const limit = options.maxBytes + HTTP_HEAD
    const wanted = isPage(headers)
    const content = await stream.take(length, wanted ? Math.min(length, limit) : 0)
    if (!wanted) continue
    const where = `${path}#${number}`
    if (length > limit) yield failed(where, tooLarge(length, options.maxBytes))
    else {
      const reading = readingOf(where, headers, content, options)
      if (reading !== null) yield reading
    }
  }
}

function openStream(path: string): AsyncIterable<Uint8Array> {
  closeSync(openRegular(path).file)
  const source = createReadStream(path)
  if (!isZipped(path)) return source
  const target = createGunzip()
  source.on('error', (error) => target.destroy(error))
  return source.pipe(target)
}

/** The next record's headers; null where the archive is over. */
async function nextHead(stream: ByteStream): Promise<Map<string, string> | null> {
  let first = await stream.line(MAX_LINE)
  while (first !== null && first.length === 0) first = await stream.line(MAX_LINE)
  if (first === null) return null
  if (!first.toString('latin1').startsWith('WARC/'))
    throw padamError('binary-input', 'a record of the archive does not begin with WARC/: it is no archive, or damaged from there on')
  const lines: string[] = []
  for (let line = await stream.line(MAX_LINE); line !== null && line.length > 0; line = await stream.line(MAX_LINE)) {
    if (lines.length < MAX_LINES) lines.push(line.toString('utf8'))
  }
  return headersOf(lines)
}

/** Whether a record may hold a page or its text. */
function isPage(headers: ReadonlyMap<string, string>): boolean {
  return ['response', 'resource', 'conversion'].includes(headers.get('warc-type') ?? '')
}

/** A record's article, or null where its content is no page that was found. */
function readingOf(where: string, headers: ReadonlyMap<string, string>, content: Buffer, options: ReadOptions): Reading | null {
  const response = headers.get('warc-type') === 'response' ? readHttp(content) : null
  if (response !== null && response.status !== 200) return null
  const declared = (response?.headers.get('content-type') ?? headers.get('content-type') ?? '').toLowerCase()
  const html = declared.includes('html')
  if (!html && !declared.startsWith('text/plain')) return null
  const charset = /charset\s*=\s*["']?([\w-]+)/.exec(declared)?.[1]
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const load = (): Article => {
    const bytes = response === null ? content : contentOf(response, options.maxBytes)
    if (bytes.length > options.maxBytes) throw tooLarge(bytes.length, options.maxBytes)
    const article = html ? articleOfHtml(decodeHtml(bytes, charset), where) : { path: where, text: decode(bytes, charset) }
    return url === undefined ? article : { ...article, url: article.url ?? url }
  }
  return { where, held: content.length, load }
}
