import { expect, test } from '@jest/globals'
import { jsonSchema, recordSchema } from '../../src/schema.ts'
import { sampleRecord } from '../support/record.ts'

test('a record is valid', () => {
  expect(recordSchema.parse(sampleRecord())).toEqual(sampleRecord())
})

test.each([
  ['an unknown field', { ...sampleRecord(), extra: 1 }],
  ['a missing field', { ...sampleRecord(), dates: undefined }],
  ['an empty string for a name', { ...sampleRecord(), entities: [{ ...sampleRecord().entities[0], name: '' }] }],
  ['a wrong id', { ...sampleRecord(), id: 'x' }],
])('%s is not', (_, record) => {
  expect(recordSchema.safeParse(record).success).toBe(false)
})

test('the JSON Schema names every field of the record', () => {
  const schema = jsonSchema() as { properties: object; required: string[] }
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(sampleRecord()).sort())
  expect(schema.required.sort()).toEqual(Object.keys(sampleRecord()).sort())
})
