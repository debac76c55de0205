/** Where the speaker stands to a verb of saying: before it, behind it, or before a colon without one. */
import { isMark } from '../shared/tokens.ts'
import { skipCircumstance } from './circumstance.ts'
import type { Phrase } from './phrase.ts'
import { readPhrase } from './read-phrase.ts'
import {
  behindDegree,
  COMPLEMENTIZER,
  commaBehind,
  DEFINITE,
  FINITE,
  fieldAt,
  hasField,
  isBreak,
  isStop,
  languageAt,
  larger,
  linkAt,
  MATTER,
  nameAt,
  PRONOUN,
  SAYING,
  type Scene,
  sentenceAt,
  smaller,
  TALKER,
  TITLE,
  talkerAt,
} from './scene.ts'

/** The longest way from a subject to its verb, in tokens: "X, who runs …, said". */
const FARTHEST = 60

/**
 * The subject of a verb at `verb`, not before `floor`. The words between the verb and the mark before it are asked
 * first; where a comma closes an apposition right before the verb, the head of the sentence.
 */
export function subjectBefore(scene: Scene, verb: number, floor: number): Phrase | null {
  const start = larger(floor, verb - FARTHEST)
  const pronoun = pronounBefore(scene, verb, start)
  if (pronoun >= 0) return readPhrase(scene, pronoun, verb)
  const adjacent = companyBefore(scene, verb, start)
  if (adjacent >= 0) return readPhrase(scene, adjacent, verb)
  const near = boundaryBefore(scene, verb, start)
  // "the outage, which Cloudflare blamed on …"
  if (linkAt(scene, near) === 'relative' && nameAt(scene, near + 1) >= 0) return readPhrase(scene, near + 1, verb)
  // "Data Disdukcapil menyebutkan": a source that is nobody.
  if (hasField(scene, near, MATTER)) return null
  const close = near < verb && !beginsWithPreposition(scene, near, verb) ? readPhrase(scene, near, verb) : null
  const named = close?.unnamed === true ? nameBefore(scene, near, start) : null
  if (named !== null) return named
  const place = close !== null && scene.names.entities[close.entity]?.kind === 'place'
  if (close !== null && !place && !(close.unnamed && verb - close.last > 5)) return close
  for (let at = start; at < near; at++) {
    // "OJK, melalui Kepala Eksekutif Dian, mengaku": who speaks for it.
    if (!isMark(scene.doc.tokens[at], ',') || !THROUGH.has(scene.doc.tokens[at + 1]?.lower ?? '')) continue
    const person = readPhrase(scene, at + 2, verb)
    if (person !== null && scene.names.entities[person.entity]?.kind === 'person') return person
  }
  return headBefore(scene, start, verb) ?? (near > start ? readPhrase(scene, near, verb) : null)
}

/**
 * The head of the sentence before a verb: the person by name that one of its parts between commas begins with, "After a
 * night away, Keith Crum of Leeds, …", else the head of its first part.
 */
function headBefore(scene: Scene, start: number, verb: number): Phrase | null {
  let head: Phrase | null = null
  let first = start
  while (first < verb) {
    let end = first
    while (end < verb && !isMark(scene.doc.tokens[end], ',')) end = isMark(scene.doc.tokens[end], '(') ? closing(scene, end, verb) : end + 1
    const aside = beginsWithPreposition(scene, first, end)
    if (!aside && namesPerson(scene, first, smaller(end, first + 10))) {
      const person = readPhrase(scene, skipLead(scene, first, verb), end)
      if (person !== null && person.first <= first + 6 && scene.names.entities[person.entity]?.kind === 'person') return person
    }
    // `Di Gang Setia, Kota Gunungsitoli, Rainal mengaku`: a place speaks where nobody else does.
    if ((head === null || scene.names.entities[head.entity]?.kind === 'place') && (!aside || end >= verb)) {
      // "In an official statement the trust said": the subject stands behind where it was said.
      const lead = skipLead(scene, first, verb)
      const behind = end >= verb && WHERE.has(scene.doc.tokens[lead]?.lower ?? '') ? skipCircumstance(scene, lead, verb) : lead
      head = readPhrase(scene, behind < verb ? behind : lead, verb) ?? head
    }
    first = end + 1
  }
  return head
}

function namesPerson(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (scene.names.entities[nameAt(scene, at)]?.kind === 'person') return true
  return false
}

/** What opens the place of saying. */
const WHERE: ReadonlySet<string> = new Set(['in', 'on', 'dalam', 'lewat', 'melalui', 'via', 'through'])

/** `Marlina, warga lain, …`, `Saniah (50), seorang pelanggan menuturkan`: the name that heads the sentence, its description behind the comma. */
function nameBefore(scene: Scene, near: number, floor: number): Phrase | null {
  if (!isMark(scene.doc.tokens[near - 1], ',') || languageAt(scene, near) !== 'id') return null
  const first = skipLead(scene, floor, near)
  const head = readPhrase(scene, first, near - 1)
  if (head === null || head.unnamed || head.refers !== null || head.first !== first) return null
  const kind = scene.names.entities[head.entity]?.kind
  const whole = head.last === near - 1 || isMark(scene.doc.tokens[head.last], '(')
  return whole && (kind === undefined || kind === 'person') ? head : null
}

/** `he said`, `ia juga menambahkan`: a pronoun right before the verb or its adverb. */
function pronounBefore(scene: Scene, verb: number, floor: number): number {
  for (let at = verb - 1; at >= floor && at >= verb - 3; at--) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind !== 'word') return -1
    if (hasField(scene, at, PRONOUN)) return at
    if (token.capital || hasField(scene, at, TALKER)) return -1
  }
  return -1
}

