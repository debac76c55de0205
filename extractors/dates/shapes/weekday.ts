/** Days of the week, and days counted from what is told. */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isMark } from '../../shared/tokens.ts'
import { type Atom, beginsSentence, type Shape } from '../atom.ts'

/** "Senin", "hari Selasa", "Jumat lalu", "last Friday", "Mon, 16 November". */
export function weekdayShape(order: { turnFirst: boolean }): Shape {
  return {
    on: 'weekday',
    match(doc: Doc, at: number): Atom | null {
      const weekday = lookup(doc, at, 'weekday')?.value
      const token = doc.tokens[at]
      if (weekday === undefined || token === undefined) return null
      if (lookBack(doc, at + 1, 'noDay')) return null
      const named = doc.tokens[at - 1]?.lower === 'hari'
      if (!named && token.entry?.ambiguous === 'weekday' && !isNamedDay(doc, at)) return null
      let first = named ? at - 1 : at
      let last = at + 1
      const said: Said = { weekday }
      if (
        isMark(doc.tokens[last], '.') &&
        token.text.length <= 5 &&
        doc.tokens[last]?.spaced === false &&
        isDateNext(doc, isMark(doc.tokens[last + 1], ',') ? last + 2 : last + 1)
      )
        last++
      if (order.turnFirst) {
        const turn = lookBack(doc, first, 'turn')
        if (turn) {
          first -= turn.length
          said.turn = turn.value
        }
      } else {
        const turn = lookup(doc, last, 'turn')
        // "Minggu kemarin" is yesterday, where that is a Sunday.
        if (turn && !lookup(doc, last, 'when')) {
          last += turn.length
          said.turn = turn.value
        }
      }
      return { first, last, said }
    },
  }
}

const isDateNext = (doc: Doc, at: number): boolean => doc.tokens[at]?.kind === 'number' || doc.tokens[at]?.entry?.month !== undefined

/** Whether a word that is also another one ("Minggu" week, "Sun", "Sat") names the day here. */
function isNamedDay(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined || !token.capital) return false
  if (token.entry?.timeUnit === undefined) {
    if (token.text.length > 5) return true
    // "Fri., Jan. 18"
    const stop = isMark(doc.tokens[at + 1], '.') ? at + 2 : at + 1
    return isDateNext(doc, isMark(doc.tokens[stop], ',') ? stop + 1 : stop)
  }
  // The word for Sunday is also that for week: a number before it or a capital that only the sentence's start gives makes a week.
  if (doc.numberAt[at - 1] !== undefined && (doc.numberAt[at - 1] as number) >= 0) return false
  const next = doc.tokens[at + 1]
  const turned = next?.entry?.turn !== undefined
  if (beginsSentence(doc, at)) return !turned
  return !(turned && doc.tokens[at - 1]?.capital === true)
}

/** "hari pertama", "hari keempat": a day counted from the first one that is told. */
export const nthDayShape: Shape = {
  on: 'timeUnit',
  match(doc: Doc, at: number): Atom | null {
    if (doc.tokens[at]?.entry?.timeUnit !== 'day') return null
    const nth = lookup(doc, at + 1, 'nth')
    if (nth === null || /^i+v?$/.test(doc.tokens[at + 1]?.lower ?? '')) return null
    const next = doc.tokens[at + 1 + nth.length]
    if (next !== undefined && next.kind !== 'mark' && next.kind !== 'break') return null
    return { first: at, last: at + 1 + nth.length, said: { nthDay: nth.value } }
  },
}
