/** Numeric claims: rates, ranges, sources, and what belongs to something else. */
import { beforeAll, expect, test } from '@jest/globals'
import { createPipeline, type NumericClaim, type OutageRecord, type Padam } from '../../src/index.ts'

let padam: Padam
beforeAll(async () => {
  padam = await createPipeline()
})

const read = (language: 'id' | 'en', text: string): OutageRecord => padam.extract({ text, language, published: '2022-10-25' })
const claims = (language: 'id' | 'en', text: string): NumericClaim[] => [...read(language, text).numericClaims]

test('a rate belongs to its claim', () => {
  expect(claims('id', 'Layanan itu mengirim lebih dari 100 miliar pesan sehari.')).toMatchObject([
    { value: 1e11, comparator: '>', unit: 'message', noun: 'pesan', per: 'day' },
  ])
  expect(claims('en', 'It lost $160 million an hour.')).toMatchObject([{ kind: 'money', value: 160e6, unit: 'USD', per: 'hour' }])
  expect(claims('id', 'Biasanya ada sehari 60 sampai 70 paket.')).toMatchObject([{ value: 60, upper: 70, unit: 'package', per: 'day' }])
})

test('a bare dollar is that of the country the article is at home in', () => {
  expect(claims('en', 'The carrier lost $5 million.')).toMatchObject([{ unit: 'USD' }])
  const canadian = 'TORONTO - Canadian officials said Canada lost $5 million when the network failed in Ottawa and Toronto.'
  expect(claims('en', canadian)).toMatchObject([{ unit: 'CAD' }])
})

test('a figure is stated by whoever its sentence or its quote names', () => {
  const { numericClaims, entities } = read(
    'id',
    'Downdetector mencatat 98.434 laporan. “Sekitar 1.200 ATM mati,” kata Direktur Utama BSI Hery Gunardi.',
  )
  const names = numericClaims.map(({ source }) => entities.find(({ id }) => id === source)?.name)
  expect(names).toEqual(['Downdetector', 'Hery Gunardi'])
})

test('a figure is used once', () => {
  const { numericClaims } = read('en', 'Shares of Facebook fell 4.9% to $326.23 on October 4, 2021, after 10.6 million reports.')
  expect(numericClaims.map(({ span }) => span.text)).toEqual(['10.6 million reports'])
})

test('a figure without a noun takes the one last counted', () => {
  expect(claims('en', 'BA cancelled 479 flights on Saturday and a further 193 the next day.').map(({ value, unit }) => [value, unit])).toEqual([
    [479, 'flight'],
    [193, 'flight'],
  ])
})
