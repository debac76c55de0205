/** Where it was felt. */
import type { NameMention, Span, TokenRange } from '../../src/types.ts'
import { type Cue, gap, isStrong, roleAfter, roleBefore } from './cues.ts'
import { failings, isJoined, isSaidBetween, type Scene, type Sentence, spanAt } from './scene.ts'

/** Places that the article ties to the failing, and whether it says the whole world. */
export function placesOf(scene: Scene): { places: number[]; worldwide: Cue | null; evidence: Span | null } {
  const places: number[] = []
  let evidence: Span | null = null
  let worldwide: Cue | null = null
  let counting = false
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    const failing = failings(sentence)
    const complains = sentence.cues.some((cue) => cue.sense.role === 'complains')
    const hit = failing.length > 0 || complains || sentence.cues.some((cue) => cue.sense.role === 'affects')
    // "Laporan … 1.204. Di Amerika Serikat puncaknya 1.096": a count goes on in the next sentence.
    const goesOn: boolean = counting && sentence.claims.length > 0
    counting = complains || goesOn
    if (!hit && !goesOn) continue
    worldwide ??= sentence.cues.find((cue) => cue.sense.role === 'worldwide') ?? null
    for (const row of rowsOfPlaces(scene, sentence)) {
      const head = row.find((mention) => scene.doc.tokens[mention.first]?.entry?.outage?.role !== 'street')
      if (head === undefined || !isFelt(scene, sentence, { first: head.first, last: row.at(-1)?.last ?? head.last }, failing, complains || goesOn)) continue
      for (const mention of isList(scene, row) ? row : [head]) {
        if (!places.includes(mention.entity)) places.push(mention.entity)
      }
      evidence ??= spanAt(scene, head)
    }
  }
  return { places, worldwide, evidence }
}

/** Places with nothing but commas and "and" between them. */
function rowsOfPlaces(scene: Scene, sentence: Sentence): NameMention[][] {
  const rows: NameMention[][] = []
  for (const mention of sentence.names) {
    if (scene.names.entities[mention.entity]?.kind !== 'place') continue
    const row = rows.at(-1)
    const before = row?.at(-1)
    if (row !== undefined && before !== undefined && isJoined(scene, before.last, mention.first)) row.push(mention)
    else rows.push([mention])
  }
  return rows
}

/** "Jakarta, Banten, dan Jawa Barat" are three; "Tangerang, Banten" is one and where it lies. */
function isList(scene: Scene, row: readonly NameMention[]): boolean {
  return row.length > 3 || row.some((mention, place) => place > 0 && scene.doc.tokens[mention.first - 1]?.text !== ',')
}

/** How far a place may stand from a word that says something failed. */
const REACH = 18

/** Not where somebody comes from, stands or speaks: a place counts in a phrase of place, or as what itself went dark. */
function isFelt(scene: Scene, sentence: Sentence, mention: TokenRange, failing: readonly Cue[], counted: boolean): boolean {
  const { first, last } = mention
  if (scene.quoted[first] === 1 || roleBefore(sentence.cues, 'origin', first, 3) !== null) return false
  if (sentence.names.some((name) => scene.names.entities[name.entity]?.kind === 'person' && name.last <= first && first - name.last <= 14))
    return false
  const near = failing.filter((cue) => gap(cue, mention) <= REACH && !isSaidBetween(scene.doc, cue, mention))
  const itself = failing.some((cue) => isStrong(cue) && cue.sense.state !== undefined && gap(cue, mention) <= 3)
  const hit = roleAfter(sentence.cues, 'affects', last, 0) !== null
  if (itself || hit || (sentence.title && near.length > 0)) return true
  const before = scene.doc.tokens[first - 1]?.entry?.outage?.role
  const where =
    before === 'via' ||
    before === 'within' ||
    before === 'area' ||
    before === 'affects' ||
    roleBefore(sentence.cues, 'area', first, 2) !== null ||
    roleBefore(sentence.cues, 'affects', first, 1) !== null
  if (before === 'begins') return counted
  return (
    where &&
    (near.length > 0 ||
      counted ||
      roleBefore(sentence.cues, 'affects', first, REACH) !== null ||
      roleAfter(sentence.cues, 'affects', last, REACH) !== null)
  )
}
