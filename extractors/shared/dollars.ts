/** Which dollar a bare `$` is: that of the country the outlet or the article is at home in. */
import type { Doc } from '../../src/types.ts'

const OUTLETS: readonly (readonly [RegExp, string])[] = [
  [/\.au$|abc news \(?au|sydney|melbourne|guardian australia|australian|9news|brisbane|aap\b/i, 'AUD'],
  [/\.ca$|canad|cbc|globe and mail|toronto|bnn|ctv|national post|financial post/i, 'CAD'],
  [/\.sg$|straits times|channel ?news ?asia|\bcna\b|business times|today online|mothership/i, 'SGD'],
  [/\.nz$|nz herald|stuff\.co|\brnz\b/i, 'NZD'],
  [/\.hk$|south china morning post|scmp/i, 'HKD'],
]

/** Words of the text that say where it is at home, in lower case. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['canada', 'CAD'],
  ['canadian', 'CAD'],
  ['canadians', 'CAD'],
  ['toronto', 'CAD'],
  ['ottawa', 'CAD'],
  ['crtc', 'CAD'],
  ['tsx', 'CAD'],
  ['australia', 'AUD'],
  ['australian', 'AUD'],
  ['australians', 'AUD'],
  ['sydney', 'AUD'],
  ['melbourne', 'AUD'],
  ['asx', 'AUD'],
  ['singapore', 'SGD'],
  ['singaporean', 'SGD'],
  ['singaporeans', 'SGD'],
  ['zealand', 'NZD'],
  ['auckland', 'NZD'],
  ['wellington', 'NZD'],
  ['nzx', 'NZD'],
  ['optus', 'AUD'],
  ['telstra', 'AUD'],
  ['westpac', 'AUD'],
  ['rogers', 'CAD'],
  ['interac', 'CAD'],
  ['singtel', 'SGD'],
  ['starhub', 'SGD'],
  ['mrt', 'SGD'],
  ['sgx', 'SGD'],
])

/** Signs that name their dollar; an article that uses one for its home means another with a bare `$`. */
const NAMED: ReadonlySet<string> = new Set(['c', 'a', 's', 'ca', 'au', 'nz', 'hk'])

/** "SINGAPORE - Shares of …": a paper's own; agencies, which name themselves behind the place, write for abroad. */
function isDateline({ tokens }: Doc, at: number): boolean {
  const next = tokens[at + 1]?.text
  return (
    tokens[at]?.text === tokens[at]?.text.toUpperCase() &&
    tokens[at - 1]?.kind !== 'word' &&
    (next === '-' || next === '–' || next === '—' || next === ']')
  )
}

/** ISO 4217 code of a bare `$`. Indonesian articles mean the American one. */
export function homeDollar(doc: Doc): string {
  if (doc.language === 'id') return 'USD'
  for (const [outlet, currency] of OUTLETS) if (outlet.test(doc.publisher ?? '')) return currency
  const votes = new Map<string, number>()
  let named = false
  let words = 0
  let dateline: string | undefined
  for (let at = 0; at < doc.tokens.length; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.kind !== 'word') continue
    words++
    const home = HOMES.get(token.lower)
    // "930 million Singapore dollars ($700 million)"
    if (token.lower === 'dollars' && (HOMES.has(doc.tokens[at - 1]?.lower ?? '') || doc.tokens[at - 1]?.lower === 'kong')) named = true
    if (home !== undefined && words < 60 && isDateline(doc, at)) dateline ??= home
    if (home !== undefined) votes.set(home, (votes.get(home) ?? 0) + 1)
    else if (doc.tokens[at + 1]?.text === '$' && NAMED.has(token.lower)) named = true
  }
  if (named) return 'USD'
  if (dateline !== undefined) return dateline
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  // A country named in passing does not make its money the article's.
  return best !== undefined && best[1] >= 3 && best[1] * 150 >= words ? best[0] : 'USD'
}
