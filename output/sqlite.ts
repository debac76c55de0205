/** SQLite: one file with all tables, their keys and the indexes that questions need. */
import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { TABLES } from './columns.ts'
import type { DatabaseFormat } from './format.ts'
import type { AnyTable, Cell, ColumnType } from './table.ts'

/** The parts of node-sqlite3-wasm that are used; it ships no types. */
interface Database {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

interface Statement {
  run(values: readonly Cell[]): unknown
  finalize(): void
}

const TYPES: Record<ColumnType, string> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' }

/** Columns that people look things up by, beside the keys. */
const INDEXES: readonly (readonly [table: string, column: string])[] = [
  ['articles', 'published_value'],
  ['articles', 'outage_category'],
  ['entities', 'name'],
  ['mentions', 'entity_id'],
  ['dates', 'value'],
  ['quotes', 'speaker_name'],
  ['stock_moves', 'ticker'],
  ['numeric_claims', 'unit'],
]

/** Articles a transaction. */
const BATCH = 1000

export const sqlite: DatabaseFormat = {
  kind: 'database',
  name: 'sqlite',
  files: ['dataset.sqlite'],
  async open(folder) {
    const library = createRequire(import.meta.url)('node-sqlite3-wasm') as { Database: new (path: string) => Database }
    const path = join(folder, 'dataset.sqlite')
    const database = new library.Database(path)
    // The file is new and put in place when it is whole: a journal would guard nothing.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA page_size = 8192')
    for (const table of TABLES) database.exec(tableSql(table))
    const inserts = TABLES.map((table) => database.prepare(`INSERT INTO ${table.name} VALUES (${table.columns.map(() => '?').join(', ')})`))
    let waiting = 0
    database.exec('BEGIN')
    return {
      write(record) {
        for (const [at, table] of TABLES.entries()) for (const row of table.cells(record)) inserts[at]?.run(row)
        if (++waiting < BATCH) return
        database.exec('COMMIT; BEGIN')
        waiting = 0
      },
      async close() {
        for (const insert of inserts) insert.finalize()
        for (const [table, column] of INDEXES) database.exec(`CREATE INDEX ${table}_${column} ON ${table} (${column})`)
        database.exec('COMMIT')
        database.close()
        // The library makes files that only their owner reads.
        chmodSync(path, 0o644)
      },
    }
  },
}

function tableSql(table: AnyTable): string {
  const columns = table.columns.map(({ name, type, required }) => `"${name}" ${TYPES[type]}${required ? ' NOT NULL' : ''}`)
  const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
  const keys = table.foreignKeys.map(
    (key) => `FOREIGN KEY (${list(key.columns)}) REFERENCES ${key.table} (${list(key.references)}) DEFERRABLE INITIALLY DEFERRED`,
  )
  return `CREATE TABLE ${table.name} (${[...columns, `PRIMARY KEY (${list(table.primaryKey)})`, ...keys].join(', ')})`
}
