/** Which line at a page's top is the article's headline: the one whose words the text takes up again. */
import type { Token, TokenRange } from '../../src/types.ts'
import { isByline, isPlainByline } from './bylines.ts'
import { isCaption } from './captions.ts'
import { datelineLength } from './datelines.ts'
import { caseOf, type Line, lastStop } from './lines.ts'

/** The longest headline, in tokens. */
export const HEADLINE = 32
/** "It is back. Here's why": no longer one has a full stop inside. */
const TWO_SENTENCES = 20
/** Pages say their headline twice in a row: that is worth so many words. */
const TWICE = 3
/** Shorter ones are rubrics, where something longer follows. */
const FULL = 4
/** So much of the text is looked at for a headline's words. */
const TAKEN_UP = 250
/** So many lines may stand above the text. */
const TOP = 150
/** The text begins with a sentence of so many tokens. */
const LEAD = 12
/** Or with so many shorter ones. */
const FEW = 2

/** The headline's index among lines, -1 for none. `aside` are lines known to be furniture; `given` the headline that came with the article. */
export function findHeadline(tokens: readonly Token[], lines: readonly Line[], aside: readonly boolean[], given: string | undefined): number {
  const candidates: number[] = []
  let lead = -1
  let sentences = 0
  for (let index = 0; index < lines.length && index < TOP; index++) {
    const line = lines[index] as Line
    if (aside[index] || isCaption(tokens, line, true)) continue
    if (isCandidate(tokens, line, candidates.length === 0)) candidates.push(index)
    else if (isLead(tokens, line, candidates.length > 0) || (line.stop && ++sentences === FEW)) {
      lead = index
      break
    }
  }
  const [only] = candidates
  // What no sentence follows is a headline only at the very top.
  if (only === undefined || (lead < 0 && (lines.length < 3 || only > 0))) return -1
  if (candidates.length === 1) return only
  return mostTakenUp(tokens, lines, candidates, given === undefined ? leadWords(tokens, lines[lead < 0 ? only : lead] as Line) : wordsOf(given))
}

function isLead(tokens: readonly Token[], line: Line, headed: boolean): boolean {
  if (line.prose && line.length >= LEAD) return true
  const dateline = datelineLength(tokens, line)
  return dateline > 0 && (headed || dateline < line.length)
}

function isCandidate(tokens: readonly Token[], line: Line, top: boolean): boolean {
  const end = tokens[line.last - 1]?.text
  const start = tokens[line.first]?.text
  if ((line.stop && !endsInDots(tokens, line)) || line.length > HEADLINE || line.length < 2 || end === ':' || end === ',') return false
  // "(Press office)", "• Games"
  if (start !== undefined && /^[(•*>–-]$/.test(start)) return false
  if (isPlainByline(tokens, line) || datelineLength(tokens, line) > 0) return false
  if (top) return !line.prose || line.sentence || line.length <= TWO_SENTENCES
  const { capitals, lower } = caseOf(tokens, line)
  const cry = line.sentence && !line.stop && lastStop(tokens, line) < 0
  return (!line.prose || cry) && capitals + lower >= 3 && !isByline(tokens, line, 'edge')
}

/** "Delays and what is behind them..." */
const endsInDots = (tokens: readonly Token[], line: Line): boolean => tokens[line.last - 1]?.text === '.' && tokens[line.last - 2]?.text === '.'

/** The first line that the text takes up about as well as any. */
function mostTakenUp(tokens: readonly Token[], lines: readonly Line[], candidates: readonly number[], text: ReadonlySet<string>): number {
  const taken = candidates.map((index, i) => {
    const words = new Set<string>()
    const { first, last } = lines[index] as Line
    for (let at = first; at < last; at++)
      if (isTelling(tokens[at] as Token) && text.has((tokens[at] as Token).lower)) words.add((tokens[at] as Token).lower)
    return words.size + (isSame(tokens, lines[index] as Line, lines[candidates[i + 1] ?? -1]) ? TWICE : 0)
  })
  const most = Math.max(...taken)
  const enough = Math.max(2, 0.4 * most)
  const best = taken.findIndex((count) => count >= enough)
  return (best >= 0 ? candidates[best] : (candidates.find((index) => (lines[index] as Line).length >= FULL) ?? candidates[0])) as number
}

function isSame(tokens: readonly Token[], a: Line, b: Line | undefined): boolean {
  if (b === undefined || a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (tokens[a.first + i]?.lower !== tokens[b.first + i]?.lower) return false
  return true
}

const isTelling = (token: Token): boolean => token.kind === 'word' && token.text.length >= 5

function leadWords(tokens: readonly Token[], lead: TokenRange): Set<string> {
  const words = new Set<string>()
  const end = Math.min(tokens.length, lead.first + TAKEN_UP)
  for (let at = lead.first; at < end; at++) if (isTelling(tokens[at] as Token)) words.add((tokens[at] as Token).lower)
  return words
}

const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .slice(0, 500)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [],
  )
