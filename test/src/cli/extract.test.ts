import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { recordSchema } from '../../../src/schema.ts'
import type { OutageRecord } from '../../../src/types.ts'
import { padam, scratch } from '../../support/cli.ts'

const INDONESIAN =
  'Layanan WhatsApp mati pada hari Selasa dan pengguna tidak bisa mengirim pesan. Perusahaan mengatakan bahwa gangguan itu sudah diperbaiki.'
const ENGLISH = 'WhatsApp was down on Tuesday and users could not send messages. The company said that the outage had been fixed.'
const DUTCH =
  'De storing bij WhatsApp is voorbij en de gebruikers kunnen weer berichten sturen, zegt het bedrijf, dat de oorzaak nog niet heeft gevonden.'

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = scratch()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('without -o, records go to stdout and nothing to stderr', () => {
  const folder = folderOf({ 'b.txt': ENGLISH, 'a.txt': INDONESIAN })
  const { code, out, err } = padam(['extract', folder])
  expect([code, err]).toEqual([0, ''])
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)))
  expect(records.map((record) => record.language.code)).toEqual(['id', 'en'])
})

test('stdin is an article', () => {
  const { code, out } = padam(['extract', '-', '--published', '2022-10-25'], { input: ENGLISH })
  const record = JSON.parse(out) as OutageRecord
  expect([code, record.published, record.source.path]).toEqual([0, { value: '2022-10-25', origin: 'given' }, null])
})

test('with -o, a dataset is made once, and again with --force', () => {
  const folder = folderOf({ 'a.txt': INDONESIAN, 'b.txt': ENGLISH })
  const out = join(folder, 'dataset')
  expect(padam(['extract', folder, '-o', out])).toMatchObject({ code: 0, out: '' })
  const files = readdirSync(out).sort()
  expect(files).toEqual([
    'articles.csv',
    'datapackage.json',
    'dates.csv',
    'entities.csv',
    'errors.jsonl',
    'evidence.csv',
    'mentions.csv',
    'numeric_claims.csv',
    'quotes.csv',
    'records.jsonl',
    'stock_moves.csv',
    'warnings.csv',
  ])
  expect(readFileSync(join(out, 'articles.csv'), 'utf8').split('\r\n')).toHaveLength(4)
  const again = padam(['extract', folder, '-o', out])
  expect(again.code).toBe(1)
  expect(again.err).toContain('--force')
  expect(padam(['extract', folder, '-o', out, '--force', '--format', 'jsonl']).code).toBe(0)
  expect(readdirSync(out).sort()).toEqual(['datapackage.json', 'errors.jsonl', 'records.jsonl'])
  expect(existsSync(`${out}.partial`)).toBe(false)
})

test('a folder that is no dataset is never replaced', () => {
  const folder = folderOf({ 'a.txt': INDONESIAN })
  const { code, err } = padam(['extract', join(folder, 'a.txt'), '-o', folder, '--force'])
  expect(code).toBe(1)
  expect(err).toContain('left alone')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(INDONESIAN)
})

