/** From what is said to what is meant: walks the mentions in the text's order and follows the day that it tells of. */
import type { DateMention, Doc, Found, Published } from '../../src/types.ts'
import type { Said, Shift } from '../lexicon/calendar.ts'
import { has } from '../shared/rules.ts'
import { spanOf } from '../shared/spans.ts'
import { isMark } from './atom.ts'
import { addMonths, civilOf, dayOf, isoDay, two, weekdayOf } from './days.ts'
import { holidayOf } from './holidays.ts'
import type { Mention } from './join.ts'
import { dayOfPublished } from './reference.ts'
import { type Scene, scenesOf } from './scenes.ts'
import {
  dayPeriod,
  decadePeriod,
  durationOf,
  halfYearPeriod,
  hourOf,
  monthPeriod,
  narrowed,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './values.ts'
import { minutesOf, offsetOf } from './zones.ts'

/** What is known at some place of the text. */
interface Place {
  /** Day of publication. */
  reference: number | null
  /** The moment of publication in minutes since the epoch, on its own clock. */
  moment: number | null
  /** Days of the month that the text names with their weekday: a bare weekday means the nearest of them. */
  named: readonly number[]
  /** The first day that the text tells of. */
  lead: number | null
  /** The day that the text tells of. */
  narrative: number | null
  /** A day further back, told in passing: it counts for its own sentence. */
  aside: { day: number; sentence: number } | null
  /** The last clock time, in minutes since the epoch on its own clock. */
  clock: { day: number; minutes: number; offset: string | null; sentence: number } | null
  /** The last quarter or half-year: "a year earlier" is the same one, a year back. */
  period: { said: Said; year: number; sentence: number } | null
}

/** A mention is about what is to come. */
type Ahead = boolean

interface Point {
  value: string
  kind: 'date' | 'time'
  earliest: string | null
  latest: string | null
  offset: string | null
  day: number | null
  minutes: number | null
}

/** Resolves all mentions against the day they are read from. */
export function resolveAll(doc: Doc, mentions: readonly Mention[], published: Published | null): Found<DateMention>[] {
  const reference = dayOfPublished(published)
  const place: Place = { reference, moment: momentOf(published), named: [], lead: null, narrative: null, aside: null, clock: null, period: null }
  place.named = mentions.flatMap(({ said }) =>
    said.weekday !== undefined && said.day !== undefined ? (periodOf(said, place, false)?.first ?? []) : [],
  )
  const scenes = scenesOf(doc, mentions)
  const found: Found<DateMention>[] = []
  let previous: { mention: Mention; point: Point } | null = null
  for (const [index, mention] of mentions.entries()) {
    const scene = scenes[index] as Scene
    const base = { first: mention.first, last: mention.last, rule: mention.rule, span: spanOf(doc, mention) }
    const { said } = mention
    const { length } = said
    const spoken = scene.spoken === null ? place : { ...place, reference: spokenDay(scene, mentions, place) }
    const shifted = said.shift && length ? shiftedPoint(said.shift, spoken, scene.sentence) : null
    if (length && shifted === null) {
      // "sejam kemudian" of an unknown hour is neither a time nor a length.
      if (said.shift?.from === 'narrative' && length.amount === 1 && said.shift.unit !== 'year') continue
      const low = durationOf(length, said.and)
      const value = said.lengthTo ? `${low}/${durationOf(said.lengthTo)}` : low
      found.push({ ...base, kind: 'duration', value, earliest: null, latest: null, modifier: mention.modifier, timeZone: null })
      continue
    }
    const ahead = isAhead(doc, mention)
    const twin: Point | null = previous !== null && isTwin(doc, previous.mention, mention) ? previous.point : null
    const point: Point | null = shifted ?? pointOf(said, spoken, ahead, twin, doc, mention)
    if (point === null) continue
    const modifier = twin && mention.modifier === 'exact' && previous?.mention.modifier === 'about' ? 'about' : mention.modifier
    if (mention.till) {
      found.push({ ...base, ...intervalOf(point, mention, place, ahead, doc), modifier, timeZone: point.offset })
    } else {
      const bounds =
        modifier === 'before' ? { earliest: null, latest: point.latest } : modifier === 'after' ? { earliest: point.earliest, latest: null } : point
      found.push({
        ...base,
        kind: point.kind,
        value: point.value,
        earliest: bounds.earliest,
        latest: bounds.latest,
        modifier,
        timeZone: point.offset,
      })
    }
    previous = { mention, point }
    if (!scene.byline && !scene.statement && twin === null) follow(said, point, place, scene.sentence)
  }
  return found
}

/** Minutes since the epoch at which the article appeared, or null where only its day is known. */
function momentOf(published: Published | null): number | null {
  const day = dayOfPublished(published)
  const time = published === null ? null : /T(\d\d):(\d\d)/.exec(published.value)
  return day === null || !time ? null : day * 1440 + Number(time[1]) * 60 + Number(time[2])
}

/** Days between the day that the text tells of first and one that it looks back to. */
const ASIDE = 2

/** What a mention changes in what the next ones are read from. */
function follow(said: Said, point: Point, place: Place, sentence: number): void {
  const year = Number(point.value.slice(0, 4))
  if ((said.quarter !== undefined || said.halfYear !== undefined) && year > 0) place.period = { said, year, sentence }
  const { day } = point
  if (day === null || (place.reference !== null && day > place.reference)) return
  if (point.minutes !== null) place.clock = { day, minutes: point.minutes, offset: point.offset, sentence }
  else place.clock = null
  if (said.holiday !== undefined && point.minutes === null) return
  const back = (place.lead ?? place.reference ?? day) - day
  if (said.hour === undefined && (back > ASIDE || (said.shift?.from === 'narrative' && said.shift.amount < 0))) {
    place.aside = { day, sentence }
    return
  }
  place.lead ??= day
  place.narrative = day
}

/** The day that a time without one belongs to. */
function toldDay(place: Place, sentence: number): number | null {
  if (place.aside !== null && place.aside.sentence === sentence) return place.aside.day
  return place.narrative ?? place.reference
}

/** "today" and "yesterday" in someone's words count from when they were said: where that isn't told, from the day that is told of. */
function spokenDay(scene: Scene, mentions: readonly Mention[], place: Place): number | null {
  const stated = scene.spoken === null || scene.spoken < 0 ? undefined : mentions[scene.spoken]
  const day = stated === undefined ? null : (periodOf(stated.said, place, false)?.first ?? null)
  if (day !== null) return day
  const { lead, reference } = place
  return lead !== null && reference !== null && reference - lead === 1 ? lead : reference
}

const AHEAD_REACH = 14

/** Whether the words before a mention in its sentence speak of what is to come. */
function isAhead(doc: Doc, mention: Mention): Ahead {
  const sentence = doc.sentences[doc.sentenceOf[mention.first] ?? -1]
  const from = Math.max(sentence?.first ?? mention.first, mention.first - AHEAD_REACH)
  if (doc.tokens[mention.first - 1]?.entry?.aheadBeside && mention.said.hour === undefined) return true
  for (let at = mention.first - 1; at >= from; at--) if (has(doc, at, 'ahead')) return true
  return false
}

/** The same moment on another clock: "04.09 UTC (11.09 WIB)", "11 p.m. Pacific time (0600 GMT Monday)". */
function isTwin(doc: Doc, a: Mention, b: Mention): boolean {
  if (a.said.hour === undefined || b.said.hour === undefined || a.till || b.till || b.said.zone === undefined || b.said.zone === a.said.zone)
    return false
  const gap = b.first - a.last
  if (gap < 1 || gap > 2) return false
  const joint = doc.tokens[b.first - 1]
  return isMark(joint, '(') || joint?.lower === 'atau' || joint?.lower === 'or' || isMark(joint, '/')
}

function pointOf(said: Said, place: Place, ahead: Ahead, twin: Point | null, doc: Doc, mention: Mention): Point | null {
  const sentence = doc.sentenceOf[mention.first] ?? -1
  const period = said.nthDay === undefined ? periodOf(said, place, ahead) : nthPeriod(said.nthDay, place)
  if (said.hour !== undefined) return clockPoint(said, period, place, ahead, twin, doc, mention)
  if (said.part !== undefined) {
    let day = period === null ? toldDay(place, sentence) : period.first
    // What appears after midnight still calls the night "tonight".
    if (
      said.part === 'NI' &&
      said.shift?.from === 'publication' &&
      said.shift.amount === 0 &&
      day !== null &&
      place.moment !== null &&
      place.moment % 1440 < 300
    )
      day--
    const value = period !== null && day === null ? `${period.value}T${said.part}` : day === null ? `T${said.part}` : `${isoDay(day)}T${said.part}`
    const iso = day === null ? null : isoDay(day)
    return {
      value,
      kind: 'time',
      earliest: iso,
      latest: iso,
      offset: said.zone && day !== null ? offsetOf(said.zone, day, 12) : null,
      day,
      minutes: null,
    }
  }
  if (period === null) return null
  const { first, last } = narrowed(period, mention.modifier)
  const day = period.grain === 'day' ? period.first : null
  return {
    value: period.value,
    kind: 'date',
    earliest: first === null ? null : isoDay(first),
    latest: last === null ? null : isoDay(last),
    offset: null,
    day,
    minutes: null,
  }
}

function clockPoint(said: Said, period: Period | null, place: Place, ahead: Ahead, twin: Point | null, doc: Doc, mention: Mention): Point {
  const hour = hourOf(said)
  const minute = said.minute ?? 0
  let day = period === null ? toldDay(place, doc.sentenceOf[mention.first] ?? -1) : period.grain === 'day' ? period.first : null
  const { moment } = place
  // Nothing is reported before it happens.
  if (period === null && day !== null && moment !== null && !ahead && day * 1440 + hour * 60 + minute > moment && day * 1440 <= moment) day--
  if (said.midnight && period === null && day !== null && isNightAhead(doc, mention, place)) day++
  if (hour === 24 && said.part === 'NI' && day !== null) day++
  const shown = hour === 24 && said.part === 'NI' ? 0 : hour
  const offset = said.zone === undefined ? null : offsetOf(said.zone, day, shown)
  if (twin?.offset && offset !== null && twin.day !== null && twin.minutes !== null && period === null) {
    const instant = twin.day * 1440 + twin.minutes - minutesOf(twin.offset) + minutesOf(offset)
    day = Math.round((instant - (shown * 60 + minute)) / 1440)
  }
  const time = `T${two(shown)}:${two(minute)}${said.second === undefined ? '' : `:${two(said.second)}`}`
  const unknown = period !== null && period.grain === 'day' ? period.value : ''
  const value = `${day === null ? unknown : isoDay(day)}${time}${offset ?? ''}`
  return {
    value,
    kind: 'time',
    earliest: day === null ? null : value,
    latest: day === null ? null : value,
    offset,
    day,
    minutes: shown * 60 + minute,
  }
}

/** Midnight ends the day that is told where the text comes from its afternoon or waits for it. */
function isNightAhead(doc: Doc, mention: Mention, place: Place): boolean {
  const word = doc.tokens[mention.first - 1]?.lower
  return (
    (place.clock !== null && place.clock.minutes >= 720) ||
    word === 'sebelum' ||
    word === 'hingga' ||
    word === 'sampai' ||
    word === 'until' ||
    word === 'before' ||
    word === 'by'
  )
}

function intervalOf(
  from: Point,
  mention: Mention,
  place: Place,
  ahead: Ahead,
  doc: Doc,
): Pick<DateMention, 'kind' | 'value' | 'earliest' | 'latest'> {
  const at: Place = { ...place, narrative: from.day ?? place.narrative, aside: null }
  const till = pointOf(mention.till ?? {}, at, ahead, null, doc, mention)
  const later =
    till !== null && from.minutes !== null && till.minutes !== null && till.day !== null && till.day === from.day && till.minutes < from.minutes
      ? clockPoint(mention.till ?? {}, dayPeriod(till.day + 1), at, ahead, null, doc, mention)
      : till
  return { kind: 'interval', value: `${from.value}/${later?.value ?? '..'}`, earliest: from.earliest, latest: later?.latest ?? null }
}

/** "two hours later", "a year earlier", "dua hari lalu"; null where the distance leads nowhere certain. */
function shiftedPoint(shift: Shift, place: Place, sentence: number): Point | null {
  if (shift.unit === 'millisecond' || shift.unit === 'second' || shift.unit === 'minute' || shift.unit === 'hour') {
    const { clock } = place
    if (clock === null || shift.from === 'publication' || sentence - clock.sentence > 1) return null
    const factor = shift.unit === 'hour' ? 60 : shift.unit === 'minute' ? 1 : 1 / 60
    const total = Math.round(clock.day * 1440 + clock.minutes + shift.amount * factor)
    const day = Math.floor(total / 1440)
    const minutes = total - day * 1440
    const value = `${isoDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${clock.offset ?? ''}`
    return { value, kind: 'time', earliest: value, latest: value, offset: clock.offset, day, minutes }
  }
  if (!Number.isInteger(shift.amount)) return null
  const { period } = place
  if (shift.unit === 'year' && shift.from === 'narrative' && period !== null && sentence === period.sentence) {
    return pointOfPeriod(unitOf(period.said, period.year + shift.amount))
  }
  if (shift.from === 'narrative' && place.narrative === null && place.reference === null) return null
  const found = shiftedPeriod(shift, place)
  return found === null ? null : pointOfPeriod(found)
}

const unitOf = (said: Said, year: number): Period =>
  said.quarter !== undefined ? quarterPeriod(year, said.quarter) : halfYearPeriod(year, said.halfYear ?? 1)

function pointOfPeriod(period: Period): Point {
  const day = period.grain === 'day' ? period.first : null
  return {
    value: period.value,
    kind: 'date',
    earliest: period.first === null ? null : isoDay(period.first),
    latest: period.last === null ? null : isoDay(period.last),
    offset: null,
    day,
    minutes: null,
  }
}

const UNKNOWN: Partial<Record<Shift['unit'], string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX' }

function shiftedPeriod(shift: Shift, place: Place): Period | null {
  const base = shift.from === 'publication' ? place.reference : (place.aside?.day ?? place.narrative ?? place.reference)
  if (base === null) {
    const value = UNKNOWN[shift.unit]
    return value === undefined ? null : { value, first: null, last: null, grain: shift.unit === 'day' ? 'day' : 'year' }
  }
  const { year, month } = civilOf(base)
  const { amount } = shift
  if (shift.unit === 'day') return dayPeriod(base + amount)
  if (shift.unit === 'week') return weekPeriod(base + 7 * amount)
  if (shift.unit === 'month') {
    const moved = addMonths(year, month, amount)
    return monthPeriod(moved.year, moved.month)
  }
  if (shift.unit === 'quarter') {
    const moved = addMonths(year, month, 3 * amount)
    return quarterPeriod(moved.year, Math.ceil(moved.month / 3))
  }
  if (shift.unit === 'half-year') {
    const moved = addMonths(year, month, 6 * amount)
    return halfYearPeriod(moved.year, moved.month > 6 ? 2 : 1)
  }
  if (shift.unit === 'year') return yearPeriod(year + amount)
  if (shift.unit === 'decade') return decadePeriod(Math.floor(year / 10) + amount)
  return null
}

/** The period that the date part of what is said means; null if it has none. */
function periodOf(said: Said, place: Place, ahead: Ahead): Period | null {
  const { reference } = place
  if (said.decade !== undefined) return decadePeriod(said.decade)
  if (said.weekend) return weekendOf(said, reference, ahead)
  const year = said.year ?? (said.shift?.unit === 'year' && reference !== null ? civilOf(reference).year + said.shift.amount : undefined)
  if (said.holiday !== undefined) return yearly(year, place, ahead, (at) => holidayPeriod(said, at))
  if (said.season !== undefined) return yearly(year, place, ahead, (at) => seasonPeriod(at, said.season ?? 'SU'), said.turn)
  if (said.quarter !== undefined) return yearly(year, place, ahead, (at) => quarterPeriod(at, said.quarter ?? 1), undefined, 'XXXX-Q')
  if (said.halfYear !== undefined) return yearly(year, place, ahead, (at) => halfYearPeriod(at, said.halfYear ?? 1), undefined, 'XXXX-H')
  if (said.month !== undefined)
    return said.day === undefined ? monthOf(said.month, year, place, said.turn, ahead) : dayOfMonth(said, year, place, ahead)
  if (said.year !== undefined) return yearPeriod(said.year)
  if (said.weekday !== undefined) return weekdayPeriod(said, place, ahead)
  if (said.shift !== undefined) return shiftedPeriod(said.shift, place)
  return null
}

function holidayPeriod(said: Said, year: number): Period {
  const day = said.holiday === undefined ? null : holidayOf(said.holiday, year)
  return day === null ? { value: String(year), first: null, last: null, grain: 'year' } : dayPeriod(day)
}

/** "hari pertama", "hari keempat" of what is told. */
function nthPeriod(nth: number, place: Place): Period | null {
  return place.lead === null ? null : dayPeriod(place.lead + nth - 1)
}

/** Something that comes once a year: the latest one that has begun, or the next one where the text looks ahead. */
function yearly(
  year: number | undefined,
  place: Place,
  ahead: Ahead,
  make: (year: number) => Period,
  turn?: -1 | 0 | 1,
  unknown?: string,
): Period | null {
  if (year !== undefined) return make(year)
  if (place.reference === null)
    return unknown === undefined ? null : { ...make(2000), value: make(2000).value.replace('2000', 'XXXX'), first: null, last: null }
  const now = civilOf(place.reference).year
  if (ahead || turn === 1) {
    const coming = make(now)
    return (coming.last ?? 0) < place.reference ? make(now + 1) : coming
  }
  for (let at = now; at > now - 2; at--) {
    const candidate = make(at)
    // A holiday a few days ahead is the one that a text speaks of.
    const slack = candidate.grain === 'day' ? 14 : 0
    if ((candidate.first ?? 0) <= place.reference + slack && !(turn === -1 && (candidate.last ?? 0) >= place.reference)) return candidate
  }
  return make(now - 1)
}

function monthOf(month: number, year: number | undefined, place: Place, turn: -1 | 0 | 1 | undefined, ahead: Ahead): Period {
  if (year !== undefined) return monthPeriod(year, month)
  if (place.reference === null) return { value: `XXXX-${two(month)}`, first: null, last: null, grain: 'month' }
  const now = civilOf(place.reference)
  if (turn === 0) return monthPeriod(now.year, month)
  if (ahead || turn === 1) return monthPeriod(month < now.month ? now.year + 1 : now.year, month)
  const past = month < now.month || (month === now.month && turn === undefined)
  return monthPeriod(past ? now.year : now.year - 1, month)
}

function dayOfMonth(said: Said, year: number | undefined, place: Place, ahead: Ahead): Period {
  const month = said.month ?? 1
  const day = said.day ?? 1
  if (year !== undefined) return dayPeriod(dayOf(year, month, day))
  const { reference } = place
  if (reference === null) return { value: `XXXX-${two(month)}-${two(day)}`, first: null, last: null, grain: 'day' }
  const now = civilOf(reference).year
  const options = [now, now - 1, now + 1].map((each) => dayOf(each, month, day))
  if (said.weekday !== undefined) {
    const agreeing = options.filter((each) => weekdayOf(each) === said.weekday)
    const only = agreeing.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0]
    if (only !== undefined) return dayPeriod(only)
  }
  const coming = options.filter((each) => each >= reference - 7).sort((a, b) => a - b)[0] ?? reference
  const gone = options.filter((each) => each <= reference + 2).sort((a, b) => b - a)[0] ?? reference
  // What lies a few weeks ahead is nearer than what lies most of a year back.
  return dayPeriod(ahead || said.turn === 1 || (coming - reference < 45 && reference - gone > 240) ? coming : gone)
}

