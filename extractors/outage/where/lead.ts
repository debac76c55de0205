/** The words that a place hangs on: its preposition, and whose place it is. */
import type { Token } from '../../../src/types.ts'
import { type Cue, roleBefore } from '../cues.ts'
import { isUser } from '../nouns.ts'
import type { Scene, Sentence } from '../scene.ts'

/** What stands before a place. */
export interface Lead {
  /** Where the phrase of place begins: at its preposition, or at the place. */
  first: number
  /** In, at, across, all of it. */
  in: boolean
  /** From it, or since. */
  from: boolean
  /** A part of it. */
  part: boolean
  /** Those who are hit are named right before or behind it. */
  users: boolean
  /** Somebody's or something's origin, not where it is. */
  origin: boolean
  /** A clock is set by it: "4.05 am in Sydney". */
  clock: boolean
}

/** Words of no matter between a preposition and its place: "di konter penerbangan internasional Bandara …". */
const FILLERS = 3

/** How far before "from" and "in" those who are hit may be named. */
const USERS_REACH = 3

export function leadOf(scene: Scene, sentence: Sentence, place: number, last: number): Lead {
  const { tokens } = scene.doc
  const lead: Lead = { first: place, in: false, from: false, part: false, users: false, origin: false, clock: false }
  let fillers = 0
  for (let at = place; at > sentence.first; ) {
    const cue = cueBefore(sentence.cues, at)
    const role = cue?.sense.role
    const token = tokens[at - 1] as Token
    if (cue !== null && cue.last - cue.first > 1 && token.entry?.outage?.inside && role !== 'origin') {
      // "internet di": the expression ends in the preposition.
      lead.in = true
      lead.first = at - 1
      break
    } else if (cue !== null && (role === 'area' || role === 'such-as' || role === 'partly' || role === 'wholly')) {
      lead.part ||= role === 'partly'
      lead.in ||= fillers === 0
      if (fillers === 0) lead.first = cue.first
      at = cue.first
      if (isUser(token.entry?.counted)) break
    } else if (cue !== null && (cue.sense.inside || role === 'equals' || (fillers === 0 && (role === 'within' || role === 'affects')))) {
      lead.in = true
      lead.first = cue.first
      break
    } else if (cue !== null && role === 'begins') {
      lead.from = true
      lead.part ||= roleBefore(sentence.cues, 'partly', cue.first, 1) !== null
      lead.first = cue.first
      break
    } else if (cue !== null && role === 'via') break
    else if (token.text === ':' && sentence.cues.some((each) => each.sense.role === 'area' && each.last < at && at - each.last <= 3)) {
      lead.in = true
      break
    } else if (token.lower === 'the' || token.lower === 'of' || token.entry?.cue === 'place') at--
    else if (fillers < FILLERS && isFiller(token) && !isUser(token.entry?.counted)) {
      fillers++
      at--
    } else break
  }
  lead.users =
    (hasUsers(scene, sentence, lead) || isPeople(tokens[last])) && roleBefore(sentence.cues, 'source', lead.first, USERS_REACH * 2) === null
  lead.origin = roleBefore(sentence.cues, 'origin', lead.first, 1) !== null || roleBefore(sentence.cues, 'origin', place, 1) !== null
  lead.clock =
    sentence.times.some((time) => time.last === lead.first && time.kind !== 'duration' && time.value.includes('T')) &&
    tokens[lead.first]?.lower === 'in'
  return lead
}

/** Those who are hit, before the phrase of place: "pelanggan di", "reports from", "warga". */
function hasUsers(scene: Scene, sentence: Sentence, lead: Lead): boolean {
  const { tokens } = scene.doc
  const reach = lead.in || lead.from ? USERS_REACH : 1
  for (let at = lead.first; at >= Math.max(sentence.first, lead.first - reach); at--) {
    const token = tokens[at] as Token
    if (at < lead.first && (token.kind === 'mark' || token.kind === 'break' || token.entry?.saying)) return false
    if (isUser(token.entry?.counted) || (lead.from && token.entry?.outage?.role === 'complains')) return true
  }
  return false
}

/** "Hamden residents": not "the Dallas restaurant". */
function isPeople(token: Token | undefined): boolean {
  return token?.lower.endsWith('s') === true && isUser(token.entry?.counted)
}

/** The cue that ends at a token. */
function cueBefore(cues: readonly Cue[], at: number): Cue | null {
  for (const cue of cues) {
    if (cue.last === at) return cue
    if (cue.first >= at) return null
  }
  return null
}

/** Small, and no verb of saying. */
function isFiller({ kind, capital, entry }: Token): boolean {
  return kind === 'word' && !capital && !entry?.saying && entry?.pronoun === undefined
}
