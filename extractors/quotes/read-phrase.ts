/** Reads a phrase from left to right, up to the first person or to where its head is over. */

import type { TokenRange } from '../../src/types.ts'
import { textOf } from '../shared/spans.ts'
import { isMark } from '../shared/tokens.ts'
import { isAgent } from './agent.ts'
import { isPointedAt, pointedAt, settlePhrase } from './described.ts'
import { accountPhrase, endOfRun, personBehind, personPhrase, wholeName } from './person.ts'
import { entityPhrase, type Phrase, type Seen } from './phrase.ts'
import {
  behindDegree,
  CALENDAR,
  DEFINITE,
  endOfName,
  FINITE,
  fieldAt,
  hasField,
  INDEFINITE,
  LINK,
  languageAt,
  larger,
  nameAt,
  PRONOUN,
  SAYING,
  type Scene,
  STATEMENT,
  smaller,
  TALKER,
  TITLE,
  talkerAt,
} from './scene.ts'

/** No phrase that names a speaker is longer. */
const LONGEST = 40

/** What a step of the walk says: go on at a token, or stop, or this is it. */
type Step = number | 'stop' | Phrase

export function readPhrase(scene: Scene, first: number, last: number): Phrase | null {
  const seen: Seen = {
    organization: -1,
    organizationRange: null,
    account: -1,
    agent: -1,
    talker: null,
    definite: false,
    indefinite: -1,
    run: null,
    pronoun: null,
    statement: -1,
    place: null,
    title: false,
  }
  const end = smaller(last, first + LONGEST)
  let at = first
  while (at < end) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind === 'break') break
    const step =
      token.kind === 'mark'
        ? overMark(scene, seen, at, end)
        : nameAt(scene, at) >= 0 && !isCommon(scene, at)
          ? overName(scene, seen, at, end, first)
          : overWord(scene, seen, at, end, first)
    if (step === 'stop') break
    if (typeof step !== 'number') return step
    at = step
  }
  return settlePhrase(scene, seen, first, smaller(at, end))
}

/** "the Trust" with a capital is no name of its own. */
function isCommon(scene: Scene, at: number): boolean {
  if (scene.doc.tokens[at - 1]?.lower !== 'the' || endOfName(scene, at) !== at + 1 || talkerAt(scene, at)?.value !== 'organization') return false
  return scene.names.facts[nameAt(scene, at)] === null
}

const isFound = (seen: Seen): boolean => seen.organization >= 0 || seen.account >= 0 || seen.talker !== null || seen.run !== null

/** Brackets are passed over; a comma ends the head unless the name stands behind it: "Analis TD Cowen, Tom Fitzgerald". */
function overMark(scene: Scene, seen: Seen, at: number, end: number): Step {
  const { tokens } = scene.doc
  const text = tokens[at]?.text
  if (text === ';' || text === ':') return 'stop'
  const degree = text === ',' ? behindDegree(scene, at + 1) : 0
  if (degree > 0) return degree
  if (text === '(') {
    let close = at
    while (close < end && !isMark(tokens[close], ')')) close++
    return close + 1
  }
  if (text === ',' && !isFound(seen) && (seen.indefinite >= 0 || seen.place?.last === at)) return 'stop'
  if (text !== ',' || !isFound(seen)) return at + 1
  // "The regulator, Ofcom, said": its name behind what it is.
  const called = seen.talker?.kind === 'organization' ? nameAt(scene, at + 1) : -1
  if (called >= 0 && scene.names.entities[called]?.kind === 'organization') {
    const behind = endOfName(scene, at + 1)
    // "Perusahaan induk WhatsApp, Meta, mengatakan": not the one it belongs to, unless a list goes on.
    const alone = behind >= end || isMark(scene.doc.tokens[behind], ',')
    if (seen.organization < 0 || alone) return entityPhrase(scene, { first: at + 1, last: behind }, called)
  }
  // "another user, @kimmy"
  if (tokens[at + 1]?.kind === 'handle' && at + 1 < end && seen.talker?.kind === 'person') return accountPhrase(scene, at + 1)
  const head = seen.talker !== null || seen.run !== null || seen.title
  const named = head ? (personBehind(scene, at + 1, end) ?? personBehindPlace(scene, at + 1, end)) : null
  return named === null ? 'stop' : personPhrase(scene, named, roleOf(scene, seen))
}

