/** Places in a row, and whether the row lists several or says where one lies. */
import type { NameMention, Token } from '../../../src/types.ts'
import type { OutageSense } from '../../lexicon/outage.ts'
import { isDash } from '../../shared/tokens.ts'
import { isPlantAt } from '../nouns.ts'
import type { Scene, Sentence } from '../scene.ts'

/** How many words may stand between two places of a row: "Jakarta, Banten, hingga sebagian Jawa Barat". */
const BETWEEN = 5

/** Places with nothing but commas, "and" and words of area between them; an unknown name in their midst does not end the row. */
export function rowsOfPlaces(scene: Scene, sentence: Sentence): NameMention[][] {
  const rows: NameMention[][] = []
  let end = -1
  for (const mention of sentence.names) {
    const kind = scene.names.entities[mention.entity]?.kind
    // "Bandara Soekarno-Hatta (Soetta), Tangerang": the same once more.
    if (end >= 0 && mention.entity === rows.at(-1)?.at(-1)?.entity && isInBrackets(scene, end, mention)) {
      end = mention.last + 1
      continue
    }
    const joined = end >= 0 && isPlaceJoined(scene, end, mention.first)
    if (kind === 'place' && isPlantName(scene, mention)) continue
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

function isInBrackets({ doc }: Scene, from: number, { first, last }: NameMention): boolean {
  return first === from + 1 && doc.tokens[from]?.text === '(' && doc.tokens[last]?.text === ')'
}

/** "PLTU Suralaya", "Gardu Induk Gandul": a part of the grid has a name, and is no place. */
function isPlantName(scene: Scene, { first, last }: NameMention): boolean {
  const token = scene.doc.tokens[first] as Token
  return (
    isPlantAt(token) ||
    isGrid(token.entry?.outage) ||
    (token.phrases?.some((phrase) => phrase.length <= last - first && isGrid(phrase.entry.outage)) ?? false)
  )
}

function isGrid(sense: OutageSense | undefined): boolean {
  return sense !== undefined && (sense.cause === 'technical-fault' || sense.sector === 'power')
}

/** Only what stands between the members of a list. */
function isPlaceJoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false
  let joint = false
  for (let at = from; at < to; at++) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind === 'break') return false
    const role = token.entry?.outage?.role
    const joins = token.text === ',' || token.text === ';' || role === 'joins' || isLink(token)
    if (!joins && role !== 'via' && role !== 'area' && role !== 'such-as' && role !== 'partly') return false
    joint ||= joins
  }
  return joint || to === from
}

/** A row of commas alone that is as long as this lists places. */
const LONG = 5

/** "dari Jakarta hingga kawasan timur", "from Dublin to Denver": the row goes on to what is no name. */
export function reaches(scene: Scene, last: number): boolean {
  const { tokens } = scene.doc
  const token = tokens[tokens[last]?.text === ',' ? last + 1 : last]
  return token?.lower === 'to' || token?.entry?.outage?.role === 'until'
}

/** "Jakarta, Banten, dan Jawa Barat" are three; "Pamulang, Tangerang Selatan, Banten" is one and where it lies. */
export function isSpread(scene: Scene, row: readonly NameMention[]): boolean {
  return (
    row.length >= LONG ||
    (row.length > 1 && reaches(scene, row.at(-1)?.last ?? 0)) ||
    row.some((mention, place) => place > 0 && isConjoined(scene, row[place - 1]?.last ?? 0, mention.first))
  )
}

/** The members of a row that stand for themselves: of "Mankato, Minnesota; and Midland, Texas" the towns. */
export function headsOf(scene: Scene, row: readonly NameMention[]): readonly NameMention[] {
  if (row.slice(0, -1).some((mention) => scene.doc.tokens[mention.last]?.text === ';')) {
    return row.filter((_, place) => place === 0 || scene.doc.tokens[(row[place - 1] as NameMention).last]?.text === ';')
  }
  if (isSpread(scene, row)) return row
  // "Terminal 3 Bandara Soekarno-Hatta", "Jalan Mahendradatta, Denpasar"
  const last = row.findIndex((mention, place) => place > 0 && mention.first > (row[place - 1] as NameMention).last)
  const heads = last < 0 ? row.length : last
  return row.slice(0, isStreet(scene, row[0] as NameMention) ? heads + 1 : heads)
}

/** Too small to say where it was felt. */
function isStreet(scene: Scene, { first }: NameMention): boolean {
  return scene.doc.tokens[first]?.entry?.outage?.role === 'street'
}

/** Two or three words with "and" or the like among them. */
export function isConjoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false
  for (let at = from; at < to; at++) {
    const token = scene.doc.tokens[at] as Token
    if (isLink(token) || (token.entry?.outage?.role === 'joins' && token.lower !== 'the')) return true
  }
  return false
}

/** Between two places a sign for "and" or "to", or the owner's ending: "Jakarta-Bogor", "Nigeria's Lagos". */
function isLink(token: Token): boolean {
  return token.text === '/' || token.text === '&' || token.lower === "'s" || isDash(token) || token.entry?.outage?.role === 'until'
}
