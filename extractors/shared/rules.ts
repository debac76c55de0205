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
  const triggered = rules.filter((rule) => triggersOf(rule).some((trigger) => trigger !== 'number' && entry[trigger] !== undefined))
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
      if (token.kind === 'number') ask(index.byNumber, doc, at, found)
      if (token.entry !== null) ask(rulesFor(index, rules, token.entry), doc, at, found)
      if (token.phrases === null) continue
      const asked = token.entry === null ? [] : [rulesFor(index, rules, token.entry)]
      for (const phrase of token.phrases) {
        const triggered = rulesFor(index, rules, phrase.entry)
        const fresh = asked.length === 0 ? triggered : triggered.filter((rule) => !asked.some((rules) => rules.includes(rule)))
        asked.push(triggered)
        ask(fresh, doc, at, found)
      }
    }
  }
  return withoutOverlaps(found)
}

function ask<M extends TokenRange>(rules: readonly Rule<M>[], doc: Doc, at: number, found: (M & { rule: string })[]): void {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Rule<M>
    const match = rule.match(doc, at)
    // A match is made for this call alone: signing it costs less than a copy.
    if (match !== null) found.push(Object.assign(match, { rule: rule.id }))
  }
}

/** Of overlapping ranges keeps the longest, then the earliest; the result is in order of the text. */
export function withoutOverlaps<M extends TokenRange>(found: readonly M[]): M[] {
  if (found.length < 2) return [...found]
  const byLength = [...found].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const taken = new Uint8Array(found.reduce((most, match) => Math.max(most, match.last), 0))
  const kept: M[] = []
  for (const match of byLength) {
    let free = true
    for (let i = match.first; i < match.last && free; i++) free = taken[i] === 0
    if (!free) continue
    taken.fill(1, match.first, match.last)
    kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
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

/** Whether a word or expression with this field begins at a token. */
export function has(doc: Doc, at: number, field: keyof Entry): boolean {
  return lookup(doc, at, field) !== null
}
