/** What padam knows of words: the fields an entry may have, and how a language's tables become one look-up. */
import type { CalendarEntry } from './calendar.ts'
import type { LayoutEntry } from './layout.ts'
import type { MarketEntry } from './market.ts'
import type { NameEntry } from './names.ts'
import type { NumberEntry } from './numbers.ts'
import type { OutageEntry } from './outage.ts'
import type { SpeechEntry } from './speech.ts'
import type { UnitEntry } from './units.ts'

/** All that is known of one word or expression; a rule asks for the field it needs. */
export interface Entry extends NumberEntry, UnitEntry, CalendarEntry, MarketEntry, SpeechEntry, NameEntry, OutageEntry, LayoutEntry {}

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

/** What one word leads to: its own entry, and the expressions that begin with it, the longest first. */
export interface LexiconNode {
  entry: Entry | null
  phrases: readonly { words: readonly string[]; entry: Entry }[]
}

export type Lexicon = ReadonlyMap<string, LexiconNode>

/** Splits an expression as the tokeniser splits text. Most are plain words and spaces, which spares the pattern. */
function wordsOf(expression: string): string[] {
  for (let i = 0; i < expression.length; i++) {
    const code = expression.charCodeAt(i)
    if (code !== 32 && (code < 97 || code > 122)) return expression.match(WORD) ?? []
  }
  return expression.split(' ')
}

const WORD = /'s(?!\p{L})|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|'(?!s(?!\p{L}))(?=\p{L})|&(?=\p{L})|\.(?=\p{L}\.?))*(?:(?<=\.\p{L})\.)?|\S/gu

/** Puts a language's tables into one map from word to meaning. A word in several tables gets the fields of all. */
export function compile(vocabulary: Vocabulary): Lexicon {
  const nodes = new Map<string, { entry: Entry | null; phrases: { words: string[]; entry: Entry }[] }>()
  const expressions = new Map<string, { words: string[]; entry: Entry }>()
  for (const table of Object.values(vocabulary) as Table<Entry>[]) {
    for (const [alternatives, entry] of table) {
      for (const expression of alternatives.split('|')) {
        const words = wordsOf(expression)
        const first = words[0]
        if (first === undefined) continue
        let node = nodes.get(first)
        if (node === undefined) {
          node = { entry: null, phrases: [] }
          nodes.set(first, node)
        }
        if (words.length === 1) node.entry = node.entry === null ? entry : { ...node.entry, ...entry }
        else {
          const known = expressions.get(expression)
          if (known) known.entry = { ...known.entry, ...entry }
          else {
            const phrase = { words, entry }
            expressions.set(expression, phrase)
            node.phrases.push(phrase)
          }
        }
      }
    }
  }
  for (const node of nodes.values()) if (node.phrases.length > 1) node.phrases.sort((a, b) => b.words.length - a.words.length)
  return nodes
}
