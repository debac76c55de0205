/** Errors that say what went wrong, where, and what to do. */

export type ErrorCode =
  | 'unsupported-language'
  | 'empty-article'
  | 'invalid-article'
  | 'invalid-date'
  | 'invalid-option'
  | 'binary-input'
  | 'invalid-encoding'
  | 'not-a-file'
  | 'too-large'
  | 'too-slow'
  | 'unreadable'
  | 'no-articles'
  | 'output-exists'
  | 'other-configuration'
  | 'unfinished'
  | 'invalid-gold'

/** An error that padam raises on purpose; `code` is stable, `message` is for people. */
export interface PadamError extends Error {
  code: ErrorCode
}

/** Makes an error with a stable code. */
export function padamError(code: ErrorCode, message: string): PadamError {
  return Object.assign(new Error(message), { name: 'PadamError', code })
}

/** Whether something thrown is one of padam's own errors. */
export function isPadamError(error: unknown): error is PadamError {
  return error instanceof Error && error.name === 'PadamError'
}
