/** Indonesian people behind a form of address, a rank or a degree: `Hj. Nurlaela`, `AKP Hendra Saputra`, `Prof. Dr. Ir. H. Yuliandri`. */
import type { Token } from '../../../src/types.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import type { Shape } from './shapes.ts'

/** The person whose name begins at a token, if a form of address stands before it. */
export function addressedPerson(sight: Sight, run: Run, at: number): Shape | null {
  const { tokens } = sight.doc
  const opening = beginningOf(tokens, at)
  if (opening === at || !isNamed(sight, opening - 1)) return null
  let last = at
  while (last < run.last && isPart(sight, last, at)) last++
  while (last > at && (tokens[last - 1] as Token).kind === 'mark') last--
  return last === at ? null : { first: at, last, kind: 'person', rule: 'entities/id/addressed' }
}

/** Where the forms of address begin that stand right before a token; the token itself where none does. */
function beginningOf(tokens: readonly Token[], at: number): number {
  let first = at
  for (;;) {
    const before = tokens[first - 1]
    const word = before?.text === '.' ? tokens[first - 2] : before
    if (word?.entry?.honorific !== true) return first
    first -= word === before ? 1 : 2
  }
}

/** Whether what stands before the forms of address leaves the person to be one: "Universitas Bung Hatta", "jalan Dr. Sutomo" do not. */
function isNamed(sight: Sight, at: number): boolean {
  const before = sight.doc.tokens[at]
  if (before === undefined || before.kind !== 'word') return true
  if (before.entry?.head !== undefined && before.entry.head !== 'chair' && before.entry.title !== true) return false
  return !before.capital || before.entry !== null || knownName(sight, at) !== undefined
}

/** Capitalised words, initials, hyphens and apostrophes; no job, no other name. */
function isPart(sight: Sight, at: number, first: number): boolean {
  const { kind, capital, text, entry } = sight.doc.tokens[at] as Token
  if (kind === 'mark') return at > first && /^[.'-]$/.test(text) && sight.doc.tokens[at + 1]?.capital === true
  if (kind !== 'word' || !capital) return false
  if (entry !== null && (entry.title || entry.head || entry.cue || entry.demonym || entry.noName || entry.saying || entry.weekday !== undefined))
    return false
  const known = knownName(sight, at)
  // Nobody behind "Pak" is a company; a town may be a family's name, but hardly the end of one.
  return known === undefined || known.weak || known.hit.known.kind === 'person' || (at === first && known.hit.known.kind === 'place')
}
