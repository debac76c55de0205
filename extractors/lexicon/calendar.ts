/** What the lexicon says of dates and times. */

export interface CalendarEntry {
  /** 1 January … 12 December. */
  month?: number
  /** 1 Monday … 7 Sunday, as ISO 8601 counts. */
  weekday?: number
}
