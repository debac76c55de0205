/** Standard input as one article. */
import { readSync } from 'node:fs'
import { decode } from '../article/decode.ts'
import { type Reading, tooLarge } from '../article/read.ts'

/** Reads all of stdin, up to a limit. */
export function readStdin(maxBytes: number): Reading {
  try {
    const text = decode(bytesOfStdin(maxBytes))
    return { where: '-', article: { text } }
  } catch (error) {
    return { where: '-', error }
  }
}

function bytesOfStdin(maxBytes: number): Buffer {
  const pieces: Buffer[] = []
  let total = 0
  for (;;) {
    const piece = Buffer.alloc(1 << 16)
    const count = readPiece(piece)
    if (count === 0) return Buffer.concat(pieces)
    total += count
    if (total > maxBytes) throw tooLarge(total, maxBytes)
    pieces.push(piece.subarray(0, count))
  }
}

function readPiece(piece: Buffer): number {
  for (;;) {
    try {
      return readSync(0, piece)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EOF') return 0
      // A terminal or pipe that has nothing yet: wait a little and ask again.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
