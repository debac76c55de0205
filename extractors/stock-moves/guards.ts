/** Figures behind a verb that are not its own: of another clause, another name, a rate, or something that is no share. */
import type { Doc } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import type { Event } from './events.ts'
import type { Market } from './figures.ts'
import { indexEndingAt } from './index-names.ts'

const CLAUSES: ReadonlySet<string> = new Set(['after', 'because', 'while', 'when', 'since', 'amid', 'setelah', 'karena', 'saat', 'ketika', 'akibat'])

/** "Airline stocks tumble as officials order 10% fewer flights": whether a clause with a figure of its own opens between two tokens. */
export function opensClause({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? ''
    if (CLAUSES.has(word) && tokens[at + 1]?.lower !== 'the' && tokens[at + 1]?.lower !== '-') return true
    const next = tokens[at + 1]?.lower
    if (
      word === 'as' &&
      next !== 'much' &&
      next !== 'low' &&
      next !== 'high' &&
      next !== 'of' &&
      next !== 'far' &&
      tokens[at - 1]?.entry?.comparator === undefined
    )
      if (!MEASURES.has(tokens[at - 1]?.lower ?? '')) return true
  }
  return false
}

const MEASURES: ReadonlySet<string> = new Set(['much', 'low', 'high', 'far', 'many'])

/** "a decline on the S&P 500 (1.3 percent)": whether a figure in brackets belongs to a name behind the verb. */
export function isAnothers({ doc, names }: Market, from: number, at: number): boolean {
  if (doc.tokens[at - 1]?.text !== '(' || at - 2 < from) return false
  return (names.at[at - 2] ?? -1) >= 0 || indexEndingAt(doc, at - 2, from) >= 0 || doc.tokens[at - 2]?.lower === 'index'
}

/** "rose to 1.4 per cent": a rate of something, for a share moves by a percentage. */
export function isRate({ tokens, language }: Doc, at: number): boolean {
  const before = tokens[at - 1]?.entry?.comparator === undefined ? tokens[at - 1] : tokens[at - 2]
  return before?.lower === (language === 'id' ? 'ke' : 'to')
}

/** "pared losses to 2%": what is left of a move. */
export const isPared = ({ tokens }: Doc, { at, last }: Event): boolean => last > at + 1 && tokens[last - 1]?.entry?.direction !== undefined

/** "raised its dividend to 90 cents": whether something else stands between a verb and its figure. */
export function movesMetric(doc: Doc, from: number, to: number): boolean {
  const { tokens } = doc
  for (let at = from; at < to; at++) {
    const found = lookup(doc, at, 'metric')
    // "stock price" is the share's, "stock price target" is not.
    if (found !== null && !tokens[at]?.capital && (found.length > 1 || !isOfShare(tokens, at))) return true
  }
  return false
}

/** "kenaikan harga tiket 20 persen": whether a counted thing that is no share stands between two tokens. */
export function countsThings({ tokens }: Doc, from: number, to: number): boolean {
  let counted = false
  for (let at = from; at < to; at++) {
    if (tokens[at]?.entry?.share || tokens[at]?.entry?.indexAgain) return false
    if (tokens[at]?.entry?.counted !== undefined) counted = true
  }
  return counted
}

/** "share price", "harga saham": what is measured of a share. */
const isOfShare = (tokens: Doc['tokens'], at: number): boolean => tokens[at - 1]?.entry?.share === true || tokens[at + 1]?.entry?.share === true

/** "fell 80% in traffic", "cut 16% of its flights": a part of something that is no share. */
export function isOfMetric({ tokens }: Doc, at: number): boolean {
  const word = tokens[at]?.lower
  if (word !== 'in' && word !== 'of') return false
  for (let i = at + 1; i < at + 4; i++) {
    const entry = tokens[i]?.entry
    if (entry?.share || entry?.trading || entry?.session) return false
    if (entry?.metric || (entry?.counted !== undefined && word === 'of')) return true
  }
  return false
}
