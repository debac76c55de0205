/** The walk left from a verb of moving to the company, index or word for it that moved. */
import type { Doc, NameMention } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { company, REFUSED, type Subject, wholeName } from './company.ts'
import type { Market } from './figures.ts'
import { indexEndingAt, indexName, unlistedIndex } from './index-names.ts'
import { type Code, tickerIn } from './listings.ts'
import { againEndingAt, asideStart, companyNoun, isMoney, isName, isOwned, isPlaced, nameStart, withWords } from './phrases.ts'

const PRONOUNS_OF_CLAUSES: ReadonlySet<string> = new Set(['whose', 'which', 'who', 'yang'])
const OPENERS: ReadonlySet<string> = new Set(['its', 'their', 'the'])
const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'its', 'their', 'mereka'])

/** Walks left from the verb at `verb` to what moved; not before `from`. */
export function walkLeft(market: Market, verb: number, from: number): Subject | typeof REFUSED | null {
  const { doc, names } = market
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
    // "Di sesi I, mereka menguat": the session's number is no name.
    if (token.capital && lookup(doc, at - 1, 'session')?.length === 2) {
      at--
      continue
    }
    // "BHP, whose London-listed shares rose": the comma opens the clause that the verb stands in.
    if (PRONOUNS_OF_CLAUSES.has(token.lower) && doc.tokens[at - 1]?.text === ',') {
      at--
      continue
    }
    const index = indexEndingAt(doc, at, from)
    // "the top loser in the Nifty 50", "the top Sensex loser": where it is listed.
    if (index >= 0 && at < verb - 1 && (isPlaced(doc, index) || isMember(doc, at + 1))) {
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
    if (gauge >= 0 && (gauge < at ? isAuxiliary(doc, at + 1) || at === verb - 1 : leadsTo(doc, at + 1, verb)))
      return { ...againAt(gauge, true), kind: 'index' }
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
      // "Jardine Cycle & Carriage", "Associated British Foods", "Petro-Canada": more of a name than was found.
      const whole = wholeName(market, mention, from)
      if (whole < mention.first) return company(market, whole, at + 1, -1, ticker, shares, from)
      // "Menurut Bloomberg penurunan saham itu": who says it.
      if (doc.tokens[mention.first - 1]?.entry?.attribution && !shares) return null
      if (isOfIndex(doc, mention.first, from)) {
        at = mention.first
        continue
      }
      const kind = names.entities[mention.entity]?.kind
      if (doc.tokens[mention.first]?.entry?.trading) {
        // "Bursa Efek Indonesia (BEI)": where shares are traded.
        ticker = null
        at = mention.first
        continue
      }
      if (kind === 'place') {
        const exchange = marketBefore(doc, mention.first)
        if (exchange < mention.first) return exchangeAt(doc, exchange, at + 1)
      }
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
      if (doc.tokens[at - 1]?.entry?.several && start < 0) return REFUSED
      shares = true
      start = at
      continue
    }
    // "Bank of America Corp", "JPMorgan Chase & Co": the suffix of the name before it.
    if (token?.entry?.legalForm && ((names.at[at - 1] ?? -1) >= 0 || (doc.tokens[at - 1]?.text === '&' && (names.at[at - 2] ?? -1) >= 0))) {
      if (doc.tokens[at - 1]?.text === '&') at--
      continue
    }
    if (isName(doc, at)) {
      const first = nameStart(doc, at, from)
      if (isOfIndex(doc, first, from)) {
        at = first
        continue
      }
      // "Australian shares": a country's.
      if (first === at && token.entry?.demonym) return REFUSED
      if (isPlaced(doc, first) && ticker === null) {
        at = first
        continue
      }
      // A sentence's first word is a name only right before the verb or a ticker: "Chipotle slipped".
      const alone = first === at && at === from && !/^[A-Z0-9&]+$/.test(token.text)
      if (alone && at !== verb - 1 && ticker === null && !(shares && start - at < 3)) return null
      return company(market, first, at + 1, -1, ticker, shares, from)
    }
    if (PRONOUNS.has(token.lower) && (shares || (token.lower !== 'its' && token.lower !== 'their'))) return againAt(at, shares, ticker?.ticker)
  }
  // An unknown company may pass for a person.
  if (person !== undefined && start < 0) return company(market, person.first, person.last, person.entity, null, shares, from)
  // "Shares fell nearly 15%": those of the company told of.
  return start >= 0 ? againAt(start, true, ticker?.ticker) : null
}

/** "the index was down", "indeks bahkan sudah jeblok"; not "the index decliners", "the index's biggest loser". */
function leadsTo(doc: Doc, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!isAuxiliary(doc, at)) return false
  return true
}

/** "Kospi Korea Selatan", "S&P 500 Facebook", "Nasdaq Composite dari Facebook": whether a name says what the index before it is of. */
const isOfIndex = (doc: Doc, first: number, from: number): boolean =>
  indexEndingAt(doc, doc.tokens[first - 1]?.lower === 'dari' ? first - 2 : first - 1, from) >= 0

/** "Sensex loser", "Nifty stocks": a member of the index whose name stands before it. */
function isMember({ tokens }: Doc, at: number): boolean {
  const counted = tokens[at]?.capital === false ? tokens[at]?.entry?.counted : undefined
  return counted !== undefined && counted !== 'index' && counted !== 'point'
}

/** Whether a word may stand between a subject and its verb. */
export const isAuxiliary = ({ tokens }: Doc, at: number): boolean => tokens[at]?.entry?.auxiliary === true || tokens[at]?.text === ','

const PER: ReadonlySet<string> = new Set(['a', 'per', 'each'])

/** "bursa Tokyo", "pasar saham Korea Selatan": where the words for a market begin that stand before a place, or the place itself. */
function marketBefore({ tokens }: Doc, place: number): number {
  const first = tokens[place - 1]?.entry?.share ? place - 2 : place - 1
  const word = tokens[first]?.lower
  return word === 'bursa' || (word === 'pasar' && first === place - 2) ? first : place
}

/** "bursa Tokyo": an exchange as its index. */
export function exchangeAt(doc: Doc, first: number, last: number): Subject {
  return { kind: 'index', name: spanOf(doc, { first, last }).text, entity: -1, ticker: null, exchange: null, first, shares: true, again: false }
}

export const againAt = (first: number, shares: boolean, ticker: string | null = null): Subject => ({
  kind: 'share',
  name: '',
  entity: -1,
  ticker,
  exchange: null,
  first,
  shares,
  again: true,
})
