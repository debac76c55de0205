/** Which marked stretches are quotes: their words without marks, and what of the rest is a title, a nickname or a screen's text. */

import type { Doc, TokenRange } from '../../src/types.ts'
import { readMarks, type Stretch } from '../shared/marks.ts'
import { isMark } from '../shared/tokens.ts'
import { fieldAt, hasField, isBreak, isStop, nameAt, SAYING, SCREEN, type Scene, STATEMENT } from './scene.ts'

/** A marked stretch that may be a quote. */
export interface Marked {
  stretch: Stretch
  /** The words. */
  range: TokenRange
  /** Begins a sentence of its own: behind a full stop or colon, or with a capital. */
  whole: boolean
  words: number
}

/** Reads the document's marks, notes in the scene which tokens they hold, and returns the stretches of the article's body. */
export function stretchesOf(scene: Scene): Marked[] {
  const { doc } = scene
  const found: Marked[] = []
  for (const stretch of readMarks(doc.tokens)) {
    if ((doc.sentenceOf[stretch.first] ?? -1) < 0) continue
    if (stretch.close < 0) stretch.last = endOfUnclosed(scene, stretch)
    const range = wordsOf(doc, stretch)
    const words = countWords(doc, range)
    const marked: Marked = { stretch, range, words, whole: isWhole(scene, stretch, range) }
    if (!mayBeQuote(scene, marked)) continue
    if (stretch.depth === 0) {
      const first = stretch.open < 0 ? stretch.first : stretch.open
      const last = stretch.close < 0 ? stretch.last : stretch.close + 1
      scene.stretchAt.fill(found.length, first, last)
    }
    found.push(marked)
  }
  return found
}

/** Without a closing mark a stretch ends where its cue begins: `"Murni teknis. Ungkap Budi`, `"Kami minta maaf, kata Budi`. */
function endOfUnclosed(scene: Scene, stretch: TokenRange): number {
  const { tokens } = scene.doc
  for (let at = stretch.first + 2; at < stretch.last; at++) {
    if (!isMark(tokens[at - 1], ',') && !isStop(tokens[at - 1])) continue
    const cue = fieldAt(scene, at, 'saying')
    if (
      cue !== null &&
      (cue.value.speaker === 'inside' ||
        (cue.value.speaker === 'after' && (tokens[at]?.capital || nameAt(scene, at + cue.length) >= 0)) ||
        (cue.value.speaker === 'either' && isMark(tokens[at - 1], ',') && nameAt(scene, at + cue.length) >= 0))
    )
      return at
  }
  return stretch.last
}

/** A stretch without the comma or full stop at its end. */
function wordsOf(doc: Doc, stretch: Stretch): TokenRange {
  const { tokens } = doc
  let { first, last } = stretch
  while (
    last > first &&
    (tokens[last - 1]?.kind === 'break' || isMark(tokens[last - 1], ',') || isMark(tokens[last - 1], ';') || isMark(tokens[last - 1], ':'))
  )
    last--
  // Three full stops are an ellipsis and stay.
  if (isMark(tokens[last - 1], '.') && !isMark(tokens[last - 2], '.')) last--
  // `"Kami fokus dulu'`: the closing mark is single by mistake.
  if (stretch.close < 0 && isMark(tokens[last - 1], "'") && last - first > 2) last--
  while (first < last && (isMark(tokens[first], ',') || isMark(tokens[first], '.'))) first++
  return { first, last }
}

function countWords(doc: Doc, range: TokenRange): number {
  let words = 0
  for (let at = range.first; at < range.last && words < 1000; at++) {
    const kind = doc.tokens[at]?.kind
    if (kind !== 'mark' && kind !== 'break' && !(doc.tokens[at]?.lower === "'s")) words++
  }
  return words
}

function isWhole(scene: Scene, stretch: Stretch, range: TokenRange): boolean {
  const { tokens } = scene.doc
  const before = stretch.open < 0 ? stretch.first - 1 : stretch.open - 1
  const token = tokens[before]
  if (isBreak(token) || isStop(token) || isMark(token, ':')) return true
  if (before >= 0 && scene.doc.sentenceOf[before] !== scene.doc.sentenceOf[range.first]) return true
  if ((scene.stretchAt[before] ?? -1) >= 0) return true
  // Behind a comma: a sentence where it begins like one or its verb stands there, else a fragment of the writer's.
  if (isMark(token, ',')) return tokens[range.first]?.capital === true || hasField(scene, before - 1, SAYING)
  return hasField(scene, before, STATEMENT) && !hasField(scene, before, SCREEN)
}

/** Words before a stretch that say what it is instead: `menampilkan pesan "…"`, `lagu "…"`. */
function mayBeQuote(scene: Scene, marked: Marked): boolean {
  const { doc } = scene
  const { stretch, range, words } = marked
  if (words < 2) return false
  const before = stretch.open < 0 ? stretch.first - 1 : stretch.open - 1
  for (let at = before; at >= 0 && at > before - 3; at--) {
    const token = doc.tokens[at]
    // "so-called"
    if (token?.lower === 'called' && doc.tokens[at - 2]?.lower === 'so') return false
    if (token === undefined || token.kind !== 'word') break
    if (hasField(scene, at, SAYING) && !hasField(scene, at, SCREEN)) break
    if (hasField(scene, at, SCREEN)) return false
  }
  // A name in marks is a title or a nickname.
  return !isName(scene, range)
}

/** Every longer word capitalised and no sentence in it: "Monster Hunter Wilds"; or just a name that is known. */
function isName(scene: Scene, range: TokenRange): boolean {
  const { tokens } = scene.doc
  if (range.last - range.first > 9) return false
  let capitals = 0
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (token.text === '!' || token.text === '?' || token.text === '.') return false
      continue
    }
    if (token.kind === 'hashtag' || token.kind === 'url') continue
    if (token.kind !== 'word') return false
    // `Budi: "PLN Harus Segera Berbenah"`
    if (token.entry?.finite !== undefined && isMark(tokens[range.first - 2], ':')) return false
    if (token.capital) capitals++
    else if (token.text.length > 3 && nameAt(scene, at) < 0) return false
    else if (token.entry?.pronoun !== undefined || token.entry?.finite !== undefined) return false
  }
  return capitals >= 2
}

/** The first token of a stretch with its mark. */
export const startOf = (marked: Marked): number => (marked.stretch.open < 0 ? marked.stretch.first : marked.stretch.open)
