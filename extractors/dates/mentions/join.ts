/** Neighbouring readings become one mention: a date and its time, also across a comma, brackets or a part of the day. */
import type { DateModifier, Doc, Names } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { isDash, isMark } from '../../shared/tokens.ts'
import type { FoundAtom } from '../atom.ts'
import { dayOf, weekdayOf } from '../calendar/days.ts'
import { asInterval, asSpan } from './intervals.ts'
import { bothRules, isDay, isLength, isTime, type Mention, mentionOf, mergeNeighbours } from './mention.ts'
import { extendToEdge, setPrecision, takeEarlier, takeTurn } from './precision.ts'

/** Joins what rules read. The result is in order of the text. */
export function joinAtoms(doc: Doc, atoms: readonly FoundAtom[], names: Names): Mention[] {
  let mentions = atoms.filter((atom) => !isName(doc, names, atom)).map(mentionOf)
  mentions = mergeNeighbours(doc, mentions, asOne)
  for (const mention of mentions) extendToEdge(doc, mention)
  for (const merge of [asSpan, asInterval, asOne]) mentions = mergeNeighbours(doc, mentions, merge)
  const dotted = mentions.some((mention) => !mention.weak && isDotted(doc, mention))
  const kept: Mention[] = []
  for (const mention of mentions) {
    if ((mention.weak && !(dotted && isDotted(doc, mention))) || isRecurring(doc, mention)) continue
    settleOrder(mention)
    takeTurn(doc, mention)
    takeEarlier(doc, mention)
    setPrecision(doc, mention)
    kept.push(mention)
  }
  return kept
}

/** "08/11/2023 - 14:05": the month stands first unless the weekday says otherwise, or a clock of twenty-four hours. */
function settleOrder(mention: Mention): void {
  const { either, ...said } = mention.said
  const { year, month, day } = said
  if (either === undefined || year === undefined || month === undefined || day === undefined) return
  const swapped =
    said.weekday === undefined ? said.hour !== undefined && said.meridiem === undefined : weekdayOf(dayOf(year, month, day)) !== said.weekday
  mention.said = swapped ? { ...said, month: day, day: month } : said
}

/** A clock time written with a stop: "12.33". */
function isDotted(doc: Doc, mention: Mention): boolean {
  if (mention.said.hour === undefined) return false
  for (let at = mention.first; at < mention.last; at++) if (doc.tokens[at]?.kind === 'number' && doc.tokens[at]?.text.includes('.')) return true
  return false
}

/** A reading inside a longer name ("60 Minutes", "Super Tuesday"), or a month that is a person. */
function isName(doc: Doc, names: Names, atom: FoundAtom): boolean {
  const index = names.at[atom.first]
  const name = index === undefined || index < 0 ? undefined : names.mentions[index]
  if (name === undefined || name.last < atom.last) return false
  if (name.last - name.first > atom.last - atom.first) return true
  return names.entities[name.entity]?.kind === 'person' && doc.tokens[atom.first]?.entry?.ambiguous !== undefined
}

function isRecurring(doc: Doc, mention: Mention): boolean {
  const back = lookBack(doc, mention.first, 'recurring')
  if (back === null) return false
  // "per Maret 2021" is a state's day, "per jam" a rate.
  const word = doc.tokens[mention.first - back.length]?.lower
  return word !== 'per' || isLength(mention.said)
}

interface Gap {
  bridged: boolean
  comma: boolean
  opened: boolean
  closed: boolean
  modifier: DateModifier
  empty: boolean
}

/** What stands between two readings, or null where it keeps them apart. */
function gapOf(doc: Doc, from: number, to: number): Gap | null {
  if (to - from > 5) return null
  const gap: Gap = { bridged: false, comma: false, opened: false, closed: false, modifier: 'exact', empty: to === from }
  for (let at = from; at < to; ) {
    const token = doc.tokens[at]
    if (token === undefined) return null
    if (token.kind === 'mark') {
      if (token.text === '(' && !gap.opened) gap.opened = true
      else if (token.text === ')' && !gap.closed && !gap.opened) gap.closed = true
      else if ((/^[,|•·@\-–—]$/.test(token.text) || (token.text === '/' && token.spaced)) && !gap.comma) gap.comma = true
      else return null
      if (isDash(token) && !token.spaced) return null
      at++
      continue
    }
    const precision = lookup(doc, at, 'precision')
    const bridge = lookup(doc, at, 'bridge')
    const length = Math.max(precision?.value.point ? precision.length : 0, bridge?.length ?? 0)
    if (length === 0 || at + length > to) return null
    if (precision?.value.point) gap.modifier = precision.value.point
    gap.bridged = true
    at += length
  }
  return gap
}

