/** Offsets from UTC: named zones by season, from the runtime's time-zone data. */
import { civilOf, dayOf, two } from './days.ts'

const formats = new Map<string, Intl.DateTimeFormat | null>()
const offsets = new Map<string, string | null>()
let cities: Map<string, string> | null = null

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null = null
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {
    // A runtime without full time-zone data: the offset stays unknown.
  }
  formats.set(zone, format)
  return format
}

/**
 * The offset of a zone at a wall-clock time, as '+07:00'. `zone` is an IANA name or an offset; `day` a day number, `hour` local.
 * Null for '' (the text's own local time) and for zones that the runtime doesn't know.
 */
export function offsetOf(zone: string, day: number | null, hour: number): string | null {
  if (zone === '') return null
  if (zone[0] === '+' || zone[0] === '-') return zone
  if (day === null) return null
  // Most months have one offset: only where it changes is the very hour asked.
  const { year, month } = civilOf(day)
  const first = dayOf(year, month, 1)
  const early = offsetAt(zone, first * DAY)
  return early === offsetAt(zone, dayOf(year, month + 1, 1) * DAY) ? early : offsetAtWall(zone, day * DAY + hour * HOUR)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The offset at an instant, remembered. */
function offsetAt(zone: string, instant: number): string | null {
  const key = `${zone} ${instant}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size > 5000) offsets.clear()
  const name = formatOf(zone)
    ?.formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value
  const offset = name === undefined ? null : (/[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00')
  offsets.set(key, offset)
  return offset
}

/** The wall clock read as UTC is off by the offset itself: asked again at the instant that this offset gives. */
function offsetAtWall(zone: string, wall: number): string | null {
  const first = offsetAt(zone, wall)
  return first === null ? null : offsetAt(zone, wall - minutesOf(first) * 60_000)
}

/** '+05:30' in minutes. */
export function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset[0] === '-' ? -minutes : minutes
}

/** '+07:00' of a number of hours, as in "GMT+7". */
export function offsetOfHours(hours: number, sign: 1 | -1): string {
  return `${sign < 0 ? '-' : '+'}${two(Math.trunc(hours))}:00`
}

/** The IANA zone that a city gives its name to ("New York", "London"), or null. */
export function zoneOfCity(city: string): string | null {
  if (cities === null) {
    cities = new Map()
    for (const zone of Intl.supportedValuesOf('timeZone'))
      cities.set(
        zone
          .slice(zone.lastIndexOf('/') + 1)
          .replaceAll('_', ' ')
          .toLowerCase(),
        zone,
      )
  }
  return cities.get(city.toLowerCase()) ?? null
}
