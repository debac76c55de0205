/** What failed, against what is only mentioned: trackers, media, rivals, the place where people complained. */
import type { NameMention, OutageCategory, Span } from '../../src/types.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore } from './cues.ts'
import { isJoined, type Scene, type Sentence, spanAt } from './scene.ts'

/** An entity and how much speaks for its being what failed. */
export interface Suspect {
  entity: number
  score: number
  /** Its mention with the best case. */
  mention: NameMention
  best: number
}

/** How far a name may stand from the word that says it failed. */
const REACH = 12

/** What being named at all is worth. */
const PRIOR = 0.05

/** Everything that failed, by score; the first is the main one. */
export function suspectsOf(scene: Scene): Suspect[] {
  const suspects = new Map<number, Suspect>()
  for (const sentence of scene.sentences) {
    if (sentence.earlier) continue
    const cues = sentence.failing
    const backs = sentence.cues.filter((cue) => cue.sense.recovery !== undefined)
    for (const row of rowsOf(scene, sentence)) {
      let affinity = 0
      for (const mention of row) affinity = Math.max(affinity, affinityOf(scene, sentence, mention, cues, backs))
      const too = row[0] !== undefined && roleAfter(sentence.cues, 'too', row.at(-1)?.last ?? 0, 1) !== null
      const doubt = row.every((mention) => isAuthority(scene, mention)) ? 0.3 : 1
      for (const mention of row)
        add(
          suspects,
          mention,
          ((isSpeaking(scene, row) ? 0 : PRIOR) + affinity * (too ? 0.5 : 1) * doubt) * sentence.weight * (sentence.market ? 0.4 : 1),
        )
    }
  }
  return [...suspects.values()].sort((a, b) => b.score - a.score || a.mention.first - b.mention.first)
}

function add(suspects: Map<number, Suspect>, mention: NameMention, score: number): void {
  const known = suspects.get(mention.entity)
  if (known === undefined) suspects.set(mention.entity, { entity: mention.entity, score, mention, best: score })
  else {
    known.score += score
    if (score > known.best) {
      known.best = score
      known.mention = mention
    }
  }
}

/** Names that can fail, those in one row ("Facebook, Instagram and WhatsApp") together. */
function rowsOf(scene: Scene, sentence: Sentence): NameMention[][] {
  const rows: NameMention[][] = []
  let last: NameMention | null = null
  for (const mention of sentence.names) {
    if (!canFail(scene, mention.entity) || mention.first >= sentence.aside) continue
    const row = rows.at(-1)
    if (row !== undefined && last !== null && isJoined(scene, last.last, mention.first)) row.push(mention)
    else rows.push([mention])
    last = mention
  }
  return rows
}

function canFail(scene: Scene, entity: number): boolean {
  const kind = scene.names.entities[entity]?.kind
  if (kind !== 'product' && kind !== 'organization') return false
  const facts = scene.names.facts[entity] ?? null
  return facts === null || !(facts.tracker || (facts.media && kind === 'organization'))
}

/** Who only says something of it. */
function isSpeaking(scene: Scene, row: readonly NameMention[]): boolean {
  const last = row.at(-1)?.last ?? 0
  return [0, 1].some((offset) => scene.doc.tokens[last + offset]?.entry?.saying !== undefined)
}

/** Ministries, courts and regulators speak of outages more often than they have them. */
function isAuthority(scene: Scene, mention: NameMention): boolean {
  if (scene.names.entities[mention.entity]?.kind !== 'organization') return false
  const category = scene.names.facts[mention.entity]?.category ?? null
  if (category !== null) return category === 'government'
  for (let at = mention.first; at < mention.last; at++) {
    const sense = scene.doc.tokens[at]?.entry?.outage
    if (sense?.role === 'authority' || sense?.sector === 'government') return true
  }
  return false
}

/** 0..1: how clearly this mention is what failed, by the nearest word that says so. */
function affinityOf(scene: Scene, sentence: Sentence, mention: NameMention, failing: readonly Cue[], backs: readonly Cue[]): number {
  const before = scene.doc.tokens[mention.first - 1]?.entry?.outage?.role
  const held = failing.some((cue) => cue.last <= mention.first && mention.first - cue.last <= 2)
  if ((before === 'via' && !held) || roleBefore(sentence.cues, 'source', mention.first, 2) !== null) return 0
  if (isBrokenCable(sentence, mention)) return 0
  // "biangnya diduga Cloudflare": named as what is to blame.
  let best = roleBefore(sentence.cues, 'reason', mention.first, 2) !== null ? 1.2 : 0
  for (const cue of failing) best = nearer(scene, sentence, mention, cue, isStrong(cue) ? 1 : 0.5, best)
  for (const cue of backs) best = nearer(scene, sentence, mention, cue, 0.5, best)
  return best
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
  // A name behind its failing is its object or complement: "pemadaman WhatsApp", "outage at Optus".
  return cue.last <= mention.first && distance > 5 ? value * 0.5 : value
}

/** Less than this is no more than being named, where others are too; for a product, being named in the opening will do. */
const FAINT = 0.55
const FAINT_PRODUCT = 0.15

/** What part of the main suspect's score makes another one a service too: a stranger, one in a row with it, and a service of its own. */
const STRANGER = 0.6
const IN_ROW = 0.3
const OWN = 0.1

