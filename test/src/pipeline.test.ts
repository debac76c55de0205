import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createPipeline, type Padam } from '../../src/index.ts'
import type { OutageRecord, Span } from '../../src/types.ts'

const padam: Padam = await createPipeline()

/** Every span of a record, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

function checkSpans(record: OutageRecord): void {
  for (const span of spansOf({ ...record, text: undefined })) expect(record.text.slice(span.start, span.end)).toBe(span.text)
}

const PIECES = [
  ...[
    'Layanan',
    'WhatsApp',
    'bank',
    'mati',
    'pada',
    'Selasa',
    '(25/10/2022)',
    'pukul',
    '15.45',
    'WIB',
    'lebih',
    'dari',
    '142.000',
    'juta',
    'pengguna',
    'kata',
    'juru bicara',
    'Meta',
    '“',
    '”',
    '"',
    ',',
    '.',
    '\n',
    '\n\n',
    'Rp',
    '1,2 T',
  ],
  ...[
    'The',
    'outage',
    'hit',
    'thousands of',
    'users',
    'on',
    'Monday',
    'at',
    '3:45 p.m.',
    'ET',
    'said',
    'Mark Zuckerberg',
    'shares',
    'fell',
    '4.9%',
    'to',
    '$326.23',
    '@care',
    '#down',
    '(',
    ')',
    '-',
    '–',
    "'s",
    '2.9bn',
    'half',
    'a',
    '/',
    ':',
    '%',
  ],
]

test('never throws and keeps every offset, on any mixture of what news is made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 }),
      fc.constantFrom('id' as const, 'en' as const),
      (pieces, language) => {
        const text = pieces.join(' ')
        if (text.trim() === '') return
        const record = padam.extract({ text, language, published: '2022-10-25' })
        checkSpans(record)
        expect(padam.extract({ text, language, published: '2022-10-25' })).toEqual(record)
      },
    ),
    { numRuns: 300 },
  )
})

test('never throws on any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.constantFrom('id' as const, 'en' as const), (text, language) => {
      if (text.trim() === '') return
      checkSpans(padam.extract({ text, language }))
    }),
    { numRuns: 300 },
  )
})

const NASTY: [string, string][] = [
  ['digits', '9'],
  ['dots', '.'],
  ['spaced dots', '. '],
  ['initials', 'A. '],
  ['capitals', 'Nama '],
  ['quotation marks', '"'],
  ['curly marks', '“a” '],
  ['brackets', '('],
  ['dates', '25 Oktober '],
  ['weekdays', 'Senin '],
  ['times', '15.45 '],
  ['one and', 'one and '],
  ['number words', 'dua ratus '],
  ['commas in digits', '1,'],
  ['between', 'between 1 and '],
  ['said', 'said '],
  ['percent', 'turun 5% '],
  ['money', '$5 '],
  ['hashtags', '#a '],
  ['dashes', '- '],
  ['line breaks', 'a\n'],
  ['titles', 'Direktur Utama '],
  ['PT', 'PT '],
]

/** Milliseconds to read a text, the better of two tries. */
function timeOf(text: string, language: 'id' | 'en'): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i++) {
    const from = performance.now()
    padam.extract({ text, language, published: '2022-10-25' })
    best = Math.min(best, performance.now() - from)
  }
  return best
}

test.each(NASTY)('100,000 characters of %s take time in proportion to their length', (_name, unit) => {
  const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
  for (const language of ['id', 'en'] as const) {
    timeOf(text(5000), language)
    const short = timeOf(text(25_000), language)
    // Too slow already: no need to wait for the rest.
    expect(short).toBeLessThan(2000)
    const long = timeOf(text(100_000), language)
    // Four times the text: a square would take sixteen times as long. Small times are noise.
    expect(long).toBeLessThan(Math.max(10 * short, 400))
  }
})

test('articles are checked before they are read', () => {
  expect(() => padam.extract('  \n ')).toThrow(expect.objectContaining({ code: 'empty-article' }))
  expect(() => padam.extract({ text: 5 } as never)).toThrow(expect.objectContaining({ code: 'invalid-article' }))
  expect(() => padam.extract(null as never)).toThrow(expect.objectContaining({ code: 'invalid-article' }))
  for (const published of ['yesterday', '2022-13-01', '2022-02-30', '25/10/2022']) {
    expect(() => padam.extract({ text: 'The app was down.', language: 'en', published })).toThrow(expect.objectContaining({ code: 'invalid-date' }))
  }
  expect(() => padam.extract({ text: 'x', language: 'ms' as never })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
})

test('an id depends on the text alone, not on line ends or normal form', () => {
  const id = (text: string): string => padam.extract({ text, language: 'en' }).id
  expect(id('The café was down.\r\nAll day.')).toBe(id('The cafe\u0301 was down.\nAll day.'))
  expect(id('The café was down.')).not.toBe(id('The cafe was down.'))
  expect(id('x')).toMatch(/^[0-9a-f]{16}$/)
})
