/** Who states a figure, what it is about, and the day it is tied to. */
import type { Doc, Found, NameMention, Names, NumericClaim, Quote, Times, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'

/** Fills `source`, `subject` and `asOf` of claims in place. Claims and mentions are in order, so this walks each once. */
export function attribute(doc: Doc, names: Names, times: Times, quotes: readonly Found<Quote>[], claims: Found<NumericClaim>[]): void {
  let sentence: TokenRange | undefined
  let mentions: NameMention[] = []
  let stated: NameMention | null = null
  let next = 0
  let before: Found<NumericClaim> | undefined
  for (const claim of claims) {
    const own = doc.sentences[doc.sentenceOf[claim.first] ?? -1]
    if (own === undefined) continue
    if (own !== sentence) {
      sentence = own
      while (next < names.mentions.length && (names.mentions[next]?.first ?? 0) < own.first) next++
      mentions = []
      for (let i = next; i < names.mentions.length; i++) {
        const mention = names.mentions[i]
        if (mention === undefined || mention.first >= own.last) break
        if (names.entities[mention.entity]?.kind !== 'place') mentions.push(mention)
      }
      stated = statedBy(doc, names, mentions, own)
    }
    claim.source = speakerOf(quotes, claim) ?? idOf(names, stated) ?? carried(doc, before, claim, mentions)
    claim.subject = subjectOf(names, mentions, claim)
    claim.asOf = dayOf(doc, times, own, claim)
    before = claim
  }
}

const idOf = (names: Names, mention: NameMention | null): string | null => (mention === null ? null : (names.entities[mention.entity]?.id ?? null))

/** The speaker of the innermost quote that holds a claim. */
function speakerOf(quotes: readonly Found<Quote>[], claim: TokenRange): string | null {
  let found: Found<Quote> | null = null
  for (const quote of quotes) {
    if (quote.first > claim.first) break
    if (quote.last >= claim.last && (found === null || quote.last - quote.first <= found.last - found.first)) found = quote
  }
  return found?.speaker?.entity ?? found?.speaker?.affiliation ?? null
}

/** The one whom a sentence names as the source of its figures: "according to X", "X mencatat", "reports to Downdetector". */
function statedBy(doc: Doc, names: Names, mentions: readonly NameMention[], sentence: TokenRange): NameMention | null {
  let weak: NameMention | null = null
  for (const mention of mentions) {
    // Trackers of outages are cited for their figures and nothing else.
    if (names.entities[mention.entity]?.name === 'Downdetector') return mention
    if (cueBefore(doc, mention.first, sentence.first)) return mention
    if (weak === null && cueBehind(doc, mention.last, sentence.last)) weak = mention
  }
  return weak
}

/** Whether a word that leads to a source stands right before a name, or before its title. */
function cueBefore(doc: Doc, first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - 4); at--) {
    const found = lookup(doc, at, 'states')
    if (found?.value === 'after' && at + found.length <= first && !isLoose(doc, at, found.length, first)) return true
    const token = doc.tokens[at]
    if (token === undefined || token.kind !== 'word') return false
  }
  return false
}

/** "by X", "on X", "oleh X" lead to a source only right before its name. */
const isLoose = (doc: Doc, at: number, length: number, first: number): boolean =>
  length === 1 && at + 1 < first && !/^(menurut|mengutip|kata|ujar|tutur|data)$/.test(doc.tokens[at]?.lower ?? '')

/** Whether a verb of stating follows a name, past its ticker or an aside. */
function cueBehind(doc: Doc, last: number, end: number): boolean {
  for (let at = last; at < Math.min(end, last + 4); at++) {
    if (lookup(doc, at, 'states')?.value === 'before') return true
    const token = doc.tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.text !== ')' && token.text !== '(')) return false
  }
  return false
}

/** A source goes on with the same count in the same paragraph, where the sentence names nobody else. */
function carried(doc: Doc, before: Found<NumericClaim> | undefined, claim: Found<NumericClaim>, mentions: readonly NameMention[]): string | null {
  if (before === undefined || before.source === null || before.unit !== claim.unit || claim.kind !== 'count' || mentions.length > 2) return null
  for (let at = before.last; at < claim.first; at++) if (doc.tokens[at]?.kind === 'break') return null
  return before.source
}

/** The organization or product named last before a figure in its sentence. */
function subjectOf(names: Names, mentions: readonly NameMention[], claim: Found<NumericClaim>): string | null {
  let subject: string | null = null
  for (const mention of mentions) {
    if (mention.first >= claim.first) break
    const entity = names.entities[mention.entity]
    if (entity !== undefined && entity.kind !== 'person' && entity.id !== claim.source) subject = entity.id
  }
  return subject
}

/** The day behind "per", "as of" and the like in the figure's sentence. */
function dayOf(doc: Doc, times: Times, sentence: TokenRange, claim: TokenRange): string | null {
  for (const mention of times.mentions) {
    if (mention.first < sentence.first) continue
    if (mention.last > sentence.last) break
    if (mention.kind !== 'date' && mention.kind !== 'time') continue
    if (Math.min(Math.abs(mention.first - claim.last), Math.abs(claim.first - mention.last)) > 12) continue
    for (let at = Math.max(sentence.first, mention.first - 4); at < mention.first; at++) {
      const found = lookup(doc, at, 'asOf')
      if (found !== null && at + found.length === mention.first) return mention.value
    }
  }
  return null
}
