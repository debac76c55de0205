/** Which phrase shapes English has. */
import type { Rule } from '../shared/rules.ts'
import type { Atom } from './atom.ts'
import { figuresShape } from './shapes/clock.ts'
import { dayListShape } from './shapes/day-list.ts'
import { partShape } from './shapes/day-part.ts'
import { figureShape } from './shapes/figures.ts'
import { lengthShape } from './shapes/length.ts'
import { dayAloneShape, monthShape } from './shapes/month.ts'
import { expressionShape, namedShape } from './shapes/named.ts'
import { edgeShape, turnUnitShape } from './shapes/period.ts'
import { figureQuarterShape, nthUnitShape, shortQuarterShape } from './shapes/quarter.ts'
import { pastShape } from './shapes/spoken.ts'
import { weekdayShape } from './shapes/weekday.ts'
import { yearShape } from './shapes/year.ts'

export const en: readonly Rule<Atom>[] = [
  // Oct. 25, 2022; 4th October; June 4-6; last November
  { id: 'dates/en/month-day-year', ...monthShape({ monthFirst: true }) },
  // 10/25/2022
  { id: 'dates/en/figures', ...figureShape('month-first') },
  // Jan. 29 and 30
  { id: 'dates/en/day-list', ...dayListShape },
  // by the 31st
  { id: 'dates/en/day-alone', ...dayAloneShape },
  // in 2021, the 1990s
  { id: 'dates/en/year', ...yearShape },
  // on Monday, last Friday
  { id: 'dates/en/weekday', ...weekdayShape({ turnFirst: true }) },
  // 3:45 p.m. ET, 0750 GMT
  { id: 'dates/en/clock', ...figuresShape },
  // half past nine
  { id: 'dates/en/past', ...pastShape },
  // Monday morning
  { id: 'dates/en/part-of-day', ...partShape },
  // an hour and a half, 19-hour, two days earlier
  { id: 'dates/en/length', ...lengthShape },
  // yesterday, last night, noon
  { id: 'dates/en/expression', ...expressionShape },
  // last week, earlier this month
  { id: 'dates/en/period', ...turnUnitShape },
  // the third quarter of 2021
  { id: 'dates/en/quarter', ...nthUnitShape },
  // 3Q
  { id: 'dates/en/figure-quarter', ...figureQuarterShape },
  // Q3 2021
  { id: 'dates/en/short-quarter', ...shortQuarterShape },
  // the summer, Christmas 2014
  { id: 'dates/en/named-day', ...namedShape },
  // the end of the month
  { id: 'dates/en/edge', ...edgeShape },
]
