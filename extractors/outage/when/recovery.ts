/** What each word on the service's coming back says: back, back in part, still down, or only hoped for. */
import type { Recovery, Role } from '../../lexicon/outage.ts'
import { type Cue, gap, roleAfter, roleBefore } from '../cues.ts'
import { isElsewhere } from '../elsewhere.ts'
import { isParted, type Scene, type Sentence } from '../scene.ts'
import { clockOf } from './durations.ts'

/** How far back the article says the service is. */
export type Stage = 'full' | 'partial' | 'not-yet'

export interface Word {
  stage: Stage
  weight: number
  cue: Cue
}

/** The words of each sentence that has any. */
export type Words = ReadonlyMap<Sentence, readonly Word[]>

/** Every word on the service's coming back, with how much it counts; `concerned` are what failed and who runs it. */
export function wordsOnRecovery(scene: Scene, concerned: ReadonlySet<number>): Words {
  const words = new Map<Sentence, Word[]>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    const worth = sentence.title ? 2.5 : sentence.weight >= 3 ? 2.6 : 1.5
    let elsewhere: boolean | null = null
    for (const cue of sentence.cues) {
      const stage = stageOf(scene, sentence, cue)
      if (stage === null) continue
      let weight = scene.quoted[cue.first] === 1 && !isTimed(sentence, cue) ? worth * QUOTED : worth
      if (stage === 'full') {
        elsewhere ??= !sentence.title && isElsewhere(scene, sentence, concerned)
        if (elsewhere) weight /= 2
        if (isWhole(sentence, cue)) weight += WHOLLY
      }
      if (stage === 'partial' && (isProcess(sentence, cue) || countsSome(scene, sentence, cue))) weight *= LESS
      if (scene.quoted[cue.first] === 0 && isSaidLast(sentence)) weight += PRESS_TIME
      const own = words.get(sentence)
      if (own === undefined) words.set(sentence, [{ stage, cue, weight }])
      else own.push({ stage, cue, weight })
    }
  }
  return words
}

/** What somebody says counts for less than what the article says, unless it has its time by the clock. */
const QUOTED = 0.7

/** A count of those who are back may be all of them, and work done bit by bit may be done: they weigh less than a word. */
const LESS = 0.8

/** How near the clock must stand: "kembali menyala sekitar pukul 04.48". */
const TIMED_REACH = 6

/** What a word on coming back is worth more for "100 persen", "fully". */
const WHOLLY = 0.8

/** And where it is told of the moment the article was finished. */
export const PRESS_TIME = 2

/** How far before a coming back a word that makes it a hope or a plan may stand, in the same clause. */
const HOPED = 9

/** How far before it a word that makes it one begun, one under way or none yet. */
const MADE = 3

function stageOf(scene: Scene, sentence: Sentence, cue: Cue): Stage | null {
  const { cues } = sentence
  const { recovery, role } = cue.sense
  if (isUpToNow(sentence, cue) || isStillFailing(sentence, cue) || isStillGoingOn(scene, sentence, cue)) return 'not-yet'
  if (role === 'until' && isToItsEnd(sentence, cue)) return 'full'
  if (recovery === undefined && role !== 'works' && role !== 'mends') return null
  const made = madeOf(scene, sentence, cue)
  if (recovery === 'underway') {
    if (isAwaited(scene, sentence, cue)) return null
    // "perlahan pulihkan", "gradually reintroducing", "memulihkan secara bertahap"
    if (made === 'partial' || roleAfter(cues, 'partly', cue.last, 1)?.sense.makes === 'partial') return 'partial'
    return isAccomplished(sentence, cue) ? 'full' : null
  }
  if (roleBefore(cues, 'supposes', cue.first, 6) !== null) return null
  // "Penyebabnya masih dalam proses investigasi": the cause, not the service.
  if (recovery === 'not-yet') return roleBefore(cues, 'reason', cue.first, 12) === null ? recovery : null
  if (isAwaited(scene, sentence, cue)) return null
  if (recovery === 'partial') return made === 'not-yet' ? made : recovery
  if (made === 'underway' || (recovery === undefined && made === null && !(role === 'mends' && (sentence.title || isTimed(sentence, cue, scene)))))
    return null
  const wholly = isWhole(sentence, cue)
  if (made === 'not-yet' || roleBefore(cues, 'denies', cue.first, 3) !== null || roleBefore(cues, 'cannot', cue.first, 2) !== null) {
    // "wasn't resolved until after 2pm"
    const until = roleAfter(cues, 'until', cue.last, 1)
    if (until !== null && !isParted(scene.doc, cue.last, until.first)) return 'full'
    return wholly ? 'partial' : 'not-yet'
  }
  if (made === 'partial' || isContrasted(sentence, cue)) return 'partial'
  if (!wholly && (countsSome(scene, sentence, cue) || isPart(sentence, cue))) return 'partial'
  return 'full'
}

