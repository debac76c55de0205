/** What may follow the figures of a clock time: half of the day, part of the day, zone. */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookup } from '../../shared/rules.ts'
import { isMark } from '../../shared/tokens.ts'
import { readZone } from './zone.ts'

export interface Tail {
  said: Pick<Said, 'meridiem' | 'part' | 'zone'>
  last: number
}

/** "p.m.", "sore", "in the morning", "WIB", in any order that occurs. */
export function readTail(doc: Doc, at: number): Tail {
  const said: Tail['said'] = {}
  let last = at
  for (let i = 0; i < 3; i++) {
    const meridiem = said.meridiem === undefined ? lookup(doc, last, 'meridiem') : null
    if (meridiem) {
      said.meridiem = meridiem.value
      last += meridiem.length
      continue
    }
    const oclock = i === 0 ? lookup(doc, last, 'oclock') : null
    if (oclock) {
      last += oclock.length
      continue
    }
    const part = said.part === undefined && said.meridiem === undefined ? partAt(doc, last) : null
    if (part) {
      said.part = part.value
      last = part.last
      continue
    }
    // "2:55 pm. ET"
    const stop = said.meridiem !== undefined && isMark(doc.tokens[last], '.') ? 1 : 0
    const zone = said.zone === undefined ? readZone(doc, last + stop) : null
    if (zone === null) break
    said.zone = zone.zone
    last = zone.last
  }
  return { said, last }
}

/** "sore", "in the afternoon". */
function partAt(doc: Doc, at: number): { value: NonNullable<Said['part']>; last: number } | null {
  const spoken = doc.tokens[at]?.lower === 'in' && doc.tokens[at + 1]?.lower === 'the'
  if (!spoken && doc.language !== 'id') return null
  const part = lookup(doc, spoken ? at + 2 : at, 'dayPart')
  if (part === null || (!spoken && lookup(doc, at, 'when'))) return null
  return { value: part.value, last: (spoken ? at + 2 : at) + part.length }
}
