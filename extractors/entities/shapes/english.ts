/** Names that their shape tells in English: roads and terminals by number, streets by abbreviation, people called like months, hospitals' trusts. */
import type { Token, TokenRange } from '../../../src/types.ts'
import { isMonthName } from '../runs/runs.ts'
import type { Run, Sight } from '../runs/sight.ts'
import { isCapital, opensPlainly } from '../runs/word-at.ts'
import type { Shape } from './shapes.ts'

/** What is told apart by its number. */
export const NUMBERED: RegExp = /^(Road|Highway|Route|Interstate|Expressway|Motorway|Terminal|Ward|Hwy)$/

/** "Terminal 3", "Interstate 95", "County Road 17" */
export function numberedPlace(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens, language } = sight.doc
  const number = tokens[at + 1]
  if (language !== 'en' || number?.kind !== 'number' || !number.spaced || number.text.length > 3 || tokens[at + 2]?.entry?.measure !== undefined)
    return null
  const county = /^(County|State|Township|Rural)$/.test(tokens[at - 1]?.text ?? '') && at > run.first
  return { first: county ? at - 1 : at, last: at + 2, kind: 'place', rule: 'entities/en/numbered' }
}

export const SHORT_ROADS: RegExp = /^(St|Rd|Ave|Blvd|Hwy|Pkwy)$/

/** "Burnhamthorpe Rd. E.", "Dundas St.": a street by its abbreviation, and its end of the compass. */
export function streetName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens, language } = sight.doc
  if (language !== 'en' || !isCapital(sight, run, at) || (tokens[at] as Token).entry?.title === true || opensPlainly(sight, run, at)) return null
  let last = tokens[at + 2]?.text === '.' ? at + 3 : at + 2
  if (/^[NSEW]$/.test(tokens[last]?.text ?? '')) last += tokens[last + 1]?.text === '.' ? 2 : 1
  // "East St. Louis"
  else if (tokens[last]?.kind === 'word' && tokens[last]?.capital === true && last < (sight.doc.sentences[run.sentence] as TokenRange).last)
    return null
  return { first: at, last, kind: 'place', rule: 'entities/en/street' }
}

/** "June Rowland": somebody who is called like a month. */
export function monthName(sight: Sight, run: Run, at: number): Shape | null {
  if (!isMonthName(sight.doc.tokens, at) || !isCapital(sight, run, at + 1) || (sight.knownAt[at + 1] as number) >= 0) return null
  let last = at + 2
  while (isCapital(sight, run, last) && (sight.knownAt[last] as number) < 0 && sight.doc.tokens[last]?.entry === null) last++
  return { first: at, last, kind: 'person', rule: 'entities/en/month-name' }
}

/** "Midlands Partnership NHS Foundation Trust", "University Hospitals of North Midlands NHS Trust": all before the service's name is the trust's. */
export function trustName(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  if ((tokens[at] as Token).text !== 'NHS') return null
  const trust = tokens[at + 1]?.text === 'Foundation' ? at + 2 : at + 1
  if (tokens[trust]?.text !== 'Trust') return null
  let first = at
  while (first > run.first && (isCapital(sight, run, first - 1) || tokens[first - 1]?.lower === 'of') && !opensPlainly(sight, run, first - 1)) first--
  // "an NHS Trust" is none by name.
  return { first, last: first === at ? at + 1 : trust + 1, kind: 'organization', rule: 'entities/en/trust' }
}
