/** The contract: what goes in, what comes out, and what the stages hand each other. Types only. */
import type { Entry } from '../extractors/lexicon/lexicon.ts'
import type { Word } from './words.ts'

/** A language that padam reads, ISO 639-1. */
export type Language = 'id' | 'en'

/** A half-open range of UTF-16 code units: `record.text.slice(start, end) === text`. */
export interface Span {
  start: number
  end: number
  text: string
}

/** An article as a caller hands it over. Only `text` is needed. */
export interface Article {
  /** The article as plain text. Every span of the record points into it. */
  text: string
  /** The headline; found in the text where it stands there. */
  title?: string
  /** When it appeared: an ISO 8601 date or instant. */
  published?: string
  /** `published` was read from the page's metadata rather than given by the caller. */
  publishedFrom?: 'metadata'
  /** A day in it stands for `published` where neither the caller nor the text names one. */
  url?: string
  path?: string
  publisher?: string
  authors?: string[]
  /** Skips detection. */
  language?: Language
}

/** What one article becomes. Absent facts are `null` or `[]`. */
export interface OutageRecord {
  schema: 'padam/1'
  /** First 16 hex digits of the SHA-256 of the text (NFC, `\n` line ends). */
  id: string
  source: Source
  title: Span | null
  /** The article as read. */
  text: string
  /** The stretches that are article; page furniture lies outside and yields nothing. */
  body: Span[]
  language: { code: Language; confidence: number }
  published: Published | null
  /** `null` where the article reports no outage. */
  outage: Outage | null
  entities: Entity[]
  dates: DateMention[]
  quotes: Quote[]
  stockMoves: StockMove[]
  numericClaims: NumericClaim[]
  /** What the text contradicts itself on, in words. */
  warnings: Warning[]
}

/** Something in the article that does not add up. */
export interface Warning {
  /** Dotted name of what is wrong, `stock-move/percent-disagrees`. */
  code: string
  message: string
  span: Span | null
}

export interface Source {
  path: string | null
  url: string | null
  publisher: string | null
  authors: string[]
}

export interface Published {
  /** ISO 8601 date or instant. */
  value: string
  origin: 'given' | 'metadata' | 'text' | 'inferred'
}

export type EntityKind = 'person' | 'organization' | 'product' | 'place'

export interface Entity {
  /** 'e1', 'e2' … in order of first mention. */
  id: string
  kind: EntityKind
  /** The canonical name: the fullest one. */
  name: string
  /** Every named mention, in order. */
  mentions: Span[]
  /** As written: 'CEO', 'juru bicara'. */
  role: string | null
  /** Id of the organization a person speaks or works for. */
  affiliation: string | null
  /** Id of the organization that owns or runs this one. */
  parent: string | null
  identifiers: Identifiers
}

export interface Identifiers {
  wikidata?: string
  ticker?: string
  exchange?: string
  ric?: string
  iso3166?: string
  geonames?: string
  kemendagri?: string
}

export type DateModifier = 'exact' | 'about' | 'start' | 'middle' | 'end' | 'before' | 'after' | 'more-than' | 'less-than'

export interface DateMention {
  span: Span
  kind: 'date' | 'time' | 'duration' | 'interval'
  /** ISO 8601 or TIMEX3: `2022-10-25T15:45+07:00`, `2021-10-04TNI`, `PT2H`, `A/B`. */
  value: string
  /** First day or instant meant, where it can be computed. */
  earliest: string | null
  /** Last day or instant meant, where it can be computed. */
  latest: string | null
  modifier: DateModifier
  /** Offset from UTC as written or implied by the named zone: '+07:00'. */
  timeZone: string | null
}

export interface Speaker {
  name: string
  span: Span | null
  /** Entity id. */
  entity: string | null
  role: string | null
  /** Entity id. */
  affiliation: string | null
}

export interface Quote {
  /** The words, without their marks. */
  span: Span
  kind: 'direct' | 'partial' | 'indirect'
  speaker: Speaker | null
  /** The speech verb or phrase: 'kata', 'said'. */
  cue: Span | null
  /** Index of an earlier quote that reports the same words. */
  sameAs: number | null
  /** Language of the quoted words. */
  language: Language
}

/** An amount of money in an ISO 4217 currency; `null` where no currency is stated. */
export interface Money {
  amount: number
  currency: string | null
}

export interface StockMove {
  span: Span
  kind: 'share' | 'index'
  company: { name: string; entity: string | null }
  ticker: string | null
  exchange: string | null
  direction: 'up' | 'down' | 'flat'
  /** Magnitude: 0.7 for "turun 0,7%". */
  percent: number | null
  change: Money | null
  /** After the move. */
  price: Money | null
  previousPrice: Money | null
  session: 'premarket' | 'regular' | 'close' | 'after-hours' | null
  /** ISO date of the move. */
  date: string | null
}

export type Comparator = '=' | '~' | '>' | '>=' | '<' | '<=' | 'order'

export type Rate = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export interface NumericClaim {
  /** Comparator, number and counted noun: "lebih dari 100 miliar pesan sehari". */
  span: Span
  kind: 'count' | 'money' | 'percent' | 'measure'
  /** In full units: 100000000000. */
  value: number
  /** High end of a range. */
  upper: number | null
  /** 'order': "ratusan", "tens of thousands"; the value is the order's base. */
  comparator: Comparator
  /** Canonical English: 'user', 'message', '%', an ISO 4217 code, a UCUM-like unit. */
  unit: string
  /** As written: 'pengguna aktif bulanan'. */
  noun: string | null
  per: Rate | null
  /** Entity id of what the figure is about. */
  subject: string | null
  /** Entity id of who states it. */
  source: string | null
  /** Date value that the text ties the figure to. */
  asOf: string | null
}

