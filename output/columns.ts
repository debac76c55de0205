/** Every table and column of the dataset; CSV, Parquet, SQLite, the data package and the documentation are made from this list. */
import type { DateMention, Entity, NumericClaim, OutageRecord, Quote, Span, StockMove } from '../src/types.ts'
import { type AnyTable, type Cell, type Column, type ForeignKey, table } from './table.ts'

/** A row that is the nth of its list in a record. */
type Nth<T> = { item: T; position: number }

const nth = <T>(items: readonly T[]): Nth<T>[] => items.map((item, position) => ({ item, position }))

const ARTICLE_KEY: ForeignKey = { columns: ['article_id'], table: 'articles', references: ['id'] }

/** Keys into `entities`, one for each column that holds an entity's id. */
const entityKeys = (...columns: string[]): ForeignKey[] =>
  columns.map((column) => ({ columns: ['article_id', column], table: 'entities', references: ['article_id', 'id'] }))

const ARTICLE_ID: Column<unknown> = {
  name: 'article_id',
  type: 'string',
  required: true,
  description: 'The article, id in articles',
  cell: (_, record) => record.id,
}

const POSITION: Column<Nth<unknown>> = {
  name: 'position',
  type: 'integer',
  required: true,
  description: "Place in the article's list, from 0, in order of the text",
  cell: ({ position }) => position,
}

/** The three columns of a span; `of` says whose, `prefix` stands before their names. */
function spanColumns<Row>(span: (row: Row) => Span | null, of: string, prefix = '', required = true): Column<Row>[] {
  const column = (name: 'start' | 'end' | 'text', type: 'integer' | 'string', description: string): Column<Row> => ({
    name: prefix + name,
    type,
    ...(required ? { required } : {}),
    description,
    cell: (row) => span(row)?.[name] ?? null,
  })
  return [
    column('start', 'integer', `Where ${of} begins in the article's text, in UTF-16 code units from 0`),
    column('end', 'integer', `Where ${of} ends, exclusive`),
    column('text', 'string', `${of[0]?.toUpperCase()}${of.slice(1)} as written`),
  ]
}

const list = (items: readonly string[] | undefined): Cell => (items === undefined || items.length === 0 ? null : items.join(' '))

const namesOf = (record: OutageRecord, ids: readonly string[] | undefined): Cell => {
  const names = (ids ?? []).map((id) => record.entities.find((entity) => entity.id === id)?.name ?? id)
  return names.length === 0 ? null : names.join('; ')
}

