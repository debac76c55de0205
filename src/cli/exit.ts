/** Exit codes, and the errors that are the caller's. */
import { isPadamError } from '../errors.ts'

export const EXIT_FAILURE = 1
export const EXIT_USAGE = 2
/** Some articles failed and the rest are written. */
export const EXIT_PARTIAL = 3

/** Whether an error comes from how padam was called rather than from what it read. */
export function isUsageError(error: unknown): error is Error {
  return isPadamError(error) && (error.code === 'invalid-option' || error.code === 'invalid-date')
}