/** `salah seorang warga Dusun Kramat, Desa Ambulu, Dori`: between the description and the name stands where they live. */
function personBehindPlace(scene: Scene, first: number, end: number): TokenRange | null {
  if (scene.names.entities[nameAt(scene, first)]?.kind !== 'place') return null
  const behind = endOfName(scene, first)
  return behind < end && isMark(scene.doc.tokens[behind], ',') ? personBehind(scene, behind + 1, end) : null
}

function overName(scene: Scene, seen: Seen, at: number, end: number, first: number): Step {
  const entity = nameAt(scene, at)
  const kind = scene.names.entities[entity]?.kind
  const behind = endOfName(scene, at)
  if (kind === 'person') {
    // `perusahaan pimpinan Sam Altman itu` is the company.
    if (seen.talker?.kind === 'organization' && isPointedAt(scene, behind, end)) return pointedAt(scene, seen.talker.first, behind, 'organization')
    // "Lindqvist's wife, Greta" is not Lindqvist.
    if (scene.doc.tokens[behind]?.lower === "'s" && hasTalker(scene, behind + 1, end)) return behind + 1
    return personPhrase(scene, wholeName(scene, { first: at, last: behind }, first, end), roleOf(scene, seen))
  }
  if (kind === 'place') seen.place ??= { first: at, last: behind }
  else if (seen.organization < 0) {
    seen.organization = entity
    seen.organizationRange = { first: at, last: behind }
  }
  return behind
}

/** Whether someone is described in the next few words. */
function hasTalker(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < smaller(end, first + 3); at++) if (hasField(scene, at, TALKER)) return true
  return false
}

function overWord(scene: Scene, seen: Seen, at: number, end: number, first: number): Step {
  const token = scene.doc.tokens[at]
  if (token === undefined) return 'stop'
  if (token.kind === 'handle') {
    if (seen.account < 0) seen.account = at
    return at + 1
  }
  const age = behindAge(scene, at)
  if (age > 0) {
    seen.talker ??= { kind: 'person', first: at, last: age }
    return age
  }
  const time = scene.timeEnd[at] ?? 0
  if (time > at || hasField(scene, at, CALENDAR)) return larger(time, at + 1)
  // The phrase is over where its verb begins.
  if (isFound(seen) && !token.capital && hasField(scene, at, FINITE | SAYING)) return 'stop'
  if (seen.talker !== null && isVerbForm(scene, at)) return 'stop'
  if (hasField(scene, at, TITLE)) seen.title = true
  if (seen.statement < 0 && hasField(scene, at, STATEMENT)) {
    seen.statement = at
    // "a post on the bank's account": whose it is comes behind.
    if (scene.doc.tokens[at + 1]?.lower === 'on') seen.indefinite = -1
  }
  if (hasField(scene, at, LINK) && !hasField(scene, at, TALKER)) {
    if (isFound(seen) && !carriesPlace(scene, at, end, seen)) return 'stop'
    // "The outage hit owners in Leeds who …": what was known is not who is meant.
    if (!isFound(seen)) seen.definite = false
    return at + (fieldAt(scene, at, 'link')?.length ?? 1)
  }
  if (hasField(scene, at, PRONOUN) && !isFound(seen)) {
    seen.pronoun = { kind: fieldAt(scene, at, 'pronoun')?.value ?? 'person', at }
    return 'stop'
  }
  if (hasField(scene, at, DEFINITE)) seen.definite = true
  // "the father of two" is known.
  if (hasField(scene, at, INDEFINITE) && seen.indefinite < 0 && seen.talker === null) seen.indefinite = at
  if (hasField(scene, at, TALKER)) return overTalker(scene, seen, at)
  if (isAgent(token, languageAt(scene, at))) seen.agent = at
  const named =
    token.kind === 'word' &&
    token.capital &&
    !token.text.includes('.') &&
    token.entry?.abbreviation !== true &&
    !hasField(scene, at, DEFINITE | INDEFINITE)
  // "Tri menambahkan": alone before the verb, a word that no lexicon has is a name even where the sentence begins.
  const lone = token.entry === null && token.text.length > 2 && (at + 1 >= end || isMark(scene.doc.tokens[at + 1], ','))
  if (!named || (at === first && !lone && isSentenceWord(scene, at))) return at + 1
  const stop = endOfRun(scene, at, end)
  if (!hasField(scene, at, TITLE)) seen.run = { first: at, last: stop }
  return stop
}

