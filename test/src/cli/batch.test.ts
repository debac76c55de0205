import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { articleText } from '../../support/articles.ts'
import { CLI, padam, scratch } from '../../support/cli.ts'

function inputFolder(count: number): string {
  const folder = join(scratch(), 'news')
  mkdirSync(folder)
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `${String(n).padStart(5, '0')}.txt`), articleText(n))
  return folder
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

test('plan, shard and merge give what extract gives', () => {
  const folder = inputFolder(1100)
  const at = scratch()
  expect(padam(['extract', folder, '-o', join(at, 'whole')]).code).toBe(0)
  const job = join(at, 'job')
  expect(padam(['plan', folder, '-j', job])).toMatchObject({ code: 0, out: '3\n' })
  expect(padam(['plan', folder, '-j', job])).toMatchObject({ code: 1 })
  const early = padam(['merge', job, '-o', join(at, 'parts')])
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('3 of 3 shards')])
  expect(padam(['shard', job, '2']).code).toBe(0)
  expect(padam(['shard', job, '3']).code).toBe(2)
  // Twice does no harm, and what is done is not done again.
  expect(padam(['shard', job, '2', '0']).code).toBe(0)
  expect(padam(['shard', job]).code).toBe(0)
  expect(padam(['merge', job, '-o', join(at, 'parts')]).code).toBe(0)
  expect(filesOf(join(at, 'parts'))).toEqual(filesOf(join(at, 'whole')))
  expect(existsSync(job)).toBe(false)
}, 60_000)

test('a run that was left is not touched without --resume or --force, nor with other options', async () => {
  const folder = inputFolder(1500)
  const out = join(scratch(), 'dataset')
  const run = spawn(process.execPath, [CLI, 'extract', folder, '-o', out, '--workers', '1'], { stdio: 'ignore' })
  const ended = new Promise((resolve) => run.on('exit', resolve))
  const shards = join(`${out}.partial`, 'shards')
  while (!existsSync(shards) || readdirSync(shards).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  run.kill('SIGKILL')
  await ended
  expect(padam(['extract', folder, '-o', out])).toMatchObject({ code: 1, err: expect.stringContaining('--resume') })
  expect(padam(['extract', folder, '-o', out, '--resume', '--published', '2022-10-25'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('other options'),
  })
  expect(padam(['extract', folder, '-o', out, '--resume']).code).toBe(0)
  expect(existsSync(`${out}.partial`)).toBe(false)
}, 60_000)

test('Ctrl-C finishes the shard in hand and says how to go on', async () => {
  const folder = inputFolder(2500)
  const out = join(scratch(), 'dataset')
  const run = spawn(process.execPath, [CLI, 'extract', folder, '-o', out, '--workers', '1'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  run.stderr.on('data', (piece) => {
    err += piece
  })
  const ended = new Promise<number | null>((resolve) => run.on('exit', (code) => resolve(code)))
  const attempts = join(`${out}.partial`, 'attempts')
  while (!existsSync(attempts) || readdirSync(attempts).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  run.kill('SIGINT')
  expect(await ended).toBe(1)
  expect(err).toContain('--resume')
  expect(readdirSync(join(`${out}.partial`, 'shards')).length).toBeGreaterThan(0)
  expect(padam(['extract', folder, '-o', out, '--resume']).code).toBe(0)
}, 60_000)

test('a reader that goes away ends the run quietly', () => {
  const folder = inputFolder(300)
  const { stdout, stderr, status } = spawnSync('sh', ['-c', `${process.execPath} ${CLI} extract ${folder} | head -1 | wc -l`], { encoding: 'utf8' })
  expect([stdout.trim(), stderr, status]).toEqual(['1', '', 0])
})

test('messages as JSON', () => {
  const folder = inputFolder(3)
  writeFileSync(join(folder, 'x.txt'), '')
  const { code, err } = padam(['extract', folder, '-o', join(scratch(), 'dataset'), '--log-format', 'json'])
  const lines = err
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(code).toBe(3)
  expect(lines).toEqual([
    expect.objectContaining({ level: 'error', where: join(folder, 'x.txt'), code: 'empty-article' }),
    expect.objectContaining({ level: 'info', articles: 3, failed: 1, duplicates: 0 }),
  ])
})

test('quiet says nothing but errors', () => {
  const folder = inputFolder(3)
  expect(padam(['extract', folder, '-o', join(scratch(), 'dataset'), '-q'])).toMatchObject({ code: 0, out: '', err: '' })
})

test('paths from a file and from stdin', () => {
  const folder = inputFolder(3)
  const paths = `${join(folder, '00000.txt')}\n${join(folder, '00002.txt')}\n`
  const list = join(folder, 'paths')
  writeFileSync(list, paths)
  expect(padam(['extract', '--files-from', list]).out.trimEnd().split('\n')).toHaveLength(2)
  expect(padam(['extract', '--files-from', '-'], { input: paths }).out.trimEnd().split('\n')).toHaveLength(2)
  expect(padam(['extract', '--files-from', join(folder, 'gone')])).toMatchObject({ code: 1, err: expect.stringContaining('no such file') })
})

test('stdin as a page and as JSON Lines', () => {
  const page = `<html><body><p>${articleText(0)}</p></body></html>`
  expect((JSON.parse(padam(['extract', '-', '--as', 'html'], { input: page }).out) as { text: string }).text).toBe(articleText(0))
  const lines = [0, 1].map((n) => JSON.stringify({ text: articleText(n) })).join('\n')
  expect(padam(['extract', '-', '--as', 'jsonl'], { input: lines }).out.trimEnd().split('\n')).toHaveLength(2)
})
