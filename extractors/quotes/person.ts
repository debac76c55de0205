/** Names of people and accounts in a phrase, known to the names' reader or not. */

import type { TokenRange } from '../../src/types.ts'
import { textOf } from '../shared/spans.ts'
import { isMark } from '../shared/tokens.ts'
import { entityPhrase, type Phrase, phrase } from './phrase.ts'
import { endOfName, HONORIFIC, hasField, INDEFINITE, languageAt, nameAt, type Scene, TALKER, TITLE } from './scene.ts'

/** Longest run of capitals that is taken for a name. */
const LONGEST = 8

/** The end of a run of capitalised words: "Joshua Breckman", "M Iqbal", "E. Kurniawan". */
export function endOfRun(scene: Scene, first: number, end: number): number {
  const { tokens } = scene.doc
  let at = first + 1
  while (at < end && at - first < LONGEST) {
    const token = tokens[at]
    if (token === undefined) break
    const capitalNext = tokens[at + 1]?.capital === true
    const initial = isMark(token, '.') && (tokens[at - 1]?.text.length ?? 9) <= 3 && capitalNext && !token.spaced
    const joined = (isMark(token, '-') || isMark(token, '&')) && capitalNext
    const word = token.kind === 'word' && token.capital && nameAt(scene, at) < 0 && (scene.timeEnd[at] ?? 0) === 0
    if (!word && !initial && !joined) break
    at++
  }
  return at
}

/** A person directly behind a comma: "a shopper, Tim Nguyen", "seorang mahasiswi bernama Citra". */
export function personBehind(scene: Scene, first: number, end: number): TokenRange | null {
  return nameRightAt(scene, first, end) ?? nameCalled(scene, first, end)
}

function nameRightAt(scene: Scene, first: number, end: number): TokenRange | null {
  let at = first
  while (at < end && hasField(scene, at, TITLE | HONORIFIC)) at++
  if (at >= end) return null
  const entity = nameAt(scene, at)
  if (entity >= 0) return scene.names.entities[entity]?.kind === 'person' ? { first: at, last: endOfName(scene, at) } : null
  const token = scene.doc.tokens[at]
  if (token?.kind !== 'word' || !token.capital || hasField(scene, at, TALKER)) return null
  const last = endOfRun(scene, at, end)
  // "his wife, Greta, 57": an Indonesian one might be her town.
  const single = token.entry === null && languageAt(scene, at) === 'en' && (last >= end || isMark(scene.doc.tokens[last], ','))
  return last - at >= 2 || single ? { first: at, last } : null
}

function nameCalled(scene: Scene, first: number, end: number): TokenRange | null {
  const { tokens } = scene.doc
  for (let at = first; at + 1 < end && at < first + 8; at++) {
    if (isMark(tokens[at], ',')) return null
    if (!CALLED.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.capital !== true) continue
    return { first: at + 1, last: nameAt(scene, at + 1) >= 0 ? endOfName(scene, at + 1) : endOfRun(scene, at + 1, end) }
  }
  return null
}

const CALLED: ReadonlySet<string> = new Set(['bernama', 'named', 'called'])

/** A person by name, with the role that the words before give where the names' reader knows none. */
export function personPhrase(scene: Scene, range: TokenRange, role: string | null): Phrase {
  let at = range.first
  while (at < range.last - 1 && nameAt(scene, at) < 0) at++
  const made = entityPhrase(scene, range, nameAt(scene, at))
  const text = textOf(scene.doc, range.first, range.last)
  if (text.length > made.name.length) made.name = text
  made.role ??= role
  return made
}

/** A person's name with the capitals beside it that its reader left out: between the verb and the name, and right behind it. */
export function wholeName(scene: Scene, range: TokenRange, floor: number, end: number): TokenRange {
  let { first, last } = range
  while (last < end && isLeftOut(scene, last)) last++
  while (first > floor && isLeftOut(scene, first - 1)) first--
  // Balinese names begin with an article: `I Made Eko`.
  if (ARTICLES.has(scene.doc.tokens[first - 1]?.text ?? '') && languageAt(scene, first) === 'id' && first > floor) return { first: first - 1, last }
  const opens = scene.doc.sentences[scene.doc.sentenceOf[first] ?? -1]?.first === first
  // Only what begins the phrase belongs to the name: `kata Nyoman Budi Adnyana`, not `warga Depok Budi`.
  return { first: first === floor && !opens ? first : range.first, last }
}

const ARTICLES: ReadonlySet<string> = new Set(['I', 'Ni'])

function isLeftOut(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at]
  if (token?.kind !== 'word' || !token.capital || token.entry !== null || token.text.length < 3 || token.text === token.text.toUpperCase())
    return false
  return nameAt(scene, at) < 0 && (scene.timeEnd[at] ?? 0) === 0 && !scene.doc.tokens[at]?.lower.endsWith('nya')
}

