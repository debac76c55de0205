/** Where it was felt. */
import type { CauseCategory, NameMention, Span, TokenRange } from '../../../src/types.ts'
import { isDash } from '../../shared/tokens.ts'
import { isHit } from '../affected.ts'
import { type Cue, gap, isStrong } from '../cues.ts'
import { isPlantAt, isSeatAt, isVenueNoun } from '../nouns.ts'
import { isSaidBetween, type Scene, type Sentence, spanAt } from '../scene.ts'
import { type Lead, leadOf } from './lead.ts'
import { listsPlaces } from './lists.ts'
import { headsOf, isConjoined, isSpread, reaches, rowsOfPlaces } from './rows.ts'

/** What a sentence says that can be felt somewhere. */
interface Told {
  sentence: Sentence
  /** Words on failing, on coming back, and on those who were hit. */
  cues: readonly Cue[]
  /** It counts those who were hit, or goes on counting. */
  counts: boolean
  /** The sentence before it told of places, or asked for them. */
  after: boolean
}

/** A question or a heading is no longer. */
const QUESTION = 6

/** Places that the article ties to the failing, and whether it says the whole world. `power`: it is a power cut, and so felt wherever somebody tells of it. */
export function placesOf(scene: Scene, power: boolean): { places: number[]; worldwide: Cue | null; evidence: Span | null } {
  const places: number[] = []
  let evidence: Span | null = null
  let worldwide: Cue | null = null
  let counting = false
  let after = false
  const lists = listsPlaces(scene, power)
  for (const [index, sentence] of scene.sentences.entries()) {
    if (sentence.earlier || sentence.market) continue
    const complains = sentence.cues.some((cue) => cue.sense.role === 'complains')
    const cues = sentence.cues.filter((cue) => sentence.failing.includes(cue) || cue.sense.recovery !== undefined || cue.sense.role === 'affects')
    // "Laporan … 1.204. Di Amerika Serikat puncaknya 1.096": a count goes on in the next sentence.
    const goesOn: boolean = counting && sentence.claims.length > 0
    counting = complains || goesOn
    const told = { sentence, cues, counts: complains || goesOn, after }
    // "Who is affected?"
    after = sentence.last - sentence.first <= QUESTION && cues.some((cue) => cue.sense.role === 'affects')
    worldwide ??=
      sentence.cues.find((cue) => cue.sense.role === 'worldwide' && (goesOn || isNear(sentence, cue, cues)) && !isTracked(scene, sentence, cue)) ??
      null
    let end = -1
    for (const row of rowsOfPlaces(scene, sentence)) {
      // "Nairobi, as well as Eldoret"
      const goesWith = end >= 0 && (isConjoined(scene, end, row[0]?.first ?? 0) || (end + 1 === row[0]?.first && reaches(scene, end)))
      if (!lists.has(index) && !goesWith && !isFelt(scene, told, row, power)) continue
      end = row.at(-1)?.last ?? -1
      for (const mention of lists.has(index) ? row : headsOf(scene, row)) {
        if (!places.includes(mention.entity)) places.push(mention.entity)
      }
      after = true
      if (row[0] !== undefined) evidence ??= spanAt(scene, row[0])
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

/** How far behind the name of a site that counts reports it may say what the site does. */
const TRACKED = 8

/** "Down Detector, which monitors issues across the globe" */
function isTracked(scene: Scene, sentence: Sentence, cue: Cue): boolean {
  return sentence.names.some(({ entity, last }) => scene.names.facts[entity]?.tracker === true && last <= cue.first && cue.first - last <= TRACKED)
}

/** How far a place may stand from a word that says something failed. */
const REACH = 18

/** As a reader does: whose place is it, what stands in it, and is the failing told of there? */
function isFelt(scene: Scene, told: Told, row: readonly NameMention[], power: boolean): boolean {
  const { sentence } = told
  const range = { first: row[0]?.first ?? 0, last: row.at(-1)?.last ?? 0 }
  const lead = leadOf(scene, sentence, range.first, range.last)
  if (isOfSomethingElse(scene, sentence, range, lead)) return false
  // "Seorang pengguna di Balikpapan", "warga Tangerang", "Hamden residents"
  if (lead.users && isOfThose(scene, told, lead, power, row.length > 2)) return true
  if (!isVenue(scene, range) && isWhereItBroke(scene, told, lead)) return false
  if (isFramed(scene, sentence, range, lead)) return true
  if (isOfPerson(scene, sentence, lead.first, told.cues)) return false
  const list = isSpread(scene, row)
  // "(Bogor-Jakarta)", "SUTET Ungaran-Pemalang": a line between two places.
  if (!lead.in && row.length === 2 && isDash(scene.doc.tokens[row[0]?.last ?? 0])) return false
  const reason = isOfReason(sentence, told.cues, range)
  const near = told.cues.filter(
    (cue) => gap(cue, range) <= REACH && (list || !isSaidBetween(scene.doc, cue, range)) && !(reason && cue.last <= range.first),
  )
  // "India down", "Gujarat shuts down internet"
  if (told.cues.some((cue) => cue.first === range.last && cue.sense.state !== undefined)) return true
  // "Bali padam", "pemadaman Bali", "Jakarta terdampak"
  if (near.some((cue) => (isStrong(cue) || cue.sense.role === 'affects') && gap(cue, range) <= (cue.last <= range.first ? 1 : 3))) return true
  // "Selain itu juga wilayah Temanggung, Magelang, dan Cilacap"
  if ((near.length > 0 || (told.after && (lead.in || range.first === sentence.first))) && list && row.length > 2) return true
  // "Di Amerika Serikat puncaknya 1.096, Inggris hampir 1.500"
  if (told.counts && (hasNumber(scene, range.last) || hasNumber(scene, range.last + 1))) return true
  if (near.length === 0 && !told.counts && !isBehindCount(scene, sentence, lead.first)) return false
  return lead.from ? told.counts || lead.part || list || reaches(scene, range.last) : lead.in
}

/** "gangguan terjadi karena libur di Amerika", "caused by repair in Yuma": the place of the reason, unless the reason is an outage there. */
function isOfReason(sentence: Sentence, cues: readonly Cue[], range: TokenRange): boolean {
  const because = sentence.cues.findLast((each) => each.sense.role === 'because' && each.last <= range.first)
  return because !== undefined && !cues.some((cue) => cue.first >= because.last && cue.last <= range.first && cue.sense.state !== undefined)
}

/** An airport, a station: what stands in it is there for those who are in it. */
function isVenue(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (isVenueNoun(scene.doc.tokens[at])) return true
  return false
}

/** Those who are hit, told of with the failing; of a power cut, whoever lives there. */
function isOfThose(scene: Scene, { sentence, cues, counts }: Told, lead: Lead, power: boolean, many: boolean): boolean {
  if (power && !lead.from) return true
  return (many || sentence.title || cues.length > 0 || counts) && !isOfPerson(scene, sentence, lead.first)
}

const hasNumber = (scene: Scene, at: number): boolean => (scene.doc.numberAt[at] ?? -1) >= 0

/** Part of a name, a dateline, an origin, a seat, or what a clock is set by. */
function isOfSomethingElse(scene: Scene, sentence: Sentence, range: TokenRange, lead: Lead): boolean {
  return lead.origin || lead.clock || isInName(scene, range.first) || isDateline(scene, sentence, range) || isSeat(scene, range.last)
}

/** "its Atlanta headquarters", "the Chicago data centre": what stands there serves others elsewhere. */
function isSeat(scene: Scene, last: number): boolean {
  const token = scene.doc.tokens[last]
  return isPlantAt(token) || isSeatAt(token)
}

/** How far behind the thing that broke its place may stand. */
const CAUSE_REACH = 8

/** How far before a word that says it broke the thing may stand. */
const BROKEN_REACH = 4

/** "a transmission line in Central Java", "cables were cut in the Red Sea", "SUTET Ungaran-Pemalang": where it broke, not where it was felt. */
function isWhereItBroke(scene: Scene, { sentence, cues }: Told, lead: Lead): boolean {
  let end = Math.max(sentence.first, lead.first - CAUSE_REACH)
  let broken = false
  for (let at = lead.first - 1; at >= end; at--) {
    const cue = sentence.cues.find((each) => each.last === at + 1)
    if (cue !== undefined && breaks(cue)) return true
    // "1.136 gardu di Jakarta": counted, they are what was hit.
    if (isPlantAt(scene.doc.tokens[at]) || (!broken && isSeatAt(scene.doc.tokens[at]))) return !isBehindCount(scene, sentence, lead.first)
    if (cue === undefined || !cues.includes(cue) || cue.sense.role === 'cannot') continue
    if (cue.sense.state !== 'fails' && cue.sense.state !== 'falters') return false
    broken = true
    end = Math.max(end, cue.first - BROKEN_REACH)
  }
  return false
}

/** Whether a word names a thing that breaks, or its breaking. */
function breaks({ sense }: Cue): boolean {
  return (
    (BROKEN.has(sense.cause) && (sense.state !== 'event' || sense.cause === 'cable-cut')) || sense.part === 'cable-cut' || sense.sector === 'cloud'
  )
}

const BROKEN: ReadonlySet<CauseCategory | undefined> = new Set<CauseCategory>(['cable-cut', 'technical-fault', 'hardware'])

/** Words between a person and the place where he is. */
const PERSON_REACH = 14

/** "Yanti, analis di Depok": where somebody is, with no word of the outage between. */
function isOfPerson(scene: Scene, sentence: Sentence, first: number, telling: readonly Cue[] = []): boolean {
  return sentence.names.some(
    (name) =>
      scene.names.entities[name.entity]?.kind === 'person' &&
      name.last <= first &&
      first - name.last <= PERSON_REACH &&
      !telling.some((cue) => cue.first >= name.last && cue.last <= first),
  )
}

/** The place that a sentence opens with and is about: "Di Bandara Ngurah Rai, layanan beralih ke genset". */
function isFramed(scene: Scene, sentence: Sentence, range: TokenRange, lead: Lead): boolean {
  if (!lead.in || lead.first - sentence.first > 1 || sentence.names[0]?.first !== range.first) return false
  for (let at = range.last; at < sentence.last; at++) {
    const entry = scene.doc.tokens[at]?.entry
    if (entry?.saying || entry?.direction) return false
  }
  return true
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