/** Of the suspects those that failed; power cuts and shutdowns by order are `nameless`. */
export function servicesOf(
  scene: Scene,
  suspects: readonly Suspect[],
  nameless: boolean,
  votes: ReadonlyMap<OutageCategory, { votes: number }>,
): { entities: number[]; evidence: Span | null } {
  const ranked = ofItsKind(scene, suspects, votes)
  const top = ranked[0]
  if (nameless || top === undefined || (suspects.length > 1 && isFaint(scene, top)) || isAuthority(scene, top.mention))
    return { entities: [], evidence: null }
  const beside = companions(scene, top.entity)
  const main = firstNamed(scene, top, ranked, beside)
  const kept = ranked.filter((suspect) => suspect === main || isServiceToo(scene, suspect, main, beside))
  const owned = kept.filter((suspect) => !ownsAnother(scene, suspect, kept, companions(scene, suspect.entity)))
  const own = owned.length === 1 && owned[0] === main ? serviceOf(scene, main, suspects, votes) : null
  const entities = own !== null ? [own] : (owned.length > 0 ? owned : kept).map((suspect) => suspect.entity)
  const first = suspects.find((suspect) => suspect.entity === entities[0]) ?? main
  return { entities, evidence: spanAt(scene, first.mention) }
}

/** What part of another's score is as good as the same. */
const EQUAL = 0.7

/** What being of the kind that the article speaks of adds. */
const KIND = 0.5

/** The suspects by score, those of the article's own kind of service first among equals. */
function ofItsKind(scene: Scene, suspects: readonly Suspect[], votes: ReadonlyMap<OutageCategory, { votes: number }>): Suspect[] {
  let all = 0
  for (const vote of votes.values()) all += vote.votes
  const worth = (suspect: Suspect): number => {
    const category = scene.names.facts[suspect.entity]?.category
    return suspect.score * (1 + (category == null || all === 0 ? 0 : (KIND * (votes.get(category)?.votes ?? 0)) / all))
  }
  const worths = new Map(suspects.map((suspect) => [suspect, worth(suspect)]))
  return [...suspects].sort((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
}

function isFaint(scene: Scene, main: Suspect): boolean {
  return scene.names.entities[main.entity]?.kind === 'product' ? main.best < FAINT_PRODUCT : main.score < FAINT
}

/** Among those in a row with the first, and about as much spoken of, the one named first. */
function firstNamed(scene: Scene, top: Suspect, ranked: readonly Suspect[], beside: ReadonlySet<number>): Suspect {
  for (const { entity } of scene.names.mentions) {
    if (entity === top.entity) return top
    const equal = beside.has(entity) ? ranked.find((suspect) => suspect.entity === entity) : undefined
    if (equal !== undefined && equal.score >= EQUAL * top.score) return equal
  }
  return top
}

/** Whether something failed beside the main suspect, and is not one of those that its failing hit. */
function isServiceToo(scene: Scene, suspect: Suspect, main: Suspect, beside: ReadonlySet<number>): boolean {
  if (isAuthority(scene, suspect.mention)) return false
  const share = suspect.score / main.score
  if (isOwnedBy(scene, suspect, main)) return suspect.best >= 0.4 && share >= OWN
  if (suspect.best < 0.5) return false
  const { entities, facts } = scene.names
  const parent = entities[suspect.entity]?.parent ?? null
  if (beside.has(suspect.entity) || (parent !== null && parent === entities[main.entity]?.parent)) return share >= IN_ROW
  // What a cloud or an exchange carries stops with it, and is not the one that failed; nor is what is of another kind.
  const kind = facts[main.entity]?.category ?? null
  return share >= STRANGER && kind !== 'cloud' && kind !== 'exchange' && (kind === null || facts[suspect.entity]?.category === kind)
}

/** What is named in a row with an entity: "Facebook, Instagram and WhatsApp". */
function companions(scene: Scene, entity: number): Set<number> {
  const beside = new Set<number>()
  for (const sentence of scene.sentences) {
    if (sentence.failing.length === 0 || sentence.names.length < 2) continue
    for (const row of rowsOf(scene, sentence)) {
      if (row.length > 1 && row.some((mention) => mention.entity === entity)) for (const mention of row) beside.add(mention.entity)
    }
  }
  return beside
}

/** "Amazon's cloud": the owner's service of the kind that the article speaks of, where only the owner is blamed. */
function serviceOf(scene: Scene, owner: Suspect, suspects: readonly Suspect[], votes: ReadonlyMap<OutageCategory, { votes: number }>): number | null {
  const votesFor = (entity: number): number => {
    const category = scene.names.facts[entity]?.category
    return category == null ? 0 : (votes.get(category)?.votes ?? 0)
  }
  const child = suspects.find((suspect) => isOwnedBy(scene, suspect, owner) && scene.names.entities[suspect.entity]?.kind === 'product')
  return child !== undefined && votesFor(child.entity) > 2 * votesFor(owner.entity) ? child.entity : null
}

function isOwnedBy(scene: Scene, suspect: Suspect, owner: Suspect): boolean {
  const { entities } = scene.names
  return entities[owner.entity]?.kind === 'organization' && entities[suspect.entity]?.parent === entities[owner.entity]?.id
}

/** An owner named beside its own service is the operator and no service. */
function ownsAnother(scene: Scene, owner: Suspect, suspects: readonly Suspect[], beside: ReadonlySet<number>): boolean {
  return suspects.some(
    (suspect) =>
      suspect !== owner &&
      isOwnedBy(scene, suspect, owner) &&
      (scene.names.entities[suspect.entity]?.kind === 'product' || !beside.has(suspect.entity)) &&
      suspect.score >= (scene.names.entities[suspect.entity]?.kind === 'product' ? OWN : IN_ROW) * owner.score,
  )
}
