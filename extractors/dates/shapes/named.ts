/** Times that have a name: seasons, holidays, and expressions whose meaning the lexicon holds. */
import type { Doc } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { lookBack, lookup } from '../../shared/rules.ts'
import { type Atom, type Shape, yearAt } from '../atom.ts'
import { wordLength } from './length.ts'
import { withYear } from './quarter.ts'
import { withZone } from './zone.ts'

/** "kemarin", "hari ini", "last night", "noon", "berjam-jam": expressions whose meaning is in the lexicon. */
export const expressionShape: Shape = {
  on: 'when',
  match(doc: Doc, at: number): Atom | null {
    const found = lookup(doc, at, 'when')
    if (found === null) return null
    const entry = doc.tokens[at]?.phrases?.find((phrase) => phrase.length === found.length && phrase.entry.when)?.entry ?? doc.tokens[at]?.entry
    const atom: Atom = { first: at, last: at + found.length, said: found.value, ...(entry?.whenModifier ? { modifier: entry.whenModifier } : {}) }
    if (found.value.weekend !== undefined) return weekendAtom(doc, atom)
    // "USA TODAY" is a paper.
    if (doc.tokens[at]?.text === 'TODAY' && doc.tokens[at - 1]?.kind === 'word') return null
    // "all day Thursday" is that Thursday.
    if (
      doc.tokens[at]?.lower === 'all' &&
      doc.tokens[doc.tokens[atom.last]?.lower === 'on' ? atom.last + 1 : atom.last]?.entry?.weekday !== undefined
    )
      return null
    return wordLength(doc, withZone(doc, atom))
  },
}

/** "akhir pekan lalu", "akhir pekan ini". */
function weekendAtom(doc: Doc, atom: Atom): Atom {
  const turn = doc.language === 'id' ? lookup(doc, atom.last, 'turn') : null
  return turn === null ? atom : { ...atom, last: atom.last + turn.length, said: { ...atom.said, turn: turn.value } }
}

/** "winter 2021", "the summer", "Christmas 2014", "2014 Christmas", "libur Lebaran": each needs a year or a word that places it. */
export const namedShape: Shape = {
  on: ['season', 'holiday'],
  match(doc: Doc, at: number): Atom | null {
    const holiday = lookup(doc, at, 'holiday')
    if (holiday !== null) {
      const last = at + holiday.length
      return namedAtom(doc, at, last, { holiday: holiday.value }, isHoliday(doc, at, last))
    }
    const season = lookup(doc, at, 'season')
    const the = doc.tokens[at - 1]?.lower === 'the'
    const atom = season === null ? null : namedAtom(doc, at, at + season.length, { season: season.value }, the)
    return atom !== null && the ? { ...atom, first: at - 1 } : atom
  },
}

function namedAtom(doc: Doc, at: number, last: number, said: Said, placed: boolean): Atom | null {
  const year = yearAt(doc, at - 1)
  // "the 2014 Christmas outage"
  if (year > 0) return { first: at - 1, last, said: { ...said, year } }
  const atom = withYear(doc, at, last, said)
  return placed || atom.last > last ? atom : null
}

/** "Christmas Day" where it stands alone, but not in "Boxing Day sales"; others where a word places them: "on Christmas", "libur Lebaran". */
function isHoliday(doc: Doc, at: number, last: number): boolean {
  if (!doc.tokens[at]?.capital) return false
  const next = doc.tokens[last]
  const alone = next?.kind !== 'word' || next.entry?.locating === true || next.entry?.bridge === true || next.entry?.closes === true
  if (alone && /^(day|eve)$/.test(doc.tokens[last - 1]?.lower ?? '')) return true
  const before = doc.tokens[at - 1]?.lower
  if (before === 'libur' || before === 'on') return true
  return (lookBack(doc, at, 'locating') ?? lookBack(doc, at, 'between') ?? lookBack(doc, at, 'precision')) !== null
}
