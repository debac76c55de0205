/** How well a time in the text is tied to the outage's beginning, to its end, or to its length. */
import type { DateMention, Found } from '../../../src/types.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore, tellsFailing } from '../cues.ts'
import { isElsewhere } from '../elsewhere.ts'
import { dayOf, isOffset, isOld, isSaidBetween, type Scene, type Sentence } from '../scene.ts'
import { clockOf } from './durations.ts'
import type { Word } from './recovery.ts'

const NO_WORDS: readonly Word[] = []

/** Whether the day of a time may belong to the outage: not after the day behind publication, not long before. */
function isInReach(scene: Scene, time: DateMention): boolean {
  const day = dayOf(time.value)
  return day !== null && (scene.lastDay === null || day <= scene.lastDay) && (scene.recalled || !isOld(time, scene.recent))
}

/** How well a time is tied to the beginning. */
export function startScore(scene: Scene, sentence: Sentence, time: Found<DateMention>, words: readonly Word[] | undefined): number {
  if (!isInReach(scene, time) || (clockOf(time.value) !== null && time.value === scene.appeared)) return 0
  if (roleBefore(sentence.cues, 'expects', time.first, 6) !== null && time.kind !== 'interval') return 0
  if (roleBefore(sentence.cues, 'supposes', time.first, 2) !== null) return 0
  const said = saidThen(scene, sentence, time)
  let score = common(scene, sentence, time, said)
  // "It was aware of the problem and working to fix it, it said at 10.17pm."
  if (sentence.cues.some((cue) => cue.sense.recovery === 'underway')) score -= 1
  // "At 2:45 power is still out."
  if (words?.some((word) => word.stage === 'not-yet' && word.cue.sense.role !== 'press-time') && !isSince(sentence, time)) score -= 2
  const failing = sentence.failing.filter((cue) => gap(cue, time) <= 18 && !isParted(sentence, time, cue))
  const opens = time.first - sentence.first <= 2 && !isStamp(scene, time)
  if (isStamp(scene, time)) score -= 2
  const told =
    failing.length > 0 || sentence.failing.some((cue) => (opens || cue.last <= time.first) && isStrong(cue) && !isParted(sentence, time, cue))
  const complains = sentence.cues.some((cue) => (cue.sense.role === 'complains' || cue.sense.role === 'onset') && gap(cue, time) <= 8)
  // "The crowd thinned from 11 a.m." begins something, but not that.
  score += told || complains ? beginning(sentence, time) : beginning(sentence, time) / 2
  if (failing.some(isStrong)) score += 2
  else if (told) score += 1
  if (failing.every((cue) => gap(cue, time) > NEXT)) score -= FAR
  if (complains) score += 0.5
  else if (!told) score -= isSomebodys(scene, sentence, time) ? 2 : 0.5
  // The opening tells when.
  if (sentence.weight === 3 && !said) score += 1
  if (isBesidePronoun(scene, time)) score -= 2
  if (sentence.cues.some((cue) => isBlow(cue) && gap(cue, time) <= 6)) score += 1
  if (roleBefore(sentence.cues, 'until', time.first, 2) !== null) score -= 5
  if (roleBefore(sentence.cues, 'press-time', time.first, 6) !== null) score -= 4
  if (isBack(sentence, time, words)) score -= 4
  return score
}

/** How much worse a time is tied that stands farther from what failed. */
const FAR = 0.1
const NEXT = 6

/** "since early", "sejak hari": how far behind such a word its time stands. */
const SINCE = 2

/** How far behind a word of beginning a clock time, and a day, may stand. */
const ONSET = 20
const ONSET_DAY = 8

/** "since 9 a.m."; "problems first emerged with the service, used by millions, at about 9.30pm": no other time between; or "at 9 a.m. users began". */
function beginning({ cues, times }: Sentence, time: Found<DateMention>): number {
  if (isSince({ cues }, time)) return 3
  const onset = roleBefore(cues, 'onset', time.first, clockOf(time.value) === null ? ONSET_DAY : ONSET)
  if (
    onset !== null &&
    !isExplained(cues, onset, time) &&
    !times.some((other) => other.kind !== 'duration' && other.first >= onset.last && other.last <= time.first)
  ) {
    return time.first - onset.last <= 4 ? 3 : 2
  }
  return roleAfter(cues, 'begins', time.last, 6) !== null || roleAfter(cues, 'onset', time.last, 8) !== null ? 1 : 0
}

/** "terjadi saat sepi karena libur Natal": a reason stands between. */
function isExplained(cues: readonly Cue[], onset: Cue, time: Found<DateMention>): boolean {
  return cues.some((cue) => cue.sense.role === 'because' && cue.first >= onset.last && cue.last <= time.first)
}

