/** The words under pictures, which end in whose picture it is. */
import type { Token, TokenRange } from '../../src/types.ts'
import { isDash } from '../shared/tokens.ts'
import { isShout, type Line, lastStop, openingOf } from './lines.ts'
import { begins, holds, ROLES } from './words.ts'

/** The longest caption, and its credit. */
const CAPTION = 70
const CREDIT = 10
const AGENCY = 4
/** A shorter one may have its credit anywhere. */
const SHORT = 30

/** `head`: above the article's first words, where a page has its first picture. */
export function isCaption(tokens: readonly Token[], line: Line, head: boolean): boolean {
  if (line.length > CAPTION) return false
  const label = begins(ROLES.caption, tokens, line.first)
  const behind = tokens[line.first + label]
  // "FILE - A tower …", "Ilustrasi: …"
  if (label > 0 && (!line.prose || head || behind?.text === ':' || (isDash(behind) && behind?.spaced))) return true
  if (holds(ROLES.shown, tokens, line) || isGlued(tokens, line)) return true
  if (isBracketed(tokens, line, head)) return true
  if (line.sentence) return false
  const stop = lastStop(tokens, line)
  const end: TokenRange = { first: Math.max(line.first, stop + 1, line.last - CREDIT), last: line.last }
  if (holds(ROLES.pictures, tokens, line.length <= SHORT ? line : end) || holds(ROLES.credit, tokens, end)) return true
  // "… at Heathrow. PA"
  if (stop >= 0 && line.last - stop <= AGENCY && begins(ROLES.agency, tokens, stop + 1) > 0) return true
  // Behind the caption's full stop, or above the text, a slash alone says it: "… ke kantor. TRIBUNNEWS/HERUDIN".
  return (head || (stop >= 0 && line.last - stop <= CREDIT)) && endsInSlash(tokens, end)
}

/** "… yang meluas./Kabar - Noli H.", "… PLN.-KABAR-Jambi": a credit right behind the full stop. */
function isGlued(tokens: readonly Token[], line: Line): boolean {
  for (let at = Math.max(line.first + 4, line.last - CREDIT); at < line.last - 1; at++) {
    const next = tokens[at + 1] as Token
    if (tokens[at]?.text === '.' && (next.text === '/' || next.text === '-') && !next.spaced && tokens[at + 2]?.capital && !tokens[at + 2]?.spaced)
      return true
  }
  return false
}

/** "… di Manggarai, Senin (9/2). (Antara/Andika)", and inside the text "… keterangan. (KABAR Times/Indi Malia)": two words are an editor's mark there. */
function isBracketed(tokens: readonly Token[], line: Line, head: boolean): boolean {
  if (tokens[line.last - 1]?.text !== ')') return false
  const open = openingOf(tokens, line)
  let slashes = 0
  let words = 0
  for (let at = open + 1; open >= 0 && at < line.last - 1; at++) {
    const token = tokens[at] as Token
    if (token.text === '/') slashes++
    else if (token.kind === 'word' && token.capital) words++
    else return false
  }
  return head ? slashes > 0 : slashes === 1 && words > 2 && line.length <= SHORT
}

/** "untuk konsumsi/RMOL", "NewsWire / Flavio Brancaleone": names around a slash, one of them an agency's. */
function endsInSlash(tokens: readonly Token[], end: TokenRange): boolean {
  // "October 4, 2021 / 6:12 PM / Example News" is when, not whose.
  for (let at = end.first; at < end.last; at++) if (tokens[at]?.kind === 'number') return false
  for (let at = end.last - 2; at > end.first; at--) {
    const token = tokens[at] as Token
    if (token.text === '/') return isShout(tokens[at - 1]) || isShout(tokens[at + 1]) || (tokens[at - 1]?.word?.cased === true && at - end.first <= 4)
    if (token.kind === 'number' || (token.kind === 'word' && !token.capital)) return false
  }
  return false
}
