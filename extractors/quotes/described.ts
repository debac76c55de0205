/** What the walk over a phrase makes of it where no person is known by name: an organization, an account, a description. */

import { textOf } from '../shared/spans.ts'
import { isMark } from '../shared/tokens.ts'
import { accountPhrase, endOfRun } from './person.ts'
import { entityPhrase, type Phrase, phrase, type Seen } from './phrase.ts'
import { commaBehind, DEFINITE, FINITE, hasField, INDEFINITE, LINK, languageAt, nameAt, OFFICE, SAYING, type Scene, SPOKES } from './scene.ts'

/** Settles a walk from `first` to `last`. */
export function settlePhrase(scene: Scene, seen: Seen, first: number, last: number): Phrase | null {
  if (seen.pronoun !== null) return phrase(scene, seen.pronoun.at, seen.pronoun.at + 1, seen.pronoun.kind)
  const { talker, run, organizationRange } = seen
  // "Twitter @kimmy wrote"
  if (seen.account >= 0 && scene.names.facts[seen.organization]?.category === 'social') return accountPhrase(scene, seen.account)
  if (talker !== null && talker.kind !== 'group' && (isPointer(scene, last - 1) || isTold(scene, seen, last)))
    return pointedAt(scene, talker.first, last, talker.kind)
  // `VP Marketing Telkom E. Kurniawan`: capitals behind a job and its organization are a person.
  const behind = run !== null && organizationRange !== null && run.first >= organizationRange.last
  if (run !== null && behind && seen.title && seen.account < 0) return phrase(scene, run.first, run.last)
  // `pihak PLN` is PLN.
  if (organizationRange !== null && scene.doc.tokens[organizationRange.first - 1]?.lower === 'pihak')
    return entityPhrase(scene, organizationRange, seen.organization)
  if (talker !== null && organizationRange !== null && talker.kind === 'person') {
    if (isOwnAccount(scene, seen, talker, last)) return entityPhrase(scene, organizationRange, seen.organization)
    // "Mayor Bloomberg", "owner Nat Pitak": right behind an English title stands a person, whatever else goes by that name.
    const close = organizationRange.first === talker.last && scene.doc.tokens[talker.first]?.capital === true
    if (languageAt(scene, talker.first) === 'en' && (close || isUnknownName(scene, seen, talker.last))) {
      const made = phrase(scene, organizationRange.first, organizationRange.last)
      made.role = textOf(scene.doc, talker.first, talker.last)
      return made
    }
  }
  if (talker !== null && talker.kind !== 'organization') return personOrCrowd(scene, seen, talker, first, last)
  if (seen.account >= 0 && seen.organization < 0 && (talker === null || seen.account > talker.first)) return accountPhrase(scene, seen.account)
  if (organizationRange !== null && isMember(scene, seen, organizationRange.first, organizationRange.last, last)) {
    const made = phrase(scene, seen.indefinite, trimmed(scene, seen.indefinite, last))
    made.unnamed = true
    made.affiliation = seen.organization
    return made
  }
  // "the bank's X account" is the bank's.
  const elsewhere = talker !== null && scene.names.facts[seen.organization]?.category === 'social' && (organizationRange?.first ?? 0) > talker.first
  if (organizationRange !== null && !elsewhere) return entityPhrase(scene, organizationRange, seen.organization)
  // "Dana Price rang the bank" is Dana Price's doing; the Asahi newspaper is one.
  const leads = run !== null && talker !== null && run.first === first && run.last < talker.first
  if (run !== null && (leads || talker === null || run.first >= talker.last || !seen.definite)) return phrase(scene, run.first, run.last)
  if (talker !== null) return organizationByKind(scene, seen, talker.first, first, last)
  const { place, statement } = seen
  if (place !== null && place.last === last && place.first === first) return entityPhrase(scene, place, nameAt(scene, first))
  // "A civil servant told me": a noun that no list has, but someone new by its article.
  const begin = seen.indefinite
  const some = last - begin === 1 && SOME.has(scene.doc.tokens[begin]?.lower ?? '')
  if (statement < 0 && begin === first && (some || (last - begin >= 2 && last - begin <= 7))) {
    const made = phrase(scene, begin, trimmed(scene, begin, last))
    made.unnamed = true
    return made
  }
  if (seen.agent >= 0) {
    const start = descriptionStart(scene, first, seen.agent)
    // "the joiner" was named before.
    const pointed = seen.definite && seen.indefinite < 0 && !scene.doc.tokens[seen.agent]?.lower.endsWith('s')
    const made = phrase(scene, start, trimmed(scene, start, commaBehind(scene, seen.agent, last)), pointed ? 'person' : null)
    made.unnamed = true
    return made
  }
  return statement < 0 || !OFFICIAL.has(scene.doc.tokens[statement]?.lower ?? '') ? null : phrase(scene, statement, statement + 1, 'organization')
}

