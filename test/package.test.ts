/** What is published: it runs from the packed tarball, says nothing when it is imported, and holds what it should. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { articleText } from './support/articles.ts'
import { scratch } from './support/cli.ts'

const home = scratch()
const installed = join(home, 'node_modules', 'padam')
const run = (args: string[], options: object = {}): string =>
  execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...options })

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], { encoding: 'utf8' }).trim()
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(home, packed), '-C', installed, '--strip-components=1'])
  // Its two dependencies, as an installation would put them.
  for (const name of ['piscina', 'node-sqlite3-wasm']) symlinkSync(resolve('node_modules', name), join(home, 'node_modules', name))
  writeFileSync(join(home, 'a.txt'), articleText(0))
}, 60_000)

test('the library is imported in silence, and reads', () => {
  expect(run(['--input-type=module', '-e', "import 'padam'"])).toBe('')
  const code =
    "import { createPipeline } from 'padam'; const padam = await createPipeline(); console.log(padam.extract(process.argv[1]).language.code)"
  expect(run(['--input-type=module', '-e', code, articleText(0)])).toBe('id\n')
})

test('the command runs, in every format', () => {
  const cli = join(installed, 'dist', 'cli.js')
  expect(run([cli, '--version'])).toMatch(/^\d+\.\d+\.\d+\n$/)
  run([cli, 'extract', 'a.txt', '-o', 'dataset', '--format', 'csv,jsonl,parquet,sqlite'])
  expect(readdirSync(join(home, 'dataset'))).toEqual(expect.arrayContaining(['articles.csv', 'articles.parquet', 'dataset.sqlite', 'records.jsonl']))
})

test('threads find their module', () => {
  mkdirSync(join(home, 'news'))
  for (let n = 0; n < 501; n++) writeFileSync(join(home, 'news', `${n}.txt`), articleText(n))
  run([join(installed, 'dist', 'cli.js'), 'extract', 'news', '-o', 'threads', '--workers', '2', '-q'])
  expect(readdirSync(join(home, 'threads'))).toContain('records.jsonl')
})

test('the schema is exported', () => {
  const code = "import schema from 'padam/schema.json' with { type: 'json' }; console.log(schema.title)"
  expect(run(['--no-warnings', '--input-type=module', '-e', code])).toBe('Outage record\n')
})

test('no sources, tests or corpus are published', () => {
  expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'dist', 'extractors', 'package.json'])
})
