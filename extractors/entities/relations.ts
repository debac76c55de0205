/** Who someone is and whose something is: roles, affiliations and parents, read around the names. */
import type { Doc, Token, TokenRange } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'
import type { Thing } from './join.ts'
import type { Piece } from './settle.ts'

/** What the text says of a thing: `affiliation` and `parent` are places in the list of things, or -1. */
export interface Relations {
  role: string | null
  affiliation: number
  parent: number
}

/** How many tokens a role may take beside its name. */
const REACH = 14

/** Reads the relations of every thing. */
export function relate(doc: Doc, things: readonly Thing[]): Relations[] {
  const at = new Int32Array(doc.tokens.length).fill(-1)
  for (const [index, thing] of things.entries()) for (const piece of thing.pieces) at.fill(index, piece.first, piece.last)
  const relations: Relations[] = things.map(() => ({ role: null, affiliation: -1, parent: -1 }))
  for (const [index, thing] of things.entries()) {
    const own = relations[index] as Relations
    if (thing.kind === 'person') {
      for (const piece of thing.pieces) {
        const said = roleBefore(doc, things, at, piece) ?? roleAfter(doc, things, at, piece)
        if (said === null) continue
        own.role ??= said.role
        if (own.affiliation < 0) own.affiliation = said.affiliation
        if (own.role !== null && own.affiliation >= 0) break
      }
    } else own.parent = knownParent(things, thing)
  }
  readOwners(doc, things, at, relations)
  return relations
}

interface Said {
  role: string
  affiliation: number
}

const textOf = (doc: Doc, range: TokenRange): string => doc.text.slice((doc.tokens[range.first] as Token).start, (doc.tokens[range.last - 1] as Token).end)

const isBody = (things: readonly Thing[], index: number): boolean => index >= 0 && (things[index] as Thing).kind !== 'person' && (things[index] as Thing).kind !== 'place'

/** "CEO Apple Tim Cook", "Optus chief executive Kelly Bayer Rosmarin", "juru bicara Meta Joshua Breckman" */
function roleBefore(doc: Doc, things: readonly Thing[], at: Int32Array, piece: Piece): Said | null {
  const { tokens } = doc
  const sentence = doc.sentences[doc.sentenceOf[piece.first] as number]
  if (sentence === undefined) return null
  let first = -1
  let headEnd = -1
  let start = piece.first
  while (start > sentence.first && piece.first - start < REACH) {
    const token = tokens[start - 1] as Token
    // "Kepala Badan Siber dan Sandi Negara (BSSN) Hinsa Siburian"
    if (token.text === ')' && tokens[start - 3]?.text === '(' && isBody(things, at[start - 2] as number)) start -= 2
    else if (token.kind === 'mark' && (token.text === ',' || !/^[.&/-]$/.test(token.text))) break
    start--
  }
  // Forms of address stand between the role and the name.
  let end = piece.first
  // "Deputi Manajer Komunikasi PLN, Mambang Hertadi"
  if (doc.language === 'id' && start === end && tokens[end - 1]?.text === ',') {
    end--
    start = end
    while (start > sentence.first && end - start < REACH && (tokens[start - 1] as Token).kind !== 'break' && !/^[,;:"“”]$/.test((tokens[start - 1] as Token).text)) start--
  }
  while (end > start && ((tokens[end - 1] as Token).entry?.honorific === true || (tokens[end - 1] as Token).text === '.')) end--
  for (let i = start; i < end; i++) {
    const title = lookup(doc, i, 'title')
    if (title === null || (at[i] as number) >= 0) continue
    if (i + title.length > end || !holds(doc, at, i + title.length, end)) continue
    first = i
    headEnd = i + title.length
    break
  }
  if (first < 0) return null
  let affiliation = -1
  let roleEnd = end
  for (let i = end - 1; i >= headEnd; i--) {
    if (!isBody(things, at[i] as number)) continue
    affiliation = at[i] as number
    roleEnd = i
    while (roleEnd > headEnd && at[roleEnd - 1] === affiliation) roleEnd--
    break
  }
  while (roleEnd > headEnd && (tokens[roleEnd - 1] as Token).entry?.affiliates === true) roleEnd--
  let roleStart = first
  if (affiliation < 0) affiliation = bodyBefore(doc, things, at, first)
  // "Communications Minister", "SVP Corporate Communication": capitals before the head belong to it.
  while (roleStart > start && isQualifier(tokens[roleStart - 1] as Token, at[roleStart - 1] as number, sentence.first === roleStart - 1)) roleStart--
  if (affiliation < 0 && roleStart < first) affiliation = bodyBefore(doc, things, at, roleStart)
  return { role: textOf(doc, { first: roleStart, last: roleEnd }), affiliation }
}

/** Between a job and the name there may be only what belongs to the job: capitals, bodies, joining words. */
function holds(doc: Doc, at: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i] as Token
    if ((at[i] as number) >= 0 || token.kind === 'mark' || token.kind === 'number') continue
    if (token.lower !== token.text || token.entry?.joins || token.entry?.affiliates || token.entry?.title || token.entry?.cue !== undefined) continue
    if (doc.language === 'id' && i === from && token.entry === null) continue
    return false
  }
  return true
}

