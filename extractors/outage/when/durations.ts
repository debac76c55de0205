/** Arithmetic on ISO instants and durations, in minutes. */

/** The clock of an ISO instant, 'hh:mm', or null for a day or a part of day. */
export function clockOf(value: string): string | null {
  for (let at = value.indexOf('T'); at >= 0; at = value.indexOf('T', at + 1)) if (value[at + 3] === ':') return value.slice(at + 1, at + 6)
  return null
}

/** Minutes from one instant to another; null where one has no clock. A missing zone is taken to be the other's. */
export function minutesBetween(from: string, to: string): number | null {
  if (clockOf(from) === null || clockOf(to) === null) return null
  const zone = zoneOf(from) ?? zoneOf(to) ?? 'Z'
  const start = Date.parse(instant(from, zone))
  const end = Date.parse(instant(to, zoneOf(to) ?? zone))
  return Number.isNaN(start) || Number.isNaN(end) ? null : Math.round((end - start) / 60_000)
}

/** The instant some minutes before another, in its zone; null where it has no clock. */
export function minutesBefore(value: string, minutes: number): string | null {
  if (clockOf(value) === null) return null
  const local = Date.parse(`${value.slice(0, 16)}Z`)
  return Number.isNaN(local) ? null : `${new Date(local - minutes * 60_000).toISOString().slice(0, 16)}${zoneOf(value) ?? ''}`
}

function zoneOf(value: string): string | null {
  return /T.*(Z|[+-]\d{2}:\d{2})$/.exec(value)?.[1] ?? null
}

function instant(value: string, zone: string): string {
  return zoneOf(value) === null ? `${value}${zone}` : value
}

/** Minutes of a whole ISO duration; null for a vague one (`PTXH`) or a range. */
export function minutesOf(duration: string): number | null {
  const parts = /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration)
  if (parts === null || duration.length < 3) return null
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number]
  return weeks * 10_080 + days * 1440 + hours * 60 + minutes + seconds / 60
}

/** 412 as `PT6H52M`. Hours are not made days, as reports count them. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}
