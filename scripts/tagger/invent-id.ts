/** Invented Indonesian names: people of one to four words, villages, offices, companies, apps. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseTable } from '../../extractors/gazetteer/entry.ts'
import type { EntityKind } from '../../src/types.ts'
import { capital, kindsBy, pickFrom, type Random, splice } from './chance.ts'

/** What names are made of. */
interface Stock {
  given: string[]
  family: string[]
  towns: string[]
  known: Record<EntityKind, string[]>
}

const FIELD = 'extractors/gazetteer/field/'

function stockOf(): Stock {
  const people = readFileSync(`${FIELD}people.txt`, 'utf8').split('## ')
  const named = (head: string): string[] =>
    (people.find((section) => section.startsWith(head)) ?? '').split('\n').slice(1).join(' ').trim().split(/\s+/)
  const data = createRequire(import.meta.url)
    .resolve('idn-area-data/package.json')
    .replace('package.json', 'data/')
  const areas = (file: string, every: number): string[] =>
    readFileSync(data + file, 'utf8')
      .split('\n')
      .slice(1)
      .filter((_, i) => i % every === 0)
      .map((line) => line.trim().split(',').at(-1)?.replaceAll('"', '') ?? '')
      .filter((name) => /^\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+){0,2}$/u.test(name))
  const known: Stock['known'] = { person: [], organization: [], product: [], place: [] }
  for (const file of readdirSync(FIELD)) {
    if (file === 'people.txt') continue
    for (const { kind, name, country } of parseTable(readFileSync(FIELD + file, 'utf8')))
      if (country === 'id' || (country === undefined && kind !== 'person')) known[kind].push(name)
  }
  return { given: named('given id'), family: named('family id'), towns: [...areas('districts.csv', 1), ...areas('villages.csv', 9)], known }
}

const UNITS = [
  'PLN UP3',
  'PLN ULP',
  'ULP',
  'PLN UID',
  'PLN Rayon',
  'PLN',
  'BPBD',
  'Polres',
  'Polsek',
  'Pemkab',
  'Pemkot',
  'Diskominfo',
  'Dishub',
  'PDAM',
]
  .concat(['RSUD', 'SMA Negeri 1', 'SMPN 2', 'Kodim', 'KPU', 'DPRD', 'Satpol PP', 'PMI', 'Kejari', 'BPR', 'Bank', 'Telkom', 'Bandara', 'KAI Daop 4'])
  .filter((unit) => unit !== 'Bandara')
const FIELDS = ['Perhubungan', 'Pendidikan', 'Kesehatan', 'Pekerjaan Umum', 'Lingkungan Hidup', 'Sosial', 'Tenaga Kerja', 'Pariwisata', 'Perdagangan']
const BODIES = ['Dinas', 'Badan', 'Kantor', 'Balai', 'Komisi', 'Forum', 'Asosiasi', 'Himpunan', 'Ikatan', 'Yayasan', 'Lembaga', 'Koalisi', 'Serikat']
const COMPANIES = [
  'Sekuritas',
  'Kapital',
  'Media',
  'Grup',
  'Group',
  'Air',
  'Energi',
  'Telekomunikasi',
  'Institute',
  'Finance',
  'Logistik',
  'Motor',
  'Digital',
]
const PAPERS = ['Radar', 'Kabar', 'Suara', 'Harian', 'Tribun', 'Warta', 'Berita', 'Portal']
const HOMES = [
  'Desa',
  'Kelurahan',
  'Kecamatan',
  'Dusun',
  'Kampung',
  'Nagari',
  'Kabupaten',
  'Jalan',
  'Jl',
  'Perumahan',
  'Komplek',
  'Pasar',
  'Gang',
  'Pulau',
  'Gunung',
].concat([
  'Stasiun',
  'Terminal',
  'Pelabuhan',
  'Bandara',
  'Simpang',
  'Pantai',
  'Sungai',
  'Gardu Induk',
  'GI',
  'PLTU',
  'PLTA',
  'Gedung',
  'Menara',
  'Mal',
  'Hotel',
])
const SIDES = ['Utara', 'Selatan', 'Timur', 'Barat', 'Tengah', 'Kota', 'Raya', 'Hulu', 'Hilir', 'Baru']
const SERVICES = ['Mobile', 'Pay', 'Online', 'Go', 'Plus', 'Smart', 'Link', 'Net', 'App', 'Digital']

/** Makes names of each kind: some known, most not. */
export function makerId(random: Random): Record<string, () => string> {
  const stock = stockOf()
  const pick = pickFrom(random)
  const kinds = kindsBy(random)
  const chance = (share: number): boolean => random() < share
  const given = (): string => (chance(0.65) ? pick(stock.given) : splice(pick(stock.given), pick(chance(0.5) ? stock.given : stock.family)))
  const family = (): string => (chance(0.5) ? pick(stock.family) : splice(pick(stock.family), pick(chance(0.5) ? stock.given : stock.family)))
  const town = (): string => (chance(0.75) ? pick(stock.towns) : splice(pick(stock.towns), pick(stock.towns)))
  const word = (): string => town().split(' ')[0] as string
  const brand = (): string => splice(word(), pick(stock.given))
  const letters = (least: number): string => Array.from({ length: least + Math.floor(random() * 3) }, () => pick([...'ABDGIKLMNPRSTU'])).join('')
  return {
    P: kinds([
      [6, () => `${given()} ${family()}`],
      [3, () => `${given()} ${given()} ${family()}`],
      [1, () => `${given()} ${given()} ${given()} ${family()}`],
      [1, () => `${pick([...'ABDEFHIJKLMNRSTY'])} ${given()} ${family()}`],
      [1, () => `${given()} ${pick([...'ABDEFHIJKLMNRSTY'])} ${family()}`],
      [1, () => `${given()} bin ${given()}`],
      [1, () => `Muhammad ${given()} ${family()}`],
      [2, given],
    ]),
    p: kinds([
      [3, given],
      [1, family],
    ]),
    O: kinds([
      [5, () => pick(stock.known.organization)],
      [5, () => `${pick(UNITS)} ${town()}`],
      [1, () => `${pick(UNITS)} ${word()} ${pick(SIDES)}`],
      [2, () => `${pick(BODIES)} ${pick(FIELDS)} ${chance(0.5) ? `Kabupaten ${town()}` : town()}`],
      [2, () => `${pick(BODIES)} ${pick(FIELDS)}`],
      [2, () => `PT ${brand()} ${chance(0.5) ? brand() : pick(COMPANIES)}`],
      [2, () => `${brand()} ${pick(COMPANIES)}`],
      [1, () => `${pick(PAPERS)} ${word()}`],
      [1, () => `Universitas ${chance(0.5) ? `Negeri ${word()}` : `${given()} ${family()}`}`],
      [1, () => letters(3)],
      [1, brand],
    ]),
    R: kinds([
      [6, () => pick(stock.known.product)],
      [3, brand],
      [2, () => `${brand()} ${pick(SERVICES)}`],
      [1, () => `Si${brand()}`],
      [1, () => `my${brand()}`],
      [1, () => letters(4)],
    ]),
    L: kinds([
      [9, town],
      [3, () => pick(stock.known.place)],
      [6, () => `${pick(HOMES)} ${chance(0.8) ? town() : family()}`],
      [3, () => `${word()} ${pick(SIDES)}`],
      [1, () => `Jalan ${capital(given())} ${family()}`],
    ]),
  }
}
