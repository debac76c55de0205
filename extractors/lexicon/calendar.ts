/** What the lexicon says of dates and times, and the shape in which a phrase's knowledge of a time is kept. */
import type { DateModifier } from '../../src/types.ts'

export type TimeUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Days that move with a calendar or have a name instead of a number. */
export type Holiday =
  | 'christmas'
  | 'christmas-eve'
  | 'boxing-day'
  | 'new-year'
  | 'new-year-eve'
  | 'thanksgiving'
  | 'black-friday'
  | 'cyber-monday'
  | 'easter'
  | 'easter-monday'
  | 'good-friday'
  | 'valentine'
  | 'halloween'
  | 'labor-day'
  | 'memorial-day'
  | 'independence-day'
  | 'indonesian-independence'
  | 'eid-al-fitr'
  | 'eid-al-adha'

/** A stretch of time: `amount` is null where only its unit is said ("berjam-jam", "several hours"). */
export interface Length {
  amount: number | null
  unit: TimeUnit
}

/** A time told by its distance from the day of publication, or from the time the text tells of. */
export interface Shift {
  unit: TimeUnit
  amount: number
  from: 'publication' | 'narrative'
}

/** What a phrase says of a time; a part that is absent is not said. */
export interface Said {
  year?: number
  /** Day and month may stand the other way round: "08/11/2023". */
  either?: true
  /** 199 for the 1990s. */
  decade?: number
  /** 1 January … 12 December. */
  month?: number
  day?: number
  /** 1 Monday … 7 Sunday. */
  weekday?: number
  quarter?: number
  halfYear?: number
  season?: Season
  weekend?: true
  holiday?: Holiday
  shift?: Shift
  /** Last, this or next, beside a weekday, month or season. */
  turn?: -1 | 0 | 1
  /** The first, second … day of what is told. */
  nthDay?: number
  hour?: number
  minute?: number
  second?: number
  /** The hour counts from midnight or noon and the half is said. */
  meridiem?: 'am' | 'pm'
  /** "tengah malam": the end of the day that is told, unless the text says otherwise. */
  midnight?: true
  part?: DayPart
  zone?: string
  length?: Length
  /** What follows the greater part of a composed length: "an hour and a half". */
  and?: Length
  /** So many months end with what is said: "the three months to June". */
  spanMonths?: number
  /** High end of a length: "1-2 jam". */
  lengthTo?: Length
}

export interface CalendarEntry {
  /** 1 January … 12 December. */
  month?: number
  /** 1 Monday … 7 Sunday, as ISO 8601 counts. */
  weekday?: number
  /** The word means something else unless it is capitalised: `Minggu`, `May`, `March`, `Sun`. */
  ambiguous?: 'month' | 'weekday' | 'both'
  timeUnit?: TimeUnit
  /** What a fixed expression says by itself: `kemarin`, `last night`, `sejam`. */
  when?: Said
  /** How a fixed expression is meant: `dini hari` is the morning's start. */
  whenModifier?: DateModifier
  dayPart?: DayPart
  /** Announces a clock time: `pukul`, `jam`. */
  clockWord?: true
  /** "o'clock" and what stands behind a bare hour. */
  oclock?: true
  meridiem?: 'am' | 'pm'
  /** So many minutes behind the hour that follows, or before it: `half past` 30, `a quarter to` -15. */
  past?: number
  /** IANA name, or a fixed offset as '+07:00'; '' for the local time of wherever the text is. */
  zone?: string
  /** Introduces the name of a zone's city: `waktu`. */
  zoneWord?: true
  edge?: 'start' | 'middle' | 'end'
  /** `lalu` -1, `ini` 0, `depan` 1. */
  turn?: -1 | 0 | 1
  /** Turns a length into a point: `ago`, `kemudian`. */
  ago?: { from: 'publication' | 'narrative'; sign: -1 | 1 }
  /** Says that a length ends or begins now: `terakhir`, `ke depan`. */
  fromNow?: true
  /** First, second … */
  nth?: number
  season?: Season
  holiday?: Holiday
  /** `Q3`, `H1`. */
  shortPeriod?: Said
  /** Says how precisely the time behind it is meant; the two kinds of time may take it differently. */
  precision?: { point?: DateModifier; length?: DateModifier }
  /** The same, standing behind. */
  precisionAfter?: { point?: DateModifier; length?: DateModifier }
  /** A vague amount of time: `beberapa`, `several`. */
  vague?: true
  /** `setiap`, `every`: what follows recurs and is no time. */
  recurring?: true
  /** `usia`, `aged`: what follows is an age. */
  age?: true
  /** May stand between a date and its time. */
  bridge?: true
  /** Joins the ends of an interval: `hingga`, `to`. */
  until?: true
  /** Opens an interval whose ends `and` joins: `antara`, `between`. */
  between?: true
  /** Opens an interval: `dari`, `from`. */
  from?: true
  /** The sentence is about what is to come. */
  ahead?: true
  /** The same, of the time right behind it alone: `kontrak Januari`. */
  aheadBeside?: true
  /** Holds the name of a day and is none: `Super Tuesday`. */
  noDay?: true
  /** A verb that a clock time follows: `resumed at 15.10`. */
  timed?: true
  /** Between a figure and its unit: `two full days`. */
  filler?: true
  /** Before a length that is told without a figure: `for hours`, `took a day`, `hanya sehari`. */
  spanned?: true
  /** An irregular verb in the past. */
  pastTense?: true
  /** Before the day that a page names: when it first appeared, appeared, or was changed. */
  pageDate?: 'first' | 'published' | 'changed'
  /** A word before a bare year, month or part of day that makes it one: `pada`, `in`, `since`. */
  locating?: true
}
