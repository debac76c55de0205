/** When an article appeared: as given, as its page says, as its address holds, or as its own text fixes it. */
import type { Doc, Published } from '../../../src/types.ts'
import { dayOf, isoDay } from '../calendar/days.ts'
import type { Mention } from '../mentions/mention.ts'
import { supposed } from './agreement.ts'
import { datedOf, isStale, spreadOf } from './dated.ts'
import { infer } from './inference.ts'
import { isDayOfYear, momentOf, pageDate, timeOf } from './page-date.ts'

/** Null where neither the caller nor the text nor the article's address says it. */
export function publishedOf(doc: Doc, mentions: readonly Mention[], given: string | null, address: string | null): Published | null {
  if (given !== null) return { value: given, origin: 'given' }
  const dated = datedOf(doc, mentions)
  const line = pageDate(doc, dated)
  if (line !== null && !isStale(spreadOf(dated), line)) return { value: momentOf(timeOf(doc, mentions, dated, line), line.day), origin: 'text' }
  const day = address === null ? infer(doc, mentions, line === null ? dated : dated.filter((each) => each !== line)) : dayOfIso(address)
  if (day === null) return null
  // The page's line may lack its year and know the hour: "Selasa, 25 Okt 16.05 WIB".
  const named = dated.find((each) => each.byline && isDayOfYear(each, day))
  return { value: named ? momentOf(named.mention.said, day) : isoDay(day), origin: address === null ? 'inferred' : 'metadata' }
}

/** Where nothing tells the year: a day in another year to read the rest from, or null. */
export function supposedDay(doc: Doc, mentions: readonly Mention[]): number | null {
  return supposed(doc, mentions, datedOf(doc, mentions))
}

/** The day number of what was published. */
export function dayOfPublished(published: Published | null): number | null {
  return published === null ? null : dayOfIso(published.value)
}

function dayOfIso(value: string): number {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day)
}
