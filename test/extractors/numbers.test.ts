/** The number reader: digits, words and scales in both languages. */
import { expect, test } from '@jest/globals'
import { analyse } from '../../src/document.ts'
import { tokenise } from '../../src/tokenise.ts'
import type { Language, NumberReading } from '../../src/types.ts'

/** Figures stand in a sentence: a line of nothing else is none of an article's. */
function read(language: Language, text: string): NumberReading[] {
  const sentence = language === 'id' ? `Di sana tercatat ${text}.` : `They had ${text}.`
  return [...analyse({ text: sentence }, tokenise(sentence), language).numbers]
}

type Row = readonly [text: string, value: number, upper?: number | null, form?: NumberReading['form']]

const ID: readonly Row[] = [
  ['dua miliar', 2e9],
  ['seratus dua puluh ribu', 120000],
  ['dua belas ribu tiga ratus lima puluh', 12350],
  ['seribu dua ratus', 1200],
  ['setengah juta', 500000],
  ['dua setengah juta', 2.5e6],
  ['nol koma tujuh', 0.7],
  ['dua koma lima juta', 2.5e6],
  ['68ribu', 68000],
  ['2,3 juta', 2.3e6],
  ['6.5 juta', 6.5e6],
  ['1.234,5', 1234.5],
  ['14,255.48', 14255.48],
  ['142.000', 142000],
  ['Rp131 M', 131e9],
  ['Rp 1,2 T', 1.2e12],
  ['Rp1.719 triliun', 1.719e15],
  ['1 miliar 500 juta', 1.5e9],
  ['1.500an pemain', 1500],
  ['1,000 perusahaan', 1000],
  ['32,103 poin', 32.103],
  ['(-5,02%)', -5.02],
  ['3-5 orang', 3, 5],
  ['Rp 2-3 juta', 2e6, 3e6],
  ['antara 10 dan 12 orang', 10, 12],
  ['8 ribu sampai 9 ribu', 8000, 9000],
  ['dua atau tiga kota', 2, 3],
  ['10-20 persen', 10, 20],
  ['puluhan ribu', 10000, null, 'order'],
  ['ratusan juta', 1e8, null, 'order'],
  ['jutaan', 1e6, null, 'order'],
  ['berjuta-juta', 1e6, null, 'order'],
  ['beberapa ratus', 100, null, 'order'],
  ['dua pertiga', 0.667, null, 'fraction'],
  ['separuh', 0.5, null, 'fraction'],
  ['satu dari lima', 0.2, null, 'fraction'],
]

const EN: readonly Row[] = [
  ['2.9bn', 2.9e9],
  ['142k', 142000],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['one and a half million', 1.5e6],
  ['two and a half', 2.5],
  ['two hundred and fifty thousand', 250000],
  ['twenty-one', 21],
  ['nine hundred ninety-nine thousand', 999000],
  ['zero point seven', 0.7],
  ['half a million', 500000],
  ['$20-billion', 20e9],
  ['$27m', 27e6],
  ['27m users', 27e6],
  ['24.77 lakh crore', 24.77e12],
  ['2½', 2.5],
  ['Rp 150.000', 150000],
  ['1,234,567', 1234567],
  ['2 to 3 million', 2e6, 3e6],
  ['between $6,000 and $7,500', 6000, 7500],
  ['between 10% and 20%', 10, 20],
  ['40,000 to 50,000', 40000, 50000],
  ['two or three', 2, 3],
  ['tens of thousands', 10000, null, 'order'],
  ['hundreds of thousands', 100000, null, 'order'],
  ['lakhs', 100000, null, 'order'],
  ['several hundred', 100, null, 'order'],
  ['a couple of dozen', 12, null, 'order'],
  ['two-thirds', 0.667, null, 'fraction'],
  ['a third of', 0.333, null, 'fraction'],
  ['one in five', 0.2, null, 'fraction'],
  ['9 out of 10 orders', 0.9, null, 'fraction'],
]

for (const [language, rows] of [
  ['id', ID],
  ['en', EN],
] as const) {
  test.each(rows.map((row) => [row[0], row] as const))(`${language}: %s`, (text, [, value, upper = null, form = 'exact']) => {
    expect(read(language, text)).toMatchObject([{ value, upper, form }])
  })
}

const NONE: readonly (readonly [Language, string])[] = [
  ['en', 'a third outage'],
  ['en', 'in the second quarter'],
  ['id', 'gangguan kedua'],
]
test.each(NONE)('%s reads no figure in: %s', (language, text) => {
  expect(read(language, text)).toEqual([])
})

const APART: readonly (readonly [Language, string, readonly number[]])[] = [
  ['en', 'fell 4.9% to $326.23', [4.9, 326.23]],
  ['en', 'rose from 10 to 20', [10, 20]],
  ['id', 'skor 2-1', [2, 1]],
  ['id', 'sekitar 164,6 juta euro atau Rp2,7 triliun', [164.6e6, 2.7e12]],
]
test.each(APART)('%s keeps apart: %s', (language, text, values) => {
  expect(read(language, text).map(({ value, upper }) => [value, upper])).toEqual(values.map((value) => [value, null]))
})
