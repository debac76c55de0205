/** Where it was felt. */
import type { CauseCategory, NameMention, Span, Token, TokenRange } from '../../src/types.ts'
import type { OutageSense } from '../lexicon/outage.ts'
import { isHit } from './affected.ts'
import { type Cue, gap, isStrong, roleBefore } from './cues.ts'
import { isSaidBetween, type Scene, type Sentence, spanAt } from './scene.ts'

/** Places that the article ties to the failing, and whether it says the whole world. */
export function placesOf(scene: Scene): { places: number[]; worldwide: Cue | null; evidence: Span | null } {
  const places: number[] = []
  let evidence: Span | null = null
  let worldwide: Cue | null = null
  let counting = false
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    const complains = sentence.cues.some((cue) => cue.sense.role === 'complains')
    const telling = sentence.cues.filter((cue) => sentence.failing.includes(cue) || cue.sense.recovery !== undefined || cue.sense.role === 'affects')
    const hit = telling.length > 0 || complains || sentence.claims.length > 0 || sentence.cues.some((cue) => cue.sense.role === 'those-in')
    // "Laporan … 1.204. Di Amerika Serikat puncaknya 1.096": a count goes on in the next sentence.
    const goesOn: boolean = counting && sentence.claims.length > 0
    counting = complains || goesOn
    if (!hit && !goesOn && framed(scene, sentence) === null) continue
    worldwide ??= sentence.cues.find((cue) => cue.sense.role === 'worldwide' && (goesOn || isNear(sentence, cue, telling))) ?? null
    for (const row of rowsOfPlaces(scene, sentence)) {
      const head = row.find((mention) => scene.doc.tokens[mention.first]?.entry?.outage?.role !== 'street')
      if (
        head === undefined ||
        (head !== framed(scene, sentence) &&
          !isFelt(scene, sentence, { first: head.first, last: row.at(-1)?.last ?? head.last }, row.length, telling, complains || goesOn))
      )
        continue
      for (const mention of isList(scene, row) ? row : [head]) {
        if (!places.includes(mention.entity)) places.push(mention.entity)
      }
      evidence ??= spanAt(scene, head)
    }
  }
  return { places, worldwide, evidence }
}

/** How far "all over the world" may stand from what was; a single word ("global") says what kind of thing it stands beside. */
const WORLD_REACH = 12
const WORLD_WORD_REACH = 4

function isNear(sentence: Sentence, cue: Cue, telling: readonly Cue[]): boolean {
  const word = cue.last - cue.first === 1
  const near = (each: Cue): boolean => gap(each, cue) <= (word ? WORLD_WORD_REACH : WORLD_REACH)
  return (sentence.weight > 2 && !word) || telling.some(near) || sentence.cues.some((each) => each.sense.role === 'complains' && near(each))
}

/** The place that a sentence opens with and is about: "Di Bandara Ngurah Rai, layanan beralih ke genset". */
function framed(scene: Scene, sentence: Sentence): NameMention | null {
  const role = scene.doc.tokens[sentence.first]?.entry?.outage?.role
  const opening = sentence.names[0]
  if (opening === undefined || (role !== 'via' && role !== 'within' && role !== 'area') || opening.first - sentence.first > 2) return null
  for (let at = opening.last; at < sentence.last; at++) {
    const entry = scene.doc.tokens[at]?.entry
    if (entry?.saying || entry?.direction) return null
  }
  return opening
}

/** How many words may stand between two places of a row: "Jakarta, Banten, hingga sebagian Jawa Barat". */
const BETWEEN = 5

/** Places with nothing but commas, "and" and words of area between them; an unknown name in their midst does not end the row. */
function rowsOfPlaces(scene: Scene, sentence: Sentence): NameMention[][] {
  const rows: NameMention[][] = []
  let end = -1
  for (const mention of sentence.names) {
    const kind = scene.names.entities[mention.entity]?.kind
    const joined = end >= 0 && isPlaceJoined(scene, end, mention.first)
    if (kind === 'place' && joined) rows.at(-1)?.push(mention)
    else if (kind === 'place') rows.push([mention])
    else if (kind !== 'person' || !joined) {
      end = -1
      continue
    }
    end = mention.last
  }
  return rows
}

/** Only what stands between the members of a list. */
function isPlaceJoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false
  let joint = false
  for (let at = from; at < to; at++) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind === 'break') return false
    const role = token.entry?.outage?.role
    const joins =
      token.lower === "'s" ||
      token.lower === '’s' ||
      token.text === ',' ||
      token.text === '/' ||
      token.text === '&' ||
      token.text === '-' ||
      token.text === '–' ||
      role === 'joins' ||
      role === 'until'
    if (!joins && role !== 'via' && role !== 'area' && role !== 'partly') return false
    joint ||= joins
  }
  return joint || to === from
}

/** "Jakarta, Banten, dan Jawa Barat" are three; "Tangerang, Banten" is one and where it lies. */
function isList(scene: Scene, row: readonly NameMention[]): boolean {
  return row.length > 2 || row.some((mention, place) => place > 0 && scene.doc.tokens[mention.first - 1]?.text !== ',')
}

const hasNumber = (scene: Scene, at: number): boolean => (scene.doc.numberAt[at] ?? -1) >= 0

