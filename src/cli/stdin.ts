/** Standard input as articles: one text or page, JSON, or JSON Lines. */
import { readSync } from 'node:fs'
import { tooLarge } from '../article/bytes.ts'
import { decode } from '../article/decode.ts'
import { failed, type Reading, type ReadOptions } from '../article/input.ts'
import { padamError } from '../errors.ts'
import type { Article } from '../types.ts'

const NAME = '-'

/** The articles of stdin, read as `--as` says; one plain text if it says nothing. Never throws. */
export async function* readStdin(options: ReadOptions): AsyncGenerator<Reading> {
  try {
    for await (const { where, load } of readings(options)) {
      // stdin is no path that a record could point to.
      const pathless = (): Article => {
        const { path: _, ...article } = load()
        return article
      }
      yield { where, load: pathless }
    }
  } catch (error) {
    yield failed(NAME, error)
  }
}

async function* readings(options: ReadOptions): AsyncGenerator<Reading> {
  switch (options.as ?? 'txt') {
    case 'txt': {
      const text = decode(bytesOfStdin(options.maxBytes))
      yield { where: NAME, load: () => ({ text }) }
      break
    }
    case 'html': {
      const { articleOfHtml, decodeHtml } = await import('../article/html.ts')
      const html = decodeHtml(bytesOfStdin(options.maxBytes))
      yield { where: NAME, load: () => articleOfHtml(html, NAME) }
      break
    }
    case 'json':
      yield* (await import('../article/json.ts')).readJson(NAME, bytesOfStdin(options.maxBytes * 20), options)
      break
    case 'jsonl':
      yield* (await import('../article/lines.ts')).articlesOfLines(NAME, pieces(), options)
      break
    case 'warc':
      throw padamError('invalid-option', 'web archives are not read from stdin: give the file')
  }
}

function bytesOfStdin(maxBytes: number): Buffer {
  const all: Uint8Array[] = []
  let total = 0
  for (const piece of pieces()) {
    total += piece.length
    if (total > maxBytes) throw tooLarge(null, maxBytes)
    all.push(piece)
  }
  return Buffer.concat(all)
}

function* pieces(): Generator<Uint8Array> {
  for (;;) {
    const piece = Buffer.alloc(1 << 16)
    const count = readPiece(piece)
    if (count === 0) return
    yield piece.subarray(0, count)
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
