/** What every part of the quote reader looks at: the document, its names and times, and the small questions asked of tokens. */

import type { Doc, Entity, Language, Names, Speaker, Times, Token, TokenRange } from '../../src/types.ts'
import type { Entry } from '../lexicon/lexicon.ts'
import { isMark } from '../shared/tokens.ts'

export interface Scene {
  doc: Doc
  names: Names
  /** For each token which of the fields asked for its word has, or an expression that begins there: a bit each, -1 where nobody asked yet. */
  flags: Int32Array
  /** For each token the end of the time mentioned there, or 0. */
  timeEnd: Int32Array
  /** For each token the index of the marked stretch around it, or -1. Its marks count as in it. */
  stretchAt: Int32Array
}

// The fields of the lexicon that quotes ask for, a bit each.
export const SAYING = 0x1
export const ATTRIBUTION = 0x2
export const TALKER = 0x4
export const PRONOUN = 0x8
export const COMPLEMENTIZER = 0x10
export const STATEMENT = 0x20
export const SCREEN = 0x40
export const FINITE = 0x80
export const LINK = 0x100
export const DEFINITE = 0x200
export const INDEFINITE = 0x400
export const CARRIES_ON = 0x800
export const SPOKES = 0x1000
export const MATTER = 0x2000
export const ASKING = 0x4000
export const UNSAID = 0x8000
export const TITLE = 0x10000
export const OFFICE = 0x20000
/** Names of days and months. */
export const CALENDAR = 0x40000
export const HONORIFIC = 0x80000

/** The bits of one entry; entries are all of one shape, so these are plain reads. */
function flagsOf(entry: Entry): number {
  let flags = 0
  if (entry.saying !== undefined) flags |= SAYING
  if (entry.attribution !== undefined) flags |= ATTRIBUTION
  if (entry.talker !== undefined || entry.title !== undefined) flags |= TALKER
  if (entry.pronoun !== undefined) flags |= PRONOUN
  if (entry.complementizer !== undefined) flags |= COMPLEMENTIZER
  if (entry.statement !== undefined) flags |= STATEMENT
  if (entry.screen !== undefined) flags |= SCREEN
  if (entry.finite !== undefined) flags |= FINITE
  if (entry.link !== undefined) flags |= LINK
  if (entry.definite !== undefined) flags |= DEFINITE
  if (entry.indefinite !== undefined) flags |= INDEFINITE
  if (entry.carriesOn !== undefined) flags |= CARRIES_ON
  if (entry.spokes !== undefined) flags |= SPOKES
  if (entry.matter !== undefined) flags |= MATTER
  if (entry.asking !== undefined) flags |= ASKING
  if (entry.unsaid !== undefined) flags |= UNSAID
  if (entry.title !== undefined) flags |= TITLE
  if (entry.office !== undefined) flags |= OFFICE
  if (entry.honorific !== undefined) flags |= HONORIFIC
  if (entry.weekday !== undefined || entry.month !== undefined) flags |= CALENDAR
  return flags
}

/** The bits of a token's word and of the expressions that begin there. */
function readFlags(token: Token | undefined): number {
  if (token === undefined) return 0
  let flags = token.entry === null ? 0 : flagsOf(token.entry)
  if (token.phrases !== null) for (const phrase of token.phrases) flags |= flagsOf(phrase.entry)
  return flags
}