/** They stand alone: "according to some". */
const SOME: ReadonlySet<string> = new Set('some many others several another sebagian beberapa banyak'.split(' '))

/** `akun resmi KAI Commuter`, "Consumers Energy's Twitter account": who owns an account speaks; `akun Instagram Info Depok` is not Instagram's. */
function isOwnAccount(scene: Scene, seen: Seen, talker: NonNullable<Seen['talker']>, last: number): boolean {
  if (seen.account >= 0 || scene.names.facts[seen.organization]?.category === 'social') return false
  for (let at = talker.first; at < last; at++) if (ACCOUNTS.has(scene.doc.tokens[at]?.lower ?? '')) return true
  return false
}

const ACCOUNTS: ReadonlySet<string> = new Set(['akun', 'account'])

/** "a Delta mechanic": behind the organization stands who it is that belongs to it. */
function isMember(scene: Scene, seen: Seen, first: number, behind: number, last: number): boolean {
  const token = scene.doc.tokens[behind]
  if (seen.indefinite < 0 || seen.indefinite >= first || behind >= last || token?.kind !== 'word') return false
  return !token.capital && token.text.length > 3 && !hasField(scene, behind, LINK | FINITE | SAYING) && languageAt(scene, first) === 'en'
}

/** Statements that speak for whoever made them; a chain letter or a survey does not. */
const OFFICIAL: ReadonlySet<string> = new Set(
  'status page website site statement post tweet note notice update apology pernyataan keterangan unggahan cuitan postingan rilis'.split(' '),
)

function personOrCrowd(scene: Scene, seen: Seen, talker: NonNullable<Seen['talker']>, first: number, last: number): Phrase | null {
  const { run } = seen
  // `warga Lubuk Bernai` live there.
  const locals = LOCALS.has(scene.doc.tokens[talker.last - 1]?.lower ?? '')
  if (run !== null && !locals && run.first >= talker.last && talker.kind === 'person' && !linked(scene, talker.last, run.first)) {
    const made = phrase(scene, run.first, run.last)
    made.role = textOf(scene.doc, talker.first, talker.last)
    return made
  }
  if (seen.account >= 0) return accountPhrase(scene, seen.account)
  const bare = seen.organizationRange === null && run === null && seen.indefinite < 0
  // `the spokesman`, `ujar Menteri`: a role alone is somebody's who was named.
  const alone =
    (hasField(scene, talker.first, OFFICE | SPOKES) || scene.doc.tokens[talker.first]?.entry?.talker === undefined) &&
    talker.last - talker.first <= 2 &&
    talker.last === last &&
    languageAt(scene, talker.first) === 'id'
  const begin = seen.indefinite >= 0 && seen.indefinite < talker.first ? seen.indefinite : descriptionStart(scene, first, talker.first)
  const known = seen.definite && !(languageAt(scene, talker.first) === 'en' && scene.doc.tokens[talker.last - 1]?.lower.endsWith('s'))
  if (talker.kind === 'person' && bare && (known || alone)) return phrase(scene, begin, talker.last, 'person')
  const made = phrase(scene, begin, trimmed(scene, begin, last), talker.kind === 'person' ? referenceOf(scene, seen, talker.last) : null)
  made.unnamed = true
  made.affiliation = seen.organization
  if (made.name.toLowerCase() === 'one') return null
  const spokes = hasField(scene, talker.first, SPOKES) || hasField(scene, talker.last - 1, SPOKES)
  if (spokes) made.role = textOf(scene.doc, talker.first, talker.last).toLowerCase()
  return made
}

/**
 * Of someone described who may have been named: "The Hermitage resident" is the person before; "the Optus spokeswoman",
 * `ucap penumpang asal Bogor` whoever was said to be that.
 */
function referenceOf(scene: Scene, seen: Seen, behind: number): Phrase['refers'] {
  if (seen.indefinite >= 0) return null
  if (languageAt(scene, behind - 1) === 'id') return 'holder'
  if (!seen.definite || scene.doc.tokens[behind - 1]?.lower.endsWith('s')) return null
  return seen.organizationRange === null && seen.run !== null && seen.run.first < behind ? 'person' : 'holder'
}

