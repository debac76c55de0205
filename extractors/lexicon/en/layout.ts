/** English page furniture and abbreviations. */
import type { LayoutEntry } from '../layout.ts'
import type { Table } from '../lexicon.ts'

export const layout: Table<LayoutEntry> = [
  [
    'mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|rev|hon|st|inc|corp|co|ltd|llc|plc|bros|jr|sr|no|vs|etc|approx|dept|est|fig|supt|asst|cllr|cmdr',
    { abbreviation: true },
  ],
  ['jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun', { abbreviation: true }],
]
