/** Quotes: what was said, in whose words, by whom. */

import type { Doc, Found, Names, Quote, Speaker, Times, Token, TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { isMark } from '../shared/tokens.ts'
import { carried, ranOn, toldAround, toldBefore } from './carried.ts'
import { continuedAt } from './continued.ts'
import { headlineAt, headlineVerbAt } from './headline.ts'
import { type Attribution, attribute } from './marked.ts'
import { type Memory, newMemory } from './memory.ts'
import { reportedAt } from './reported.ts'
import { contentOf, earlierSame, holds } from './same-words.ts'
import { COMPLEMENTIZER, FINITE, hasField, languageAt, larger, mayReport, type Scene, sceneOf } from './scene.ts'
import { type Marked, startOf, stretchesOf } from './stretches.ts'

/** All quotes of a document in order of the text: marked ones, direct or partial, and reported speech. */
export function extractQuotes(doc: Doc, names: Names, times: Times): Found<Quote>[] {
  const scene = sceneOf(doc, names, times)
  const stretches = stretchesOf(scene)
  const found: Found<Quote>[] = []
  const memory = newMemory()
  const used = new Set<number>()
  let next = 0
  let start = startAt(doc, stretches, 0)
  const titleEnd = endOfTitle(doc)
  // The last quote that lies in no other.
  let last: Found<Quote> | undefined
  for (const segment of articleRanges(doc)) {
    for (let at = segment.first; at < segment.last; at++) {
      while (at >= start) {
        const marked = stretches[next] as Marked
        next++
        start = startAt(doc, stretches, next)
        const attribution = marked.stretch.depth > 0 ? null : attributionOf(scene, memory, marked, last)
        if (!isQuote(scene, marked, attribution)) continue
        if (attribution?.cue) used.add(attribution.cue.first)
        const quote = quoteOf(scene, marked, attribution, found.at(-1))
        if (marked.stretch.depth === 0) last = quote
        found.push(quote)
      }
      const token = doc.tokens[at] as Token
      // Most words are in no list of words at all.
      if (token.entry === null && token.phrases === null && at >= titleEnd) continue
      const colon = at < titleEnd && isMark(token, ':')
      if ((!colon && !mayReport(token)) || (scene.stretchAt[at] ?? -1) >= 0 || used.has(at)) continue
      const continued = hasField(scene, at, COMPLEMENTIZER) ? continuedAt(scene, at, found.at(-1)) : null
      const before = last?.kind === 'indirect' && at < last.last ? { ...memory } : null
      const reported = colon
        ? headlineAt(scene, memory, at)
        : (continued ?? reportedAt(scene, memory, at) ?? (at < titleEnd ? headlineVerbAt(scene, memory, at) : null))
      if (reported === null) continue
      const { range, speaker, cue, shape } = reported
      // A verb inside a report is the reported one's: whoever says that is not the one spoken of.
      if (before !== null && last !== undefined && range.first >= last.first) {
        Object.assign(memory, before)
        continue
      }
      last = made(scene, range, 'indirect', speaker, cue, shape)
      found.push(last)
    }
  }
  found.sort((a, b) => a.first - b.first)
  return withSame(doc, withoutDoubles(found))
}

/** Behind the last title of a document. */
function endOfTitle(doc: Doc): number {
  let end = 0
  for (const { zone, last } of doc.paragraphs) if (zone === 'title') end = last
  return end
}

/** Where a stretch starts; behind all tokens where none is left. */
function startAt(doc: Doc, stretches: readonly Marked[], index: number): number {
  const marked = stretches[index]
  return marked === undefined ? doc.tokens.length : startOf(marked)
}

/** Who says what stands between marks: told in its sentence, carried over, told around it, or whoever goes on. */
function attributionOf(scene: Scene, memory: Memory, marked: Marked, last: Found<Quote> | undefined): Attribution | null {
  return (
    attribute(scene, memory, marked) ??
    carried(scene, last, marked) ??
    toldBefore(scene, memory, marked) ??
    toldAround(scene, memory, marked) ??
    ranOn(scene, memory, marked)
  )
}

/** The stretches of tokens that are article, in order. */
function articleRanges(doc: Doc): readonly TokenRange[] {
  return doc.segments
}

/** A fragment that nobody is said to have said is no quote; a whole sentence in marks is one. */
function isQuote(scene: Scene, marked: Marked, attribution: Attribution | null): boolean {
  if (isTerm(scene, marked) && (attribution === null || attribution.place === 'around')) return false
  if (attribution !== null) return true
  if (marked.stretch.single || marked.stretch.depth > 0) return marked.whole && marked.words >= 4
  // `her answer was "…"` is no speech.
  return marked.words >= 4 && (marked.whole || !hasField(scene, startOf(marked) - 1, FINITE))
}

/** A few words of the other language in the writer's own sentence: `"business continuity planning" atau rencana …`. */
function isTerm(scene: Scene, marked: Marked): boolean {
  return !marked.whole && marked.words <= 4 && languageAt(scene, marked.range.first) !== scene.doc.language
}

function made(scene: Scene, range: TokenRange, kind: Quote['kind'], speaker: Speaker | null, cue: TokenRange | null, shape: string): Found<Quote> {
  const language = languageAt(scene, range.first)
  return {
    first: range.first,
    last: range.last,
    span: spanOf(scene.doc, range),
    kind,
    speaker,
    cue: cue === null ? null : spanOf(scene.doc, cue),
    sameAs: null,
    language,
    rule: `quotes/${language}/${shape}`,
  }
}

function quoteOf(scene: Scene, marked: Marked, attribution: Attribution | null, last: Found<Quote> | undefined): Found<Quote> {
  const { range, whole } = marked
  const capital = scene.doc.tokens[range.first]?.capital === true
  // `"…," kata Budi, "dan …"`: what the cue parts is one speech.
  const goesOn =
    last?.kind === 'direct' &&
    scene.doc.sentenceOf[last.last - 1] === scene.doc.sentenceOf[range.first] &&
    isMark(scene.doc.tokens[startOf(marked) - 1], ',')
  const kind = whole || goesOn || (capital && marked.words >= 4) ? 'direct' : 'partial'
  return made(scene, range, kind, attribution?.speaker ?? null, attribution?.cue ?? null, `${kind}-${attribution?.place ?? 'alone'}`)
}

/** How the rule of a quote ends whose speaker is only likely. */
const GUESSED = '-guessed'

/** `That "went beyond its limits", causing "a split", he explained.`: fragments of one sentence have one speaker. */
function shareSentence(doc: Doc, before: Found<Quote>, behind: Found<Quote>): void {
  if (before.speaker !== null || behind.speaker === null || before.kind !== 'partial') return
  if (doc.sentenceOf[before.last - 1] === doc.sentenceOf[behind.first]) before.speaker = { ...behind.speaker }
}

/** A clause read twice counts once: the longer of two reported ones that overlap. */
function withoutDoubles(found: readonly Found<Quote>[]): Found<Quote>[] {
  const kept: Found<Quote>[] = []
  for (const quote of found) {
    const before = kept.at(-1)
    if (quote.kind === 'indirect' && before !== undefined && before.kind === 'indirect' && before.last > quote.first) {
      continue
    }
    kept.push(quote)
  }
  return kept
}

/**
 * Points the marked quotes that repeat an earlier one at it. A quote without a speaker, as headings have them, takes the
 * speaker of the later one that repeats it.
 */
function withSame(doc: Doc, found: Found<Quote>[]): Found<Quote>[] {
  const marked: number[] = []
  for (let i = 0; i < found.length; i++) if ((found[i] as Found<Quote>).kind !== 'indirect') marked.push(i)
  for (let i = marked.length - 1; i > 0; i--)
    shareSentence(doc, found[marked[i - 1] as number] as Found<Quote>, found[marked[i] as number] as Found<Quote>)
  if (marked.length < 2) return found
  const contents: ReadonlySet<string>[] = []
  for (const index of marked) {
    const quote = found[index] as Found<Quote>
    const own = contentOf(doc, quote)
    const same = earlierSame(contents, own)
    contents.push(own)
    if (same !== null) quote.sameAs = marked[same] ?? null
    for (let back = larger(0, contents.length - 5); quote.speaker !== null && back < contents.length - 1; back++) {
      const earlier = found[marked[back] ?? -1]
      if (earlier !== undefined && (earlier.speaker === null || earlier.rule.endsWith(GUESSED)) && holds(own, contents[back] as ReadonlySet<string>))
        earlier.speaker = { ...quote.speaker }
    }
  }
  return found
}
