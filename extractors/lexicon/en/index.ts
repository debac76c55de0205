/** The English vocabulary. */
import type { Vocabulary } from '../lexicon.ts'
import { calendar } from './calendar.ts'
import { layout } from './layout.ts'
import { market } from './market.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { outage } from './outage.ts'
import { speech } from './speech.ts'
import { units } from './units.ts'

export const en: Vocabulary = { numbers, units, calendar, market, speech, names, outage, layout }
