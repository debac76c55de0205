import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { defaultConfiguration, hashOf } from '../../../src/batch/configuration.ts'
import { globTest } from '../../../src/batch/glob.ts'
import { listInputs } from '../../../src/batch/list.ts'
import { planShards } from '../../../src/batch/plan.ts'
import { scratch } from '../../support/cli.ts'

const plan = (files: { path: string; bytes: number }[]): ReturnType<typeof planShards> => planShards({ files, problems: [] }, defaultConfiguration())
const texts = (count: number): { path: string; bytes: number }[] => Array.from({ length: count }, (_, at) => ({ path: `${at}.txt`, bytes: 10 }))

test('five hundred texts are a shard', () => {
  expect(plan(texts(500)).shards.map((shard) => shard.length)).toEqual([500])
  expect(plan(texts(1001)).shards.map((shard) => shard.length)).toEqual([500, 500, 1])
})

test('a file of lines is cut into byte ranges that leave nothing out', () => {
  expect(plan([{ path: 'a.jsonl', bytes: 9_000_000 }]).shards).toEqual([
    [{ path: 'a.jsonl', from: 0, to: 4_000_000 }],
    [{ path: 'a.jsonl', from: 4_000_000, to: 8_000_000 }],
    [{ path: 'a.jsonl', from: 8_000_000 }],
  ])
})

test('small files of lines share a shard; archives and zipped lines have their own', () => {
  const files = ['a.jsonl', 'b.jsonl', 'c.jsonl.gz', 'd.warc.gz', 'e.txt'].map((path) => ({ path, bytes: 1_000_000 }))
  expect(plan(files).shards.map((shard) => shard.map((input) => input.path))).toEqual([
    ['a.jsonl', 'b.jsonl'],
    ['c.jsonl.gz'],
    ['d.warc.gz'],
    ['e.txt'],
  ])
})

test('a configuration is known by its hash', () => {
  expect(hashOf(defaultConfiguration())).toBe(hashOf(defaultConfiguration()))
  expect(hashOf({ ...defaultConfiguration(), published: '2022-10-25' })).not.toBe(hashOf(defaultConfiguration()))
})

test.each([
  ['*.txt', 'a.txt', true],
  ['*.txt', 'b/a.txt', false],
  ['**/*.txt', 'b/c/a.txt', true],
  ['**/*.txt', 'a.txt', true],
  ['news/**', 'news/a/b.txt', true],
  ['202?.txt', '2022.txt', true],
  ['*.{html,htm}', 'a.htm', true],
  ['*.{html,htm}', 'a.txt', false],
  ['a+b.txt', 'a+b.txt', true],
  ['a+b.txt', 'aab.txt', false],
  ['[ab].txt', '[ab].txt', true],
  ['}{', 'x', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(globTest([pattern])(path)).toBe(expected)
})

function tree(): string {
  const root = scratch()
  mkdirSync(join(root, 'b', 'c'), { recursive: true })
  for (const name of ['z.txt', 'a.html', 'b/m.txt', 'b/c/n.txt', 'x.gold.json', 'x.png', '.hidden.txt']) writeFileSync(join(root, name), 'x')
  return root
}

const within = (root: string, options = {}): string[] => listInputs([root], options).files.map(({ path }) => path.slice(root.length + 1))

test('folders are walked, in the order of paths', () => {
  expect(within(tree())).toEqual(['a.html', 'b/c/n.txt', 'b/m.txt', 'z.txt'])
})

test('patterns take in and leave out', () => {
  const root = tree()
  expect(within(root, { include: ['*.txt'] })).toEqual(['b/c/n.txt', 'b/m.txt', 'z.txt'])
  expect(within(root, { include: ['b/*.txt'] })).toEqual(['b/m.txt'])
  expect(within(root, { exclude: ['c', '*.html'] })).toEqual(['b/m.txt', 'z.txt'])
})

test('the order of the arguments changes nothing, and nothing is listed twice', () => {
  const root = tree()
  const paths = [join(root, 'z.txt'), root, join(root, 'b')]
  expect(listInputs(paths)).toEqual(listInputs([...paths].reverse()))
  expect(listInputs(paths).files).toHaveLength(4)
})

test('links into the tree above end; broken links and missing paths are problems', () => {
  const root = tree()
  symlinkSync(root, join(root, 'b', 'up'))
  symlinkSync(join(root, 'nowhere'), join(root, 'broken.txt'))
  const { files, problems } = listInputs([root, join(root, 'gone')])
  expect(files).toHaveLength(4)
  expect(problems.map(({ path, error }) => [path.slice(root.length + 1), error.message.slice(0, 21)])).toEqual([
    ['broken.txt', 'there is no such file'],
    ['gone', 'there is no such file'],
  ])
})

test('what padam wrote is not read again', () => {
  const root = tree()
  for (const folder of ['dataset', 'dataset.partial']) mkdirSync(join(root, folder))
  for (const name of ['dataset/datapackage.json', 'dataset/errors.jsonl', 'dataset/records.jsonl', 'dataset.partial/manifest.json'])
    writeFileSync(join(root, name), '{}')
  mkdirSync(join(root, 'dataset.partial/shards'))
  mkdirSync(join(root, 'dataset.partial/attempts'))
  expect(within(root)).toHaveLength(4)
})
