/** From a phrase and its place to a point of time: the day, the hour on its clock, both ends of an interval. */
import type { Said, Shift } from '../../lexicon/calendar.ts'
import { lookBack } from '../../shared/rules.ts'
import { addMonths, civilOf, dayOf, isoDay, two } from '../calendar/days.ts'
import { dayPeriod, halfYearPeriod, hourOf, monthPeriod, narrowed, type Period, quarterPeriod } from '../calendar/values.ts'
import { minutesOf, offsetOf } from '../calendar/zones.ts'
import type { Mention } from '../mentions/mention.ts'
import { periodOf, shiftedPeriod } from './periods.ts'
import { isUnborn, type Place, type Point, toldDay } from './place.ts'
import type { Setting } from './setting.ts'

export function pointOf(said: Said, setting: Setting): Point | null {
  const period = periodOf(said, setting.sight)
  if (said.hour !== undefined) return clockPoint(said, period, setting)
  if (said.part !== undefined) return partPoint(said, period, setting)
  if (period === null) return null
  return said.spanMonths === undefined ? pointOfPeriod(period, setting.mention) : spanPoint(period, said.spanMonths)
}

/** The day of a time that names none: what is still to come cannot lie before publication. */
function dayHere({ place, scene, sight, following }: Setting, minutes: number | null): number | null {
  if (following !== null) return following
  const told = toldDay(place, scene, minutes)
  return sight.outlook === 'sure' && told !== null && place.reference !== null ? Math.max(told, place.reference) : told
}

function partPoint(said: Said, period: Period | null, setting: Setting): Point {
  const { place } = setting
  let day = period === null ? dayHere(setting, null) : period.first
  // What appears after midnight still calls the night "tonight".
  const tonight = said.part === 'NI' && said.shift?.from === 'publication' && said.shift.amount === 0
  if (tonight && day !== null && place.moment !== null && place.moment.minutes % 1440 < 300) day--
  const iso = day === null ? null : isoDay(day)
  const offset = said.zone && day !== null ? offsetOf(said.zone, day, 12) : null
  return { value: `${iso ?? period?.value ?? ''}T${said.part}`, kind: 'time', earliest: iso, latest: iso, offset, day, minutes: null }
}

function clockPoint(said: Said, period: Period | null, setting: Setting): Point {
  const { place, scene, twin, sight } = setting
  const hour = hourOf(said)
  const minute = said.minute ?? 0
  const zone = said.zone ?? setting.zone
  let day = period === null ? (scene.byline ? place.reference : dayHere(setting, hour * 60 + minute)) : period.grain === 'day' ? period.first : null
  let shown = hour
  if (hour === 24 && said.part === 'NI') {
    shown = 0
    if (day !== null) day++
  }
  /** Midnight that ends the day that is told: the text stays in that day. */
  let after = 0
  const local = zone === null ? null : offsetOf(zone, day, shown)
  if (period === null && day !== null) {
    // Nothing is reported before it happens; the entries of a live page run on.
    const told = sight.outlook !== 'sure' && !scene.byline && !scene.heads && !setting.mention.till && !isWaited(setting)
    if (told && isUnborn(place, day, shown * 60 + minute, local)) day--
    if (said.midnight && isNightAhead(setting, day)) after = 1
  }
  if (twin?.offset && local !== null && twin.day !== null && twin.minutes !== null && period === null) {
    const instant = twin.day * 1440 + twin.minutes - minutesOf(twin.offset) + minutesOf(local)
    day = Math.round((instant - (shown * 60 + minute)) / 1440)
  }
  const shownDay = day === null ? null : day + after
  const offset = zone === null ? null : offsetOf(zone, shownDay, shown)
  const time = `T${two(shown)}:${two(minute)}${said.second === undefined ? '' : `:${two(said.second)}`}`
  const unknown = period !== null && period.grain === 'day' ? period.value : ''
  const value = `${shownDay === null ? unknown : isoDay(shownDay)}${time}${offset ?? ''}`
  const known = shownDay === null ? null : value
  return { value, kind: 'time', earliest: known, latest: known, offset, day, minutes: shown * 60 + minute }
}

/** Midnight ends the day that is told where the text comes from its afternoon or waits for it. */
function isNightAhead(setting: Setting, day: number): boolean {
  const { clock, evening } = setting.place
  return (clock !== null && clock.minutes >= 720) || evening === day || isWaited(setting)
}

