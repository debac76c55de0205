/** Which known name a longer one holds: `PT PLN (Persero)` is PLN, `Slack Technologies` is Slack's company. */
import type { EntityKind, Token, TokenRange } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import { knownName, type Sight, type Sighting } from '../runs/sight.ts'

/** "Slack Technologies": the company of a service that goes by its name. */
export function companyWithin(sight: Sight, range: TokenRange): Known | null {
  const sighting = knownName(sight, range.first)
  if (sighting === undefined || sighting.first !== range.first || !(sighting.hit.known.company || sighting.hit.known.kind === 'organization'))
    return null
  for (let at = sighting.last; at < range.last; at++) if (!isTail(sight, at)) return null
  return sighting.hit.known
}

/** What companies add to their names: "Technologies", "Inc", "Tbk". */
const isTail = (sight: Sight, at: number): boolean => {
  const { kind, lower } = sight.doc.tokens[at] as Token
  return (
    kind === 'mark' ||
    /^(pt|cv|persero|tbk|inc|corp|corporation|ltd|limited|llc|plc|co|group|holdings?|technologies|technology|communications?|platforms|company|international|bhd|berhad|sdn|pte)$/.test(
      lower,
    )
  )
}

/** Shapes that hold a name and what belongs to it, and nothing of their own. */
const LEGAL_SHAPES: ReadonlySet<string> = new Set(['entities/id/pt-name', 'entities/legal-name', 'entities/owner-product'])

/** The one known name that a shape holds: `PT PLN (Persero)` is PLN, `Roblox Corporation` is Roblox's company. */
export function knownWithin(sight: Sight, shape: TokenRange & { rule: string; kind: EntityKind }): Known | null {
  if (!LEGAL_SHAPES.has(shape.rule)) return null
  let found: Sighting | null = null
  let words = 0
  for (let at = shape.first; at < shape.last; at++) {
    const sighting = knownName(sight, at)
    if (sighting === undefined) {
      if (!isTail(sight, at)) words++
      continue
    }
    found = sighting
    at = sighting.last - 1
  }
  return words === 0 && found !== null ? found.hit.known : null
}
