/** Looks up whether one of a table's expressions stands at a token. */
import type { Token, TokenRange } from '../../src/types.ts'

/** A table of expressions by their first word. */
export type Openers = ReadonlyMap<string, readonly (readonly string[])[]>

export function compileOpeners(openers: readonly string[]): Openers {
  const map = new Map<string, string[][]>()
  for (const opener of openers) {
    const words = opener
      .replace(/[:.]/g, ' $& ')
      .split(/\s+/)
      .filter((word) => word !== '')
    const first = words[0] as string
    map.set(first, [...(map.get(first) ?? []), words])
  }
  for (const candidates of map.values()) candidates.sort((a, b) => b.length - a.length)
  return map
}

/** How many tokens the longest expression of the table takes at a token; 0 for none. */
export function begins(table: Openers, tokens: readonly Token[], at: number): number {
  const candidates = table.get(tokens[at]?.lower ?? '')
  if (candidates === undefined) return 0
  for (const words of candidates) if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length
  return 0
}

/** Whether an expression of the table stands anywhere in a range. */
export function holds(table: Openers, tokens: readonly Token[], range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at++) if (begins(table, tokens, at) > 0) return true
  return false
}
