/** The words around a mention that say how exactly, or which end of it, is meant. */
import type { Doc } from '../../../src/types.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { isDay, isLength, type Mention } from './mention.ts'

/** "akhir", "early", "the end of" before a month, year, quarter or part of the day belongs to it. */
export function extendToEdge(doc: Doc, mention: Mention): void {
  const { said } = mention
  if (isLength(said) || said.hour !== undefined || said.weekend) return
  let at = mention.first
  if (isDash(doc.tokens[at - 1]) && !doc.tokens[at]?.spaced) at--
  else if (doc.tokens[at - 1]?.lower === 'the') at--
  const edge = lookBack(doc, at, 'edge')
  if (edge === null) return
  if (isDay(said) && said.part === undefined && said.weekday === undefined) return
  // "later in the morning" is not its end.
  if (said.part !== undefined && /^(later|earlier)$/.test(doc.tokens[at - edge.length]?.lower ?? '')) return
  mention.first = at - edge.length
  // "the early 1980s"
  if (said.decade !== undefined && doc.tokens[mention.first - 1]?.lower === 'the') mention.first--
  mention.modifier = edge.value
  mention.weak = false
  // "awal Juli lalu" may be told in the same July.
  if (edge.value === 'start' && said.month !== undefined && said.turn === -1) {
    const { turn: _, ...open } = said
    mention.said = open
  }
}

/** "pukul 08.30 WIB tadi": today. */
export function takeEarlier(doc: Doc, mention: Mention): void {
  const { said } = mention
  if (said.hour === undefined || mention.till || doc.tokens[mention.last]?.lower !== 'tadi') return
  mention.last++
  if (!isDay(said)) mention.said = { ...said, shift: { unit: 'day', amount: 0, from: 'publication' } }
}

/** "Selasa (9/5) lalu", "Mei 2021 silam": the word for past or coming behind a finished date. */
export function takeTurn(doc: Doc, mention: Mention): void {
  const { said } = mention
  if ((said.day === undefined && said.year === undefined) || said.turn !== undefined) return
  const turn = lookup(doc, mention.last, 'turn')
  if (turn === null || turn.value === 0 || doc.tokens[mention.last]?.capital || doc.language !== 'id') return
  mention.last += turn.length
  if (mention.till === null) mention.said = { ...said, turn: turn.value }
}

/** Words before and behind a mention that say how exactly it is meant: "sekitar", "shortly before", "lebih". */
export function setPrecision(doc: Doc, mention: Mention): void {
  const kind = isLength(mention.said) ? 'length' : 'point'
  let at = mention.first
  if (isMark(doc.tokens[at - 1], '(')) at--
  // "hampir selama tiga jam"
  if (kind === 'length' && doc.tokens[at - 1]?.lower === 'selama') at--
  // "over the past three years" and "over several days" are no more than that.
  const vague = doc.tokens[at]?.lower === 'the' || mention.said.length?.amount === null
  if (kind === 'length' && vague && doc.tokens[at - 1]?.lower === 'over') return
  // "hit by Friday's outage"
  if (kind === 'point' && doc.tokens[mention.last]?.lower === "'s") return
  const value = lookBack(doc, at, 'precision')?.value[kind]
  if (value !== undefined) {
    if (mention.modifier === 'exact' || kind === 'length') mention.modifier = value
    return
  }
  // "lebih dari 940 ribu" and "lebih awal" behind a time belong to what follows.
  const next = doc.tokens[mention.last + 1]?.lower
  if (next === 'dari' || next === 'awal' || next === 'cepat' || next === 'lambat' || next === 'dulu') return
  const after = lookup(doc, mention.last, 'precisionAfter')?.value[kind]
  if (after !== undefined && mention.modifier === 'exact') mention.modifier = after
}