const articles = table<OutageRecord>({
  name: 'articles',
  description: 'One row an article, with the outage it reports',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (record) => [record],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'First 16 hex digits of the SHA-256 of the text (NFC, \\n line ends)',
      cell: (r) => r.id,
    },
    { name: 'source_path', type: 'string', description: 'File the article was read from', cell: (r) => r.source.path },
    { name: 'source_url', type: 'string', description: 'Address the article was published at', cell: (r) => r.source.url },
    { name: 'source_publisher', type: 'string', description: 'Outlet', cell: (r) => r.source.publisher },
    { name: 'source_authors', type: 'string', description: 'Authors, separated by "; "', cell: (r) => r.source.authors.join('; ') || null },
    { name: 'title', type: 'string', description: 'Headline', cell: (r) => r.title?.text ?? null },
    { name: 'language_code', type: 'string', required: true, values: ['id', 'en'], description: 'Language, ISO 639-1', cell: (r) => r.language.code },
    {
      name: 'language_confidence',
      type: 'number',
      required: true,
      description: 'How sure the language is, 0 to 1',
      cell: (r) => r.language.confidence,
    },
    {
      name: 'published_value',
      type: 'string',
      description: 'When the article appeared, ISO 8601 date or instant',
      cell: (r) => r.published?.value ?? null,
    },
    {
      name: 'published_origin',
      type: 'string',
      values: ['given', 'metadata', 'text', 'inferred'],
      description: 'Where that date comes from: the caller, the page, the text, or worked out from the text',
      cell: (r) => r.published?.origin ?? null,
    },
    { name: 'outage', type: 'boolean', required: true, description: 'Whether the article reports an outage', cell: (r) => r.outage !== null },
    {
      name: 'outage_services',
      type: 'string',
      description: 'What failed: ids in entities, separated by spaces',
      cell: (r) => list(r.outage?.services),
    },
    { name: 'outage_service_names', type: 'string', description: 'Their names, separated by "; "', cell: (r) => namesOf(r, r.outage?.services) },
    { name: 'outage_operator', type: 'string', description: 'Who runs it: id in entities', cell: (r) => r.outage?.operator ?? null },
    {
      name: 'outage_operator_name',
      type: 'string',
      description: "The operator's name",
      cell: (r) => namesOf(r, r.outage?.operator ? [r.outage.operator] : []),
    },
    { name: 'outage_category', type: 'string', description: 'Kind of service: messaging, power, banking …', cell: (r) => r.outage?.category ?? null },
    { name: 'outage_started_at', type: 'string', description: 'Beginning, ISO 8601 or TIMEX3', cell: (r) => r.outage?.startedAt ?? null },
    { name: 'outage_ended_at', type: 'string', description: 'End, ISO 8601 or TIMEX3', cell: (r) => r.outage?.endedAt ?? null },
    { name: 'outage_duration', type: 'string', description: 'Length, ISO 8601 duration', cell: (r) => r.outage?.duration ?? null },
    {
      name: 'outage_status',
      type: 'string',
      values: ['resolved', 'restoring', 'ongoing', 'unknown'],
      description: 'How things stood at publication',
      cell: (r) => r.outage?.status ?? null,
    },
    {
      name: 'outage_cause_category',
      type: 'string',
      description: 'Cause: configuration, cable-cut, unknown …',
      cell: (r) => r.outage?.cause.category ?? null,
    },
    ...spanColumns<OutageRecord>((r) => r.outage?.cause.span ?? null, 'the cause', 'outage_cause_', false),
    {
      name: 'outage_places',
      type: 'string',
      description: 'Where it was felt: ids in entities, separated by spaces',
      cell: (r) => list(r.outage?.places),
    },
    { name: 'outage_place_names', type: 'string', description: 'Their names, separated by "; "', cell: (r) => namesOf(r, r.outage?.places) },
    { name: 'outage_worldwide', type: 'boolean', description: 'Whether the text says it was worldwide', cell: (r) => r.outage?.worldwide ?? null },
    {
      name: 'outage_affected',
      type: 'string',
      description: 'Claims that count who or what was hit: positions in numeric_claims, separated by spaces',
      cell: (r) => list(r.outage?.affected.map(String)),
    },
    {
      name: 'body',
      type: 'string',
      description: 'Stretches of the text that are article, start-end in UTF-16 code units, separated by spaces',
      cell: (r) => list(r.body.map(({ start, end }) => `${start}-${end}`)),
    },
    { name: 'text', type: 'string', required: true, description: 'The article as read; every start and end counts in it', cell: (r) => r.text },
  ],
})

