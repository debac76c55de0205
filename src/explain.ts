/** What was found, with the rule behind each mention: for people who mend rules. */
import type { Findings } from './record.ts'
import type { Doc, OutageRecord, Span } from './types.ts'

export interface ExplainedMention {
  kind: 'entity' | 'date' | 'quote' | 'stock-move' | 'numeric-claim' | 'outage'
  span: Span
  /** `kind/language/shape`, the rule's id. */
  rule: string
  /** The normalized value, in short. */
  value: string
}

export interface Explanation {
  record: OutageRecord
  /** In order of the text. */
  mentions: ExplainedMention[]
}

/** Lays every mention beside its rule and value. */
export function explanationOf(doc: Doc, findings: Findings, record: OutageRecord): Explanation {
  const mentions: ExplainedMention[] = []
  for (const mention of findings.names.mentions) {
    const entity = findings.names.entities[mention.entity]
    if (entity === undefined) continue
    const start = doc.tokens[mention.first]?.start ?? 0
    const end = doc.tokens[mention.last - 1]?.end ?? start
    mentions.push({
      kind: 'entity',
      span: { start, end, text: doc.text.slice(start, end) },
      rule: mention.rule,
      value: `${entity.id} ${entity.kind} ${entity.name}`,
    })
  }
  for (const date of findings.times.mentions) {
    mentions.push({
      kind: 'date',
      span: date.span,
      rule: date.rule,
      value: date.modifier === 'exact' ? date.value : `${date.value} (${date.modifier})`,
    })
  }
  for (const quote of findings.quotes)
    mentions.push({ kind: 'quote', span: quote.span, rule: quote.rule, value: `${quote.kind}, ${quote.speaker?.name ?? 'nobody'}` })
  for (const move of findings.stockMoves) {
    mentions.push({ kind: 'stock-move', span: move.span, rule: move.rule, value: `${move.company.name} ${move.direction} ${move.percent ?? '?'} %` })
  }
  for (const claim of findings.numericClaims) {
    const upper = claim.upper === null ? '' : `..${claim.upper}`
    mentions.push({
      kind: 'numeric-claim',
      span: claim.span,
      rule: claim.rule,
      value: `${claim.comparator} ${claim.value}${upper} ${claim.unit}${claim.per === null ? '' : ` per ${claim.per}`}`,
    })
  }
  for (const [field, span] of Object.entries(findings.outage?.evidence ?? {})) {
    const value = findings.outage?.[field as keyof typeof findings.outage]
    mentions.push({ kind: 'outage', span, rule: `outage/${field}`, value: typeof value === 'string' ? value : JSON.stringify(value) })
  }
  mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return { record, mentions }
}