test('bad articles are errors of their own; the others are written', () => {
  const folder = folderOf({
    'binary.txt': Uint8Array.from([0x89, 0x50, 0, 1]),
    'broken.txt': Uint8Array.from([0x61, 0xc3, 0xa9, 0xff]),
    'dutch.txt': DUTCH,
    'empty.txt': '',
    'good.txt': ENGLISH,
    'huge.txt': 'padam '.repeat(9_000_000),
    'spaces.txt': ' \n ',
  })
  const out = join(folder, 'dataset')
  const { code, err } = padam(['extract', folder, join(folder, 'gone.txt'), '-o', out])
  expect(code).toBe(3)
  const errors = readFileSync(join(out, 'errors.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { where: string; code: string; message: string })
  expect(Object.fromEntries(errors.map((error) => [error.where.slice(folder.length + 1), error.code]))).toEqual({
    'binary.txt': 'binary-input',
    'broken.txt': 'invalid-encoding',
    'dutch.txt': 'unsupported-language',
    'empty.txt': 'empty-article',
    'gone.txt': 'unreadable',
    'huge.txt': 'too-large',
    'spaces.txt': 'empty-article',
  })
  expect(errors.find((error) => error.code === 'unsupported-language')?.message).toContain('Dutch')
  expect(err).toContain('errors.jsonl')
  expect(readFileSync(join(out, 'records.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1)
})

test('the same text twice is kept once', () => {
  const folder = folderOf({ 'a.txt': ENGLISH, 'b.txt': ENGLISH })
  const out = join(folder, 'dataset')
  const { code, err } = padam(['extract', folder, '-o', out])
  expect([code, err.includes('duplicates left out: 1')]).toEqual([0, true])
  const records = readFileSync(join(out, 'records.jsonl'), 'utf8').trimEnd().split('\n')
  expect(records.map((line) => (JSON.parse(line) as OutageRecord).source.path)).toEqual([join(folder, 'a.txt')])
})

test('links that lead round in a circle end', () => {
  const folder = folderOf({ 'a.txt': ENGLISH })
  mkdirSync(join(folder, 'sub'))
  symlinkSync(folder, join(folder, 'sub', 'up'))
  symlinkSync(join(folder, 'self'), join(folder, 'self'))
  const { out } = padam(['extract', folder])
  expect(out.trimEnd().split('\n')).toHaveLength(1)
})

test('a folder without articles says what was looked for', () => {
  const { code, err } = padam(['extract', scratch()])
  expect(code).toBe(1)
  expect(err).toContain('*.txt')
})

test('an unreadable folder is named', () => {
  const folder = folderOf({ 'a.txt': ENGLISH })
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0)
  const { code, err } = padam(['extract', folder])
  // Root reads everything.
  if (process.getuid?.() === 0) expect(code).toBe(0)
  else {
    expect(code).toBe(3)
    expect(err).toContain('permission')
  }
})

test.each([
  [['extract'], /no paths/],
  [['plan', 'x'], /--job/],
  [['extract', 'x', '--workers', '0'], /--workers/],
  [['extract', 'x', '--fields', 'nonsense'], /--fields/],
  [['extract', 'x', '--max-seconds', '-1'], /--max-seconds/],
  [['extract', 'x', '--nonsense'], /unknown option/],
  [['extract', 'x', '--language', 'fr'], /id, en/],
  [['extract', 'x', '--format', 'xls'], /xls/],
  [['extract', 'x', '--max-bytes', 'many'], /whole number/],
  [['extract', 'x', '--published', '25 October'], /ISO 8601/],
  [['extract', 'x', '--published', '2022-02-30'], /ISO 8601/],
  [['nonsense'], /unknown command/],
])('%j is wrong usage', (args, message) => {
  const { code, out, err } = padam(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(message)
  expect(err).not.toMatch(/\n\s+at /)
})

test.each(['extract', 'explain', 'schema', 'evaluate', 'plan', 'shard', 'merge'])('%s has help and a version', (command) => {
  expect(padam([command, '--help'])).toMatchObject({ code: 0, err: '' })
  expect(padam([command, '--version'])).toMatchObject({ code: 0, out: '0.1.0\n' })
})

test('padam alone shows help', () => {
  const { code, out, err } = padam([])
  expect(code).toBe(2)
  expect(out + err).toContain('extract')
})

test('the schema is printed', () => {
  const { code, out } = padam(['schema'])
  expect([code, (JSON.parse(out) as { title: string }).title]).toEqual([0, 'Outage record'])
})

test('explain shows the text and what was found in it', () => {
  const { code, out } = padam(['explain', '-'], { input: ENGLISH })
  expect(code).toBe(0)
  expect(out).toContain('WhatsApp was down')
  expect(out).not.toContain('\u001b')
})

test('explain of a missing file is a failure with its name', () => {
  const { code, err } = padam(['explain', 'gone.txt'])
  expect(code).toBe(1)
  expect(err).toBe('padam: gone.txt: there is no such file or folder (it may have been moved meanwhile): check the path\n')
})
