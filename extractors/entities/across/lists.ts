/** Enumerations: what stands in one list with known names is of their kind. */
import type { EntityKind, Token, TokenRange } from '../../../src/types.ts'
import type { Piece } from '../piece.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'

/** Items that make a list. */
const LIST = 3
/** A longer one is read in parts, which keeps long texts linear. */
const LONGEST = 48

/** Gives unknown items of lists the kind that the others have; pieces in order of the text, and so they stay. */
export function likeTheirLists(sight: Sight, pieces: readonly Piece[]): Piece[] {
  const added: Piece[] = []
  const dropped = new Set<Piece>()
  let next = 0
  let end = 0
  for (const run of sight.runs) {
    if (run.style !== 'plain' || run.first < end) continue
    // Most runs are one name by itself.
    if (run.last - run.first < 3 && sight.doc.tokens[run.last]?.text !== ',') continue
    const items = itemsFrom(sight, run)
    if (items.length < 2) continue
    while (next < pieces.length && (pieces[next] as Piece).last <= run.first) next++
    const last = (items.at(-1) as TokenRange).last
    const within: Piece[] = []
    for (let i = next; i < pieces.length && (pieces[i] as Piece).first < last; i++) within.push(pieces[i] as Piece)
    const told = toldKind(sight, items) ?? whereKind(sight, items, within)
    if (told === null && items.length < LIST) continue
    end = last
    settleList(items, within, added, dropped, sight, told)
  }
  if (added.length === 0) return [...pieces]
  return [...pieces.filter((piece) => !dropped.has(piece)), ...added].sort((a, b) => a.first - b.first)
}

const SEPARATORS = /^(dan|serta|hingga|maupun|atau|and|or)$/

/** Stretches of capitalised words with commas and "dan" between them, from a run's first word on. */
function itemsFrom(sight: Sight, run: Run): TokenRange[] {
  const { tokens, sentences } = sight.doc
  const last = (sentences[run.sentence] as TokenRange).last
  const items: TokenRange[] = []
  let at = run.first
  for (;;) {
    const first = at
    while (at < last && isPart(sight, at)) at++
    if (at === first) break
    items.push({ first, last: at })
    if (items.length === LONGEST) break
    const comma = tokens[at]?.text === ','
    if (comma) at++
    if (at < last && SEPARATORS.test((tokens[at] as Token).lower)) at++
    else if (!comma) break
    // "kecamatan A, B, dan kecamatan C"
    if (at < last && tokens[at]?.entry?.cue !== undefined && tokens[at]?.capital === false) at++
  }
  return items
}

/** Words of an item: capitals and figures inside it, and marks inside words. What tells of a job or a date makes it none. */
function isPart(sight: Sight, at: number): boolean {
  const token = sight.doc.tokens[at] as Token
  if (token.kind === 'mark') return !token.spaced && /^[.'&/-]$/.test(token.text) && sight.doc.tokens[at + 1]?.spaced === false
  if (token.kind !== 'word') return token.kind === 'number' && (sight.knownAt[at] as number) >= 0
  const { entry } = token
  if (entry !== null && (entry.title || entry.honorific || entry.weekday !== undefined || entry.month !== undefined || entry.noName || entry.demonym))
    return (sight.knownAt[at] as number) >= 0
  return sight.words.cased[at] === 1
}

/** "di wilayah Nabire, …": the words before say that places follow. */
const isLocated = (sight: Sight, { first }: TokenRange): boolean => {
  const before = sight.doc.tokens[first - 1]
  return before !== undefined && !before.capital && (before.entry?.cue === 'place' || before.entry?.locating === true)
}

/** "API", "IT": a short word in capitals that the tagger passes over is none. */
const isShort = (sight: Sight, { first, last }: TokenRange): boolean => {
  const { text } = sight.doc.tokens[first] as Token
  return last - first === 1 && text.length <= 4 && text === text.toUpperCase()
}

/** "the counties of A and B", "airlines such as A and B", "A, B and C counties": what a plain noun says the items of a list are. */
function toldKind(sight: Sight, items: readonly TokenRange[]): EntityKind | null {
  const { tokens, sentences, sentenceOf } = sight.doc
  if (sight.doc.language !== 'en') return null
  const behind = tokens[(items.at(-1) as TokenRange).last]
  if (behind?.capital === false && behind.entry?.cue !== undefined) return behind.entry.cue
  const { first } = items[0] as TokenRange
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    const { lower, capital, entry } = tokens[at] as Token
    const plain = !capital || sentences[sentenceOf[at] as number]?.first === at
    if (plain && entry?.cue !== undefined && at < first - 1) return lower.endsWith('s') ? entry.cue : null
    if (!LEADS.test(lower)) return null
  }
  return null
}

