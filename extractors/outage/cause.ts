/** Why it failed: what is asserted before what is suspected, and neither where it is denied. */
import type { CauseCategory, Outage } from '../../src/types.ts'
import type { Role } from '../lexicon/outage.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore } from './cues.ts'
import { isElsewhere } from './elsewhere.ts'
import { isParted, type Scene, type Sentence, spanAt } from './scene.ts'

/** Said of many failings beside the cause proper: a closer word goes first. */
const VAGUE: ReadonlySet<CauseCategory> = new Set<CauseCategory>(['technical-fault', 'network', 'maintenance'])

/** Causes that news tells of others too, in passing. */
const DRAMATIC: ReadonlySet<CauseCategory> = new Set<CauseCategory>([
  'cyberattack',
  'natural-disaster',
  'government-order',
  'power',
  'technical-fault',
])

/** Causes that news tells of as consequences too: a rush of reports, a network that is down. They must be said to be the cause, or strike right then. */
const SAID_ONLY: ReadonlySet<CauseCategory> = new Set<CauseCategory>(['overload', 'network', 'human-error', 'third-party'])

/** How much it counts that somebody else's failure is said to be the cause. */
const OTHERS = 2

/** What somebody denies must be asserted so firmly all the same. */
const ASSERTED = 3

/** How near to the failing a cause that is not said to be one must stand. */
const NEAR = 1

/** And how near where the article says that the cause is not known. */
const UNEXPLAINED = 1.5

/** And how near, not to give way to a fault without a name that is said to be the cause. */
const PLAIN = 2

/** How much more a word counts that is said to be the cause. */
const FIRM = 2

/** How far before a cause a word that only supposes it may stand. */
const SUPPOSED = 7

interface Reading {
  cause: CauseCategory
  score: number
  best: number
  firm: boolean
  cue: Cue
}

/**
 * What is said to be the cause, closer words before vague ones; then, unless the cause is said not to be known, what stands nearest to the
 * failing. `concerned`: the services that failed and who runs them. That the power is out is no cause of a power cut.
 */
export function causeOf(scene: Scene, concerned: ReadonlySet<number>, powerCut: boolean): Outage['cause'] {
  const readings = new Map<CauseCategory, Reading>()
  const denied = new Set<CauseCategory>()
  const retracted = new Set<CauseCategory>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier) continue
    for (const cue of sentence.cues) {
      const cause = causeIn(cue, powerCut)
      if (cause === undefined || (powerCut && cause === 'power')) continue
      const part = cue.sense.cause === undefined && cue.sense.part !== undefined
      if (part && cause === 'technical-fault' && cue.sense.part === cause) continue
      const firm = isSaidToBe(scene, sentence, cue, part)
      if (part && !(firm > 0 && (cause === 'human-error' ? isBlamed(sentence, cue) : isBroken(sentence, cue)))) continue
      // "It is not clear whether a bug had to do with it."
      if (firm === 0 && sentence.cues.some((each) => each.sense.role === 'unexplained')) continue
      if (firm === 0 && SAID_ONLY.has(cause) && cue.sense.state === undefined && !strikes(sentence, cue)) continue
      if (roleBefore(sentence.cues, 'supposes', cue.first, SUPPOSED) !== null) continue
      if (isSaidAtFirst(sentence, cue)) retracted.add(cause)
      if (isDenied(sentence, cue)) {
        denied.add(cause)
        continue
      }
      const score = firm + nearness(scene, sentence, cue, cause, concerned)
      if (score > 0) note(readings, cause, part ? score / 2 : score, firm > 0, cue)
    }
  }
  const other = othersFailure(scene, concerned)
  if (other !== null) note(readings, 'third-party', OTHERS, true, other)
  const unexplained = scene.sentences.some(saysUnexplained)
  let chosen: Reading | null = null
  let most = 0
  for (const reading of readings.values()) {
    if (denied.has(reading.cause) && reading.best < ASSERTED) continue
    if (!reading.firm && reading.best < (unexplained && !VAGUE.has(reading.cause) ? UNEXPLAINED : NEAR)) continue
    const worth = rank(reading, retracted)
    if (worth > most) {
      chosen = reading
      most = worth
    }
  }
  const fault = unexplained || (chosen !== null && (chosen.firm || chosen.best >= PLAIN)) ? null : namelessFault(scene)
  if (fault !== null) return { category: 'technical-fault', span: spanAt(scene, fault) }
  return chosen === null ? { category: 'unknown', span: null } : { category: chosen.cause, span: spanAt(scene, chosen.cue) }
}

