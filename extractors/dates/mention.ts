/** A mention on its way from readings to a value. */
import type { DateModifier, TokenRange } from '../../src/types.ts'
import type { Said } from '../lexicon/calendar.ts'

export interface Mention extends TokenRange {
  said: Said
  till?: Said
  modifier: DateModifier
  rule: string
  weak: boolean
  /** A bracket that opened inside and has to close. */
  open: boolean
}

export const isDay = (said: Said): boolean =>
  said.weekday !== undefined || said.day !== undefined || said.holiday !== undefined || said.nthDay !== undefined || said.shift?.unit === 'day'
export const isTime = (said: Said): boolean => said.hour !== undefined || said.part !== undefined
export const isLength = (said: Said): boolean => said.length !== undefined && said.shift === undefined
