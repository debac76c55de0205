/** Readings to records, a few at a time, each within its time limit; what fails is a line of errors.jsonl. */
import type { Reading } from '../article/input.ts'
import { isPadamError, padamError } from '../errors.ts'
import type { Padam } from '../pipeline.ts'
import type { OutageRecord } from '../types.ts'
import { unreadable } from './list.ts'
import { withinTime } from './watchdog.ts'

/** A line of errors.jsonl. */
export interface ArticleError {
  /** Path, with a byte offset or record number where a file has many articles. */
  where: string
  stage: 'list' | 'read' | 'extract'
  code: string
  message: string
}

export type Outcome = OutageRecord | ArticleError

/** Whether an outcome is an error. */
export function isArticleError(outcome: Outcome): outcome is ArticleError {
  return 'stage' in outcome
}

/** Reads and extracts the readings in order. An article that passes `maxSeconds` is stopped, and is an error. */
export function outcomesOf(readings: readonly Reading[], padam: Padam, maxSeconds: number): Outcome[] {
  const outcomes: Outcome[] = []
  const limit = Math.ceil(maxSeconds * 1000)
  let started = 0
  const work = (): void => {
    while (outcomes.length < readings.length) {
      started = performance.now()
      outcomes.push(outcomeOf(readings[outcomes.length] as Reading, padam))
    }
  }
  while (!withinTime(limit, work)) {
    // The limit is on all of them together; the one in hand is tried again alone unless it had the time for itself.
    if (performance.now() - started >= limit * 0.9) {
      const error = padamError('too-slow', `the article took more than ${maxSeconds} seconds: raise the limit with --max-seconds, or leave it out`)
      outcomes.push(articleError((readings[outcomes.length] as Reading).where, 'extract', error))
    }
  }
  return outcomes
}

/** The record of one reading, or its error. */
export function outcomeOf(reading: Reading, padam: Padam): Outcome {
  let stage: ArticleError['stage'] = 'read'
  try {
    const article = reading.load()
    stage = 'extract'
    return padam.extract(article)
  } catch (error) {
    return articleError(reading.where, stage, error)
  }
}

/** An error as a line of errors.jsonl. */
export function articleError(where: string, stage: ArticleError['stage'], error: unknown): ArticleError {
  const known = isPadamError(error) ? error : isSystemError(error) ? unreadable(error) : null
  if (isPadamError(known)) return { where, stage, code: known.code, message: known.message }
  return {
    where,
    stage,
    code: 'internal',
    message: `padam failed on this article (${error instanceof Error ? error.message : String(error)}): please report it with the article`,
  }
}

const isSystemError = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException | null)?.syscall === 'string'
