/** The article as the outage's scorers see it: its sentences with their cues, names and times, and how far each is to be believed. */
import type { DateMention, Doc, Found, NameMention, Names, NumericClaim, Quote, Span, Times, Token, TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { type Cue, readCues, roleAfter, roleBefore, tellsFailing } from './cues.ts'

/** A sentence and what bears on the outage in it. */
export interface Sentence extends TokenRange {
  cues: readonly Cue[]
  /** The cues that tell of this outage's failing: said to be so, of now, not of share prices. */
  failing: readonly Cue[]
  names: readonly NameMention[]
  times: readonly Found<DateMention>[]
  claims: readonly number[]
  title: boolean
  /** 4 for the headline, 3 for the first paragraph of the body, 2 for the second, 1 for the rest. */
  weight: number
  /** The token from which it speaks of another event: "X is down, nine days after Y was". */
  aside: number
  /** Tells of another, earlier outage. */
  earlier: boolean
  /** Tells of share prices. */
  market: boolean
}

/** What the scorers read. */
export interface Scene {
  doc: Doc
  names: Names
  claims: readonly Found<NumericClaim>[]
  sentences: readonly Sentence[]
  /** 1 for a token inside somebody's marked words. */
  quoted: Uint8Array
  /** Day of publication, if known. */
  published: string | null
  /** The first day that can belong to the outage. */
  recent: string | null
  /** The last day that can belong to the outage: what is planned lies ahead. */
  lastDay: string | null
  /** When it appeared, as precisely as is known. */
  appeared: string | null
  /** The article looks back on something long past. */
  recalled: boolean
}

/** How many days before publication a date may lie and still belong to the outage that the article tells of. */
const RECENT_DAYS = 45

/** Milliseconds of a day. */
export const DAY = 86_400_000

export function setScene(doc: Doc, names: Names, times: Times, quotes: readonly Found<Quote>[], claims: readonly Found<NumericClaim>[]): Scene {
  const quoted = new Uint8Array(doc.tokens.length)
  for (const quote of quotes) if (quote.kind !== 'indirect') quoted.fill(1, quote.first, quote.last)
  const ranges = rangesOf(doc)
  const mentions = bySentence(ranges, names.mentions, (mention) => mention)
  const dated = bySentence(ranges, times.mentions, (time) => time)
  const counted = bySentence(ranges, claims, (_, index) => index)
  const published = dayOf(times.published?.value ?? null)
  const recent = published === null ? null : daysLater(published, -RECENT_DAYS)
  const recalled = recallsOldOutage(recent, dated)
  carryStamps(doc, ranges, dated)
  const sentences: Sentence[] = []
  let paragraph = 0
  let bodyParagraphs = 0
  let counting = -1
  for (const [index, range] of ranges.entries()) {
    while (paragraph < doc.paragraphs.length - 1 && (doc.paragraphs[paragraph]?.last ?? 0) <= range.first) paragraph++
    const zone = doc.paragraphs[paragraph]?.zone
    if (zone === 'byline') continue
    const title = zone === 'title'
    if (!title && counting !== paragraph) {
      counting = paragraph
      bodyParagraphs++
    }
    const cues = readCues(doc, names, range)
    const ownTimes = dated[index] as Found<DateMention>[]
    const earlier = !title && !recalled && isEarlier(cues, ownTimes, recent)
    const market = isMarket(doc, range)
    const aside = asideOf(cues, ownTimes, range)
    // Written out: spreading objects here costs as much as all the rest.
    sentences.push({
      first: range.first,
      last: range.last,
      cues,
      failing: failingsOf(cues, earlier, market, aside),
      names: mentions[index] as NameMention[],
      times: ownTimes,
      claims: counted[index] as number[],
      title,
      weight: title ? 4 : bodyParagraphs === 1 ? 3 : bodyParagraphs === 2 ? 2 : 1,
      aside,
      earlier,
      market,
    })
  }
  return {
    doc,
    names,
    claims,
    sentences,
    quoted,
    published,
    recent,
    lastDay: published === null ? null : daysLater(published, isAnnounced(sentences) ? PLANNED_DAYS : 1),
    appeared: times.published?.value ?? null,
    recalled,
  }
}

/** A bare clock time is so many tokens at most; longer ones are datelines. */
const STAMP = 3

/** "05.02 WIB" alone on its line is the time of what the next line says. */
function carryStamps(doc: Doc, ranges: readonly TokenRange[], dated: Found<DateMention>[][]): void {
  for (let index = 0; index < dated.length - 1; index++) {
    const range = ranges[index] as TokenRange
    const stamp = dated[index]?.[0]
    if (stamp === undefined || stamp.first > range.first || stamp.last - stamp.first > STAMP || !isOnly(doc, stamp, range)) continue
    dated[index + 1]?.push(...(dated[index] as Found<DateMention>[]))
    dated[index] = []
  }
}

/** Nothing but marks and the line's end stand behind the time. */
function isOnly(doc: Doc, time: TokenRange, range: TokenRange): boolean {
  for (let at = time.last; at < range.last; at++) {
    const kind = doc.tokens[at]?.kind
    if (kind !== 'mark' && kind !== 'break') return false
  }
  return true
}

/** No sentence of prose is longer; what is gets cut, so that looking from each name to each cue stays cheap. */
const LONGEST = 120

/** The sentences, the overlong ones in pieces. */
function rangesOf(doc: Doc): TokenRange[] {
  const ranges: TokenRange[] = []
  for (const { first, last } of doc.sentences) {
    for (let at = first; at < last; at += LONGEST) ranges.push({ first: at, last: Math.min(last, at + LONGEST) })
  }
  return ranges
}

/** What begins in each sentence; what is handed over lies in order of the text but for a few. */
function bySentence<R extends TokenRange, V>(sentences: readonly TokenRange[], all: readonly R[], pick: (range: R, index: number) => V): V[][] {
  const lists: V[][] = sentences.map(() => [])
  let place = 0
  for (const [index, range] of all.entries()) {
    if (range.first < (sentences[place]?.first ?? Number.POSITIVE_INFINITY)) place = 0
    while (place < sentences.length && (sentences[place] as TokenRange).last <= range.first) place++
    if ((sentences[place]?.first ?? Number.POSITIVE_INFINITY) <= range.first) lists[place]?.push(pick(range, index))
  }
  return lists
}

/** How many sentences open an article: an old date among them is its subject's. */
const OPENING = 4

/** Whether the article as a whole looks back: the first dates it gives are long past, or its only ones, from its opening on. */
function recallsOldOutage(recent: string | null, dated: readonly (readonly DateMention[])[]): boolean {
  let seen = 0
  let opening = false
  for (const [index, times] of dated.entries()) {
    for (const time of times) {
      if (time.kind === 'duration' || time.earliest === null) continue
      if (!isOld(time, recent)) return false
      opening ||= index < OPENING
      if (++seen === 3) return true
    }
  }
  return opening
}

/** Where a comparison with an event of other days begins; the sentence's end where there is none. */
function asideOf(cues: readonly Cue[], times: readonly Found<DateMention>[], range: TokenRange): number {
  const told = cues.find(tellsFailing)
  if (told === undefined) return range.last
  const offset = times.find((time) => time.kind === 'duration' && time.first > told.last && !time.value.startsWith('PT') && isOffset(cues, time))
  return offset?.first ?? range.last
}

/** "nine days after …": how long after another event, not how long it lasted. */
export function isOffset(cues: readonly Cue[], time: TokenRange): boolean {
  return roleAfter(cues, 'after', time.last, 0) !== null
}

/** Whether a sentence tells of an earlier outage: its words or its dates say so, and no date of it is recent. */
function isEarlier(cues: readonly Cue[], times: readonly Found<DateMention>[], recent: string | null): boolean {
  let old = cues.some((cue) => cue.sense.role === 'earlier')
  for (const time of times) {
    if (time.kind === 'duration' || dayOf(time.earliest) === null || recent === null) continue
    if (!isOld(time, recent)) return false
    old ||= roleBefore(cues, 'begins', time.first, 1) === null
  }
  return old
}

/** Whether a time lies before the first `recent` day, too long before publication to be of the outage told of. */
export function isOld(time: DateMention, recent: string | null): boolean {
  if (recent === null || time.earliest === null || time.kind === 'duration') return false
  return (time.latest ?? time.earliest).slice(0, 10) < recent
}

/** An ISO day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** How far ahead maintenance is announced. */
const PLANNED_DAYS = 30

/** The headline or the opening tells of maintenance. */
function isAnnounced(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ weight, cues }) => weight >= 3 && cues.some((cue) => cue.sense.cause === 'maintenance'))
}

