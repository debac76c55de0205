/** Why it failed: what is asserted before what is suspected, and neither where it is denied. */
import type { CauseCategory, Outage } from '../../src/types.ts'
import type { Role } from '../lexicon/outage.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore } from './cues.ts'
import { isElsewhere } from './elsewhere.ts'
import { type Scene, type Sentence, spanAt } from './scene.ts'

/** A cause must be tied to the failing by at least so much. */
const ENOUGH = 1

/** Causes whose words are seldom about anything else. */
const VAGUE: ReadonlySet<CauseCategory | undefined> = new Set<CauseCategory>(['technical-fault', 'maintenance'])

/** Causes that news tells of others too, in passing. */
const DRAMATIC: ReadonlySet<CauseCategory | undefined> = new Set<CauseCategory>([
  'cyberattack',
  'natural-disaster',
  'government-order',
  'power',
  'technical-fault',
])

/** So much where the article says that the cause is not given. */
const UNEXPLAINED = 1.5

/** And so much where someone denies it. */
const ASSERTED = 3

/** The vague ones need little. */
const ANY = 1

/** `concerned`: the services that failed and who runs them. That the power is out is no cause of a power cut. */
export function causeOf(scene: Scene, concerned: ReadonlySet<number>, powerCut: boolean): Outage['cause'] {
  const totals = new Map<CauseCategory, { score: number; best: number; cue: Cue }>()
  const denied = new Set<CauseCategory>()
  const retracted = new Set<CauseCategory>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier) continue
    for (const cue of sentence.cues) {
      const { cause } = cue.sense
      if (cause === undefined || (powerCut && cause === 'power')) continue
      if (isSaidAtFirst(sentence, cue)) retracted.add(cause)
      if (isDenied(sentence, cue)) {
        denied.add(cause)
        continue
      }
      const score = tie(scene, sentence, cue, concerned)
      if (score <= 0) continue
      const known = totals.get(cause)
      if (known === undefined) totals.set(cause, { score, best: score, cue })
      else {
        known.score += score / 2
        if (score > known.best) {
          known.best = score
          known.cue = cue
        }
      }
    }
  }
  const unexplained = scene.sentences.some(saysUnexplained)
  const enough = (cause: CauseCategory): number => (denied.has(cause) ? ASSERTED : VAGUE.has(cause) ? ANY : unexplained ? UNEXPLAINED : ENOUGH)
  const ranked = [...totals].sort((a, b) => rank(b, retracted) - rank(a, retracted))
  const first =
    ranked.find(([cause, { best }]) => best >= enough(cause)) ??
    (unexplained ? undefined : ranked.find(([cause]) => !denied.has(cause) && !DRAMATIC.has(cause)))
  if (first !== undefined) return { category: first[0], span: spanAt(scene, first[1].cue) }
  const fault = unexplained ? null : namelessFault(scene)
  if (fault !== null) return { category: 'technical-fault', span: spanAt(scene, fault) }
  return { category: 'unknown', span: null }
}

/** "belum diketahui penyebabnya": of its cause, not of anything else that was not said. */
function saysUnexplained(sentence: Sentence): boolean {
  const said = (role: Role): boolean => sentence.cues.some((cue) => cue.sense.role === role)
  return !sentence.earlier && said('unexplained') && said('reason')
}

/** "karena gangguan pada sistem", "blamed on a problem with its servers": something failed by itself, and no more is said. */
function namelessFault(scene: Scene): Cue | null {
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    for (const cue of sentence.failing) {
      const noun = cue.sense.state === 'trouble' || cue.sense.state === 'event'
      if (noun && cue.sense.sector === undefined && roleBefore(sentence.cues, 'because', cue.first, 4) !== null && sentence.failing.length > 1)
        return cue
    }
  }
  return null
}

/** The vague "technical fault" gives way to any closer word. */
function rank([cause, { score, best }]: readonly [CauseCategory, { score: number; best: number }], retracted: ReadonlySet<CauseCategory>): number {
  return score * (cause === 'technical-fault' || (cause === 'maintenance' && best < 2) ? 0.25 : 1) * (retracted.has(cause) ? 0.3 : 1)
}

function isDenied(sentence: Sentence, cue: Cue): boolean {
  return roleBefore(sentence.cues, 'denies', cue.first, 7) !== null || roleAfter(sentence.cues, 'untrue', cue.last, 6) !== null
}

/** "It first blamed maintenance": the first cause behind such a word has been taken back since. */
function isSaidAtFirst(sentence: Sentence, cue: Cue): boolean {
  const opener = roleBefore(sentence.cues, 'at-first', cue.first, 12)
  return opener !== null && sentence.cues.every((each) => each.sense.cause === undefined || each.first < opener.last || each.first >= cue.first)
}

/** How firmly a sentence ties a cause to the failing. */
function tie(scene: Scene, sentence: Sentence, cue: Cue, concerned: ReadonlySet<number>): number {
  let score = sentence.title ? 1 : VAGUE.has(cue.sense.cause) ? (sentence.weight >= 3 ? 1 : 0.5) : 0
  if (roleBefore(sentence.cues, 'because', cue.first, 7) !== null || roleBefore(sentence.cues, 'after', cue.first, 7) !== null) score += 2
  if (roleBefore(sentence.cues, 'reason', cue.first, 10) !== null || roleAfter(sentence.cues, 'reason', cue.last, 18) !== null) score += 2
  if (roleAfter(sentence.cues, 'brings-about', cue.last, 8) !== null) score += 2
  if (roleBefore(sentence.cues, 'equals', cue.first, 4) !== null) score += 1
  if (cue.sense.state === 'event') score += cue.sense.cause === 'government-order' ? 2 : 1
  const failing = sentence.failing.filter((each) => each !== cue)
  // "a software fault shut it", "kabel serat optik yang putus", "kerusakan pada adaptor"
  if (failing.some((each) => gap(each, cue) <= 3 && (each.first >= cue.last || each.sense.state === 'trouble'))) score += 1.5
  if (failing.some((each) => isStrong(each) && gap(each, cue) <= 20)) score += 1
  else if (failing.length > 0) score += 0.5
  if (cue.sense.state === 'trouble') score += 0.5
  if (isSaid(scene, sentence)) score += 0.5
  if (roleBefore(sentence.cues, 'guesses', cue.first, 10) !== null) score -= 0.3
  if (sentence.market) score -= 1
  if (cue.sense.cause === 'government-order' && cue.sense.sector === undefined && !namesAuthority(scene, sentence)) score -= 2
  if (DRAMATIC.has(cue.sense.cause) && !tellsEvent(sentence) && isElsewhere(scene, sentence, concerned)) score -= 1.5
  return score
}

function isSaid(scene: Scene, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (scene.doc.tokens[at]?.entry?.saying) return true
  return false
}

/** Somebody who can order it is named: a blocked bank card is no blocked internet. */
function namesAuthority(scene: Scene, sentence: Sentence): boolean {
  if (sentence.cues.some((cue) => cue.sense.role === 'authority' || cue.sense.sector === 'government')) return true
  return sentence.names.some(({ entity }) => scene.names.facts[entity]?.category === 'government')
}

function tellsEvent(sentence: Sentence): boolean {
  return sentence.cues.some((cue) => cue.sense.state === 'event')
}
