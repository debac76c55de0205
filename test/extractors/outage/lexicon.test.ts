/** The outage vocabulary: one sense a word, so that no table takes back what another says. */
import { expect, test } from '@jest/globals'
import { outage as english } from '../../../extractors/lexicon/en/outage.ts'
import { outage as indonesian } from '../../../extractors/lexicon/id/outage.ts'

test.each([
  ['id', indonesian],
  ['en', english],
])('%s has each word once, in lower case', (_language, table) => {
  const words = table.flatMap(([alternatives]) => alternatives.split('|'))
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([])
  expect(words.filter((word) => word !== word.toLowerCase() || word.trim() !== word || word === '')).toEqual([])
})
