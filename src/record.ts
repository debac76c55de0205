/** What was found -> one record: order, ids, and nothing of the machinery. No extraction happens here. */
import { createHash } from 'node:crypto'
import type { Article, Doc, Found, Names, NumericClaim, Outage, OutageRecord, Quote, Span, StockMove, Times, TokenRange, Warning } from './types.ts'

export interface Findings {
  language: OutageRecord['language']
  names: Names
  times: Times
  quotes: readonly Found<Quote>[]
  stockMoves: readonly Found<StockMove>[]
  numericClaims: readonly Found<NumericClaim>[]
  outage: Outage | null
  warnings: Warning[]
}

/** Builds the record of one article. */
export function toRecord(article: Article, doc: Doc, findings: Findings): OutageRecord {
  return {
    schema: 'padam/1',
    id: recordId(article.text),
    source: {
      path: article.path ?? null,
      url: article.url ?? null,
      publisher: article.publisher ?? doc.publisher,
      authors: article.authors ?? doc.authors,
    },
    title: doc.title,
    text: article.text,
    body: bodyOf(doc),
    language: findings.language,
    published: publishedOf(article, findings.times.published),
    outage: findings.outage,
    entities: [...findings.names.entities],
    dates: findings.times.mentions.map(plain),
    quotes: findings.quotes.map(plain),
    stockMoves: findings.stockMoves.map(plain),
    numericClaims: findings.numericClaims.map(plain),
    warnings: findings.warnings,
  }
}

/** A date that the article came with is the caller's or its page's. */
function publishedOf(article: Article, published: OutageRecord['published']): OutageRecord['published'] {
  return published?.origin === 'given' && article.publishedFrom !== undefined ? { ...published, origin: article.publishedFrom } : published
}

/** First 16 hex digits of the SHA-256 of the text in NFC with `\n` line ends. */
export function recordId(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n').normalize('NFC')).digest('hex').slice(0, 16)
}

/** A mention without its token range and rule. */
function plain<T>(found: T & TokenRange & { rule: string }): T {
  const { first: _first, last: _last, rule: _rule, ...mention } = found
  return mention as unknown as T
}

/** Neighbouring paragraphs that are no furniture, as spans. */
function bodyOf(doc: Doc): Span[] {
  const spans: Span[] = []
  let start = -1
  let end = -1
  const close = (): void => {
    if (start >= 0) spans.push({ start, end, text: doc.text.slice(start, end) })
    start = -1
  }
  for (const paragraph of doc.paragraphs) {
    if (paragraph.zone === 'furniture') close()
    else {
      if (start < 0) start = doc.tokens[paragraph.first]?.start ?? 0
      end = doc.tokens[paragraph.last - 1]?.end ?? start
    }
  }
  close()
  return spans
}
