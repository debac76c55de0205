/** padam as a library. */
export type { GazetteerEntry } from '../extractors/gazetteer/entry.ts'
export { type ErrorCode, isPadamError, type PadamError } from './errors.ts'
export type { ExplainedMention, Explanation } from './explain.ts'
export { createPipeline, type Padam, type PipelineOptions } from './pipeline.ts'
export type {
  Article,
  CauseCategory,
  Comparator,
  DateMention,
  DateModifier,
  Entity,
  EntityKind,
  Identifiers,
  Language,
  Money,
  NumericClaim,
  Outage,
  OutageCategory,
  OutageRecord,
  Published,
  Quote,
  Rate,
  Source,
  Span,
  Speaker,
  StockMove,
  Warning,
} from './types.ts'