function note(readings: Map<CauseCategory, Reading>, cause: CauseCategory, score: number, firm: boolean, cue: Cue): void {
  const known = readings.get(cause)
  if (known === undefined) {
    readings.set(cause, { cause, score, best: score, firm, cue })
    return
  }
  known.score += score / 2
  known.firm ||= firm
  if (score > known.best) {
    known.best = score
    known.cue = cue
  }
}

/** Said to be the cause before what only stands near; of both, closer words before vague ones. */
function rank({ cause, score, firm }: Reading, retracted: ReadonlySet<CauseCategory>): number {
  return (firm ? FIRM : 1) * score * (VAGUE.has(cause) ? 0.25 : 1) * (retracted.has(cause) ? 0.3 : 1)
}

/** "akibat gangguan di Cloudflare", "because of an outage at AWS": what failed first has a name, and is none of those told of. */
function othersFailure(scene: Scene, concerned: ReadonlySet<number>): Cue | null {
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market || concerned.size === 0) continue
    for (const { first, last, entity } of sentence.names) {
      const kind = scene.names.entities[entity]?.kind
      const facts = scene.names.facts[entity]
      if (
        concerned.has(entity) ||
        (kind !== 'organization' && kind !== 'product') ||
        facts?.tracker ||
        facts?.media ||
        facts?.category === 'government'
      )
        continue
      const fault = sentence.failing.find((cue) => cue.sense.state !== 'fails' && cue.sense.role !== 'cannot' && gap(cue, { first, last }) <= 3)
      if (fault === undefined) continue
      const because = roleBefore(sentence.cues, 'because', Math.min(first, fault.first), 2)
      const hit = because !== null && sentence.names.some((name) => concerned.has(name.entity) && name.last <= because.first)
      if (hit && sentence.failing.some((cue) => cue.last <= because.first && isStrong(cue))) return fault
    }
  }
  return null
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
      // "Gangguan" is a fault and an outage in one; "padamnya" is the outage alone, and not being able is what comes of it.
      const noun = (cue.sense.state === 'trouble' && cue.sense.role !== 'cannot') || cue.sense.part === 'technical-fault'
      const said = roleBefore(sentence.cues, 'because', cue.first, 4) ?? (sentence.title ? roleBefore(sentence.cues, 'reason', cue.first, 10) : null)
      if (noun && said !== null && cue.sense.sector === undefined && !isOfName(sentence, cue) && sentence.failing.length > 1) return cue
    }
  }
  return null
}

/** "gangguan pada Instagram": what failed, told once more. */
function isOfName(sentence: Sentence, cue: Cue): boolean {
  return sentence.names.some((name) => name.first >= cue.last && name.first - cue.last <= 2)
}

/** The cause that a word names; the network of a power cut is the grid, unless it is one of telecoms. */
function causeIn({ sense }: Cue, powerCut: boolean): CauseCategory | undefined {
  // The cable of a power cut is one of the grid; a power cut takes other things down.
  if (powerCut && (sense.cause ?? sense.part) === 'cable-cut') return 'technical-fault'
  if (!powerCut && sense.sector === 'power' && sense.state === 'event') return 'power'
  return sense.cause ?? (powerCut && sense.part === 'network' && sense.sector === undefined ? 'technical-fault' : sense.part)
}

/** "caused by a worker": somebody is to blame; "restored by a worker" blames nobody. */
function isBlamed({ cues }: Sentence, cue: Cue): boolean {
  return roleBefore(cues, 'because', cue.first, 4) !== null
}

/** "a typo took it down", "demand crashed the site": the failing right behind. */
function strikes({ failing }: Sentence, cue: Cue): boolean {
  return failing.some((each) => each !== cue && each.sense.state !== 'trouble' && each.first >= cue.last && each.first - cue.last <= 3)
}

