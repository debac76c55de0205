/** What a table of the dataset is: its columns, its keys, and how rows come out of a record. */
import type { OutageRecord } from '../src/types.ts'

/** One cell; `null` where the article does not say. */
export type Cell = string | number | boolean | null

/** The types of Frictionless' table schema that the dataset uses. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

export interface Column<Row> {
  name: string
  type: ColumnType
  description: string
  /** Never null. */
  required?: boolean
  /** The words a value is one of. */
  values?: readonly string[]
  cell: (row: Row, record: OutageRecord) => Cell
}

/** Columns of this table that name a row of another one. A null in one of them names none. */
export interface ForeignKey {
  columns: readonly string[]
  table: string
  references: readonly string[]
}

export interface Table<Row> {
  name: string
  description: string
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKey[]
  columns: readonly Column<Row>[]
  rows: (record: OutageRecord) => readonly Row[]
}

/** A table whose rows come out of a record as plain cells. */
export interface AnyTable extends Omit<Table<never>, 'columns' | 'rows'> {
  columns: readonly Omit<Column<never>, 'cell'>[]
  /** The record's rows, each in the order of the columns. */
  cells: (record: OutageRecord) => Cell[][]
  /** How many rows the record has. */
  count: (record: OutageRecord) => number
}

/** Hides the type of a table's rows, so that tables of different rows stand in one list. */
export function table<Row>(definition: Table<Row>): AnyTable {
  const { columns, rows } = definition
  return {
    ...definition,
    columns,
    cells: (record) => rows(record).map((row) => columns.map((column) => column.cell(row, record))),
    count: (record) => rows(record).length,
  }
}
