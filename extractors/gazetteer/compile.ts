/** Entries and word lists -> one buffer that opens without being parsed. */
import type { GazetteerEntry } from './entry.ts'
import { extend, hashWord, spread } from './hash.ts'

/** What a single word may be; bits of one number. `town`: somewhere a place is called so, too small or too doubtful to be an entry. */
export const WORD = { given: 1, family: 2, commonId: 4, commonEn: 8, town: 16 } as const

/** All of them. */
export const WORD_BITS = 31

/** First of the header's five numbers; changes with the layout. */
export const MAGIC = 0x70646d32

/**
 * The layout, in 32-bit numbers: header (magic, places in the table of expressions, places in the table of words, entries, bytes of text),
 * expressions (hash, value) by open addressing, words (27 bits of hash and 5 flags), the entries' offsets, and their lines in UTF-8.
 * An expression's value is 2 * (entry + 1), plus 1 if longer expressions begin with it.
 *
 * @param words what single words are, `WORD` flags by lower-case word
 * @param split cuts a name into words as the tokeniser cuts text, lower case
 */
export function compileGazetteer(
  entries: readonly GazetteerEntry[],
  words: ReadonlyMap<string, number>,
  split: (name: string) => string[],
): Uint8Array {
  const expressions = new Map<number, { value: number; key: string }>()
  const node = (hash: number, key: string): { value: number; key: string } => {
    let found = expressions.get(hash)
    if (found === undefined) {
      found = { value: 0, key }
      expressions.set(hash, found)
    } else if (found.key !== key) throw new Error(`two expressions have one hash: '${found.key}' and '${key}'; change the constants in hash.ts`)
    return found
  }
  for (const [index, entry] of entries.entries()) {
    for (const form of formsOf(entry)) {
      const parts = split(form.replace(/\?$/, ''))
      let hash = 0
      for (const [i, part] of parts.entries()) {
        hash = i === 0 ? hashWord(part) : extend(hash, hashWord(part))
        const at = node(hash, parts.slice(0, i + 1).join(' '))
        if (i < parts.length - 1) at.value |= 1
        // The first entry with a name keeps it.
        else if (at.value < 2) at.value |= 2 * (index + 1)
      }
    }
  }
  const places = sizeFor(expressions.size)
  const table = new Int32Array(2 * places)
  for (const [hash, { value }] of expressions) {
    let place = spread(hash) % places
    while (table[2 * place + 1] !== 0) place = (place + 1) % places
    table[2 * place] = hash
    table[2 * place + 1] = value
  }
  const wordPlaces = sizeFor(words.size)
  const wordTable = new Int32Array(wordPlaces)
  for (const [word, flags] of words) {
    const hash = hashWord(word)
    let place = spread(hash) % wordPlaces
    while (wordTable[place] !== 0) place = (place + 1) % wordPlaces
    wordTable[place] = (hash & ~WORD_BITS) | flags
  }
  const encoder = new TextEncoder()
  const lines = entries.map((entry) => encoder.encode(lineOf(entry, split)))
  const offsets = new Int32Array(entries.length + 1)
  for (const [i, line] of lines.entries()) offsets[i + 1] = (offsets[i] as number) + line.length
  const bytes = offsets[entries.length] as number
  const header = new Int32Array([MAGIC, places, wordPlaces, entries.length, bytes])
  const parts = [header, table, wordTable, offsets].map((part) => new Uint8Array(part.buffer))
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, bytes))
  let at = 0
  for (const part of [...parts, ...lines]) {
    out.set(part, at)
    at += part.length
  }
  return out
}

const sizeFor = (count: number): number => Math.ceil(Math.max(8, count * 1.3))

/** The name, weak if an alias repeats it so (as the tables do with `Signal?`), and the aliases. */
function formsOf({ name, aliases = [] }: GazetteerEntry): string[] {
  const weak = `${name}?`
  return aliases.includes(weak) ? [weak, ...aliases.filter((form) => form !== weak)] : [name, ...aliases]
}

const capitals = (form: string): number => form.replace(/[^\p{Lu}]/gu, '').length

/** How an entry's kind and the names of its identifiers are written. */
export const LETTERS = {
  kind: { person: 'p', organization: 'o', product: 'r', place: 'l' },
  flag: { tracker: 't', media: 'm', company: 'c' },
  identifier: { wikidata: 'w', ticker: 't', exchange: 'x', ric: 'r', iso3166: 'i', geonames: 'g', kemendagri: 'k' },
} as const

/** An entry as one line: its fields between tabs; before a form stands how the tokeniser cuts it, where that is not at its spaces. */
function lineOf(entry: GazetteerEntry, split: (name: string) => string[]): string {
  const { kind, parent, category, country, identifiers, flags = [] } = entry
  const forms = new Map<string, string>()
  for (const form of formsOf(entry)) {
    const bare = form.replace(/\?$/, '')
    const key = split(bare).join(' ')
    const written = key === bare.toLowerCase() ? form : `${key}=${form}`
    // Of spellings that differ in their capitals the one with fewest fits all.
    if (!forms.has(key) || capitals(written) < capitals(forms.get(key) as string)) forms.set(key, written)
  }
  const ids = Object.entries(identifiers ?? {}).map(([key, value]) => LETTERS.identifier[key as keyof typeof LETTERS.identifier] + value)
  const head = LETTERS.kind[kind] + flags.map((flag) => LETTERS.flag[flag]).join('')
  return [head, [...forms.values()].join('|'), parent ?? '', category ?? '', country ?? '', ids.join('|')].join('\t').trimEnd()
}
