/** Numeric claims: counts, money, percentages and measures, and who states them. */
import type { Doc, Found, Names, NumericClaim, Quote, Times, TokenRange } from '../../src/types.ts'

/** `used` are tokens whose figures belong to stock moves. */
export function extractNumericClaims(_doc: Doc, _names: Names, _times: Times, _quotes: readonly Found<Quote>[], _used: readonly TokenRange[]): Found<NumericClaim>[] {
  return []
}