const entities = table<Entity>({
  name: 'entities',
  description: 'One row a person, organization, product or place that an article names',
  primaryKey: ['article_id', 'id'],
  foreignKeys: [ARTICLE_KEY, ...entityKeys('affiliation', 'parent')],
  rows: (record) => record.entities,
  columns: [
    ARTICLE_ID,
    { name: 'id', type: 'string', required: true, description: 'e1, e2 … in order of first mention, within the article', cell: (e) => e.id },
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['person', 'organization', 'product', 'place'],
      description: 'What it is',
      cell: (e) => e.kind,
    },
    { name: 'name', type: 'string', required: true, description: 'Canonical name: the fullest one', cell: (e) => e.name },
    { name: 'role', type: 'string', description: "A person's role as written", cell: (e) => e.role },
    { name: 'affiliation', type: 'string', description: 'Organization a person speaks or works for: id in entities', cell: (e) => e.affiliation },
    { name: 'parent', type: 'string', description: 'Organization that owns or runs this one: id in entities', cell: (e) => e.parent },
    { name: 'mention_count', type: 'integer', required: true, description: 'How often it is named', cell: (e) => e.mentions.length },
    { name: 'identifier_wikidata', type: 'string', description: 'Wikidata item', cell: (e) => e.identifiers.wikidata ?? null },
    { name: 'identifier_ticker', type: 'string', description: 'Ticker symbol', cell: (e) => e.identifiers.ticker ?? null },
    { name: 'identifier_exchange', type: 'string', description: 'Stock exchange', cell: (e) => e.identifiers.exchange ?? null },
    { name: 'identifier_ric', type: 'string', description: 'Reuters instrument code', cell: (e) => e.identifiers.ric ?? null },
    { name: 'identifier_iso3166', type: 'string', description: 'Country or subdivision, ISO 3166', cell: (e) => e.identifiers.iso3166 ?? null },
    { name: 'identifier_geonames', type: 'string', description: 'GeoNames id', cell: (e) => e.identifiers.geonames ?? null },
    {
      name: 'identifier_kemendagri',
      type: 'string',
      description: 'Indonesian area code of Kemendagri',
      cell: (e) => e.identifiers.kemendagri ?? null,
    },
  ],
})

type EntityMention = { entity: Entity; span: Span }

const mentions = table<Nth<EntityMention>>({
  name: 'mentions',
  description: 'One row a naming of an entity',
  primaryKey: ['article_id', 'position'],
  foreignKeys: [ARTICLE_KEY, ...entityKeys('entity_id')],
  rows: (record) => {
    const all = record.entities.flatMap((entity) => entity.mentions.map((span) => ({ entity, span })))
    return nth(all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
  },
  columns: [
    ARTICLE_ID,
    POSITION,
    { name: 'entity_id', type: 'string', required: true, description: 'Who is named: id in entities', cell: ({ item }) => item.entity.id },
    ...spanColumns<Nth<EntityMention>>(({ item }) => item.span, 'the name'),
  ],
})

const dates = table<Nth<DateMention>>({
  name: 'dates',
  description: 'One row a date, time, duration or interval',
  primaryKey: ['article_id', 'position'],
  foreignKeys: [ARTICLE_KEY],
  rows: (record) => nth(record.dates),
  columns: [
    ARTICLE_ID,
    POSITION,
    ...spanColumns<Nth<DateMention>>(({ item }) => item.span, 'the expression'),
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['date', 'time', 'duration', 'interval'],
      description: 'What it is',
      cell: ({ item }) => item.kind,
    },
    { name: 'value', type: 'string', required: true, description: 'ISO 8601 or TIMEX3 value', cell: ({ item }) => item.value },
    { name: 'earliest', type: 'string', description: 'First day or instant meant', cell: ({ item }) => item.earliest },
    { name: 'latest', type: 'string', description: 'Last day or instant meant', cell: ({ item }) => item.latest },
    {
      name: 'modifier',
      type: 'string',
      required: true,
      values: ['exact', 'about', 'start', 'middle', 'end', 'before', 'after', 'more-than', 'less-than'],
      description: 'How the words around it bend the value',
      cell: ({ item }) => item.modifier,
    },
    { name: 'time_zone', type: 'string', description: 'Offset from UTC, +07:00', cell: ({ item }) => item.timeZone },
  ],
})

