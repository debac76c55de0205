/** Time zones as they stand behind a time. */
import type { Doc } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import { type Atom, integerAt } from '../atom.ts'
import { offsetOfHours, zoneOfCity } from '../calendar/zones.ts'

/** A zone at a token, also in brackets and by its city: "WIB", "(ET)", "GMT+7", "waktu New York", "London time". */
export function readZone(doc: Doc, at: number): { zone: string; last: number } | null {
  const bracket = isMark(doc.tokens[at], '(') ? 1 : 0
  const found = readBareZone(doc, at + bracket)
  if (found === null || bracket === 0) return found
  return isMark(doc.tokens[found.last], ')') ? { zone: found.zone, last: found.last + 1 } : null
}

function readBareZone(doc: Doc, at: number): { zone: string; last: number } | null {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const known = lookup(doc, at, 'zone')
  if (known) {
    const short = known.length === 1 && token.text.length <= 4
    // "et", "at" and "wit" are words, "Eastern" alone is a direction.
    if (short && token.text !== token.text.toUpperCase() && !['wib', 'wita', 'gmt', 'utc', 'bst'].includes(token.lower)) return null
    const last = at + known.length
    const sign = doc.tokens[last]
    const hours = integerAt(doc, last + 1, 2)
    if (known.value === '+00:00' && sign?.spaced === false && (sign.text === '+' || isDash(sign)) && hours >= 0 && hours <= 14) {
      return { zone: offsetOfHours(hours, sign.text === '+' ? 1 : -1), last: last + 2 }
    }
    return { zone: known.value, last }
  }
  if (token.entry?.zoneWord) return cityAt(doc, at + 1, at + 1)
  if (token.capital && (doc.tokens[at + 1]?.lower === 'time' || doc.tokens[at + 2]?.lower === 'time')) {
    const city = cityAt(doc, at, at)
    return city !== null && doc.tokens[city.last]?.lower === 'time' ? { zone: city.zone, last: city.last + 1 } : null
  }
  return null
}

function cityAt(doc: Doc, first: number, at: number): { zone: string; last: number } | null {
  const one = doc.tokens[at]
  if (one === undefined || !one.capital) return null
  const other = doc.tokens[at + 1]
  const double = other?.capital === true ? zoneOfCity(`${one.text} ${other.text}`) : null
  if (double !== null) return { zone: double, last: first + 2 }
  const single = zoneOfCity(one.text)
  return single === null ? null : { zone: single, last: first + 1 }
}

/** A named hour with its zone: "noon Eastern time", "tengah malam WIB". */
export function withZone(doc: Doc, atom: Atom): Atom {
  if (atom.said.hour === undefined) return atom
  const zone = readZone(doc, atom.last)
  return zone === null ? atom : { ...atom, last: zone.last, said: { ...atom.said, zone: zone.zone } }
}