/** Behind "41-year-old", or 0. */
function behindAge(scene: Scene, at: number): number {
  const { tokens } = scene.doc
  return tokens[at]?.kind === 'number' && isMark(tokens[at + 1], '-') && tokens[at + 2]?.lower === 'year' && tokens[at + 4]?.lower === 'old'
    ? at + 5
    : 0
}

function overTalker(scene: Scene, seen: Seen, at: number): Step {
  const talker = talkerAt(scene, at)
  if (talker === null) return at + 1
  const last = at + talker.length
  if (seen.talker === null) seen.talker = { kind: talker.value, first: at, last }
  // "the commission's legal team": the last of those belongs to the others.
  // `perusahaan pimpinan Sam Altman`: a job that belongs to the company does not make it a person.
  else if (
    seen.talker.kind === 'group' ||
    (talker.value === 'person' && !(seen.talker.kind === 'organization' && isOnlyTitle(scene, at))) ||
    belongs(scene, seen.talker.last, at)
  )
    seen.talker = { kind: talker.value, first: seen.talker.first, last }
  return last
}

const isOnlyTitle = (scene: Scene, at: number): boolean => languageAt(scene, at) === 'id' && fieldAt(scene, at, 'talker') === null

function belongs(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (scene.doc.tokens[at]?.lower === "'s") return true
  return false
}

/** The description before a person's name, where it is one: `juru bicara`, `a shopper`. */
function roleOf(scene: Scene, seen: Seen): string | null {
  return seen.talker?.kind === 'person' ? textOf(scene.doc, seen.talker.first, seen.talker.last) : null
}

/** "a maths teacher in Leeds", "a spokesperson for Optus": the phrase goes on over its preposition. */
function carriesPlace(scene: Scene, at: number, end: number, seen: Seen): boolean {
  const link = scene.doc.tokens[at]?.lower ?? ''
  if (seen.talker === null || seen.talker.kind === 'organization' || !CARRIES.has(link)) return false
  const next = scene.doc.tokens[at + 1]
  // "group managing director of networks": the job's field.
  if (link === 'of') return at + 1 < end
  return at + 1 < end && next !== undefined && (nameAt(scene, at + 1) >= 0 || next.capital || next.lower === 'the')
}

const CARRIES: ReadonlySet<string> = new Set(['in', 'at', 'for', 'of', 'with', 'from', 'di', 'dari', 'untuk'])

/** A capital that only begins the sentence is no name. */
function isSentenceWord(scene: Scene, at: number): boolean {
  const next = scene.doc.tokens[at + 1]
  return !(next?.kind === 'word' && next.capital) && scene.doc.sentences[scene.doc.sentenceOf[at] ?? -1]?.first === at
}

/** Behind a noun these forms begin what it does: `mengucapkan`, `sounded`. */
function isVerbForm(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.capital || token.text.length < 6) return false
  if (languageAt(scene, at) === 'en') return token.lower.endsWith('ed')
  return (token.lower.startsWith('meng') || token.lower.startsWith('mem') || token.lower.startsWith('men')) && !NO_VERBS.has(token.lower)
}

const NO_VERBS: ReadonlySet<string> = new Set(['menteri', 'mentor', 'menengah', 'mendatang', 'menara', 'menurut', 'member', 'menlu'])
