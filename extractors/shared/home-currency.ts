/** Money words: which country's a currency is that several have (a bare `$`, rupees, pesos, shillings), and which are of cents. */
import type { Doc, Token } from '../../src/types.ts'

/** Currencies that several countries have, as the lexicon names them: what they are by country, and where nothing tells. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>> & { fallback: string }>> = {
  dollar: { fallback: 'USD', au: 'AUD', ca: 'CAD', sg: 'SGD', nz: 'NZD', hk: 'HKD' },
  rupee: { fallback: 'INR', pk: 'PKR', lk: 'LKR', np: 'NPR', in: 'INR' },
  peso: { fallback: 'PHP', ph: 'PHP', mx: 'MXN', ar: 'ARS', cl: 'CLP', co: 'COP' },
  shilling: { fallback: 'KES', ke: 'KES', ug: 'UGX', tz: 'TZS' },
}

const OUTLETS: readonly (readonly [RegExp, string])[] = [
  [/\.au$|abc news \(?au|sydney|melbourne|guardian australia|australian|9news|brisbane|aap\b/i, 'au'],
  [/\.ca$|canad|cbc|globe and mail|toronto|bnn|ctv|national post|financial post/i, 'ca'],
  [/\.sg$|straits times|channel ?news ?asia|\bcna\b|business times|today online|mothership/i, 'sg'],
  [/\.nz$|nz herald|stuff\.co|\brnz\b/i, 'nz'],
  [/\.hk$|south china morning post|scmp/i, 'hk'],
  [/\.pk$|^dawn\b|express tribune|business recorder|geo news/i, 'pk'],
  [/\.in$|times of india|hindustan|economic times|business standard|mint\b|moneycontrol|ndtv/i, 'in'],
]

/** Words of the text that say where it is at home, in lower case. */
const WORDS: Readonly<Record<string, string>> = {
  au: 'australia australian australians sydney melbourne asx optus telstra westpac',
  ca: 'canada canadian canadians toronto ottawa crtc tsx rogers interac',
  sg: 'singapore singaporean singaporeans singtel starhub mrt sgx',
  nz: 'zealand auckland wellington nzx',
  hk: 'hkex',
  in: 'india indian indians mumbai delhi sensex nifty bse sebi rbi bengaluru',
  pk: 'pakistan pakistani pakistanis karachi lahore islamabad rawalpindi psx kse-100 kse k-electric pakistan-based',
  lk: 'lanka lankan colombo',
  np: 'nepal nepali nepalese kathmandu',
  ph: 'philippines philippine filipino filipinos manila psei',
  mx: 'mexico mexican mexicans',
  ar: 'argentina argentine argentinian',
  cl: 'chile chilean chileans santiago',
  co: 'colombia colombian bogota',
  ke: 'kenya kenyan kenyans nairobi safaricom',
  ug: 'uganda ugandan ugandans kampala',
  tz: 'tanzania tanzanian dodoma',
}

let homes: ReadonlyMap<string, string> | undefined

/** The country that a word is of, made on first use: most articles never ask. */
function countryOf(word: string): string | undefined {
  if (homes === undefined) {
    const found = new Map<string, string>()
    for (const [country, words] of Object.entries(WORDS)) for (const each of words.split(' ')) found.set(each, country)
    homes = found
  }
  return homes.get(word)
}

/** Letters before a `$` that name it; an article that uses one for its home means another with a bare `$`. */
const NAMED: ReadonlySet<string> = new Set(['c', 'a', 's', 'ca', 'au', 'nz', 'hk'])

/** "SINGAPORE - Shares of …": a paper's own; agencies, which name themselves behind the place, write for abroad. */
function isDateline({ tokens }: Doc, at: number, token: Token): boolean {
  const next = tokens[at + 1]?.text
  return token.text === token.text.toUpperCase() && tokens[at - 1]?.kind !== 'word' && (next === '-' || next === '–' || next === '—' || next === ']')
}

/** What a text says of its home: how often it names each country, in how many words, and the place of its dateline. */
interface Home {
  votes: ReadonlyMap<string, number>
  words: number
  dateline: string | undefined
  /** A dollar is called by its country, so that a bare one is another. */
  named: boolean
}

function homeOf(doc: Doc): Home {
  const votes = new Map<string, number>()
  const home: Home = { votes, words: 0, dateline: undefined, named: false }
  for (let at = 0; at < doc.tokens.length; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.kind !== 'word') continue
    home.words++
    const country = countryOf(token.lower)
    if (country === undefined) {
      if (doc.tokens[at + 1]?.text === '$' && NAMED.has(token.lower)) home.named = true
      // "930 million Singapore dollars ($700 million)"
      const before = doc.tokens[at - 1]?.lower ?? ''
      if (token.lower === 'dollars' && (before === 'kong' || SHARED.dollar?.[countryOf(before) ?? ''] !== undefined)) home.named = true
      continue
    }
    if (home.words < 60 && isDateline(doc, at, token)) home.dateline ??= country
    votes.set(country, (votes.get(country) ?? 0) + 1)
  }
  return home
}

/** ISO 4217 code of a currency as the lexicon names it: codes are what they are, shared names are the article's home's. */
export function homeCurrency(doc: Doc, name: string): string {
  const shared = SHARED[name]
  if (shared === undefined) return name
  const known = settled.get(doc) ?? new Map<string, string>()
  settled.set(doc, known)
  const code = known.get(name) ?? settle(doc, name, shared)
  known.set(name, code)
  return code
}

/** What the shared currencies of a text were found to be: most texts ask again and again. */
const settled = new WeakMap<Doc, Map<string, string>>()

function settle(doc: Doc, name: string, shared: (typeof SHARED)[string]): string {
  const dollar = name === 'dollar'
  // Indonesian articles mean the American one.
  if (dollar && doc.language === 'id') return shared.fallback
  for (const [outlet, country] of OUTLETS) if (shared[country] !== undefined && outlet.test(doc.publisher ?? '')) return shared[country]
  const { votes, words, dateline, named } = homeOf(doc)
  if (dollar && named) return shared.fallback
  if (dateline !== undefined && shared[dateline] !== undefined) return shared[dateline]
  let best: string | undefined
  let most = 0
  for (const [country, count] of votes) {
    if (shared[country] === undefined || count <= most) continue
    best = country
    most = count
  }
  // A country named in passing does not make its money the article's, where the world's is called the same.
  if (best === undefined || (dollar && !(most >= 3 && most * 150 >= words))) return shared.fallback
  return shared[best] ?? shared.fallback
}

/** Whether the money word at a token is of cents, pence or sen. */
export function isMinor(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  for (const phrase of token?.phrases ?? []) if (phrase.entry.currency !== undefined) return phrase.entry.minor === true
  return token?.entry?.minor === true
}
