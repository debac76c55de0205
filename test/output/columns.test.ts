import { expect, test } from '@jest/globals'
import { TABLES } from '../../output/index.ts'
import { sampleRecord } from '../support/record.ts'

test('the tables of the contract are there', () => {
  expect(TABLES.map((table) => table.name)).toEqual([
    'articles',
    'entities',
    'mentions',
    'dates',
    'quotes',
    'stock_moves',
    'numeric_claims',
    'evidence',
    'warnings',
  ])
})

test.each(TABLES.map((table) => [table.name, table] as const))('%s: columns are described, keys lead somewhere', (_, table) => {
  const names = table.columns.map((column) => column.name)
  expect(new Set(names).size).toBe(names.length)
  for (const column of table.columns) {
    expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(column.description).toMatch(/^\S.*[^.]$/)
  }
  for (const name of table.primaryKey) expect(table.columns.find((column) => column.name === name)?.required).toBe(true)
  for (const key of table.foreignKeys) {
    expect(names).toEqual(expect.arrayContaining([...key.columns]))
    expect(TABLES.find((other) => other.name === key.table)?.columns.map((column) => column.name)).toEqual(
      expect.arrayContaining([...key.references]),
    )
  }
})

test.each(TABLES.map((table) => [table.name, table] as const))('%s: cells are of their column’s type', (_, table) => {
  for (const row of table.cells(sampleRecord())) {
    for (const [at, cell] of row.entries()) {
      const column = table.columns[at]
      if (cell === null) expect([column?.name, column?.required ?? false]).toEqual([column?.name, false])
      else expect([column?.name, typeof cell]).toEqual([column?.name, column?.type === 'integer' ? 'number' : column?.type])
      if (column?.values && cell !== null) expect(column.values).toContain(cell)
    }
  }
})
