import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { DEFAULT_FIELDS, fieldsOf } from '../../../src/article/fields.ts'
import type { Input, ReadOptions } from '../../../src/article/input.ts'
import { readArticles } from '../../../src/article/read.ts'
import type { Article } from '../../../src/types.ts'
import { scratch } from '../../support/cli.ts'

const OPTIONS: ReadOptions = { maxBytes: 1000, fields: DEFAULT_FIELDS, as: null }

/** What comes out of an input: articles, or the messages of errors, each with its place. */
async function read(input: Input, options: Partial<ReadOptions> = {}): Promise<[where: string, Article | string][]> {
  const found: [string, Article | string][] = []
  for await (const { where, load } of readArticles(input, { ...OPTIONS, ...options })) {
    try {
      found.push([where, load()])
    } catch (error) {
      found.push([where, (error as Error).message])
    }
  }
  return found
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch(), name)
  writeFileSync(path, content)
  return path
}

const texts = (found: [string, Article | string][]): string[] => found.map(([, article]) => (typeof article === 'string' ? article : article.text))

test('text, plain and zipped', async () => {
  const plain = file('a.txt', 'padam')
  expect(await read({ path: plain })).toEqual([[plain, { path: plain, text: 'padam' }]])
  expect(texts(await read({ path: file('a.txt.gz', gzipSync('padam')) }))).toEqual(['padam'])
})

test('what is too large is an error, also behind a small zip', async () => {
  expect(texts(await read({ path: file('a.txt', 'x'.repeat(1001)) }))).toEqual([expect.stringContaining('1001 bytes and the limit is 1000')])
  expect(texts(await read({ path: file('bomb.txt.gz', gzipSync('x'.repeat(10_000_000))) }))).toEqual([expect.stringContaining('--max-bytes')])
})

test('a broken zip is an error', async () => {
  expect(texts(await read({ path: file('a.txt.gz', 'no zip') }))).toEqual([expect.stringContaining('no whole gzip')])
  expect(texts(await read({ path: file('a.jsonl.gz', gzipSync('{"text":"a"}\n').subarray(0, 15)) }))).toHaveLength(1)
})

test('JSON: an object, or a list of them', async () => {
  const path = file(
    'a.json',
    JSON.stringify({ headline: 'Judul', content: 'isi', date: '2022-10-25', author: { name: 'x' }, source: { name: 'Kabar' } }),
  )
  expect(await read({ path })).toEqual([
    [path, { path, text: 'isi', title: 'Judul', published: '2022-10-25', publishedFrom: 'metadata', publisher: 'Kabar' }],
  ])
  const list = file('b.json', JSON.stringify([{ text: 'satu' }, { judul: 'x' }, 7, { html: '<p>dua</p>' }]))
  expect(await read({ path: list })).toEqual([
    [`${list}#1`, { path: `${list}#1`, text: 'satu' }],
    [`${list}#2`, expect.stringContaining('--fields text=NAME')],
    [`${list}#3`, expect.stringContaining('JSON object')],
    [`${list}#4`, { path: `${list}#4`, text: 'dua' }],
  ])
  expect(texts(await read({ path: file('c.json', '{"text"') }))).toEqual([expect.stringContaining('no JSON')])
})

test('fields by the caller’s names, also inside objects', async () => {
  const path = file('a.json', JSON.stringify({ doc: { t: 'isi' }, text: 'wrong', lang: 'en' }))
  expect(await read({ path }, { fields: fieldsOf('text=doc.t,language=lang') })).toEqual([[path, { path, text: 'isi', language: 'en' }]])
  expect(() => fieldsOf('isi=text')).toThrow(/--fields/)
})

test('NUL bytes and half characters in JSON do no harm', async () => {
  expect(texts(await read({ path: file('a.json', '{"text":"a\\u0000b"}') }))).toEqual([expect.stringContaining('NUL')])
  expect(texts(await read({ path: file('a.json', '{"text":"a\\ud800b"}') }))).toEqual(['a\ufffdb'])
})

test('JSON Lines: every line by itself', async () => {
  const path = file('a.jsonl', `{"text":"satu"}\r\n\n{broken\n{"text":"${'x'.repeat(2000)}"}\n{"text":"dua"}`)
  expect(await read({ path })).toEqual([
    [`${path}@0`, { path: `${path}@0`, text: 'satu' }],
    [`${path}@18`, expect.stringContaining('no JSON')],
    [`${path}@26`, expect.stringContaining('2011 bytes')],
    [`${path}@2038`, { path: `${path}@2038`, text: 'dua' }],
  ])
})

