import { describe, expect, test } from '@jest/globals'
import { markedStretches, readMarks } from '../../../extractors/shared/marks.ts'
import { tokenise } from '../../../src/tokenise.ts'

/** The stretches of a text as words, nested ones behind the one around them. */
function stretches(text: string): string[] {
  const tokens = tokenise(text)
  return readMarks(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end))
}

describe('marks as they are written', () => {
  test.each([
    ['straight', '"It is back," he said.', ['It is back,']],
    ['curly', '“It is back,” he said.', ['It is back,']],
    ['guillemets', '«Sudah pulih,» katanya.', ['Sudah pulih,']],
    ['low and high', '„Sudah pulih“, katanya.', ['Sudah pulih']],
    ['two singles for a double', "''It is back,'' he said.", ['It is back,']],
    ['opened curly, closed straight', '“Sudah pulih," katanya.', ['Sudah pulih,']],
    ['closing mark on the next word', '"Sudah pulih, ”kata Budi.', ['Sudah pulih,']],
    ['straight closing mark on the next word', '“Sudah pulih, "kata Budi.', ['Sudah pulih,']],
    ['glued to the sentence before', 'Itu hari Selasa."Kami minta maaf," katanya.', ['Kami minta maaf,']],
    ['closing mark missing', '"Kami minta maaf, kata Budi.\n\nListrik menyala.', ['Kami minta maaf, kata Budi.']],
    ['opening mark missing', 'Kami minta maaf," kata Budi.', ['Kami minta maaf,']],
    ['closing mark doubled', 'Ia menyebut "cuaca yang langka"”.', ['cuaca yang langka']],
    ['reopened in each paragraph', '"One and two.\n\n"Three and four," he said.', ['One and two.', 'Three and four,']],
    ['nested', '"He said "not today" and left," she told us.', ['He said "not today" and left,', 'not today']],
    ['single in double', '"He said \'not today\' and left," she told us.', ["He said 'not today' and left,", 'not today']],
    ['British', '‘It is back,’ he said.', ['It is back,']],
    ['British, straight', "'It is back,' he said.", ['It is back,']],
    ['British with a genitive inside', "'The shops' tills were dead,' he said.", ["The shops' tills were dead,"]],
    ['cut off at the end of the text', 'Ia berkata: "Kami masih', ['Kami masih']],
  ])('%s', (_name, text, found) => {
    expect(stretches(text)).toEqual(found)
  })

  test.each([
    ['apostrophes', "The users' phones and the firms' tills weren't on."],
    ['inches', 'A 15" screen and a 32" one.'],
    ['a decade', "It was built in the '90s."],
    ['one mark alone', '"'],
    ['one closing mark alone', '”'],
    ['one single mark alone', '’'],
  ])('%s are none', (_name, text) => {
    expect(stretches(text)).toEqual([])
  })

  test('the stretches for languages do not overlap', () => {
    const tokens = tokenise('"He said "not today" and left," she told us, \'really\'.')
    expect(markedStretches(tokens)).toHaveLength(1)
  })
})

test('100,000 marks of any kind are read in linear time', () => {
  for (const unit of ['"', '" ', '“a ', '”', " 'a", "''", '«', '"a b" ', '“a “b ', '"a\n']) {
    const tokens = tokenise(unit.repeat(100_000))
    const start = performance.now()
    readMarks(tokens)
    expect(performance.now() - start).toBeLessThan(2000)
  }
})
