import { expect, test } from '@jest/globals'
import { decode } from '../../../src/article/decode.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('UTF-8, with and without its mark', () => {
  expect(decode(Buffer.from('“padam”'))).toBe('“padam”')
  expect(decode(Buffer.from('\ufeffpadam'))).toBe('padam')
})

test('UTF-16 by its mark', () => {
  expect(decode(Buffer.from('\ufeffpadam', 'utf16le'))).toBe('padam')
  expect(decode(Buffer.from('\ufeffpadam', 'utf16le').swap16())).toBe('padam')
})

test('windows-1252 where it is no UTF-8', () => {
  expect(decode(bytes(0x93, 0x70, 0x61, 0x64, 0x61, 0x6d, 0x94))).toBe('“padam”')
  expect(decode(latin('café padam'))).toBe('café padam')
})

test('a declared encoding is believed', () => {
  expect(decode(bytes(0xc3, 0xa9), 'iso-8859-1')).toBe('Ã©')
})

test('broken UTF-8 is an error with the place', () => {
  expect(() => decode(bytes(0x61, 0xc3, 0xa9, 0x62, 0xff, 0x63))).toThrow(/byte 4 /)
  expect(() => decode(bytes(0x61, 0x81))).toThrow(/byte 1 /)
})

test('binary files are errors', () => {
  expect(() => decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0))).toThrow(/NUL/)
  expect(() => decode(Buffer.from(Array.from({ length: 100 }, (_, at) => (at % 2 ? 1 : 65))))).toThrow(/binary/)
})
