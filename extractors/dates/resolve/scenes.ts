/** Where a time stands: in a byline, in someone's words, or as the day on which something was said. */
import type { Doc, TokenRange } from '../../../src/types.ts'
import { isMark } from '../../shared/tokens.ts'
import type { Mention } from '../mentions/mention.ts'

export interface Scene {
  sentence: number
  paragraph: number
  byline: boolean
  /** Begins its paragraph, as the entries of a live page do. */
  heads: boolean
  /** The day of a statement ("said on Tuesday", "ujarnya, Rabu (10/5)"), not of what is told. */
  statement: boolean
  /** Inside quotation marks: the index of the mention that says when it was spoken, -1 where none does; null outside. */
  spoken: number | null
}

/** How far before a mention its verb of saying may stand. */
const REACH = 18

export function scenesOf(doc: Doc, mentions: readonly Mention[]): Scene[] {
  // Only "today" and its like mean something else in someone's words.
  const quoted = mentions.some(isDeictic) ? doc.quoted : []
  const scenes: Scene[] = []
  let paragraph = 0
  let stretch = 0
  for (const mention of mentions) {
    while (paragraph + 1 < doc.paragraphs.length && (doc.paragraphs[paragraph + 1]?.first ?? 0) <= mention.first) paragraph++
    while (stretch < quoted.length && (quoted[stretch] as TokenRange).last <= mention.first) stretch++
    const inside = quoted[stretch] !== undefined && (quoted[stretch] as TokenRange).first <= mention.first
    scenes.push({
      sentence: doc.sentenceOf[mention.first] ?? -1,
      paragraph,
      byline: doc.paragraphs[paragraph]?.zone === 'byline',
      heads: doc.paragraphs[paragraph]?.first === mention.first,
      statement: !inside && isStatement(doc, mention),
      spoken: inside && isDeictic(mention) ? -1 : null,
    })
  }
  for (const [index, scene] of scenes.entries()) if (scene.spoken !== null) scene.spoken = statementNear(scenes, mentions, index)
  return scenes
}

const isDeictic = (mention: Mention): boolean => mention.said.shift?.from === 'publication' && mention.said.shift.unit === 'day'

/** "said on Tuesday", "kata Anton, Rabu (10/5)", "dalam keterangannya, Sabtu". */
export function isStatement(doc: Doc, mention: Mention): boolean {
  const { said } = mention
  if (said.hour !== undefined || (said.weekday === undefined && said.day === undefined)) return false
  for (let at = mention.first - 1; at >= mention.first - 4 && at >= 0; at--) {
    const token = doc.tokens[at]
    if (token === undefined || token.kind === 'break' || (token.kind === 'mark' && token.text !== ',')) break
    if (token.kind === 'mark') break
    if (token.entry?.saying !== undefined || token.entry?.statement) return true
  }
  if (!isMark(doc.tokens[mention.first - 1], ',')) return false
  const after = doc.tokens[mention.last]
  // "warga di Penajam, Kamis, menyatakan"
  if ((isMark(after, ',') ? doc.tokens[mention.last + 1] : after)?.entry?.saying !== undefined) return true
  if (after !== undefined && after.kind === 'word') return false
  const sentence = doc.sentences[doc.sentenceOf[mention.first] ?? -1]
  const from = Math.max(mention.first - REACH, sentence?.first ?? 0)
  for (let at = mention.first - 2; at >= from; at--) {
    const entry = doc.tokens[at]?.entry
    if (entry?.saying !== undefined || entry?.statement) return true
  }
  return false
}

/** The statement's day in the same paragraph: behind the words, or before them. */
function statementNear(scenes: readonly Scene[], mentions: readonly Mention[], index: number): number {
  const paragraph = scenes[index]?.paragraph
  for (let at = index + 1; at < index + 5 && scenes[at]?.paragraph === paragraph; at++) if (scenes[at]?.statement) return at
  for (let at = index - 1; at > index - 5 && scenes[at]?.paragraph === paragraph; at--) {
    if (scenes[at]?.spoken === null && mentions[at]?.said.weekday !== undefined && mentions[at]?.said.hour === undefined) return at
  }
  return -1
}
