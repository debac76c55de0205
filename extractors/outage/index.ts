/**
 * The outage itself. The words on failing (`cues`) are set beside names, times and figures (`scene`); where they tell of an outage
 * (`is-outage`), each field is read by itself: what failed and whose it was (`who/`), from when to when and whether it is over (`when/`),
 * where it was felt (`where/`), why (`cause`) and whom it hit (`affected`).
 */
import type { Doc, Found, Names, NumericClaim, Outage, Quote, Span, Times, Warning } from '../../src/types.ts'
import { affectedBy } from './affected.ts'
import { causeOf } from './cause.ts'
import { reportsOutage } from './is-outage.ts'
import { setScene, spanAt } from './scene.ts'
import { wordsOnRecovery } from './when/recovery.ts'
import { isSoFar, statusOf } from './when/status.ts'
import { endOf, spanEnd, startOf, statedDuration, timelineOf } from './when/timeline.ts'
import { placesOf } from './where/places.ts'
import { brokenCables } from './who/cables.ts'
import { categoryOf, isPowerCut, isShutdown, sectorVotes } from './who/category.ts'
import { operatorOf } from './who/operator.ts'
import { servicesOf } from './who/services.ts'
import { suspectsOf } from './who/suspects.ts'

/** What an article says of its outage; `outage` is null where it reports none. */
export interface OutageReading {
  outage: Outage | null
  warnings: Warning[]
}

/** Fills the outage from what the other extractors found. Each field has its own scorer, and the words that it was read from. */
export function extractOutage(
  doc: Doc,
  names: Names,
  times: Times,
  quotes: readonly Found<Quote>[],
  claims: readonly Found<NumericClaim>[],
): OutageReading {
  const scene = setScene(doc, names, times, quotes, claims)
  if (!reportsOutage(scene)) return { outage: null, warnings: [] }
  const suspects = suspectsOf(scene)
  const votes = sectorVotes(scene)
  const power = isPowerCut(scene, votes, suspects)
  const shutdown = !power && isShutdown(scene)
  const cables = power || shutdown ? [] : brokenCables(scene, suspects)
  const services = servicesOf(scene, suspects, power || shutdown, votes, cables)
  const operator = shutdown || cables.length > 0 ? null : operatorOf(scene, services.entities, suspects, power, votes.has('power'))
  const owners = operator === null ? [] : [operator.entity]
  const category = categoryOf(scene, votes, [...services.entities.slice(0, 3), ...owners], operator?.entity ?? null)
  if (power) category.category = 'power'
  // Who makes the power failed, not what: a power cut has no service.
  if (category.category === 'power') services.entities = []
  else if (shutdown) category.category = 'telecom'
  const concerned = new Set([...services.entities, ...owners])
  const words = wordsOnRecovery(scene, concerned)
  const stated = statedDuration(scene, words, concerned)
  const start = startOf(scene, words)
  const status = statusOf(scene, words, stated, start)
  const over = status.status === 'resolved'
  const end = over ? endOf(scene, words, start) : null
  const timeline = timelineOf(
    scene,
    start,
    end ?? (over ? spanEnd(start) : null),
    status.status === 'ongoing' || (!over && stated !== null && isSoFar(scene, stated.time)) ? null : stated,
  )
  const cause = causeOf(scene, concerned, power)
  const where = placesOf(scene, power)
  const affected = affectedBy(scene)
  const idOf = (entity: number): string => names.entities[entity]?.id ?? ''
  const evidence: Record<string, Span> = { ...timeline.evidence }
  const show = (field: string, span: Span | null | undefined): void => {
    if (span != null) evidence[field] = span
  }
  show('services', services.evidence)
  show('operator', operator?.evidence)
  show('category', category.evidence ?? services.evidence)
  show('status', status.evidence)
  show('cause', cause.span)
  show('places', where.evidence)
  if (where.worldwide !== null) show('worldwide', spanAt(scene, where.worldwide))
  if (affected[0] !== undefined) show('affected', claims[affected[0]]?.span)
  return {
    outage: {
      services: services.entities.map(idOf),
      operator: operator === null ? null : idOf(operator.entity),
      category: category.category,
      startedAt: timeline.startedAt,
      endedAt: timeline.endedAt,
      duration: timeline.duration,
      status: status.status,
      cause,
      places: where.places.map(idOf),
      worldwide: where.worldwide !== null,
      affected,
      evidence,
    },
    warnings: timeline.warnings,
  }
}
