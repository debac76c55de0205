/** What padam knows of words: the fields an entry may have, and how a language's tables become one look-up. */
import { BLANK } from './blank.ts'
import type { CalendarEntry } from './calendar.ts'
import type { LayoutEntry } from './layout.ts'
import type { MarketEntry } from './market.ts'
import type { NameEntry } from './names.ts'
import type { NumberEntry } from './numbers.ts'
import { type OutageEntry, senseOf } from './outage.ts'
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
  phrases: Expressions | null
}

/** Expressions that begin with the same word. */
export interface Expressions {
  /** Those with this second word, the longest first. */
  get(second: string): readonly Expression[] | undefined
}

/** A language's words. Looking one up for the first time works out what its tables say of it. */
export interface Lexicon {
  get(word: string): LexiconNode | null
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || char >= '\u00c0' || isDigit(char)

/** Splits an expression as the tokeniser splits text: at spaces, and at marks that are not inside a word. */
export function wordsOf(expression: string): string[] {
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

/** Entries by the fields that they were made of: alternatives that mean the same share one. */
const entries = new WeakMap<object, Entry>()

/** An entry of the one shape that all entries have. */
function entryOf(fields: object): Entry {
  const known = entries.get(fields)
  if (known !== undefined) return known
  const blank: object = { ...BLANK }
  const entry = Object.assign(blank, fields, { serial: serial++ }) as Entry
  if (entry.outage !== undefined) entry.outage = senseOf(entry.outage)
  entries.set(fields, entry)
  return entry
}

/** What one more table says of a word. */
const withFields = (entry: Entry | null, fields: object): Entry => (entry === null ? entryOf(fields) : entryOf({ ...entry, ...fields }))

/** An expression as its table has it. */
interface Row {
  expression: string
  fields: object
}

/**
 * Puts a language's tables into one look-up from word to meaning. A word in several tables gets the fields of all.
 * Only first words are read here; the rest waits until a text has the word, for most of a vocabulary never comes.
 */
export function compile(vocabulary: Vocabulary): Lexicon {
  /** What the tables say of each first word: as they have it, or put together since a text had it. */
  const nodes = new Map<string, Row[] | LexiconNode>()
  for (const table of Object.values(vocabulary) as Table<object>[]) {
    for (const [alternatives, fields] of table) {
      for (const expression of alternatives.split('|')) {
        const first = firstWordOf(expression)
        const beside = nodes.get(first) as Row[] | undefined
        if (beside === undefined) nodes.set(first, [{ expression, fields }])
        else beside.push({ expression, fields })
      }
    }
  }
  return {
    get(word) {
      const known = nodes.get(word)
      if (known === undefined) return null
      if (!Array.isArray(known)) return known
      const node = toNode(known)
      nodes.set(word, node)
      return node
    },
  }
}

/** Most expressions begin with a plain word, which spares splitting them. */
function firstWordOf(expression: string): string {
  const end = expression.search(/[^a-z]/)
  if (end < 0) return expression
  return end > 0 && expression[end] === ' ' ? expression.slice(0, end) : (wordsOf(expression)[0] ?? '')
}

/** Puts together what the tables say of one word and of the expressions that begin with it. */
function toNode(rows: readonly Row[]): LexiconNode {
  let entry: Entry | null = null
  const longer: Phrase[] = []
  for (const { expression, fields } of rows) {
    const words = wordsOf(expression)
    if (words.length === 1) entry = withFields(entry, fields)
    else longer.push({ words, fields })
  }
  return { entry, phrases: longer.length === 0 ? null : bySecondWord(longer) }
}

/** An expression whose entry nobody has asked for. */
interface Phrase {
  words: readonly string[]
  fields: object
}

/** A frequent first word begins hundreds of expressions, and a text has few of them: their entries are made when one's second word comes. */
function bySecondWord(phrases: readonly Phrase[]): Expressions {
  const waiting = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const second = phrase.words[1] as string
    const beside = waiting.get(second)
    if (beside === undefined) waiting.set(second, [phrase])
    else beside.push(phrase)
  }
  const made = new Map<string, Expression[]>()
  return {
    get(second) {
      const known = made.get(second)
      if (known !== undefined) return known
      const beside = waiting.get(second)
      if (beside === undefined) return undefined
      const expressions = toExpressions(beside)
      made.set(second, expressions)
      return expressions
    },
  }
}

/** The longest first; an expression of several tables has the fields of all. */
function toExpressions(phrases: readonly Phrase[]): Expression[] {
  const expressions: Expression[] = []
  for (const { words, fields } of phrases) {
    const same = expressions.find(
      (expression) => expression.words.length === words.length && expression.words.every((word, at) => word === words[at]),
    )
    if (same === undefined) expressions.push({ words, entry: entryOf(fields) })
    else same.entry = withFields(same.entry, fields)
  }
  return expressions.sort((a, b) => b.words.length - a.words.length)
}
