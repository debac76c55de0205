/** Indirect speech: the clause that a verb of saying or `menurut` reports, without marks. */

import type { TokenRange } from '../../src/types.ts'
import { byAttribution, isAppositive, isLead } from './attributed.ts'
import { behindListener, endsAt, leadsToColon, onlyCircumstances, skipCircumstance, TELLS } from './circumstance.ts'
import { clauseFrom, FEWEST, lastWord, outsideMarks, type Reported, startOfClause } from './clause.ts'
import { ABOUT, hasComma, isClause, isLikely, isNoClause, isRelative, isSubordinate } from './clause-form.ts'
import { isHeading } from './headline.ts'
import { besideCue, carriedOn } from './marked.ts'
import { type Memory, referent, speakerOf } from './memory.ts'
import {
  CARRIES_ON,
  COMPLEMENTIZER,
  type Cue,
  commaBefore,
  commaBehind,
  cueAt,
  FINITE,
  fieldAt,
  hasField,
  isMark,
  isStop,
  LINK,
  languageAt,
  linkAt,
  type Scene,
  sentenceAt,
  TALKER,
  UNSAID,
} from './scene.ts'
import { speakerAfter, subjectBefore, takesAfter } from './speaker.ts'

/** The reported clause of a cue at a token outside marks, or null. */
export function reportedAt(scene: Scene, memory: Memory, at: number): Reported | null {
  const attribution = fieldAt(scene, at, 'attribution')
  if (attribution !== null) return byAttribution(scene, memory, { first: at, last: at + attribution.length })
  const cue = cueAt(scene, at)
  if (cue === null || cue.saying.reports === 'none') return null
  const sentence = sentenceAt(scene, at)
  if (hasField(scene, at - 1, UNSAID) || isHeading(scene, sentence)) return null
  return closingCue(scene, memory, cue, sentence) ?? openingCue(scene, memory, cue, sentence)
}

/** "disclosed a cyberattack in June": behind a verb that also takes nouns, something new that is nobody. */
function isThing(scene: Scene, phrase: { first: number; last: number; unnamed: boolean }): boolean {
  if (!phrase.unnamed) return false
  for (let at = phrase.first; at < phrase.last; at++) if (hasField(scene, at, TALKER)) return false
  return true
}

/** Between the comma and the verb: `…, seperti disampaikan Budi.` */
const LIKEWISE: ReadonlySet<string> = new Set(['seperti', 'sebagaimana', 'demikian', 'begitu', 'as'])

