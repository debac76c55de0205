/** Gold annotations: their shape, and the articles they stand beside. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../article/decode.ts'
import { listInputs } from '../batch/list.ts'
import { padamError } from '../errors.ts'
import type { DateMention, EntityKind, Language, Money, NumericClaim, Outage, Published, Quote, Span, StockMove } from '../types.ts'

/** What an annotator found in one article. A record is projected into the same shape, so that both are compared by the same code. */
export interface Gold {
  /** 'test' articles are set aside: rules are never written from them. */
  split: 'work' | 'test'
  /** Shared by the articles on one outage. */
  event: string | null
  language: Language
  published: Published | null
  entities: GoldEntity[]
  dates: GoldDate[]
  quotes: GoldQuote[]
  stockMoves: GoldMove[]
  numericClaims: GoldClaim[]
  outage: GoldOutage | null
}

export interface GoldEntity {
  kind: EntityKind
  /** All surface forms, the fullest first. */
  names: string[]
}

export interface GoldDate extends Span, Pick<DateMention, 'kind' | 'value' | 'modifier'> {}

export interface GoldQuote extends Span {
  kind: Quote['kind']
  speaker: { name: string; role?: string | null; affiliation?: string | null } | null
}

export interface GoldMove extends Span, Pick<StockMove, 'kind' | 'direction' | 'percent'> {
  company: string
  price: Money | null
}

export interface GoldClaim extends Span, Pick<NumericClaim, 'kind' | 'value' | 'upper' | 'comparator' | 'unit' | 'per'> {}

/** Entities stand by one of their names. */
export interface GoldOutage extends Pick<Outage, 'category' | 'startedAt' | 'endedAt' | 'duration' | 'status' | 'worldwide'> {
  services: string[]
  operator: string | null
  cause: Outage['cause']['category']
  places: string[]
}

/** An article with its gold. */
export interface GoldCase {
  /** The article's path within the folder, without its ending. */
  name: string
  text: string
  gold: Gold
}

const ENDING = '.gold.json'

/**
 * Reads the gold of a folder and its subfolders, ordered by name.
 * @throws PadamError `invalid-gold` where gold is no JSON, lacks a field, disagrees with its text, or where there is none
 */
export function readGold(folder: string): GoldCase[] {
  const { files, problems } = listInputs([folder], { include: [`*${ENDING}`] })
  const problem = problems[0]
  if (problem !== undefined && files.length === 0) {
    throw padamError('invalid-gold', `${problem.path}: no gold was found; gold for NAME.txt is NAME${ENDING} beside it`)
  }
  return files.map(({ path }) => readCase(folder, path))
}

function readCase(folder: string, path: string): GoldCase {
  const article = `${path.slice(0, -ENDING.length)}.txt`
  const fail = (reason: string): Error => padamError('invalid-gold', `${path}: ${reason}`)
  if (!existsSync(article)) throw fail(`its article ${article} is missing`)
  const text = decode(readFileSync(article))
  const gold = parse(readFileSync(path, 'utf8'), fail)
  for (const field of ['entities', 'dates', 'quotes', 'stockMoves', 'numericClaims'] as const) {
    if (!Array.isArray(gold[field])) throw fail(`the list "${field}" is missing`)
  }
  for (const span of [...gold.dates, ...gold.quotes, ...gold.stockMoves, ...gold.numericClaims]) {
    if (text.slice(span.start, span.end) !== span.text) throw fail(`at ${span.start}-${span.end} the text is not ${JSON.stringify(span.text)}`)
  }
  const within = path.startsWith(folder) ? path.slice(join(folder, 'x').length - 1) : path
  return { name: within.slice(0, -ENDING.length), text, gold }
}

function parse(json: string, fail: (reason: string) => Error): Gold {
  try {
    return JSON.parse(json) as Gold
  } catch (error) {
    throw fail(`this is no JSON: ${(error as Error).message}`)
  }
}
