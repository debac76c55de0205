/** A clock time with what follows its figures, and the other end where it is a range: "10.00 hingga 12.00 WIB", "9 to 11 a.m.". */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash } from '../../shared/tokens.ts'
import type { Atom } from '../atom.ts'
import { type Reading, readFigures } from './clock-figures.ts'
import { readTail, type Tail } from './tail.ts'

interface End {
  reading: Reading
  tail: Tail
}

export interface Clock extends End {
  first: number
  till: End | null
  /** How many tokens before it say "between". */
  between: number
}

/** What follows the figures of a clock time that begins at `first`. */
export function readClock(doc: Doc, first: number, reading: Reading): Clock {
  const tail = readTail(doc, reading.last)
  const between = lookBack(doc, first, 'between')?.length ?? 0
  return { first, reading, tail, till: readTill(doc, tail.last, between > 0), between }
}

function readTill(doc: Doc, at: number, between: boolean): End | null {
  const and = between && (doc.tokens[at]?.lower === 'and' || doc.tokens[at]?.lower === 'dan')
  const joint = and || isDash(doc.tokens[at]) ? 1 : (lookup(doc, at, 'until')?.length ?? 0)
  if (joint === 0) return null
  const start = at + joint
  const reading = readFigures(doc, start + (lookup(doc, start, 'clockWord')?.length ?? 0))
  return reading === null ? null : { reading, tail: readTail(doc, reading.last) }
}

/** The time or range that is meant; `announced` by a word for clock, bare figures are hours too. */
export function clockAtom(doc: Doc, clock: Clock, announced: boolean): Atom {
  const { first, reading, tail, till, between } = clock
  const about = reading.loose ? { modifier: 'about' as const } : {}
  if (till !== null && isTime(doc, till, announced)) return { first: first - between, last: till.tail.last, ...saidOfBoth(clock, till), ...about }
  // "pukul 10.00 WIB - selesai"
  const open = isDash(doc.tokens[tail.last]) ? tail.last + 1 : tail.last + (lookup(doc, tail.last, 'until')?.length ?? 0)
  if (open > tail.last && doc.tokens[open]?.lower === 'selesai') return { first, last: open + 1, said: saidOf(clock), till: {} }
  return { first, last: tail.last, said: saidOf(clock), ...about }
}

/** Whether the figures behind "to" are a time, and not so many of something. */
function isTime(doc: Doc, { reading, tail }: End, announced: boolean): boolean {
  const { meridiem, zone } = tail.said
  if (announced ? reading.form === 'military' : meridiem === undefined && zone === undefined && reading.form !== 'colon') return false
  const unit = doc.tokens[tail.last]?.entry
  return unit?.timeUnit === undefined && unit?.percent === undefined
}

/** Both ends: the first takes from the second what it lacks itself. */
function saidOfBoth(from: End, to: End): Required<Pick<Atom, 'said' | 'till'>> {
  const said = saidOf(from)
  const till = saidOf(to)
  if (said.zone === undefined && till.zone !== undefined) said.zone = till.zone
  if (said.meridiem !== undefined || said.part !== undefined || from.reading.hour > 12) return { said, till }
  // "11 to 2 p.m." begins before noon.
  const crosses = from.reading.hour % 12 > to.reading.hour % 12
  if (till.meridiem !== undefined) said.meridiem = crosses ? 'am' : till.meridiem
  // "jam 2 sampai jam 4 sore"
  if (till.part !== undefined && !crosses) said.part = till.part
  return { said, till }
}

const saidOf = ({ reading, tail }: End): Said => ({
  hour: reading.hour,
  minute: reading.minute ?? 0,
  ...(reading.second === undefined ? {} : { second: reading.second }),
  ...tail.said,
})
