import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { extractDates } from '../../../extractors/dates/index.ts'
import type { Language, Times } from '../../../src/types.ts'
import { docOf, noNames } from '../../support/doc.ts'

function read(text: string, language: Language, published: string | null = null): Times {
  const doc = docOf(text, language)
  return extractDates(doc, noNames(doc), published)
}

const values = (times: Times): string[] => times.mentions.map((mention) => mention.value)

describe('the day of publication', () => {
  test.each([
    ['id', 'Aplikasi Mati\n\nKompas.com - 25/10/2022, 16:05 WIB\n\nLayanan itu mati kemarin.', '2022-10-25T16:05+07:00', 'text'],
    ['en', 'App fails\n\nPublished Oct. 25, 2022 4:05 PM EDT\n\nThe app failed yesterday.', '2022-10-25T16:05-04:00', 'text'],
    // 25 October is a Tuesday in 2022, and not in 2020 or 2021.
    ['id', 'Layanan pulih pada hari Selasa, 25 Oktober. Pada Mei 2020 pemakaiannya naik.', '2022-10-25', 'inferred'],
    ['id', 'Layanan pulih, kata juru bicara itu, Rabu (12/11/2025). Pada 2019 hal serupa terjadi.', '2025-11-12', 'inferred'],
    ['en', 'The site failed on Monday, October 4, 2021, the company said.', '2021-10-04', 'inferred'],
    // A day without its year is not shown in full.
    ['en', 'App fails\n\nJuly 21 (Reuters) - The app failed on Monday. It had failed in April 2024.', '2025-07-21', 'inferred'],
    ['en', 'App fails\n\nUpdated - October 05, 2021\n\nPublished - October 04, 2021\n\nThe app failed at night.', '2021-10-04', 'text'],
    ['en', 'App fails\n\nFri 19 Jul 2024 13.20 BST | First published 07.48 BST\n\nThe app failed.', '2024-07-19T07:48+01:00', 'text'],
    ['en', 'APIA – MONDAY 23 JANUARY 2017: The network failed on Saturday.', '2017-01-23', 'text'],
    ['en', 'App fails\n\nOctober 4, 2021 / 6:12 PM EDT / Example News\n\nThe app failed.', '2021-10-04T18:12-04:00', 'text'],
    ['en', 'The app was down on Thursday.\n\nWe are sorry. — Example (@example) October 7, 2021', '2021-10-07', 'inferred'],
    ['id', 'Aplikasi Mati\n\nOktober 25, 2022\n\nLayanan itu mati kemarin.', '2022-10-25', 'text'],
    ['id', 'Layanan pulih pada Kamis (11/5). Gangguan terjadi sejak Senin (8/5/2023) pagi.', '2023-05-11', 'inferred'],
    ['id', '"Kami akan memeriksa PLN," kata Budi, Senin (5/8/2019). Listrik padam pada Minggu (4/8/2019).', '2019-08-05', 'inferred'],
  ] as const)('%s: %s', (language, text, value, origin) => {
    expect(read(text, language).published).toEqual({ value, origin })
  })

  test.each([
    ['id', 'Layanan pulih pada Selasa (8/4), terburuk sejak 1997.'],
    ['en', 'The site failed on Monday and came back on Tuesday.'],
    ['en', 'The site failed on Oct. 4.'],
  ] as const)('is not guessed: %s %s', (language, text) => {
    expect(read(text, language).published).toBeNull()
  })

  test('a date of today on the page does not beat the days that the text fixes', () => {
    const text = 'Kamis, 2 Oktober 2025\n\nListrik mati, kata PLN, Minggu (4/8/2019). Listrik pulih pada Senin (5/8/2019).'
    expect(read(text, 'id').published?.value).toBe('2019-08-05')
  })
})

