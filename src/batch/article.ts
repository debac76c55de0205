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

/** Articles that are timed together: starting and ending a watch costs as much as some of them. */
const TOGETHER = 64

/** Characters of text after which what is held is let go. */
const HELD = 4_000_000

/**
 * Reads and extracts in order. An article that passes `maxSeconds` is stopped, and is an error.
 * @param single one article at a time; whoever crashes is known then
 */
export async function* outcomesOf(readings: AsyncIterable<Reading>, padam: Padam, maxSeconds: number, single = false): AsyncGenerator<Outcome[]> {
  let waiting: Reading[] = []
  let held = 0
  for await (const reading of readings) {
    waiting.push(reading)
    held += reading.held ?? 0
    if (waiting.length < TOGETHER && held < HELD && !single) continue
    yield* timed(waiting, padam, maxSeconds)
    waiting = []
    held = 0
  }
  yield* timed(waiting, padam, maxSeconds)
}

function* timed(readings: readonly Reading[], padam: Padam, maxSeconds: number): Generator<Outcome[]> {
  const limit = Math.ceil(maxSeconds * 1000)
  let outcomes: Outcome[] = []
  let at = 0
  let started = 0
  const work = (): void => {
    for (let held = 0; at < readings.length && held < HELD; at++) {
      started = performance.now()
      const outcome = outcomeOf(readings[at] as Reading, padam)
      outcomes.push(outcome)
      held += isArticleError(outcome) ? 0 : outcome.text.length
    }
  }
  while (at < readings.length) {
    const { where } = readings[at] as Reading
    const first = at
    // The limit is on all of them together; the one in hand is tried again unless it had the time for itself.
    if (!withinTime(limit, work) && (at === first || performance.now() - started >= limit * 0.9)) {
      const error = padamError('too-slow', `the article took more than ${maxSeconds} seconds: raise the limit with --max-seconds, or leave it out`)
      outcomes.push(articleError(readings[at]?.where ?? where, 'extract', error))
      at++
    }
    yield outcomes
    outcomes = []
  }
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
