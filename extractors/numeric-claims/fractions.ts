/** Parts of a whole as claims: "setengah penduduk India", "two in three GP practices", "up to a third of its services". */

import { lookup } from '../shared/rules.ts'
import { textOf } from '../shared/spans.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { type Figure, type Reading, type Shape, wholeBehind } from './shapes.ts'

const ORDINALS: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'latter',
  'other',
  'and',
  'a',
  'past',
  'other',
  'paruh',
  'better',
  'back',
  'top',
  'bottom',
  'satu',
])

export function readFraction(reading: Reading, { number, language, sentence, before }: Figure): Shape | null {
  const { doc } = reading
  if (number.form !== 'fraction') return null
  const next = doc.tokens[number.last]
  if (next?.entry?.timeNoun || (next?.text === '-' && !next.spaced)) return null
  if (number.last === number.first + 1 && ORDINALS.has(doc.tokens[number.first - 1]?.lower ?? '')) return null
  const compared = before !== null
  const whole = wholeBehind(reading, number.last, sentence.last, language)
  const direct = whole === null ? readNounPhrase(reading, number.last, sentence.last, language) : null
  const of = next?.lower === 'of' || next?.lower === 'dari'
  const single = number.last === number.first + 1
  // "half" alone is half of anything; it claims where a whole is named or something compares it.
  if (single && whole === null && !of && !compared && !(language === 'id' && direct !== null && direct.known)) return null
  if (language === 'en' && single && direct !== null && !compared) return null
  if (lookup(doc, number.last, 'measure') !== null) return null
  const last = whole?.last ?? direct?.last ?? number.last
  const noun = whole?.noun ?? (direct === null ? null : textOf(doc, direct.first, direct.last))
  return { first: number.first, last, shape: 'fraction', kind: 'count', unit: 'fraction', noun, per: null }
}
