import { describe, expect, test } from '@jest/globals'
import { layOut } from '../../extractors/layout/index.ts'
import { tokenise } from '../../src/tokenise.ts'
import type { Zone } from '../../src/types.ts'

function zones(text: string): [Zone, string][] {
  const tokens = tokenise(text)
  return layOut(text, tokens, undefined).paragraphs.map((p) => [p.zone, text.slice(tokens[p.first]?.start, tokens[p.last - 1]?.end)])
}

const zoneOf = (text: string, paragraph: string): Zone | undefined => zones(text).find(([, words]) => words === paragraph)?.[0]

const PAGE = `Bank app down for hours

By Rosa Lindqvist and Omar Haddad
Published 4 May 2023, 10:41 AM SGT

LONDON, May 4 (Reuters) - The bank said its app was down on Thursday because a server had failed in the night.

Baca juga: Cara memblokir kartu
ADVERTISEMENT

"We are sorry," the bank said in a statement to its customers on Thursday.

(Reporting by Rosa Lindqvist; Editing by T. Mbeki)

Most read
Five walks for the weekend
Why cats purr`

describe('a page is taken apart', () => {
  test.each<[Zone, string]>([
    ['title', 'Bank app down for hours'],
    ['byline', 'By Rosa Lindqvist and Omar Haddad'],
    ['byline', 'Published 4 May 2023, 10:41 AM SGT'],
    ['byline', 'LONDON, May 4 (Reuters) -'],
    ['body', 'The bank said its app was down on Thursday because a server had failed in the night.'],
    ['furniture', 'Baca juga: Cara memblokir kartu'],
    ['furniture', 'ADVERTISEMENT'],
    ['body', '"We are sorry," the bank said in a statement to its customers on Thursday.'],
    ['byline', '(Reporting by Rosa Lindqvist; Editing by T. Mbeki)'],
    ['furniture', 'Five walks for the weekend'],
    ['furniture', 'Why cats purr'],
  ])('%s: %s', (zone, paragraph) => {
    expect(zoneOf(PAGE, paragraph)).toBe(zone)
  })

  test('authors and publisher', () => {
    const layout = layOut(PAGE, tokenise(PAGE), undefined)
    expect(layout.authors).toEqual(['Rosa Lindqvist', 'Omar Haddad'])
    expect(layout.publisher).toBe('Reuters')
    expect(layout.title?.text).toBe('Bank app down for hours')
  })
})

describe('datelines', () => {
  const body = 'Layanan bank itu mati sejak pagi dan ribuan nasabah tidak bisa menarik uang dari mesin.'
  test.each([
    'JAKARTA, KOMPAS.com -',
    'Jakarta –',
    'Liputan6.com, Jakarta -',
    'TEMPO.CO, Jakarta -',
    'Palangka Raya (ANTARA) -',
    'REPUBLIKA.CO.ID, JAKARTA --',
    'Bisnis.com, JAKARTA —',
    'SINGAPURA:',
    'Jakarta, CNN Indonesia --',
  ])('%s', (dateline) => {
    expect(zones(`${dateline} ${body}`)).toEqual([
      ['byline', dateline],
      ['body', body],
    ])
  })

  test.each([
    'WhatsApp – yang dimiliki Meta – mati pada Selasa.',
    'Bank itu - menurut nasabah - mati.',
    'Pada Senin (8/5) - hari kerja - bank itu mati.',
  ])('none in: %s', (sentence) => {
    expect(zones(sentence)).toEqual([['body', sentence]])
  })
})

test('what only looks like furniture is body', () => {
  const text = `Judul berita yang panjang

Komentar warganet pun bermunculan sejak layanan itu mati.

Shares of the bank fell 2% on Thursday.

By Monday evening the service was back.

Iklan digital bank itu hilang dari laman utama pada Selasa.`
  for (const [zone, words] of zones(text).slice(1)) expect([words, zone]).toEqual([words, 'body'])
})

test('a comment form ends the article', () => {
  const text = 'Bank itu mati sejak pagi.\n\nLayanan pulih pada malam hari.\n\nNo comments:\nPost a Comment'
  expect(zones(text).map(([zone]) => zone)).toEqual(['body', 'body', 'furniture', 'furniture'])
})

test('a headline that came with the article is found in its text', () => {
  const text = 'Some lead.\n\nBank app down for hours\n\nThe app was down.'
  expect(layOut(text, tokenise(text), 'Bank app down for hours').title).toEqual({ start: 12, end: 35, text: 'Bank app down for hours' })
})
