import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extractQuotes } from '../../../extractors/quotes/index.ts'
import { createPipeline, type OutageRecord, type Padam } from '../../../src/index.ts'
import type { Language, Quote } from '../../../src/types.ts'
import { docOf, noNames } from '../../support/doc.ts'

let padam: Padam
beforeAll(async () => {
  padam = await createPipeline()
})

function recordOf(text: string, language: Language): OutageRecord {
  return padam.extract({ text, language })
}

/** Quotes of a text that no name is known in. */
function bare(text: string, language: Language): readonly Quote[] {
  const doc = docOf(text, language)
  return extractQuotes(doc, noNames(doc), { mentions: [], published: null })
}

describe('speakers', () => {
  test('a speaker is the entity with its role and affiliation', () => {
    const { quotes, entities } = recordOf('"Sistem kami sudah pulih," kata juru bicara Telkomsel, Rudi Hartono.', 'id')
    const speaker = quotes[0]?.speaker
    expect(speaker?.name).toBe('Rudi Hartono')
    expect(entities.find(({ id }) => id === speaker?.entity)?.name).toBe('Rudi Hartono')
    expect(speaker?.role).toBe('juru bicara')
    expect(entities.find(({ id }) => id === speaker?.affiliation)?.name).toBe('Telkomsel')
  })

  test('a speaker whom nobody knows by name is the capitals beside the cue', () => {
    const [quote] = bare('"Sistem kami sudah pulih," kata Zulkarnaen Wibisono.', 'id')
    expect(quote?.speaker).toMatchObject({ name: 'Zulkarnaen Wibisono', entity: null })
  })

  test('the cue is the verb and the speaker has a place', () => {
    const text = '"Sistem kami sudah pulih," tutur Rudi Hartono.'
    const [quote] = recordOf(text, 'id').quotes
    expect(quote?.cue?.text).toBe('tutur')
    expect(text.slice(quote?.speaker?.span?.start, quote?.speaker?.span?.end)).toBe('Rudi Hartono')
  })

  test('nobody rather than a wrong one', () => {
    const [quote] = recordOf('"Refund dong, sudah bayar mahal!" begitu bunyinya.', 'id').quotes
    expect(quote?.speaker ?? null).toBeNull()
  })
})

describe('the same words again', () => {
  test.each<[Language, string]>([
    [
      'id',
      '“Kami tahu pelanggan kesulitan membuka aplikasi pagi ini dan kami mohon maaf," kata juru bicara Telkomsel.\n\n"Kami tahu para pelanggan mengalami kesulitan membuka aplikasi pagi ini, kami mohon maaf, ”kata Rudi Hartono.',
    ],
    [
      'en',
      '"We know customers had trouble opening the app this morning and we are sorry," said Optus.\n\n"We know that customers have had trouble opening our app this morning. We are sorry," said Ruth Hartley.',
    ],
  ])('reworded, %s', (language, text) => {
    expect(recordOf(text, language).quotes.map(({ sameAs }) => sameAs)).toEqual([null, 0])
  })

  test('not for other words of one speaker', () => {
    const text = '"We know customers had trouble opening the app this morning," said Optus. "Engineers replaced the broken router before noon."'
    expect(recordOf(text, 'en').quotes.map(({ sameAs }) => sameAs)).toEqual([null, null])
  })
})

test('an English quote in an Indonesian article keeps its language', () => {
  const text =
    'Perusahaan itu meminta maaf kepada semua pelanggan. "We are working on it and we are very sorry for the trouble," tulis Telkomsel di X.'
  expect(recordOf(text, 'id').quotes[0]?.language).toBe('en')
})

test('every span is where it says, for any text', () => {
  const word = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    ',',
    '.',
    '\n',
    ':',
    '(',
    ')',
    'Rudi',
    'kata',
    'said',
    'he',
    'menurut',
    'that',
    'bahwa',
    'it',
    'was',
    '@ibu',
    'dia',
    'itu',
    'adding',
    'and',
    '2',
    'the',
    'company',
    'X',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom<Language>('id', 'en'), (words, language) => {
      const text = words.join(' ')
      let before = -1
      for (const { span, cue, speaker } of bare(text, language)) {
        for (const place of [span, cue, speaker?.span ?? null]) if (place !== null) expect(text.slice(place.start, place.end)).toBe(place.text)
        expect(span.start).toBeGreaterThanOrEqual(before)
        before = span.start
      }
    }),
  )
})

test('hostile text costs linear time', () => {
  const units: [Language, string][] = [
    ['en', '"'],
    ['en', 'said '],
    ['en', 'he said that '],
    ['en', 'the company said it. '],
    ['en', ', adding that it was'],
    ['en', '"we are sorry for the outage today," said Bob Jones. '],
    ['id', ', kata Budi'],
    ['id', 'menurut '],
    ['id', 'Menurut Budi, '],
    ['id', 'Budi mengatakan Andi mengatakan '],
    ['id', '"Kami mohon maaf semua," katanya. '],
  ]
  for (const [language, unit] of units) {
    const cost = (characters: number): number => {
      const doc = docOf(unit.repeat(Math.ceil(characters / unit.length)), language)
      const names = noNames(doc)
      const start = performance.now()
      extractQuotes(doc, names, { mentions: [], published: null })
      return performance.now() - start
    }
    cost(5_000)
    expect(cost(100_000)).toBeLessThan(3000)
  }
})
