/** One article's annotations against its gold: counts to add up, and every error by itself. */
import type { Span } from '../types.ts'
import type { Gold, GoldEntity, GoldOutage, GoldQuote } from './gold.ts'
import { fold, jaccard, overlap, sameMove, sameName, sameNames, sameNumber, sameSpeaker, sameValue } from './same.ts'

/**
 * What has precision, recall and F1.
 * - `entities`: by distinct thing; kind and any surface form are equal. `entityFamilies`: the same with products and organizations as one kind.
 * - `dates`: spans overlap and values are equal.
 * - `quotes`: marked ones (direct and partial), Jaccard of the characters at least 0.7. `quotesWithSpeaker`: and the speaker is right.
 * - `indirectQuotes`: Jaccard at least 0.5.
 * - `stockMoves`: whole; company, direction, percent and price are equal.
 * - `numericClaims`: spans overlap and values are equal.
 * - `outages`: the article reports one.
 */
export const KINDS = [
  'entities',
  'entityFamilies',
  'dates',
  'quotes',
  'quotesWithSpeaker',
  'indirectQuotes',
  'stockMoves',
  'numericClaims',
  'outages',
] as const
export type Kind = (typeof KINDS)[number]

/** What has an accuracy, over the mentions that match, or for outages over the articles that report one in gold. */
export const FIELDS = [
  'language',
  'published',
  'dates.modifier',
  'quotes.kind',
  'quotes.speaker',
  'indirectQuotes.speaker',
  'numericClaims.unit',
  'numericClaims.comparator',
  'numericClaims.per',
  'outage.services',
  'outage.operator',
  'outage.category',
  'outage.startedAt',
  'outage.endedAt',
  'outage.duration',
  'outage.status',
  'outage.cause',
  'outage.places',
  'outage.worldwide',
] as const
export type Field = (typeof FIELDS)[number]

/** Precision is `right / predicted`, recall `right / gold`. */
export interface Tally {
  right: number
  predicted: number
  gold: number
}

/** Accuracy is `right / of`. */
export interface Share {
  right: number
  of: number
}

export interface Scores {
  articles: number
  kinds: Record<Kind, Tally>
  fields: Record<Field, Share>
}

export interface ScoredError {
  kind: Kind | Field
  /** `miss`: in gold alone; `extra`: predicted alone; `wrong`: a field of something that was found. */
  type: 'miss' | 'extra' | 'wrong'
  span: Span
  /** What gold says, and what was predicted; null where one says nothing. */
  gold: string | null
  predicted: string | null
}

/** Scores of nothing, to add to. */
export function noScores(): Scores {
  return {
    articles: 0,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, predicted: 0, gold: 0 }])) as Record<Kind, Tally>,
    fields: Object.fromEntries(FIELDS.map((field) => [field, { right: 0, of: 0 }])) as Record<Field, Share>,
  }
}

/** Adds up. */
export function addScores(total: Scores, part: Scores): void {
  total.articles += part.articles
  for (const kind of KINDS) for (const count of ['right', 'predicted', 'gold'] as const) total.kinds[kind][count] += part.kinds[kind][count]
  for (const field of FIELDS) for (const count of ['right', 'of'] as const) total.fields[field][count] += part.fields[field][count]
}

