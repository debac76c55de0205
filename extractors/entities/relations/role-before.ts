/** The job before a person's name, and whose it is: "Optus chief executive Kelly Bayer Rosmarin". */

import type { Token, TokenRange } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { textOf } from '../../shared/spans.ts'
import type { Piece } from '../piece.ts'
import { isBody, isJobByForm, isLoose, isOfficer, isPerson, REACH, type Said, type Scene, tokenAt } from './scene.ts'

/** "CEO Apple Tim Cook", "Optus chief executive Kelly Bayer Rosmarin", "Deputi Manajer Komunikasi PLN, Mambang Hertadi" */
export function roleBefore(scene: Scene, piece: Piece): Said | null {
  const { doc } = scene
  const sentence = doc.sentences[doc.sentenceOf[piece.first] as number]
  if (sentence === undefined) return null
  let end = piece.first
  // Forms of address stand between the role and the name.
  while (end > sentence.first && (tokenAt(scene, end - 1)?.entry?.honorific === true || tokenAt(scene, end - 1)?.text === '.')) end--
  if (tokenAt(scene, end - 1)?.text === ',' && (doc.language === 'id' || end === piece.first)) end--
  const start = reachBack(scene, end, sentence.first)
  const head = headIn(scene, start, end)
  if (head === null) return null
  const after = bodyBehind(scene, head.last, end)
  let last = after === null ? end : after.first
  while (last > head.last && isLoose(scene, last - 1)) last--
  let first = head.first
  while (first > start && isQualifier(scene, first - 1, sentence.first)) first--
  const before = tokenAt(scene, first - 1)?.lower === "'s" ? first - 2 : first - 1
  const affiliation = after?.thing ?? (isBody(scene, before) ? (scene.at[before] as number) : -1)
  return { role: textOf(doc, first, last), affiliation, officer: isOfficer(scene, head) }
}

/** How far back a role before a name may begin: over words and the marks inside names, not over another person. */
function reachBack(scene: Scene, end: number, floor: number): number {
  let start = end
  while (start > floor && end - start < REACH) {
    const token = tokenAt(scene, start - 1) as Token
    if (isPerson(scene, start - 1) || token.kind === 'number' || token.kind === 'break') break
    // "Kepala Badan Siber dan Sandi Negara (BSSN) Hinsa Siburian"
    if (token.text === ')' && tokenAt(scene, start - 3)?.text === '(' && isBody(scene, start - 2)) start -= 2
    else if (token.kind === 'mark' && !/^[.&/-]$/.test(token.text) && !isBody(scene, start - 1)) break
    start--
  }
  return start
}

/** The first job in a range that everything up to the range's end belongs to. */
function headIn(scene: Scene, start: number, end: number): TokenRange | null {
  for (let first = start; first < end; first++) {
    if ((scene.at[first] as number) >= 0) continue
    const title = lookup(scene.doc, first, 'title')
    const last = first + (title?.length ?? 1)
    if (last > end || (title === null && !(last === end && isJobByForm(scene, first)))) continue
    if (belongs(scene, last, end)) return { first, last }
  }
  return null
}

/** Whether all between a job and the name is the job's: capitals, bodies, joining words, a few plain words. */
function belongs(scene: Scene, from: number, to: number): boolean {
  let plain = 0
  // "assistant secretary of external affairs Adam Dondro"
  let room = scene.doc.language === 'en' ? 0 : 3
  for (let at = from; at < to; at++) {
    const { kind, capital, entry } = tokenAt(scene, at) as Token
    if ((scene.at[at] as number) >= 0 || kind === 'mark') continue
    if (
      entry?.saying !== undefined ||
      entry?.finite === true ||
      entry?.link === 'relative' ||
      (entry?.link === 'conjunction' && tokenAt(scene, at + 1)?.entry?.title !== true) ||
      entry?.pronoun !== undefined
    )
      return false
    if (entry?.affiliates === true && room === 0) room = 2
    if (capital || entry?.joins || entry?.affiliates || entry?.title || entry?.cue !== undefined) continue
    if (++plain > room || entry?.indefinite === true || entry?.definite === true) return false
  }
  return true
}

/** The body named behind a job, with where it begins. Of a name and its abbreviation in brackets the name. */
function bodyBehind(scene: Scene, from: number, to: number): { thing: number; first: number } | null {
  for (let at = to - 1; at >= from; at--) {
    if (!isBody(scene, at)) continue
    const thing = scene.at[at] as number
    let first = at
    while (first > from && (scene.at[first - 1] === thing || tokenAt(scene, first - 1)?.text === '(')) first--
    return { thing, first }
  }
  return null
}

/** "Communications Minister", "acting chief executive": capitals and adjectives before the head belong to it. */
function isQualifier(scene: Scene, at: number, opening: number): boolean {
  const token = tokenAt(scene, at) as Token
  if ((scene.at[at] as number) >= 0 || token.kind !== 'word') return false
  if (ADJECTIVES.test(token.lower)) return true
  // "chief technical officer", "city administrator", "cybersecurity analyst"
  if (scene.doc.language === 'en' && !token.capital) {
    const { entry } = token
    if (entry === null) return !/(^'|ed$|ly$)/.test(token.lower)
    return (
      (entry.title ?? entry.cue ?? entry.placeTail ?? entry.orgTail) !== undefined &&
      !entry.saying &&
      !entry.finite &&
      !entry.link &&
      !entry.definite &&
      !entry.indefinite
    )
  }
  if (!token.capital || token.entry?.saying !== undefined || token.entry?.link !== undefined) return false
  // "Transport economist Walter Theseira" at a sentence's start
  return (
    at !== opening ||
    (scene.doc.language === 'en' && isPlainNoun(token) && !/(ly|^yesterday|^today|^meanwhile|^earlier|^later|^however|^also)$/.test(token.lower))
  )
}

/** Nothing but a noun, so far as is known. */
const isPlainNoun = ({ entry }: Token): boolean => entry === null || (entry.cue ?? entry.orgTail ?? entry.placeTail) !== undefined

const ADJECTIVES = /^(acting|former|interim|senior|junior|regional|deputy|assistant|associate|mantan|penjabat|plt|eks)$/