/** Whether a verb of saying, `menurut` or `bahwa` may stand at a token: asked of every one, so it asks nothing else. */
export function mayReport({ entry, phrases }: Token): boolean {
  if (entry !== null && (entry.saying ?? entry.attribution ?? entry.complementizer ?? entry.headline) !== undefined) return true
  if (phrases === null) return false
  for (const phrase of phrases) if (phrase.entry.saying !== undefined || phrase.entry.attribution !== undefined) return true
  return false
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

export function sceneOf(doc: Doc, names: Names, times: Times): Scene {
  const timeEnd = new Int32Array(doc.tokens.length)
  for (const time of times.mentions) timeEnd[time.first] = time.last
  return { doc, names, flags: new Int32Array(doc.tokens.length).fill(-1), timeEnd, stretchAt: new Int32Array(doc.tokens.length).fill(-1) }
}

/** Whether the word at a token, or an expression that begins there, has a field. */
export function hasField(scene: Scene, at: number, flag: number): boolean {
  // A place worked out in compiled code may come as a double; made whole once here it is looked up fast.
  const place = at | 0
  let flags = scene.flags[place]
  if (flags === undefined) return false
  if (flags < 0) {
    flags = readFlags(scene.doc.tokens[place])
    scene.flags[place] = flags
  }
  return (flags & flag) !== 0
}

/** The value of a field of the longest expression at a token, or of its word, and how many tokens that takes. */
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

/**
 * Someone who speaks, unnamed, at a token: by the words of speech, or by a job that only the words around names have;
 * and how many tokens that takes.
 */
export function talkerAt(scene: Scene, at: number): { value: NonNullable<Entry['talker']>; length: number } | null {
  if (!hasField(scene, at, TALKER)) return null
  const token = scene.doc.tokens[at] as Token
  for (const { entry, length } of token.phrases ?? []) {
    if (entry.talker !== undefined) return { value: entry.talker, length }
    if (entry.title !== undefined) return { value: 'person', length }
  }
  return token.entry === null ? null : { value: token.entry.talker ?? 'person', length: 1 }
}

/** What kind of link between phrases stands at a token. */
export function linkAt(scene: Scene, at: number): Entry['link'] {
  return hasField(scene, at, LINK) ? fieldAt(scene, at, 'link')?.value : undefined
}

/** Of two places in the text the first, and the last: `Math.min` makes doubles of them, which are slow as places. */
export const smaller = (a: number, b: number): number => (a < b ? a : b)
export const larger = (a: number, b: number): number => (a > b ? a : b)

/** The language of the segment that a token lies in. */
export function languageAt(scene: Scene, at: number): Language {
  for (const segment of scene.doc.segments) if (at >= segment.first && at < segment.last) return segment.language
  return scene.doc.language
}

/** How far a sentence is looked over on either side of a token: a longer one is none, and would cost its square. */
const WINDOW = 160

/** The sentence of a token, as a range; empty where it lies in no sentence. */
export function sentenceAt(scene: Scene, at: number): TokenRange {
  const sentence = scene.doc.sentences[scene.doc.sentenceOf[at] ?? -1]
  if (sentence === undefined) return { first: at, last: at }
  if (sentence.last - sentence.first <= WINDOW) return sentence
  return { first: larger(sentence.first, at - WINDOW), last: smaller(sentence.last, at + WINDOW) }
}

export const isStop = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark' && ENDS.has(token.text)
export const isBreak = (token: Token | undefined): boolean => token === undefined || token.kind === 'break'

/** Behind `M.Si`, `S.H.`, `MM`, as they follow a name, or 0. */
export function behindDegree(scene: Scene, at: number): number {
  const { tokens } = scene.doc
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || !token.capital) return 0
  if (DEGREES.has(token.lower.replaceAll('.', ''))) return at + 1
  const stop = tokens[at + 1]
  const tail = tokens[at + 2]
  const joined = token.text.length <= 3 && isMark(stop, '.') && stop?.spaced === false && tail?.kind === 'word' && tail.capital && !tail.spaced
  return joined && (tail?.text.length ?? 9) <= 6 ? at + 3 : 0
}

const DEGREES: ReadonlySet<string> = new Set(
  'st se sh mh mm mt sip sik spd msi mba phd jr sr ssos skom mkom ssi mpd amd dea cfa md obe mbe mhum msc ir ak ca cpa map sag spsi ssi apt mkes msos mip mtr spt spak mak magr mp stp drs dra'.split(
    ' ',
  ),
)

/** Index of the entity named at a token, or -1. */
export function nameAt(scene: Scene, at: number): number {
  const mention = scene.names.at[at] ?? -1
  return mention < 0 ? -1 : (scene.names.mentions[mention]?.entity ?? -1)
}

/** The entity that a speaker is; ids count the entities from one. */
export function entityOf(scene: Scene, speaker: Pick<Speaker, 'entity'>): Entity | undefined {
  return speaker.entity === null ? undefined : scene.names.entities[Number(speaker.entity.slice(1)) - 1]
}

/** The end of the name that covers a token; the next token where none does. */
export function endOfName(scene: Scene, at: number): number {
  const mention = scene.names.at[at] ?? -1
  return mention < 0 ? at + 1 : larger(at + 1, scene.names.mentions[mention]?.last ?? at + 1)
}

/** The first comma from a token on, or `last`. */
export function commaBehind(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last && !isMark(scene.doc.tokens[at], ',')) at++
  return at
}

/** The last comma before a token, or -1. */
export function commaBefore(scene: Scene, at: number, floor: number): number {
  let first = -1
  for (let i = at - 1; i >= floor; i--) {
    if (isMark(scene.doc.tokens[i], ',')) {
      first = i
      break
    }
  }
  return first
}

/** Index of the paragraph that a token lies in, or -1. */
export function paragraphOf({ doc }: Scene, at: number): number {
  let low = 0
  let high = doc.paragraphs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const paragraph = doc.paragraphs[middle] as TokenRange
    if (at < paragraph.first) high = middle - 1
    else if (at >= paragraph.last) low = middle + 1
    else return middle
  }
  return -1
}
