/** When an article appeared, worked out from what its own text fixes. */
import type { Doc } from '../../../src/types.ts'
import { isMark } from '../../shared/tokens.ts'
import { weekdayOf } from '../calendar/days.ts'
import type { Mention } from '../mentions/mention.ts'
import { isStatement } from '../resolve/scenes.ts'
import { agreeing } from './agreement.ts'
import { comingDays, isAhead } from './coming.ts'
import { type Dated, dayKey, FAR, isSigned, isStale, latestOf, nextSuch, spreadOf } from './dated.ts'
import { isDayOfYear } from './page-date.ts'

/** A statement follows what it is about within so many days. */
const SOON = 3
/** So many days behind a date the weekday may lie that is told in passing. */
const NEXT = 1
/** In so many sentences a text says what it is about. */
const EARLY = 6

/** The day of publication that the text fixes, or null. */
export function infer(doc: Doc, mentions: readonly Mention[], dated: readonly Dated[]): number | null {
  // "hari ini, Selasa (25/10/2022)"
  const today = dated.find((each) => each.day !== null && isFromToday(each))
  const away = today?.said.shift?.amount ?? 0
  const told = today?.day == null ? null : today.day - away
  if (told !== null && away === 0) return told
  const shown = shownDay(doc, mentions, dated)
  // "Senin kemarin (8/5/2023)" may have been two days ago.
  const day = told === null || shown === null ? (told ?? shown) : Math.max(told, shown)
  // "Minggu (23/6) kemarin": the day behind it.
  const gone =
    day !== null && dated.some((each) => each.day === null && isFromToday(each) && each.said.shift?.amount === -1 && isDayOfYear(each, day))
  return gone ? day + 1 : day
}

/** "hari ini", "kemarin" beside a date. */
const isFromToday = ({ said }: Dated): boolean => said.shift?.from === 'publication' && said.shift.unit === 'day'

/**
 * The text's own evidence, the strongest first: the latest full date in brackets or beside its weekday;
 * a weekday and a day of the month, which agree in few years, in the first such year that isn't before any year the text names.
 */
function shownDay(doc: Doc, mentions: readonly Mention[], dated: readonly Dated[]): number | null {
  const spread = spreadOf(dated)
  const coming = comingDays(doc, dated)
  const full = dated.filter((each) => each.day !== null && !isStale(spread, each) && each.mention.modifier !== 'after' && !isAhead(doc, each.mention))
  const fixed = full.filter(
    (each) =>
      !coming.has(dayKey(each)) &&
      (each.said.weekday !== undefined || isMark(doc.tokens[each.mention.first - 1], '(') || isSigned(doc, each.mention)),
  )
  const open = dated.filter((each) => each.day === null)
  const latest = latestOf(fixed)
  if (latest !== null) {
    const line = open.find((each) => each.byline)
    if (line) return nextSuch(line.mention, latest)
    return afterOpen(open, coming, saidAfter(doc, mentions, fixed, latest))
  }
  const early = latestOf(full.filter((each) => (doc.sentenceOf[each.mention.first] ?? EARLY) < EARLY))
  const spoken = early === null ? null : saidAfter(doc, mentions, full, early)
  return agreeing(doc, mentions, open) ?? (early === null || isOtherDay(mentions, spoken ?? early) ? null : afterOpen(open, coming, spoken ?? early))
}

/** Whether the text tells of weekdays and a day is none of them: a caption's, or history's. */
function isOtherDay(mentions: readonly Mention[], day: number): boolean {
  const told = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const { said } of mentions)
    if (said.weekday !== undefined && said.day === undefined && said.turn === undefined) told[said.weekday] = (told[said.weekday] as number) + 1
  return told[weekdayOf(day)] === 0 && Math.max(...told) > 0
}

/**
 * "kata Budi, Senin." behind a Sunday's date: who speaks on a day that no date covers spoke on the next such day;
 * so is the next day what is told of behind that date.
 */
function saidAfter(doc: Doc, mentions: readonly Mention[], fixed: readonly Dated[], latest: number): number {
  const covered = new Set(fixed.map((each) => weekdayOf(each.day ?? 0)))
  let last = 0
  for (const each of fixed) if (each.day === latest) last = Math.max(last, each.mention.first)
  let day = latest
  for (const mention of mentions) {
    const { weekday, day: dayOfMonth, turn } = mention.said
    if (weekday === undefined || dayOfMonth !== undefined || turn !== undefined || covered.has(weekday)) continue
    const next = latest + ((weekday - weekdayOf(latest) + 7) % 7)
    // "tutup hingga Kamis" is still to come, "hingga Kamis pagi" has been.
    const waited = mention.said.part === undefined && doc.tokens[mention.first - 1]?.entry?.until === true
    const told = mention.first > last && next - latest <= NEXT && !waited && !isAhead(doc, mention)
    if (told || (next - latest <= SOON && isStatement(doc, mention))) day = Math.max(day, next)
  }
  return day
}

/** The latest day without a year behind one with it: "tanggal 9 Mei" behind "8 Mei 2023". */
function afterOpen(open: readonly Dated[], coming: ReadonlySet<number>, day: number): number {
  let last = day
  for (const each of open) if (!coming.has(dayKey(each))) last = Math.max(last, soonAfter(each, day))
  return last
}

/** "Kamis (11/5)" behind "Senin (8/5/2023)": the next such day where its weekday agrees and it is near, else the same day. */
function soonAfter({ mention, said }: Dated, after: number): number {
  if (mention.modifier !== 'exact') return after
  const day = nextSuch(mention, after)
  const agrees = said.weekday === undefined ? day - after <= SOON : day - after <= FAR && weekdayOf(day) === said.weekday
  return agrees ? day : after
}
