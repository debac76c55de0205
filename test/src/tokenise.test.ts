import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isHardWrapped, tokenise } from '../../src/tokenise.ts'

const words = (text: string): string[] => tokenise(text).map((token) => token.text)

describe('what is one token', () => {
  test.each<[string, string[]]>([
    ['Rp20.150 atau US$7 miliar', ['Rp', '20.150', 'atau', 'US', '$', '7', 'miliar']],
    ['68ribu, 2.9bn, 11.57AM', ['68', 'ribu', ',', '2.9', 'bn', ',', '11.57', 'AM']],
    ['R35,000 and R4 billion, $US5m, R2 and US101', ['R', '35,000', 'and', 'R', '4', 'billion', ',', '$', 'US', '5', 'm', ',', 'R2', 'and', 'US101']],
    ['A320 dan 5G', ['A320', 'dan', '5', 'G']],
    ["WhatsApp's users don't", ['WhatsApp', "'s", 'users', "don't"]],
    ['the users’ data', ['the', 'users', '’', 'data']],
    ['Jum’at kata Ma’ruf', ['Jum’at', 'kata', 'Ma’ruf']],
    ['AT&T and S&P', ['AT&T', 'and', 'S&P']],
    ['3:45 p.m. ET', ['3', ':', '45', 'p.m.', 'ET']],
    ['the U.S. said', ['the', 'U.S.', 'said']],
    ['Downdetector.com (META.O)', ['Downdetector.com', '(', 'META.O', ')']],
    ['mati hari ini.Gangguan', ['mati', 'hari', 'ini', '.', 'Gangguan']],
    ['orang-orang', ['orang', '-', 'orang']],
    ['25/10/2022', ['25', '/', '10', '/', '2022']],
    ['17.1.2', ['17.1.2']],
    ['tulis @IndihomeCare, #down', ['tulis', '@IndihomeCare', ',', '#down']],
    ['lihat https://a.b/c?d=1, ya', ['lihat', 'https://a.b/c?d=1', ',', 'ya']],
    ['press@bank.example', ['press@bank.example']],
    [', ”kata', [',', '”', 'kata']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

test('a line break ends a paragraph unless the text was wrapped by hand', () => {
  const kinds = (text: string, lines: boolean): string =>
    tokenise(text, lines)
      .map((token) => (token.kind === 'break' ? '|' : token.text))
      .join(' ')
  expect(kinds('one\ntwo\n\nthree', true)).toBe('one | two | three')
  expect(kinds('one\ntwo\r\n\r\nthree', false)).toBe('one two | three')
  const wrapped = Array(6).fill('the bank said on monday that its mobile app had been down for').join('\n')
  expect(isHardWrapped(wrapped)).toBe(true)
  expect(isHardWrapped('A headline\nA first paragraph that ends with a stop.\nA second one that does so too.\nAnd one more of them.')).toBe(false)
})

test('every character is in a token or is white space, on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, token.start)).toMatch(/^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/)
        expect(token.text).toBe(text.slice(token.start, token.end))
        at = token.end
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/)
    }),
  )
})
