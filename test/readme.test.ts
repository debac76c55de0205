/** README says what is so: its dataset half is made from the columns, and its library example runs. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { datasetMarkdown } from '../output/documentation.ts'
import { TABLES } from '../output/index.ts'
import { createPipeline } from '../src/index.ts'

const README = readFileSync('README.md', 'utf8')

test('the dataset’s tables and columns are documented (if this fails: npm run readme)', () => {
  expect(README).toContain(`<!-- dataset -->\n${datasetMarkdown()}\n<!-- /dataset -->`)
  for (const table of TABLES) for (const column of table.columns) expect(README).toContain(`\`${column.name}\``)
})

const example = /```ts\n([\s\S]*?)```/.exec(README)?.[1] ?? ''
const given = /padam\.extract\((\{.*\})\)/.exec(example)?.[1] ?? ''
const promised = [...example.matchAll(/^(record\..*?) \/\/ (.*)$/gm)].map(([, expression, value]) => [expression ?? '', value ?? ''] as const)

/** Evaluates an expression of the example. */
const evaluated = (expression: string, names: Record<string, unknown> = {}): unknown =>
  new Function(...Object.keys(names), `return (${expression})`)(...Object.values(names))

test('the library example is found', () => {
  expect(promised.length).toBeGreaterThan(2)
})

test.each(promised)('%s gives %s', async (expression, value) => {
  const padam = await createPipeline()
  const record = padam.extract(evaluated(given) as { text: string })
  expect(evaluated(expression, { record })).toEqual(evaluated(value))
})
