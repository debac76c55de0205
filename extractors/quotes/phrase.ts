/** The words beside a verb of saying: whom they name, describe or stand for. */
import type { TokenRange } from '../../src/types.ts'
import { endOfName, fieldAt, isMark, languageAt, nameAt, type Scene } from './scene.ts'

/** Whom a phrase means. */
export interface Phrase extends TokenRange {
  /** Index of the entity it names, or -1. */
  entity: number
  /** The words that name or describe the speaker, without what follows them. */
  name: string
  role: string | null
  /** Index of the organization in a description ("a spokesperson for Optus"), or -1. */
  affiliation: number
  /** It names nobody but stands for someone named before: a pronoun, `the company`, `politikus itu`. */
  refers: 'person' | 'organization' | 'any' | null
  /** A kind of people or a crowd, unnamed. */
  unnamed: boolean
}

/** No phrase that names a speaker is longer. */
const LONGEST = 40

/** What a walk over a phrase has seen so far. */
interface Seen {
  organization: number
  organizationRange: TokenRange | null
  account: number
  talker: { kind: 'person' | 'organization' | 'group'; first: number; last: number } | null
  definite: boolean
  indefinite: number
  run: TokenRange | null
  pronoun: { kind: 'person' | 'organization' | 'any'; at: number } | null
  /** What is said as a thing: "the statement reads". */
  statement: number
  /** A place, which speaks where nobody else is named: "Gatwick says". */
  place: TokenRange | null
  /** A job was named: `Menteri`, `CEO`. */
  title: boolean
}

/** Reads a phrase from left to right up to the first person, or to where the phrase's head is over. */
export function readPhrase(scene: Scene, first: number, last: number): Phrase | null {
  const { tokens } = scene.doc
  const seen: Seen = {
    organization: -1,
    organizationRange: null,
    account: -1,
    talker: null,
    definite: false,
    indefinite: -1,
    run: null,
    pronoun: null,
    statement: -1,
    place: null,
    title: false,
  }
  const end = Math.min(last, first + LONGEST)
  let at = first
  while (at < end) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'break') break
    if (token.kind === 'mark') {
      if (token.text === '(') {
        while (at < end && !isMark(tokens[at], ')')) at++
        at++
        continue
      }
      if (token.text === ',' && isFound(seen)) {
        const named = personBehind(scene, at + 1, end) ?? personCalled(scene, at + 1, end)
        if (named !== null && (seen.talker !== null || seen.run !== null || seen.title)) return personPhrase(scene, named, roleBefore(scene, seen))
        break
      }
      if (token.text === ';' || token.text === ':') break
      at++
      continue
    }
    if (token.kind === 'handle') {
      if (seen.account < 0) seen.account = at
      at++
      continue
    }
    const entity = nameAt(scene, at)
    if (entity >= 0) {
      const kind = scene.names.entities[entity]?.kind
      const behind = endOfName(scene, at)
      if (kind === 'person') {
        // `perusahaan pimpinan Sam Altman itu` is the company.
        if (seen.talker?.kind === 'organization' && isPointedAt(scene, behind, end)) return pointedAt(scene, seen.talker, behind, 'organization')
        return personPhrase(scene, { first: at, last: behind }, roleBefore(scene, seen))
      }
      if (kind === 'place') seen.place ??= { first: at, last: behind }
      if (kind !== 'place' && seen.organization < 0) {
        seen.organization = entity
        seen.organizationRange = { first: at, last: behind }
      }
      at = behind
      continue
    }
    const time = scene.timeEnd[at] ?? 0
    if (time > at || token.entry?.weekday !== undefined || token.entry?.month !== undefined) {
      at = Math.max(time, at + 1)
      continue
    }
    // The phrase is over where its verb begins.
    if (isFound(seen) && (fieldAt(scene, at, 'finite') !== null || fieldAt(scene, at, 'saying') !== null) && nameAt(scene, at) < 0 && !token.capital)
      break
    if (fieldAt(scene, at, 'title') !== null) seen.title = true
    if (seen.talker !== null && isVerbForm(scene, at)) break
    if (seen.statement < 0 && fieldAt(scene, at, 'statement') !== null) seen.statement = at
    const link = fieldAt(scene, at, 'link')
    const talker = fieldAt(scene, at, 'talker')
    if (link !== null && talker === null) {
      if (isFound(seen) && !carriesPlace(scene, at, end, seen)) break
      at += link.length
      continue
    }
    const pronoun = fieldAt(scene, at, 'pronoun')
    if (pronoun !== null && !isFound(seen)) {
      seen.pronoun = { kind: pronoun.value, at }
      break
    }
    if (fieldAt(scene, at, 'definite') !== null) seen.definite = true
    if (fieldAt(scene, at, 'indefinite') !== null && seen.indefinite < 0) seen.indefinite = at
    if (talker !== null) {
      if (seen.talker === null) seen.talker = { kind: talker.value, first: at, last: at + talker.length }
      else if (seen.talker.kind === 'group' || talker.value === 'person')
        seen.talker = { kind: talker.value, first: seen.talker.first, last: at + talker.length }
      at += talker.length
      continue
    }
    const named =
      token.kind === 'word' &&
      token.capital &&
      !token.text.includes('.') &&
      fieldAt(scene, at, 'definite') === null &&
      fieldAt(scene, at, 'indefinite') === null
    if (named && !(at === first && isSentenceWord(scene, at))) {
      const stop = endOfRun(scene, at, end)
      if (fieldAt(scene, at, 'title') === null) seen.run = { first: at, last: stop }
      at = stop
      continue
    }
    at++
  }
  return phraseOf(scene, seen, first, Math.min(at, end))
}

