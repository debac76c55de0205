/** Whose price moved: the company, index or word for it that stands before a verb of moving. */
import type { Doc, NameMention } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { company, REFUSED, SUFFIXES, type Subject } from './company.ts'
import type { Market } from './figures.ts'
import { type Code, indexName, tickerIn } from './listings.ts'
import { AND, MOST } from './lists.ts'
import {
  againEndingAt,
  asideStart,
  companyNoun,
  indexEndingAt,
  isMoney,
  isName,
  isOwned,
  isPlaced,
  nameStart,
  unlistedIndex,
  withWords,
} from './phrases.ts'

const PRONOUNS_OF_CLAUSES: ReadonlySet<string> = new Set(['whose', 'which', 'who', 'yang'])
const OPENERS: ReadonlySet<string> = new Set(['its', 'their', 'the'])
const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'its', 'their'])

/** Walks left from the verb at `verb` to what moved; not before `from`. */
export function readSubject(market: Market, verb: number, from: number): Subject | typeof REFUSED | null {
  const { doc, names } = market
  // "…, usai turun 2,24%": what the sentence began with.
  if (AFTER.has(doc.tokens[verb - 1]?.lower ?? '') && doc.tokens[verb - 2]?.text === ',') return firstSubject(market, from, verb - 2)
  // "PT BFI Finance menjadi juru kunci Indeks Bisnis-27 dengan melemah 6,88%": the same.
  if (doc.tokens[verb - 1]?.lower === 'dengan') {
    const opening = firstSubject(market, from, verb - 1)
    if (opening !== null && opening !== REFUSED && !opening.again) return opening
  }
  let ticker: Code | null = null
  let start = -1
  let shares = false
  let person: NameMention | undefined
  // No further than a long clause: the walk is bounded whatever the sentence.
  for (let at = verb - 1; at >= Math.max(from, verb - 60); at--) {
    const token = doc.tokens[at]
    if (token === undefined) break
    if (token.text === ',') {
      const aside = asideStart(doc, at, from)
      if (aside >= 0) at = aside
      continue
    }
    if (token.text === ')') {
      const code = tickerIn(doc, at)
      if (code !== null) ticker = code
      let open = at
      while (open > from && doc.tokens[open]?.text !== '(' && open > at - 12) open--
      if (doc.tokens[open]?.text === '(') at = open
      continue
    }
    if (token.text === ';' || token.text === ':') return null
    if (market.times[at] === 1) continue
    // "BHP, whose London-listed shares rose": the comma opens the clause that the verb stands in.
    if (PRONOUNS_OF_CLAUSES.has(token.lower) && doc.tokens[at - 1]?.text === ',') {
      at--
      continue
    }
    const index = indexEndingAt(doc, at, from)
    // "the top loser in the Nifty 50": where it is listed.
    if (index >= 0 && at < verb - 1 && isPlaced(doc, index)) {
      at = index
      continue
    }
    if (index >= 0) {
      const name = indexName(doc, index, at + 1)
      return { kind: 'index', name, entity: -1, ticker: null, exchange: null, first: withWords(doc, index, from), shares: true, again: false }
    }
    const again = againEndingAt(doc, at, from, 'shareAgain')
    if (again >= 0) return againAt(again, true, ticker?.ticker)
    const gauge = againEndingAt(doc, at, from, 'indexAgain')
    // "indeks terpangkas 0,93%": the bare word right before its verb.
    if (gauge >= 0 && (at === verb - 1 || (gauge < at && isFollowed(doc, at + 1)))) return { ...againAt(gauge, true), kind: 'index' }
    // "Rogers' share price", "90 cents a share"
    if (token.lower === 'price' && doc.tokens[at - 1]?.entry?.share) continue
    if (token.entry?.share && PER.has(doc.tokens[at - 1]?.lower ?? '')) continue
    const unlisted = unlistedIndex(doc, at, from)
    if (unlisted !== null) {
      return { ...againAt(unlisted.first, true), kind: 'index', again: false, name: unlisted.name, first: withWords(doc, unlisted.first, from) }
    }
    const common = !token.capital || at === from || token.text === token.text.toUpperCase()
    if (common && (token.entry?.metric || token.entry?.condition)) {
      // "mengakhiri perdagangan di harga Rp3.480, turun": where the price stands.
      if (lookup(doc, at - 1, 'priceNow')?.length === 2 || lookup(doc, at - 1, 'priceBefore')?.length === 2) continue
      return REFUSED
    }
    // "dolar AS menguat", "the euro fell": money, no share.
    if (isMoney(doc, at)) return REFUSED
    // "Its New York-listed shares", "London-listed shares"
    if (token.lower === 'listed' && doc.tokens[at - 1]?.text === '-') {
      at--
      while (at - 1 >= from && doc.tokens[at - 1]?.capital && !OPENERS.has(doc.tokens[at - 1]?.lower ?? '')) at--
      if (at - 1 >= from && OPENERS.has(doc.tokens[at - 1]?.lower ?? '')) return againAt(at - 1, true, ticker?.ticker)
      continue
    }
    // "The airline's shares": the company named before; not "Southwest Airlines Co.'s".
    if (shares && token.lower === "'s" && doc.tokens[at - 1]?.kind === 'word' && doc.tokens[at - 1]?.capital === false) return againAt(at - 1, true)
    const called = companyNoun(doc, at, from)
    if (called >= 0 && doc.tokens[called]?.entry?.indexAgain) return { ...againAt(called, true), kind: 'index' }
    if (called >= 0) return againAt(called, shares || doc.tokens[called]?.entry?.share === true, ticker?.ticker)
    const mention = names.mentions[names.at[at] ?? -1]
    if (mention !== undefined) {
      // "Jardine Cycle & Carriage": more of a name than was found.
      if (doc.tokens[mention.first - 1]?.text === '&') {
        const first = nameStart(doc, mention.first, from)
        if (first < mention.first) return company(market, first, at + 1, -1, ticker, shares, from)
      }
      const kind = names.entities[mention.entity]?.kind
      if (doc.tokens[mention.first]?.entry?.trading) {
        // "Bursa Efek Indonesia (BEI)": where shares are traded.
        ticker = null
        at = mention.first
        continue
      }
      if (doc.tokens[mention.first - 1]?.lower === 'bursa' && kind === 'place') return exchangeAt(doc, mention.first - 1, at + 1)
      // "Genting Singapore": a company called after a place.
      if (
        kind === 'place' &&
        (at === verb - 1 || (at === verb - 2 && doc.tokens[verb - 1]?.text === ',')) &&
        (names.at[mention.first - 1] ?? -1) < 0 &&
        mention.first - 1 >= from &&
        isName(doc, mention.first - 1)
      ) {
        return company(market, nameStart(doc, mention.first - 1, from), at + 1, -1, ticker, shares, from)
      }
      const place = kind === 'place' || (kind === 'person' && !shares) || isPlaced(doc, mention.first)
      if (isOwned(doc, names, mention.first, from)) {
        at = mention.first
        continue
      }
      if (!place || ticker !== null) return company(market, mention.first, at + 1, mention.entity, ticker, shares, from)
      if (kind === 'person') person = mention
      at = mention.first
      continue
    }
    if (token.entry?.share) {
      shares = true
      start = at
      continue
    }
    // "Bank of America Corp", "JPMorgan Chase & Co": the suffix of the name before it.
    if (SUFFIXES.has(token.lower) && ((names.at[at - 1] ?? -1) >= 0 || (doc.tokens[at - 1]?.text === '&' && (names.at[at - 2] ?? -1) >= 0))) {
      if (doc.tokens[at - 1]?.text === '&') at--
      continue
    }
    if (isName(doc, at)) {
      const first = nameStart(doc, at, from)
      // "Australian shares": a country's.
      if (first === at && token.entry?.demonym) return REFUSED
      if (isPlaced(doc, first) && ticker === null) {
        at = first
        continue
      }
      // A sentence's first word is a name only right before the verb or a ticker: "Chipotle slipped".
      const alone = first === at && at === from && !/^[A-Z0-9]+$/.test(token.text)
      if (alone && at !== verb - 1 && ticker === null && !shares) return null
      return company(market, first, at + 1, -1, ticker, shares, from)
    }
    if (PRONOUNS.has(token.lower) && (shares || token.lower === 'they' || token.lower === 'it')) return againAt(at, shares, ticker?.ticker)
  }
  // An unknown company may pass for a person.
  if (person !== undefined && start < 0) return company(market, person.first, person.last, person.entity, null, shares, from)
  // "Shares fell nearly 15%": those of the company told of.
  return start >= 0 ? againAt(start, true, ticker?.ticker) : null
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'was',
  'is',
  'were',
  'has',
  'had',
  'also',
  'then',
  ',',
  'ini',
  'itu',
  'ditutup',
  'kembali',
  'juga',
  'sempat',
  'telah',
  'di',
  'of',
])

