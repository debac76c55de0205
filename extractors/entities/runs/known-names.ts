/** The known names of a sentence: what the gazetteers have, where the text means it. */

import type { Doc, Token, TokenRange } from '../../../src/types.ts'
import type { Gazetteer, Hit } from '../../gazetteer/gazetteer.ts'
import { textOf } from '../../shared/spans.ts'
import { creditLength } from './credits.ts'
import { fitsCase } from './letter-case.ts'
import type { Sighting, Style } from './sight.ts'
import { longest, namesOf, type Words } from './words.ts'

/** Collects the known names of a sentence; they do not overlap. */
export function findKnown(
  doc: Doc,
  words: Words,
  gazetteers: readonly Gazetteer[],
  sentence: TokenRange,
  style: Style,
  known: Sighting[],
  knownAt: Int32Array,
): void {
  const { tokens } = doc
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token
    if (token.text === '(') at += creditLength(tokens, at)
    if (token.kind === 'number' ? !maybeName(tokens, at, sentence.last) : token.kind !== 'word') continue
    // Brands in lower case: "chatr", "e-Transfer", "gov.uk"
    const small = token.kind === 'word' && words.cased[at] === 0
    if (small && (token.entry !== null || token.phrases !== null)) continue
    // "Wali Kota Bekasi": the job's second word begins no place.
    if (token.lower === 'kota' && tokens[at - 1]?.lower === 'wali') continue
    const sighting = sightingAt(doc, words, gazetteers, at, sentence.last, style)
    // "The Australian" begins "The Australian Securities and Investments Commission".
    if (sighting?.weak && at + 1 < sighting.last && sightingAt(doc, words, gazetteers, at + 1, sentence.last, style) !== null) continue
    if (
      sighting === null ||
      (small && sighting.hit.form.written !== textOf(doc, sighting.first, sighting.last) && !isBrand(doc, gazetteers, words, at, sighting.hit))
    )
      continue
    for (let i = sighting.first; i < sighting.last; i++) knownAt[i] = known.length
    known.push(sighting)
    at = sighting.last - 1
  }
}

/** "60 Minutes", "3 Indonesia", "9mobile": a figure begins a name only before a capital or a word that is glued to it. */
const maybeName = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 1 < last && ((tokens[at + 1] as Token).capital || ((tokens[at + 1] as Token).kind === 'word' && !(tokens[at + 1] as Token).spaced))

function sightingAt(doc: Doc, words: Words, gazetteers: readonly Gazetteer[], first: number, last: number, style: Style): Sighting | null {
  const best = hitAt(doc.tokens, words, gazetteers, first, last)
  const paper = best === null || best.form.weak ? withArticle(doc.tokens, words, gazetteers, first, last, style) : null
  if (paper !== null) return { first, last: first + paper.length - 1, hit: paper, weak: false }
  if (best === null) return doc.language === 'id' ? withClitic(doc, gazetteers, first) : null
  const end = first + best.length
  if (best.known.kind === 'place' && isOther(doc, first, end)) return null
  const found = textOf(doc, first, end)
  if (!fitsCase(found, best.form.written, style === 'caps') && !isBrand(doc, gazetteers, words, first, best))
    // "Manchester airport" is not written like Manchester Airport, but Manchester is.
    return best.length > 1 ? sightingAt(doc, words, gazetteers, first, end - 1, style) : null
  // Somewhere on earth there is a town of almost any name: at a sentence's start, where all words have capitals, it needs support.
  const town =
    best.length === 1 && best.known.identifiers.geonames !== undefined && best.known.country !== 'id' && (style !== 'plain' || opens(doc, first))
  const shaky = style !== 'plain' && best.length === 1 && best.form.written.length < 3
  return {
    first,
    last: end,
    hit: best,
    weak:
      (best.form.weak && !isArea(doc, best, first, style)) ||
      shaky ||
      (best.form.written.startsWith('The ') && opens(doc, first)) ||
      (town && (doc.tokens[first] as Token).entry !== null),
  }
}

/** "pengguna whatsapp", "jaringan telkomsel", "saldo Ovo": Indonesian writers are free with brands' capitals; what is no other word is one. */
function isBrand(doc: Doc, gazetteers: readonly Gazetteer[], words: Words, at: number, { known, form, length }: Hit): boolean {
  if (doc.language !== 'id' || form.weak || length > 1 || form.written.length < ((doc.tokens[at] as Token).capital ? 3 : 6)) return false
  const hash = words.hash[at] as number
  return (known.kind === 'product' || known.kind === 'organization') && !gazetteers.some((gazetteer) => (gazetteer.word(hash) & 15) !== 0)
}

/** "warga Malang", "di Bandung": towns of Indonesia are also its words, but not with a capital inside a plain sentence. */
const isArea = (doc: Doc, { known }: Hit, at: number, style: Style): boolean =>
  doc.language === 'id' && style === 'plain' && known.identifiers.kemendagri !== undefined && (doc.tokens[at] as Token).capital && !opens(doc, at)

/** "according to the Verge": a name that has the article in it, whose article the text writes small. */
function withArticle(
  tokens: readonly Token[],
  words: Words,
  gazetteers: readonly Gazetteer[],
  first: number,
  last: number,
  style: Style,
): Hit | null {
  const token = tokens[first] as Token
  const article = tokens[first - 1]
  if (style !== 'plain' || !token.capital || article?.lower !== 'the' || article.capital) return null
  const hit = longest(gazetteers, tokens, words, first - 1, last)
  return hit !== null && hit.length > 1 && hit.form.written.startsWith('The ') ? hit : null
}

/** The known name at a token; most words begin none, and few of the others one of several words. */
function hitAt(tokens: readonly Token[], words: Words, gazetteers: readonly Gazetteer[], first: number, last: number): Hit | null {
  const { word } = tokens[first] as Token
  if (word !== null) {
    const names = namesOf(word, gazetteers, tokens, words, first)
    if (!names.goesOn) return names.alone
  }
  return longest(gazetteers, tokens, words, first, last)
}

/** "IndiHomelah", "Telkomselpun": a particle glued to a known name. */
function withClitic(doc: Doc, gazetteers: readonly Gazetteer[], at: number): Sighting | null {
  const token = doc.tokens[at] as Token
  if (!token.capital || token.entry !== null || token.text.length < 7 || !/(lah|kah|nya|pun)$/.test(token.lower)) return null
  for (const gazetteer of gazetteers) {
    const lower = token.lower.slice(0, -3)
    const known = gazetteer.named(lower)
    const form = known?.forms.get(lower)
    if (known && form && !form.weak && (known.kind === 'product' || known.kind === 'organization'))
      return { first: at, last: at + 1, hit: { known, form, length: 1 }, weak: false }
  }
  return null
}

/** Whether a place's name says something else: `US$8`, `dolar AS`, `bahasa Jawa`, `Pacific time`. */
function isOther(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1]
  const after = doc.tokens[last]
  if (after?.text === '$' && !after.spaced) return true
  if (before === undefined) return false
  return (
    before.entry?.currency !== undefined ||
    /^(bahasa|dolar|dollar)$/.test(before.lower) ||
    after?.lower === 'time' ||
    after?.lower === 'dollar' ||
    after?.lower === 'dollars'
  )
}

/** Whether a token is the first word of its sentence. */
function opens(doc: Doc, at: number): boolean {
  const first = doc.sentences[doc.sentenceOf[at] as number]?.first ?? at
  for (let i = first; i < at; i++) if ((doc.tokens[i] as Token).kind === 'word') return false
  return true
}
