/** Indonesian page furniture and abbreviations. */
import type { LayoutEntry } from '../layout.ts'
import type { Table } from '../lexicon.ts'

export const layout: Table<LayoutEntry> = [
  ['pt|tbk|rp|dr|drs|ir|prof|no|hj|h|jl|st|rt|rw|cv|ud|dkk|dll|dsb|tgl|hlm|kec|kab|prov|yth', { abbreviation: true }],
  ['jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|des', { abbreviation: true }],
]