test('byte ranges give every line once, wherever they are cut', async () => {
  const lines = Array.from({ length: 20 }, (_, at) => JSON.stringify({ text: 'é'.repeat(at) + at }))
  const path = file('a.jsonl', `${lines.join('\n')}\n`)
  const whole = await read({ path })
  expect(whole).toHaveLength(20)
  for (const size of [1, 7, 16, 33, 100]) {
    const parts: [string, Article | string][] = []
    for (let from = 0; from < 2000; from += size) parts.push(...(await read({ path, from, to: from + size })))
    expect(parts).toEqual(whole)
  }
})

test('a zipped file of lines', async () => {
  const path = file('a.jsonl.gz', gzipSync('{"text":"satu"}\n{"text":"dua"}\n'))
  expect(texts(await read({ path }))).toEqual(['satu', 'dua'])
})

/** A WARC record. */
function record(type: string, headers: Record<string, string>, content: string | Uint8Array): Buffer {
  const body = Buffer.from(content as string)
  const head = Object.entries({
    'WARC-Type': type,
    'WARC-Date': '2022-10-25T00:00:00Z',
    'WARC-Record-ID': '<urn:uuid:1>',
    'Content-Length': String(body.length),
    ...headers,
  })
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ])
}

const http = (type: string, body: string, status = '200 OK'): string => `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`

const RECORDS = [
  record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
  record(
    'response',
    { 'WARC-Target-URI': 'https://kabar.example/1', 'Content-Type': 'application/http; msgtype=response' },
    http('text/html; charset=utf-8', '<p>satu é</p>'),
  ),
  record('response', { 'WARC-Target-URI': 'https://kabar.example/2', 'Content-Type': 'application/http; msgtype=response' }, http('image/png', 'x')),
  record(
    'response',
    { 'WARC-Target-URI': 'https://kabar.example/3', 'Content-Type': 'application/http; msgtype=response' },
    http('text/html', '<p>hilang</p>', '404 Not Found'),
  ),
  record(
    'response',
    { 'WARC-Target-URI': 'https://kabar.example/4', 'Content-Type': 'application/http; msgtype=response' },
    http('text/html', `<p>${'x'.repeat(2000)}</p>`),
  ),
  record('conversion', { 'WARC-Target-URI': 'https://kabar.example/5', 'Content-Type': 'text/plain' }, 'dua'),
]

test.each([
  ['a.warc', Buffer.concat(RECORDS)],
  ['a.warc.gz', Buffer.concat(RECORDS.map((part) => gzipSync(part)))],
])('%s: the pages and texts of an archive', async (name, content) => {
  const path = file(name, content)
  expect(await read({ path })).toEqual([
    [`${path}#2`, { path: `${path}#2`, text: 'satu é', url: 'https://kabar.example/1' }],
    [`${path}#5`, expect.stringContaining('--max-bytes')],
    [`${path}#6`, { path: `${path}#6`, text: 'dua', url: 'https://kabar.example/5' }],
  ])
})

test('pages of an archive are unpacked: chunks, gzip, both, and neither in spite of the header', async () => {
  const page = Buffer.from('<p>satu</p>')
  const zipped = gzipSync(page)
  const chunked = (body: Buffer): Buffer => Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
  const response = (headers: string, body: Buffer): Buffer =>
    record('response', {}, Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), body]))
  const content = Buffer.concat([
    response('Transfer-Encoding: chunked\r\n', chunked(page)),
    response('Content-Encoding: gzip\r\n', zipped),
    response('Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', chunked(zipped)),
    response('Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', page),
    response('Content-Encoding: gzip\r\n', gzipSync('x'.repeat(100_000))),
  ])
  expect(texts(await read({ path: file('a.warc', content) }))).toEqual(['satu', 'satu', 'satu', 'satu', expect.stringContaining('--max-bytes')])
})

test('a damaged archive gives what stands before the damage, and one error', async () => {
  const cut = Buffer.concat(RECORDS).subarray(0, -30)
  expect(texts(await read({ path: file('a.warc', Buffer.concat([cut, Buffer.from('\r\n\r\njunk\r\n')])) })).length).toBeGreaterThan(1)
  expect(texts(await read({ path: file('a.warc.gz', gzipSync(Buffer.concat(RECORDS)).subarray(0, 200)) })).at(-1)).toContain('no whole gzip')
})

test('an archive that is none is an error or empty, never an exception', async () => {
  expect((await read({ path: file('a.warc', 'no archive') })).length).toBeLessThanOrEqual(1)
  expect((await read({ path: file('a.warc.gz', 'no archive') })).length).toBeLessThanOrEqual(1)
})

test('folders and pipes are no files', async () => {
  const folder = scratch()
  mkdirSync(join(folder, 'x.txt'))
  expect(texts(await read({ path: join(folder, 'x.txt') }))).toEqual([expect.stringContaining('no regular file')])
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  expect(texts(await read({ path: join(folder, 'pipe.txt') }))).toEqual([expect.stringContaining('no regular file')])
})