/** "in Cordal and Asdee": behind a word of place the second item is a place as the first one is. */
function whereKind(sight: Sight, items: readonly TokenRange[], pieces: readonly Piece[]): EntityKind | null {
  const { first, last } = items[0] as TokenRange
  if (sight.doc.language !== 'en' || !WHERE.test(sight.doc.tokens[first - 1]?.lower ?? '')) return null
  const piece = pieces.find((one) => one.first === first)
  return piece?.kind === 'place' && piece.last === last ? 'place' : null
}

const WHERE = /^(in|near|between|around|across|outside)$/

/** What stands between such a noun and its list. */
const LEADS = /^(of|were|are|include|includes|included|including|such|as|like|namely|:)$/

/** Sets the unknown items of one list right, if its known ones agree. */
function settleList(
  items: readonly TokenRange[],
  pieces: readonly Piece[],
  added: Piece[],
  dropped: Set<Piece>,
  sight: Sight,
  told: EntityKind | null,
): void {
  let kind: EntityKind | null = told
  let anchors = told === null ? 0 : 2
  const companies: Piece[] = []
  const open: TokenRange[] = []
  for (const item of items) {
    const inside = pieces.filter((piece) => piece.last > item.first && piece.first < item.last)
    const anchor = inside.find((piece) => piece.last === item.last && (piece.known !== null || isHeaded(piece) || isBody(sight, piece)))
    if (anchor === undefined) {
      if (
        item.last - item.first <= 4 &&
        (inside.length > 0 || !isShort(sight, item)) &&
        inside.every((piece) => piece.known === null && !isHeaded(piece))
      )
        open.push(item)
      continue
    }
    if (kind !== null && kind !== anchor.kind && !(kind === 'product' && isService(anchor))) return
    // "Steam, Epic Games, Dota": a service's company among services is the service.
    if (kind === 'product' && anchor.kind === 'organization') companies.push(anchor)
    kind ??= anchor.kind
    anchors += item === items[0] && (isHeaded(anchor) || isLocated(sight, item)) ? 2 : 1
  }
  if (kind === 'product' && anchors - companies.length >= 2) for (const company of companies) company.kind = 'product'
  if (kind === null || kind === 'person' || open.length === 0) return
  // What the tagger says of the others counts half.
  for (const item of open) if (pieces.some((piece) => piece.kind === kind && piece.first === item.first && piece.last === item.last)) anchors += 0.5
  if (anchors < 2) return
  for (const item of open) {
    const inside = pieces.filter((piece) => piece.last > item.first && piece.first < item.last)
    if (inside.length === 1 && inside[0]?.first === item.first && inside[0].last === item.last) {
      inside[0].kind = kind
      continue
    }
    for (const piece of inside) dropped.add(piece)
    const sighting = knownName(sight, item.first)
    const known = sighting !== undefined && sighting.last === item.last && sighting.hit.known.kind === kind ? sighting.hit.known : null
    added.push({ ...item, kind, known, rule: 'entities/listed' })
  }
}

/** A company that people know by a service of its name. */
const isService = ({ kind, known }: Piece): boolean =>
  kind === 'organization' && known !== null && /^(gaming|social|messaging|e-commerce|ai|software)$/.test(known.category ?? '')

/** "Malindo Air": a body by its last word. */
const isBody = (sight: Sight, { kind, last, first }: Piece): boolean =>
  kind === 'organization' && last - first > 1 && sight.doc.tokens[last - 1]?.entry?.orgTail === true

/** Whether a name's own head said what it is. */
const isHeaded = ({ rule }: Piece): boolean => rule.startsWith('entities/id/') && rule !== 'entities/id/head-name'
