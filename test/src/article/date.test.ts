/** Dates of pages and addresses. */
import { expect, test } from '@jest/globals'
import { dayInUrl, isoDate } from '../../../src/article/date.ts'
import { createPipeline } from '../../../src/index.ts'

test.each([
  ['2022-10-25', '2022-10-25'],
  ['2022/10/25 15:45:00', '2022-10-25T15:45'],
  ['2022-10-25 15:45 WIB', '2022-10-25T15:45+07:00'],
  ['2022-10-25T15:45:00.000Z', '2022-10-25T15:45+00:00'],
  ['2022-10-25T15:45:00 EST', '2022-10-25T15:45'],
  ['Tue, 25 Oct 2022 08:45:00 +0700', '2022-10-25T08:45+07:00'],
  ['Selasa, 25 Oktober 2022 | 15.45 WIB', '2022-10-25T15:45+07:00'],
  ['25-Okt-2022', '2022-10-25'],
  ['October 25, 2022 3:45 p.m.', '2022-10-25T15:45'],
  ['Oct. 25th, 2022', '2022-10-25'],
  ['30 Feb 2022', undefined],
  ['04/08/2025', undefined],
  ['2022-13-01', undefined],
  ['yesterday', undefined],
])('%s is read as %s', (value, expected) => {
  expect(isoDate(value)).toBe(expected)
})

test.each([
  ['https://kabar.example/2019/08/05/listrik-padam', '2019-08-05'],
  ['https://kabar.example/read/2024/5/12/123/judul', '2024-05-12'],
  ['https://news.example/world/2018/sep/22/bank-outage', '2018-09-22'],
  ['https://news.example/outage-2021-10-04/', '2021-10-04'],
  ['https://kabar.example/teknologi/20221025151233-37-123456/judul', '2022-10-25'],
  ['https://kabar.example/berita-20190805-listrik.html', '2019-08-05'],
  ['https://news.example/20221325/x', null],
  ['https://news.example/2019/02/30/x', null],
  ['https://news2019.example/a?date=2019-08-05', null],
  ['https://news.example/20221025123/x', null],
  ['https://news.example/2021/12/outage', null],
])('%s holds %s', (url, expected) => {
  expect(dayInUrl(url)).toBe(expected)
})

test('the address dates an article that says no year itself, and nothing else does', async () => {
  const padam = await createPipeline()
  const url = 'https://kabar.example/2022/10/25/gangguan'
  const text = 'Layanan terganggu sejak Senin (24/10) malam, kata juru bicara perusahaan itu, Selasa.'
  expect(padam.extract({ text, url, language: 'id' })).toMatchObject({
    published: { value: '2022-10-25', origin: 'metadata' },
    dates: [{ value: '2022-10-24TNI' }, { value: '2022-10-25' }],
  })
  expect(padam.extract({ text, url, language: 'id', published: '2021-10-26' }).published).toEqual({ value: '2021-10-26', origin: 'given' })
  const dated = `Layanan terganggu\n\nSenin, 24 Oktober 2022 20:15 WIB\n\n${text}`
  expect(padam.extract({ text: dated, url, language: 'id' }).published).toEqual({ value: '2022-10-24T20:15+07:00', origin: 'text' })
})
