/** Indirect speech whose verb stands behind the clause or inside it: `…, kata Budi.`, `…, katanya.`, `…, Budi said.` */

import type { TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import { isAppositive } from './attributed.ts'
import { endsAt, leadsToColon } from './circumstance.ts'
import { FEWEST, lastWord, outsideMarks, type Reported, startOfClause } from './clause.ts'
import { isClause, SUBORDINATES } from './clause-form.ts'
import { type Cue, takesAfter } from './cue.ts'
import { type Memory, referent, speakerOf } from './memory.ts'
import type { Phrase } from './phrase.ts'
import { CARRIES_ON, commaBefore, commaBehind, endOfName, hasField, isStop, LINK, nameAt, type Scene, TALKER } from './scene.ts'
import { speakerAfter, subjectBefore } from './speaker.ts'

/** The clause before a cue, or around it. */
export function closingCue(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const { tokens } = scene.doc
  const comma = LIKEWISE.has(tokens[cue.first - 1]?.lower ?? '') ? cue.first - 2 : cue.first - 1
  const parted = isMark(tokens[comma], ',') || (cue.saying.speaker === 'after' && isNamed(scene, cue.last))
  const behind = takesAfter(cue) && parted && comma > sentence.first ? speakerBehind(scene, cue, sentence) : null
  if (behind !== null) return saidBehind(scene, memory, cue, sentence, behind, comma)
  if (cue.saying.speaker === 'inside') return isMark(tokens[cue.first - 1], ',') ? saidInside(scene, memory, cue, sentence) : null
  // `…, Perdana Menteri Sanchez berkata.`
  const ends = cue.saying.speaker === 'before' && (isStop(tokens[cue.last]) || cue.last >= sentence.last)
  return (cue.saying.speaker === 'either' || ends) && !cue.carriesOn ? subjectBehind(scene, memory, cue, sentence) : null
}

/** `Tak hanya itu kata Adet, informasi …`: a person and a comma part the verb from the rest. */
function isNamed(scene: Scene, at: number): boolean {
  return scene.names.entities[nameAt(scene, at)]?.kind === 'person' && isMark(scene.doc.tokens[endOfName(scene, at)], ',')
}

/** Between the comma and the verb: `…, seperti disampaikan Budi.` */
const LIKEWISE: ReadonlySet<string> = new Set(['seperti', 'sebagaimana', 'demikian', 'begitu', 'as'])

/** The speaker behind a verb that closes its sentence. */
function speakerBehind(scene: Scene, cue: Cue, sentence: TokenRange): Phrase | null {
  const phrase = speakerAfter(scene, cue.last, sentence.last)
  if (phrase === null || phrase.first > cue.last + 3) return null
  if (cue.saying.speaker === 'after') return phrase
  const other = hasField(scene, cue.last, LINK) || isThing(scene, phrase)
  return !other && endsAt(scene, phrase.last, sentence.last) ? phrase : null
}

/** "disclosed a cyberattack in June": behind a verb that also takes nouns, something new that is nobody. */
function isThing(scene: Scene, phrase: Phrase): boolean {
  if (!phrase.unnamed) return false
  for (let at = phrase.first; at < phrase.last; at++) if (hasField(scene, at, TALKER)) return false
  return true
}

/** `…, kata Budi.`; where the clause goes on behind him, `Gangguan itu, kata Budi, …`, all of it. */
function saidBehind(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange, phrase: Phrase, comma: number): Reported | null {
  const { tokens } = scene.doc
  let next = phrase.last
  while (next < sentence.last && !isMark(tokens[next], ',') && !isStop(tokens[next])) next++
  const goesOn = isMark(tokens[next], ',') && sentence.last - next > FEWEST && !isAppositive(scene, next + 1)
  const speaker = speakerOf(scene, memory, phrase)
  if (speaker === null) return null
  const short = goesOn && cue.first - sentence.first <= 3 && cue.saying.speaker === 'either'
  const first = short ? next + 1 : startOfClause(scene, sentence.first, comma)
  const range = outsideMarks(scene, first, goesOn ? lastWord(scene, sentence) : comma)
  return range === null ? null : { range, speaker, cue, shape: goesOn ? 'parenthesis' : 'clause-before' }
}

/** `…, katanya.`; `Gangguan itu, katanya, …` is read from behind it. */
function saidInside(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const speaker = referent(scene, memory, cue.first, 'person')
  if (speaker === null) return null
  const range = isMark(scene.doc.tokens[cue.last], ',')
    ? outsideMarks(scene, cue.last + 1, lastWord(scene, sentence))
    : outsideMarks(scene, startOfClause(scene, sentence.first, cue.first - 1), cue.first - 1)
  return range === null ? null : { range, speaker, cue, shape: 'clause-before' }
}

/** "…, the company said.": subject and verb close the sentence behind a comma. */
function subjectBehind(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const comma = commaBefore(scene, cue.first, sentence.first)
  if (comma < 0 || comma - sentence.first < 2 || cue.first - comma > 14) return null
  // "…, before the Home Office said" closes nothing.
  if (SUBORDINATES.has(scene.doc.tokens[comma + 1]?.lower ?? '') || leadsToQuote(scene, cue.last)) return null
  if (!endsAt(scene, cue.last, sentence.last) || isLeadToColon(scene, cue, sentence, comma)) return null
  const phrase = subjectBefore(scene, cue.first, comma + 1)
  // Between the comma and the verb stands the speaker and nothing else.
  if (phrase === null || (phrase.unnamed && phrase.first > comma + 2)) return null
  const parted = isParted(scene, cue, sentence, comma)
  const clause = outsideMarks(scene, startOfClause(scene, sentence.first, comma), parted ? lastWord(scene, sentence) : comma)
  if (clause === null) return null
  if (!parted && phrase.last !== cue.first && !isClause(scene, clause.first, clause.last)) return null
  const speaker = speakerOf(scene, memory, phrase)
  return speaker === null ? null : { range: clause, speaker, cue, shape: parted ? 'parenthesis' : 'clause-before' }
}

/** "However dark it is, she says, «We cope»": what was said comes between the marks. */
function leadsToQuote(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc
  const open = isMark(tokens[at], ',') || isMark(tokens[at], ':') ? at + 1 : at
  return (scene.stretchAt[open] ?? -1) >= 0 && tokens[open + 1]?.capital === true
}

/** "In a statement, he added: …", "When asked, a spokeswoman said: …": what was said comes behind the colon. */
function isLeadToColon(scene: Scene, cue: Cue, sentence: TokenRange, comma: number): boolean {
  if (!leadsToColon(scene, cue.last, sentence.last) || commaBehind(scene, sentence.first, comma) !== comma) return false
  const { lower } = scene.doc.tokens[sentence.first] as { lower: string }
  return hasField(scene, sentence.first, LINK) || lower.endsWith('ed') || lower.endsWith('ing')
}

/** "The fix, he said, would take days.": what stands before the comma is no clause yet. */
function isParted(scene: Scene, cue: Cue, sentence: TokenRange, comma: number): boolean {
  if (!isMark(scene.doc.tokens[cue.last], ',') || comma - sentence.first > 6 || sentence.last - cue.last <= FEWEST) return false
  if (hasField(scene, cue.last + 1, CARRIES_ON) || hasField(scene, sentence.first, LINK)) return false
  return !isClause(scene, sentence.first, comma)
}
