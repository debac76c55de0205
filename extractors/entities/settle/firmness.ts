/** How sure a known name is to be itself. */
import type { Token, TokenRange } from '../../../src/types.ts'
import type { Run, Sight, Sighting } from '../runs/sight.ts'
import { isPersonal, opensPlainly } from '../runs/word-at.ts'

/** Whether a known name is sure to be itself: nothing unknown beside it could make it part of a longer one. */
export function isFirm(sight: Sight, run: Run, sighting: Sighting): boolean {
  if (sighting.weak) return standsOut(sight, run, sighting)
  const place = sighting.hit.known.kind === 'place'
  if (sighting.last - sighting.first > 1 && !place) return true
  const { form, known } = sighting.hit
  if (known.kind === 'product' && form.written.length > 3) return true
  return !isOpen(sight, run, sighting.first - 1) && !isOpen(sight, run, sighting.last)
}

/** "at Target and Boots": inside a plain sentence a common word with a capital of its own is the name that it also is. */
function standsOut(sight: Sight, run: Run, { first, last, hit }: Sighting): boolean {
  const { kind } = hit.known
  if ((kind !== 'organization' && kind !== 'product') || run.style !== 'plain') return false
  // "diterima ANTARA di Jayapura": shouted inside a plain sentence it is no common word.
  const { text } = sight.doc.tokens[first] as Token
  if (text.length > 4 && text === text.toUpperCase()) return true
  if (first !== run.first || last !== run.last) return false
  const before = sight.doc.tokens[first - 1]
  if (before?.kind !== 'word' || before.lower === 'the' || first === (sight.doc.sentences[run.sentence] as TokenRange).first) return false
  return !isPersonal(sight, first)
}

/** A capitalised word of the run that nothing is known of, also behind "&". */
function isOpen(sight: Sight, run: Run, at: number): boolean {
  // "Boots & Hawkes" is one, "AT&T & Verizon" are two.
  if (sight.doc.tokens[at]?.text === '&') return (sight.knownAt[at - 1] ?? -1) < 0 || (sight.knownAt[at + 1] ?? -1) < 0
  if (at < run.first || at >= run.last || (sight.knownAt[at] as number) >= 0 || sight.words.cased[at] === 0) return false
  const { entry } = sight.doc.tokens[at] as Token
  if (
    entry !== null &&
    (entry.title ||
      entry.honorific ||
      (entry.cue !== undefined && !entry.orgTail && !entry.placeTail) ||
      entry.demonym ||
      entry.noName ||
      entry.measure !== undefined)
  )
    return false
  // "Kominfo Dihujat": a verb
  const { text } = sight.doc.tokens[at] as Token
  if (sight.doc.language === 'id' && text.startsWith('Di') && PASSIVE.test(text) && !isPersonal(sight, at)) return false
  // "Palu Barat": a direction is the place's before it.
  if (sight.doc.language === 'id' && (sight.knownAt[at - 1] ?? -1) >= 0 && DIRECTION.test(text)) return false
  // "Gangguan WhatsApp", "Layanan Telkomsel": a plain word has its capital from the sentence's start.
  return at !== run.first || !opensPlainly(sight, run, at)
}

const PASSIVE = /^Di\p{Ll}{4,}$/u
const DIRECTION = /^(Utara|Selatan|Timur|Barat|Tengah|Pusat)$/
