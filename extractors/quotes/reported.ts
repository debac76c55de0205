/** Indirect speech: the clause that a verb of saying or `menurut` reports, without marks. */
import type { Language, Speaker, TokenRange } from '../../src/types.ts'
import { besideCue, carriedOn } from './marked.ts'
import { entitySpeaker, type Memory, referent, speakerOf } from './memory.ts'
import {
  ASKING,
  ATTRIBUTION,
  CALENDAR,
  CARRIES_ON,
  COMPLEMENTIZER,
  type Cue,
  cueAt,
  DEFINITE,
  endOfName,
  FINITE,
  fieldAt,
  hasField,
  INDEFINITE,
  isBreak,
  isMark,
  isStop,
  LINK,
  languageAt,
  linkAt,
  MATTER,
  nameAt,
  PRONOUN,
  SAYING,
  type Scene,
  STATEMENT,
  sentenceAt,
  TALKER,
  TITLE,
  UNSAID,
} from './scene.ts'
import { speakerAfter, subjectBefore, takesAfter, takesBefore } from './speaker.ts'

export interface Reported {
  range: TokenRange
  speaker: Speaker
  cue: TokenRange
  shape: 'clause-behind' | 'clause-before' | 'parenthesis' | 'attribution' | 'headline'
}

/** Shorter clauses are no reported speech. */
const FEWEST = 3

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

/** A line without a full stop: a headline or section head, whose reports the article's body tells again. */
function isHeading(scene: Scene, sentence: TokenRange): boolean {
  const { tokens } = scene.doc
  const last = tokens[sentence.last - 1]
  return sentence.last - sentence.first < 20 && last?.kind !== 'mark' && isBreak(tokens[sentence.last]) && isBreak(tokens[sentence.first - 1])
}

/** `Menurut X, …`; `…, menurut X`; `…, according to X`. */
function byAttribution(scene: Scene, memory: Memory, cue: TokenRange): Reported | null {
  const { tokens } = scene.doc
  const sentence = sentenceAt(scene, cue.first)
  const leads = isLead(scene, sentence.first, cue.first)
  const pronoun = fieldAt(scene, cue.first, 'pronoun')
  let comma = cue.last
  while (comma < sentence.last && !isMark(tokens[comma], ',')) comma++
  const phrase = pronoun === null ? speakerAfter(scene, cue.last, sentence.last) : null
  if (hasField(scene, cue.last, MATTER) || hasField(scene, cue.last + 1, MATTER)) return null
  if (phrase?.unnamed && phrase.first > cue.last + 2) return null
  const speaker = pronoun !== null ? referent(scene, memory, cue.first, 'person') : phrase === null ? null : speakerOf(scene, memory, phrase)
  if (speaker === null) return null
  if (leads) {
    let first = comma + 1
    // Commas stand inside the speaker's own description, too: "Menurut juru bicara PLN, Budi, …", "Menurut Yanti, pemilik warung, …".
    while (first < sentence.last && ((phrase !== null && first <= phrase.last) || isApposition(scene, first, sentence.last))) {
      while (first < sentence.last && !isMark(tokens[first], ',')) first++
      first++
    }
    const range = clauseFrom(scene, first, sentence.last)
    return range === null ? null : { range, speaker, cue, shape: 'attribution' }
  }
  const begin = tokens[cue.first - 1]?.lower === 'demikian' ? cue.first - 1 : cue.first
  const last = isMark(tokens[begin - 1], ',') ? begin - 1 : begin
  if (
    last < cue.first &&
    last - sentence.first <= 8 &&
    isMark(tokens[comma], ',') &&
    sentence.last - comma > FEWEST &&
    !isAppositive(scene, comma + 1)
  ) {
    // "Facebook, menurut Budi, telah …": the whole sentence is his; behind another's verb it is his source.
    for (let i = sentence.first; i < cue.first; i++) if (hasField(scene, i, SAYING)) return null
    const whole = outsideMarks(scene, startOfClause(scene, sentence.first, last), lastWord(scene, sentence))
    return whole === null ? null : { range: whole, speaker, cue, shape: 'parenthesis' }
  }
  const range = outsideMarks(scene, startOfClause(scene, sentence.first, last), last)
  return range === null || range.last - range.first < FEWEST ? null : { range, speaker, cue, shape: 'clause-before' }
}

