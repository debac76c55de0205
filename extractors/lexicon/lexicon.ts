/** What padam knows of words: the fields an entry may have, and how a language's tables become one look-up. */
import { BLANK } from './blank.ts'
import type { CalendarEntry } from './calendar.ts'
import type { LayoutEntry } from './layout.ts'
import type { MarketEntry } from './market.ts'
import type { NameEntry } from './names.ts'
import type { NumberEntry } from './numbers.ts'
import type { OutageEntry } from './outage.ts'
import type { SpeechEntry } from './speech.ts'
import type { UnitEntry } from './units.ts'

/** All that is known of one word or expression; a rule asks for the field it needs. */
export interface Entry extends NumberEntry, UnitEntry, CalendarEntry, MarketEntry, SpeechEntry, NameEntry, OutageEntry, LayoutEntry {
  /** Unique among all entries, small and dense: rule sets keep by it what an entry triggers. */
  serial: number
}

/** Words and what they mean: alternatives stand in one string, parted by `|`, in lower case. */
export type Table<E> = readonly (readonly [words: string, entry: E])[]

/** The tables a language must have; a third language is one more object of this type. */
export interface Vocabulary {
  numbers: Table<NumberEntry>
  units: Table<UnitEntry>
  calendar: Table<CalendarEntry>
  market: Table<MarketEntry>
  speech: Table<SpeechEntry>
  names: Table<NameEntry>
  outage: Table<OutageEntry>
  layout: Table<LayoutEntry>
}

/** An expression of several words. */
export interface Expression {
  words: readonly string[]
  entry: Entry
}

/** What one word leads to: its own entry, and the expressions that begin with it, by their second word, the longest first. */
export interface LexiconNode {
  entry: Entry | null
  phrases: ReadonlyMap<string, readonly Expression[]> | null
}

export type Lexicon = ReadonlyMap<string, LexiconNode>

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || char >= '\u00c0' || isDigit(char)

/** Splits an expression as the tokeniser splits text: at spaces, and at marks that are not inside a word. */
function wordsOf(expression: string): string[] {
  const words: string[] = []
  for (const part of expression.split(' ')) {
    let from = 0
    for (let at = 0; at < part.length; at++) {
      const char = part[at] as string
      // A figure ends where letters begin: "5g", "1st".
      if (at > from && !isDigit(char) && isLetter(char) && isDigit(part[from] as string)) {
        words.push(part.slice(from, at))
        from = at
      }
      if (isLetter(char) || joins(part, at)) continue
      if (at > from) words.push(part.slice(from, at))
      // "'s" is a word of its own; any other mark stands alone.
      from = char === "'" ? at : at + 1
      if (from > at) words.push(char)
    }
    if (from < part.length) words.push(part.slice(from))
  }
  return words
}

/** "p.m.", "jum'at", "at&t": a mark inside a word, or the stop that ends initials. */
function joins(part: string, at: number): boolean {
  const char = part[at]
  const inside = at > 0 && at + 1 < part.length && isLetter(part[at - 1] as string) && isLetter(part[at + 1] as string)
  if (char === '.') return inside || part[at - 2] === '.'
  return inside && (char === '&' || (char === "'" && !(part[at + 1] === 's' && at + 2 === part.length)))
}

let serial = 0

/** A new entry, of the one shape that all entries have. */
const withFields = (entry: object, fields: object): Entry => Object.assign({ ...entry }, fields, { serial: serial++ }) as Entry

/** Puts a language's tables into one map from word to meaning. A word in several tables gets the fields of all. */
export function compile(vocabulary: Vocabulary): Lexicon {
  const nodes = new Map<string, { entry: Entry | null; phrases: Map<string, Expression[]> | null }>()
  const known = new Map<string, Expression>()
  for (const table of Object.values(vocabulary) as Table<Entry>[]) {
    for (const [alternatives, fields] of table) {
      const entry = withFields(BLANK, fields)
      for (const expression of alternatives.split('|')) {
        const words = wordsOf(expression)
        const [first, second] = words
        if (first === undefined) continue
        let node = nodes.get(first)
        if (node === undefined) {
          node = { entry: null, phrases: null }
          nodes.set(first, node)
        }
        if (second === undefined) {
          node.entry = node.entry === null ? entry : withFields(node.entry, fields)
          continue
        }
        const key = words.join(' ')
        const before = known.get(key)
        if (before !== undefined) {
          before.entry = withFields(before.entry, fields)
          continue
        }
        const phrase = { words, entry }
        known.set(key, phrase)
        node.phrases ??= new Map()
        const beside = node.phrases.get(second)
        if (beside === undefined) node.phrases.set(second, [phrase])
        else beside.push(phrase)
      }
    }
  }
  for (const { phrases } of nodes.values())
    if (phrases !== null) for (const beside of phrases.values()) beside.sort((a, b) => b.words.length - a.words.length)
  return nodes
}
