/** No bytes make a reader throw, hang or say nothing. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEFAULT_FIELDS } from '../../../src/article/fields.ts'
import { INPUT_TYPES, type InputType } from '../../../src/article/input.ts'
import { readArticles } from '../../../src/article/read.ts'
import { scratch } from '../../support/cli.ts'

const folder = scratch()

/** The errors of an input's articles that are no errors of padam's, nor of the file system. */
async function surprises(bytes: Uint8Array, as: InputType, name: string): Promise<string[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const found: string[] = []
  for await (const { load } of readArticles({ path }, { maxBytes: 5000, fields: DEFAULT_FIELDS, as })) {
    try {
      expect(load().text).toEqual(expect.any(String))
    } catch (error) {
      if ((error as Error).name !== 'PadamError') found.push(String(error))
    }
  }
  rmSync(path)
  return found
}

const SEEDS = [
  '<html><body><p>a',
  '{"text":"a"}',
  '[{"html":"<p>"}',
  'WARC/1.0\r\nContent-Length: 5\r\n\r\n',
  'WARC/1.1\nWARC-Type: response\nContent-Length: 90\n\nHTTP/1.1 200\nContent-Type: text/html\nTransfer-Encoding: chunked\n\n',
  '<script type="application/ld+json">[{"@graph":{"@graph":[]}}]</script><p>x',
  '<![CDATA[',
  '&#0;&#xD800;',
]

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
  fc.tuple(fc.constantFrom(...SEEDS), fc.string({ maxLength: 100 })).map(([seed, text]) => Buffer.from(seed + text)),
)

test.each(INPUT_TYPES)('any bytes as %s', async (type) => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), async (content, zipped) => {
      expect(await surprises(zipped ? gzipSync(content) : content, type, zipped ? `x.${type}.gz` : `x.${type}`)).toEqual([])
    }),
    { numRuns: 150 },
  )
})
