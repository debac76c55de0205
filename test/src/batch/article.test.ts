import { expect, test } from '@jest/globals'
import type { Reading } from '../../../src/article/input.ts'
import { isArticleError, type Outcome, outcomesOf } from '../../../src/batch/article.ts'
import { withinTime } from '../../../src/batch/watchdog.ts'
import { padamError } from '../../../src/errors.ts'
import type { Padam } from '../../../src/pipeline.ts'
import { sampleRecord } from '../../support/record.ts'

/** Finds nothing; never ends on the text 'loop'. */
const padam = {
  extract: ({ text }: { text: string }) => {
    if (text === 'throw') throw new TypeError('oops')
    while (text === 'loop');
    return sampleRecord({ text })
  },
} as unknown as Padam

async function* readings(...texts: string[]): AsyncGenerator<Reading> {
  for (const text of texts) yield { where: text, load: () => ({ text }) }
}

async function outcomes(from: AsyncIterable<Reading>, seconds: number, single = false): Promise<Outcome[]> {
  const all: Outcome[] = []
  for await (const some of outcomesOf(from, padam, seconds, single)) all.push(...some)
  return all
}

const short = (outcome: Outcome): string => (isArticleError(outcome) ? `${outcome.where} ${outcome.stage} ${outcome.code}` : outcome.text)

test('work that does not end is ended', () => {
  let count = 0
  expect(
    withinTime(50, () => {
      for (;;) count++
    }),
  ).toBe(false)
  expect(count).toBeGreaterThan(0)
  expect(withinTime(1000, () => count++)).toBe(true)
})

test('what work throws comes through', () => {
  const error = new Error('mine')
  expect(() =>
    withinTime(1000, () => {
      throw error
    }),
  ).toThrow(error)
})

test.each([false, true])('an article that takes too long is an error of its own (singly: %s)', async (single) => {
  expect((await outcomes(readings('a', 'loop', 'b', 'loop', 'c'), 0.1, single)).map(short)).toEqual([
    'a',
    'loop extract too-slow',
    'b',
    'loop extract too-slow',
    'c',
  ])
})

test('errors keep their stage and code; padam’s own faults say so', async () => {
  async function* failing(): AsyncGenerator<Reading> {
    yield {
      where: 'x',
      load: () => {
        throw padamError('binary-input', 'no text')
      },
    }
    yield {
      where: 'y',
      load: () => {
        throw Object.assign(new Error('gone'), { code: 'ENOENT', syscall: 'open' })
      },
    }
    yield* readings('throw')
  }
  const all = await outcomes(failing(), 5)
  expect(all.map(short)).toEqual(['x read binary-input', 'y read unreadable', 'throw extract internal'])
  expect(all.map((outcome) => isArticleError(outcome) && outcome.message)).toEqual([
    'no text',
    expect.stringContaining('no such file'),
    expect.stringContaining('oops'),
  ])
})

test('many articles come out in order, a few at a time', async () => {
  const texts = Array.from({ length: 200 }, (_, at) => String(at))
  expect((await outcomes(readings(...texts), 5)).map(short)).toEqual(texts)
})
