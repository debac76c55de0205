/** Names of whole texts: joined, related, with what the gazetteer knows. */
import { describe, expect, test } from '@jest/globals'
import { extractNames } from '../../../extractors/entities/index.ts'
import { loadNameKnowledge } from '../../../extractors/entities/knowledge.ts'
import { ownGazetteer, parseGazetteer } from '../../../extractors/gazetteer/own.ts'
import { tokenise } from '../../../src/tokenise.ts'
import type { Entity, Language, Names } from '../../../src/types.ts'
import { docOf } from '../../support/doc.ts'

const knowledge = loadNameKnowledge()
const namesOf = (text: string, language: Language): Names => extractNames(docOf(text, language), knowledge)
const named = ({ entities }: Names, name: string): Entity => {
  const found = entities.find((entity) => entity.name === name || entity.mentions.some(({ text }) => text === name))
  if (found === undefined) throw new Error(`${name} is not among ${entities.map((entity) => entity.name).join(', ')}`)
  return found
}

describe('roles and affiliations', () => {
  test.each([
    ['id', 'CEO Apple Tim Cook mengatakan angka itu rekor.', 'Tim Cook', 'CEO', 'Apple'],
    ['id', 'Layanan sudah pulih, kata juru bicara Meta Joshua Breckman.', 'Joshua Breckman', 'juru bicara', 'Meta'],
    [
      'id',
      'SVP Corporate Communication & Investor Relation Telkom, Ahmad Reza, menjelaskan sebabnya.',
      'Ahmad Reza',
      'SVP Corporate Communication & Investor Relation',
      'Telkom',
    ],
    ['id', 'Nurhayati (34), pedagang ikan, mengeluh.', 'Nurhayati', 'pedagang ikan', null],
    ['id', 'Abdullah Fahmi, VP Corporate Communications Telkomsel, meminta maaf.', 'Abdullah Fahmi', 'VP Corporate Communications', 'Telkomsel'],
    ['en', 'The fault was found, said Optus chief executive Kelly Bayer Rosmarin.', 'Kelly Bayer Rosmarin', 'chief executive', 'Optus'],
    ['en', 'Doug Madory, director of internet analysis at Kentik, said it was odd.', 'Doug Madory', 'director of internet analysis', 'Kentik'],
    [
      'en',
      'The outage is over, Cloudflare chief technology officer John Graham-Cumming said.',
      'John Graham-Cumming',
      'chief technology officer',
      'Cloudflare',
    ],
    [
      'en',
      'It was weird, Verizon assistant secretary of external affairs Adam Dunmore said.',
      'Adam Dunmore',
      'assistant secretary of external affairs',
      'Verizon',
    ],
    ['en', '"No bread," said Sam Mbeki, a part-time hawker who sells it.', 'Sam Mbeki', 'part-time hawker', null],
    ['en', 'Prof Helen Osei, who studies cables at University College London, was not surprised.', 'Helen Osei', null, 'University College London'],
    ['en', 'Telstra was late. Tom Brandt, its vice president of facilities, was sorry.', 'Tom Brandt', 'vice president of facilities', 'Telstra'],
    ['en', 'Transport economist Walter Quill said so.', 'Walter Quill', 'Transport economist', null],
  ] as const)('%s: %s', (language, text, person, role, affiliation) => {
    const names = namesOf(text, language)
    const entity = named(names, person)
    expect([entity.kind, entity.role, names.entities.find(({ id }) => id === entity.affiliation)?.name ?? null]).toEqual([
      'person',
      role,
      affiliation,
    ])
  })
})

describe('parents', () => {
  test.each([
    ['id', 'Perusahaan induk WhatsApp, Meta, meminta maaf.', 'WhatsApp', 'Meta'],
    ['id', 'Layanan Orbit milik Telkomsel putus.', 'Orbit', 'Telkomsel'],
    ['en', 'Shares of parent Singapore Telecommunications fell as Optus went dark.', 'Optus', 'Singapore Telecommunications'],
    ['en', 'MainOne, owned by Equinix, said the cable was cut.', 'MainOne', 'Equinix'],
    ['en', 'Singtel said its subsidiary Optus was down.', 'Optus', 'Singtel'],
    ['en', 'The Zorbo app is run by Calloway Energy.', 'Zorbo', 'Calloway Energy'],
    ['en', 'Calloway Energy unit Harrowgate Power was hit.', 'Harrowgate Power', 'Calloway Energy'],
  ] as const)('%s: %s', (language, text, child, parent) => {
    const names = namesOf(text, language)
    expect(names.entities.find(({ id }) => id === named(names, child).parent)?.name).toBe(parent)
  })
})

