/** Which shares a text names: tickers in brackets, and the company that "its shares" goes back to. */
import type { Doc, Names, Token } from '../../src/types.ts'
import type { Market } from './figures.ts'
import { isTrade } from './phrases.ts'

/** What brackets say of a share; `first` is the opening one, `marked` where an exchange or a Reuters code says that it is a ticker. */
export interface Code {
  ticker: string
  exchange: string | null
  first: number
  marked: boolean
}

/** "(META.O)", "(NYSE: RBLX)", "(TLKM)": what brackets that close at `close` say of a share; `first` is the opening one. */
export function tickerIn(doc: Doc, close: number): Code | null {
  if (doc.tokens[close]?.text !== ')') return null
  for (let open = close - 2; open >= close - 5 && open > 0; open--) {
    if (doc.tokens[open]?.text !== '(') continue
    const code = doc.tokens[close - 1]
    if (code === undefined || !(code.kind === 'word' || code.kind === 'number')) return null
    const colon = doc.tokens[close - 2]?.text === ':'
    const exchange = colon ? (doc.tokens[open + 1]?.text ?? null) : null
    const ric = /^([A-Z0-9]{1,6})\.[A-Z]{1,2}$/.exec(code.text)
    // "TSX:RCI.B" is a class of shares, "META.O" an exchange in Reuters' way.
    const symbol = colon ? code.text : (ric?.[1] ?? code.text)
    if (!/^[A-Z0-9]{1,6}(\.[A-Z]{1,2})?$/.test(symbol) || (!colon && ric === null && (symbol.length < 2 || code.kind === 'number'))) return null
    return { ticker: symbol, exchange, first: open, marked: colon || ric !== null }
  }
  return null
}

/** A text's companies by the tickers that stand in brackets behind their names, or that are known of them. */
export function listingsOf(doc: Doc, names: Names): ReadonlyMap<string, number> {
  const listings = new Map<string, number>()
  for (const [index, entity] of names.entities.entries()) if (entity.identifiers.ticker !== undefined) listings.set(entity.identifiers.ticker, index)
  for (const mention of names.mentions) {
    const open = doc.tokens[mention.last]?.text === ',' ? mention.last + 1 : mention.last
    if (doc.tokens[open]?.text !== '(' || names.entities[mention.entity]?.kind === 'place') continue
    for (let close = open + 2; close < open + 6; close++) {
      const code = tickerIn(doc, close)
      if (code !== null && code.first === open) listings.set(code.ticker, mention.entity)
    }
  }
  return listings
}

/**
 * The company that "its shares" means where no move came right before: of the last sentences that name one,
 * the one whose shares they speak of, or else a listed one, or else the first of the nearest.
 */
export function companyBefore({ doc, names, listings }: Pick<Market, 'doc' | 'names' | 'listings'>, at: number): number {
  let first = -1
  let shared = -1
  let listed = -1
  let nearest = -1
  let product = -1
  const here = doc.sentenceOf[at] ?? 0
  // "Its" is the company that the sentence before opens with; "the counter" too, if it may be listed.
  const opener = openerOf(doc, names, here - 1)
  if (opener >= 0 && (OWN.has(doc.tokens[at]?.lower ?? '') || names.facts[opener] === null || isListed(listings(), opener))) return opener
  for (let i = at - 1; i >= 0 && i > at - 160; i--) {
    const mention = names.mentions[names.at[i] ?? -1]
    if (mention === undefined || doc.tokens[mention.first]?.entry?.trading) continue
    // "brilio.net" is where the text comes from.
    if (names.facts[mention.entity]?.media || names.facts[mention.entity]?.tracker || isAddress(doc.tokens[mention.first])) continue
    const kind = names.entities[mention.entity]?.kind
    // An app may stand for its company where no company is named.
    if (kind === 'product') product = mention.entity
    if (kind !== 'organization') continue
    const sentence = doc.sentenceOf[i] ?? -1
    if (here - sentence > 4) break
    if (nearest < 0) nearest = sentence
    if (sentence === nearest) first = mention.entity
    if (shared < 0 && speaksOfShares(doc, mention.first, mention.last)) shared = mention.entity
    if (listed < 0 && isListed(listings(), mention.entity)) listed = mention.entity
  }
  return shared >= 0 ? shared : listed >= 0 ? listed : first >= 0 ? first : product
}

const isAddress = (token: Token | undefined): boolean => token?.text.includes('.') === true && !token.lower.endsWith('.com')

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'sahamnya'])

/** The company that a sentence opens with, "its" of the next one; -1 where it opens with something else. */
function openerOf(doc: Doc, names: Names, sentence: number): number {
  const first = doc.sentences[sentence]?.first ?? -1
  let comma = first
  while (comma < first + 6 && doc.tokens[comma]?.text !== ',') comma++
  // "In UK stocks, London Stock Exchange Group was …"
  for (const at of [first, first + 1, comma + 1]) {
    const mention = names.mentions[names.at[at] ?? -1]
    if (mention === undefined || names.entities[mention.entity]?.kind === 'place') continue
    const facts = names.facts[mention.entity]
    return names.entities[mention.entity]?.kind !== 'organization' || facts?.media || facts?.tracker || facts?.category === 'government'
      ? -1
      : mention.entity
  }
  return -1
}

/** Prepositions: what follows them is told of, but is not what "its shares" goes back to. */
const OBLIQUE: ReadonlySet<string> = new Set([
  'at',
  'by',
  'from',
  'with',
  'to',
  'of',
  'on',
  'in',
  'for',
  'against',
  'like',
  'oleh',
  'dari',
  'di',
  'menurut',
  'selain',
  'hanya',
  'besides',
  'unlike',
])

/** The first company that a range of tokens speaks of, as subject: index into `Names.entities`, or -1. A listed one before others. */
export function namedWithin({ doc, names, listings }: Pick<Market, 'doc' | 'names' | 'listings'>, first: number, last: number): number {
  let named = -1
  for (let at = Math.max(first, last - 40); at < last; at++) {
    const mention = names.mentions[names.at[at] ?? -1]
    if (mention === undefined || mention.first !== at) continue
    const facts = names.facts[mention.entity]
    const before = doc.tokens[at - 1]
    // "Property developer Hongkong Land": a company whatever its name was taken for.
    const company = names.entities[mention.entity]?.kind === 'organization' || isTrade(before)
    if (!company || facts?.media || facts?.tracker) continue
    if (at > first && (OBLIQUE.has(before?.lower ?? '') || before?.entry?.exchange || doc.tokens[at]?.entry?.trading)) continue
    if (isListed(listings(), mention.entity)) return mention.entity
    if (named < 0) named = mention.entity
  }
  return named
}

function isListed(listings: ReadonlyMap<string, number>, entity: number): boolean {
  for (const listed of listings.values()) if (listed === entity) return true
  return false
}

/** "saham PT X", "shares of X", "X shares", "X's stock", "shares in Y owner X"; not "shares in the owner of X". */
function speaksOfShares({ tokens }: Doc, first: number, last: number): boolean {
  if (tokens[last]?.entry?.owns) return false
  for (let at = first - 1; at >= first - 6 && tokens[at]?.kind === 'word'; at--) {
    if (tokens[at]?.entry?.share) return true
    if (tokens[at]?.entry?.owns && tokens[at + 1]?.lower === 'of') break
  }
  for (let at = last; at < last + 2; at++) if (tokens[at]?.entry?.share) return true
  return false
}
