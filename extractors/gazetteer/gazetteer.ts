/** Look-ups in a compiled gazetteer: the longest known name at a token, and what a single word may be. */
import type { EntityKind, Identifiers, OutageCategory, Token } from '../../src/types.ts'
import { LETTERS, MAGIC, WORD_BITS } from './compile.ts'
import { extend, hashWord, spread } from './hash.ts'

/** An entry as it is met in texts. */
export interface Known {
  kind: EntityKind
  name: string
  /** Name of the owner, which is an entry too if it is known. */
  parent: string | null
  category: OutageCategory | null
  country: string | null
  identifiers: Identifiers
  /** Counts reports of outages. */
  tracker: boolean
  /** Reports news. */
  media: boolean
  /** Its owner goes by the same name. */
  company: boolean
  /** How its names are written, by the words in lower case. */
  forms: ReadonlyMap<string, Form>
}

export interface Form {
  written: string
  /** Also a common word: needs support. */
  weak: boolean
}

/** A known name in the text, `length` tokens long. */
export interface Hit {
  known: Known
  form: Form
  length: number
}

export interface Gazetteer {
  /** The longest known name that begins at a token and ends before `last`; `hashes` are the tokens' words'. */
  find(tokens: readonly Token[], hashes: Int32Array, first: number, last: number): Hit | null
  /** Whether a known name may go on behind a word, by its hash. */
  goesOn(hash: number): boolean
  /** `WORD` flags of a lower-case word, by its hash. */
  word(hash: number): number
  /** The entry with a canonical or other name, by its words in lower case. */
  named(name: string): Known | null
}

/** What all gazetteers of one search for names know of a word. */
export interface WordNames {
  gazetteers: readonly Gazetteer[]
  /** The known name that it is by itself. */
  alone: Hit | null
  /** A known name may begin with it and go on. */
  goesOn: boolean
  /** Its `WORD` flags together. */
  flags: number
}

/**
 * Opens what `compileGazetteer` made, without copying or parsing it; entries are read when they are first met.
 * @throws Error if the bytes are not of this version
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const numbers = (at: number, count: number): Int32Array => new Int32Array(aligned.buffer, aligned.byteOffset + 4 * at, count)
  const header = aligned.length < 20 ? new Int32Array(5) : numbers(0, 5)
  const [magic, places, wordPlaces, count, size] = header as unknown as [number, number, number, number, number]
  if (magic !== MAGIC) throw new Error('the compiled gazetteer is of another version: run `npm run build`')
  const table = numbers(5, 2 * places)
  const words = numbers(5 + 2 * places, wordPlaces)
  const offsets = numbers(5 + 2 * places + wordPlaces, count + 1)
  const textAt = 4 * (6 + 2 * places + wordPlaces + count)
  const text = aligned.subarray(textAt, textAt + size)
  const decoder = new TextDecoder()
  const read = new Map<number, Known>()

  const valueAt = (hash: number): number => {
    for (let place = spread(hash) % places; ; place = (place + 1) % places) {
      const value = table[2 * place + 1] as number
      if (value === 0 || table[2 * place] === hash) return value
    }
  }
  const entryAt = (index: number): Known => {
    let known = read.get(index)
    if (known === undefined) {
      known = parseEntry(decoder.decode(text.subarray(offsets[index], offsets[index + 1])))
      read.set(index, known)
    }
    return known
  }
  return {
    find(tokens, hashes, first, last) {
      let hash = hashes[first] as number
      let value = valueAt(hash)
      let entry = value >> 1
      let length = 1
      for (let at = first + 1; at < last && (value & 1) === 1; at++) {
        if ((tokens[at] as Token).kind === 'break') break
        hash = extend(hash, hashes[at] as number)
        value = valueAt(hash)
        if (value >> 1 !== 0) {
          entry = value >> 1
          length = at + 1 - first
        }
      }
      if (entry === 0) return null
      const known = entryAt(entry - 1)
      // The table holds hashes only; the entry itself says whether it really is so called.
      let key = (tokens[first] as Token).lower
      for (let at = first + 1; at < first + length; at++) key += ` ${(tokens[at] as Token).lower}`
      const form = known.forms.get(key)
      return form === undefined ? null : { known, form, length }
    },
    goesOn(hash) {
      return (valueAt(hash) & 1) === 1
    },
    word(hash) {
      for (let place = spread(hash) % wordPlaces; ; place = (place + 1) % wordPlaces) {
        const word = words[place] as number
        if (word === 0) return 0
        if (((word ^ hash) & ~WORD_BITS) === 0) return word & WORD_BITS
      }
    },
    named(name) {
      const parts = name.toLowerCase().split(' ')
      let hash = 0
      for (const [i, part] of parts.entries()) hash = i === 0 ? hashWord(part) : extend(hash, hashWord(part))
      const entry = valueAt(hash) >> 1
      if (entry === 0) return null
      const known = entryAt(entry - 1)
      return known.forms.has(parts.join(' ')) ? known : null
    },
  }
}

const named = (letters: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(letters).map(([name, letter]) => [letter, name]))
const KINDS = named(LETTERS.kind)
const IDENTIFIERS = named(LETTERS.identifier)

function parseEntry(line: string): Known {
  const [head = '', names = '', parent = '', category = '', country = '', ids = ''] = line.split('\t')
  const identifiers: Record<string, string> = {}
  if (ids !== '') for (const id of ids.split('|')) identifiers[IDENTIFIERS.get(id[0] as string) as string] = id.slice(1)
  const forms = new Map<string, Form>()
  let name = ''
  for (const form of names.split('|')) {
    const weak = form.endsWith('?')
    const written = form.slice(form.indexOf('=') + 1, weak ? -1 : undefined)
    if (name === '') name = written
    const key = form.includes('=') ? form.slice(0, form.indexOf('=')) : written.toLowerCase()
    forms.set(key, { written, weak })
  }
  return {
    kind: KINDS.get(head[0] as string) as EntityKind,
    name,
    parent: parent === '' ? null : parent,
    category: category === '' ? null : (category as OutageCategory),
    country: country === '' ? null : country,
    // Records share them.
    identifiers: Object.freeze(identifiers),
    tracker: head.includes(LETTERS.flag.tracker, 1),
    media: head.includes(LETTERS.flag.media, 1),
    company: head.includes(LETTERS.flag.company, 1),
    forms,
  }
}
