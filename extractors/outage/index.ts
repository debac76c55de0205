/** The outage itself: what failed, whose it was, from when to when, where, why, and whether it is over. */
import type { Doc, Found, Names, NumericClaim, Outage, Quote, Times, Warning } from '../../src/types.ts'

/** What an article says of its outage; `outage` is null where it reports none. */
export interface OutageReading {
  outage: Outage | null
  warnings: Warning[]
}

export function extractOutage(_doc: Doc, _names: Names, _times: Times, _quotes: readonly Found<Quote>[], _claims: readonly Found<NumericClaim>[]): OutageReading {
  return { outage: null, warnings: [] }
}
