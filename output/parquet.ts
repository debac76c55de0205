/** Apache Parquet: a file a table, in row groups, so that memory does not grow with the dataset. */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { TABLES } from './columns.ts'
import type { DatabaseFormat, DatabaseSink } from './format.ts'
import type { AnyTable, Cell, ColumnType } from './table.ts'

/** Rows and characters after which a row group is written. */
const GROUP_ROWS = 50_000
const GROUP_CHARACTERS = 16_000_000

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const TYPES: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}

export const parquet: DatabaseFormat = {
  kind: 'database',
  name: 'parquet',
  files: TABLES.map((table) => `${table.name}.parquet`),
  async open(folder) {
    const sinks = TABLES.map((table) => tableSink(table, join(folder, `${table.name}.parquet`)))
    return {
      write(record) {
        for (const sink of sinks) sink.write(record)
      },
      async close() {
        for (const sink of sinks) await sink.close()
      },
    }
  },
}

function tableSink(table: AnyTable, path: string): DatabaseSink {
  const schema: SchemaElement[] = [
    { name: table.name, num_children: table.columns.length },
    ...table.columns.map(({ name, type, required }) => ({
      name,
      repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      ...TYPES[type],
    })),
  ]
  const writer = fileWriter(path)
  const file = new ParquetWriter({ writer, schema, createdBy: 'padam' })
  let columns: Cell[][] = table.columns.map(() => [])
  let rows = 0
  let characters = 0
  const flush = (): void => {
    if (rows === 0) return
    file.write({ columnData: table.columns.map(({ name }, at) => ({ name, data: columns[at] as Cell[] })), rowGroupSize: rows })
    columns = table.columns.map(() => [])
    rows = 0
    characters = 0
  }
  return {
    write(record) {
      for (const row of table.cells(record)) {
        for (const [at, cell] of row.entries()) {
          ;(columns[at] as Cell[]).push(cell)
          if (typeof cell === 'string') characters += cell.length
        }
        rows++
        if (rows >= GROUP_ROWS || characters >= GROUP_CHARACTERS) flush()
      }
    },
    async close() {
      flush()
      file.finish()
      const handle = openSync(path, 'r+')
      fsyncSync(handle)
      closeSync(handle)
    },
  }
}
