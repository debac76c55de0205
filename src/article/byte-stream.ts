/** A stream of bytes read by lines and lengths; holds no more of it than is asked for. */

export interface ByteStream {
  /** A line without its end; null where the stream is over. Longer ones are cut at `limit` bytes. */
  line(limit: number): Promise<Buffer | null>
  /** The next bytes, fewer where the stream ends before. Those above `limit` are read over and not given. */
  take(length: number, limit: number): Promise<Buffer>
}

const LINE_FEED = 10
const RETURN = 13

/** Reads from pieces as they come. */
export function byteStream(pieces: AsyncIterable<Uint8Array>): ByteStream {
  const source = pieces[Symbol.asyncIterator]()
  let piece: Uint8Array = new Uint8Array(0)
  let at = 0

  /** Whether there is a byte at `at`. */
  const more = async (): Promise<boolean> => {
    while (at >= piece.length) {
      const next = await source.next()
      if (next.done) return false
      piece = next.value
      at = 0
    }
    return true
  }

  return {
    async line(limit) {
      if (!(await more())) return null
      const parts: Uint8Array[] = []
      let length = 0
      do {
        const end = piece.indexOf(LINE_FEED, at)
        const part = piece.subarray(at, end < 0 ? piece.length : end)
        if (length < limit) parts.push(part.subarray(0, limit - length))
        length += part.length
        at = end < 0 ? piece.length : end + 1
        if (end >= 0) break
      } while (await more())
      const line = Buffer.concat(parts)
      return line.at(-1) === RETURN ? line.subarray(0, -1) : line
    },
    async take(length, limit) {
      const parts: Uint8Array[] = []
      let left = length
      let room = limit
      while (left > 0 && (await more())) {
        const part = piece.subarray(at, at + left)
        if (room > 0) parts.push(part.subarray(0, room))
        room -= part.length
        left -= part.length
        at += part.length
      }
      return Buffer.concat(parts)
    },
  }
}
