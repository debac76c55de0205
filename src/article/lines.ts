/** JSON Lines, whole or a range of bytes of a file; a line of any length costs no more memory than the limit. */
import { closeSync, createReadStream, readSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { openRegular, tooLarge } from './bytes.ts'
import { decode } from './decode.ts'
import { failed, type Input, isZipped, type Reading, type ReadOptions } from './input.ts'
import { articleOfJson, parseJson } from './json.ts'

const PIECE = 1 << 18
const LINE_FEED = 10

/** The articles of the lines that begin in the input's range. A line stands by the byte it begins at. */
export function readLines(input: Input, options: ReadOptions): AsyncGenerator<Reading> {
  const { path, from = 0, to = Number.POSITIVE_INFINITY } = input
  // The byte before the range says whether the range begins with a line.
  const start = Math.max(0, from - 1)
  return articlesOfLines(path, isZipped(path) ? unzipped(path) : piecesOf(path, start), options, { start, from, to })
}

/** The articles of a stream of bytes; `range` says where in a file it begins, and which lines count. */
export async function* articlesOfLines(
  name: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions,
  range: { start: number; from: number; to: number } = { start: 0, from: 0, to: Number.POSITIVE_INFINITY },
): AsyncGenerator<Reading> {
  for await (const line of split(pieces, range.start, options.maxBytes)) {
    if (line.at < range.from) continue
    if (line.at >= range.to) return
    const where = `${name}@${line.at}`
    if (line.bytes === null) yield failed(where, tooLarge(line.length, options.maxBytes))
    else if (line.bytes.some((byte) => byte > 32)) {
      const { bytes } = line
      yield { where, held: bytes.length, load: () => articleOfJson(parseJson(decode(bytes)), where, options.fields) }
    }
  }
}

interface Line {
  /** Where it begins in the file (in the unpacked one, if it is compressed). */
  at: number
  length: number
  /** Null where it is longer than the limit. */
  bytes: Uint8Array | null
}

/** Cuts pieces at line feeds. `start` is where the first piece lies; what stands before its first line feed may be half a line. */
async function* split(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, start: number, maxBytes: number): AsyncGenerator<Line> {
  let at = start
  let length = 0
  let parts: Uint8Array[] = []
  const line = (): Line => ({ at, length, bytes: length > maxBytes ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts) })
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length > maxBytes) parts = []
    else parts.push(part)
  }
  for await (const piece of pieces) {
    let begin = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, begin)) {
      take(piece.subarray(begin, end))
      yield line()
      at += length + 1
      length = 0
      parts = []
      begin = end + 1
    }
    if (begin < piece.length) take(piece.slice(begin))
  }
  if (length > 0) yield line()
}

/** A file's bytes from some place on. */
function* piecesOf(path: string, start: number): Generator<Uint8Array> {
  const { file } = openRegular(path)
  try {
    for (let position = start; ; ) {
      const piece = Buffer.allocUnsafe(PIECE)
      const count = readSync(file, piece, 0, PIECE, position)
      if (count === 0) return
      position += count
      yield piece.subarray(0, count)
    }
  } finally {
    closeSync(file)
  }
}

function unzipped(path: string): AsyncIterable<Uint8Array> {
  closeSync(openRegular(path).file)
  const source = createReadStream(path)
  const target = createGunzip()
  source.on('error', (error) => target.destroy(error))
  return source.pipe(target)
}
