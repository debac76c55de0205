/** Looks up whether one of the expressions of pages, of any language, stands at a token. */
import type { Token, TokenRange } from '../../src/types.ts'
import { pageWords } from '../lexicon/index.ts'
import type { PageWords } from '../lexicon/layout.ts'
import { wordsOf } from '../lexicon/lexicon.ts'

/** What an expression does on a page, a bit each: a paragraph's roles are those that any word in it may begin. */
export const ROLES: Readonly<Record<keyof PageWords, number>> = {
  opener: 1 << 0,
  label: 1 << 1,
  button: 1 << 2,
  list: 1 << 3,
  closer: 1 << 4,
  notice: 1 << 5,
  channel: 1 << 6,
  urge: 1 << 7,
  counter: 1 << 8,
  caption: 1 << 9,
  shown: 1 << 10,
  credit: 1 << 11,
  pictures: 1 << 12,
  byline: 1 << 13,
  author: 1 << 14,
  role: 1 << 15,
  outlet: 1 << 16,
  agency: 1 << 17,
  city: 1 << 18,
}

/** The expressions that begin with a word, the longest first, and all their roles. */
interface Begun {
  roles: number
  expressions: Expression[]
}

interface Expression {
  words: readonly string[]
  role: number
}

let compiled: ReadonlyMap<string, Begun> | null = null

function table(): ReadonlyMap<string, Begun> {
  if (compiled !== null) return compiled
  const made = new Map<string, Begun>()
  for (const page of Object.values(pageWords)) {
    for (const [name, expressions] of Object.entries(page)) {
      for (const expression of (expressions as string).split('|')) add(made, ROLES[name as keyof PageWords], wordsOf(expression))
    }
  }
  for (const { expressions } of made.values()) expressions.sort((a, b) => b.words.length - a.words.length)
  compiled = made
  return made
}

function add(made: Map<string, Begun>, role: number, words: readonly string[]): void {
  const first = words[0] as string
  const begun = made.get(first) ?? { roles: 0, expressions: [] }
  made.set(first, begun)
  begun.roles |= role
  begun.expressions.push({ words, role })
}

/** The roles of the expressions that begin with a token's word, as bits; a word form is looked up once. */
export function rolesAt(token: Token): number {
  const { word } = token
  if (word === null) return token.kind === 'mark' ? (table().get(token.lower)?.roles ?? 0) : 0
  if (word.page < 0) word.page = table().get(word.lower)?.roles ?? 0
  return word.page
}

/** How many tokens the longest expression of a role takes at a token; 0 for none. */
export function begins(role: number, tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined || (rolesAt(token) & role) === 0) return 0
  for (const expression of table().get(token.lower)?.expressions ?? [])
    if (expression.role === role && standsAt(expression.words, tokens, at)) return expression.words.length
  return 0
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false
  return true
}

/** Whether an expression of a role stands anywhere in a range. */
export function holds(role: number, tokens: readonly Token[], range: TokenRange & { roles?: number }): boolean {
  if (range.roles !== undefined && (range.roles & role) === 0) return false
  for (let at = range.first; at < range.last; at++) if (begins(role, tokens, at) > 0) return true
  return false
}
