/** Dates of pages and their addresses, as ISO 8601. */

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]+(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[A-Z]{3,4})?)?/
/** "Tue, 25 Oct 2022 08:45:00 +0700", "Selasa, 25 Oktober 2022 | 15:45 WIB". */
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i
/** "October 25, 2022 8:45 am". */
const MONTH_FIRST = /(?:^|[^a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i
const CLOCK = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap]\.?m\b)?\.?\s*(Z\b|[+-]\d{2}:?\d{2}|[A-Z]{3,4}\b)?/i

const ZONES: Record<string, string> = { Z: '+00:00', UTC: '+00:00', GMT: '+00:00', WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' }

/** The first three letters of months in both languages, where they tell them apart. */
const MONTHS: Record<string, number> = {
  ...{ jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, may: 5, mei: 5, jun: 6, jul: 7, aug: 8, agu: 8, ags: 8, agt: 8 },
  ...{ sep: 9, oct: 10, okt: 10, nov: 11, nop: 11, dec: 12, des: 12 },
}

const two = (value: number | string): string => String(value).padStart(2, '0')

/** `2022-10-25`, or undefined where no calendar has the day. */
function dayOf(year: string, month: number, day: number): string | undefined {
  const date = `${year}-${two(month)}-${two(day)}`
  const instant = Date.parse(date)
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? undefined : date
}

/** An offset as ISO has it; '' for a zone whose offset its name does not say. */
const offsetOf = (zone: string | undefined): string => {
  const name = zone?.toUpperCase() ?? ''
  return /^[+-]/.test(name) ? name.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : (ZONES[name] ?? '')
}

/**
 * A date with the year first, or with its month's name, as ISO 8601; seconds are dropped. Other orders are left to the article's own words:
 * 04/08/2025 is April to some pages and August to others.
 */
export function isoDate(value: string | undefined): string | undefined {
  const written = value?.trim().slice(0, 100) ?? ''
  const iso = ISO.exec(written)
  if (iso === null) return wordedDate(written)
  const [, year = '', month, day, time, zone] = iso
  const date = dayOf(year, Number(month), Number(day))
  return date === undefined || time === undefined ? date : `${date}T${time}${offsetOf(zone)}`
}

function wordedDate(written: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(written)
  const found = dayFirst ?? MONTH_FIRST.exec(written)
  if (found === null) return undefined
  const [whole, first = '', second = '', year = ''] = found
  const month = MONTHS[(dayFirst ? second : first).slice(0, 3).toLowerCase()]
  const date = month === undefined ? undefined : dayOf(year, month, Number(dayFirst ? first : second))
  const clock = date === undefined ? null : CLOCK.exec(written.slice(found.index + whole.length))
  if (date === undefined || clock === null) return date
  const [, hour = '', minute, half, zone] = clock
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase().startsWith('p') ? 12 : 0)
  return Number(hour) > 23 || Number(minute) > 59 ? date : `${date}T${two(hours)}:${minute}${offsetOf(zone)}`
}

/** "/2019/08/05/", "/2018/sep/22/", "-2019-08-05-". */
const PARTED = /[/_-]((?:19|20)\d\d)([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)/i
/** "/20190805/", "-20190805-", "/20190805171233-": the day, or the moment to the second. */
const GLUED = /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6})?(?=[/_.-]|$)/

/** The day that a news address holds, as ISO 8601, or null. */
export function dayInUrl(url: string): string | null {
  // The host's own figures and the query's say nothing of the article.
  const path = url
    .slice(0, 500)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
  const parted = PARTED.exec(path)
  if (parted !== null) {
    const [, year = '', , month = '', day] = parted
    const date = dayOf(year, MONTHS[month.toLowerCase()] ?? Number(month), Number(day))
    if (date !== undefined) return date
  }
  const [, year = '', month, day] = GLUED.exec(path) ?? []
  return year === '' ? null : (dayOf(year, Number(month), Number(day)) ?? null)
}
