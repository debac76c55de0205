/** Whether the words around a time speak of what is to come or of what has been. */
import type { Doc, Language, Token } from '../../../src/types.ts'
import { has } from '../../shared/rules.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Outlook } from './periods.ts'

/** How many tokens before a mention are asked. */
const REACH = 20
/** How many tokens around a bare weekday its verb stands in. */
const NEAR = 10

export function outlookOf(doc: Doc, mention: Mention, language: Language): Outlook {
  const sentence = doc.sentences[doc.sentenceOf[mention.first] ?? -1]
  const first = sentence?.first ?? mention.first
  if (doc.tokens[mention.first - 1]?.entry?.aheadBeside && mention.said.hour === undefined) return 'sure'
  const { weekday, day } = mention.said
  const bare = (weekday !== undefined || mention.said.hour !== undefined || mention.said.part !== undefined) && day === undefined
  // "may change their flights through Friday"
  let likely = language === 'en' && weekday !== undefined && doc.tokens[mention.first - 1]?.entry?.until === true
  const timed = weekday === undefined && (mention.said.hour !== undefined || mention.said.part !== undefined)
  let past = false
  for (let at = mention.first - 1; at >= Math.max(first, mention.first - REACH); at--) {
    // "were down until noon" is over.
    if (isAhead(doc, at) && !(timed && doc.tokens[at]?.entry?.until)) likely = true
    if (bare && !past && mention.first - at <= NEAR && isPast(doc, at)) past = true
  }
  for (let at = mention.last; bare && !past && at < Math.min(sentence?.last ?? 0, mention.last + NEAR); at++) past = isPast(doc, at)
  if (likely) return past || (language === 'id' && weekday === undefined && mention.said.month === undefined) ? 'likely' : 'sure'
  // Indonesian verbs have no tense: there only a word for what is to come counts.
  return past || language === 'id' ? 'past' : 'none'
}

/** A word or expression about what is to come. */
export function isAhead(doc: Doc, at: number): boolean {
  const token = doc.tokens[at] as Token
  return token.entry?.ahead === true || (token.phrases !== null && has(doc, at, 'ahead'))
}

/** A verb in the past: most end alike. */
function isPast(doc: Doc, at: number): boolean {
  const { kind, lower, entry } = doc.tokens[at] as Token
  if (kind !== 'word' || entry?.ahead !== undefined) return false
  return entry?.pastTense === true || (lower.length > 4 && lower.endsWith('ed'))
}