const quotes = table<Nth<Quote>>({
  name: 'quotes',
  description: 'One row a stretch of direct, partial or indirect speech',
  primaryKey: ['article_id', 'position'],
  foreignKeys: [
    ARTICLE_KEY,
    ...entityKeys('speaker_entity', 'speaker_affiliation'),
    { columns: ['article_id', 'same_as'], table: 'quotes', references: ['article_id', 'position'] },
  ],
  rows: (record) => nth(record.quotes),
  columns: [
    ARTICLE_ID,
    POSITION,
    ...spanColumns<Nth<Quote>>(({ item }) => item.span, 'the quoted words'),
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['direct', 'partial', 'indirect'],
      description: 'How it is quoted',
      cell: ({ item }) => item.kind,
    },
    {
      name: 'language',
      type: 'string',
      required: true,
      values: ['id', 'en'],
      description: 'Language of the quoted words',
      cell: ({ item }) => item.language,
    },
    { name: 'speaker_name', type: 'string', description: 'Who says it', cell: ({ item }) => item.speaker?.name ?? null },
    { name: 'speaker_entity', type: 'string', description: 'The speaker: id in entities', cell: ({ item }) => item.speaker?.entity ?? null },
    { name: 'speaker_role', type: 'string', description: "The speaker's role as written", cell: ({ item }) => item.speaker?.role ?? null },
    {
      name: 'speaker_affiliation',
      type: 'string',
      description: 'Whom the speaker speaks for: id in entities',
      cell: ({ item }) => item.speaker?.affiliation ?? null,
    },
    ...spanColumns<Nth<Quote>>(({ item }) => item.speaker?.span ?? null, 'the speaker', 'speaker_', false),
    ...spanColumns<Nth<Quote>>(({ item }) => item.cue, 'the cue', 'cue_', false),
    { name: 'same_as', type: 'integer', description: 'Position of an earlier quote that reports the same words', cell: ({ item }) => item.sameAs },
  ],
})

const stockMoves = table<Nth<StockMove>>({
  name: 'stock_moves',
  description: 'One row a move of a share or an index',
  primaryKey: ['article_id', 'position'],
  foreignKeys: [ARTICLE_KEY, ...entityKeys('company_entity')],
  rows: (record) => nth(record.stockMoves),
  columns: [
    ARTICLE_ID,
    POSITION,
    ...spanColumns<Nth<StockMove>>(({ item }) => item.span, 'the statement'),
    { name: 'kind', type: 'string', required: true, values: ['share', 'index'], description: 'What moved', cell: ({ item }) => item.kind },
    { name: 'company_name', type: 'string', required: true, description: 'Company or index', cell: ({ item }) => item.company.name },
    { name: 'company_entity', type: 'string', description: 'The company: id in entities', cell: ({ item }) => item.company.entity },
    { name: 'ticker', type: 'string', description: 'Ticker symbol', cell: ({ item }) => item.ticker },
    { name: 'exchange', type: 'string', description: 'Stock exchange', cell: ({ item }) => item.exchange },
    {
      name: 'direction',
      type: 'string',
      required: true,
      values: ['up', 'down', 'flat'],
      description: 'Which way',
      cell: ({ item }) => item.direction,
    },
    { name: 'percent', type: 'number', description: 'Size of the move in percent, never negative', cell: ({ item }) => item.percent },
    { name: 'change_amount', type: 'number', description: 'Size of the move in money or points', cell: ({ item }) => item.change?.amount ?? null },
    { name: 'change_currency', type: 'string', description: 'Its currency, ISO 4217', cell: ({ item }) => item.change?.currency ?? null },
    { name: 'price_amount', type: 'number', description: 'Price or level after the move', cell: ({ item }) => item.price?.amount ?? null },
    { name: 'price_currency', type: 'string', description: 'Its currency, ISO 4217', cell: ({ item }) => item.price?.currency ?? null },
    {
      name: 'previous_price_amount',
      type: 'number',
      description: 'Price or level before the move',
      cell: ({ item }) => item.previousPrice?.amount ?? null,
    },
    {
      name: 'previous_price_currency',
      type: 'string',
      description: 'Its currency, ISO 4217',
      cell: ({ item }) => item.previousPrice?.currency ?? null,
    },
    {
      name: 'session',
      type: 'string',
      values: ['premarket', 'regular', 'close', 'after-hours'],
      description: 'Trading session',
      cell: ({ item }) => item.session,
    },
    { name: 'date', type: 'string', description: 'Day of the move, ISO 8601', cell: ({ item }) => item.date },
  ],
})

