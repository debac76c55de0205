import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { evaluateCases, goldPredictor } from '../../../src/evaluate/evaluate.ts'
import type { Gold, GoldCase } from '../../../src/evaluate/gold.ts'
import { readGold } from '../../../src/evaluate/gold.ts'
import { nothing, project } from '../../../src/evaluate/project.ts'
import { sameSpeaker, sameValue } from '../../../src/evaluate/same.ts'
import { FIELDS, KINDS, noScores, scoreArticle } from '../../../src/evaluate/score.ts'
import { accuracy, figures } from '../../../src/evaluate/table.ts'
import { scratch } from '../../support/cli.ts'
import { sampleRecord, spanOf } from '../../support/record.ts'

const record = sampleRecord({
  quotes: [...sampleRecord().quotes, { ...sampleRecord().quotes[0], span: spanOf('turun 0,7%'), kind: 'indirect' } as never],
  published: { value: '2022-10-25', origin: 'text' },
})
const gold: Gold = project(record)
const example: GoldCase = { name: 'a', text: record.text, gold }

/** `gold` with changes. */
const changed = (change: (gold: Gold) => void): Gold => {
  const copy = structuredClone(gold)
  change(copy)
  return copy
}

const score = (predicted: Gold): { scores: ReturnType<typeof noScores>; errors: ReturnType<typeof scoreArticle> } => {
  const scores = noScores()
  return { errors: scoreArticle(scores, record.text, gold, predicted), scores }
}

test('a perfect prediction scores 1 in everything', () => {
  const { all, errors } = evaluateCases([example], () => gold)
  for (const kind of KINDS) expect([kind, figures(all.kinds[kind])]).toEqual([kind, { precision: 1, recall: 1, f1: 1 }])
  for (const field of FIELDS) expect([field, accuracy(all.fields[field])]).toEqual([field, 1])
  expect(errors).toEqual([])
})

test('an empty prediction scores 0 in everything', () => {
  const { all } = evaluateCases([example], () => ({ ...nothing(), language: 'en' }))
  for (const kind of KINDS) expect([kind, figures(all.kinds[kind])]).toEqual([kind, { precision: null, recall: 0, f1: 0 }])
  for (const field of FIELDS) expect([field, accuracy(all.fields[field]) ?? 0]).toEqual([field, 0])
})

test('an article that fails counts as found nothing', () => {
  const { all, failures } = evaluateCases([example], () => {
    throw new Error('no')
  })
  expect(failures).toEqual([{ file: 'a', message: 'no' }])
  for (const kind of KINDS) expect(figures(all.kinds[kind]).f1).toBe(0)
  expect(accuracy(all.fields.language)).toBe(0)
})

test('a miss and an extra are counted and listed with their place', () => {
  const { scores, errors } = score(changed((it) => Object.assign(it.dates[0] as object, { value: '2022-10-24' })))
  expect(scores.kinds.dates).toEqual({ right: 0, predicted: 1, gold: 1 })
  expect(errors).toEqual([
    { kind: 'dates', type: 'miss', span: expect.objectContaining({ start: 79, text: 'Selasa' }), gold: '2022-10-25', predicted: null },
    { kind: 'dates', type: 'extra', span: expect.objectContaining({ start: 79 }), gold: null, predicted: '2022-10-24' },
  ])
})

test('a product for an organization is wrong by kind and right by family', () => {
  const { scores } = score(changed((it) => Object.assign(it.entities[1] as object, { kind: 'product' })))
  expect(scores.kinds.entities).toEqual({ right: 1, predicted: 2, gold: 2 })
  expect(scores.kinds.entityFamilies).toEqual({ right: 2, predicted: 2, gold: 2 })
})

test('the same thing twice is one extra', () => {
  const { scores } = score(changed((it) => it.entities.push(structuredClone(it.entities[0]) as never)))
  expect(scores.kinds.entities).toEqual({ right: 2, predicted: 3, gold: 2 })
})

test('a quote has to cover seven tenths of the characters', () => {
  expect(score(changed((it) => Object.assign(it.quotes[0] as object, { end: (it.quotes[0]?.end ?? 0) - 3 }))).scores.kinds.quotes.right).toBe(1)
  expect(score(changed((it) => Object.assign(it.quotes[0] as object, { end: (it.quotes[0]?.end ?? 0) - 4 }))).scores.kinds.quotes.right).toBe(0)
})

