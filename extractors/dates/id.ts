/** Which phrase shapes Indonesian has. */
import type { Rule } from '../shared/rules.ts'
import type { Atom } from './atom.ts'
import { figuresShape } from './shapes/clock.ts'
import { clockWordShape } from './shapes/clock-word.ts'
import { dayListShape } from './shapes/day-list.ts'
import { partShape } from './shapes/day-part.ts'
import { figureShape } from './shapes/figures.ts'
import { lengthShape } from './shapes/length.ts'
import { dayAloneShape, monthShape } from './shapes/month.ts'
import { expressionShape, namedShape } from './shapes/named.ts'
import { edgeShape, unitTurnShape } from './shapes/period.ts'
import { figureQuarterShape, shortQuarterShape, unitNthShape } from './shapes/quarter.ts'
import { nthDayShape, weekdayShape } from './shapes/weekday.ts'
import { yearShape } from './shapes/year.ts'

export const id: readonly Rule<Atom>[] = [
  // Senin, 4 Oktober 2021
  { id: 'dates/id/day-month-year', ...monthShape({ monthFirst: false }) },
  // Selasa (25/10/2022)
  { id: 'dates/id/figures', ...figureShape('day-first') },
  // sejak tahun 2020
  { id: 'dates/id/year', ...yearShape },
  // hari Selasa, Jumat lalu
  { id: 'dates/id/weekday', ...weekdayShape({ turnFirst: false }) },
  // hari pertama
  { id: 'dates/id/nth-day', ...nthDayShape },
  // 18 dan 19 Juli
  { id: 'dates/id/day-list', ...dayListShape },
  // tanggal 31
  { id: 'dates/id/day-alone', ...dayAloneShape },
  // pukul 15.45 sore Waktu Indonesia
  { id: 'dates/id/pukul', ...clockWordShape },
  // memuncak pada 17.20 WIB
  { id: 'dates/id/clock', ...figuresShape },
  // Senin malam
  { id: 'dates/id/part-of-day', ...partShape },
  // hampir dua jam, 3x24 jam, dua hari lalu
  { id: 'dates/id/length', ...lengthShape },
  // kemarin, tadi malam, berjam-jam
  { id: 'dates/id/expression', ...expressionShape },
  // pekan lalu, tahun ini
  { id: 'dates/id/period', ...unitTurnShape },
  // kuartal III 2021
  { id: 'dates/id/quarter', ...unitNthShape },
  // 3Q
  { id: 'dates/id/figure-quarter', ...figureQuarterShape },
  // Q3 2021
  { id: 'dates/id/short-quarter', ...shortQuarterShape },
  // libur Lebaran, Natal 2024
  { id: 'dates/id/named-day', ...namedShape },
  // awal pekan
  { id: 'dates/id/edge', ...edgeShape },
]
