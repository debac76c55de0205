/** What moved, and the company that a name, its brackets and the words before it say. */
import type { Doc, NameMention } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import type { Market } from './figures.ts'
import type { Code } from './listings.ts'
import { hasShareWord, isName, nameStart, withWords } from './phrases.ts'

/** What moved. `first` is where its mention begins, with "Shares of" and the like. */
export interface Subject {
  kind: 'share' | 'index'
  name: string
  /** Index into `Names.entities`, or -1. */
  entity: number
  ticker: string | null
  exchange: string | null
  first: number
  /** Whether words beside it say that shares are meant. */
  shares: boolean
  /** Stands for the one named last: "the stock", "they". */
  again: boolean
}

/** Something else than a share moved: "revenue rose", "emas naik"; nobody's share is looked for then. */
export const REFUSED = 'refused'

/** Whether nothing but a name's suffix or a word for shares stands between a name and a bracket. */
function isBeside({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && !token.entry?.legalForm && !token.entry?.share && token.lower !== "'s" && !token.capital) return false
  }
  return true
}

/** Where the name begins that a mention is the end of: words of it that were not found to be name, parted by "&" or a hyphen or not. */
export function wholeName({ doc, names }: Market, mention: NameMention, from: number): number {
  const { tokens } = doc
  let { first } = mention
  const mark = tokens[first - 1]
  if (first - 2 >= from && isName(doc, first - 2) && (mark?.text === '&' || (mark?.text === '-' && !mark.spaced && !tokens[first]?.spaced)))
    return nameStart(doc, first - 2, from)
  // What the gazetteer knows is whole.
  if (names.facts[mention.entity] !== null || names.entities[mention.entity]?.kind === 'place') return first
  // "milik Prajogo Pangestu PT Petrosea": the form begins a name.
  if (tokens[first]?.lower === 'pt') return first
  while (first - 1 >= from && isName(doc, first - 1) && names.facts[names.mentions[names.at[first - 1] ?? -1]?.entity ?? -1] == null) {
    // A sentence's first word is part of a name only where it is no word that the lexicon knows.
    if (first - 1 === from && (doc.language === 'id' || tokens[first - 1]?.entry !== null)) break
    first--
  }
  // "3I Group"
  return tokens[first - 1]?.kind === 'number' && tokens[first]?.spaced === false ? first - 1 : first
}

/** The subject that a name at `first`..`last` makes; refused where what moved is something of the company and not its share. */
export function company(
  { doc, names, listings }: Market,
  first: number,
  last: number,
  entity: number,
  code: Code | null,
  shares: boolean,
  from: number,
): Subject | typeof REFUSED {
  const name = entity >= 0 ? (names.entities[entity]?.name ?? '') : spanOf(doc, { first, last }).text
  const start = withWords(doc, first, from)
  const word = start < first && hasShareWord(doc, start, first)
  // "Telkom's revenue", "laba bersih Telkom": the company's, but not its shares.
  const before = doc.tokens[start - 1]
  const further = start - 2 >= from && doc.tokens[start - 2]?.entry?.metric && before?.capital === false
  if (!word && !shares && (before?.entry?.metric || further) && start - 1 >= from) return REFUSED
  const written = doc.tokens[first]?.text ?? ''
  const listing = names.entities[entity]?.identifiers.ticker
  const coded = last - first === 1 && /^[A-Z]{2,5}$/.test(written)
  // "saham BANK" is what "(BANK)" stood behind, whatever else the word may name.
  const bare = coded && (entity < 0 || (word && (listings().has(written) || (written === name && written.length === 4))))
  // "saham GOTO ditutup di auto reject atas (ARA)": brackets further off belong to something else.
  const near = code !== null && (code.marked || isBeside(doc, last, code.first))
  // "Bank Syariah Indonesia (BSI)": a short name in brackets, where the ticker is known.
  const alias = near && !code.marked && listing !== undefined && code.ticker !== listing && names.at[code.first + 1] !== -1
  const symbol = alias ? listing : near ? code.ticker : bare ? written : null
  // "saham BBCA": a ticker stands for its company.
  const listed = bare ? (listings().get(written) ?? entity) : entity
  return {
    kind: 'share',
    name: listed === entity ? name : (names.entities[listed]?.name ?? name),
    entity: listed,
    ticker: symbol,
    exchange: near ? code.exchange : null,
    first: start,
    shares: shares || word || code !== null,
    again: false,
  }
}
