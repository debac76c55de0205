import { expect, test } from '@jest/globals'
import { abbreviates, misspells } from '../../../extractors/entities/likeness.ts'
import { fitsCase } from '../../../extractors/entities/runs/letter-case.ts'

test.each([
  ['BSI', 'bank syariah indonesia', true],
  ['BMKG', 'badan meteorologi klimatologi dan geofisika', true],
  ['Kominfo', 'kementerian komunikasi dan informatika', true],
  ['HHS', 'department of health and human services', true],
  ['XYZ', 'bank syariah indonesia', false],
  ['Bali', 'bank indonesia', false],
])('%s abbreviates %s: %s', (short, full, expected) => {
  expect(abbreviates(short, full.split(' '))).toBe(expected)
})

test.each([
  ['zuckerberg', 'zuckerbeg', true],
  ['ouilette', 'ouillete', true],
  ['hartono', 'hartoyo', false],
  ['gunawan', 'kurniawan', false],
  ['budi', 'rudi', false],
])('%s and %s are one name: %s', (a, b, expected) => {
  expect(misspells(a, b)).toBe(expected)
})

test.each([
  ['AS', 'AS', false, true],
  ['As', 'AS', false, false],
  ['Bank mandiri', 'Bank Mandiri', false, false],
  ['WHATSAPP', 'WhatsApp', true, true],
  ['Whatsapp', 'WhatsApp', false, true],
  ['whatsapp', 'WhatsApp', false, false],
])('%s is written like %s (shouted: %s): %s', (found, written, shouted, expected) => {
  expect(fitsCase(found, written, shouted)).toBe(expected)
})