function weekdayPeriod(said: Said, place: Place, ahead: Ahead): Period {
  const weekday = said.weekday ?? 1
  const { reference } = place
  if (reference === null) return { value: `XXXX-WXX-${weekday}`, first: null, last: null, grain: 'day' }
  const today = weekdayOf(reference)
  if (said.shift?.unit === 'week') return dayPeriod(reference - today + weekday + 7 * said.shift.amount)
  const back = (today - weekday + 7) % 7
  if (said.turn === -1) return dayPeriod(reference - (back === 0 ? 7 : back))
  if (said.turn === 1) return dayPeriod(reference + (back === 0 ? 7 : 7 - back))
  const known = place.named.filter((day) => weekdayOf(day) === weekday && Math.abs(day - reference) <= 7)
  const nearest = known.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0]
  if (nearest !== undefined) return dayPeriod(nearest)
  if (ahead && back > 0) return dayPeriod(reference + 7 - back)
  return dayPeriod(reference - back)
}

function weekendOf(said: Said, reference: number | null, ahead: Ahead): Period {
  if (reference === null) return { value: 'XXXX-WXX-WE', first: null, last: null, grain: 'weekend' }
  const inside = weekdayOf(reference) >= 6
  if (said.turn === 1) return weekendPeriod(reference + 7)
  if (said.turn === 0 || (said.turn === undefined && (inside || ahead))) return weekendPeriod(reference)
  return weekendPeriod(reference - 7)
}
