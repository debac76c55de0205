import { expect, test } from '@jest/globals'
import { en } from '../../extractors/lexicon/en/index.ts'
import { id } from '../../extractors/lexicon/id/index.ts'
import { lexiconOf } from '../../extractors/lexicon/index.ts'
import type { Table } from '../../extractors/lexicon/lexicon.ts'
import { tokenise } from '../../src/tokenise.ts'

test.each([
  ['id' as const, id],
  ['en' as const, en],
])('%s: every expression is found in a text that says it', (language, vocabulary) => {
  const lexicon = lexiconOf(language)
  const lost: string[] = []
  for (const table of Object.values(vocabulary) as Table<object>[]) {
    for (const [alternatives, entry] of table) {
      for (const expression of alternatives.split('|')) {
        // A letter before it keeps a leading "#" or "@" from being more than a mark.
        const said = expression.replaceAll(" 's", "'s").replace(/\w&/g, (name) => name.toUpperCase())
        const words = tokenise(`x ${said}`)
          .slice(1)
          .map((token) => token.lower)
        const node = lexicon.get(words[0] ?? '')
        const found =
          words.length === 1 ? node?.entry : node?.phrases?.get(words[1] ?? '')?.find((phrase) => phrase.words.join(' ') === words.join(' '))?.entry
        if (!found || !Object.keys(entry).every((field) => found[field as keyof typeof found] !== undefined)) lost.push(expression)
      }
    }
  }
  expect(lost).toEqual([])
})