/** `said it was "a low risk", and that servers restarted`: the report goes on behind its quoted part. */
export function continuedAt(scene: Scene, at: number, before: { first: number; speaker: Speaker | null } | undefined): Reported | null {
  const { tokens } = scene.doc
  if (before === undefined || before.speaker === null || !AND.has(tokens[at - 1]?.lower ?? '')) return null
  if (scene.doc.sentenceOf[before.first] !== scene.doc.sentenceOf[at] || (scene.stretchAt[at - 2] ?? scene.stretchAt[at - 3] ?? -1) < 0) {
    if (!(isMark(tokens[at - 2], ',') && (scene.stretchAt[at - 3] ?? -1) >= 0)) return null
  }
  const range = clauseFrom(scene, at + 1, sentenceAt(scene, at).last)
  return range === null ? null : { range, speaker: before.speaker, cue: { first: at, last: at + 1 }, shape: 'clause-behind' }
}

/** `Dirut PLN: Bukan Serangan Siber`, `Sánchez: 15GW vanished`: a headline or section head with its speaker before a colon. */
export function headlineAt(scene: Scene, memory: Memory, colon: number): Reported | null {
  const { tokens } = scene.doc
  const sentence = sentenceAt(scene, colon)
  if (!isHeading(scene, sentence) || sentence.last - colon < 3) return null
  const phrase = subjectBefore(scene, colon, sentence.first)
  if (phrase === null || phrase.refers !== null || phrase.last !== colon) return null
  const kind = scene.names.entities[phrase.entity]?.kind
  const speaks =
    kind === 'person' ||
    phrase.unnamed ||
    hasField(scene, phrase.first, TALKER | TITLE) ||
    (kind === 'organization' && phrase.first === sentence.first)
  const range = speaks ? outsideMarks(scene, colon + 1, lastWord(scene, sentence)) : null
  if (range === null || tokens[colon + 1]?.spaced === false) return null
  const holder = holderOf(scene, phrase.affiliation, phrase.role)
  const speaker = holder >= 0 ? entitySpeaker(scene, holder) : speakerOf(scene, memory, phrase)
  return speaker === null ? null : { range, speaker, cue: { first: colon, last: colon + 1 }, shape: 'headline' }
}

/** Of "Dirut PLN: …" the only person of that organization whom the text names, or -1; its spokespeople are many. */
function holderOf(scene: Scene, organization: number, role: string | null): number {
  const id = scene.names.entities[organization]?.id
  if (id === undefined || role !== null) return -1
  let only = -1
  for (const [index, entity] of scene.names.entities.entries()) {
    if (entity.kind !== 'person' || entity.affiliation !== id) continue
    if (only >= 0) return -1
    only = index
  }
  return only
}

/** Whether only words like "Sementara itu" stand before a cue. */
function isLead(scene: Scene, first: number, cue: number): boolean {
  if (cue - first > 4) return false
  for (let at = first; at < cue; at++)
    if (!hasField(scene, at, LINK) && !isMark(scene.doc.tokens[at], ',') && !LEADS.has(scene.doc.tokens[at]?.lower ?? '')) return false
  return true
}

const LEADS: ReadonlySet<string> = new Set('dan and still masih itu selain now meanwhile'.split(' '))