describe('the day that is told', () => {
  test('carries to the times behind it, also across midnight', () => {
    const text =
      'Jaringan putus pada Senin (24/10/2022) pukul 22.40 WIB. Pada pukul 23.10 WIB tim datang. Listrik pulih Selasa dini hari, dan pukul 05.30 WIB semua normal.'
    expect(values(read(text, 'id', '2022-10-26'))).toEqual([
      '2022-10-24T22:40+07:00',
      '2022-10-24T23:10+07:00',
      '2022-10-25TMO',
      '2022-10-25T05:30+07:00',
    ])
  })

  test('is not moved by the day of a statement', () => {
    const text = 'Jaringan putus pada Minggu (23/10/2022). "Kami mohon maaf," kata Budi, Senin (24/10/2022). Gangguan mulai pukul 11.45 WIB.'
    expect(values(read(text, 'id', '2022-10-25')).at(-1)).toBe('2022-10-23T11:45+07:00')
  })

  test('nothing is reported before it happens', () => {
    expect(values(read('Laporan mulai masuk pukul 14.00 WIB.', 'id', '2025-06-11T06:45+07:00'))).toEqual(['2025-06-10T14:00+07:00'])
  })

  test('"yesterday" in dated words counts from their day', () => {
    expect(values(read('"Kemarin sempat mati," kata Erick, Senin (24/10/2022).', 'id', '2022-10-26'))).toEqual(['2022-10-23', '2022-10-24'])
  })
})

describe('one moment on two clocks', () => {
  test('agrees, also across midnight', () => {
    expect(read('Gangguan mulai pukul 17.06 UTC (00.06 WIB).', 'id', '2025-11-18').warnings).toEqual([])
  })

  test('or is a warning', () => {
    const { warnings } = read('Gangguan mulai pukul 17.06 UTC (01.06 WIB).', 'id', '2025-11-18')
    expect(warnings).toEqual([
      {
        code: 'dates/zones-disagree',
        message: '2025-11-18T17:06+00:00 and 2025-11-19T01:06+07:00 are 60 minutes apart',
        span: { start: 32, end: 41, text: '01.06 WIB' },
      },
    ])
  })
})

describe('bounds', () => {
  test.each([
    ['It failed on Oct. 4, 2021.', '2021-10-04', '2021-10-04'],
    ['It failed in October 2021.', '2021-10-01', '2021-10-31'],
    ['It failed in early 2021.', '2021-01-01', '2021-05-01'],
    ['It failed before October 2021.', null, '2021-10-31'],
    ['It failed after Oct. 4, 2021.', '2021-10-04', null],
    ['It failed from Oct. 4, 2021 to Oct. 6, 2021.', '2021-10-04', '2021-10-06'],
    ['It failed at 5 a.m. GMT on Oct. 4, 2021.', '2021-10-04T05:00+00:00', '2021-10-04T05:00+00:00'],
    ['It failed for two hours.', null, null],
  ])('%s', (text, earliest, latest) => {
    const [mention] = read(text, 'en').mentions
    expect([mention?.earliest, mention?.latest]).toEqual([earliest, latest])
  })
})

const NASTY: readonly (readonly [name: string, text: string])[] = [
  ['digits', '1'.repeat(100_000)],
  ['dots', '.'.repeat(100_000)],
  ['times', '10.00 '.repeat(20_000)],
  ['dates', '25/10/2022 '.repeat(10_000)],
  ['words for dates', 'Senin 4 Oktober pukul 10.00 WIB '.repeat(3_000)],
  ['months', 'Mei Juni Oct. '.repeat(8_000)],
  ['ranges', '1-2-3-4-5-'.repeat(10_000)],
  ['precision', 'sekitar sebelum about before '.repeat(4_000)],
  ['brackets', '(Senin (4/10 '.repeat(8_000)],
  ['quotes', '"kemarin '.repeat(12_000)],
]

describe('hostile input', () => {
  test.each(NASTY)('%s', (_name, text) => {
    for (const language of ['id', 'en'] as const) {
      const doc = docOf(text, language)
      const start = performance.now()
      const { mentions } = extractDates(doc, noNames(doc), '2022-10-25')
      expect(performance.now() - start).toBeLessThan(2500)
      for (const { span } of mentions.slice(0, 100)) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  test('every prefix of an article', () => {
    const folder = new URL('../../../corpus/articles/', import.meta.url)
    for (const language of ['id', 'en'] as const) {
      const [name = ''] = readdirSync(new URL(`${language}/`, folder)).filter((each) => each.endsWith('.txt'))
      const text = readFileSync(new URL(`${language}/${name}`, folder), 'utf8')
      for (let end = 0; end < text.length; end += 17) {
        for (const { span } of read(text.slice(0, end), language).mentions) expect(text.slice(span.start, span.end)).toBe(span.text)
      }
    }
  })
})