/** An account, by its owner's name where that is a person whom the text names (`@GeorgeKurtz`), else as it is written. */
export function accountPhrase(scene: Scene, at: number): Phrase {
  const handle = squashed(scene.doc.tokens[at]?.text ?? '')
  const made = phrase(scene, at, at + 1)
  for (const [index, entity] of scene.names.entities.entries()) {
    const name = squashed(entity.name)
    if (name.length < 2 || !handle.startsWith(name)) continue
    if (handle.length !== name.length && !OFFICES.has(handle.slice(name.length))) continue
    if (entity.kind === 'person') return entityPhrase(scene, { first: at, last: at + 1 }, index)
    made.affiliation = index
  }
  return made
}

const squashed = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What companies add to their name for an account. */
const OFFICES: ReadonlySet<string> = new Set('support status help id indonesia official resmi news info uk us au india comms engineering'.split(' '))

/** How far back a name is looked for that a single word is short for. */
const BACK = 1500

/**
 * The longer name that a single capitalised word is short for: "Reja" behind "Salah satunya Reja Prayoga", "Breckman"
 * behind "Joshua Breckman". The words around it there have to be capitals that are nothing else.
 */
export function fullerName(scene: Scene, before: number, word: string): Phrase | null {
  const { tokens } = scene.doc
  for (let at = before; at >= 0 && at > before - BACK; at--) {
    const token = tokens[at]
    if (token === undefined || token.text !== word || !token.capital) continue
    const entity = nameAt(scene, at)
    // "Pitak" behind "owner Nat Pitak", which its reader took for a firm.
    const known = entity >= 0 && scene.names.entities[entity]?.kind !== 'person'
    if (known && (scene.names.facts[entity] !== null || endOfName(scene, at) !== at + 1)) continue
    if (entity >= 0 && scene.names.entities[entity]?.name.includes(' ')) return entityPhrase(scene, { first: at, last: endOfName(scene, at) }, entity)
    let first = at
    let last = at + 1
    while (last < at + 4 && isPlainName(scene, last)) last++
    while (last === at + 1 && first > at - 3 && isPlainName(scene, first - 1)) first--
    if (last - first > 1) return phrase(scene, first, last)
  }
  return null
}

function isPlainName(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at]
  if (token?.kind !== 'word' || !token.capital || token.entry !== null || token.text.length < 3) return false
  const entity = nameAt(scene, at)
  if (entity >= 0 && scene.names.entities[entity]?.kind !== 'person') return false
  // Where a sentence begins every word is a capital; Indonesian opens too many with a bare adverb.
  const opens = scene.doc.sentences[scene.doc.sentenceOf[at] ?? -1]?.first === at
  return (!opens || languageAt(scene, at) === 'en') && (scene.timeEnd[at] ?? 0) === 0
}

/**
 * A person whom the names' reader does not know, by what stands beside: `Sisca (24)`, "Ngozi, 31,", `Toyani, warga …`,
 * `dengan Ujang yang …`.
 */
export function unknownPerson(scene: Scene, at: number): TokenRange | null {
  const token = scene.doc.tokens[at]
  if (token?.kind !== 'word' || !token.capital || token.entry !== null || token.text.length < 3) return null
  if (nameAt(scene, at) >= 0 || token.lower.endsWith('nya') || token.text === token.text.toUpperCase() || (scene.timeEnd[at] ?? 0) > 0) return null
  const last = endOfRun(scene, at, at + LONGEST)
  // `Walhasil, pria itu …`: where a sentence begins every word is a capital.
  const opens = scene.doc.sentences[scene.doc.sentenceOf[at] ?? -1]?.first === at
  return isAged(scene, last) || (!opens && isIntroduced(scene, at, last)) ? { first: at, last } : null
}

/** `(24)`, `, 24,`: an age behind a name. */
function isAged(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc
  if (!isMark(tokens[at], '(') && !isMark(tokens[at], ',')) return false
  const age = tokens[at + 1]
  if (age?.kind !== 'number' || age.text.length !== 2) return false
  const behind = tokens[at + 2]
  return isMark(behind, isMark(tokens[at], '(') ? ')' : ',') || isMark(behind, '.') || behind?.lower === 'tahun'
}

/** Who somebody is stands before or behind the name. */
function isIntroduced(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.doc
  if (hasField(scene, first - 1, TITLE | HONORIFIC) && !isMark(tokens[first - 1], ',')) return true
  // `Anggota DPR Sukamta`: between the job and the name stands where it is held.
  let before = first - 1
  while (before > first - 6 && nameAt(scene, before) >= 0) before--
  if (before < first - 1 && hasField(scene, before, TITLE)) return true
  if (isMark(tokens[last], ',') && hasField(scene, last + 1, TITLE | TALKER | INDEFINITE)) return true
  return languageAt(scene, first) === 'id' && tokens[last]?.lower === 'yang' && tokens[first - 1]?.capital === false
}
