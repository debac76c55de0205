/** Bytes to text: the byte-order mark, a declaration, strict UTF-8, then windows-1252. */
import { padamError } from '../errors.ts'

/** What a declaration may name; other labels are not trusted. */
const KNOWN = /^(utf-?8|utf-?16(le|be)?|iso-8859-1|latin1|windows-1252|us-ascii)$/i

/**
 * Decodes a file's bytes.
 * @param declared encoding that the file or its transport names, if any
 * @throws PadamError `binary-input` where the bytes are no text
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes)
  if (marked !== null) return checked(marked)
  if (declared !== undefined && KNOWN.test(declared) && !/^utf-?8$/i.test(declared)) {
    return checked(/^utf-?16/i.test(declared) ? new TextDecoder(declared).decode(bytes) : windows1252(bytes))
  }
  const strict = strictUtf8(bytes)
  if (strict !== null) return checked(strict)
  const broken = firstBroken(bytes)
  if (broken < 0) return checked(windows1252(bytes))
  checked(windows1252(bytes))
  throw padamError(
    'invalid-encoding',
    `byte ${broken} is neither UTF-8 nor windows-1252: the file is damaged or in another encoding; save it as UTF-8`,
  )
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes 80 to 9F in windows-1252; the rest is as in Latin-1. Some releases of Node decode these as Latin-1 too, so we don't ask them. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH_1252[char.charCodeAt(0) - 0x80] ?? char)
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2))
  return null
}

/** Bytes that windows-1252 leaves empty. */
const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * In bytes that are not valid UTF-8: where the text is broken, or -1 where it may be windows-1252.
 * Sequences of UTF-8 beside broken ones say that it was UTF-8 once; in windows-1252 they would be two signs of no sense.
 */
function firstBroken(bytes: Uint8Array): number {
  let invalid = -1
  let sequences = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    if (UNDEFINED_1252.has(byte)) return at
    const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let matched = 1
    while (matched < length && ((bytes[at + matched] ?? 0) & 0xc0) === 0x80) matched++
    if (length > 0 && matched === length) {
      sequences++
      at += length - 1
    } else if (invalid < 0) invalid = at
  }
  return sequences > 0 ? invalid : -1
}

/**
 * The text itself, where it has no control characters that no article has.
 * @throws PadamError `binary-input`
 */
export function checked(text: string): string {
  const limit = Math.min(text.length, 100_000)
  let strange = 0
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) throw padamError('binary-input', 'the file has NUL bytes, so it is no text: leave it out, or save it as UTF-8 text')
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27) || (code >= 0x7f && code <= 0x9f)) strange++
  }
  if (strange > 8 && strange > limit / 50)
    throw padamError('binary-input', 'the file seems to be binary, not text: leave it out, or save it as UTF-8 text')
  return text
}