/** The day and the hour of one time, as one mention. */
function asOne(doc: Doc, a: Mention, b: Mention): Mention | null {
  if (b.first < a.last || doc.sentenceOf[a.first] !== doc.sentenceOf[b.last - 1]) return null
  if (isLength(a.said) || isLength(b.said)) return null
  const gap = gapOf(doc, a.last, b.first)
  if (gap === null || !fits(a, b, gap)) return null
  if (gap.closed && !a.open) return null
  const said = union(a.said, b.said)
  if (said === null) return null
  // "malam Minggu" is Saturday's.
  if (doc.language === 'id' && isEve(a.said) && b.said.weekday !== undefined && b.said.hour === undefined && gap.empty)
    said.weekday = ((b.said.weekday + 5) % 7) + 1
  const till = a.till !== null && b.till !== null ? union(a.till, b.till) : (a.till ?? b.till)
  if (till === null && a.till !== null) return null
  let open = (a.open && !gap.closed) || gap.opened
  let { last } = b
  if (open && isMark(doc.tokens[last], ')')) {
    open = false
    last++
  }
  if (gap.opened && open && !closesSoon(doc, last)) return null
  const modifier = [a.modifier, gap.modifier, b.modifier].find((each) => each !== 'exact') ?? 'exact'
  return {
    first: a.first,
    last,
    said,
    till,
    modifier: said.hour !== undefined && modifier !== gap.modifier && (modifier === 'start' || modifier === 'end') ? gap.modifier : modifier,
    rule: bothRules(a, b),
    weak: a.weak && b.weak,
    open,
  }
}

/** "malam" by itself. */
const isEve = (said: Said): boolean => said.part === 'NI' && !isDay(said) && said.hour === undefined

function closesSoon(doc: Doc, at: number): boolean {
  for (let i = at; i < at + 8; i++) if (isMark(doc.tokens[i], ')')) return true
  return false
}

/** Whether two readings are parts of one time. */
function fits(a: Mention, b: Mention, gap: Gap): boolean {
  const x = a.said
  const y = b.said
  const timed = isTime(x) || isTime(y)
  // "Sabtu-Minggu (4-5/8)"
  if (a.till && b.till) return isDay(a.till) && gap.opened
  if (b.till && x.weekday !== undefined && y.weekday === undefined && y.day !== undefined && gap.opened) return false
  if (a.till && isDay(a.till) && isDay(y)) return false
  if (isDay(x) && isDay(y)) {
    if (x.weekday !== undefined && y.weekday !== undefined && y.day === undefined) return false
    if (gap.bridged && !timed) return false
    if (x.weekday !== undefined && y.day !== undefined && y.weekday === undefined) return true
    if (x.day !== undefined && y.weekday !== undefined && x.weekday === undefined) return !gap.empty
    if (x.shift && !y.shift)
      return (
        gap.comma ||
        gap.opened ||
        (y.weekday !== undefined && gap.empty) ||
        (timed && (gap.empty || (x.part !== undefined && y.weekday !== undefined)))
      )
    // "Sabtu besok", "Kamis siang kemarin", "Jumat dini hari tadi"
    const named = x.weekday !== undefined && y.shift?.from === 'publication' && y.shift.unit === 'day'
    return (x.hour !== undefined || named) && y.shift !== undefined && !x.shift && gap.empty
  }
  if (isDay(x) && isTime(y) && !isDay(y)) return true
  if (isTime(x) && isDay(y) && !isDay(x)) return gap.comma || gap.bridged || gap.empty || gap.opened
  if (isTime(x) && isTime(y)) return (x.hour === undefined) !== (y.hour === undefined)
  if (!gap.empty) return false
  // "Senin pekan depan", "Agustus tahun ini", "4 Oktober tahun lalu"
  if (y.shift?.unit === 'week') return x.weekday !== undefined && x.turn === undefined
  if (y.shift?.unit === 'year') return x.month !== undefined && x.year === undefined
  return false
}

/** Both readings' parts; null where they contradict each other. */
function union(a: Said, b: Said): Said | null {
  const said: Record<string, unknown> = { ...a }
  for (const key in b) {
    const part = key as keyof Said
    const known = a[part]
    if (known === b[part] || (part === 'part' && known !== undefined && a.hour !== undefined)) continue
    if (known !== undefined && !(part === 'shift' && b.shift?.unit === 'day' && a.hour !== undefined)) return null
    said[part] = b[part]
  }
  return said as Said
}