/** `…, kata Budi.`, `…, Budi said.`, `…, kata Budi, …`: the cue stands behind the clause or inside it. */
function closingCue(scene: Scene, memory: Memory, cue: Cue, sentence: TokenRange): Reported | null {
  const { tokens } = scene.doc
  if (takesAfter(cue) && isMark(tokens[cue.first - 1], ',') && cue.first - sentence.first > 2) {
    const phrase = speakerAfter(scene, cue.last, sentence.last)
    const closes =
      phrase !== null &&
      !(cue.saying.speaker === 'either' && hasField(scene, cue.last, LINK)) &&
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
        inside && short ? comma + 1 : startOfClause(scene, sentence.first, cue.first - 1),
        inside ? lastWord(scene, sentence) : cue.first - 1,
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
  if (leadsToColon(scene, cue.last, sentence.last) && hasField(scene, sentence.first, LINK) && commaBehind(scene, sentence.first, comma) === comma)
    return null
  if (comma < 0 || comma - sentence.first < FEWEST || cue.first - comma > 14) return null
  if (!endsAt(scene, cue.last, sentence.last)) return null
  const phrase = subjectBefore(scene, cue.first, comma + 1)
  // Between the comma and the verb stands the speaker and nothing else.
  if (phrase === null || (phrase.unnamed && phrase.first > comma + 2)) return null
  const clause = outsideMarks(scene, startOfClause(scene, sentence.first, comma), comma)
  if (clause === null || (phrase.last !== cue.first && !isClause(scene, clause.first, clause.last))) return null
  const speaker = speakerOf(scene, memory, phrase)
  return speaker === null ? null : { range: clause, speaker, cue, shape: 'clause-before' }
}

/** Whether a colon follows a verb and its circumstances. */
function leadsToColon(scene: Scene, at: number, last: number): boolean {
  let i = at
  while (i < last && !isMark(scene.doc.tokens[i], ':')) {
    const skipped = skipCircumstance(scene, i, last)
    if (skipped === i) return false
    i = skipped
  }
  return i < last
}

/** Behind a verb that closes a sentence come at most a time, an address or a place of publication. */
function endsAt(scene: Scene, at: number, last: number): boolean {
  const { tokens } = scene.doc
  let i = at
  if (TELLS.has(tokens[at - 1]?.lower ?? '')) i = behindListener(scene, at)
  while (i < last) {
    const token = tokens[i]
    if (isStop(token) || isMark(token, ',') || isMark(token, ':') || isMark(token, ';')) return true
    // "…, the airline said on its website as it continued …"
    if (i > at && token !== undefined && SUBORDINATES.has(token.lower)) return true
    const skipped = skipCircumstance(scene, i, last)
    if (skipped === i) return false
    i = skipped
  }
  return true
}

/** Past one circumstance of saying: a time, "on X", "in a statement", whom it was told. Returns `at` where none stands. */
function skipCircumstance(scene: Scene, at: number, last: number): number {
  const { tokens } = scene.doc
  const time = scene.timeEnd[at] ?? 0
  if (time > at) return time
  if (hasField(scene, at, CALENDAR)) return at + 1
  const before = fieldAt(scene, at, 'link')
  if (before !== null && before.value === 'preposition') {
    let i = at + before.length
    const inner = scene.timeEnd[i] ?? 0
    if (inner > i) return inner
    const limit = Math.min(last, i + 6)
    while (i < limit && !isMark(tokens[i], ',')) {
      const behind = nameAt(scene, i) >= 0 ? endOfName(scene, i) : 0
      if (behind > 0) return behind
      const statement = fieldAt(scene, i, 'statement')
      if (statement !== null) return i + statement.length
      if (tokens[i]?.kind === 'mark' || hasField(scene, i, PRONOUN) || hasField(scene, i, FINITE)) return at
      if (tokens[i]?.capital === true) return i + 1
      i++
    }
    return at
  }
  return at
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
  if (!behind.sure && range.last - range.first < 5 && languageAt(scene, range.first) === 'en' && !isClause(scene, range.first, range.last))
    return null
  if (saying.reports === 'likely' && !behind.sure && !isLikely(scene, range)) return null
  const speaker = cue.carriesOn ? carriedOn(scene, memory, cue, sentence) : besideCue(scene, memory, cue, sentence.first, sentence.last)
  return speaker === null ? null : { range, speaker, cue, shape: 'clause-behind' }
}

/** "The airline, which had said that …, was flying": the report ends with its relative clause. */
function isRelative(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) if (linkAt(scene, i) === 'relative') return true
  return false
}

/** `menjelaskan tentang …` names a subject and reports no words. */
const ABOUT: ReadonlySet<string> = new Set('tentang mengenai soal terkait perihal about of'.split(' '))

/** What stands behind a verb instead of a clause: a question, a noun like `kronologi` or `pernyataan`, "being told". */
function isNoClause(scene: Scene, at: number): boolean {
  if (hasField(scene, at, ASKING) || hasField(scene, at, MATTER) || hasField(scene, at, STATEMENT)) return true
  const { tokens } = scene.doc
  if (tokens[at]?.lower === 'to' || (tokens[at]?.lower === 'the' && hasField(scene, at + 1, MATTER))) return true
  const word = tokens[at]?.lower === 'not' ? tokens[at + 1] : tokens[at]
  if (word?.lower === 'to') return true
  return (
    word !== undefined &&
    languageAt(scene, at) === 'en' &&
    word.kind === 'word' &&
    !word.capital &&
    word.lower.length > 4 &&
    word.lower.endsWith('ing')
  )
}

/** "Before Neville announced that services were back, people complained": the report ends with its subordinate clause. */
function isSubordinate(scene: Scene, first: number, cue: number): boolean {
  if (!SUBORDINATES.has(scene.doc.tokens[first]?.lower ?? '')) return false
  return commaBehind(scene, first, cue) === cue
}

const SUBORDINATES: ReadonlySet<string> = new Set(
  'before after when as while since although though ketika saat setelah sebelum usai meski meskipun'.split(' '),
)

