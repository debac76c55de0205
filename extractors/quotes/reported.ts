/** Indirect speech: the clause that a verb of saying or `menurut` reports, without marks. */

import type { TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { byAttribution, isLead } from './attributed.ts'
import { besideCue, carriedOn } from './before.ts'
import { AND, behindListener, onlyCircumstances, skipCircumstance, TELLS } from './circumstance.ts'
import { clauseFrom, type Reported } from './clause.ts'
import { ABOUT, hasComma, isClause, isLikely, isNoClause, isRelative, isSubordinate, looksFinite } from './clause-form.ts'
import { closingCue } from './closing.ts'
import { type Cue, cueAt } from './cue.ts'
import type { Memory } from './memory.ts'
import {
  ASKING,
  CARRIES_ON,
  COMPLEMENTIZER,
  commaBehind,
  FINITE,
  fieldAt,
  hasField,
  isStop,
  LINK,
  languageAt,
  linkAt,
  PRONOUN,
  SAYING,
  type Scene,
  sentenceAt,
  smaller,
  TALKER,
  UNSAID,
} from './scene.ts'

/** The reported clause of a cue at a token outside marks, or null. */
export function reportedAt(scene: Scene, memory: Memory, at: number): Reported | null {
  const attribution = fieldAt(scene, at, 'attribution')
  if (attribution !== null) return byAttribution(scene, memory, { first: at, last: at + attribution.length })
  const cue = cueAt(scene, at)
  if (cue === null || (cue.saying.reports === 'none' && !isBahwa(scene, cue.last))) return null
  if (isContact(scene, at)) return null
  const sentence = sentenceAt(scene, at)
  // "was told" is another's; "was saying" is not.
  const going = cue.saying.speaker === 'before' && hasField(scene, at, CARRIES_ON) && hasField(scene, at - 1, FINITE)
  if (hasField(scene, at - 1, UNSAID) && !going) return null
  return closingCue(scene, memory, cue, sentence) ?? openingCue(scene, memory, cue, sentence)
}

/** "owners who claim they lost …": what people say tells them apart, too. */
const isWho = (scene: Scene, at: number): boolean => scene.doc.tokens[at - 1]?.lower === 'who' && hasField(scene, at - 2, TALKER)

/** `berjanji mengganti kerugian`: what someone will do is no report. */
function isIntent(scene: Scene, cue: Cue, first: number): boolean {
  const word = scene.doc.tokens[first]?.lower ?? ''
  return first === cue.last && INTENTS.has(scene.doc.tokens[cue.first]?.lower ?? '') && word.startsWith('me') && looksFinite(word, 'id')
}

const INTENTS: ReadonlySet<string> = new Set(['berjanji', 'berharap', 'menargetkan', 'berkomitmen', 'mengusulkan', 'menyarankan'])

/** "problems they say they had": a noun right before the pronoun is what is spoken of. */
function isContact(scene: Scene, at: number): boolean {
  const noun = scene.doc.tokens[at - 2]
  if (!hasField(scene, at - 1, PRONOUN) || languageAt(scene, at) === 'id' || noun?.kind !== 'word') return false
  return (
    !noun.capital && !noun.lower.endsWith('ly') && !hasField(scene, at - 2, LINK | COMPLEMENTIZER | ASKING | SAYING | FINITE) && !AND.has(noun.lower)
  )
}

/** `mengeluhkan bahwa …`: whatever the verb, its words follow. */
const isBahwa = (scene: Scene, at: number): boolean => scene.doc.tokens[at]?.lower.startsWith('bahwa') === true

/** `X mengatakan bahwa …`, `X said on Monday that …`, `X menulis di X, …`. */
function openingCue(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const { saying } = cue
  if (saying.speaker === 'after' && !(isLead(scene, sentence.first, cue.first) || cue.first === sentence.first)) return null
  if (saying.speaker === 'inside') return null
  const behind = openClause(scene, cue, sentence.last)
  if (behind === null) return null
  const about = ABOUT.has(scene.doc.tokens[cue.last]?.lower ?? '') && scene.doc.tokens[cue.last + 1]?.kind !== 'number'
  if (about || (!behind.sure && isNoClause(scene, behind.first))) return null

  const apart = isRelative(scene, cue.first)
  if (apart && !hasComma(scene, cue.first) && !isWho(scene, cue.first)) return null
  const relative = apart || isSubordinate(scene, sentence.first, cue.first)
  const range = clauseFrom(scene, behind.first, relative ? commaBehind(scene, behind.first, sentence.last) : sentence.last)
  if (range === null) return null
  if (saying.reports === 'that' && !behind.sure) return null
  if (saying.speaker === 'after' && !isClause(scene, range.first, range.last)) return null
  // "said in an analysis of the outage: …"
  if (!behind.sure && linkAt(scene, range.first) === 'preposition' && !isClause(scene, range.first, range.last)) return null
  if (!behind.sure && range.last - range.first < 5 && languageAt(scene, range.first) === 'en' && !isClause(scene, range.first, range.last))
    return null
  if (saying.reports === 'likely' && !behind.sure && (!isLikely(scene, range) || isIntent(scene, cue, range.first))) return null
  const speaker = cue.carriesOn ? carriedOn(scene, memory, cue, sentence) : besideCue(scene, memory, cue, sentence.first, sentence.last)
  return speaker === null ? null : { range, speaker, cue, shape: 'clause-behind' }
}

/** Where the reported clause begins behind a verb, and whether a `bahwa` or `that` says so. */
function openClause(scene: Scene, cue: Cue, last: number): { first: number; sure: boolean } | null {
  const { tokens } = scene.doc
  const limit = smaller(last, cue.last + 14)
  for (let at = cue.last; at < limit; at++) {
    if ((scene.stretchAt[at] ?? -1) >= 0 || isStop(tokens[at])) break
    if (hasField(scene, at, COMPLEMENTIZER)) {
      if (at === cue.last || onlyCircumstances(scene, cue, at)) return { first: at + 1, sure: true }
      break
    }
    if (hasField(scene, at, FINITE) && at > cue.last + 1) break
  }
  let at = cue.last
  if (cue.saying.speaker === 'after') {
    while (at < limit && !isMark(tokens[at], ',')) at++
    return at < limit ? { first: at + 1, sure: false } : null
  }
  // Whom it was told: "told Reuters", "told the senators".
  if (TELLS.has(tokens[cue.first]?.lower ?? '')) at = smaller(behindListener(scene, at), last)
  for (let turn = 0; turn < 4; turn++) {
    const skipped = skipCircumstance(scene, at, last)
    // "five days were not enough": the time is the clause's subject.
    if (skipped === at || hasField(scene, skipped, FINITE)) break
    at = skipped
  }
  const comma = isMark(tokens[at], ',')
  // `mengatakan sejak pagi ratusan nasabah datang`: without a comma behind it the time is the clause's.
  if (!comma && cue.saying.speaker === 'before' && languageAt(scene, cue.first) === 'id') at = cue.last
  if (comma) at++
  return at < last ? { first: at, sure: comma && cue.saying.speaker === 'before' } : null
}
