/** Lines that say who made an article, and when. */
import type { Token } from '../../src/types.ts'
import { lexiconOf } from '../lexicon/index.ts'
import { bareNames } from './authors.ts'
import { behindBullets } from './furniture.ts'
import { caseOf, isInitials, type Line } from './lines.ts'
import { begins, ROLES } from './words.ts'

/** The longest byline, in tokens. */
const BYLINE = 26

/** Where a paragraph stands: above the text's first words, at either end of the page, or inside. */
export type Place = 'head' | 'edge' | 'inside'

/** Whether a paragraph names who made the article and when: "By …", "Selasa, 25 Okt 2022 16:05 WIB", "(agt/fay)". */
export function isByline(tokens: readonly Token[], line: Line, place: Place): boolean {
  if (line.length > BYLINE) return false
  if (place !== 'inside' && (isCredit(tokens, line) || isInitials(tokens, line))) return true
  const bracket = tokens[line.first]?.text === '('
  if (line.sentence && !bracket) return false
  const { capitals, lower, figures, years } = caseOf(tokens, line)
  const first = behindBullets(tokens, line)
  const opener = begins(ROLES.byline, tokens, first)
  if (opener > 0) {
    const next = tokens[first + opener]
    const colon = next?.text === ':' || tokens[first + opener - 1]?.text === ':'
    // "By the numbers", "Published reports of trouble"
    const says = colon || next === undefined || next.kind !== 'word' || next.capital || /^(on|at|pada|di|oleh|by)$/.test(next.lower)
    return says && lower <= (place === 'inside' ? 1 : Math.max(4, capitals)) && (place !== 'inside' || colon || isNamesBehind(tokens, line, opener))
  }
  // "— WhatsApp (@WhatsApp) April 3, 2024": a tweet's.
  if (place === 'inside' || tokens.slice(line.first, line.last).some(({ kind }) => kind === 'handle')) return false
  if (years > 0 && lower <= 3 && (figures >= 2 || holdsMonth(tokens, line))) return true
  if (place !== 'head') return false
  return isRole(tokens, line, lower) || (figures === 0 && isNames(tokens, line, capitals, lower))
}

/** Whether a line is a byline even at the very top: "Reporter: …", "Selasa, 9 Mei 2023", "By Ana Lim and Tom Ray". */
export function isPlainByline(tokens: readonly Token[], line: Line): boolean {
  const opener = begins(ROLES.byline, tokens, line.first)
  if (opener > 0)
    return tokens[line.first + opener]?.text === ':' || tokens[line.first + opener - 1]?.text === ':' || isNamesBehind(tokens, line, opener)
  const { capitals, lower, figures, years } = caseOf(tokens, line)
  return years > 0 && lower === 0 && capitals <= 4 && figures >= 2
}

/** "By Jennifer Duke & Darren Gray": nothing but names behind the opener. */
const isNamesBehind = (tokens: readonly Token[], line: Line, opener: number): boolean =>
  /^(by|oleh)$/.test(tokens[line.first]?.lower ?? '') &&
  line.length <= 12 &&
  caseOf(tokens, { first: line.first + opener, last: line.last }).lower === 0 &&
  bareNames(tokens, { first: line.first + opener, last: line.last }).length > 0

/** Says in a sentence who made the article: "Editor: S. W.", "This report by …", "… contributed to this report." */
function isCredit(tokens: readonly Token[], line: Line): boolean {
  const opener = begins(ROLES.byline, tokens, line.first)
  if (opener >= 3 || (opener > 0 && tokens[line.first + opener]?.text === ':')) return true
  for (let at = line.first; at < line.last; at++) if (tokens[at]?.lower === 'contributed' && tokens[at + 1]?.lower === 'to') return true
  return false
}

/** "Finance Editor", "Technology reporter, BBC News": a reporter's office below the name. */
function isRole(tokens: readonly Token[], line: Line, lower: number): boolean {
  if (line.length > 8 || lower > 2 || line.sentence) return false
  for (let at = line.first; at < line.last; at++) if (begins(ROLES.role, tokens, at) > 0) return true
  return false
}

/** "Rosa Lind", "Kabar Kita", "Duncan Evans and Emma Kirk", "Adhi Putra - kabarNews". */
function isNames(tokens: readonly Token[], line: Line, capitals: number, lower: number): boolean {
  if (tokens[line.first]?.kind !== 'word') return false
  if (lower === 0 && capitals >= 1 && capitals <= 4) return true
  return lower <= 1 && line.length <= 14 && bareNames(tokens, line).length > (lower === 0 ? 1 : 0)
}

function holdsMonth(tokens: readonly Token[], line: Line): boolean {
  for (let at = line.first; at < line.last; at++) {
    const { lower, kind } = tokens[at] as Token
    if (kind === 'word' && (lexiconOf('id').get(lower)?.entry?.month ?? lexiconOf('en').get(lower)?.entry?.month) !== undefined) return true
  }
  return false
}

/** Whether a line dates the article or says what office its author has: then a name may stand in the line before. */
export function followsName(tokens: readonly Token[], line: Line | undefined): boolean {
  if (line === undefined || line.length > BYLINE) return false
  const { lower, years } = caseOf(tokens, line)
  return isRole(tokens, line, lower) || (years > 0 && isByline(tokens, line, 'edge'))
}

/** "Editor" by itself, with the name in the next line. */
export function isOpenByline(tokens: readonly Token[], line: Line): boolean {
  const opener = begins(ROLES.byline, tokens, line.first)
  return opener > 0 && line.length <= opener + 1 && tokens[line.last - 1]?.kind !== 'number'
}
