/** The whole flow in one place: an article in, a record out. */
import { extractDates } from '../extractors/dates/index.ts'
import { extractNames, type NameKnowledge } from '../extractors/entities/index.ts'
import { loadNameKnowledge } from '../extractors/entities/knowledge.ts'
import type { GazetteerEntry } from '../extractors/gazetteer/entry.ts'
import { extractNumericClaims } from '../extractors/numeric-claims/index.ts'
import { extractOutage } from '../extractors/outage/index.ts'
import { extractQuotes } from '../extractors/quotes/index.ts'
import { extractStockMoves } from '../extractors/stock-moves/index.ts'
import { dayInUrl } from './article/date.ts'
import { analyse } from './document.ts'
import { padamError } from './errors.ts'
import { type Explanation, explanationOf } from './explain.ts'
import { readGazetteer, toGazetteer } from './gazetteer.ts'
import { detectLanguage, markersIn } from './language.ts'
import { type Findings, toRecord } from './record.ts'
import { isHardWrapped, tokenise } from './tokenise.ts'
import type { Article, Doc, Language, OutageRecord, Token } from './types.ts'

export interface PipelineOptions {
  /** Reads every article in this language instead of detecting it. */
  language?: Language | undefined
  /** When articles appeared that do not say so themselves: an ISO 8601 date or instant. */
  published?: string | undefined
  /** Names that the shipped gazetteer lacks or has otherwise: entries, or the path of a file of them (JSON, or a table). */
  gazetteer?: string | readonly GazetteerEntry[] | undefined
}

/** Reads articles, one at a time; holds no state between them. */
export interface Padam {
  /**
   * Turns one article into its record.
   * @throws PadamError `unsupported-language`, `empty-article`, `invalid-article` or `invalid-date`
   */
  extract(article: string | Article): OutageRecord
  /** The record, and for each mention the rule that made it. Throws as `extract` does. */
  explain(article: string | Article): Explanation
}

/** Makes a pipeline. */
export async function createPipeline(options: PipelineOptions = {}): Promise<Padam> {
  if (options.published !== undefined) checkDate(options.published)
  const own = typeof options.gazetteer === 'string' ? readGazetteer(options.gazetteer) : options.gazetteer
  const knowledge = loadNameKnowledge(own === undefined ? [] : [toGazetteer(own)])
  const read = (input: string | Article): { article: Article; doc: Doc; findings: Findings } => {
    const article = articleOf(input, options)
    const tokens = tokenise(article.text, !isHardWrapped(article.text))
    const marks = markersIn(tokens)
    const language = languageOf(article, tokens, marks)
    const doc = analyse(article, tokens, language.code, marks)
    return { article, doc, findings: findAll(doc, knowledge, language, article) }
  }
  return {
    extract(input) {
      const { article, doc, findings } = read(input)
      return toRecord(article, doc, findings)
    },
    explain(input) {
      const { article, doc, findings } = read(input)
      return explanationOf(doc, findings, toRecord(article, doc, findings))
    },
  }
}

/** The extractors in order; each is handed what it needs of the earlier ones' results. */
function findAll(doc: Doc, knowledge: NameKnowledge, language: OutageRecord['language'], { published, url }: Article): Findings {
  const names = extractNames(doc, knowledge)
  const times = extractDates(doc, names, published ?? null, published === undefined && url !== undefined ? dayInUrl(url) : null)
  const quotes = extractQuotes(doc, names, times)
  const { moves: stockMoves, used, warnings } = extractStockMoves(doc, names, times)
  const numericClaims = extractNumericClaims(doc, names, times, quotes, used)
  const reading = extractOutage(doc, names, times, quotes, numericClaims)
  return {
    language,
    names,
    times,
    quotes,
    stockMoves,
    numericClaims,
    outage: reading.outage,
    warnings: [...(times.warnings ?? []), ...warnings, ...reading.warnings],
  }
}

function articleOf(input: string | Article, options: PipelineOptions): Article {
  const given: Article = typeof input === 'string' ? { text: input } : input
  if (typeof given !== 'object' || given === null || typeof given.text !== 'string') {
    throw padamError('invalid-article', `an article is a string or an object with a string "text"; got ${given === null ? 'null' : typeof given}`)
  }
  if (given.text.trim() === '')
    throw padamError('empty-article', `the article ${given.path ?? ''} has no text: remove it or check how it was saved`.replace('  ', ' '))
  const published = given.published ?? options.published
  const language = given.language ?? options.language
  if (published !== undefined) checkDate(published)
  if (language !== undefined && language !== 'id' && language !== 'en')
    throw padamError('invalid-option', `language is 'id' or 'en'; got '${String(language)}'`)
  return { ...given, ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) }
}

function checkDate(value: string): void {
  const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
  const day = value.slice(0, 10)
  if (form.test(value) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day) return
  throw padamError('invalid-date', `published is an ISO 8601 date (2022-10-25) or instant (2022-10-25T15:45+07:00); got '${value}'`)
}

function languageOf(article: Article, tokens: readonly Token[], marks: Uint8Array): OutageRecord['language'] {
  if (article.language !== undefined) return { code: article.language, confidence: 1 }
  const found = detectLanguage(article.text, tokens, marks)
  if ('code' in found) return found
  throw padamError(
    'unsupported-language',
    `the article seems to be in ${found.name} (${found.refused}); padam reads Indonesian (id) and English (en). If it is one of these, give its language`,
  )
}
