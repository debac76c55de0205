/** What is known at some place of the text: the day it tells of, and how each mention changes it. */
import type { Published } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { minutesOf } from '../calendar/zones.ts'
import type { Mention } from '../mentions/mention.ts'
import { dayOfPublished } from '../published/published.ts'
import { periodOf, type Sight } from './periods.ts'
import type { Scene } from './scenes.ts'

/** A resolved point of time. */
export interface Point {
  value: string
  kind: 'date' | 'time' | 'interval'
  earliest: string | null
  latest: string | null
  offset: string | null
  /** Day number, where the point is a day or lies in one. */
  day: number | null
  /** Minutes since that day's midnight, of a clock time. */
  minutes: number | null
}

export interface Place {
  /** Day of publication. */
  reference: number | null
  /** The last moment that the page's head names, in minutes since the epoch on the clock of `offset`. */
  moment: { minutes: number; offset: string | null } | null
  /** Days of the month that the text names with their weekday. */
  named: readonly number[]
  /** The first day that the text tells of. */
  lead: number | null
  /** The earliest day that belongs to what is told. */
  opening: number | null
  /** The day that the text tells of. */
  narrative: number | null
  /** A day further back, told in passing: it counts for its own sentence, or its paragraph where it is near. */
  aside: { day: number; minutes: number | null; sentence: number; paragraph: number; near: boolean } | null
  /** The last day that was named at all. */
  latest: number | null
  /** The last clock time. */
  clock: { day: number; minutes: number; offset: string | null; sentence: number; paragraph: number } | null
  /** The last day whose evening or night was told: its midnight ends it. */
  evening: number | null
  /** Somebody spoke on the day of publication. */
  stated: boolean
  /** The last year, quarter or half-year: "a year earlier" is the same one, a year back. */
  period: { said: Said; year: number; sentence: number } | null
}

/** More days than any article names with their weekday. */
const NAMED = 100

export function placeOf(published: Published | null, mentions: readonly Mention[]): Place {
  const reference = dayOfPublished(published)
  const place: Place = {
    reference,
    moment: momentOf(published),
    named: [],
    lead: null,
    opening: null,
    narrative: null,
    aside: null,
    latest: null,
    clock: null,
    evening: null,
    stated: false,
    period: null,
  }
  const sight = sightAt(place, null, 'past')
  const named = new Set<number>()
  for (const { said } of mentions) {
    const day = said.weekday !== undefined && said.day !== undefined && named.size < NAMED ? periodOf(said, sight)?.first : null
    if (day != null) named.add(day)
  }
  place.named = [...named]
  return place
}

function momentOf(published: Published | null): Place['moment'] {
  const day = dayOfPublished(published)
  const time = published === null ? null : /T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?/.exec(published.value)
  return day === null || !time
    ? null
    : { minutes: day * 1440 + Number(time[1]) * 60 + Number(time[2]), offset: time[3] === 'Z' ? '+00:00' : (time[3] ?? null) }
}

/** From where a time is seen here. */
export function sightAt(place: Place, scene: Scene | null, outlook: Sight['outlook']): Sight {
  const year = place.period !== null && place.period.sentence === scene?.sentence ? place.period.year : null
  return { reference: place.reference, told: place.latest, year, named: place.named, opening: place.opening, listed: null, outlook }
}

/** Days between the day that the text tells of and one that it looks back to. */
const NEAR = 2
/** So long before publication a text still tells of one thing. */
const STORY = 14

/** What a mention changes in what the next ones are read from. */
export function follow(said: Said, point: Point, place: Place, scene: Scene): void {
  const { sentence, paragraph } = scene
  const year = Number(point.value.slice(0, 4))
  if (year > 0 && (point.kind === 'date' || point.kind === 'interval')) place.period = { said, year, sentence }
  const { day } = point
  if (day === null) return
  // A text about what is to come tells of its day; otherwise a coming day is a side glance.
  if (place.reference !== null && day > place.reference && (place.narrative !== null || said.day === undefined)) return
  place.latest = day
  if ((said.part === 'EV' || said.part === 'NI') && said.shift?.from !== 'narrative') place.evening = day
  place.clock = point.minutes === null ? null : { day, minutes: point.minutes, offset: point.offset, sentence, paragraph }
  if (said.holiday !== undefined && point.minutes === null) return
  const back = place.lead === null ? (place.reference !== null && place.reference - day > STORY ? STORY + 1 : 0) : place.lead - day
  const before = said.shift?.from === 'narrative' && said.shift.amount < 0
  if (back > STORY || (said.hour === undefined && (back > 0 || before))) {
    const near = !before && (back <= NEAR || said.hour !== undefined || (said.day !== undefined && said.weekday !== undefined))
    place.aside = { day, minutes: point.minutes, sentence, paragraph, near }
    if (place.narrative !== null || back > NEAR || before) return
  }
  if (said.hour === undefined || place.reference === null || place.reference - day <= STORY) place.lead ??= day
  place.opening = Math.min(place.opening ?? day, day)
  place.narrative = day
  if (said.hour !== undefined) place.aside = null
}

/** The day that a time without one belongs to. */
export function toldDay(place: Place, scene: Scene, minutes: number | null): number | null {
  const { aside } = place
  if (aside !== null && (aside.near ? aside.paragraph === scene.paragraph : aside.sentence === scene.sentence)) return aside.day
  // The clock runs on from one paragraph to the next.
  const runsOn = aside?.minutes != null && minutes !== null && minutes >= aside.minutes && scene.paragraph - aside.paragraph === 1
  return runsOn ? aside.day : (place.narrative ?? (scene.byline ? null : aside?.day) ?? place.reference)
}

/** "today" and "yesterday" in someone's words count from when they were said: where that isn't told, today is the day that is told of. */
export function spokenDay(scene: Scene, mention: Mention, mentions: readonly Mention[], place: Place): number | null {
  const stated = scene.spoken === null || scene.spoken < 0 ? undefined : mentions[scene.spoken]
  const day = stated === undefined ? null : (periodOf(stated.said, sightAt(place, null, 'past'))?.first ?? null)
  if (day !== null) return day
  const { lead, reference, stated: spoke } = place
  const near = !spoke && lead !== null && reference !== null && reference - lead === 1 && (mention.said.shift?.amount ?? 0) >= 0
  return near ? lead : reference
}

/** Whether a clock time on a day lies behind the moment of publication. */
export function isUnborn(place: Place, day: number, minutes: number, offset: string | null): boolean {
  const { moment } = place
  if (moment === null) return false
  const shift = offset !== null && moment.offset !== null ? minutesOf(offset) - minutesOf(moment.offset) : 0
  return day * 1440 + minutes - shift > moment.minutes && day * 1440 - shift <= moment.minutes
}
