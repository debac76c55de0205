import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { defaultConfiguration, hashOf } from '../../../src/batch/configuration.ts'
import type { Manifest } from '../../../src/batch/plan.ts'
import { startPool } from '../../../src/batch/pool.ts'
import { scratch } from '../../support/cli.ts'

const configuration = defaultConfiguration()
const manifest: Manifest = { configuration, hash: hashOf(configuration), problems: [], shards: [[{ path: 'a.txt' }], [{ path: 'b.txt' }]] }

/** A thread that writes down its task, and then does `deed` with it. */
function threadOf(folder: string, deed: string): string {
  const path = join(folder, 'thread.mjs')
  writeFileSync(
    path,
    `import { appendFileSync } from 'node:fs'
     export default async function run(task) {
       appendFileSync(${JSON.stringify(join(folder, 'log'))}, JSON.stringify([task.shard, task.crashed ?? null]) + '\\n')
       ${deed}
     }`,
  )
  return path
}

const logOf = (folder: string): unknown[] =>
  readFileSync(join(folder, 'log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

test('a thread that dies is replaced, and the article it died on is left out', async () => {
  const folder = scratch()
  // Dies on articles 3 and 5; the first time it has only said that it is somewhere before.
  const deed = `for (let at = 0; at < 8; at++) {
      if (task.crashed !== undefined) Atomics.store(task.progress, task.shard, at)
      if (task.shard === 0 && (at === 3 || at === 5) && !task.crashed?.includes(at)) process.exit(1)
    }`
  const pool = startPool(folder, manifest, 2, new Int32Array(new SharedArrayBuffer(8)), threadOf(folder, deed))
  await Promise.all([pool.run(0), pool.run(1)])
  await pool.close()
  expect(logOf(folder).filter((entry) => (entry as number[])[0] === 0)).toEqual([
    [0, null],
    [0, []],
    [0, [3]],
    [0, [3, 5]],
  ])
})

test('an error that is no death comes through', async () => {
  const folder = scratch()
  const pool = startPool(folder, manifest, 1, new Int32Array(new SharedArrayBuffer(8)), threadOf(folder, `throw new Error('disk full')`))
  await expect(pool.run(0)).rejects.toThrow('disk full')
  await pool.close()
})

test('a shard that ends every thread is given up in the end', async () => {
  const folder = scratch()
  const pool = startPool(folder, manifest, 1, new Int32Array(new SharedArrayBuffer(8)), threadOf(folder, 'process.exit(1)'))
  await expect(pool.run(0)).rejects.toThrow(/shard 0 ended/)
  await pool.close()
})