/** "She learned the company was saying …": an organization by its kind right before the verb, and no part of another phrase; or -1. */
function companyBefore(scene: Scene, verb: number, floor: number): number {
  let at = verb - 1
  while (at > floor && hasField(scene, at, FINITE) && scene.doc.tokens[at]?.kind === 'word') at--
  const noun = talkerAt(scene, at)
  if (noun?.value !== 'organization' || scene.doc.tokens[at - 1]?.lower !== 'the' || at - 1 <= floor) return -1
  const before = scene.doc.tokens[at - 2]
  return before?.kind === 'word' && (before.lower.endsWith('ed') || hasField(scene, at - 2, FINITE | COMPLEMENTIZER)) ? at - 1 : -1
}

function closing(scene: Scene, at: number, end: number): number {
  let i = at
  while (i < end && !isMark(scene.doc.tokens[i], ')')) i++
  return smaller(end, i + 1)
}

/** Behind the last comma, semicolon, colon, dash or clause conjunction before a verb. */
function boundaryBefore(scene: Scene, verb: number, floor: number): number {
  for (let at = verb - 1; at >= floor; at--) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind === 'break') return at + 1
    if (isMark(token, ')')) {
      while (at > floor && !isMark(scene.doc.tokens[at], '(')) at--
      continue
    }
    // "Mulyono Ahmad, M.Si mengatakan"
    if (isMark(token, ',') && behindDegree(scene, at + 1) > 0) continue
    if (token.kind === 'mark' && (token.text === ',' || token.text === ';' || token.text === ':' || token.text === '–' || token.text === '—'))
      return at + 1
    if (nameAt(scene, at) >= 0) continue
    if (linkAt(scene, at) === 'conjunction') return at + 1
    if (AND.has(token.lower) && beginsSubject(scene, at + 1) && hasVerb(scene, floor, at)) return at + 1
  }
  return floor
}

const AND: ReadonlySet<string> = new Set(['and', 'dan', 'serta'])

function beginsSubject(scene: Scene, at: number): boolean {
  return nameAt(scene, at) >= 0 || hasField(scene, at, PRONOUN) || hasField(scene, at, TALKER) || hasField(scene, at, DEFINITE)
}

function hasVerb(scene: Scene, first: number, last: number): boolean {
  for (let at = larger(first, last - 24); at < last; at++) if (hasField(scene, at, FINITE) || hasField(scene, at, SAYING)) return true
  return false
}

/** Where the subject of a sentence begins: behind its lead, and behind "At 5am," or `Pada Senin,`. */
export function subjectStart(scene: Scene, first: number, last: number): number {
  const at = skipLead(scene, first, last)
  if (!beginsWithPreposition(scene, at, last)) return at
  const comma = commaBehind(scene, at, smaller(last, at + 16))
  return isMark(scene.doc.tokens[comma], ',') ? comma + 1 : at
}

/** Skips "Sementara itu", "Meanwhile" and the like. */
function skipLead(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last) {
    const link = fieldAt(scene, at, 'link')
    if (link === null || link.value === 'preposition') break
    at += link.length
  }
  return at
}

function beginsWithPreposition(scene: Scene, first: number, last: number): boolean {
  if (first >= last) return true
  const word = scene.doc.tokens[first]
  // "The Sun, quoting a source, said": a participle opens what is said of the speaker.
  const job = hasField(scene, first, TITLE) || hasField(scene, first + 1, TITLE)
  if (!job && word !== undefined && word.kind === 'word' && word.lower.length > 5 && word.lower.endsWith('ing') && !word.capital) return true
  const link = fieldAt(scene, first, 'link')
  if (link === null || nameAt(scene, first) >= 0) return false
  if (link.value === 'relative') return true
  return link.value === 'preposition' && !THROUGH.has(scene.doc.tokens[first]?.lower ?? '')
}

/** "OJK, melalui Kepala …, mengaku": the speaker stands behind these. */
const THROUGH: ReadonlySet<string> = new Set(['melalui', 'lewat', 'through', 'via'])

/** The speaker right behind a verb: `kata Budi`, `said a spokesperson`. `limit` is where the sentence or the next stretch is. */
export function speakerAfter(scene: Scene, first: number, limit: number): Phrase | null {
  const { tokens } = scene.doc
  let end = first
  let commas = 0
  while (end < limit) {
    const token = tokens[end]
    if (token === undefined || token.kind === 'break' || isMark(token, ';')) break
    if (isMark(token, ',')) {
      // `warga Dusun Kramat, Desa Ambulu, Dori`: a place is passed by.
      if (scene.names.entities[nameAt(scene, end + 1)]?.kind !== 'place') commas++
      if (commas > 1) break
    } else if (isStop(token) && isSentenceEnd(scene, end, limit)) break
    else if (end > first && nameAt(scene, end) < 0 && fieldAt(scene, end, 'saying')?.value.speaker === 'before') break
    end++
  }
  return readPhrase(scene, first, end)
}

function isSentenceEnd(scene: Scene, at: number, limit: number): boolean {
  return at + 1 >= limit || sentenceAt(scene, at).last <= at + 1
}

/** The end of what may stand behind a stretch in the same sentence: the sentence's end, the next stretch or the paragraph's end. */
export function reachBehind(scene: Scene, at: number): number {
  const { tokens } = scene.doc
  const sentence = sentenceAt(scene, at)
  let end = at
  while (end < sentence.last && (scene.stretchAt[end] ?? -1) < 0 && !isBreak(tokens[end])) end++
  return end
}