/** Adds one article's scores to `scores` and returns its errors in order of the text. */
export function scoreArticle(scores: Scores, text: string, gold: Gold, predicted: Gold): ScoredError[] {
  const errors: ScoredError[] = []
  scores.articles++

  const tally = <T>(kind: Kind, wanted: readonly T[], found: readonly T[], likeness: (a: T, b: T) => number, show: (item: T) => Shown): Pair<T>[] => {
    const pairs = pair(wanted, found, likeness)
    const count = scores.kinds[kind]
    count.right += pairs.length
    count.gold += wanted.length
    count.predicted += found.length
    const matchedGold = new Set(pairs.map((match) => match.gold))
    const matchedFound = new Set(pairs.map((match) => match.predicted))
    for (const item of wanted)
      if (!matchedGold.has(item)) errors.push({ kind, type: 'miss', span: show(item).span, gold: show(item).value, predicted: null })
    for (const item of found)
      if (!matchedFound.has(item)) errors.push({ kind, type: 'extra', span: show(item).span, gold: null, predicted: show(item).value })
    return pairs
  }
  const share = (field: Field, right: boolean, span: Span, wanted: unknown, found: unknown): void => {
    const count = scores.fields[field]
    count.of++
    if (right) count.right++
    else errors.push({ kind: field, type: 'wrong', span, gold: said(wanted), predicted: said(found) })
  }
  const whole: Span = { start: 0, end: 0, text: '' }

  share('language', gold.language === predicted.language, whole, gold.language, predicted.language)
  if (gold.published !== null && gold.published.origin !== 'given') {
    const found = predicted.published?.value ?? null
    share('published', sameValue(gold.published.value, found), whole, gold.published.value, found)
  }

  const showEntity = (entity: GoldEntity): Shown => ({ span: firstSpan(text, entity.names), value: `${entity.kind} ${entity.names.join(' | ')}` })
  tally('entities', gold.entities, predicted.entities, (a, b) => (a.kind === b.kind ? sharedForms(a, b) : 0), showEntity)
  const before = errors.length
  tally('entityFamilies', gold.entities, predicted.entities, (a, b) => (familyOf(a) === familyOf(b) ? sharedForms(a, b) : 0), showEntity)
  // They are listed as entities already.
  errors.length = before

  const dates = tally(
    'dates',
    gold.dates,
    predicted.dates,
    (a, b) => (sameValue(a.value, b.value) ? overlap(a, b) : 0),
    (date) => ({ span: date, value: date.value }),
  )
  for (const match of dates)
    share('dates.modifier', match.gold.modifier === match.predicted.modifier, match.gold, match.gold.modifier, match.predicted.modifier)

  scoreQuotes()
  tally(
    'stockMoves',
    gold.stockMoves,
    predicted.stockMoves,
    (a, b) => (sameMove(a, gold, b, predicted) ? 1 + overlap(a, b) : 0),
    (move) => ({
      span: move,
      value: `${move.company} ${move.direction} ${move.percent ?? '-'} % ${move.price ? `${move.price.amount} ${move.price.currency}` : '-'}`,
    }),
  )
  const claims = tally(
    'numericClaims',
    gold.numericClaims,
    predicted.numericClaims,
    (a, b) => (sameNumber(a.value, b.value) ? overlap(a, b) : 0),
    (claim) => ({ span: claim, value: `${claim.comparator} ${claim.value} ${claim.unit}` }),
  )
  for (const { gold: a, predicted: b } of claims) {
    share('numericClaims.unit', a.unit === b.unit, a, a.unit, b.unit)
    share('numericClaims.comparator', a.comparator === b.comparator, a, a.comparator, b.comparator)
    share('numericClaims.per', (a.per ?? null) === (b.per ?? null), a, a.per ?? null, b.per ?? null)
  }
  scoreOutage()
  return errors.sort((a, b) => a.span.start - b.span.start)

  function scoreQuotes(): void {
    const marked = (quote: GoldQuote): boolean => quote.kind !== 'indirect'
    const show = (quote: GoldQuote): Shown => ({ span: quote, value: `${quote.kind}, ${quote.speaker?.name ?? 'nobody'}` })
    const atLeast = (limit: number) => (a: GoldQuote, b: GoldQuote) => (jaccard(a, b) >= limit ? jaccard(a, b) : 0)
    const quotes = tally('quotes', gold.quotes.filter(marked), predicted.quotes.filter(marked), atLeast(0.7), show)
    const spoken = scores.kinds.quotesWithSpeaker
    spoken.gold += gold.quotes.filter(marked).length
    spoken.predicted += predicted.quotes.filter(marked).length
    for (const { gold: a, predicted: b } of quotes) {
      const right = sameSpeaker(a.speaker, gold, b.speaker)
      if (right) spoken.right++
      share('quotes.speaker', right, a, a.speaker?.name ?? null, b.speaker?.name ?? null)
      share('quotes.kind', a.kind === b.kind, a, a.kind, b.kind)
    }
    const unmarked = (quote: GoldQuote): boolean => !marked(quote)
    for (const { gold: a, predicted: b } of tally(
      'indirectQuotes',
      gold.quotes.filter(unmarked),
      predicted.quotes.filter(unmarked),
      atLeast(0.5),
      show,
    )) {
      share('indirectQuotes.speaker', sameSpeaker(a.speaker, gold, b.speaker), a, a.speaker?.name ?? null, b.speaker?.name ?? null)
    }
  }

  function scoreOutage(): void {
    const list = (outage: GoldOutage | null): GoldOutage[] => (outage === null ? [] : [outage])
    tally(
      'outages',
      list(gold.outage),
      list(predicted.outage),
      () => 1,
      (outage) => ({ span: whole, value: `${outage.category}, ${outage.services.join(', ')}` }),
    )
    if (gold.outage === null) return
    const a = gold.outage
    const b = predicted.outage
    const field = (name: keyof GoldOutage, right: (found: GoldOutage) => boolean): void =>
      share(`outage.${name}`, b !== null && right(b), whole, a[name] ?? null, b?.[name] ?? null)
    field('services', (found) => sameNames(a.services, gold, found.services, predicted))
    field('operator', (found) => sameName(a.operator, gold, found.operator, predicted))
    field('places', (found) => sameNames(a.places, gold, found.places, predicted))
    for (const name of ['startedAt', 'endedAt', 'duration'] as const) field(name, (found) => sameValue(a[name] ?? null, found[name]))
    for (const name of ['category', 'status', 'cause', 'worldwide'] as const) field(name, (found) => a[name] === found[name])
  }
}

interface Shown {
  span: Span
  value: string
}

interface Pair<T> {
  gold: T
  predicted: T
}

/** Pairs each item with at most one of the other side, the likest first. */
function pair<T>(gold: readonly T[], predicted: readonly T[], likeness: (a: T, b: T) => number): Pair<T>[] {
  const candidates = gold
    .flatMap((a) => predicted.map((b) => ({ gold: a, predicted: b, likeness: likeness(a, b) })))
    .filter((match) => match.likeness > 0)
  const taken = new Set<T>()
  return candidates
    .sort((a, b) => b.likeness - a.likeness)
    .filter((match) => {
      if (taken.has(match.gold) || taken.has(match.predicted)) return false
      taken.add(match.gold).add(match.predicted)
      return true
    })
}

const familyOf = (entity: GoldEntity): string => (entity.kind === 'product' ? 'organization' : entity.kind)

function sharedForms(a: GoldEntity, b: GoldEntity): number {
  const forms = new Set(b.names.map(fold))
  return a.names.filter((name) => forms.has(fold(name))).length
}

function firstSpan(text: string, names: readonly string[]): Span {
  const places = names.map((name) => ({ start: text.indexOf(name), name })).filter((place) => place.start >= 0)
  const first = places.sort((a, b) => a.start - b.start)[0]
  return first === undefined
    ? { start: 0, end: 0, text: names[0] ?? '' }
    : { start: first.start, end: first.start + first.name.length, text: first.name }
}

function said(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(', ') : String(value)
}