function isSince({ cues }: Pick<Sentence, 'cues'>, time: Found<DateMention>): boolean {
  return roleBefore(cues, 'begins', time.first, SINCE) !== null
}

/** When a person began to wait, work or travel: one is named, or meant by a pronoun, before the time. */
function isSomebodys(scene: Scene, sentence: Sentence, time: Found<DateMention>): boolean {
  if (sentence.names.some((name) => name.last <= time.first && scene.names.entities[name.entity]?.kind === 'person')) return true
  for (let at = sentence.first; at < time.first; at++) if (scene.doc.tokens[at]?.entry?.pronoun === 'person') return true
  return false
}

/** "Update (1225 ET):", "MONDAY 23 JANUARY 2017: …": the article's own time. "4 p.m.: players report" is an event's. */
function isStamp({ doc, published }: Scene, time: Found<DateMention>): boolean {
  const behind = doc.tokens[time.last]?.text
  return behind === ':' ? time.value === published : behind === ')' && doc.tokens[time.last + 1]?.text === ':'
}

/** "since I opened at 6:30" */
function isBesidePronoun({ doc }: Scene, time: Found<DateMention>): boolean {
  for (let at = Math.max(0, time.first - 3); at < time.first; at++) if (doc.tokens[at]?.entry?.pronoun === 'person') return true
  return false
}

/** "Wednesday's storm", "hackers breached it on Friday evening": what struck it has a time of its own. */
function isBlow({ sense }: Cue): boolean {
  return sense.cause === 'cyberattack' || sense.cause === 'natural-disaster' || sense.cause === 'cable-cut'
}

/** "on Tuesday, after one of the worst blackouts": the failing lies before the time. */
function isParted(sentence: Sentence, time: Found<DateMention>, cue: Cue): boolean {
  return sentence.cues.some((each) => each.sense.role === 'after' && each.first >= time.last && each.last <= cue.first)
}

/** How well a time is tied to the end. */
export function endScore(scene: Scene, sentence: Sentence, time: Found<DateMention>, words: readonly Word[] | undefined): number {
  if (!isInReach(scene, time)) return 0
  const said = saidThen(scene, sentence, time)
  let score = common(scene, sentence, time, said)
  if (isOfFailing(sentence, time, words)) return 0
  // "At about 8:49 p.m., Microsoft wrote on its support account that the issues were resolved."
  const reach = time.first - sentence.first <= 3 ? 22 : 10
  const back = (words ?? NO_WORDS).filter((word) => gap(word.cue, time) <= reach)
  if (back.some((word) => word.stage === 'full')) score += 4
  else if (back.some((word) => word.stage === 'partial')) score += 2.5
  else if (roleBefore(sentence.cues, 'until', time.first, 2) !== null && sentence.failing.length > 0) score += 1.5
  else return 0
  const until = roleBefore(sentence.cues, 'until', time.first, 2) !== null
  if (!until && (roleBefore(sentence.cues, 'begins', time.first, 1) !== null || roleBefore(sentence.cues, 'onset', time.first, 2) !== null))
    score -= 3
  if (clockOf(time.value) === null && said) return 0
  return score
}

/** "gangguan pada Kamis, kini telah pulih": it failed then; that it is back stands behind the time and no nearer. */
function isOfFailing(sentence: Sentence, time: Found<DateMention>, words: readonly Word[] | undefined): boolean {
  if (roleBefore(sentence.cues, 'until', time.first, 2) !== null) return false
  let failing = Number.POSITIVE_INFINITY
  for (const cue of sentence.failing) if (cue.last <= time.first) failing = Math.min(failing, time.first - cue.last)
  return failing < 8 && !words?.some((word) => word.cue.last <= time.first || word.cue.first - time.last < failing)
}

