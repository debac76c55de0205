/** A mention on its way from readings to a value. */
import type { DateModifier, Doc, TokenRange } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import type { FoundAtom } from '../atom.ts'

export interface Mention extends TokenRange {
  said: Said
  /** The other end of an interval. */
  till: Said | null
  modifier: DateModifier
  rule: string
  weak: boolean
  /** A bracket that opened inside and has to close. */
  open: boolean
}

export const mentionOf = ({ first, last, said, till, modifier, rule, weak }: FoundAtom): Mention => ({
  first,
  last,
  said,
  till: till ?? null,
  modifier: modifier ?? 'exact',
  rule,
  weak: weak === true,
  open: false,
})

/** The rule of a mention made of two: the first one's id and the second one's shape. */
export const bothRules = (a: Mention, b: Mention): string => `${a.rule}+${b.rule.slice(b.rule.lastIndexOf('/') + 1)}`

/** Makes one mention of neighbours, from left to right, wherever `merge` makes one of two. */
export function mergeNeighbours(doc: Doc, mentions: readonly Mention[], merge: (doc: Doc, a: Mention, b: Mention) => Mention | null): Mention[] {
  const merged: Mention[] = []
  for (const next of mentions) {
    const last = merged.at(-1)
    const both = last === undefined ? null : merge(doc, last, next)
    if (both === null) merged.push(next)
    else merged[merged.length - 1] = both
  }
  return merged
}

export const isDay = (said: Said): boolean =>
  said.weekday !== undefined || said.day !== undefined || said.holiday !== undefined || said.nthDay !== undefined || said.shift?.unit === 'day'
export const isTime = (said: Said): boolean => said.hour !== undefined || said.part !== undefined
export const isLength = (said: Said): boolean => said.length !== undefined && said.shift === undefined
