/** Who someone is: the job and the body it belongs to, read before and behind a person's name. */
import type { Doc, Token, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import type { Thing } from './join.ts'
import type { Piece } from './piece.ts'

/** A job as written, and the place of its body in the list of things, or -1. */
export interface Said {
  role: string
  affiliation: number
  /** The job is one of speaking for or leading a body: without a named one it is the body in hand. */
  officer: boolean
}

/** What roles are read from: the document, its things, and which thing covers a token. */
export interface Scene {
  doc: Doc
  things: readonly Thing[]
  at: Int32Array
}

/** How many tokens a role may take beside its name. */
const REACH = 16

/** The job that stands at one mention of a person, if any does. */
export function roleAt(scene: Scene, piece: Piece): Said | null {
  const said = roleBefore(scene, piece) ?? roleAfter(scene, piece)
  if (said !== null && said.affiliation >= 0) return said
  const body = bodyAt(scene, piece)
  return said === null && body < 0 ? null : { role: said?.role ?? '', affiliation: body, officer: said?.officer ?? false }
}

const tokenAt = (scene: Scene, at: number): Token | undefined => scene.doc.tokens[at]

function thingAt(scene: Scene, at: number): Thing | undefined {
  const index = scene.at[at] ?? -1
  return index < 0 ? undefined : scene.things[index]
}

/** Whether a token belongs to a body that people work for. */
export function isBody(scene: Scene, at: number): boolean {
  const thing = thingAt(scene, at)
  return thing !== undefined && (thing.kind === 'organization' || thing.kind === 'product')
}

const isPerson = (scene: Scene, at: number): boolean => thingAt(scene, at)?.kind === 'person'

function textOf(doc: Doc, range: TokenRange): string {
  return doc.text.slice((doc.tokens[range.first] as Token).start, (doc.tokens[range.last - 1] as Token).end)
}

/** "CEO Apple Tim Cook", "Optus chief executive Kelly Bayer Rosmarin", "Deputi Manajer Komunikasi PLN, Mambang Hertadi" */
function roleBefore(scene: Scene, piece: Piece): Said | null {
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
  return { role: textOf(doc, { first, last }), affiliation, officer: isOfficer(scene, head) }
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

/** "wedding planner", "chicken rice seller": an unknown English noun of doing just before the name. */
function isJobByForm(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at)
  return (
    scene.doc.language === 'en' &&
    token?.kind === 'word' &&
    token.entry === null &&
    !token.capital &&
    token.text.length > 4 &&
    /(er|or|ist|ian|ant|man|woman)$/.test(token.text)
  )
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

const isLoose = (scene: Scene, at: number): boolean => {
  const token = tokenAt(scene, at) as Token
  return (scene.at[at] as number) < 0 && (token.kind === 'mark' || token.lower === 'the' || (token.entry?.affiliates === true && !token.capital))
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
  return at !== opening || (scene.doc.language === 'en' && isPlainNoun(token) && !/(ly|^yesterday|^today|^meanwhile|^earlier|^later|^however|^also)$/.test(token.lower))
}

/** Nothing but a noun, so far as is known. */
const isPlainNoun = ({ entry }: Token): boolean => entry === null || (entry.cue ?? entry.orgTail ?? entry.placeTail) !== undefined

const ADJECTIVES = /^(acting|former|interim|senior|junior|regional|deputy|assistant|associate|mantan|penjabat|plt|eks)$/

/** "Doug Madory, director of internet analysis at Kentik,", "Nurhayati (34), pedagang ikan" */
function roleAfter(scene: Scene, piece: Piece): Said | null {
  const { doc } = scene
  const sentence = doc.sentences[doc.sentenceOf[piece.first] as number]
  if (sentence === undefined) return null
  const first = behindName(scene, piece, sentence.last)
  if (first < 0) return null
  // "Optus chief executive", "a former Facebook engineer": a body or adjectives may stand before the job.
  let head = first
  let affiliation = -1
  let title = lookup(doc, head, 'title')
  while (title === null && !isJobByForm(scene, head)) {
    if (doc.language === 'id' && !isBody(scene, head)) return null
    if (
      ++head >= sentence.last ||
      head > first + 6 ||
      ((tokenAt(scene, head - 1) as Token).kind !== 'word' && !/^[-'’]$/.test((tokenAt(scene, head - 1) as Token).text)) ||
      tokenAt(scene, head - 1)?.entry?.finite === true
    )
      return null
    if (isBody(scene, head - 1)) affiliation = scene.at[head - 1] as number
    title = lookup(doc, head, 'title')
  }
  if ((scene.at[head] as number) >= 0) return null
  let roleFirst = head
  while (roleFirst > first && (scene.at[roleFirst - 1] as number) < 0 && !/^('s|'|’)$/.test((tokenAt(scene, roleFirst - 1) as Token).lower)) roleFirst--
  // "a Mumbai-based fund manager"
  if (tokenAt(scene, roleFirst)?.text === '-') roleFirst += 2
  let last = head + (title?.length ?? 1)
  const headRange = { first: head, last }
  while (last < sentence.last && last < head + REACH) {
    const token = tokenAt(scene, last) as Token
    if (isBody(scene, last)) {
      if (affiliation < 0) affiliation = scene.at[last] as number
      break
    }
    if ((scene.at[last] as number) >= 0 || (token.kind === 'mark' && !/^[&-]$/.test(token.text))) break
    const { entry } = token
    if (entry?.saying !== undefined || entry?.finite === true || entry?.link === 'relative' || entry?.indefinite === true) break
    if (entry?.affiliates === true) {
      const the = tokenAt(scene, last + 1)?.lower === 'the' ? 1 : 0
      if (affiliation < 0 && isBody(scene, last + 1 + the)) affiliation = scene.at[last + 1 + the] as number
      if (token.lower !== 'of' || (scene.at[last + 1 + the] as number) >= 0) break
    } else if (entry?.link !== undefined && entry.joins !== true) break
    // "a nurse in Madrid"
    if (token.lower === 'in' && (scene.at[last + 1] ?? -1) >= 0) break
    last++
  }
  // "Abhay Agarwal, Fund Manager, Piper Serica,"
  if (affiliation < 0 && doc.language === 'en' && tokenAt(scene, last)?.text === ',' && isBody(scene, last + 1)) {
    let end = last + 1
    while (isBody(scene, end)) end++
    if (/^[,).]$/.test(tokenAt(scene, end)?.text ?? '')) affiliation = scene.at[last + 1] as number
  }
  // "…, CEO Apple Tim Cook": what precedes another name is the other's.
  let behind = last
  while (isBody(scene, behind)) behind++
  if (isPerson(scene, behind)) return null
  while (last > head + 1 && isLoose(scene, last - 1)) last--
  if (affiliation < 0 && tokenAt(scene, first - 1)?.lower === 'its') affiliation = lastBody(scene, piece.first)
  return { role: textOf(doc, { first: roleFirst, last }), affiliation, officer: isOfficer(scene, headRange) }
}

/** The organization named last before a token: "its vice president" is that one's. */
function lastBody(scene: Scene, from: number): number {
  for (let at = from - 1; at >= 0 && at > from - 60; at--) if (thingAt(scene, at)?.kind === 'organization') return scene.at[at] as number
  return -1
}

/** Where what is said of a person begins behind the name: over an age and a comma, and an article; -1 where nothing is said. */
function behindName(scene: Scene, piece: Piece, limit: number): number {
  let at = piece.last
  if (tokenAt(scene, at)?.text === '(' && tokenAt(scene, at + 1)?.kind === 'number') {
    while (at < limit && tokenAt(scene, at)?.text !== ')') at++
    at++
  } else if (tokenAt(scene, at)?.text === ',' && tokenAt(scene, at + 1)?.kind === 'number' && tokenAt(scene, at + 2)?.text === ',') at += 2
  const link = tokenAt(scene, at)
  // "Kim Tate is chief scientist at Kentik"
  const is = scene.doc.language === 'en' && link?.lower === 'is'
  if (!is && link?.text !== ',' && link?.text !== '(' && link?.lower !== 'selaku') return -1
  at++
  while (at < limit && SMALL.has((tokenAt(scene, at) as Token).lower)) at++
  return at < limit && (!is || lookup(scene.doc, at, 'title') !== null) ? at : -1
}

const SMALL: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'who',
  'is',
  'seorang',
  'selaku',
  'juga',
  'salah',
  'satu',
  'one',
  'also',
  'yang',
  'merupakan',
  'adalah',
])

/** "Xcel Energy's Chris Ouilette", "Walter Theseira of the Singapore University of Social Sciences", "Omkar Joshi, of Opal Capital" */
function bodyAt(scene: Scene, piece: Piece): number {
  let body = -1
  const end = tokenAt(scene, piece.last)?.text === ',' ? piece.last + 1 : piece.last
  if (tokenAt(scene, piece.first - 1)?.lower === "'s" && isBody(scene, piece.first - 2)) body = piece.first - 2
  else if (/^(of|from|at|with|dari)$/.test(tokenAt(scene, end)?.lower ?? '')) body = behindArticle(scene, end + 1)
  else if (tokenAt(scene, end)?.lower === 'who') body = bodyInClause(scene, end + 1)
  return body < 0 ? -1 : (scene.at[body] as number)
}

/** The body at a token or behind the article there, or -1. */
function behindArticle(scene: Scene, at: number): number {
  const body = tokenAt(scene, at)?.lower === 'the' ? at + 1 : at
  return isBody(scene, body) ? body : -1
}

/** "who studies networks at Trinity College Dublin", "who chairs the Treasury Committee": the body in a few words behind "who", or -1. */
function bodyInClause(scene: Scene, from: number): number {
  for (let at = from; at < from + REACH / 2; at++) {
    const token = tokenAt(scene, at)
    if (token?.kind !== 'word' || isPerson(scene, at)) return -1
    if (/^(at|for|chairs|chaired|heads|headed|leads|led|runs|ran|founded|joined|represents)$/.test(token.lower)) return behindArticle(scene, at + 1)
  }
  return -1
}

const isOfficer = (scene: Scene, head: TokenRange): boolean => OFFICERS.test(textOf(scene.doc, head).toLowerCase())

const OFFICERS =
  /^(chief|ceo|cto|cfo|coo|spokes|juru bicara|jubir|direktur utama|dirut|corporate secretary|sekretaris perusahaan|presiden direktur|president director|managing director|co-founder|founder|pendiri)/
