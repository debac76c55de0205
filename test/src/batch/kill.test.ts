/** A run that is killed again and again gives the bytes of one that is not. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { articleText } from '../../support/articles.ts'
import { CLI, padam, scratch } from '../../support/cli.ts'

const ARTICLES = 2000
const KILLS = 10

function inputFolder(): string {
  const folder = join(scratch(), 'news')
  mkdirSync(folder)
  for (let n = 0; n < ARTICLES - 500; n++) writeFileSync(join(folder, `${String(n).padStart(5, '0')}.txt`), articleText(n))
  const lines = Array.from({ length: 500 }, (_, at) => JSON.stringify({ text: articleText(ARTICLES - 500 + at), url: `https://example.com/${at}` }))
  writeFileSync(join(folder, 'rest.jsonl'), `${lines.join('\n')}\n`)
  // One article twice, and one that fails.
  writeFileSync(join(folder, 'again.txt'), articleText(7))
  writeFileSync(join(folder, 'empty.txt'), '')
  return folder
}

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

/** Starts a run and kills it after `ms` milliseconds; whether it came to its end before. */
function killedAfter(args: readonly string[], ms: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [CLI, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => run.kill('SIGKILL'), ms)
    run.on('error', reject)
    run.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === null)
    })
  })
}

test('killed at any of ten random moments and resumed, the dataset is the same, byte for byte', async () => {
  const folder = inputFolder()
  const formats = ['--format', 'csv,jsonl,parquet,sqlite']
  const quiet = join(scratch(), 'quiet')
  const started = Date.now()
  expect(padam(['extract', folder, '-o', quiet, '--workers', '2', ...formats]).code).toBe(3)
  const whole = Date.now() - started
  const expected = bytesOf(quiet)

  let interrupted = 0
  for (let at = 0; at < KILLS; at++) {
    const out = join(scratch(), 'killed')
    const moment = 0.7 * whole * Math.random()
    await killedAfter(['extract', folder, '-o', out, '--workers', '2', ...formats], moment)
    if (!existsSync(out)) {
      interrupted++
      // The number of workers and the order of the paths change nothing.
      expect([moment, padam(['extract', join(folder, 'rest.jsonl'), folder, '-o', out, '--workers', '1', '--resume', ...formats]).code]).toEqual([
        moment,
        3,
      ])
    }
    expect([moment, bytesOf(out)]).toEqual([moment, expected])
    expect(existsSync(`${out}.partial`)).toBe(false)
  }
  expect(interrupted).toBeGreaterThan(KILLS / 3)
}, 300_000)
