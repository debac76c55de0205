/** A record in the shape of gold. */
import type { OutageRecord } from '../types.ts'
import type { Gold } from './gold.ts'

/** Says in a record what an annotator would say: names for ids, plain spans. */
export function project(record: OutageRecord): Gold {
  const nameOf = (id: string | null): string | null => record.entities.find((entity) => entity.id === id)?.name ?? null
  const namesOf = (ids: readonly string[]): string[] => ids.map((id) => nameOf(id) ?? id)
  const { outage } = record
  return {
    split: 'work',
    event: null,
    language: record.language.code,
    published: record.published,
    entities: record.entities.map(({ kind, name, mentions }) => ({ kind, names: [...new Set([name, ...mentions.map((span) => span.text)])] })),
    dates: record.dates.map(({ span, kind, value, modifier }) => ({ ...span, kind, value, modifier })),
    quotes: record.quotes.map(({ span, kind, speaker }) => ({
      ...span,
      kind,
      speaker: speaker === null ? null : { name: speaker.name, role: speaker.role, affiliation: nameOf(speaker.affiliation) },
    })),
    stockMoves: record.stockMoves.map(({ span, kind, company, direction, percent, price }) => ({
      ...span,
      kind,
      company: nameOf(company.entity) ?? company.name,
      direction,
      percent,
      price,
    })),
    numericClaims: record.numericClaims.map(({ span, kind, value, upper, comparator, unit, per }) => ({
      ...span,
      kind,
      value,
      upper,
      comparator,
      unit,
      per,
    })),
    outage:
      outage === null
        ? null
        : {
            services: namesOf(outage.services),
            operator: nameOf(outage.operator),
            category: outage.category,
            startedAt: outage.startedAt,
            endedAt: outage.endedAt,
            duration: outage.duration,
            status: outage.status,
            cause: outage.cause.category,
            places: namesOf(outage.places),
            worldwide: outage.worldwide,
          },
  }
}

/** What finds nothing. */
export function nothing(): Gold {
  const empty: Omit<Gold, 'language'> = {
    split: 'work',
    event: null,
    published: null,
    entities: [],
    dates: [],
    quotes: [],
    stockMoves: [],
    numericClaims: [],
    outage: null,
  }
  return { ...empty, language: 'en' }
}
