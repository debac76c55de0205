/** Which thing an unknown name is another mention of: a part of its full name, its initials, a misspelling. */
import { misspells } from '../likeness.ts'
import type { Piece } from '../piece.ts'
import type { Thing } from './thing.ts'

/** Things by each of their words, and by how their words begin. Only the first few of a word count: that keeps long texts linear. */
export interface Index {
  word: Map<string, Thing[]>
  start: Map<string, Thing[]>
}

const FEW = 8

export function register(index: Index, thing: Thing): void {
  const add = (map: Map<string, Thing[]>, key: string): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [thing])
    else if (list.length < FEW && list.at(-1) !== thing) list.push(thing)
  }
  for (const word of thing.words) {
    add(index.word, word)
    add(index.start, word.slice(0, 3))
  }
  if (thing.words.length > 1) {
    const initials = initialsOf(thing.words)
    add(index.word, initials)
    if (initials.length > 3) add(index.word, initials.slice(1))
  }
}

/** The thing that an unknown piece is another mention of. */
export function alikeIn(index: Index, piece: Piece, words: readonly string[]): Thing | undefined {
  const first = words[0] as string
  const same = index.word.get(first)
  const near = index.start.get(first.slice(0, 3))
  return (
    same?.find((other) => isSame(other, piece, words)) ??
    near?.find((other) => isSame(other, piece, words)) ??
    (words.length === 1 ? namesake(same ?? [], near ?? [], piece, first) : undefined)
  )
}

/** A single unknown word is what goes by it in full, whatever the tagger made of it: a person's surname, "Paratus" of "Paratus Group". */
function namesake(same: readonly Thing[], near: readonly Thing[], piece: Piece, word: string): Thing | undefined {
  // "the Midlands" is not the "Midlands Partnership NHS Foundation Trust".
  const most = piece.kind === 'place' ? 1 : 9
  const body = same.find((other) => other.kind === 'organization' && other.words[0] === word && other.words.length <= most)
  if (body !== undefined || piece.kind === 'person') return body
  const person = (other: Thing): boolean => other.kind === 'person' && other.words.length > 1
  return same.find(person) ?? near.find((other) => person(other) && misspells(other.words.at(-1) as string, word))
}

/** Whether a piece of unknown name is another mention of a thing. */
function isSame(thing: Thing, piece: Piece, words: readonly string[]): boolean {
  if (thing.kind !== piece.kind) return false
  if (words.length === thing.words.length) return isRespelt(thing, words)
  return words.length < thing.words.length && (thing.kind === 'person' ? isPartOfPerson(thing.words, words) : isShort(thing, words))
}

const isPartOfPerson = (full: readonly string[], words: readonly string[]): boolean =>
  words.length === 1 ? full.some((word) => isCalled(words[0] as string, word)) : isPart(words, full)

/** Whether some words are a short name of a body or product. Places have none: "Jakarta" is not "Jakarta Barat". */
function isShort({ kind, known, words: full }: Thing, words: readonly string[]): boolean {
  if (kind === 'place') return false
  const first = words[0] as string
  if (words.length === 1 && isInitials(first, full)) return true
  if (kind === 'organization') {
    if (words.length > 1) {
      // "UP3 Gresik" of "PLN UP3 Gresik"
      if (full.length === words.length + 1 && words.every((word, i) => full[i + 1] === word)) return true
      // "Daop 5" of "KAI Daop 5 Purwokerto"
      if (/^\d+$/.test(words.at(-1) as string) && isPart(words, full)) return true
    }
    // "Terremark" of "Verizon Terremark", "the Trust" of "Barnsley Hospital Trust"
    else if (known === null && full.length > 1 && first.length > 4 && full.at(-1) === first) return true
  }
  // "Rogers" of "Rogers Communications"
  return words.every((word, i) => full[i] === word) && words.join('').length > 2 && !full.slice(words.length).some((word) => OTHERS.test(word))
}

/** Whether as many words are a thing's name, spelt otherwise. */
function isRespelt({ kind, words: full }: Thing, words: readonly string[]): boolean {
  const first = words[0] as string
  const own = full[0] as string
  // "Amri" of "Amrizal"
  if (kind === 'person' && words.length === 1 && own.startsWith(first) && isCalled(first, own)) return true
  if (words.every((word, i) => misspells(word, full[i] as string))) return true
  // "UP3 PLN Kudus" and "PLN UP3 Kudus"
  return kind === 'organization' && words.length > 2 && words.at(-1) === full.at(-1) && words.every((word) => full.includes(word))
}

/** "Nico" of "Nicodemus", "Nando" of "Ferdinandus": a name, misspelt or cut short. */
const isCalled = (short: string, word: string): boolean =>
  word === short || misspells(word, short) || (short.length > 3 && word.length > short.length + 2 && word.includes(short))

/** What follows an organization's name in that of another one: "Powell Volunteer Fire Department". */
const OTHERS = /^(department|police|university|council|county|school|city|hospital|association|foundation|stadium|airport|district)$/

const isPart = (part: readonly string[], whole: readonly string[]): boolean => {
  for (let start = 0; start + part.length <= whole.length; start++) if (part.every((word, i) => whole[start + i] === word)) return true
  return false
}

/** "Department of Motor Vehicles" is DMV. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(of|and|the|for|dan|untuk)$/.test(word))
    .map((word) => word[0])
    .join('')

/** Whether a word is a name's initials: "BA" of British Airways, "DMV" of "Virginia Department of Motor Vehicles". */
function isInitials(word: string, words: readonly string[]): boolean {
  const initials = initialsOf(words)
  return word === initials || (initials.length > 3 && word === initials.slice(1))
}
