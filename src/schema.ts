/** The record's JSON Schema: one definition in zod, checked by the compiler against the types. */
import { z } from 'zod'
import type {
  DateMention,
  Entity,
  Language,
  Money,
  NumericClaim,
  Outage,
  OutageRecord,
  Published,
  Quote,
  Source,
  Span,
  Speaker,
  StockMove,
  Warning,
} from './types.ts'

/** A schema with exactly the keys of `T`, each of its type: a field that is added to one and not to the other does not compile. */
type Shape<T> = { [K in keyof T]-?: z.ZodType<T[K]> }

const object = <T extends object>(shape: Shape<T>): z.ZodType<T> => z.strictObject(shape) as unknown as z.ZodType<T>

/** One of the words of `T`, all of which have to be given. */
const choice =
  <T extends string>() =>
  <const V extends readonly T[]>(...words: [T] extends [V[number]] ? V : never): z.ZodType<T> =>
    z.enum(words as readonly string[]) as unknown as z.ZodType<T>

const language = choice<Language>()('id', 'en')
const offset = z.int().nonnegative()
const entityId = z.string().regex(/^e[1-9]\d*$/)
/** ISO 8601 or TIMEX3; its grammar is wider than JSON Schema's formats. */
const value = z.string().min(1)
const name = z.string().min(1)
const optionalName = z.string().min(1).optional()

const span = object<Span>({ start: offset, end: offset, text: z.string() })
const money = object<Money>({
  amount: z.number(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
})
const source = object<Source>({
  path: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
})
const published = object<Published>({ value, origin: choice<Published['origin']>()('given', 'metadata', 'text', 'inferred') })
const warning = object<Warning>({ code: z.string(), message: z.string(), span: span.nullable() })

const entity = object<Entity>({
  id: entityId,
  kind: choice<Entity['kind']>()('person', 'organization', 'product', 'place'),
  name,
  mentions: z.array(span),
  role: name.nullable(),
  affiliation: entityId.nullable(),
  parent: entityId.nullable(),
  identifiers: z.strictObject({
    wikidata: optionalName,
    ticker: optionalName,
    exchange: optionalName,
    ric: optionalName,
    iso3166: optionalName,
    geonames: optionalName,
    kemendagri: optionalName,
  }) as unknown as z.ZodType<Entity['identifiers']>,
})

const dateMention = object<DateMention>({
  span,
  kind: choice<DateMention['kind']>()('date', 'time', 'duration', 'interval'),
  value,
  earliest: value.nullable(),
  latest: value.nullable(),
  modifier: choice<DateMention['modifier']>()('exact', 'about', 'start', 'middle', 'end', 'before', 'after', 'more-than', 'less-than'),
  timeZone: z
    .string()
    .regex(/^[+-]\d\d:\d\d$/)
    .nullable(),
})

const speaker = object<Speaker>({
  name,
  span: span.nullable(),
  entity: entityId.nullable(),
  role: name.nullable(),
  affiliation: entityId.nullable(),
})

const quote = object<Quote>({
  span,
  kind: choice<Quote['kind']>()('direct', 'partial', 'indirect'),
  speaker: speaker.nullable(),
  cue: span.nullable(),
  sameAs: offset.nullable(),
  language,
})

const stockMove = object<StockMove>({
  span,
  kind: choice<StockMove['kind']>()('share', 'index'),
  company: object<StockMove['company']>({ name, entity: entityId.nullable() }),
  ticker: name.nullable(),
  exchange: name.nullable(),
  direction: choice<StockMove['direction']>()('up', 'down', 'flat'),
  percent: z.number().nonnegative().nullable(),
  change: money.nullable(),
  price: money.nullable(),
  previousPrice: money.nullable(),
  session: choice<NonNullable<StockMove['session']>>()('premarket', 'regular', 'close', 'after-hours').nullable(),
  date: value.nullable(),
})

const numericClaim = object<NumericClaim>({
  span,
  kind: choice<NumericClaim['kind']>()('count', 'money', 'percent', 'measure'),
  value: z.number(),
  upper: z.number().nullable(),
  comparator: choice<NumericClaim['comparator']>()('=', '~', '>', '>=', '<', '<=', 'order'),
  unit: name,
  noun: name.nullable(),
  per: choice<NonNullable<NumericClaim['per']>>()('second', 'minute', 'hour', 'day', 'week', 'month', 'year').nullable(),
  subject: entityId.nullable(),
  source: entityId.nullable(),
  asOf: value.nullable(),
})

const category = choice<Outage['category']>()(
  'messaging',
  'social',
  'cloud',
  'telecom',
  'power',
  'banking',
  'payments',
  'exchange',
  'e-commerce',
  'transport',
  'government',
  'media',
  'gaming',
  'ai',
  'software',
  'other',
)
const cause = choice<Outage['cause']['category']>()(
  'configuration',
  'software-bug',
  'network',
  'cable-cut',
  'power',
  'overload',
  'cyberattack',
  'hardware',
  'third-party',
  'maintenance',
  'human-error',
  'natural-disaster',
  'government-order',
  'technical-fault',
  'unknown',
)

const outage = object<Outage>({
  services: z.array(entityId),
  operator: entityId.nullable(),
  category,
  startedAt: value.nullable(),
  endedAt: value.nullable(),
  duration: value.nullable(),
  status: choice<Outage['status']>()('resolved', 'restoring', 'ongoing', 'unknown'),
  cause: object<Outage['cause']>({ category: cause, span: span.nullable() }),
  places: z.array(entityId),
  worldwide: z.boolean(),
  affected: z.array(offset),
  evidence: z.record(z.string(), span),
})

/** What one article becomes. Throws a ZodError from `parse` where a value is not a valid record. */
export const recordSchema: z.ZodType<OutageRecord> = object<OutageRecord>({
  schema: z.literal('padam/1'),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  source,
  title: span.nullable(),
  text: z.string(),
  body: z.array(span),
  language: object<OutageRecord['language']>({ code: language, confidence: z.number().min(0).max(1) }),
  published: published.nullable(),
  outage: outage.nullable(),
  entities: z.array(entity),
  dates: z.array(dateMention),
  quotes: z.array(quote),
  stockMoves: z.array(stockMove),
  numericClaims: z.array(numericClaim),
  warnings: z.array(warning),
})

/** JSON Schema (draft 2020-12) of the record. */
export function jsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:padam:record:1',
    title: 'Outage record',
    description: 'What padam makes of one news article: entities, dates, quotes, stock moves, numeric claims and the outage itself.',
    ...z.toJSONSchema(recordSchema, { reused: 'ref' }),
  }
}