const isQualifier = (token: Token, index: number, opens: boolean): boolean => index < 0 && token.kind === 'word' && token.capital && !opens && token.entry?.saying === undefined

/** "Optus chief executive", "Meta's spokesman" */
function bodyBefore(doc: Doc, things: readonly Thing[], at: Int32Array, first: number): number {
  let before = first - 1
  if (doc.tokens[before]?.lower === "'s") before--
  const index = at[before] ?? -1
  return isBody(things, index) ? index : -1
}

/** "Doug Madory, director of internet analysis at Kentik,", "Nurhayati (34), pedagang ikan" */
function roleAfter(doc: Doc, things: readonly Thing[], at: Int32Array, piece: Piece): Said | null {
  const { tokens } = doc
  const sentence = doc.sentences[doc.sentenceOf[piece.first] as number]
  if (sentence === undefined) return null
  let first = piece.last
  const is = (text: string): boolean => first < sentence.last && (tokens[first] as Token).text === text
  if (is('(') && tokens[first + 1]?.kind === 'number') {
    first += 2
    while (first < sentence.last && !is(')')) first++
    first++
  } else if (is(',') && tokens[first + 1]?.kind === 'number' && tokens[first + 2]?.text === ',') first += 2
  if (is(',')) first++
  else if (is('(') || is('selaku')) first++
  else return null
  while (first < sentence.last && ['the', 'a', 'an', 'seorang', 'who', 'selaku', 'juga', 'salah', 'satu', 'one', 'also'].includes((tokens[first] as Token).lower)) first++
  // "Optus chief executive", "a former Facebook engineer": a body or an adjective may stand before the job.
  let head = first
  let title = lookup(doc, head, 'title')
  let affiliation = -1
  while (title === null && head < first + 5 && head < sentence.last && (tokens[head] as Token).kind === 'word') {
    const index = at[head] as number
    if (isBody(things, index)) affiliation = index
    head++
    title = lookup(doc, head, 'title')
  }
  if (title === null || head >= sentence.last || (at[head] as number) >= 0) return null
  let roleStart = first
  while (roleStart < head && ((at[roleStart] as number) >= 0 || (tokens[roleStart] as Token).lower === "'s")) roleStart++
  let last = head + title.length
  while (last < sentence.last && last < head + REACH) {
    const token = tokens[last] as Token
    const index = at[last] as number
    if (isBody(things, index)) {
      if (affiliation < 0) affiliation = index
      break
    }
    if (index >= 0 || (token.kind === 'mark' && !/^[&-]$/.test(token.text)) || token.entry?.saying !== undefined) break
    const affiliates = token.entry?.affiliates === true
    if (affiliates && !(token.lower === 'of' && (tokens[last + 1] as Token | undefined)?.capital === false)) {
      const next = at[last + 1] ?? -1
      const skip = tokens[last + 1]?.lower === 'the' ? (at[last + 2] ?? -1) : next
      if (affiliation < 0 && isBody(things, skip)) affiliation = skip
      break
    }
    if (token.entry?.finite === true || (token.entry?.edge !== undefined && token.lower !== 'of')) break
    last++
  }
  return { role: textOf(doc, { first: roleStart, last }), affiliation }
}