/** Two capitals behind someone's job that nobody knows as an organization are a name, whatever its reader took it for. */
function isUnknownName(scene: Scene, seen: Seen, behind: number): boolean {
  const range = seen.organizationRange
  if (range === null || range.first < behind || range.last - range.first !== 2 || scene.names.facts[seen.organization] !== null) return false
  return !linked(scene, behind, range.first) && scene.doc.tokens[range.first]?.entry === null && scene.doc.tokens[range.first + 1]?.entry === null
}

/** Behind these stands a place. */
const LOCALS: ReadonlySet<string> = new Set(['warga', 'masyarakat', 'penduduk'])

/** Whether a preposition parts two places: "a photographer at Terminal 5". */
function linked(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (!hasField(scene, at, LINK)) continue
    // "mother of two Nat Pitak"
    if (!hasField(scene, at + 1, INDEFINITE) || at + 2 < last) return true
  }
  return false
}

/** `perusahaan`, `the airline`, `Dinas Kesehatan`: an organization by its kind, or by a name that is not known. */
function organizationByKind(scene: Scene, seen: Seen, talker: number, first: number, last: number): Phrase {
  const { tokens } = scene.doc
  if (tokens[talker]?.capital && tokens[talker + 1]?.capital) return phrase(scene, talker, endOfRun(scene, talker, last))
  const begin = descriptionStart(scene, first, talker)
  // `kepolisian Canterbury` is told apart by its place.
  const own = seen.indefinite >= 0 || (seen.place !== null && seen.place.first >= talker) || isDescribed(scene, begin, talker)
  const made = phrase(scene, begin, trimmed(scene, begin, last), own ? null : 'organization')
  made.unnamed = true
  return made
}

/** "the Spanish traffic authority" says which; "the embattled airline" means the one in hand. */
function isDescribed(scene: Scene, begin: number, talker: number): boolean {
  if (languageAt(scene, talker) !== 'en') return false
  return talker - begin > (BODIES.has(scene.doc.tokens[talker]?.lower ?? '') ? 2 : 3)
}

const BODIES: ReadonlySet<string> = new Set(
  'authority agency ministry regulator council commission department office police bureau union association'.split(' '),
)

/** `politikus Gerindra itu`, `perusahaan tersebut`. */
export function pointedAt(scene: Scene, first: number, last: number, kind: 'person' | 'organization'): Phrase {
  const made = phrase(scene, first, last, kind)
  made.unnamed = true
  return made
}

/** Whether a phrase goes on to `itu` or `tersebut`. */
export function isPointedAt(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end && at < first + 6; at++) {
    if (scene.doc.tokens[at]?.kind !== 'word') return false
    if (isPointer(scene, at)) return true
  }
  return false
}

/** `pria yang tiap hari naik kereta itu`: a relative clause stands before the pointer. */
function isTold(scene: Scene, seen: Seen, last: number): boolean {
  const { tokens } = scene.doc
  if (tokens[last]?.lower !== 'yang' || seen.indefinite >= 0 || seen.run !== null || seen.organization >= 0) return false
  for (let at = last + 1; at < last + 10; at++) {
    if (tokens[at]?.kind !== 'word' && !isMark(tokens[at], '-')) return false
    if (isPointer(scene, at)) return hasField(scene, at + 1, LINK) || tokens[at + 1]?.kind !== 'word'
  }
  return false
}

function isPointer(scene: Scene, at: number): boolean {
  const lower = scene.doc.tokens[at]?.lower
  return lower === 'itu' || lower === 'ini' || lower === 'tersebut'
}

/** A description begins at its article or first adjective, behind what is not part of it. */
function descriptionStart(scene: Scene, first: number, talker: number): number {
  let at = talker
  while (at > first) {
    const token = scene.doc.tokens[at - 1]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number' && !isMark(token, '-'))) break
    if (hasField(scene, at - 1, LINK | SAYING | FINITE) || AND.has(token.lower) || isPast(scene, at - 1, first)) break
    at--
  }
  return at
}

/** "the outage angered owners": behind a noun a past form is the verb; behind an article it describes. */
function isPast(scene: Scene, at: number, first: number): boolean {
  if (at <= first || languageAt(scene, at) !== 'en' || scene.doc.tokens[at]?.lower.endsWith('ed') !== true) return false
  return !hasField(scene, at - 1, DEFINITE | INDEFINITE | LINK)
}

const AND: ReadonlySet<string> = new Set(['and', 'but', 'dan', 'ada'])

/** Without marks, times and prepositions at its end. */
function trimmed(scene: Scene, first: number, last: number): number {
  let at = last
  while (at > first + 1) {
    const token = scene.doc.tokens[at - 1]
    const mark = token?.kind === 'mark' && token.text !== ')'
    if (!mark && !hasField(scene, at - 1, LINK | FINITE)) break
    at--
  }
  return at
}