/** "penormalan secara bertahap": the work, and how it is done. */
function isProcess({ cues }: Sentence, cue: Cue): boolean {
  return cue.sense.recovery === 'underway' && roleAfter(cues, 'partly', cue.last, 1) !== null
}

/** What the words right before it make of a coming back: "belum juga", "mulai", "sedang", "sudah bisa". None yet goes before all. */
function madeOf({ doc }: Scene, { cues }: Sentence, cue: Cue): Recovery | null {
  let made: Recovery | null = null
  for (let i = cues.indexOf(cue) - 1; i >= 0; i--) {
    const each = cues[i] as Cue
    if (cue.first - each.last > MADE || isParted(doc, each.last, cue.first)) break
    const own = each.sense.makes ?? (each.sense.recovery === 'full' ? undefined : each.sense.recovery)
    if (own === 'not-yet') return own
    if (own !== undefined && own !== 'done') made ??= own
  }
  return made
}

/** "berhasil memulihkan", "managed to restore": right before what was worked on. "Sudah melakukan perbaikan" is no more than work. */
function isAccomplished({ cues }: Sentence, cue: Cue): boolean {
  const maker = cues.find((each) => each.last === cue.first && each.sense.makes === 'full')
  return maker !== undefined && (maker.sense.role !== 'so-far' || cue.last - cue.first === 1)
}

/** "will", "agar", "diharapkan": in the same clause, and nothing between says that it has happened: "those who expected delays found it was back". */
function isAwaited({ doc }: Scene, { cues, times }: Sentence, cue: Cue): boolean {
  const until = roleBefore(cues, 'until', cue.first, MADE)
  const hope = until !== null && !isTimed({ times }, cue) ? until : roleBefore(cues, 'expects', cue.first, HOPED)
  if (hope === null || isParted(doc, hope.last, cue.first)) return false
  if (doc.tokens[cue.first]?.entry?.outage?.makes === 'done') return false
  return !cues.some((each) => each.first >= hope.last && each.last <= cue.first && turns(each))
}

/** Something else begins to be told, or what has happened. */
function turns({ sense }: Cue): boolean {
  return sense.makes === 'done' || sense.role === 'contrasts' || sense.role === 'press-time'
}

function isSaidLast(sentence: Sentence): boolean {
  return sentence.cues.some((cue) => cue.sense.role === 'press-time')
}

function isTimed({ times }: Pick<Sentence, 'times'>, cue: Cue, strictly?: Scene): boolean {
  return times.some((time) => {
    if (clockOf(time.value) === null || gap(cue, time) > TIMED_REACH) return false
    return strictly === undefined || !isParted(strictly.doc, Math.min(cue.last, time.last), Math.max(cue.first, time.first))
  })
}

/** "masih mengalami gangguan", "remains offline", "tengah down", "saat ini tidak dapat diakses": a word of going on or of now before one of failing. */
function isStillFailing({ failing, cues }: Sentence, cue: Cue): boolean {
  const reach = cue.sense.role === 'still' ? 2 : cue.sense.role === 'press-time' ? 1 : 0
  if (reach === 0 || roleBefore(cues, 'guesses', cue.first, 12) !== null) return false
  return failing.some(({ sense, first }) => {
    const told = reach === 1 ? sense.state === 'fails' : sense.state !== 'falters'
    return told && first >= cue.last && first - cue.last <= reach
  })
}

/** "gangguan yang masih terjadi", "the problems that still plague it": which failing goes on. */
function isStillGoingOn({ doc }: Scene, { failing }: Sentence, cue: Cue): boolean {
  if (cue.sense.role !== 'still' || doc.tokens[cue.first - 1]?.entry?.link !== 'relative') return false
  return failing.some((each) => each.sense.state !== 'falters' && each.last < cue.first && cue.first - each.last <= 2)
}