describe('one entity a thing', () => {
  test.each([
    ['a family name', 'en', 'Mark Zuckerberg apologised. Zuckerberg said it was over.', 'person', ['Mark Zuckerberg', 'Zuckerberg']],
    ['a given name', 'id', 'Pujo Pramono membenarkan. Menurut Pujo, kabel putus.', 'person', ['Pujo Pramono', 'Pujo']],
    [
      'a slip of the pen',
      'en',
      'Power came back at noon, engineer Chris Ouilette said. It was a fault, Ouillete added.',
      'person',
      ['Chris Ouilette', 'Ouillete'],
    ],
    ['initials', 'en', 'British Airways cancelled flights. BA said sorry.', 'organization', ['British Airways', 'BA']],
    [
      'a body and its short name',
      'en',
      'Rogers Communications Inc said sorry. Rogers will pay.',
      'organization',
      ['Rogers Communications Inc', 'Rogers'],
    ],
    [
      'a body by what it is',
      'en',
      'Lakeside Hospitals NHS Foundation Trust lost its booking system. In a statement the Trust said sorry.',
      'organization',
      ['Lakeside Hospitals NHS Foundation Trust', 'Trust'],
    ],
    [
      'an abbreviation in brackets',
      'id',
      'Ikatan Konsultan Listrik Nusantara (IKLN) protes. IKLN menuntut ganti rugi.',
      'organization',
      ['Ikatan Konsultan Listrik Nusantara', 'IKLN', 'IKLN'],
    ],
  ] as const)('%s', (_what, language, text, kind, mentions) => {
    const [first, ...others] = namesOf(text, language).entities
    expect(others).toEqual([])
    expect([first?.kind, first?.mentions.map((mention) => mention.text)]).toEqual([kind, mentions])
  })

  test('a service and the company of its name are two where both are meant', () => {
    const names = namesOf('Shopify Inc said sorry. Merchants who rely on Shopify lost sales.', 'en')
    expect(names.entities.map(({ kind, name }) => [kind, name])).toEqual([
      ['organization', 'Shopify'],
      ['product', 'Shopify'],
    ])
    expect(names.entities[1]?.parent).toBe(names.entities[0]?.id)
  })
})

test('what the gazetteer knows stands beside the entities', () => {
  const names = namesOf('Downdetector showed reports about WhatsApp, Reuters wrote. Jane Fictional was there.', 'en')
  const of = (name: string): Names['facts'][number] | undefined => names.facts[names.entities.indexOf(named(names, name))]
  expect(of('Downdetector')?.tracker).toBe(true)
  expect(of('WhatsApp')?.category).toBe('messaging')
  expect(of('Reuters')?.media).toBe(true)
  expect(of('Jane Fictional')).toBeNull()
})

test('identifiers: ticker, country and area codes', () => {
  const names = namesOf('Saham Telkom turun. Pelanggan di Surabaya dan Malaysia mengeluh.', 'id')
  expect(named(names, 'Telkom').identifiers).toMatchObject({ ticker: 'TLKM', exchange: 'IDX', ric: 'TLKM.JK' })
  expect(named(names, 'Surabaya').identifiers).toMatchObject({ kemendagri: '35.78' })
  expect(named(names, 'Malaysia').identifiers).toMatchObject({ iso3166: 'MY' })
})

describe("a user's own names", () => {
  const split = (name: string): string[] => tokenise(name).map(({ lower }) => lower)

  test('come before the shipped ones', () => {
    const own = ownGazetteer([{ kind: 'product', name: 'Warung Kilat', aliases: ['WK'], parent: 'Telkom Indonesia', category: 'payments' }], split)
    const names = extractNames(docOf('Aplikasi WK milik Telkom mati.', 'id'), loadNameKnowledge([own]))
    expect(named(names, 'WK').kind).toBe('product')
    expect(named(names, 'WK').parent).toBe(named(names, 'Telkom').id)
  })

  test('can be a table or JSON', () => {
    const table = parseGazetteer('## product payments id\nWarung Kilat | WK? < Telkom [IDX:WRKT WRKT.JK]\n')
    expect(table).toEqual([
      {
        kind: 'product',
        name: 'Warung Kilat',
        aliases: ['WK?'],
        parent: 'Telkom',
        category: 'payments',
        country: 'id',
        identifiers: { ticker: 'WRKT', exchange: 'IDX', ric: 'WRKT.JK' },
      },
    ])
    expect(parseGazetteer('[{"kind":"person","name":"Ani"}]')).toEqual([{ kind: 'person', name: 'Ani' }])
  })

  test.each([
    [() => ownGazetteer([{ kind: 'thing' as 'person', name: 'A' }], split), "entry 1: kind is person, organization, product or place; got 'thing'"],
    [() => ownGazetteer([{ kind: 'person', name: ' ' }], split), 'entry 1: a person needs a name'],
    [() => parseGazetteer('Warung Kilat\n'), "line 1: a heading '## kind category country' must come before the first entry"],
    [() => parseGazetteer('## thing x\n'), "line 1: a heading begins with person, organization, product or place; got 'thing'"],
  ])('says what is wrong (%#)', (make, message) => {
    expect(make).toThrow(message)
  })
})

describe('any text', () => {
  test.each([
    ['capitals', 'A '.repeat(50_000)],
    ['joined capitals', 'Alpha of '.repeat(20_000)],
    ['hyphens', 'Alpha-'.repeat(20_000)],
    ['apostrophes', "Alpha's ".repeat(20_000)],
    ['brackets', 'Alpha (A) '.repeat(10_000)],
    ['initials', 'A.B. '.repeat(20_000)],
    ['persons', Array.from({ length: 4_000 }, (_, i) => `Budi Santoso${i} said.`).join(' ')],
    ['bodies', Array.from({ length: 4_000 }, (_, i) => `PT Kabel${i} Nusantara Tbk.`).join(' ')],
  ])('%s: takes no longer than its length asks', (_what, text) => {
    const doc = docOf(text, 'en')
    const start = performance.now()
    const names = extractNames(doc, knowledge)
    expect(performance.now() - start).toBeLessThan(3_000)
    for (const { mentions } of names.entities.slice(0, 50)) for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.text)
  })
})
