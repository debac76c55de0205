/** Stock moves in full, and the warnings where their figures disagree. */
import { beforeAll, expect, test } from '@jest/globals'
import { createPipeline, type OutageRecord, type Padam } from '../../src/index.ts'

let padam: Padam
beforeAll(async () => {
  padam = await createPipeline()
})

const read = (language: 'id' | 'en', text: string, published = '2022-10-25'): OutageRecord => padam.extract({ text, language, published })

test('percent, price, ticker and session of one move', () => {
  const { stockMoves, numericClaims } = read(
    'id',
    'Saham Meta Platforms (META.O) induk WhatsApp turun 0,7% menjadi $128,85 dalam perdagangan premarket setelah pemadaman.',
  )
  expect(stockMoves).toMatchObject([
    {
      kind: 'share',
      company: { name: 'Meta Platforms' },
      ticker: 'META',
      direction: 'down',
      percent: 0.7,
      price: { amount: 128.85, currency: 'USD' },
      session: 'premarket',
    },
  ])
  expect(numericClaims).toEqual([])
})

test('change in money, price after and before', () => {
  const { stockMoves } = read('id', 'Saham TLKM ditutup turun Rp 50 (1,32%) ke Rp 3.750 dari Rp 3.800.')
  expect(stockMoves).toMatchObject([
    {
      ticker: 'TLKM',
      percent: 1.32,
      change: { amount: 50, currency: 'IDR' },
      price: { amount: 3750, currency: 'IDR' },
      previousPrice: { amount: 3800, currency: 'IDR' },
      session: 'close',
    },
  ])
})

test('pence are hundredths of a pound, and an aside is no subject', () => {
  const { stockMoves } = read('en', 'Shares in International Airlines Group, which also owns Iberia, fell 4.5pc to 586.5p.')
  expect(stockMoves).toMatchObject([{ company: { name: 'International Airlines Group' }, percent: 4.5, price: { amount: 5.865, currency: 'GBP' } }])
})

test('each company of a sentence gets its own figures', () => {
  const { stockMoves } = read('en', 'Apple shares (AAPL.O) fell 3.9% and Amazon 2.9%, while the Nasdaq rose 0.4% to 16,000.')
  expect(stockMoves.map(({ kind, company, direction, percent }) => [kind, company.name, direction, percent])).toEqual([
    ['share', 'Apple', 'down', 3.9],
    ['share', 'Amazon', 'down', 2.9],
    ['index', 'Nasdaq', 'up', 0.4],
  ])
})

test('figures that disagree are kept, with a warning', () => {
  const { stockMoves, warnings } = read('id', 'Saham TLKM ditutup melemah 5% ke Rp 3.750 dari Rp 3.800.')
  expect(stockMoves).toHaveLength(1)
  expect(warnings).toMatchObject([{ code: 'stock-move/percent-disagrees' }])
  expect(read('id', 'Saham TLKM ditutup melemah ke Rp 3.850 dari Rp 3.800.').warnings).toMatchObject([{ code: 'stock-move/direction-disagrees' }])
})
