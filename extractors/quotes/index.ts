/** Quotes: what was said, in whose words, by whom. */
import type { Doc, Found, Names, Quote, Speaker, Times, TokenRange } from '../../src/types.ts'
import { spanOf } from '../shared/spans.ts'
import { type Attribution, attribute, toldBefore } from './marked.ts'
import { newMemory } from './memory.ts'
import { reportedAt } from './reported.ts'
import { contentOf, earlierSame } from './same-words.ts'
import { languageAt, type Scene, sceneOf } from './scene.ts'
import { type Marked, stretchesOf } from './stretches.ts'

/** All quotes of a document in order of the text: marked ones, direct or partial, and reported speech. */
export function extractQuotes(doc: Doc, names: Names, times: Times): Found<Quote>[] {
  const scene = sceneOf(doc, names, times)
  const stretches = stretchesOf(scene)
  const found: Found<Quote>[] = []
  const memory = newMemory()
  const used = new Set<number>()
  let next = 0
  for (const segment of articleRanges(doc)) {
    for (let at = segment.first; at < segment.last; at++) {
      while (next < stretches.length && startOf(stretches[next] as Marked) <= at) {
        const marked = stretches[next] as Marked
        next++
        const attribution =
          marked.stretch.depth > 0 ? null : (attribute(scene, memory, marked) ?? carried(scene, found, marked) ?? toldBefore(scene, memory, marked))
        if (!isQuote(marked, attribution)) continue
        if (attribution?.cue) used.add(attribution.cue.first)
        found.push(quoteOf(scene, marked, attribution))
      }
      const inside = scene.stretchAt[at] ?? -1
      const token = doc.tokens[at]
      if (inside >= 0 || used.has(at) || token === undefined || (token.entry === null && token.phrases === null)) continue
      const reported = reportedAt(scene, memory, at)
      if (reported === null) continue
      const { range, speaker, cue, shape } = reported
      found.push({ ...range, ...base(scene, range, 'indirect', speaker, cue), rule: `quotes/${languageAt(scene, range.first)}/${shape}` })
    }
  }
  found.sort((a, b) => a.first - b.first)
  return withSame(doc, withoutDoubles(found))
}

/** The stretches of tokens that are article, in order. */
function articleRanges(doc: Doc): readonly TokenRange[] {
  return doc.segments
}

const startOf = (marked: Marked): number => (marked.stretch.open < 0 ? marked.stretch.first : marked.stretch.open)

/** A fragment that nobody is said to have said is no quote; a whole sentence in marks is one. */
function isQuote(marked: Marked, attribution: Attribution | null): boolean {
  if (attribution !== null) return true
  if (marked.stretch.single || marked.stretch.depth > 0) return marked.whole && marked.words >= 4
  return marked.whole ? marked.words >= 4 : marked.words >= 6
}

/** A whole sentence in marks behind another one of the same paragraph, or at the head of the next: the same speaker. */
function carried(scene: Scene, found: readonly Found<Quote>[], marked: Marked): Attribution | null {
  const last = found.at(-1)
  if (last === undefined || last.speaker === null || !marked.whole) return null
  const { doc } = scene
  const paragraph = paragraphOf(doc, marked.range.first)
  const same = paragraph === paragraphOf(doc, last.first)
  const heads = paragraph >= 0 && doc.paragraphs[paragraph]?.first === startOf(marked)
  if (!same && !(heads && paragraphOf(doc, last.first) === paragraph - 1)) return null
  const gap = (doc.sentenceOf[marked.range.first] ?? 0) - (doc.sentenceOf[last.last - 1] ?? 0)
  return gap > (same ? 2 : 3) ? null : { speaker: last.speaker, cue: null, place: 'carried' }
}

function paragraphOf(doc: Doc, at: number): number {
  let low = 0
  let high = doc.paragraphs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const paragraph = doc.paragraphs[middle] as TokenRange
    if (at < paragraph.first) high = middle - 1
    else if (at >= paragraph.last) low = middle + 1
    else return middle
  }
  return -1
}

function base(scene: Scene, range: TokenRange, kind: Quote['kind'], speaker: Speaker | null, cue: TokenRange | null): Quote {
  return {
    span: spanOf(scene.doc, range),
    kind,
    speaker,
    cue: cue === null ? null : spanOf(scene.doc, cue),
    sameAs: null,
    language: languageAt(scene, range.first),
  }
}

function quoteOf(scene: Scene, marked: Marked, attribution: Attribution | null): Found<Quote> {
  const { range, whole } = marked
  const capital = scene.doc.tokens[range.first]?.capital === true
  const kind = whole || (capital && marked.words >= 4) ? 'direct' : 'partial'
  const rule = `quotes/${scene.doc.language}/${kind}-${attribution?.place ?? 'alone'}`
  return { ...range, ...base(scene, range, kind, attribution?.speaker ?? null, attribution?.cue ?? null), rule }
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

function withSame(doc: Doc, found: Found<Quote>[]): Found<Quote>[] {
  const contents: ReadonlySet<string>[] = []
  return found.map((quote) => {
    const own = contentOf(doc, quote)
    const sameAs = quote.kind === 'indirect' ? null : earlierSame(contents, own)
    contents.push(own)
    return sameAs === null ? quote : { ...quote, sameAs }
  })
}
