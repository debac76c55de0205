/** What the counted nouns of the lexicon are to an outage: those it hits, and the things that break. */
import type { Token } from '../../src/types.ts'

const set = (units: string): ReadonlySet<string> => new Set(units.split('|'))

/** Those who use a service and are hit with it, in the claims' canonical units. */
const USERS: ReadonlySet<string> = set(
  'user|customer|subscriber|member|account holder|passenger|airline passenger|person|resident|child|student|pupil|schoolchild|teacher|patient|trader|merchant|seller|driver|partner|courier|player|viewer|listener|reader|applicant|candidate|participant|taxpayer|pensioner|tourist|visitor|business|store|restaurant|cafe|hotel|hospital|clinic|pharmacy|school|university|factory|mall|market|gas station|household|family|farmer|fisherman|gamer|shopper|commuter|rider|traveler|owner|store owner|netizen|guest|client|broker|home|motorist|worker|employee|fan|buyer',
)

/** What an outage hits, and counts as hit: users, and what they were about. */
const HIT: ReadonlySet<string> = set(
  'user|customer|subscriber|report|complaint|flight|passenger|branch|atm|household|person|company|server|device|store|hospital|substation|tower|agency|service|website|site|home|train|school|business|player|merchant|driver|account|citizen',
)

/** What stands somewhere and serves others elsewhere. */
const SEATS: ReadonlySet<string> = set('building|facility|office|server|router|switch|data center|region zone|satellite')

/** What breaks where it stands, and is felt elsewhere. */
const PLANTS: ReadonlySet<string> = set(
  'power plant|substation|transmission tower|tower|base station|generator|transformer|turbine|gas turbine|reactor|cable|feeder|circuit|breaker|pole|conductor|insulator|tree',
)

/** A unit of counts of who or what was hit. */
export function isHitUnit(unit: string): boolean {
  return HIT.has(unit)
}

/** A noun for those who are hit. */
export function isUser(unit: string | undefined): boolean {
  return unit !== undefined && USERS.has(unit)
}

/** Whether a noun for a thing that breaks begins at a token. */
export function isPlantAt(token: Token | undefined): boolean {
  return isAt(token, PLANTS)
}

/** Whether a noun for a thing that stands somewhere begins at a token. */
export function isSeatAt(token: Token | undefined): boolean {
  return isAt(token, SEATS)
}

function isAt(token: Token | undefined, units: ReadonlySet<string>): boolean {
  if (token === undefined) return false
  return units.has(token.entry?.counted ?? '') || (token.phrases?.some((phrase) => units.has(phrase.entry.counted ?? '')) ?? false)
}

/** A noun for a service: `situs`, `app`. */
export function isServiceNoun(token: Token | undefined): boolean {
  return token?.entry?.cue === 'product' || SERVICES.has(token?.entry?.counted ?? '')
}

/** A noun for a site of somebody's that people open: `laman`, `website`. */
export function isSiteNoun(token: Token | undefined): boolean {
  return SITES.has(token?.entry?.counted ?? '')
}

/** A noun for who runs something: `operator`, `penyedia`. */
export function isOperatorNoun(token: Token | undefined): boolean {
  return OPERATORS.has(token?.entry?.counted ?? '')
}

/** A noun for a place that people are in for a while: `bandara`, `hospital`. */
export function isVenueNoun(token: Token | undefined): boolean {
  return VENUES.has(token?.entry?.counted ?? '')
}

const SERVICES: ReadonlySet<string> = set('website|app|platform|service|system|server|network|portal')
const SITES: ReadonlySet<string> = set('website|app|platform|portal')
const OPERATORS: ReadonlySet<string> = set('operator|provider|developer')
const VENUES: ReadonlySet<string> = set('airport|station|terminal|port|hospital')