/** How well a length of time is tied to the outage; `concerned` are what failed and who runs it. */
export function durationScore(
  scene: Scene,
  sentence: Sentence,
  time: Found<DateMention>,
  words: readonly Word[] | undefined,
  concerned: ReadonlySet<number>,
): number {
  if (roleBefore(sentence.cues, 'expects', time.first, 6) !== null || roleBefore(sentence.cues, 'supposes', time.first, 6) !== null) return 0
  if (roleBefore(sentence.cues, 'within', time.first, 2) !== null) return 0
  // "extended by two hours"
  if (roleBefore(sentence.cues, 'agent', time.first, 0) !== null) return 0
  // "had to wait for more than an hour", "selama satu jam menunggu"
  if (sentence.cues.some(({ sense, first, last }) => sense.waits && last > time.first - 6 && first <= time.last + 1)) return 0
  // "12 hours of high winds"
  if (sentence.cues.some((cue) => cue.sense.cause === 'natural-disaster' && cue.first >= time.last && cue.first - time.last <= 2)) return 0
  if (time.first >= sentence.aside || roleAfter(sentence.cues, 'shifts', time.last, 0) !== null) return 0
  const back = words?.some((word) => word.stage === 'full') === true
  // "in the three days since it began"; "it was back twelve hours after" tells the whole.
  if (!words?.some((word) => word.stage !== 'not-yet') && roleAfter(sentence.cues, 'begins', time.last, 0) !== null) return 0
  const offset = sentence.times.find((other) => other.kind === 'duration' && other.first <= time.first && isOffset(sentence.cues, other))
  if (
    !back &&
    offset !== undefined &&
    !sentence.names.some((name) => name.first >= offset.last && name.last <= time.first && concerned.has(name.entity))
  )
    return 0
  let score = 0.4 * sentence.weight - (scene.quoted[time.first] === 1 ? 0.9 : 0)
  if (sentence.weight === 1 && isElsewhere(scene, sentence, concerned)) score -= 2
  if (roleBefore(sentence.cues, 'lasts', time.first, 3) !== null) score += sentence.failing.length > 0 ? 2 : 1
  const failing = sentence.failing.filter((cue) => gap(cue, time) <= 7 && !isSaidBetween(scene.doc, cue, time))
  if (failing.some((cue) => isStrong(cue))) score += 2
  else if (failing.length > 0) score += 1
  // "padam lima jam", "a two-hour outage"
  if (failing.some((cue) => isStrong(cue) && gap(cue, time) === 0)) score += 0.8
  if (words?.some((word) => gap(word.cue, time) <= 8)) score += 1.5
  // "restored after about seven hours"
  if (back && roleBefore(sentence.cues, 'after', time.first, 1) !== null) score += 1
  return score
}

/** What speaks for any time: its place in the article, a clock, the narrator's own words. */
function common(scene: Scene, sentence: Sentence, time: Found<DateMention>, said: boolean): number {
  let score = 0.2 * sentence.weight
  if (clockOf(time.value) !== null) score += 1.5
  // In brackets stands the same moment in another zone.
  if (scene.doc.tokens[time.first - 1]?.text === '(') score -= 0.3
  if (scene.quoted[time.first] === 1) score -= 0.5
  if (said) score -= 2
  return score
}

/** When words were said, not when things happened: "ujar Reza, Minggu malam". */
function saidThen(scene: Scene, sentence: Sentence, time: Found<DateMention>): boolean {
  if (roleBefore(sentence.cues, 'asked', time.first, 4) !== null || roleAfter(sentence.cues, 'asked', time.last, 1) !== null) return true
  if (isBehindWords(scene, sentence, time)) return true
  for (let at = Math.max(sentence.first, time.first - 5); at < Math.min(sentence.last, time.last + 3); at++) {
    if (!scene.doc.tokens[at]?.entry?.saying) continue
    // "It started on Thursday and said it did not know why": of the next clause.
    if (at > time.last && scene.doc.tokens[at - 1]?.entry?.outage?.role === 'joins') continue
    // "could not make calls on Friday" says nothing; neither does a verb with what happened between it and the time.
    const elsewhere = sentence.cues.some(
      (cue) =>
        cue.last > at &&
        cue.last <= time.first &&
        (cue.first <= at || tellsFailing(cue) || cue.sense.recovery !== undefined || cue.sense.role === 'begins' || cue.sense.role === 'onset'),
    )
    if (!elsewhere) return true
  }
  return false
}

/** "…,” kata Sondang Manik, Kepala Desa Sibagindar, Rabu": behind marked words and a verb of saying, who and when is all that is told. */
function isBehindWords({ doc, quoted }: Scene, sentence: Sentence, time: Found<DateMention>): boolean {
  for (let at = time.first - 1; at > sentence.first; at--) {
    if (quoted[at] === 1) return false
    if (doc.tokens[at]?.entry?.saying) return quoted[at - 2] === 1 || quoted[at - 3] === 1
  }
  return false
}

/** Whether a word on coming back stands nearer than any word on failing; of two as near, the one before the time is meant. */
function isBack(sentence: Sentence, time: Found<DateMention>, words: readonly Word[] | undefined): boolean {
  let back = Number.POSITIVE_INFINITY
  let failing = Number.POSITIVE_INFINITY
  for (const { stage, cue } of words ?? NO_WORDS) if (stage !== 'not-yet') back = Math.min(back, distance(cue, time))
  for (const cue of sentence.failing) failing = Math.min(failing, distance(cue, time))
  return back < 10 && back <= failing
}

/** Tokens between a cue and a time; behind the time half a token more. */
function distance(cue: Cue, time: Found<DateMention>): number {
  return gap(cue, time) + (cue.first >= time.last ? 0.5 : 0)
}
