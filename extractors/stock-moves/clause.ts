/** What a clause begins with: the subject of a verb that stands behind other verbs, and the label that heads a paragraph. */
import type { Doc } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { REFUSED, type Subject } from './company.ts'
import type { Market } from './figures.ts'
import { AND, MOST } from './lists.ts'
import { isName, nameStart } from './phrases.ts'
import { walkLeft } from './walk.ts'

/** The first company, index or word for shares of a clause, or the last of the list that it begins. */
export function firstSubject(market: Market, from: number, to: number): Subject | typeof REFUSED | null {
  const { doc, names } = market
  for (let at = from; at < Math.min(to, from + 30); at++) {
    const mention = names.mentions[names.at[at] ?? -1]
    if (mention !== undefined && names.entities[mention.entity]?.kind !== 'place') return walkLeft(market, endOfList(market, mention.last, to), from)
    // "saham BMRI dan BBCA", "Saham perusahaan pelat merah ini"
    if (mention === undefined && doc.tokens[at]?.entry?.share) {
      if (isName(doc, at + 1)) return walkLeft(market, endOfList(market, at + 2, to), from)
      const pointed = pointedBehind(doc, at, to)
      if (pointed > 0) return walkLeft(market, pointed, from)
    }
    const index = lookup(doc, at, 'index')
    if (index !== null) return walkLeft(market, endOfList(market, at + index.length, to), from)
  }
  return null
}

/** The company or index that a clause opens with, a short adverbial before it or not; null where it opens with something else. */
export function openingSubject(market: Market, from: number, to: number): Subject | null {
  const { tokens } = market.doc
  let first = from
  while (first < to && (tokens[first]?.text === ',' || AND.has(tokens[first]?.lower ?? '') || tokens[first]?.entry?.link === 'conjunction')) first++
  const end = nameFrom(market, first, to) || nameFrom(market, behindComma(market.doc, first, to), to)
  const subject = end === 0 ? null : walkLeft(market, endOfList(market, end, to), first)
  return subject === REFUSED || subject?.again ? null : subject
}

/** The company or index that a sentence goes on with behind its opening words; null where it goes on with something else. */
export function subjectBehind(market: Market, from: number, to: number): Subject | null {
  let comma = from
  while (comma < Math.min(to, from + 14) && market.doc.tokens[comma]?.text !== ',') comma++
  const end = market.doc.tokens[comma]?.text === ',' ? nameFrom(market, comma + 1, to) : 0
  const subject = end === 0 ? null : walkLeft(market, end, comma + 1)
  return subject === REFUSED || subject?.again ? null : subject
}

/** Behind the comma that closes a short adverbial: "On Thursday, …". */
function behindComma({ tokens }: Doc, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 6); at++) if (tokens[at]?.text === ',') return at + 1
  return to
}

/** Where the name ends that begins at a token, behind its article or "shares of"; 0 where there is none. */
export function nameFrom({ doc, names }: Pick<Market, 'doc' | 'names'>, from: number, to: number): number {
  let at = from
  while (at < Math.min(to, from + 4)) {
    const token = doc.tokens[at]
    if (!token?.entry?.determiner && !token?.entry?.share && token?.lower !== 'of' && token?.lower !== 'in') break
    at++
  }
  if (at >= to) return 0
  const index = lookup(doc, at, 'index')
  if (index !== null) return at + index.length
  const mention = names.mentions[names.at[at] ?? -1]
  if (mention !== undefined && names.entities[mention.entity]?.kind === 'place') {
    // "South Korea's Kospi"
    return doc.tokens[mention.last]?.lower === "'s" ? nameFrom({ doc, names }, mention.last + 1, to) : 0
  }
  if (mention !== undefined) return mention.last
  return isCalled(doc, at) ? nameEnd(doc, at, to) : 0
}

/** Whether a word that nobody listed is a name at a clause's beginning, where every word has a capital: in capitals, or one of several. */
const isCalled = (doc: Doc, at: number): boolean => isName(doc, at) && (/^[A-Z0-9&]+$/.test(doc.tokens[at]?.text ?? '') || isName(doc, at + 1))

function nameEnd(doc: Doc, from: number, to: number): number {
  let end = from + 1
  while (end < to && isName(doc, end)) end++
  return end
}

/** "Saham perusahaan pelat merah ini": behind the pointing word that closes a description of shares, or 0. */
function pointedBehind({ tokens }: Doc, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 12) && tokens[at]?.kind === 'word'; at++) {
    if (tokens[at]?.entry?.pointing) return at + 1
  }
  return 0
}

/** Behind the last of the names that a list goes on with: "saham BMRI dan BBCA juga …", "PT Semen Indonesia Tbk (SMGR) dan emiten ritel PT Ace …". */
function endOfList(market: Market, from: number, to: number): number {
  const { doc, names } = market
  let end = closed(doc, from)
  for (let listed = 0; listed < MOST; listed++) {
    let at = end
    // "Jardine Cycle & Carriage", where the first two words alone were found to be a name.
    if (doc.tokens[at]?.text === '&' && isName(doc, at + 1)) {
      end = nameEnd(doc, at + 1, to)
      continue
    }
    if (doc.tokens[at]?.text === ',') at++
    const joined = AND.has(doc.tokens[at]?.lower ?? '') || doc.tokens[at]?.entry?.owns
    if (joined) at++
    if (joined && doc.tokens[at]?.entry?.cue === 'organization') while (doc.tokens[at]?.capital === false) at++
    const mention = names.mentions[names.at[at] ?? -1]
    if (at === end || at >= to || (mention === undefined && !isName(doc, at))) return end
    end = closed(doc, mention?.last ?? nameEnd(doc, at, to))
  }
  return end
}

/** Behind the suffixes and brackets that follow a name: "(Persero) Tbk. (SMGR)". */
function closed({ tokens }: Doc, from: number): number {
  let end = from
  for (let at = from; at < from + 12; at++) {
    const token = tokens[at]
    if (token?.text === ')' || token?.entry?.legalForm) end = at + 1
    else if (token?.text !== '(' && token?.text !== '.' && tokens[at - 1]?.text !== '(') break
  }
  return end
}

/** "Kotak Bank: With a gain of 1.45 percent, the shares rose": the name that heads a paragraph. */
export function labelOf(market: Market, paragraph: number, before: number): Subject | null {
  const { doc, names } = market
  let colon = paragraph
  while (colon < before && colon < paragraph + 9 && doc.tokens[colon]?.text !== ':' && doc.tokens[colon]?.text !== '(') colon++
  if (doc.tokens[colon]?.text !== ':' || colon === paragraph || colon >= before) return null
  const mention = names.mentions[names.at[colon - 1] ?? -1]
  const media = mention !== undefined && names.facts[mention.entity]?.media
  if (media || (mention === undefined && doc.tokens[colon - 1]?.text !== ')' && !isCalled(doc, nameStart(doc, colon - 1, paragraph)))) return null
  const subject = walkLeft(market, colon, paragraph)
  return subject === REFUSED || subject?.again ? null : subject
}
