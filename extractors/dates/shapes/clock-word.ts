/** Times of the day behind the word for clock: "pukul 15.45 WIB", "jam 2 siang hingga 7 malam". */
import type { Doc } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt, type Shape } from '../atom.ts'
import { clockAtom, readClock } from './clock-ends.ts'
import { readFigures, readWords } from './clock-figures.ts'
import { withMinutesBeside } from './spoken.ts'

/** "pukul 15.45 sore Waktu Indonesia", "jam 9", "jam 2 siang hingga 7 malam". */
export const clockWordShape: Shape = {
  on: 'clockWord',
  match(doc: Doc, at: number): Atom | null {
    const word = lookup(doc, at, 'clockWord')
    if (word === null) return null
    // "3 jam 20 menit" is a length.
    const ambiguous = doc.tokens[at]?.entry?.timeUnit !== undefined
    if (ambiguous && at > 0 && (doc.numberAt[at - 1] as number) >= 0) return null
    const start = at + word.length + (isMark(doc.tokens[at + word.length], '.') ? 1 : 0)
    const found = readFigures(doc, start) ?? readWords(doc, start)
    if (found === null) return null
    const reading = withMinutesBeside(doc, found)
    if (ambiguous && doc.tokens[reading.last]?.entry?.timeUnit !== undefined) return null
    const seconds = secondsAfter(doc, reading.last)
    if (seconds !== null) return { first: at, last: seconds.last, said: { hour: reading.hour, minute: reading.minute ?? 0, second: seconds.value } }
    return clockAtom(doc, readClock(doc, at, reading), true)
  },
}

/** "detik ke-27" behind a time. */
function secondsAfter(doc: Doc, at: number): { value: number; last: number } | null {
  if (doc.tokens[at]?.entry?.timeUnit !== 'second' || doc.tokens[at + 1]?.lower !== 'ke') return null
  const start = isDash(doc.tokens[at + 2]) ? at + 3 : at + 2
  const value = integerAt(doc, start, 2)
  return value >= 0 && value < 60 ? { value, last: start + 1 } : null
}
