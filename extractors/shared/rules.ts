/** The rule runner: walks the tokens once and asks only the rules that the token in hand triggers. */
import type { Doc, Language, Token, TokenRange } from '../../src/types.ts'
import type { Entry } from '../lexicon/lexicon.ts'

/** What wakes a rule: a field of the lexicon's entry (of the word, or of an expression that begins there), or a figure. */
export type Trigger = Exclude<keyof Entry, 'serial'> | 'number'

/** One phrase shape. `match` looks a bounded way around `at` and says what it read, or null. */
export interface Rule<M extends TokenRange> {
  /** `kind/language/shape`, shown by `padam explain`. */
  id: string
  on: Trigger | readonly Trigger[]
  match(doc: Doc, at: number): M | null
}

export type RuleSets<M extends TokenRange> = Readonly<Record<Language, readonly Rule<M>[]>>

/** For each entry of the lexicon the rules that it triggers, worked out when the entry is first met. */
interface Index<M extends TokenRange> {
  byNumber: readonly Rule<M>[]
  /** By the entry's serial. */
  byEntry: (readonly Rule<M>[] | undefined)[]
}

/** Most entries wake no rule. */
const NONE: readonly never[] = []

const indexes = new WeakMap<object, unknown>()

const triggersOf = <M extends TokenRange>(rule: Rule<M>): readonly Trigger[] => (typeof rule.on === 'string' ? [rule.on] : rule.on)

function indexOf<M extends TokenRange>(rules: readonly Rule<M>[]): Index<M> {
  const known = indexes.get(rules) as Index<M> | undefined
  if (known) return known
  const index: Index<M> = { byNumber: rules.filter((rule) => triggersOf(rule).includes('number')), byEntry: [] }
  indexes.set(rules, index)
  return index
}

function rulesFor<M extends TokenRange>(index: Index<M>, rules: readonly Rule<M>[], entry: Entry): readonly Rule<M>[] {
  const known = index.byEntry[entry.serial]
  if (known !== undefined) return known
  const found = rules.filter((rule) => triggersOf(rule).some((trigger) => trigger !== 'number' && entry[trigger] !== undefined))
  const triggered = found.length === 0 ? NONE : found
  index.byEntry[entry.serial] = triggered
  return triggered
}

/**
 * Every match of the segments' own rules, in order of the text, each with its rule's id.
 * Of overlapping matches the longest wins, then the earliest, then the rule that stands first.
 */
export function runRules<M extends TokenRange>(doc: Doc, sets: RuleSets<M>): (M & { rule: string })[] {
  const found: (M & { rule: string })[] = []
  for (const segment of doc.segments) {
    const rules = sets[segment.language]
    const index = indexOf(rules)
    for (let at = segment.first; at < segment.last; at++) {
      const token = doc.tokens[at] as Token
      const { entry, phrases } = token
      if (token.kind === 'number') ask(index.byNumber, doc, at, found)
      const own: readonly Rule<M>[] = entry === null ? NONE : rulesFor(index, rules, entry)
      if (own !== NONE) ask(own, doc, at, found)
      if (phrases !== null) askPhrases(index, rules, doc, at, own, found)
    }
  }
  return withoutOverlaps(found)
}

/** Asks what the expressions at a token wake, and each rule once. */
function askPhrases<M extends TokenRange>(
  index: Index<M>,
  rules: readonly Rule<M>[],
  doc: Doc,
  at: number,
  own: readonly Rule<M>[],
  found: (M & { rule: string })[],
): void {
  let asked = own
  for (const phrase of doc.tokens[at]?.phrases ?? []) {
    const triggered = rulesFor(index, rules, phrase.entry)
    if (triggered === NONE) continue
    const fresh = asked === NONE ? triggered : triggered.filter((rule) => !asked.includes(rule))
    ask(fresh, doc, at, found)
    asked = asked === NONE ? triggered : [...asked, ...fresh]
  }
}

function ask<M extends TokenRange>(rules: readonly Rule<M>[], doc: Doc, at: number, found: (M & { rule: string })[]): void {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Rule<M>
    const match = rule.match(doc, at)
    if (match === null) continue
    // A match is made for this call alone: signing it costs less than a copy.
    const signed = match as M & { rule: string }
    signed.rule = rule.id
    found.push(signed)
  }
}

/** Of overlapping ranges keeps the longest, then the earliest; the result is in order of the text. */
export function withoutOverlaps<M extends TokenRange>(found: readonly M[]): M[] {
  const kept: M[] = []
  const ordered = [...found].sort(byFirst)
  let from = 0
  let last = 0
  for (let i = 0; i <= ordered.length; i++) {
    const match = ordered[i]
    if (match !== undefined && match.first < last) last = Math.max(last, match.last)
    else {
      // Whatever hangs together is settled by itself; most matches stand alone.
      if (i - from === 1) kept.push(ordered[from] as M)
      else if (i > from) settle(ordered.slice(from, i), last, kept)
      from = i
      last = match?.last ?? 0
    }
  }
  return kept
}

const byFirst = (a: TokenRange, b: TokenRange): number => a.first - b.first

function settle<M extends TokenRange>(run: M[], end: number, kept: M[]): void {
  const start = (run[0] as M).first
  const taken = new Uint8Array(end - start)
  const chosen: M[] = []
  run.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  for (const match of run) {
    let free = true
    for (let i = match.first - start; i < match.last - start && free; i++) free = taken[i] === 0
    if (!free) continue
    taken.fill(1, match.first - start, match.last - start)
    chosen.push(match)
  }
  for (const match of chosen.sort(byFirst)) kept.push(match)
}

/** The longest expression or word at a token that has a field: its value and how many tokens it takes. */
export function lookup<K extends keyof Entry>(doc: Doc, at: number, field: K): { value: NonNullable<Entry[K]>; length: number } | null {
  const token = doc.tokens[at]
  if (token === undefined) return null
  if (token.phrases !== null) {
    for (const phrase of token.phrases) {
      const value = phrase.entry[field]
      if (value !== undefined) return { value, length: phrase.length }
    }
  }
  const value = token.entry?.[field]
  return value === undefined ? null : { value, length: 1 }
}

/** No expression before a token is asked for that takes more tokens. */
const LONGEST = 5

/** The longest expression or word with a field that ends right before a token: its value and how many tokens it takes. */
export function lookBack<K extends keyof Entry>(doc: Doc, before: number, field: K): { value: NonNullable<Entry[K]>; length: number } | null {
  for (let length = LONGEST; length > 1; length--) {
    const phrases = doc.tokens[before - length]?.phrases
    // Almost no token begins an expression.
    if (phrases == null) continue
    for (const phrase of phrases) {
      const value = phrase.length === length ? phrase.entry[field] : undefined
      if (value !== undefined) return { value, length }
    }
  }
  const value = doc.tokens[before - 1]?.entry?.[field]
  return value === undefined ? null : { value, length: 1 }
}

/** Whether a word or expression with this field begins at a token. */
export function has(doc: Doc, at: number, field: keyof Entry): boolean {
  return lookup(doc, at, field) !== null
}
