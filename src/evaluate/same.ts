/** When two annotations say the same: values, names, speakers, spans. */
import type { Money, Span } from '../types.ts'
import type { Gold, GoldMove, GoldQuote } from './gold.ts'

/** Characters in both spans. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Characters in both spans by characters in either, 0 to 1. */
export function jaccard(a: Span, b: Span): number {
  const both = overlap(a, b)
  return both === 0 ? 0 : both / (a.end - a.start + b.end - b.start - both)
}

/**
 * Whether two date values are equal. Values are compared as written, but for three ways of writing the same:
 * `+00:00` is `Z`, seconds of zero may be left out, and hours, minutes and seconds of a duration are added up (`PT1H30M` is `PT90M`).
 * Days are never hours, and an interval is equal if both its ends are.
 */
export function sameValue(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return a === b || normalValue(a) === normalValue(b)
}

function normalValue(value: string): string {
  return value
    .split('/')
    .map((part) => normalDuration(part.replace(/Z$/, '+00:00').replace(/(T\d\d:\d\d):00(?=$|[+-])/, '$1')))
    .join('/')
}

function normalDuration(value: string): string {
  const parts = /^(P[^T]*)T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(value)
  if (parts === null) return value
  const [, days, hours, minutes, seconds] = parts
  return `${days}T${Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)}S`
}

/** Whether two figures are equal but for the rounding of floating-point numbers. */
export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

const sameMoney = (a: Money | null, b: Money | null): boolean =>
  a === null || b === null ? a === b : sameNumber(a.amount, b.amount) && a.currency === b.currency

/** A name without case, marks at its ends and double spaces. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N})]+$/gu, '')
}

/** Every surface form of the things that `name` names in one annotation. */
function formsOf(name: string, all: Gold): Set<string> {
  const wanted = fold(name)
  const forms = new Set([wanted])
  for (const entity of all.entities) {
    const names = entity.names.map(fold)
    if (names.includes(wanted)) for (const form of names) forms.add(form)
  }
  return forms
}

/** Whether two names mean one thing: they are equal, or each annotation's forms of the thing share one. */
export function sameName(name: string | null, gold: Gold, other: string | null, predicted: Gold): boolean {
  if (name === null || other === null) return name === other
  const forms = formsOf(name, gold)
  for (const form of formsOf(other, predicted)) if (forms.has(form)) return true
  return false
}

/** Whether two lists name the same things, in any order. */
export function sameNames(names: readonly string[], gold: Gold, others: readonly string[], predicted: Gold): boolean {
  if (names.length !== others.length) return false
  const left = [...others]
  for (const name of names) {
    const at = left.findIndex((other) => sameName(name, gold, other, predicted))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return true
}

/**
 * Whether a quote has the right speaker: the predicted name is one of the surface forms of the thing that gold names, case apart.
 * Where gold gives a description ("juru bicara Meta"), each of the two has to contain the other's head word.
 * Nobody in gold wants nobody.
 */
export function sameSpeaker(speaker: GoldQuote['speaker'], gold: Gold, other: GoldQuote['speaker']): boolean {
  if (speaker === null || other === null) return speaker === other
  if (formsOf(speaker.name, gold).has(fold(other.name))) return true
  const named = gold.entities.some((entity) => entity.names.some((name) => fold(name) === fold(speaker.name)))
  return !named && describesSame(speaker.name, other.name, gold)
}

/** Words that are never a description's head. */
const SMALL = new Set(
  'a an the one some several many other another seorang sebuah para salah satu beberapa sejumlah sang si its their his her'.split(' '),
)
const JOINTS = new Set('of for from at in on with who whose which that dari di yang untuk pada bernama @'.split(' '))

function describesSame(a: string, b: string, gold: Gold): boolean {
  const named = new Set(gold.entities.flatMap((entity) => entity.names.flatMap(wordsOf)))
  const one = wordsOf(a)
  const two = wordsOf(b)
  return headsOf(one, named).some((head) => two.includes(head)) && headsOf(two, named).some((head) => one.includes(head))
}

const wordsOf = (description: string): string[] =>
  fold(description)
    .split(/[^\p{L}\p{N}@_-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))

/** The head may be the first word (Indonesian) or the last one before a preposition (English); a name beside it is none. */
function headsOf(words: readonly string[], named: ReadonlySet<string>): string[] {
  const joint = words.findIndex((word) => JOINTS.has(word))
  const core = (joint < 0 ? words : words.slice(0, joint)).filter((word) => !named.has(word))
  return [core[0], core.at(-1)].filter((word) => word !== undefined)
}

/** Whether two stock moves are equal as a whole: company, direction, percent and price. */
export function sameMove(move: GoldMove, gold: Gold, other: GoldMove, predicted: Gold): boolean {
  return (
    sameName(move.company, gold, other.company, predicted) &&
    move.direction === other.direction &&
    sameNumber(move.percent ?? null, other.percent ?? null) &&
    sameMoney(move.price ?? null, other.price ?? null)
  )
}