/** "at least until 2 p.m.", "jelang tengah malam"; "hampir" is no waiting. */
function isWaited({ doc, mention }: Setting): boolean {
  if (lookBack(doc, mention.first, 'until') !== null) return true
  const how = lookBack(doc, mention.first, 'precision')?.value
  return how?.point === 'before' && how.length === undefined
}

/** Both ends; the second is read from the first. */
export function intervalOf(from: Point, till: Said, setting: Setting): Point {
  const { place, scene } = setting
  const at: Place = { ...place, narrative: from.day ?? place.narrative, aside: null, reference: from.day ?? place.reference }
  const inner: Setting = { ...setting, place: at, twin: null, sight: { ...setting.sight, reference: at.reference, outlook: 'sure' } }
  let end = pointOf(till, inner)
  if (end !== null && from.minutes !== null && end.minutes !== null && end.day !== null && end.day === from.day && end.minutes < from.minutes) {
    end = clockPoint(till, dayPeriod(end.day + 1), { ...inner, scene })
  }
  return { ...from, kind: 'interval', value: `${from.value}/${end?.value ?? '..'}`, latest: end?.latest ?? null }
}

/** "two hours later", "a year earlier", "dua hari lalu"; null where the distance leads nowhere certain. */
export function shiftedPoint(shift: Shift, { place, scene, sight, mention }: Setting): Point | null {
  if (shift.unit === 'millisecond' || shift.unit === 'second' || shift.unit === 'minute' || shift.unit === 'hour') {
    const { clock } = place
    if (clock === null || shift.from === 'publication') return null
    if (scene.sentence - clock.sentence > 2 && scene.paragraph !== clock.paragraph) return null
    const factor = shift.unit === 'hour' ? 60 : shift.unit === 'minute' ? 1 : 1 / 60
    const total = Math.round(clock.day * 1440 + clock.minutes + shift.amount * factor)
    const day = Math.floor(total / 1440)
    const minutes = total - day * 1440
    const value = `${isoDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${clock.offset ?? ''}`
    return { value, kind: 'time', earliest: value, latest: value, offset: clock.offset, day, minutes }
  }
  if (!Number.isInteger(shift.amount)) return null
  const { period } = place
  if (shift.unit === 'year' && shift.from === 'narrative' && period !== null && scene.sentence - period.sentence <= 1) {
    const { said } = period
    const year = period.year + shift.amount
    if (said.quarter !== undefined) return pointOfPeriod(quarterPeriod(year, said.quarter), mention)
    if (said.halfYear !== undefined) return pointOfPeriod(halfYearPeriod(year, said.halfYear), mention)
    if (said.spanMonths === 3 && said.month !== undefined && said.month % 3 === 0) return pointOfPeriod(quarterPeriod(year, said.month / 3), mention)
  }
  if (shift.from === 'narrative' && sight.told === null && sight.reference === null) return null
  const found = shiftedPeriod(shift, sight)
  return found === null ? null : pointOfPeriod(found, mention)
}

function pointOfPeriod(period: Period, mention: Mention): Point {
  const { first, last } = narrowed(period, mention.modifier)
  return {
    value: period.value,
    kind: 'date',
    earliest: first === null ? null : isoDay(first),
    latest: last === null ? null : isoDay(last),
    offset: null,
    day: period.grain === 'day' ? period.first : null,
    minutes: null,
  }
}

/** "the three months to June 30", "the six months ended in June". */
function spanPoint(end: Period, count: number): Point | null {
  if (end.first === null || end.last === null) return null
  const { year, month, day } = civilOf(end.last)
  const start = addMonths(year, month, 1 - count)
  if (end.grain === 'month') {
    const from = monthPeriod(start.year, start.month)
    return { ...spanOfDays(from.first ?? 0, end.last), value: `${from.value}/${end.value}` }
  }
  const whole = civilOf(end.last + 1).day === 1
  const first = whole ? dayOf(start.year, start.month, 1) : dayOf(addMonths(year, month, -count).year, addMonths(year, month, -count).month, day + 1)
  return { ...spanOfDays(first, end.last), value: `${isoDay(first)}/${end.value}` }
}

const spanOfDays = (first: number, last: number): Point => ({
  value: '',
  kind: 'interval',
  earliest: isoDay(first),
  latest: isoDay(last),
  offset: null,
  day: null,
  minutes: null,
})
