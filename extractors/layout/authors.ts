/** The names of those who wrote an article, out of the lines that tell them. */
import type { Token, TokenRange } from '../../src/types.ts'
import { isDash } from '../shared/tokens.ts'
import { isDomain, isShout } from './lines.ts'
import { begins, ROLES } from './words.ts'

const MOST_WORDS = 4
const JOINS: ReadonlySet<string> = new Set([':', '&', 'and', 'dan', ';', ','])

/** Names behind "By", "Oleh", "Reporter:" and the like; `open` where the cue stood in the line before. */
export function authorsIn(tokens: readonly Token[], range: TokenRange, open: boolean): string[] {
  const names: string[] = []
  let at = open ? namesFrom(tokens, { first: behindColon(tokens, range.first), last: range.last }, true, names) : range.first
  while (at < range.last) {
    const cue = begins(ROLES.author, tokens, at)
    const first = behindColon(tokens, at + cue)
    // "Editing by" is a byline's and no author's.
    at =
      cue === 0
        ? at + Math.max(begins(ROLES.byline, tokens, at), 1)
        : namesFrom(tokens, { first, last: range.last }, tokens[first - 1]?.text === ':', names)
  }
  return names
}

const behindColon = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === ':' ? at + 1 : at)

/** Collects the names of a list and returns where it ends. `told`: behind a colon a single word is a name too, and may go on in small letters. */
function namesFrom(tokens: readonly Token[], range: TokenRange, told: boolean, names: string[]): number {
  // "By Ana Lim, Tom Ray and Ida Moe", but "By Ana Lim, Senior Fellow"
  const listed = told || holdsAnd(tokens, range)
  let at = range.first
  while (at < range.last) {
    const first = at
    while (at < range.last && isNamePart(tokens, at, at > first && told)) at++
    const words = at - first
    const token = at < range.last ? (tokens[at] as Token) : undefined
    const ends = token === undefined || token.kind !== 'mark' || token.spaced || tokens[at + 1]?.spaced !== false
    if (words >= (told ? 1 : 2) && words <= MOST_WORDS && ends && !isOutlet(tokens, first, at)) names.push(nameOf(tokens, first, at))
    // "Laporan wartawan Kabar, Adi Putra": the paper comes first.
    if (words === 0 || token === undefined || !JOINS.has(token.lower) || (token.text === ',' && !listed && names.length > 0)) break
    at++
  }
  return Math.max(at, range.first)
}

function holdsAnd(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (/^(and|dan|&)$/.test(tokens[at]?.lower ?? '')) return true
  return false
}

function isNamePart(tokens: readonly Token[], at: number, small: boolean): boolean {
  const token = tokens[at] as Token
  // "S. Wibisono"
  if (token.text === '.' && !token.spaced) return tokens[at - 1]?.kind === 'word' && (tokens[at - 1] as Token).text.length === 1
  if (token.kind !== 'word' || isDomain(token) || /\d/.test(token.text) || begins(ROLES.byline, tokens, at) > 0) return false
  return token.capital || (small && token.lower !== 'and' && token.lower !== 'dan' && token.lower !== 'in' && token.lower !== 'di')
}

const nameOf = (tokens: readonly Token[], from: number, to: number): string => {
  let name = ''
  for (let at = from; at < to; at++) name += `${at > from && tokens[at]?.spaced ? ' ' : ''}${tokens[at]?.text}`
  return name
}

/** A desk, a paper, a rubric. */
function isOutlet(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.slice(from, to).every(({ text }) => text.length < 3)) return true
  for (let at = from; at < to; at++) if (begins(ROLES.outlet, tokens, at) > 0 || begins(ROLES.agency, tokens, at) === to - from) return true
  return false
}

/** The names of a line of names alone, or those before a date: "Duncan Evans and Emma Kirk", "Muhammad Taufik - Rabu, 19 November 2025". */
export function bareNames(tokens: readonly Token[], range: TokenRange): string[] {
  const names: string[] = []
  let first = range.first
  for (let at = range.first; at <= range.last; at++) {
    const token = at < range.last ? (tokens[at] as Token) : undefined
    if (token !== undefined && isNamePart(tokens, at, false)) continue
    const words = at - first
    const shouted = isShout(tokens[first]) && isShout(tokens[at - 1])
    if (words < 2 || words > MOST_WORDS || shouted || isOutlet(tokens, first, at)) return names
    const name = nameOf(tokens, first, at)
    const dated = token !== undefined && (isDash(token) || token.text === '|' || token.text === '/' || token.text === '•' || token.text === '·')
    if (token !== undefined && !dated && !JOINS.has(token.lower)) return names
    names.push(name)
    if (token === undefined || dated) return names
    first = at + 1
  }
  return names
}
