/** The compiled form: what is put in comes out, and nothing else. */
import { expect, test } from '@jest/globals'
import { compileGazetteer, WORD } from '../../../extractors/gazetteer/compile.ts'
import { openGazetteer } from '../../../extractors/gazetteer/gazetteer.ts'
import { hashWord } from '../../../extractors/gazetteer/hash.ts'
import { loadGazetteer } from '../../../extractors/gazetteer/load.ts'
import { tokenise } from '../../../src/tokenise.ts'

const split = (name: string): string[] => tokenise(name).map(({ lower }) => lower)
const tiny = openGazetteer(
  compileGazetteer(
    [
      { kind: 'place', name: 'New York', aliases: ['New York City', 'NYC'], identifiers: { geonames: '1' } },
      { kind: 'product', name: 'Signal', aliases: ['Signal?'], category: 'messaging', flags: ['company'] },
    ],
    new Map([['budi', WORD.given]]),
    split,
  ),
)

function find(text: string): [string, number] | null {
  const tokens = tokenise(text)
  const hit = tiny.find(
    tokens,
    Int32Array.from(tokens, ({ lower }) => hashWord(lower)),
    0,
    tokens.length,
  )
  return hit === null ? null : [hit.known.name, hit.length]
}

test.each([
  ['New York City is big', ['New York', 3]],
  ['New York is big', ['New York', 2]],
  ['New Delhi', null],
  ['NYC', ['New York', 1]],
  ['York', null],
] as const)('the longest name at the start of %s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test('an entry comes back whole', () => {
  expect(tiny.named('Signal')).toMatchObject({ kind: 'product', category: 'messaging', company: true, parent: null, identifiers: {} })
  expect(tiny.named('Signal')?.forms.get('signal')).toEqual({ written: 'Signal', weak: true })
  expect(tiny.named('Sign')).toBeNull()
})

test('words', () => {
  expect(tiny.word(hashWord('budi'))).toBe(WORD.given)
  expect(tiny.word(hashWord('rudi'))).toBe(0)
})

test('bytes of another version are refused', () => {
  expect(() => openGazetteer(new Uint8Array(64))).toThrow('another version')
})

test.each(['WhatsApp', 'Telkom Indonesia', 'Otoritas Jasa Keuangan', 'Amerika Serikat', 'Surabaya', 'Nairobi', 'Reuters'])(
  'the shipped gazetteer knows %s',
  (name) => {
    expect(loadGazetteer().named(name)).not.toBeNull()
  },
)

test('every parent in the shipped gazetteer can be found by that name', () => {
  const gazetteer = loadGazetteer()
  for (const name of ['WhatsApp', 'IndiHome', 'Telkomsel', 'AWS', 'Azure', 'YouTube', 'QRIS', 'Optus']) {
    const parent = gazetteer.named(name)?.parent
    expect([name, parent !== null && parent !== undefined && gazetteer.named(parent) !== null]).toEqual([name, true])
  }
})