const isFound = (seen: Seen): boolean => seen.organization >= 0 || seen.account >= 0 || seen.talker !== null || seen.run !== null

/** "a maths teacher in Leeds", "a spokesperson for Optus": the phrase goes on over its preposition. */
function carriesPlace(scene: Scene, at: number, end: number, seen: Seen): boolean {
  if (seen.talker === null || seen.talker.kind === 'organization') return false
  const { lower } = scene.doc.tokens[at] as { lower: string }
  if (!CARRIES.has(lower)) return false
  const next = scene.doc.tokens[at + 1]
  return at + 1 < end && next !== undefined && (nameAt(scene, at + 1) >= 0 || next.capital || next.lower === 'the')
}

const CARRIES: ReadonlySet<string> = new Set(['in', 'at', 'for', 'of', 'with', 'from', 'di', 'dari', 'untuk'])

/** A capital that only begins the sentence is no name. */
function isSentenceWord(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at]
  const next = scene.doc.tokens[at + 1]
  return token !== undefined && !(next?.kind === 'word' && next.capital) && sentenceFirst(scene, at)
}

function sentenceFirst(scene: Scene, at: number): boolean {
  return scene.doc.sentences[scene.doc.sentenceOf[at] ?? -1]?.first === at
}

/** The end of a run of capitalised words: "Joshua Breckman", "M Iqbal", "E. Kurniawan". */
function endOfRun(scene: Scene, first: number, end: number): number {
  const { tokens } = scene.doc
  let at = first + 1
  while (at < end && at - first < 8) {
    const token = tokens[at]
    if (token === undefined) break
    const initial = isMark(token, '.') && (tokens[at - 1]?.text.length ?? 9) <= 3 && tokens[at + 1]?.capital === true && !token.spaced
    const joined = (isMark(token, '-') || isMark(token, '&')) && tokens[at + 1]?.capital === true
    if (!(token.kind === 'word' && token.capital && nameAt(scene, at) < 0 && (scene.timeEnd[at] ?? 0) === 0) && !initial && !joined) break
    at++
  }
  return at
}

/** A person's name directly at a place, or a run of capitals that may be one. */
function personBehind(scene: Scene, first: number, end: number): TokenRange | null {
  let at = first
  while (at < end && fieldAt(scene, at, 'title') !== null) at++
  if (at >= end) return null
  const entity = nameAt(scene, at)
  if (entity >= 0) return scene.names.entities[entity]?.kind === 'person' ? { first: at, last: endOfName(scene, at) } : null
  const token = scene.doc.tokens[at]
  if (token?.kind !== 'word' || !token.capital || fieldAt(scene, at, 'talker') !== null) return null
  const last = endOfRun(scene, at, end)
  return last - at >= 2 ? { first: at, last } : null
}

/** Behind a noun these forms begin what it does: `mengucapkan`, `sounded`. */
function isVerbForm(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.capital || token.text.length < 6 || nameAt(scene, at) >= 0) return false
  if (languageAt(scene, at) === 'en') return token.lower.endsWith('ed')
  return VERB_HEADS.has(token.lower.slice(0, 4)) && !NO_VERBS.has(token.lower)
}

