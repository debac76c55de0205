/** Bytes of regular files, up to a limit. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { padamError } from '../errors.ts'

/** Largest article where the caller says nothing, in bytes. */
export const DEFAULT_MAX_BYTES: number = 5_000_000

/** Opens a regular file for reading; a pipe would block, so it is refused. */
export function openRegular(path: string): { file: number; size: number } {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const stat = fstatSync(file)
  if (stat.isFile()) return { file, size: stat.size }
  closeSync(file)
  throw padamError('not-a-file', 'this is no regular file: give files or folders of articles')
}

/**
 * All bytes of a regular file.
 * @throws PadamError `not-a-file`, `too-large`, or the file system's error
 */
export function readBytes(path: string, maxBytes: number): Uint8Array {
  const { file, size } = openRegular(path)
  try {
    if (size > maxBytes) throw tooLarge(size, maxBytes)
    const bytes = new Uint8Array(size)
    let filled = 0
    while (filled < size) {
      const count = readSync(file, bytes, filled, size - filled, null)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

/** The error of an article above the size limit; `bytes` is null where reading stopped at the limit. */
export function tooLarge(bytes: number | null, maxBytes: number): Error {
  return padamError(
    'too-large',
    `the article has ${bytes === null ? 'more bytes than the limit' : `${bytes} bytes and the limit is`} ${bytes === null ? `of ${maxBytes}` : maxBytes}: raise it with --max-bytes, or leave it out`,
  )
}
