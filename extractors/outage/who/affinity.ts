/** How clearly a sentence says that something with a name failed. */
import type { NameMention } from '../../../src/types.ts'
import { type Cue, gap, isStrong, roleBefore } from '../cues.ts'
import { isUser } from '../nouns.ts'
import { isJoined, type Scene, type Sentence } from '../scene.ts'
import { canFail } from './rows.ts'

/** How far a name may stand from the word that says it failed. */
const REACH = 12

/** What it is worth to be complained of, to be used by those who complain, and to be what was attacked. */
const COMPLAINED = 0.7
const USED = 0.45
const ATTACKED = 0.8

/** How far behind "mengeluhkan" and "attack on" their object may stand. */
export const OBJECT_REACH = 3

/** 0..1: how clearly this mention is what failed, by the nearest word that says so. */
export function affinityOf(scene: Scene, sentence: Sentence, mention: NameMention, failing: readonly Cue[], backs: readonly Cue[]): number {
  const before = scene.doc.tokens[mention.first - 1]?.entry?.outage?.role
  const held = failing.some((cue) => cue.last <= mention.first && mention.first - cue.last <= OBJECT_REACH)
  if ((before === 'via' && !held) || roleBefore(sentence.cues, 'source', mention.first, 2) !== null) return 0
  if (isBrokenCable(sentence, mention)) return 0
  // "biangnya diduga Cloudflare": named as what is to blame.
  let best = roleBefore(sentence.cues, 'reason', mention.first, 2) !== null ? 1.2 : 0
  for (const cue of failing) best = nearer(scene, sentence, mention, cue, isStrong(cue) ? 1 : 0.5, best)
  for (const cue of backs) best = nearer(scene, sentence, mention, cue, 0.5, best)
  best = Math.max(best, objectOf(scene, sentence, mention, failing))
  // "a faulty CrowdStrike update crashes Windows machines"
  if (isUpdate(sentence, mention)) best *= OWNING
  // "indexes owned by TMX Group": whose it is, not what it is.
  return roleBefore(sentence.cues, 'run-by', mention.first, 0) === null ? best : best * OWNING
}

function isUpdate(sentence: Sentence, mention: NameMention): boolean {
  return sentence.cues.some(
    ({ first, last, sense }) =>
      (first === mention.last || last === mention.first) && (sense.part ?? sense.cause) === 'software-bug' && sense.state !== 'event',
  )
}

/** What is left for an owner named as one. */
const OWNING = 0.3

/** "mengeluhkan layanan Go-Pay", "users of digibank", "the attack on Collins Aerospace" */
function objectOf(scene: Scene, sentence: Sentence, mention: NameMention, failing: readonly Cue[]): number {
  let best = 0
  let complains = failing.length > 0
  for (const cue of sentence.cues) {
    complains ||= cue.sense.role === 'complains'
    if (cue.last > mention.first || mention.first - cue.last > OBJECT_REACH || scene.names.at.subarray(cue.last, mention.first).some((at) => at >= 0))
      continue
    if (cue.sense.role === 'complains') best = Math.max(best, COMPLAINED)
    if (cue.sense.cause === 'cyberattack') best = Math.max(best, ATTACKED)
  }
  if (best >= USED || !complains) return best
  const { tokens } = scene.doc
  const user = tokens[mention.first - 1]?.lower === 'of' ? tokens[mention.first - 2] : tokens[mention.first - 1]
  return isUser(user?.entry?.counted) || isUser(tokens[mention.last]?.entry?.counted) ? USED : best
}

/** "kabel laut Jasuka", "the undersea cable WACS (West Africa Cable System)": the cable that broke is the cause. */
function isBrokenCable(sentence: Sentence, mention: NameMention): boolean {
  return sentence.cues.some(
    (cue) =>
      (cue.sense.cause ?? cue.sense.part) === 'cable-cut' && sentence.names.some((name) => name.entity === mention.entity && name.first === cue.last),
  )
}

/** The better of what was found and what this cue is worth; looked at only where it can be better. */
function nearer(scene: Scene, sentence: Sentence, mention: NameMention, cue: Cue, worth: number, best: number): number {
  const most = worth * (1 - gap(mention, cue) / (REACH + 4))
  return most <= best ? best : Math.max(best, worth * nearness(scene, sentence, mention, cue))
}

/** Falls with the distance; a verb of saying between, or another name that stands nearer, makes it less. */
function nearness(scene: Scene, sentence: Sentence, mention: NameMention, cue: Cue): number {
  const distance = gap(mention, cue)
  if (distance > REACH) return 0
  const from = Math.min(mention.last, cue.last)
  const to = Math.max(mention.first, cue.first)
  let value = 1 - distance / (REACH + 4)
  for (let at = from; at < to; at++) {
    const token = scene.doc.tokens[at]
    if (token?.entry?.saying) value *= 0.6
    if (token?.text === ';') value *= 0.3
  }
  for (const other of sentence.names) {
    if (
      other.entity !== mention.entity &&
      other.first >= from &&
      other.last <= to &&
      canFail(scene, other.entity) &&
      !isJoined(scene, Math.min(mention.last, other.last), Math.max(mention.first, other.first))
    )
      value *= 0.6
  }
  // "BKN tumbang jelang pendaftaran …": who stands right before the word is meant.
  if (cue.last <= mention.first && hasSubject(scene, sentence, mention, cue)) value *= 0.4
  // "five days for PlayStation Plus after its network fell over": the failing has a subject of its own.
  if (
    mention.last <= cue.first &&
    sentence.cues.some((each) => each.sense.role === 'after' && each.first >= mention.last && cue.first - each.last >= 2 && each.last <= cue.first)
  )
    value *= 0.6
  // A name behind its failing is its object or complement: "pemadaman WhatsApp", "outage at Optus".
  return cue.last <= mention.first && distance > 5 ? value * 0.5 : value
}

/** How near before a verb its subject stands. */
const SUBJECT = 3

function hasSubject(scene: Scene, sentence: Sentence, mention: NameMention, cue: Cue): boolean {
  return (
    cue.sense.state !== 'event' &&
    sentence.names.some(
      (name) => name.entity !== mention.entity && canFail(scene, name.entity) && name.last <= cue.first && cue.first - name.last <= SUBJECT,
    )
  )
}