test('a wrong speaker leaves the quote and takes the speaker', () => {
  const { scores } = score(changed((it) => Object.assign(it.quotes[0] as object, { speaker: null })))
  expect([scores.kinds.quotes.right, scores.kinds.quotesWithSpeaker.right, scores.fields['quotes.speaker'].right]).toEqual([1, 0, 0])
})

test.each([
  ['direction', { direction: 'up' }],
  ['percent', { percent: 0.8 }],
  ['price', { price: { amount: 128.86, currency: 'USD' } }],
  ['currency', { price: { amount: 128.85, currency: 'AUD' } }],
  ['company', { company: 'Apple' }],
])('a stock move is wrong as a whole by its %s', (_, change) => {
  expect(score(changed((it) => Object.assign(it.stockMoves[0] as object, change))).scores.kinds.stockMoves.right).toBe(0)
})

test.each([
  ['PT1H30M', 'PT90M', true],
  ['PT60M', 'PT1H', true],
  ['P1D', 'PT24H', false],
  ['2022-10-25T15:45+00:00', '2022-10-25T15:45Z', true],
  ['2022-10-25T15:45:00+07:00', '2022-10-25T15:45+07:00', true],
  ['2022-10-25T15:45+07:00', '2022-10-25T08:45+00:00', false],
  ['2022-10-25T08:45+00:00/2022-10-25T09:45+00:00', '2022-10-25T08:45Z/2022-10-25T09:45Z', true],
  ['PTXH', 'PTXM', false],
  ['2022', '2022-10', false],
])('%s and %s: equal is %s', (a, b, equal) => {
  expect(sameValue(a, b)).toBe(equal)
})

const people: Gold = {
  ...nothing(),
  entities: [
    { kind: 'person', names: ['Joshua Breckman', 'Breckman'] },
    { kind: 'organization', names: ['Meta'] },
  ],
}

test.each([
  ['Joshua Breckman', 'breckman', true],
  ['Joshua Breckman', 'Tim Cook', false],
  ['Joshua Breckman', null, false],
  [null, null, true],
  [null, 'Meta', false],
  ['juru bicara Meta', 'juru bicara', true],
  ['juru bicara Meta', 'juru bicara perusahaan', true],
  ['juru bicara Meta', 'Meta', false],
  ['a Meta spokesperson', 'spokesperson for Meta', true],
  ['seorang pengguna', 'pengguna', true],
  ['seorang pengguna', 'seorang pejabat', false],
  ['Meta', 'juru bicara Meta', false],
])('gold speaker %s, predicted %s: right is %s', (wanted, found, right) => {
  expect(sameSpeaker(wanted === null ? null : { name: wanted }, people, found === null ? null : { name: found })).toBe(right)
})

function folderOf(golds: Record<string, unknown>): string {
  const folder = scratch()
  mkdirSync(join(folder, 'id'))
  for (const [name, content] of Object.entries(golds)) {
    writeFileSync(join(folder, 'id', `${name}.txt`), record.text)
    writeFileSync(join(folder, 'id', `${name}.gold.json`), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

test('gold is read from folders, and two annotators are compared', () => {
  const folder = folderOf({ b: gold, a: gold })
  expect(readGold(folder).map(({ name }) => name)).toEqual(['id/a', 'id/b'])
  const { all, failures } = evaluateCases(readGold(folder), goldPredictor(folderOf({ a: gold })))
  expect([all.kinds.dates, failures.length]).toEqual([{ right: 1, predicted: 1, gold: 2 }, 1])
})

test('a split and a language select articles', () => {
  const cases = [example, { ...example, gold: { ...gold, split: 'test' as const } }]
  expect(evaluateCases(cases, () => gold, { split: 'test' }).all.articles).toBe(1)
  expect(evaluateCases(cases, () => gold, { language: 'en' }).all.articles).toBe(0)
})

test.each([
  ['no JSON', '{', /a\.gold\.json: this is no JSON/],
  ['a missing list', { ...gold, dates: undefined }, /"dates" is missing/],
  ['a span that is not in the text', { ...gold, dates: [{ start: 0, end: 3, text: 'xyz' }] }, /at 0-3/],
])('gold with %s is an error', (_, content, message) => {
  expect(() => readGold(folderOf({ a: content }))).toThrow(message)
})