/** The owner that the gazetteer knows, where the article names it. */
function knownParent(things: readonly Thing[], thing: Thing): number {
  const twin = thing.known?.company === true ? things.findIndex((other) => other !== thing && other.known === thing.known && other.kind === 'organization' && thing.kind === 'product') : -1
  if (twin >= 0) return twin
  const parent = thing.known?.parent
  if (parent === null || parent === undefined) return -1
  const lower = parent.toLowerCase()
  return things.findIndex((other) => other !== thing && other.kind === 'organization' && other.known !== null && other.known.forms.has(lower))
}

/** "Meta, induk WhatsApp", "perusahaan induk WhatsApp, Meta", "Meta's WhatsApp", "WhatsApp milik Meta", "Optus's parent Singtel" */
function readOwners(doc: Doc, things: readonly Thing[], at: Int32Array, relations: Relations[]): void {
  const { tokens } = doc
  const ownable = (index: number): boolean => index >= 0 && (things[index] as Thing).kind !== 'person' && (things[index] as Thing).kind !== 'place' && (relations[index] as Relations).parent < 0
  const canOwn = (index: number): boolean => index >= 0 && (things[index] as Thing).kind === 'organization'
  const link = (child: number, parent: number): void => {
    if (child !== parent && ownable(child) && canOwn(parent) && (relations[parent] as Relations).parent !== child) (relations[child] as Relations).parent = parent
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const entry = token.entry
    if (token.lower === "'s" && i > 0 && (at[i + 1] ?? -1) >= 0 && (things[at[i + 1] as number] as Thing).kind === 'product') link(at[i + 1] as number, at[i - 1] as number)
    if (entry?.owner !== true && token.phrases === null) continue
    const owner = lookup(doc, i, 'owner')
    if (owner === null) continue
    const before = nameBefore(doc, at, i)
    const after = nameAfter(doc, at, i + owner.length)
    const { lower } = token
    if (lower === 'milik' || lower === 'besutan' || lower === 'dikelola' || lower === 'dimiliki' || lower === 'owned' || lower === 'unit' || lower === 'part' || lower === 'subsidiary' || lower === 'anak' || lower === 'operated' || lower === 'run' || lower === 'belongs') link(before, after)
    else if (lower === 'owns') link(after, before)
    else if (doc.language === 'id') {
      // "Meta, induk WhatsApp" or "perusahaan induk WhatsApp, Meta"
      const next = after < 0 ? -1 : nameAfter(doc, at, endOf(at, i + owner.length, after) + 1)
      const comma = after >= 0 && tokens[endOf(at, i + owner.length, after)]?.text === ','
      if (comma && canOwn(next) && ownable(after)) link(after, next)
      else link(after, before)
    } else if (tokens[i + owner.length]?.lower === 'of') link(nameAfter(doc, at, i + owner.length + 1), before)
    else if (before >= 0 && after >= 0) link(before, after)
  }
}

function nameBefore(doc: Doc, at: Int32Array, from: number): number {
  for (let i = from - 1; i >= 0 && i > from - 4; i--) {
    if ((at[i] as number) >= 0) return at[i] as number
    const token = doc.tokens[i] as Token
    if (token.kind === 'break' || token.text === '.') return -1
  }
  return -1
}

function nameAfter(doc: Doc, at: Int32Array, from: number): number {
  for (let i = from; i < doc.tokens.length && i < from + 4; i++) {
    if ((at[i] as number) >= 0) return at[i] as number
    const token = doc.tokens[i] as Token
    if (token.kind === 'break' || token.text === '.') return -1
  }
  return -1
}

/** Where the name that begins at or shortly behind a token ends. */
function endOf(at: Int32Array, from: number, index: number): number {
  let i = from
  while (i < at.length && at[i] !== index) i++
  while (i < at.length && at[i] === index) i++
  return i
}
