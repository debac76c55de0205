/** Stock moves: whose share or which index moved, where to, by how much, when. */
import type { DateMention, Doc, Found, Names, StockMove, Times, TokenRange, Warning } from '../../src/types.ts'
import { inconsistency } from './consistency.ts'
import { hasTrading } from './context.ts'
import { type Event, eventsIn } from './events.ts'
import type { Market } from './figures.ts'
import { levelsIn } from './levels.ts'
import { listingsOf } from './listings.ts'
import { readMove } from './move.ts'
import { hasQuotation, quotationsIn } from './quotations.ts'
import type { Read, Scene } from './scene.ts'
import { readShared } from './shared-verb.ts'
import { readTrailing } from './trailing.ts'

export interface StockMoves {
  moves: Found<StockMove>[]
  /** Tokens whose figures belong to a move; claims leave them alone. */
  used: TokenRange[]
  warnings: Warning[]
}

export function extractStockMoves(doc: Doc, names: Names, times: Times): StockMoves {
  const found: StockMoves = { moves: [], used: [], warnings: [] }
  const taken = new Uint8Array(doc.tokens.length)
  for (const mention of times.mentions) taken.fill(1, mention.first, mention.last)
  let listings: ReadonlyMap<string, number> | undefined
  const market: Market = {
    doc,
    names,
    times: taken,
    listings: () => (listings ??= listingsOf(doc, names)),
  }
  const today = tradingDay(times.published?.value)
  const ahead = { number: 0, paragraph: 0, segment: 0, day: 0 }
  let near: Found<StockMove> | undefined
  let told: Found<StockMove> | undefined
  let gauge: Found<StockMove> | undefined
  for (const sentence of doc.sentences) {
    while ((doc.numbers[ahead.number]?.first ?? Number.POSITIVE_INFINITY) < sentence.first) ahead.number++
    // No figure, no move, but for "X was unchanged" beside one.
    const numbers = { from: ahead.number, to: ahead.number }
    while ((doc.numbers[numbers.to]?.first ?? Number.POSITIVE_INFINITY) < sentence.last) numbers.to++
    if (near === undefined && numbers.from === numbers.to) continue
    const events = eventsIn(market, sentence)
    const quoted = hasQuotation(doc, numbers)
    if (events.length === 0 && near === undefined && !quoted) continue
    while ((doc.segments[ahead.segment]?.last ?? Number.POSITIVE_INFINITY) <= sentence.first) ahead.segment++
    while ((doc.paragraphs[ahead.paragraph]?.last ?? Number.POSITIVE_INFINITY) <= sentence.first) ahead.paragraph++
    while ((times.mentions[ahead.day]?.first ?? Number.POSITIVE_INFINITY) < sentence.first) ahead.day++
    if (near !== undefined && near.first < (doc.paragraphs[ahead.paragraph]?.first ?? 0)) near = undefined
    const scene: Scene = {
      market,
      sentence,
      days: daysIn(times, ahead.day, sentence),
      paragraph: doc.paragraphs[ahead.paragraph]?.first ?? sentence.first,
      near,
      numbers,
      trading: undefined,
      verb: null,
      moved: found.moves.length > 0,
      told,
      gauge,
      today,
      language: doc.segments[ahead.segment]?.language ?? doc.language,
    }
    for (const [move, used] of readSentence(scene, events, quoted)) {
      found.moves.push(move)
      found.used.push(...used)
      const warning = inconsistency(move)
      if (warning !== null) found.warnings.push(warning)
      near = move
      if (move.kind === 'share') told = move
      else gauge = move
    }
    if (near !== undefined && numbers.to > numbers.from && (scene.trading ??= hasTrading(doc, sentence))) found.used.push(...levelsIn(scene))
  }
  return found
}

/** The ISO day of an instant if it is no Saturday or Sunday. */
function tradingDay(published: string | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  return day === undefined || new Date(day).getUTCDay() % 6 === 0 ? null : day
}

function daysIn(times: Times, from: number, sentence: TokenRange): Found<DateMention>[] {
  const days: Found<DateMention>[] = []
  for (let i = from; i < times.mentions.length; i++) {
    const mention = times.mentions[i]
    if (mention === undefined || mention.first >= sentence.last) break
    if (mention.kind === 'date' || mention.kind === 'time') days.push(mention)
  }
  return days
}

/** All moves of a sentence: those of its direction words, those that share one ("and Amazon 2.9%"), and quotations ("Dow -1.04%"). */
function readSentence(scene: Scene, events: readonly Event[], quoted: boolean): Read[] {
  const found: Read[] = quoted ? quotationsIn(scene) : []
  let from = scene.sentence.first
  for (const [i, event] of events.entries()) {
    const end = events[i + 1]?.reserve ?? scene.sentence.last
    const read = readMove(scene, event, from, end)
    if (read === null) {
      scene.verb = event
      continue
    }
    scene.verb = null
    found.push(...read)
    const [told] = read.at(-1) as Read
    scene.near = told
    scene.moved = true
    from = told.last
    for (let shared = readShared(scene, event, from, end); shared.length > 0; shared = readShared(scene, event, from, end)) {
      found.push(...shared)
      scene.near = shared.at(-1)?.[0]
      from = scene.near?.last ?? end
    }
  }
  if (scene.numbers.to > scene.numbers.from) found.push(...readTrailing(scene, from))
  return found
}