/** How far behind the thing that broke its place may stand. */
const CAUSE_REACH = 8

/** "a transmission line in Central Java", "pusat data di Chicago": where it broke, not where it was felt. */
function isOfTheCause(scene: Scene, sentence: Sentence, first: number, telling: readonly Cue[]): boolean {
  if (isPlant(scene.doc.tokens[first]?.entry?.outage)) return true
  return sentence.cues.some(
    (cue) =>
      cue.last <= first &&
      first - cue.last <= CAUSE_REACH &&
      ((CAUSES.has(cue.sense.cause) && cue.sense.state !== 'event') || cue.sense.part === 'cable-cut' || cue.sense.sector === 'cloud') &&
      !telling.some((each) => each.sense.role !== 'cuts-off' && each.first >= cue.last && each.last <= first),
  )
}

/** "PLTU Suralaya", "Gardu Induk Gandul": a part of the grid has a name, and is no place. */
function isPlant(sense: OutageSense | undefined): boolean {
  return sense !== undefined && (sense.cause === 'technical-fault' || sense.sector === 'power')
}

const CAUSES: ReadonlySet<CauseCategory | undefined> = new Set<CauseCategory>([
  'cable-cut',
  'technical-fault',
  'hardware',
  'power',
  'third-party',
  'network',
])

/** "Yanti, pemilik warung di Depok": where somebody is, with no word of the outage between. */
function isNamedBehindPerson(scene: Scene, sentence: Sentence, first: number, telling: readonly Cue[]): boolean {
  return sentence.names.some(
    (name) =>
      scene.names.entities[name.entity]?.kind === 'person' &&
      name.last <= first &&
      first - name.last <= 14 &&
      !isPlaceJoined(scene, name.last, first) &&
      !telling.some((cue) => cue.first >= name.last && cue.last <= first),
  )
}

/** How far behind those who were hit their place may stand. */
const COUNT_REACH = 3

/** "8,000 customers in Lafayette": a count of those who are hit, and where they are. */
function isBehindCount(scene: Scene, sentence: Sentence, first: number): boolean {
  return sentence.claims.some((index) => {
    const claim = scene.claims[index]
    return claim !== undefined && isHit(claim) && claim.last <= first && first - claim.last <= COUNT_REACH
  })
}

/** "Dubai: Thousands of users …", "Johannesburg – …" */
function isDateline(scene: Scene, sentence: Sentence, row: TokenRange): boolean {
  if (sentence.title || row.first !== sentence.first) return false
  const mark = scene.doc.tokens[row.last]?.text ?? ''
  return mark === ':' || mark === '–' || mark === '—' || mark === '-' || mark === '--'
}

/** "O2 UK", "Kementerian … (Kominfo) RI": the place is a part of who it is. */
function isInName(scene: Scene, first: number): boolean {
  const before = scene.doc.tokens[first - 1]?.text === ')' ? first - 2 : first - 1
  const mention = scene.names.at[before] ?? -1
  const kind = mention < 0 ? undefined : scene.names.entities[scene.names.mentions[mention]?.entity ?? -1]?.kind
  return kind === 'organization' || kind === 'product'
}

/** The word before a place, its article aside. */
function wordBefore(scene: Scene, first: number): Token | undefined {
  const before = scene.doc.tokens[first - 1]
  return before?.lower === 'the' ? scene.doc.tokens[first - 2] : before
}

/** How far a place may stand from a word that says something failed. */
const REACH = 18

/** Not where somebody comes from, stands or speaks: a place counts in a phrase of place, in a list, or as what itself went dark. */
function isFelt(scene: Scene, sentence: Sentence, row: TokenRange, count: number, telling: readonly Cue[], counted: boolean): boolean {
  const { first, last } = row
  if (roleBefore(sentence.cues, 'origin', first, 3) !== null || isInName(scene, first) || isDateline(scene, sentence, row)) return false
  // "Seorang pengguna di Balikpapan", "customers in Hamden"
  if (roleBefore(sentence.cues, 'those-in', first, 1) !== null) return true
  if (isOfTheCause(scene, sentence, first, telling) || isNamedBehindPerson(scene, sentence, first, telling)) return false
  const list = count > 2
  const near = telling.filter((cue) => gap(cue, row) <= REACH && (list || !isSaidBetween(scene.doc, cue, row)))
  // "Bali padam", "pemadaman Bali", "Jakarta terdampak"
  if (near.some((cue) => (isStrong(cue) || cue.sense.role === 'affects') && gap(cue, row) <= (cue.last <= first ? 1 : 3))) return true
  if (near.length > 0 && (sentence.title || list)) return true
  // "Di Amerika Serikat puncaknya 1.096, Inggris hampir 1.500"
  if (counted && (hasNumber(scene, last) || hasNumber(scene, last + 1))) return true
  if (near.length === 0 && !counted && !isBehindCount(scene, sentence, first)) return false
  const before = wordBefore(scene, first)?.entry?.outage?.role
  if (before === 'begins') return counted || roleBefore(sentence.cues, 'partly', first, 2) !== null
  return (
    before === 'via' ||
    before === 'within' ||
    before === 'area' ||
    before === 'affects' ||
    before === 'partly' ||
    roleBefore(sentence.cues, 'area', first, 2) !== null
  )
}