/** "the index was down"; not "the index decliners", "the index's biggest loser". */
const isFollowed = (doc: Doc, at: number): boolean => AUXILIARIES.has(doc.tokens[at]?.lower ?? '')

const PER: ReadonlySet<string> = new Set(['a', 'per', 'each'])

const AFTER: ReadonlySet<string> = new Set(['usai', 'setelah', 'seusai', 'after'])

/** The first company, index or word for shares of a clause. */
function firstSubject(market: Market, from: number, to: number): Subject | typeof REFUSED | null {
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const mention = market.names.mentions[market.names.at[at] ?? -1]
    if (mention !== undefined && market.names.entities[mention.entity]?.kind !== 'place')
      return readSubject(market, endOfList(market, closed(market.doc, mention.last), to), from)
    // "saham BMRI dan BBCA"
    if (mention === undefined && market.doc.tokens[at]?.entry?.share && isName(market.doc, at + 1))
      return readSubject(market, endOfList(market, closed(market.doc, at + 2), to), from)
    if (lookup(market.doc, at, 'index') !== null) return readSubject(market, at + (lookup(market.doc, at, 'index')?.length ?? 1), from)
  }
  return null
}

/** Behind the last of the names that a list goes on with: "saham BMRI dan BBCA juga …", "PT Semen Indonesia Tbk (SMGR) dan emiten ritel PT Ace …". */
function endOfList({ doc, names }: Market, from: number, to: number): number {
  let end = from
  for (let listed = 0; listed < MOST; listed++) {
    let at = end
    if (doc.tokens[at]?.text === ',') at++
    const joined = AND.has(doc.tokens[at]?.lower ?? '')
    if (joined) at++
    if (joined && doc.tokens[at]?.entry?.cue === 'organization') while (doc.tokens[at]?.capital === false) at++
    const mention = names.mentions[names.at[at] ?? -1]
    if (at === end || at >= to || (mention === undefined && !isName(doc, at))) return end
    end = closed(doc, mention?.last ?? at + 1)
  }
  return end
}

/** Behind the suffixes and brackets that follow a name: "(Persero) Tbk. (SMGR)". */
function closed({ tokens }: Doc, from: number): number {
  let end = from
  for (let at = from; at < from + 12; at++) {
    const token = tokens[at]
    if (token?.text === ')' || SUFFIXES.has(token?.lower ?? '')) end = at + 1
    else if (token?.text !== '(' && token?.text !== '.' && tokens[at - 1]?.text !== '(') break
  }
  return end
}

/** "bursa Tokyo": an exchange as its index. */
function exchangeAt(doc: Doc, first: number, last: number): Subject {
  return { kind: 'index', name: spanOf(doc, { first, last }).text, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}

const againAt = (first: number, shares: boolean, ticker: string | null = null): Subject => ({
  kind: 'share',
  name: '',
  entity: -1,
  ticker,
  exchange: null,
  first,
  shares,
  again: true,
})
