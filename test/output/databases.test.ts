import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parquetReadObjects } from 'hyparquet'
import type { DatabaseFormat } from '../../output/index.ts'
import { loadFormat, TABLES } from '../../output/index.ts'
import { scratch } from '../support/cli.ts'
import { sampleRecord } from '../support/record.ts'

const RECORDS = [
  sampleRecord(),
  sampleRecord({ id: 'fedcba9876543210', outage: null, published: null, entities: [], stockMoves: [], numericClaims: [], quotes: [] }),
]

async function filled(name: string): Promise<string> {
  const folder = scratch()
  const sink = await ((await loadFormat(name)) as DatabaseFormat).open(folder)
  for (const record of RECORDS) sink.write(record)
  await sink.close()
  return folder
}

const expected = (table: (typeof TABLES)[number]): object[] =>
  RECORDS.flatMap((record) => table.cells(record).map((row) => Object.fromEntries(row.map((cell, at) => [table.columns[at]?.name, cell]))))

test('Parquet reads back as it was written', async () => {
  const folder = await filled('parquet')
  for (const table of TABLES) {
    const { buffer } = Uint8Array.from(readFileSync(join(folder, `${table.name}.parquet`)))
    const rows = await parquetReadObjects({ file: buffer })
    expect([table.name, rows]).toEqual([table.name, expected(table)])
  }
})

interface Reader {
  all(sql: string): Record<string, unknown>[]
  close(): void
}

test('SQLite reads back as it was written, and its foreign keys hold', async () => {
  const folder = await filled('sqlite')
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as { Database: new (path: string) => Reader }
  const database = new Database(join(folder, 'dataset.sqlite'))
  try {
    for (const table of TABLES) {
      const booleans = table.columns.filter((column) => column.type === 'boolean').map((column) => column.name)
      const rows = database.all(`SELECT * FROM ${table.name}`).map((row) => {
        const read = { ...row }
        for (const name of booleans) read[name] = read[name] === null ? null : read[name] === 1
        return read
      })
      const key = (row: object): string => JSON.stringify(table.primaryKey.map((name) => (row as Record<string, unknown>)[name]))
      expect([table.name, rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))]).toEqual([
        table.name,
        expected(table).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
      ])
    }
    expect(database.all('PRAGMA foreign_key_check')).toEqual([])
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(database.all("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").length).toBeGreaterThan(5)
  } finally {
    database.close()
  }
})
