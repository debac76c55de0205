/** One page with every difficulty at once: no year, broken marks, the same statement twice, a share move with a listing code, order counts, a comment form. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { createPipeline } from '../../src/index.ts'

const path = new URL('../../corpus/articles/id/0002-meta-terkunci-selasa.txt', import.meta.url)
const record = (await createPipeline()).extract(readFileSync(path, 'utf8'))
const idOf = (name: string): string | undefined => record.entities.find((entity) => entity.mentions.some((mention) => mention.text === name))?.id

test('the year is worked out from a weekday and a day of the month', () => {
  expect(record.published).toEqual({ value: '2024-03-05', origin: 'inferred' })
  const values = Object.fromEntries(record.dates.map((date) => [date.span.text, [date.value, date.modifier]]))
  expect(values).toMatchObject({
    'hari Selasa, 5 Maret': ['2024-03-05', 'exact'],
    'pukul 22.00 Waktu Indonesia': ['2024-03-05T22:00+07:00', 'about'],
    'akhir 2023': ['2023', 'end'],
    'Oktober 2021': ['2021-10', 'exact'],
    'enam jam': ['PT6H', 'less-than'],
  })
})

test('quotes are whole in spite of their marks, and one reports the other', () => {
  const marked = record.quotes.filter((quote) => quote.kind === 'direct')
  expect(marked.map((quote) => quote.speaker?.name)).toEqual(['juru bicara Meta', 'Andy Stone', 'Elon Musk'])
  expect(marked[1]?.sameAs).toBe(record.quotes.indexOf(marked[0] as (typeof marked)[0]))
  for (const { span } of record.quotes) expect(span.text).not.toMatch(/["“”]|[,.]$/)
})

test('the share moved twice, with its listing', () => {
  expect(record.stockMoves.map((move) => [move.ticker, move.direction, move.percent, move.price?.amount])).toEqual([
    ['META', 'down', 0.4, 496.2],
    ['META', 'down', 1.6, 490.22],
  ])
  expect(record.stockMoves[0]?.session).toBe('premarket')
})

test('the second move is of the close', () => {
  expect(record.stockMoves[1]?.session).toBe('close')
})

test('the outage, with the words that each field was read from', () => {
  expect(record.outage).toMatchObject({
    operator: idOf('Meta Platforms'),
    startedAt: '2024-03-05T22:00+07:00',
    status: 'resolved',
    worldwide: true,
    cause: { category: 'technical-fault' },
  })
  expect(record.outage?.services).toEqual(expect.arrayContaining([idOf('Facebook'), idOf('Instagram')]))
  for (const field of ['services', 'operator', 'startedAt', 'status', 'cause', 'worldwide']) expect(record.outage?.evidence).toHaveProperty(field)
})

test('the comment form yields nothing', () => {
  const end = record.body.at(-1)?.end ?? 0
  expect(record.text.slice(end)).toContain('Komentar')
  for (const mention of [...record.dates, ...record.quotes, ...record.numericClaims]) expect(mention.span.end).toBeLessThanOrEqual(end)
  for (const entity of record.entities) for (const mention of entity.mentions) expect(mention.end).toBeLessThanOrEqual(end)
})
