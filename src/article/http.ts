/** A stored HTTP response: status, headers, and its body without transfer and content encodings. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { tooLarge } from './bytes.ts'

export interface HttpResponse {
  status: number
  /** Names in lower case; the last of each. */
  headers: ReadonlyMap<string, string>
  body: Buffer
}

/** Reads a response as it went over the wire; null where the bytes are none. */
export function readHttp(bytes: Buffer): HttpResponse | null {
  const end = endOfHead(bytes)
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split(/\r?\n/)
  const status = /^HTTP\/\S+ (\d{3})/.exec(first)?.[1]
  return status === undefined
    ? null
    : { status: Number(status), headers: headersOf(lines), body: bytes.subarray(end).subarray(blankLine(bytes, end)) }
}

function endOfHead(bytes: Buffer): number {
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const ends = [crlf, lf].filter((at) => at >= 0)
  return ends.length === 0 ? bytes.length : Math.min(...ends)
}

const blankLine = (bytes: Buffer, at: number): number => (at >= bytes.length ? 0 : bytes[at] === 13 ? 4 : 2)

/** `Name: value` lines as a map. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

/**
 * The body as the page's bytes. Archives often keep a header for an encoding that they have undone: then the bytes are taken as they are.
 * @throws PadamError `too-large`
 */
export function contentOf({ headers, body }: HttpResponse, maxBytes: number): Buffer {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? (unchunked(body) ?? body) : body
  const encoding = headers.get('content-encoding')?.toLowerCase() ?? ''
  const unpack = /gzip/.test(encoding) ? gunzipSync : /deflate/.test(encoding) ? inflateSync : /br/.test(encoding) ? brotliDecompressSync : null
  if (unpack === null) return whole
  try {
    return unpack(whole, { maxOutputLength: maxBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(null, maxBytes)
    return whole
  }
}

/** The chunks put together; null where the body is not chunked. */
function unchunked(body: Buffer): Buffer | null {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const size = /^[0-9a-f]{1,8}\s*(;|$)/i.test(body.subarray(at, Math.max(at, end)).toString('latin1'))
      ? Number.parseInt(body.subarray(at, end).toString('latin1'), 16)
      : -1
    if (end < 0 || size < 0) return parts.length > 0 ? Buffer.concat(parts) : null
    if (size === 0) break
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(parts)
}
