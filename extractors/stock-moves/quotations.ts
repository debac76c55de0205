/** Moves quoted without a verb, by sign or in brackets: "Dow -1.04%", "Nikkei (-2,62 persen)", "HDFC Bank (down 1.75 per cent)". */
import type { Doc, Token } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import { REFUSED, type Subject, wholeName } from './company.ts'
import { hasTrading } from './context.ts'
import { wordless } from './events.ts'
import { type Amount, amountAt, percentOf } from './figures.ts'
import { indexEndingAt } from './index-names.ts'
import { moveOf } from './move.ts'
import { isName, nameStart } from './phrases.ts'
import type { Read, Scene } from './scene.ts'
import { exchangeAt, walkLeft } from './walk.ts'

const SIGN = /^[-+−–]$/

const isSign = (token: Token | undefined): boolean => token?.kind === 'mark' && SIGN.test(token.text)

/** Whether a sentence may hold a quotation: a figure behind a sign, or within a few words of an opening bracket. */
export function hasQuotation({ tokens, numbers }: Doc, { from, to }: Scene['numbers']): boolean {
  for (let i = from; i < to; i++) {
    const first = numbers[i]?.first ?? 0
    // A minus sign belongs to its number, a plus stands before it.
    for (const sign of [tokens[first], tokens[first - 1]]) if (isSign(sign) && sign?.spaced) return true
    for (let at = first - 1; at >= first - 4; at--) if (tokens[at]?.text === '(') return true
  }
  return false
}

/** All quotations of a sentence. */
export function quotationsIn(scene: Scene): Read[] {
  const { sentence, market } = scene
  const { tokens } = market.doc
  const found: Read[] = []
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    const read = token.text === '(' ? readBracket(scene, at) : SIGN.test(token.text) && tokens[at - 1]?.text !== '(' ? readSigned(scene, at) : null
    if (read === null) continue
    found.push(read)
    at = read[0].last - 1
  }
  return found
}

/** "Dow -1.04%", "saham BBCA -3,2%" */
function readSigned(scene: Scene, sign: number): Read | null {
  const amount = signedAt(scene, sign)
  const subject = amount === null ? null : tickerBefore(scene, sign)
  return amount === null || subject === null ? null : quotation(scene, sign, subject, amount, directionOf(scene, sign))
}

/** "Nikkei, (-2,62 persen)", "Britannia Industries Ltd. (down 2.58 per cent)" */
function readBracket(scene: Scene, open: number): Read | null {
  const { market } = scene
  const word = lookup(market.doc, open + 1, 'direction')
  const sign = isSign(market.doc.tokens[open + 1])
  if (!sign && word === null) return null
  const amount = sign ? signedAt(scene, open + 1) : percentWithin(scene, open + 1 + (word?.length ?? 0))
  const subject = amount === null ? null : nameBefore(scene, open)
  if (amount === null || subject === null) return null
  const told = subject.kind === 'index' || subject.shares || scene.moved || (scene.trading ??= hasTrading(market.doc, scene.sentence))
  return told ? quotation(scene, open, subject, amount, sign ? directionOf(scene, open + 1) : (word?.value ?? 'down')) : null
}

const directionOf = ({ market }: Scene, sign: number): 'up' | 'down' => (market.doc.tokens[sign]?.text === '+' ? 'up' : 'down')

function quotation(scene: Scene, at: number, subject: Subject, amount: Amount, direction: 'up' | 'down' | 'flat'): Read {
  return moveOf(
    scene,
    wordless(direction, { first: at, last: amount.last }),
    subject,
    null,
    percentOf(amount),
    { first: subject.first, last: amount.last },
    amount.last,
  )
}

function signedAt({ market }: Scene, sign: number): Amount | null {
  const amount = amountAt(market, sign, sign) ?? amountAt(market, sign + 1, sign)
  return amount?.kind === 'percent' ? amount : null
}

/** The percentage that stands at a token or up to two behind it: "down by about 2%". */
function percentWithin({ market }: Scene, from: number): Amount | null {
  for (let at = from; at < from + 3; at++) {
    const amount = amountAt(market, at, from)
    if (amount !== null) return amount.kind === 'percent' ? amount : null
  }
  return null
}

/** The index or ticker that ends right before a sign. */
function tickerBefore({ market, sentence }: Scene, at: number): Subject | null {
  const { doc } = market
  for (let first = Math.max(sentence.first, at - 6); first < at; first++) {
    if (first + (lookup(doc, first, 'index')?.length ?? 0) !== at && !(first === at - 1 && /^[A-Z]{2,5}$/.test(doc.tokens[first]?.text ?? '')))
      continue
    const subject = walkLeft(market, at, first)
    return subject === REFUSED || subject?.again ? null : subject
  }
  return null
}

/** The company, index or city's market whose name ends right before a bracket, a comma between them or not. */
function nameBefore({ market, sentence }: Scene, open: number): Subject | null {
  const { doc, names } = market
  const end = doc.tokens[open - 1]?.text === ',' ? open - 1 : open
  let last = end - 1
  while (last > sentence.first && (doc.tokens[last]?.text === '.' || doc.tokens[last]?.entry?.legalForm) && (names.at[last] ?? -1) < 0) last--
  const index = indexEndingAt(doc, last, sentence.first)
  const mention = names.mentions[names.at[last] ?? -1]
  if (index < 0 && mention !== undefined && names.entities[mention.entity]?.kind === 'place') return exchangeAt(doc, mention.first, last + 1)
  const first =
    index >= 0
      ? index
      : mention !== undefined
        ? wholeName(market, mention, sentence.first)
        : isName(doc, last)
          ? nameStart(doc, last, sentence.first)
          : -1
  const subject = first < 0 ? null : walkLeft(market, end, first)
  return subject === REFUSED || subject?.again ? null : subject
}
