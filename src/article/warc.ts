/** Web archives: pages of a crawl (WARC) and their texts (WET), compressed or not. */
import { closeSync, createReadStream } from 'node:fs'
import { WARCParser, type WARCRecord } from 'warcio'
import type { Article } from '../types.ts'
import { openRegular, tooLarge } from './bytes.ts'
import { decode } from './decode.ts'
import { articleOfHtml, decodeHtml } from './html.ts'
import { failed, type Reading, type ReadOptions } from './input.ts'

/** The pages among an archive's records, numbered from 1; requests, metadata, images and failed fetches are passed over. */
export async function* readWarc(path: string, options: ReadOptions): AsyncGenerator<Reading> {
  closeSync(openRegular(path).file)
  const stream = createReadStream(path)
  try {
    let number = 0
    for await (const record of new WARCParser(stream, { keepHeadersCase: false, parseHttp: true })) {
      number++
      const type = pageType(record)
      if (type !== null) yield await readingOf(record, type, `${path}#${number}`, options)
      await record.skipFully()
    }
  } finally {
    stream.destroy()
  }
}

interface PageType {
  kind: 'html' | 'txt'
  charset: string | undefined
}

/** What a record's content is, or null where it is no page. */
function pageType(record: WARCRecord): PageType | null {
  const { warcType, httpHeaders } = record
  if (warcType === 'conversion') return { kind: 'txt', charset: 'utf-8' }
  if (warcType !== 'response' && warcType !== 'resource') return null
  const status = httpHeaders?.statusCode
  if (status !== undefined && Number(status) !== 200) return null
  const declared = (httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').toLowerCase()
  const charset = /charset\s*=\s*["']?([\w-]+)/.exec(declared)?.[1]
  if (/html/.test(declared)) return { kind: 'html', charset }
  return declared.startsWith('text/plain') ? { kind: 'txt', charset } : null
}

async function readingOf(record: WARCRecord, type: PageType, where: string, options: ReadOptions): Promise<Reading> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of record) {
    length += piece.length
    if (length > options.maxBytes) return failed(where, tooLarge(null, options.maxBytes))
    pieces.push(piece)
  }
  const bytes = Buffer.concat(pieces)
  const url = record.warcTargetURI ?? undefined
  const load = (): Article => {
    const article = type.kind === 'html' ? articleOfHtml(decodeHtml(bytes, type.charset), where) : { path: where, text: decode(bytes, type.charset) }
    return url === undefined ? article : { ...article, url: article.url ?? url }
  }
  return { where, held: bytes.length, load }
}