/** Whether a comma opens the relative clause before a verb; without one it tells a thing apart: `sistem yang menghitung berat`. */
function hasComma(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) if (isMark(scene.doc.tokens[i], ',')) return true
  return false
}

function commaBehind(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last && !isMark(scene.doc.tokens[at], ',')) at++
  return at
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

/** Behind whom it was told: "told Reuters", "told the senators", "tells me". */
function behindListener(scene: Scene, at: number): number {
  if (nameAt(scene, at) >= 0) return endOfName(scene, at)
  return at + (hasField(scene, at, DEFINITE) ? 2 : 1)
}

const TELLS: ReadonlySet<string> = new Set('told tells telling informed assured reassured warned advised memberitahu'.split(' '))

/** Between a verb and its `that` stand times, places of publication and whom it was told; a clause of its own does not. */
function onlyCircumstances(scene: Scene, cue: Cue, last: number): boolean {
  let at = cue.last
  let loose = 0
  while (at < last) {
    const skipped = skipCircumstance(scene, at, last)
    if (skipped === at) loose++
    at = skipped === at ? at + 1 : skipped
    const token = scene.doc.tokens[at - 1]
    if (isMark(token, ';') || isMark(token, ':') || (at < last && hasField(scene, at, FINITE) && nameAt(scene, at) < 0)) return false
    if (token !== undefined && AND.has(token.lower) && at === last) return false
  }
  return loose <= 6
}

const AND: ReadonlySet<string> = new Set('and but dan tetapi'.split(' '))

/** A clause that begins at a token: up to the sentence's end, to what another says, or to a marked fragment. */
function clauseFrom(scene: Scene, first: number, sentenceEnd: number): TokenRange | null {
  const { tokens } = scene.doc
  let last = sentenceEnd
  while (last > first && (isStop(tokens[last - 1]) || tokens[last - 1]?.kind === 'break')) last--
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if ((scene.stretchAt[at] ?? -1) >= 0) {
      if (isStop(tokens[at - 1])) {
        last = at - 1
        break
      }
      const cut = cutBeforeFragment(scene, first, at)
      return cut === null ? null : { first, last: cut }
    }
    if (at > first + 2 && (isMark(token, ';') || endsReport(scene, at))) {
      last = at
      break
    }
  }
  while (last > first && tokens[last - 1]?.kind === 'mark' && !isMark(tokens[last - 1], ')') && !isMark(tokens[last - 1], '%')) last--
  return last - first < FEWEST ? null : { first, last }
}

/** `, adding`, `, namun`, `, and X said`: the report is over. */
function endsReport(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc
  if (!isMark(tokens[at], ',')) return false
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (hasField(scene, at + 1, CARRIES_ON) || hasField(scene, at + 1, ATTRIBUTION) || TURNS.has(next.lower)) return true
  const joined = JOINS.has(next.lower)
  // `, and the Canada Revenue Agency closed`, `, sedangkan XL Axiata memasang`: another one's doing.
  const other = nameAt(scene, at + 2) >= 0 ? at + 2 : tokens[at + 2]?.lower === 'the' ? at + 3 : -1
  if (joined && other > 0 && TURNING.has(next.lower) && kindAt(scene, other) === 'organization') return true
  for (let i = at + (joined ? 2 : 1); joined && i < at + 9 && i < tokens.length && !isMark(tokens[i], ','); i++) {
    const cue = cueAt(scene, i)
    if (cue !== null && takesBefore(cue)) return true
  }
  return false
}

const TURNING: ReadonlySet<string> = new Set('and while sedangkan sementara whereas'.split(' '))

function kindAt(scene: Scene, at: number): string | undefined {
  return scene.names.entities[nameAt(scene, at)]?.kind
}

const TURNS: ReadonlySet<string> = new Set('which seraya sambil sembari seperti sebagaimana dikutip dilansir demikian even'.split(' '))
const JOINS: ReadonlySet<string> = new Set('while sedangkan sementara dan and but tetapi tapi though whereas'.split(' '))

/** Of "the company was aware of the reports but had «no knowledge of a lawsuit»" the words before `but`. */
function cutBeforeFragment(scene: Scene, first: number, mark: number): number | null {
  const { tokens } = scene.doc
  for (let at = mark - 1; at > first + FEWEST; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    const bare = at === mark - 1 && !token.capital && linkAt(scene, at) === 'preposition'
    if (bare || isMark(token, ',') || isMark(token, ';') || CUTS.has(token.lower)) {
      let last = at
      while (last > first && tokens[last - 1]?.kind === 'mark') last--
      return last - first > FEWEST && isClause(scene, first, last) ? last : null
    }
  }
  return isMark(tokens[mark - 1], ':') && mark - first > FEWEST ? mark - 1 : null
}

