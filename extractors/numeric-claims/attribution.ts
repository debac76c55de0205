/** Who states a figure, what it is about, and the day it is tied to. */
import type { Doc, Found, NameMention, Names, NumericClaim, Quote, Times, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'

/** Where a walk over claims stands in the lists beside them: all are in order, so each is walked once. */
interface Place {
  sentence: TokenRange
  /** The sentence's names that are no places. */
  mentions: NameMention[]
  /** Who states the sentence's figures. */
  stated: NameMention | null
  /** How many of `mentions` stand before the claim, and the id of the last organization or product of them. */
  passed: number
  subject: string | null
}

/** Fills `source`, `subject` and `asOf` of claims in place. */
export function attribute(doc: Doc, names: Names, times: Times, quotes: readonly Found<Quote>[], claims: Found<NumericClaim>[]): void {
  let place: Place | undefined
  const next = { mention: 0, quote: 0, time: 0 }
  let before: Found<NumericClaim> | undefined
  for (const claim of claims) {
    const sentence = doc.sentences[doc.sentenceOf[claim.first] ?? -1]
    if (sentence === undefined) continue
    if (sentence !== place?.sentence) {
      while (next.mention < names.mentions.length && (names.mentions[next.mention]?.first ?? 0) < sentence.first) next.mention++
      while (next.time < times.mentions.length && (times.mentions[next.time]?.first ?? 0) < sentence.first) next.time++
      const mentions = mentionsIn(names, next.mention, sentence)
      place = { sentence, mentions, stated: statedBy(doc, names, mentions, sentence), passed: 0, subject: null }
    }
    while (next.quote < quotes.length && (quotes[next.quote]?.last ?? 0) <= claim.first) next.quote++
    claim.source = speakerOf(quotes, next.quote, claim) ?? idOf(names, place.stated) ?? carried(doc, before, claim, place.mentions)
    claim.subject = subjectOf(names, place, claim)
    claim.asOf = dayOf(doc, times, next.time, sentence, claim)
    before = claim
  }
}

function mentionsIn(names: Names, from: number, sentence: TokenRange): NameMention[] {
  const mentions: NameMention[] = []
  for (let i = from; i < names.mentions.length; i++) {
    const mention = names.mentions[i]
    if (mention === undefined || mention.first >= sentence.last) break
    if (names.entities[mention.entity]?.kind !== 'place') mentions.push(mention)
  }
  return mentions
}

const idOf = (names: Names, mention: NameMention | null): string | null => (mention === null ? null : (names.entities[mention.entity]?.id ?? null))

/** The speaker of the innermost quote that holds a claim; `from` is the first quote that does not end before it. */
function speakerOf(quotes: readonly Found<Quote>[], from: number, claim: TokenRange): string | null {
  let found: Found<Quote> | null = null
  for (let i = from; i < quotes.length; i++) {
    const quote = quotes[i]
    if (quote === undefined || quote.first > claim.first) break
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
function subjectOf(names: Names, place: Place, claim: Found<NumericClaim>): string | null {
  for (; place.passed < place.mentions.length; place.passed++) {
    const mention = place.mentions[place.passed]
    if (mention === undefined || mention.first >= claim.first) break
    const entity = names.entities[mention.entity]
    if (entity !== undefined && entity.kind !== 'person' && entity.id !== claim.source) place.subject = entity.id
  }
  return place.subject
}

/** The day behind "per", "as of" and the like in the figure's sentence, no further off than a clause. */
function dayOf(doc: Doc, times: Times, from: number, sentence: TokenRange, claim: TokenRange): string | null {
  for (let i = from; i < times.mentions.length && i < from + 8; i++) {
    const mention = times.mentions[i]
    if (mention === undefined || mention.last > sentence.last) break
    if (mention.kind !== 'date' && mention.kind !== 'time') continue
    if (Math.min(Math.abs(mention.first - claim.last), Math.abs(claim.first - mention.last)) > 12) continue
    for (let at = Math.max(sentence.first, mention.first - 4); at < mention.first; at++) {
      const found = lookup(doc, at, 'asOf')
      if (found !== null && at + found.length === mention.first) return mention.value
    }
  }
  return null
}