/** `…, kata Budi.`, `…, Budi said.`, `…, kata Budi, …`: the cue stands behind the clause or inside it. */
function closingCue(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const { tokens } = scene.doc
  const before = LIKEWISE.has(tokens[cue.first - 1]?.lower ?? '') ? cue.first - 2 : cue.first - 1
  if (takesAfter(cue) && isMark(tokens[before], ',') && before > sentence.first) {
    const phrase = speakerAfter(scene, cue.last, sentence.last)
    const closes =
      phrase !== null &&
      !(cue.saying.speaker === 'either' && (hasField(scene, cue.last, LINK) || isThing(scene, phrase))) &&
      (cue.saying.speaker === 'after' || endsAt(scene, phrase.last, sentence.last))
    if (phrase !== null && closes && phrase.first <= cue.last + 3) {
      let comma = phrase.last
      while (comma < sentence.last && !isMark(tokens[comma], ',') && !isStop(tokens[comma])) comma++
      const inside = isMark(tokens[comma], ',') && sentence.last - comma > FEWEST && !isAppositive(scene, comma + 1)
      const speaker = speakerOf(scene, memory, phrase)
      if (speaker === null) return null
      const short = cue.first - sentence.first <= 3 && cue.saying.speaker === 'either'
      const range = outsideMarks(
        scene,
        inside && short ? comma + 1 : startOfClause(scene, sentence.first, before),
        inside ? lastWord(scene, sentence) : before,
      )
      return range === null ? null : { range, speaker, cue, shape: inside ? 'parenthesis' : 'clause-before' }
    }
  }
  if (cue.saying.speaker === 'inside' && isMark(tokens[cue.first - 1], ',')) {
    const speaker = referent(scene, memory, cue.first, 'person')
    const inside = isMark(tokens[cue.last], ',')
    if (speaker === null) return null
    const range = inside
      ? outsideMarks(scene, cue.last + 1, lastWord(scene, sentence))
      : outsideMarks(scene, startOfClause(scene, sentence.first, cue.first - 1), cue.first - 1)
    return range === null ? null : { range, speaker, cue, shape: 'clause-before' }
  }
  // `…, Perdana Menteri Sanchez berkata.`
  const ends = cue.saying.speaker === 'before' && (isStop(tokens[cue.last]) || cue.last >= sentence.last)
  if ((cue.saying.speaker !== 'either' && !ends) || cue.carriesOn) return null
  // "…, the company said.": subject and verb close the sentence behind a comma.
  const comma = commaBefore(scene, cue.first, sentence.first)
  // "In a statement, he added: …", "When asked, a spokeswoman said: …": what was said comes behind the colon.
  if (
    leadsToColon(scene, cue.last, sentence.last) &&
    (hasField(scene, sentence.first, LINK) || /(?:ed|ing)$/.test(tokens[sentence.first]?.lower ?? '')) &&
    commaBehind(scene, sentence.first, comma) === comma
  )
    return null
  if (comma < 0 || comma - sentence.first < 2 || cue.first - comma > 14) return null
  if (!endsAt(scene, cue.last, sentence.last)) return null
  const phrase = subjectBefore(scene, cue.first, comma + 1)
  // Between the comma and the verb stands the speaker and nothing else.
  if (phrase === null || (phrase.unnamed && phrase.first > comma + 2)) return null
  // "The fix, he said, would take days."
  const parts =
    isMark(tokens[cue.last], ',') && comma - sentence.first <= 6 && sentence.last - cue.last > FEWEST && !hasField(scene, cue.last + 1, CARRIES_ON)
  if (parts && !hasField(scene, sentence.first, LINK) && !isClause(scene, sentence.first, comma)) {
    const whole = outsideMarks(scene, startOfClause(scene, sentence.first, comma), lastWord(scene, sentence))
    const said = whole === null ? null : speakerOf(scene, memory, phrase)
    return whole === null || said === null ? null : { range: whole, speaker: said, cue, shape: 'parenthesis' }
  }
  const clause = outsideMarks(scene, startOfClause(scene, sentence.first, comma), comma)
  if (clause === null || (phrase.last !== cue.first && !isClause(scene, clause.first, clause.last))) return null
  const speaker = speakerOf(scene, memory, phrase)
  return speaker === null ? null : { range: clause, speaker, cue, shape: 'clause-before' }
}

/** `X mengatakan bahwa …`, `X said on Monday that …`, `X menulis di X, …`. */
function openingCue(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const { saying } = cue
  if (saying.speaker === 'after' && !(isLead(scene, sentence.first, cue.first) || cue.first === sentence.first)) return null
  if (saying.speaker === 'inside') return null
  const behind = openClause(scene, cue, sentence.last)
  if (behind === null) return null
  if (ABOUT.has(scene.doc.tokens[cue.last]?.lower ?? '') || (!behind.sure && isNoClause(scene, behind.first))) return null
  const apart = isRelative(scene, cue.first)
  if (apart && !hasComma(scene, cue.first)) return null
  const relative = apart || isSubordinate(scene, sentence.first, cue.first)
  const range = clauseFrom(scene, behind.first, relative ? commaBehind(scene, behind.first, sentence.last) : sentence.last)
  if (range === null) return null
  if (saying.reports === 'that' && !behind.sure) return null
  // "said in an analysis of the outage: …"
  if (!behind.sure && linkAt(scene, range.first) === 'preposition' && !isClause(scene, range.first, range.last)) return null
  if (!behind.sure && range.last - range.first < 5 && languageAt(scene, range.first) === 'en' && !isClause(scene, range.first, range.last))
    return null
  if (saying.reports === 'likely' && !behind.sure && !isLikely(scene, range)) return null
  const speaker = cue.carriesOn ? carriedOn(scene, memory, cue, sentence) : besideCue(scene, memory, cue, sentence.first, sentence.last)
  return speaker === null ? null : { range, speaker, cue, shape: 'clause-behind' }
}

/** Where the reported clause begins behind a verb, and whether a `bahwa` or `that` says so. */
function openClause(scene: Scene, cue: Cue, last: number): { first: number; sure: boolean } | null {
  const { tokens } = scene.doc
  const limit = Math.min(last, cue.last + 14)
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
  if (TELLS.has(tokens[cue.first]?.lower ?? '')) at = Math.min(behindListener(scene, at), last)
  for (let turn = 0; turn < 4; turn++) {
    const skipped = skipCircumstance(scene, at, last)
    // "five days were not enough": the time is the clause's subject.
    if (skipped === at || hasField(scene, skipped, FINITE)) break
    at = skipped
  }
  const comma = isMark(tokens[at], ',')
  if (comma) at++
  return at < last ? { first: at, sure: comma && cue.saying.speaker === 'before' } : null
}
