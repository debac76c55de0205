/**
 * Phrases that must be read and phrases that must not: `corpus/examples/<kind>.<language>.json`.
 * `todo` holds known misses: each has to fail, so that a mended one is moved up.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createPipeline, type OutageRecord, type Padam } from '../src/index.ts'

interface Example {
  text: string
  /** When the phrase is said to have appeared. */
  published?: string
  /** What must be found, nothing more: the words and then their values, as the kind's reader gives them. */
  found: readonly (readonly string[])[]
}

interface Examples {
  positive: readonly Example[]
  /** Texts that hold nothing of this kind. */
  negative: readonly string[]
  todo: readonly Example[]
}

/** What a record holds of a kind, in the shape in which examples write it. */
const READERS: Readonly<Record<string, (record: OutageRecord) => string[][]>> = {
  dates: (record) => record.dates.map(({ span, value, modifier }) => (modifier === 'exact' ? [span.text, value] : [span.text, value, modifier])),
  entities: (record) => record.entities.map(({ name, kind, mentions }) => [name, kind, ...mentions.map((mention) => mention.text)]),
  quotes: (record) => record.quotes.map(({ span, kind, speaker }) => [span.text, kind, speaker?.name ?? '']),
  'stock-moves': (record) =>
    record.stockMoves.map(({ span, company, direction, percent }) => [span.text, company.name, direction, percent === null ? '' : String(percent)]),
  'numeric-claims': (record) =>
    record.numericClaims.map(({ span, value, unit, comparator }) => [span.text, String(value), unit, ...(comparator === '=' ? [] : [comparator])]),
  outage: outageOf,
}

/** The fields of the outage that are set, each with its values; the cause also with its words. */
function outageOf({ outage, entities }: OutageRecord): string[][] {
  if (outage === null) return []
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  const rows: [field: string, ...values: (string | null | undefined)[]][] = [
    ['services', ...outage.services.map(nameOf)],
    ['operator', outage.operator === null ? null : nameOf(outage.operator)],
    ['category', outage.category],
    ['startedAt', outage.startedAt],
    ['endedAt', outage.endedAt],
    ['duration', outage.duration],
    ['status', outage.status],
    ['cause', outage.cause.category, outage.cause.span?.text],
    ['places', ...outage.places.map(nameOf)],
    ['worldwide', outage.worldwide ? 'yes' : null],
  ]
  return rows.map((row) => row.filter((value) => value != null)).filter((row) => row.length > 1)
}

const FOLDER = new URL('../corpus/examples/', import.meta.url)

let padam: Padam
beforeAll(async () => {
  padam = await createPipeline()
})

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const [kind = '', language] = file.split('.')
  const reader = READERS[kind]
  if (reader === undefined || (language !== 'id' && language !== 'en')) {
    throw new Error(
      `corpus/examples/${file}: no reader for '${kind}' in '${language}'; name the file <kind>.<id|en>.json and give the kind a reader in this test`,
    )
  }
  const { positive, negative, todo } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Examples
  const read = (example: Pick<Example, 'text' | 'published'>): string[][] =>
    reader(padam.extract({ text: example.text, language, ...(example.published === undefined ? {} : { published: example.published }) }))
  describe(`${kind} in ${language}`, () => {
    test.each(positive.map((example) => [example.text, example] as const))('reads: %s', (_text, example) => {
      expect(read(example)).toEqual(example.found)
    })
    if (negative.length > 0) {
      test.each(negative)('leaves: %s', (text) => {
        expect(read({ text })).toEqual([])
      })
    }
    for (const example of todo) {
      test.failing(`todo: ${example.text}`, () => {
        expect(read(example)).toEqual(example.found)
      })
    }
  })
}
