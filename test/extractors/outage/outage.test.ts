/** What the outage's scorers do where fields meet: evidence, conflicts, other stories. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createPipeline, type OutageRecord, type Padam } from '../../../src/index.ts'

let padam: Padam
beforeAll(async () => {
  padam = await createPipeline({ published: '2024-05-08' })
})

const read = (text: string, language: 'id' | 'en' = 'en'): OutageRecord => padam.extract({ text, language })
const nameOf = (record: OutageRecord, id: string | null): string | null => record.entities.find((entity) => entity.id === id)?.name ?? null

describe('evidence', () => {
  const record = read.bind(
    null,
    'WhatsApp went down for users worldwide at 9 a.m. on Tuesday. Meta blamed a configuration change and said service was fully restored by 11 a.m.',
  )

  test.each(['services', 'operator', 'category', 'startedAt', 'endedAt', 'duration', 'status', 'cause', 'worldwide'])('%s has its words', (field) => {
    const { outage, text } = record()
    const span = outage?.evidence[field]
    expect(span).toBeDefined()
    expect(text.slice(span?.start, span?.end)).toBe(span?.text)
  })

  test('a field that is not set has none', () => {
    const { outage } = read('WhatsApp is down.')
    expect(outage?.endedAt).toBeNull()
    expect(outage?.evidence).not.toHaveProperty('endedAt')
  })
})

describe('times', () => {
  test('a length that is not stated is worked out', () => {
    const { outage } = read('Slack went down at 9 a.m. on Tuesday. Service was fully restored at 12:30 p.m. on Tuesday.')
    expect(outage).toMatchObject({ startedAt: '2024-05-07T09:00', endedAt: '2024-05-07T12:30', duration: 'PT3H30M' })
  })

  test('a beginning that is not stated is counted back from the end', () => {
    const { outage } = read('Slack was fully restored at 11 p.m. on Tuesday, three hours after an outage.')
    expect(outage).toMatchObject({ startedAt: '2024-05-07T20:00', endedAt: '2024-05-07T23:00', duration: 'PT3H' })
  })

  test('a stated length that does not fit stays, with a warning', () => {
    const { outage, warnings } = read('The nine-hour outage of Slack began at 9 a.m. on Tuesday. Service was fully restored at 11 a.m. on Tuesday.')
    expect(outage?.duration).toBe('PT9H')
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'outage/duration-disagrees', span: expect.objectContaining({ text: 'nine-hour' }) }),
    )
  })

  test('an earlier outage lends no times', () => {
    const { outage } = read('Slack went down on Tuesday. The last time it failed was on March 3, 2022, for six hours.')
    expect(outage).toMatchObject({ startedAt: '2024-05-07', duration: null })
  })
})

describe('names', () => {
  test('trackers, media and platforms of complaint are not what failed', () => {
    const record = read('Spotify is down, according to Downdetector. Users complained on X. Reuters could not reach the company.')
    expect(record.outage?.services.map((id) => nameOf(record, id))).toEqual(['Spotify'])
  })

  test('a power cut has an operator and no service', () => {
    const record = read('Listrik padam di Semarang sejak Selasa (7/5) malam. PLN mengatakan gardu induk terbakar.', 'id')
    expect(record.outage).toMatchObject({ services: [], category: 'power' })
    expect(nameOf(record, record.outage?.operator ?? null)).toBe('PLN')
  })

  test('the owner of the service is the operator', () => {
    const record = read('Instagram tumbang pada Selasa (7/5). Perusahaan induk Instagram, Meta, meminta maaf.', 'id')
    expect(nameOf(record, record.outage?.operator ?? null)).toBe('Meta')
  })
})

describe('causes', () => {
  test.each([
    ['Slack went down on Tuesday. It was not a cyberattack, the company said.', 'unknown'],
    ['Slack went down on Tuesday because of a cyberattack, the company said.', 'cyberattack'],
    ['Slack went down on Tuesday. It initially blamed routine maintenance; engineers later traced the outage to a software bug.', 'software-bug'],
    ['Slack went down on Tuesday. The company did not say what caused the outage.', 'unknown'],
  ])('%s', (text, category) => {
    expect(read(text).outage?.cause.category).toBe(category)
  })
})

describe('affected', () => {
  test('counts of who was hit, not of who there are', () => {
    const { outage, numericClaims } = read('The outage of Slack on Tuesday hit 30,000 users. The company employs 2,500 people.')
    expect(outage?.affected.map((index) => numericClaims[index]?.span.text)).toEqual(['30,000 users'])
  })
})

describe('an outage or none', () => {
  test.each([
    [
      'en',
      'We are told of a power trip.\n\nAll systems are affected.\n\nPlease bear with us.\n\n[resolved] At 13:40 on May 6, mains power tripped. At 14:09 on May 6, power was restored. We found a physical fault. Two servers did not come back up, which affected 100 customers. We apologise for the outage.',
    ],
    [
      'id',
      'Antrean mengular di loket rumah sakit pada Selasa (7/5).\n\nPasien mengeluh karena harus menunggu.\n\nSistem BPJS Kesehatan error, kata humas. Sistem itu error karena diakses dari seluruh Indonesia. Layanan itu lumpuh.',
    ],
    ['id', 'Warga mengeluh karena hilangnya sinyal Telkomsel sejak Selasa (7/5). Sinyal mendadak raib dan layanan tidak bisa diakses.'],
    ['en', 'Thousands of Xcel Energy customers lost their electricity on Tuesday morning around Bloomington.'],
  ] as const)('%s: %s is one', (language, text) => {
    expect(read(text, language).outage).not.toBeNull()
  })

  test.each([
    ['en', 'The index fell 2% on Tuesday. Shares of Robinhood closed lower, and trading was thin.'],
    ['id', 'Petugas memadamkan api di gudang itu pada Selasa (7/5). Tidak ada korban.'],
  ] as const)('%s: %s is none', (language, text) => {
    expect(read(text, language).outage).toBeNull()
  })
})

describe('any text', () => {
  test.each([
    'down',
    'down '.repeat(5000),
    'outage, outage; '.repeat(3000),
    'tidak bisa '.repeat(5000),
    'since '.repeat(5000),
    'WhatsApp down dan '.repeat(2000),
  ])('is read in time: %#', (text) => {
    const before = performance.now()
    read(text)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
