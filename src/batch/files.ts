/** Files that survive a kill: written whole, synced, and put in place by one atomic step. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Appends text to a file in large pieces. */
export interface Appender {
  /** Returns the number of bytes that `text` takes. */
  append(text: string): number
  /** Writes what is left, syncs and closes. */
  close(): void
}

const PIECE = 1 << 18

/** Makes a new file and appends to it. */
export function appender(path: string): Appender {
  const file = openSync(path, 'wx')
  let pieces: string[] = []
  let waiting = 0
  const flush = (): void => {
    writeAll(file, Buffer.from(pieces.join(''), 'utf8'))
    pieces = []
    waiting = 0
  }
  return {
    append(text) {
      if (text === '') return 0
      const bytes = Buffer.byteLength(text)
      pieces.push(text)
      waiting += bytes
      if (waiting >= PIECE) flush()
      return bytes
    },
    close() {
      flush()
      fsyncSync(file)
      closeSync(file)
    },
  }
}

/** Writes all of the bytes at the file's end. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
}

/** Puts a whole file in place, or leaves what was there. */
export function writeDurably(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w')
  try {
    writeAll(file, Buffer.from(text, 'utf8'))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

/** Makes names in a folder survive a crash; systems that cannot sync folders do without. */
export function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    // Windows opens no folders.
  }
}
