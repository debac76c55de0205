/** Look-ups in a compiled gazetteer: the longest known name at a token, and what a single word may be. */
import type { EntityKind, Identifiers, OutageCategory, Token } from '../../src/types.ts'
import { MAGIC } from './compile.ts'
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
    for (let place = spread(hash) & (places - 1); ; place = (place + 1) & (places - 1)) {
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
      for (let place = spread(hash) & (wordPlaces - 1); ; place = (place + 1) & (wordPlaces - 1)) {
        const word = words[place] as number
        if (word === 0) return 0
        if ((word ^ hash) >>> 4 === 0) return word & 15
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

function parseEntry(line: string): Known {
  const [kind, name, parent, category, country, ids, flags, forms] = line.split('\t') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const list = (field: string): string[] => (field === '' ? [] : field.split('|'))
  const identifiers: Record<string, string> = {}
  for (const id of list(ids)) identifiers[id.slice(0, id.indexOf('='))] = id.slice(id.indexOf('=') + 1)
  const known = new Map<string, Form>()
  for (const form of list(forms)) {
    const written = form.slice(form.indexOf('=') + 1)
    const weak = written.endsWith('?')
    const key = form.slice(0, form.indexOf('='))
    if (!known.has(key)) known.set(key, { written: weak ? written.slice(0, -1) : written, weak })
  }
  const has = list(flags)
  return {
    kind: kind as EntityKind,
    name,
    parent: parent === '' ? null : parent,
    category: category === '' ? null : (category as OutageCategory),
    country: country === '' ? null : country,
    // Records share them.
    identifiers: Object.freeze(identifiers),
    tracker: has.includes('tracker'),
    media: has.includes('media'),
    company: has.includes('company'),
    forms: known,
  }
}
