/** Where names may lie in a sentence: capitalised words in a row, with what joins them. */
import type { Doc, Token, TokenRange } from '../../../src/types.ts'
import { creditLength } from './credits.ts'
import { degreeLength } from './degrees.ts'
import type { Run, Style } from './sight.ts'
import { isLowered, type Words } from './words.ts'

/** Collects the sentence's runs; single words that open a sentence and are nothing known are not worth a look. */
export function findRuns(doc: Doc, words: Words, sentence: TokenRange, index: number, style: Style, knownAt: Int32Array, runs: Run[]): void {
  const { tokens } = doc
  const indonesian = doc.language === 'id'
  let opening = true
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token
    if (token.text === '(') at += creditLength(tokens, at)
    if (token.kind !== 'word' && token.kind !== 'number') continue
    const degree = indonesian && token.capital ? degreeLength(tokens, at) : 0
    if (degree > 0) {
      at += degree - 1
      continue
    }
    const first = at
    if (!isMaterial(tokens, words, at, knownAt)) {
      opening = false
      continue
    }
    let last = at + 1
    for (;;) {
      const next = joined(tokens, words, last, sentence.last, knownAt)
      if (next < 0 || (indonesian && tokens[last]?.capital === true && degreeLength(tokens, last) > 0)) break
      last = next
    }
    const alone = last - first === 1 && knownAt[first] === -1
    if (!alone || !isIdle(tokens, words, first, opening)) runs.push({ first, last, sentence: index, style })
    opening = false
    at = last - 1
  }
}

/** Whether a single capitalised word is not worth a look: a currency, an abbreviation that is no name, a plain word that opens a sentence. */
function isIdle(tokens: readonly Token[], words: Words, at: number, opening: boolean): boolean {
  const { entry } = tokens[at] as Token
  if (entry !== null && (entry.noName || entry.currency !== undefined || entry.measure !== undefined || entry.demonym)) return true
  if (tokens[at + 1]?.text === '$') return true
  return opening && (entry !== null || isLowered(words, words.hash[at] as number))
}

/** Whether a token can begin or go on a name by itself. */
function isMaterial(tokens: readonly Token[], words: Words, at: number, knownAt: Int32Array): boolean {
  const token = tokens[at] as Token
  if ((knownAt[at] as number) >= 0) return true
  if (words.cased[at] === 0 || token.lower === "'s" || token.entry?.weekday !== undefined) return false
  return token.entry?.month === undefined || isMonthName(tokens, at)
}

/** "June Rowland", "April Ngata": a month before a capitalised word that nothing is known of is somebody. */
export function isMonthName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!NAMESAKES.test((tokens[at] as Token).text) || next?.kind !== 'word' || !next.capital || next.entry !== null) return false
  const before = tokens[at - 1]
  return before?.kind !== 'number' && !/^(in|of|by|since|until|from|last|this|next|late|early)$/.test(before?.lower ?? '')
}

const NAMESAKES = /^(April|May|June|August)$/

/** From a run's end so far to its end with the next word, over what may join them; -1 where it stops. */
function joined(tokens: readonly Token[], words: Words, at: number, last: number, knownAt: Int32Array): number {
  const token = tokens[at]
  if (token === undefined || at >= last) return -1
  // A known name may hold any mark: "Yahoo!", "Washington, D.C."
  if ((knownAt[at] as number) >= 0 && knownAt[at] === knownAt[at - 1]) return at + 1
  if (token.kind === 'word') {
    if (isMaterial(tokens, words, at, knownAt)) return at + 1
    // "Kementerian Hukum dan HAM", "Bank of the Philippine Islands"
    if (token.entry?.joins !== true && (token.lower !== "'s" || (knownAt[at - 1] as number) >= 0)) return -1
    const next = (tokens[at + 1] as Token | undefined)?.entry?.joins === true ? at + 2 : at + 1
    return next < last && isMaterial(tokens, words, next, knownAt) ? next + 1 : -1
  }
  // "Terminal 3", "LockBit 3.0"
  if (token.kind === 'number') return (knownAt[at] as number) >= 0 || token.text.length <= 4 ? at + 1 : -1
  if (token.kind !== 'mark') return -1
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= last || !isMaterial(tokens, words, at + 1, knownAt)) return -1
  if (token.text === '-' || token.text === '–' || token.text === '/' || token.text === '+') return token.spaced || next.spaced ? -1 : at + 2
  if (token.text === '&') return at + 2
  const before = tokens[at - 1] as Token
  // "E. Kurniawan", "Dr. Amir"
  if (token.text === '.' && !token.spaced && (before.text.length <= 2 || before.entry?.abbreviation === true || before.entry?.honorific === true))
    return at + 2
  return -1
}
