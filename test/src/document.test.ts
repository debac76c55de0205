import { describe, expect, test } from '@jest/globals'
import { analyse } from '../../src/document.ts'
import { tokenise } from '../../src/tokenise.ts'
import type { Language } from '../../src/types.ts'

const doc = (text: string, language: Language) => analyse({ text }, tokenise(text), language)
const textOf = (text: string, language: Language): string[] => {
  const { tokens, sentences } = doc(text, language)
  return sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end))
}

describe('sentences', () => {
  test.each<[Language, string, string[]]>([
    ['id', 'PT. Bank Maju Tbk. mati. Nasabah mengeluh.', ['PT. Bank Maju Tbk. mati.', 'Nasabah mengeluh.']],
    ['id', 'Layanan mati pukul 15.45 WIB. Rp. 5 juta hilang.', ['Layanan mati pukul 15.45 WIB.', 'Rp. 5 juta hilang.']],
    ['id', '"Kami minta maaf." Ia lalu pergi.', ['"Kami minta maaf."', 'Ia lalu pergi.']],
    ['id', '“Kami minta maaf.” kata dia. Lalu ia pergi.', ['“Kami minta maaf.” kata dia.', 'Lalu ia pergi.']],
    [
      'en',
      'Mr. J. Smith of Acme Inc. spoke in the U.S. on Aug. 4. It was late!',
      ['Mr. J. Smith of Acme Inc. spoke in the U.S. on Aug. 4.', 'It was late!'],
    ],
    ['en', 'It broke at 10:45 a.m. Crews came at 3 p.m. ET, 3 PM Lima time.', ['It broke at 10:45 a.m.', 'Crews came at 3 p.m. ET, 3 PM Lima time.']],
    ['en', 'Is it down? Yes.', ['Is it down?', 'Yes.']],
    ['id', 'mati hari ini.Gangguan itu besar.', ['mati hari ini.', 'Gangguan itu besar.']],
    ['id', '1. Pemulihan bertahap', ['1. Pemulihan bertahap']],
    ['id', 'Kantornya di Jl. Jend. Sudirman Kav. 5, Jakarta. Ia pulang.', ['Kantornya di Jl. Jend. Sudirman Kav. 5, Jakarta.', 'Ia pulang.']],
    ['id', 'Kami minta maaf. (*)', ['Kami minta maaf.', '(*)']],
    ['en', 'It broke at 7:20 a.m. UK time. It is back.', ['It broke at 7:20 a.m. UK time.', 'It is back.']],
    ['en', 'So says Ann Lee of Acme Corp. "It is slow," she said.', ['So says Ann Lee of Acme Corp.', '"It is slow," she said.']],
    ['en', 'Nothing works.» And on it went.', ['Nothing works.»', 'And on it went.']],
  ])('%s: %s', (language, text, expected) => {
    expect(textOf(text, language)).toEqual(expected)
  })
})

describe('segments', () => {
  test('an English tweet in an Indonesian article is read as English', () => {
    const text =
      'Perusahaan itu minta maaf kepada pengguna. "We know that some of you are having trouble and we are working on it," tulisnya pada Selasa.'
    const { segments, tokens } = doc(text, 'id')
    expect(segments.map((s) => [s.language, text.slice(tokens[s.first]?.start, tokens[s.last - 1]?.end)])).toEqual([
      ['id', 'Perusahaan itu minta maaf kepada pengguna. "'],
      ['en', 'We know that some of you are having trouble and we are working on it,'],
      ['id', '" tulisnya pada Selasa.'],
    ])
  })

  test('furniture is in no segment', () => {
    const text = 'Bank itu mati sejak pagi tadi.\n\nBaca juga: Cara menabung\n\nLayanan pulih pada malam hari.'
    const { segments, tokens } = doc(text, 'id')
    expect(segments.map((s) => text.slice(tokens[s.first]?.start, tokens[s.last - 1]?.end))).toEqual([
      'Bank itu mati sejak pagi tadi.',
      'Layanan pulih pada malam hari.',
    ])
  })
})
