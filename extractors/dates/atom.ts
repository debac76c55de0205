/** What a rule reads of a time before anything is joined or resolved, and the readers that all shapes use. */
import type { DateModifier, Doc, Found, TokenRange } from '../../src/types.ts'
import type { Said } from '../lexicon/calendar.ts'
import type { Entry } from '../lexicon/lexicon.ts'
import { wholeOf } from '../shared/digits.ts'
import { lookBack, type Rule } from '../shared/rules.ts'

export interface Atom extends TokenRange {
  said: Said
  /** The other end of an interval. */
  till?: Said
  modifier?: DateModifier
  /** Means a time only beside another one: "7 malam" in "jam 2 siang hingga 7 malam". */
  weak?: true
}

export type FoundAtom = Found<Atom>

/** A phrase shape without its id: languages give the same shape their own names. */
export type Shape = Omit<Rule<Atom>, 'id'>

/** A run of digits alone, or -1; `longest` bounds how many. */
export function integerAt(doc: Doc, at: number, longest = 4): number {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'number' || token.text.length > longest) return -1
  return wholeOf(token.text)
}

/** A year from 1900 to 2099 in four digits, or -1. */
export function yearAt(doc: Doc, at: number): number {
  const value = integerAt(doc, at)
  return doc.tokens[at]?.text.length === 4 && value >= 1900 && value <= 2099 ? value : -1
}

/** Whether the token right before begins its sentence or there is none. */
export function beginsSentence(doc: Doc, at: number): boolean {
  const sentence = doc.sentences[doc.sentenceOf[at] ?? -1]
  return sentence === undefined || sentence.first === at
}

/** Whether a figure before this word counts or measures something. */
export function isUnit(entry: Entry | null | undefined): boolean {
  return entry != null && (entry.counted ?? entry.scale ?? entry.measure ?? entry.percent ?? entry.currency ?? entry.timeUnit) !== undefined
}

/** Whether the word right before a token says when, from when or until when. */
export function isTold(doc: Doc, at: number): boolean {
  const told = lookBack(doc, at, 'until') ?? lookBack(doc, at, 'from') ?? lookBack(doc, at, 'bridge')
  return told !== null || lookBack(doc, at, 'precision')?.value.point !== undefined
}