const numericClaims = table<Nth<NumericClaim>>({
  name: 'numeric_claims',
  description: 'One row a count, amount of money, percentage or measure',
  primaryKey: ['article_id', 'position'],
  foreignKeys: [ARTICLE_KEY, ...entityKeys('subject', 'source')],
  rows: (record) => nth(record.numericClaims),
  columns: [
    ARTICLE_ID,
    POSITION,
    ...spanColumns<Nth<NumericClaim>>(({ item }) => item.span, 'the claim'),
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['count', 'money', 'percent', 'measure'],
      description: 'What it is',
      cell: ({ item }) => item.kind,
    },
    { name: 'value', type: 'number', required: true, description: 'The figure in full units; low end of a range', cell: ({ item }) => item.value },
    { name: 'upper', type: 'number', description: 'High end of a range', cell: ({ item }) => item.upper },
    {
      name: 'comparator',
      type: 'string',
      required: true,
      values: ['=', '~', '>', '>=', '<', '<=', 'order'],
      description: 'How the text bounds the figure; order: only its order of magnitude is said, the value is its base',
      cell: ({ item }) => item.comparator,
    },
    {
      name: 'unit',
      type: 'string',
      required: true,
      description: 'What is counted, in canonical English; currency in ISO 4217',
      cell: ({ item }) => item.unit,
    },
    { name: 'noun', type: 'string', description: 'What is counted, as written', cell: ({ item }) => item.noun },
    {
      name: 'per',
      type: 'string',
      values: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
      description: 'The time a rate is over',
      cell: ({ item }) => item.per,
    },
    { name: 'subject', type: 'string', description: 'What the figure is about: id in entities', cell: ({ item }) => item.subject },
    { name: 'source', type: 'string', description: 'Who states it: id in entities', cell: ({ item }) => item.source },
    { name: 'as_of', type: 'string', description: 'Date the text ties the figure to', cell: ({ item }) => item.asOf },
  ],
})

const evidence = table<[string, Span]>({
  name: 'evidence',
  description: 'One row a field of the outage that is set, with the words it was read from',
  primaryKey: ['article_id', 'field'],
  foreignKeys: [ARTICLE_KEY],
  rows: (record) => Object.entries(record.outage?.evidence ?? {}),
  columns: [
    ARTICLE_ID,
    { name: 'field', type: 'string', required: true, description: "Field of the record's outage, in camelCase", cell: ([field]) => field },
    ...spanColumns<[string, Span]>(([, span]) => span, 'the evidence'),
  ],
})

const warnings = table<Nth<OutageRecord['warnings'][number]>>({
  name: 'warnings',
  description: 'One row a thing in an article that does not add up',
  primaryKey: ['article_id', 'position'],
  foreignKeys: [ARTICLE_KEY],
  rows: (record) => nth(record.warnings),
  columns: [
    ARTICLE_ID,
    POSITION,
    { name: 'code', type: 'string', required: true, description: 'What is wrong, stock-move/percent-disagrees', cell: ({ item }) => item.code },
    { name: 'message', type: 'string', required: true, description: 'The same for people', cell: ({ item }) => item.message },
    ...spanColumns<Nth<OutageRecord['warnings'][number]>>(({ item }) => item.span, 'the place', '', false),
  ],
})

/** The dataset's tables; a table stands behind those it refers to. */
export const TABLES: readonly AnyTable[] = [articles, entities, mentions, dates, quotes, stockMoves, numericClaims, evidence, warnings]
