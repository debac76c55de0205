/** Looks up whether one of the expressions of pages, of any language, stands at a token. */
import type { Token, TokenRange } from '../../src/types.ts'
import { pageWords } from '../lexicon/index.ts'
import type { PageWords } from '../lexicon/layout.ts'
import { wordsOf } from '../lexicon/lexicon.ts'

export type Role = keyof PageWords

/** A role's expressions by their first word, the longest first. */
type Expressions = ReadonlyMap<string, readonly (readonly string[])[]>

const compiled = new Map<Role, Expressions>()

function expressionsOf(role: Role): Expressions {
  const known = compiled.get(role)
  if (known !== undefined) return known
  const made = new Map<string, string[][]>()
  for (const page of Object.values(pageWords)) {
    for (const expression of page[role].split('|')) {
      const words = wordsOf(expression)
      const beside = made.get(words[0] as string)
      if (beside === undefined) made.set(words[0] as string, [words])
      else beside.push(words)
    }
  }
  for (const beside of made.values()) beside.sort((a, b) => b.length - a.length)
  compiled.set(role, made)
  return made
}

/** How many tokens the longest expression of a role takes at a token; 0 for none. */
export function begins(role: Role, tokens: readonly Token[], at: number): number {
  const candidates = expressionsOf(role).get(tokens[at]?.lower ?? '')
  if (candidates === undefined) return 0
  for (const words of candidates) if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length
  return 0
}

/** Whether an expression of a role stands anywhere in a range. */
export function holds(role: Role, tokens: readonly Token[], range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at++) if (begins(role, tokens, at) > 0) return true
  return false
}