const VERB_HEADS: ReadonlySet<string> = new Set([
  'meng',
  'meny',
  'menc',
  'mend',
  'menj',
  'ment',
  'memb',
  'memp',
  'memo',
  'memi',
  'memu',
  'mema',
  'meme',
  'menu',
  'mena',
  'mene',
  'meni',
  'meno',
])
const NO_VERBS: ReadonlySet<string> = new Set(['menteri', 'mentor', 'menengah', 'mendatang', 'menara', 'menurut'])

/** `seorang mahasiswi bernama Citra`. */
function personCalled(scene: Scene, first: number, end: number): TokenRange | null {
  const { tokens } = scene.doc
  for (let at = first; at + 1 < end && at < first + 8; at++) {
    if (isMark(tokens[at], ',')) return null
    if (!CALLED.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.capital !== true) continue
    return { first: at + 1, last: nameAt(scene, at + 1) >= 0 ? endOfName(scene, at + 1) : endOfRun(scene, at + 1, end) }
  }
  return null
}

const CALLED: ReadonlySet<string> = new Set(['bernama', 'named', 'called'])

/** Whether a phrase ends in `itu` or `tersebut`. */
function isPointedAt(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end && at < first + 6; at++) {
    const token = scene.doc.tokens[at]
    if (token?.kind !== 'word') return false
    if (token.lower === 'itu' || token.lower === 'tersebut') return true
  }
  return false
}

function pointedAt(scene: Scene, talker: TokenRange, last: number, kind: 'person' | 'organization'): Phrase {
  return { first: talker.first, last, entity: -1, name: textOf(scene, talker.first, last), role: null, affiliation: -1, refers: kind, unnamed: true }
}

/** The description before a person's name, where it is one: `juru bicara`, `a shopper`. */
function roleBefore(scene: Scene, seen: Seen): string | null {
  if (seen.talker === null || seen.talker.kind !== 'person') return null
  return textOf(scene, seen.talker.first, seen.talker.last)
}

export function textOf(scene: Scene, first: number, last: number): string {
  const { tokens, text } = scene.doc
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
}

function personPhrase(scene: Scene, range: TokenRange, role: string | null): Phrase {
  const entity = nameAt(scene, range.first)
  const named = entity >= 0 ? scene.names.entities[entity] : undefined
  return {
    ...range,
    entity,
    name: named?.name ?? textOf(scene, range.first, range.last),
    role: named?.role ?? role,
    affiliation: -1,
    refers: null,
    unnamed: false,
  }
}