/** "out of power until 11:33": down, and until when by the clock. */
function isToItsEnd(sentence: Sentence, until: Cue): boolean {
  // What is ordered until then is a plan.
  const down = sentence.failing.findLast((each) => each.last <= until.first && until.first - each.last <= 4)
  if (down === undefined || down.sense.cause === 'government-order' || down.sense.role === 'cuts-off') return false
  if (roleBefore(sentence.cues, 'expects', until.first, 8) !== null || sentence.cues.some((each) => each.sense.recovery === 'not-yet')) return false
  return sentence.times.some((time) => time.first - until.last <= 1 && time.first >= until.last && clockOf(time.value) !== null)
}

/** "back for some, but others still cannot log in". */
function isContrasted(sentence: Sentence, cue: Cue): boolean {
  const contrast = sentence.cues.find((each) => each.sense.role === 'contrasts' && each.first >= cue.last)
  if (contrast === undefined) return false
  // "sudah bisa diakses namun tidak optimal"
  if (
    sentence.cues.some(
      (each) => each.first >= contrast.last && each.first - contrast.last <= 1 && (each.sense.role === 'denies' || each.sense.state === 'fails'),
    )
  )
    return true
  return sentence.cues.some((each) => each.first >= contrast.last && (each.sense.recovery === 'not-yet' || isStillFailing(sentence, each)))
}

/** Some of it, said beside the word or by what the sentence begins with: "Nearly all of those who lost power have it back." */
function isPart(sentence: Sentence, cue: Cue): boolean {
  const opener = sentence.cues.find((each) => each.sense.role !== undefined)
  return (
    isAmount(sentence, roleBefore(sentence.cues, 'partly', cue.first, 4)) ||
    isAmount(sentence, roleAfter(sentence.cues, 'partly', cue.last, 2)) ||
    (opener?.sense.role === 'partly' && opener.first - sentence.first <= 1 && opener.last <= cue.first && isAmount(sentence, opener))
  )
}

/** How much: not "nearly 24 hours" or "half an hour", which say how long. */
function isAmount(sentence: Sentence, partly: Cue | null): boolean {
  return (
    partly !== null && (partly.sense.makes !== undefined || !sentence.times.some((time) => time.first <= partly.last + 1 && partly.first < time.last))
  )
}

function isWhole(sentence: Sentence, cue: Cue): boolean {
  return roleBefore(sentence.cues, 'wholly', cue.first, 4) !== null || roleAfter(sentence.cues, 'wholly', cue.last, 2) !== null
}

/** "padam sejak pukul 19.02 WIB hingga saat ini": now, right behind a time at which it failed. */
function isUpToNow(sentence: Sentence, cue: Cue): boolean {
  return (
    cue.sense.role === 'press-time' &&
    sentence.failing.some((each) => each.last <= cue.first) &&
    sentence.times.some((time) => time.last === cue.first)
  )
}

/** How far from the word a count of who is back may stand. */
const COUNT_REACH = 5

/** "restored power to 98 percent", "1.200 ATM pulih": who is counted is not everyone. Not "after 3,000 complaints". */
function countsSome(scene: Scene, sentence: Sentence, cue: Cue): boolean {
  return sentence.claims.some((index) => {
    const claim = scene.claims[index]
    if (claim === undefined || (claim.kind !== 'count' && claim.kind !== 'percent') || (claim.kind === 'percent' && claim.value === 100)) return false
    const [from, to] = claim.first < cue.first ? [claim.last, cue.first] : [cue.last, claim.first]
    if (to < from || to - from > COUNT_REACH) return false
    for (let at = from; at < to; at++) if (isBoundary(scene, at)) return false
    return true
  })
}

/** A comma, "that", "who", "after", "but": where another clause begins. */
function isBoundary({ doc }: Scene, at: number): boolean {
  const token = doc.tokens[at]
  const entry = token?.entry
  return token?.text === ',' || entry?.link === 'relative' || entry?.complementizer === true || CLAUSES.has(entry?.outage?.role)
}

const CLAUSES: ReadonlySet<Role | undefined> = new Set<Role>(['after', 'contrasts', 'because', 'until'])
