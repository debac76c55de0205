/** What a single token is, by its form alone. */
import type { Token } from '../../src/types.ts'

export const isMark = (token: Token | undefined, text: string): boolean => token !== undefined && token.kind === 'mark' && token.text === text

/** A hyphen or dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === '-' || token.text === '–' || token.text === '—' || token.text === '‑')
}
