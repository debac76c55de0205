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

const BODY = 'Layanan bank itu mati sejak pagi dan ribuan nasabah tidak bisa menarik uang dari mesin, kata juru bicaranya pada Selasa.'
const ENGLISH = 'The bank said its app was down on Thursday because a server had failed in the night, and customers could not pay.'

describe('the headline is the line that the text takes up', () => {
  test.each<[string, string]>([
    ['menus above it', `Beranda\nKabar Hangat Setiap Hari Untuk Anda\nLayanan Bank Mati, Nasabah Tidak Bisa Tarik Uang\n${BODY}`],
    ['a caption above it', `Nasabah antre di mesin bank. (Foto: Antara)\nLayanan Bank Mati, Nasabah Tidak Bisa Tarik Uang\n${BODY}`],
    ['twice', `Layanan Bank Mati, Nasabah Tidak Bisa Tarik Uang\nLayanan Bank Mati, Nasabah Tidak Bisa Tarik Uang\n${BODY}`],
    ['a rubric and a date above it', `Ekonomi\nSelasa, 9 Mei 2023\nLayanan Bank Mati, Nasabah Tidak Bisa Tarik Uang\n${BODY}`],
    ['the way to the page', `Beranda > Ekonomi > Bank\nLayanan Bank Mati, Nasabah Tidak Bisa Tarik Uang\n${BODY}`],
  ])('%s', (_what, text) => {
    const layout = layOut(text, tokenise(text), undefined)
    expect(layout.title?.text).toBe('Layanan Bank Mati, Nasabah Tidak Bisa Tarik Uang')
    expect(layout.paragraphs.filter(({ zone }) => zone === 'body')).toHaveLength(1)
  })

  test('none where the text begins at once', () => {
    expect(layOut(BODY, tokenise(BODY), undefined).title).toBeNull()
  })

  test('headlines with words of furniture in them', () => {
    for (const title of ['Google News Down di Seluruh Dunia', 'Facebook, Instagram and WhatsApp down', 'Users unable to log in'])
      expect(layOut(`${title}\n${ENGLISH}`, tokenise(`${title}\n${ENGLISH}`), undefined).title?.text).toBe(title)
  })
})

describe('captions are furniture', () => {
  test.each([
    'Antrean di bandara pada Selasa. (Kabar/Budi)',
    'A shop in Sydney on Nov 8, 2023. (File photo: REUTERS/Ann Lee)',
    'Warga mengantre air di kampung itu./Kabar - Noli H.',
    'Petugas memperbaiki kabel. KABARKITA/HERU',
    'FILE - A tower stands in a field near the town on Tuesday.',
    'Queues at the airport on Friday. Picture: NewsWire / Max Hubers',
    'Ilustrasi gangguan listrik',
  ])('%s', (caption) => {
    expect(zoneOf(`Layanan Bank Mati di Tiga Kota\n${caption}\n${BODY}\n${BODY}`, caption)).toBe('furniture')
  })

  test.each(['Foto yang diunggah warga menunjukkan tiang roboh.', 'Images of long queues at the airport were shared by many users on Friday.'])(
    'none: %s',
    (sentence) => {
      expect(zoneOf(`Layanan Bank Mati di Tiga Kota\n${BODY}\n${sentence}\n${BODY}`, sentence)).toBe('body')
    },
  )
})

describe('what a page says around its article', () => {
  test.each([
    '{Baca juga: Cara menabung di bank}',
    'Join our WhatsApp Channel and get the latest news and must-reads.',
    'Ikuti berita terbaru kami di Google News.',
    '3 min read',
    'Facebook Twitter WhatsApp Salin Link',
    'The post Bank app is down appeared first on Kabar Kita.',
    'Bagaimana cara menabung? · 2 jam yang lalu',
    'Have you been affected? Email us at the address below.',
  ])('%s', (line) => {
    expect(zoneOf(`Layanan Bank Mati di Tiga Kota\n${BODY}\n${BODY}\n${line}\n${BODY}`, line)).toBe('furniture')
  })

  test.each([
    'Pelanggan dapat mengikuti perkembangan di saluran WhatsApp resmi bank.',
    'Follow-up checks found the fault at 9 a.m. on Thursday.',
    'Kronologi Gangguan',
    'Berikut daftar wilayah yang padam:',
    '- Jl. Merdeka, Gang Macan, Sringin',
    'Live updates were posted on Twitter by the bank.',
    'Komentar Menteri soal Bank Mati',
  ])('not: %s', (line) => {
    expect(zoneOf(`Layanan Bank Mati di Tiga Kota\n${BODY}\n${BODY}\n${line}\n${BODY}`, line)).toBe('body')
  })
})

describe('authors', () => {
  test.each<[string, string[]]>([
    ['Penulis: Ria anatasia', ['Ria anatasia']],
    ['Reporter: Yusuf M. | Editor: Tendi', ['Yusuf M.']],
    ['Duncan Evans, Emma Kirk and Tom Henry', ['Duncan Evans', 'Emma Kirk', 'Tom Henry']],
    ['By Ana Lim, Senior Fellow', ['Ana Lim']],
    ['Muhammad Taufik - Rabu, 19 November 2025 14:27 WIB', ['Muhammad Taufik']],
    ['Laporan wartawan Kabar, Adi Putra', ['Adi Putra']],
    ['Written by\nJohannah Bomar', ['Johannah Bomar']],
    ['Adhi Putra - kabarNews', ['Adhi Putra']],
    ['BBC News', []],
    ['THE CANADIAN DISPATCH', []],
    ['Editor: Maria K', []],
  ])('%s', (byline, authors) => {
    const text = `Layanan Bank Mati di Tiga Kota\n${byline}\n${BODY}\n${BODY}`
    expect(layOut(text, tokenise(text), undefined).authors).toEqual(authors)
  })
})

describe('publishers', () => {
  test.each<[string, string]>([
    ['KABARKITA, JAKARTA –', 'KABARKITA'],
    ['Jayapura, Kabar –', 'Kabar'],
    ['Penajam (Kabar Kaltim) -', 'Kabar Kaltim'],
    ['KABAR-MEDAN.COM, DAIRI -', 'KABAR-MEDAN.COM'],
    ['DALLAS (AP) —', 'AP'],
  ])('%s', (dateline, publisher) => {
    const text = `${dateline} ${BODY}`
    expect(layOut(text, tokenise(text), undefined).publisher).toBe(publisher)
  })
})

test('below a summary and captions the text begins at its dateline', () => {
  const text = `Layanan Bank Mati di Tiga Kota\n${BODY}\nWarga mengantre di bank itu sejak pagi pada Selasa. (Kabar/Budi)\nAdi Putra\nSelasa, 9 Mei 2023\nJAKARTA, KABAR.com - ${BODY}`
  expect(zones(text).map(([zone]) => zone)).toEqual(['title', 'body', 'furniture', 'byline', 'byline', 'byline', 'body'])
})