export type OutageCategory =
  | 'messaging'
  | 'social'
  | 'cloud'
  | 'telecom'
  | 'power'
  | 'banking'
  | 'payments'
  | 'exchange'
  | 'e-commerce'
  | 'transport'
  | 'government'
  | 'media'
  | 'gaming'
  | 'ai'
  | 'software'
  | 'other'

export type CauseCategory =
  | 'configuration'
  | 'software-bug'
  | 'network'
  | 'cable-cut'
  | 'power'
  | 'overload'
  | 'cyberattack'
  | 'hardware'
  | 'third-party'
  | 'maintenance'
  | 'human-error'
  | 'natural-disaster'
  | 'government-order'
  | 'technical-fault'
  | 'unknown'

export interface Outage {
  /** Entity ids of what failed. */
  services: string[]
  /** Entity id of who runs it. */
  operator: string | null
  category: OutageCategory
  startedAt: string | null
  endedAt: string | null
  /** ISO 8601 duration. */
  duration: string | null
  status: 'resolved' | 'restoring' | 'ongoing' | 'unknown'
  cause: { category: CauseCategory; span: Span | null }
  /** Entity ids. */
  places: string[]
  worldwide: boolean
  /** Indices into `numericClaims` that count who or what was hit. */
  affected: number[]
  /** For each field that is set, the words it was read from. */
  evidence: Record<string, Span>
}

// ---------------------------------------------------------------------------
// What the stages hand each other
// ---------------------------------------------------------------------------

/** `mark` is any punctuation or symbol, one character each. */
export type TokenKind = 'word' | 'number' | 'mark' | 'handle' | 'hashtag' | 'url' | 'break'

/** The smallest unit that rules look at. `break` is a paragraph's end. */
export interface Token {
  start: number
  end: number
  kind: TokenKind
  text: string
  /** `text` in lower case, typographic apostrophes made straight. */
  lower: string
  /** Whether white space (or the text's edge) stands before it. */
  spaced: boolean
  /** Begins with an upper-case letter. */
  capital: boolean
  /** The word's form; null for what is no word. */
  word: Word | null
  /** What the segment's lexicon knows of this word. */
  entry: Entry | null
  /** Multi-word expressions of the lexicon that begin here, the longest first. */
  phrases: readonly Phrase[] | null
}

/** A multi-word expression at some token: how many tokens it takes and what it means. */
export interface Phrase {
  length: number
  entry: Entry
}

/** A range of tokens, half open. */
export interface TokenRange {
  first: number
  last: number
}

/** A stretch of tokens in one language: the article's own, or a quoted one's. */
export interface Segment extends TokenRange {
  language: Language
}

/** What a paragraph is to the article. Only `body`, `title` and `byline` yield mentions. */
export type Zone = 'title' | 'byline' | 'body' | 'furniture'

export interface Paragraph extends TokenRange {
  zone: Zone
}

/** A figure in the text, read once for dates, stock moves and claims alike. `first`..`last` are tokens. */
export interface NumberReading extends TokenRange {
  value: number
  /** High end of a range ("2,000 to 3,000"), else null. */
  upper: number | null
  /** 'exact' digits or words; 'order' for "ratusan", "tens of thousands"; 'fraction' for "two thirds", "separuh". */
  form: 'exact' | 'order' | 'fraction'
  /** Only digits and separators: it may still be a time, a day or a version. */
  digits: boolean
}

/** The analysed text. Everything after the tokeniser reads this and never the text. */
export interface Doc {
  text: string
  language: Language
  tokens: readonly Token[]
  /** Without furniture, in order; these are the tokens that rules see. */
  segments: readonly Segment[]
  sentences: readonly TokenRange[]
  /** Index of the sentence that a token lies in. */
  sentenceOf: Int32Array
  paragraphs: readonly Paragraph[]
  /** What stands between double quotation marks, in order, none inside another. */
  quoted: readonly TokenRange[]
  /** Figures in order of their first token; ranges do not overlap. */
  numbers: readonly NumberReading[]
  /** Index into `numbers` of the figure that covers a token, or -1. */
  numberAt: Int32Array
  title: Span | null
  publisher: string | null
  authors: string[]
}

/** A mention as an extractor makes it: the record's shape, where it lies, and the rule that made it. */
export type Found<T> = T & TokenRange & { rule: string }

/** A name's mention in the text. */
export interface NameMention extends TokenRange {
  /** Index into `Names.entities`. */
  entity: number
  rule: string
}

/** All names of a document. */
export interface Names {
  entities: readonly Entity[]
  mentions: readonly NameMention[]
  /** Index into `mentions` of the name that covers a token, or -1. */
  at: Int32Array
  /** What the gazetteer knows of each entity, by its place in `entities`; null of an unknown one. */
  facts: readonly (NameFacts | null)[]
}

/** What the gazetteer knows of a name beyond the record. */
export interface NameFacts {
  /** The outage that it has when it fails. */
  category: OutageCategory | null
  /** ISO 3166 code of its home, in lower case. */
  country: string | null
  /** Counts reports of others' outages (Downdetector). */
  tracker: boolean
  /** Reports news. */
  media: boolean
}

/** All times of a document and the day they are read from. */
export interface Times {
  mentions: readonly Found<DateMention>[]
  published: Published | null
  /** One moment on two clocks that disagree. */
  warnings?: readonly Warning[]
}
