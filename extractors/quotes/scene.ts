/** What every part of the quote reader looks at: the document, its names and times, and the small questions asked of tokens. */
import type { Doc, Language, Names, Times, Token, TokenRange } from '../../src/types.ts'
import type { Entry } from '../lexicon/lexicon.ts'
import type { Saying } from '../lexicon/speech.ts'

export interface Scene {
  doc: Doc
  names: Names
  /** For each token the end of the time mentioned there, or 0. */
  timeEnd: Int32Array
  /** For each token the index of the marked stretch around it, or -1. Its marks count as in it. */
  stretchAt: Int32Array
}

/** A verb of saying in the text. */
export interface Cue extends TokenRange {
  saying: Saying
  carriesOn: boolean
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

export function sceneOf(doc: Doc, names: Names, times: Times): Scene {
  const timeEnd = new Int32Array(doc.tokens.length)
  for (const time of times.mentions) timeEnd[time.first] = time.last
  return { doc, names, timeEnd, stretchAt: new Int32Array(doc.tokens.length).fill(-1) }
}

/** The token's own entry, or that of the longest expression that begins there, by a field it must have. */
export function fieldAt<K extends keyof Entry>(scene: Scene, at: number, field: K): { value: NonNullable<Entry[K]>; length: number } | null {
  const token = scene.doc.tokens[at]
  if (token === undefined) return null
  if (token.phrases !== null) {
    for (const phrase of token.phrases) {
      const value = phrase.entry[field]
      if (value !== undefined) return { value: value as NonNullable<Entry[K]>, length: phrase.length }
    }
  }
  const value = token.entry?.[field]
  return value === undefined ? null : { value: value as NonNullable<Entry[K]>, length: 1 }
}

/** The verb of saying at a token. */
export function cueAt(scene: Scene, at: number): Cue | null {
  const token = scene.doc.tokens[at]
  if (token === undefined || (token.entry === null && token.phrases === null)) return null
  const found = fieldAt(scene, at, 'saying')
  if (found === null) return null
  // `kata kunci` is no `kata`; "the States" and "Reports" are no verbs.
  const longest = token.phrases?.[0]
  if (longest !== undefined && longest.length > found.length && longest.entry.saying === undefined) return null
  if (token.capital && found.value.speaker === 'either') return null
  if (found.value.noun && at > 0 && nameAt(scene, at - 1) < 0 && fieldAt(scene, at - 1, 'pronoun') === null && !isMark(scene.doc.tokens[at - 1], ')'))
    return null
  return { first: at, last: at + found.length, saying: found.value, carriesOn: fieldAt(scene, at, 'carriesOn') !== null }
}

/** The language of the segment that a token lies in. */
export function languageAt(scene: Scene, at: number): Language {
  for (const segment of scene.doc.segments) if (at >= segment.first && at < segment.last) return segment.language
  return scene.doc.language
}

/** The sentence of a token, as a range; empty where it lies in no sentence. */
export function sentenceAt(scene: Scene, at: number): TokenRange {
  return scene.doc.sentences[scene.doc.sentenceOf[at] ?? -1] ?? { first: at, last: at }
}

export const isStop = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark' && ENDS.has(token.text)
export const isMark = (token: Token | undefined, text: string): boolean => token !== undefined && token.kind === 'mark' && token.text === text
export const isBreak = (token: Token | undefined): boolean => token === undefined || token.kind === 'break'

/** Index of the entity named at a token, or -1. */
export function nameAt(scene: Scene, at: number): number {
  const mention = scene.names.at[at] ?? -1
  return mention < 0 ? -1 : (scene.names.mentions[mention]?.entity ?? -1)
}

/** The end of the name that covers a token; the next token where none does. */
export function endOfName(scene: Scene, at: number): number {
  const mention = scene.names.at[at] ?? -1
  return mention < 0 ? at + 1 : Math.max(at + 1, scene.names.mentions[mention]?.last ?? at + 1)
}