/** The day of an ISO date or instant. */
export function dayOf(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null
}

/** Whether a sentence tells of share prices: shares or an index, which way they went, and a figure of money or percent. */
function isMarket({ tokens }: Doc, range: TokenRange): boolean {
  let shares = false
  let moved = false
  let amount = false
  for (let at = range.first; at < range.last; at++) {
    const { entry, text } = tokens[at] as Token
    amount ||= text === '%'
    if (entry === null) continue
    shares ||= entry.share !== undefined || entry.index !== undefined
    moved ||= entry.direction !== undefined
    amount ||= entry.percent !== undefined || entry.currency !== undefined
  }
  return shares && moved && amount
}

/** Whether a cue is said to be so: not denied, not merely thought of. */
function isReal(cues: readonly Cue[], cue: Cue): boolean {
  return roleBefore(cues, 'denies', cue.first, 3) === null && roleBefore(cues, 'supposes', cue.first, 6) === null
}

function failingsOf(cues: readonly Cue[], earlier: boolean, market: boolean, aside: number): readonly Cue[] {
  if (earlier) return NONE
  return cues.filter((cue) => tellsFailing(cue) && cue.first < aside && isReal(cues, cue) && !(market && cue.sense.state !== 'event'))
}

const NONE: readonly Cue[] = []

/** Only commas, "and" and the like between two names. */
export function isJoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false
  for (let at = from; at < to; at++) {
    const token = scene.doc.tokens[at]
    if (token === undefined || (token.text !== ',' && token.text !== '/' && token.text !== '&' && token.entry?.outage?.role !== 'joins')) return false
  }
  return true
}

export function spanAt(scene: Scene, range: TokenRange): Span {
  return spanOf(scene.doc, range)
}

/** A verb of saying parts who speaks, when and where, from what happened. */
export function isSaidBetween(doc: Doc, a: TokenRange, b: TokenRange): boolean {
  for (let at = Math.min(a.last, b.last); at < Math.max(a.first, b.first); at++) if (doc.tokens[at]?.entry?.saying) return true
  return false
}

const PARTING: ReadonlySet<string> = new Set([',', ';', ':', '–', '—'])

/** A mark that parts clauses stands between. */
export function isParted(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (PARTING.has(doc.tokens[at]?.text ?? '')) return true
  }
  return false
}