function isDenied(sentence: Sentence, cue: Cue): boolean {
  return roleBefore(sentence.cues, 'denies', cue.first, 7) !== null || roleAfter(sentence.cues, 'untrue', cue.last, 6) !== null
}

/** "It first blamed maintenance; it has since said …": what stands in the same clause has been taken back since. */
function isSaidAtFirst({ cues }: Sentence, cue: Cue): boolean {
  const opener = roleBefore(cues, 'at-first', cue.first, 12)
  return opener !== null && !cues.some((each) => TURNS.has(each.sense.role) && each.first >= opener.last && each.last <= cue.first)
}

/** Words with which something else begins to be said. */
const TURNS: ReadonlySet<Role | undefined> = new Set<Role>(['contrasts', 'begins', 'because'])

/** How firmly a sentence says that this was the cause: "due to", "penyebabnya", "memicu". "Penyebab gangguan jaringan" asks why a `part` broke. */
function isSaidToBe({ doc }: Scene, { cues }: Sentence, cue: Cue, part: boolean): number {
  let firm = 0
  const said = roleBefore(cues, 'because', cue.first, 7) ?? roleBefore(cues, 'after', cue.first, 7) ?? roleBefore(cues, 'agent', cue.first, 3)
  // "Terkait penyebab gangguan ini, laporan …": of the next clause.
  if (said !== null && !isParted(doc, said.last, cue.first)) firm += 2
  if (!part && (roleBefore(cues, 'reason', cue.first, 10) !== null || roleAfter(cues, 'reason', cue.last, 18) !== null)) firm += 2
  // "Gangguan jaringan ini menyebabkan …" is the outage and what comes of it.
  if (!(part && cue.sense.state === 'event') && roleAfter(cues, 'brings-about', cue.last, 10) !== null) firm += 2
  if (roleBefore(cues, 'equals', cue.first, 4) !== null) firm += 1
  return firm
}

/** "a problem with its software", "kerusakan pada server", "broken link". */
function isBroken(sentence: Sentence, cue: Cue): boolean {
  if (cue.sense.state !== undefined || sentence.failing.some((each) => each !== cue && each.sense.state !== 'fails' && gap(each, cue) <= 3))
    return true
  // "dikarenakan jaringan yang menghubungkannya terputus"
  const because = roleBefore(sentence.cues, 'because', cue.first, 1)
  return because !== null && sentence.failing.some((each) => isStrong(each) && each.first >= cue.last && each.first - cue.last <= 10)
}

/** How near it stands to the failing, and how far the words can be trusted. */
function nearness(scene: Scene, sentence: Sentence, cue: Cue, cause: CauseCategory, concerned: ReadonlySet<number>): number {
  const failing = sentence.failing.filter((each) => each !== cue)
  let score = sentence.title ? 1 : VAGUE.has(cause) ? (sentence.weight >= 3 ? 1 : 0.5) : 0
  if (cue.sense.state === 'event') score += cause === 'government-order' ? 2 : 1
  // "a software fault shut it", "kabel serat optik yang putus", "kerusakan pada adaptor"
  if (failing.some((each) => gap(each, cue) <= 3 && (each.first >= cue.last || each.sense.state === 'trouble'))) score += 1.5
  if (failing.some((each) => isStrong(each) && gap(each, cue) <= 20)) score += 1
  else if (failing.length > 0) score += 0.5
  if (cue.sense.state === 'trouble') score += 0.5
  if (isSaid(scene, sentence)) score += 0.5
  if (roleBefore(sentence.cues, 'guesses', cue.first, 10) !== null) score -= 0.3
  if (sentence.market) score -= 1
  // "undergoing “scheduled maintenance”", as a screen says of anything.
  if (VAGUE.has(cause) && scene.quoted[cue.first] === 1) score -= 0.5
  if (cause === 'government-order' && cue.sense.sector === undefined && !namesAuthority(scene, sentence)) score -= 4
  if (DRAMATIC.has(cause) && !tellsEvent(sentence) && isElsewhere(scene, sentence, concerned)) score -= 1.5
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