const CUTS: ReadonlySet<string> = new Set('but tetapi tapi namun'.split(' '))

/** Without the stretches at its edges; nothing where one lies inside. */
function outsideMarks(scene: Scene, first: number, last: number): TokenRange | null {
  for (let at = first; at < last; at++) if ((scene.stretchAt[at] ?? -1) >= 0) return null
  return last - first < FEWEST ? null : { first, last }
}

function lastWord(scene: Scene, sentence: TokenRange): number {
  let last = sentence.last
  while (last > sentence.first && (isStop(scene.doc.tokens[last - 1]) || scene.doc.tokens[last - 1]?.kind === 'break')) last--
  return last
}

/** A sentence without the marks and bullets at its beginning. */
function startOfClause(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last && scene.doc.tokens[at]?.kind === 'mark' && !isMark(scene.doc.tokens[at], '(') && !isMark(scene.doc.tokens[at], '$')) at++
  return at
}

function commaBefore(scene: Scene, at: number, floor: number): number {
  let first = -1
  for (let i = at - 1; i >= floor; i--) {
    if (isMark(scene.doc.tokens[i], ',')) {
      first = i
      break
    }
  }
  return first
}

/** Between two commas who the one named is: "Menurut Yanti, pemilik warung, …". */
function isApposition(scene: Scene, first: number, last: number): boolean {
  if (!isAppositive(scene, first) || (scene.doc.language === 'id' && hasField(scene, first, LINK))) return false
  const comma = commaBehind(scene, first, Math.min(last, first + 16))
  return isMark(scene.doc.tokens[comma], ',') && (linkAt(scene, first) === 'relative' || !isClause(scene, first, comma))
}

/** Behind a comma after a name: `Bhima Yudhistira, ekonom INDEF` goes on with who he is. */
function isAppositive(scene: Scene, at: number): boolean {
  const link = fieldAt(scene, at, 'link')
  return (
    hasField(scene, at, TALKER) ||
    hasField(scene, at, TITLE) ||
    link?.value === 'relative' ||
    hasField(scene, at, INDEFINITE) ||
    (scene.timeEnd[at] ?? 0) > at
  )
}

/** Whether a range has a finite verb, as far as its form shows. */
function isClause(scene: Scene, first: number, last: number): boolean {
  const language = languageAt(scene, first)
  for (let at = first; at < last && at < first + 40; at++) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind !== 'word') continue
    const before = scene.doc.tokens[at - 1]?.lower ?? ''
    if (linkAt(scene, at - 1) === 'relative' || (before === 'that' && at > first)) continue
    if (hasField(scene, at, FINITE) || hasField(scene, at, SAYING)) return true
    if (nameAt(scene, at) >= 0 || (token.capital && at > first) || before === 'a' || before === 'an' || before === 'the') continue
    if (looksFinite(token.lower, language)) return true
  }
  return false
}

/** English past forms, and Indonesian verbs by their prefix. */
function looksFinite(word: string, language: Language): boolean {
  if (word.length < 5) return false
  if (language === 'en') return word.endsWith('ed')
  return word.startsWith('me') || word.startsWith('ber') || word.startsWith('di') || word.startsWith('ter')
}

/** `menceritakan kesulitan yang dihadapinya saat …`: a verb behind `saat` is not the clause's own. */
function beforeSubordinate(scene: Scene, first: number, last: number): number {
  let at = first + 1
  while (at < last && !SUBORDINATES.has(scene.doc.tokens[at]?.lower ?? '')) at++
  return at
}

/** A clause after a verb that also takes nouns: its own verb stands soon enough. */
function isLikely(scene: Scene, range: TokenRange): boolean {
  const english = languageAt(scene, range.first) === 'en'
  const comma = commaBehind(scene, range.first + 3, range.last)
  const last = Math.min(range.last, range.first + (english ? 12 : 20), english ? comma : range.last)
  if (isClause(scene, range.first, english ? last : beforeSubordinate(scene, range.first, last))) return true
  // `gangguan itu dampak dari …`: behind the noun and its `itu` stands what it is.
  for (let at = range.first + 1; !english && at < range.first + 6 && at + 2 < range.last; at++) {
    const { lower } = scene.doc.tokens[at] as { lower: string }
    if ((lower === 'itu' || lower === 'ini' || lower === 'tersebut') && !hasField(scene, at + 1, LINK)) return true
  }
  return false
}