/** What the walk makes of a phrase without a person known by name. */
function phraseOf(scene: Scene, seen: Seen, first: number, last: number): Phrase | null {
  const none = { entity: -1, role: null, affiliation: -1, refers: null, unnamed: false }
  if (seen.pronoun !== null) {
    const { at, kind } = seen.pronoun
    return { ...none, first: at, last: at + 1, name: textOf(scene, at, at + 1), refers: kind }
  }
  const { talker, run, organizationRange } = seen
  const pointed = scene.doc.tokens[last - 1]?.lower
  if (talker !== null && talker.kind !== 'group' && (pointed === 'itu' || pointed === 'tersebut')) return pointedAt(scene, talker, last, talker.kind)
  // `VP Marketing Telkom E. Kurniawan`: capitals behind a job and its organization are a person.
  if (run !== null && seen.title && organizationRange !== null && run.first >= organizationRange.last && seen.account < 0)
    return { ...none, ...run, name: textOf(scene, run.first, run.last) }
  if (talker !== null && talker.kind !== 'organization') {
    if (run !== null && run.first >= talker.last && talker.kind === 'person')
      return { ...none, ...run, name: textOf(scene, run.first, run.last), role: textOf(scene, talker.first, talker.last) }
    if (seen.account >= 0) return account(scene, seen.account)
    const bare = organizationRange === null && run === null
    // `the spokesman`, `ujar Menteri`: a role alone is somebody's who was named.
    const alone = languageAt(scene, talker.first) === 'id' && seen.title && talker.last - talker.first <= 2 && talker.last === last
    if (talker.kind === 'person' && (seen.definite || alone) && seen.indefinite < 0 && bare) {
      return { ...none, first: talker.first, last: talker.last, name: textOf(scene, talker.first, talker.last), refers: 'person' }
    }
    const begin = descriptionStart(scene, first, talker.first)
    const range = { first: begin, last: trimmed(scene, begin, last) }
    const name = textOf(scene, range.first, range.last)
    if (name.toLowerCase() === 'one') return null
    const spokes = fieldAt(scene, talker.first, 'spokes') ?? fieldAt(scene, talker.last - 1, 'spokes')
    const role = spokes === null ? null : textOf(scene, talker.first, talker.last).toLowerCase()
    return { ...none, ...range, name, role, affiliation: seen.organization, unnamed: true }
  }
  if (seen.account >= 0 && seen.organization < 0 && (talker === null || seen.account > talker.first)) return account(scene, seen.account)
  if (organizationRange !== null) {
    return {
      ...none,
      ...organizationRange,
      entity: seen.organization,
      name: scene.names.entities[seen.organization]?.name ?? textOf(scene, organizationRange.first, organizationRange.last),
    }
  }
  if (run !== null && (talker === null || run.first >= talker.last || !seen.definite))
    return { ...none, ...run, name: textOf(scene, run.first, run.last) }
  if (talker === null && seen.place !== null && seen.place.last === last && seen.place.first === first) {
    return { ...none, ...seen.place, entity: nameAt(scene, seen.place.first), name: textOf(scene, seen.place.first, seen.place.last) }
  }
  if (talker === null && seen.statement >= 0) {
    return {
      ...none,
      first: seen.statement,
      last: seen.statement + 1,
      name: textOf(scene, seen.statement, seen.statement + 1),
      refers: 'organization',
    }
  }
  if (talker === null) return null
  const token = scene.doc.tokens[talker.first]
  if (token?.capital && scene.doc.tokens[talker.first + 1]?.capital) {
    const stop = endOfRun(scene, talker.first, last)
    return { ...none, first: talker.first, last: stop, name: textOf(scene, talker.first, stop) }
  }
  const begin = descriptionStart(scene, first, talker.first)
  const range = { first: begin, last: trimmed(scene, begin, last) }
  return { ...none, ...range, name: textOf(scene, range.first, range.last), refers: seen.indefinite >= 0 ? null : 'organization', unnamed: true }
}

/** An account; where its name is that of someone the text names, theirs: `@GeorgeKurtz`, `@WhatsAppStatus`. */
function account(scene: Scene, at: number): Phrase {
  const handle = textOf(scene, at + 0, at + 1)
    .slice(1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const owner = scene.names.entities.findIndex((entity) => {
    const name = entity.name.toLowerCase().replace(/[^a-z0-9]/g, '')
    return name.length > 1 && handle.startsWith(name) && (handle.length === name.length || OFFICES.has(handle.slice(name.length)))
  })
  if (owner >= 0)
    return {
      first: at,
      last: at + 1,
      entity: owner,
      name: scene.names.entities[owner]?.name ?? '',
      role: null,
      affiliation: -1,
      refers: null,
      unnamed: false,
    }
  return { first: at, last: at + 1, entity: -1, name: textOf(scene, at, at + 1), role: null, affiliation: -1, refers: null, unnamed: false }
}

/** What companies add to their name for an account. */
const OFFICES: ReadonlySet<string> = new Set([
  'support',
  'status',
  'help',
  'id',
  'indonesia',
  'official',
  'resmi',
  'news',
  'info',
  'uk',
  'us',
  'au',
  'india',
  'comms',
  'engineering',
])

/** A description begins at its article or first adjective, behind what is not part of it. */
function descriptionStart(scene: Scene, first: number, talker: number): number {
  let at = talker
  while (at > first) {
    const token = scene.doc.tokens[at - 1]
    if (
      token === undefined ||
      (token.kind !== 'word' && token.kind !== 'number' && !isMark(token, '-')) ||
      fieldAt(scene, at - 1, 'link') !== null ||
      fieldAt(scene, at - 1, 'saying') !== null
    )
      break
    at--
  }
  return at
}

/** Without marks, times and prepositions at its end. */
function trimmed(scene: Scene, first: number, last: number): number {
  let at = last
  while (at > first + 1) {
    const token = scene.doc.tokens[at - 1]
    if (token?.kind === 'mark' && token.text !== ')') at--
    else if (fieldAt(scene, at - 1, 'link') !== null || fieldAt(scene, at - 1, 'finite') !== null) at--
    else break
  }
  return at
}
