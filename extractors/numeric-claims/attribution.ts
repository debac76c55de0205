/** Who states a figure, what it is about, and the day it is tied to. */
import type { Doc, Found, Names, NumericClaim, Quote, Times } from '../../src/types.ts'

/** Fills `source`, `subject` and `asOf` of claims in place. */
export function attribute(_doc: Doc, _names: Names, _times: Times, _quotes: readonly Found<Quote>[], _claims: Found<NumericClaim>[]): void {}
