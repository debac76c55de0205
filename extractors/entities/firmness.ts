/** How sure a known name is to be itself, and which capitals say nothing. */
import type { Token, TokenRange } from '../../src/types.ts'
import type { Run, Sight, Sighting } from './sight.ts'
import { isLowered } from './words.ts'

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
  if ((kind !== 'organization' && kind !== 'product') || run.style !== 'plain' || first !== run.first || last !== run.last) return false
  const before = sight.doc.tokens[first - 1]
  if (before?.kind !== 'word' || before.lower === 'the' || first === (sight.doc.sentences[run.sentence] as TokenRange).first) return false
  const hash = sight.words.hash[first] as number
  return !sight.gazetteers.some((gazetteer) => (gazetteer.word(hash) & 3) !== 0)
}

/** A capitalised word of the run that nothing is known of, also behind "&". */
function isOpen(sight: Sight, run: Run, at: number): boolean {
  if (sight.doc.tokens[at]?.text === '&') return true
  if (at < run.first || at >= run.last || (sight.knownAt[at] as number) >= 0 || sight.words.cased[at] === 0) return false
  const { entry } = sight.doc.tokens[at] as Token
  if (entry !== null && (entry.title || entry.honorific || entry.cue !== undefined || entry.demonym || entry.noName)) return false
  // "Gangguan WhatsApp", "Layanan Telkomsel": a plain word has its capital from the sentence's start.
  return at !== run.first || !opensPlainly(sight, run, at)
}

/** Whether a word opens its sentence and is a plain one. */
export function opensPlainly(sight: Sight, run: Run, at: number): boolean {
  if (run.style !== 'plain' || (sight.doc.sentences[run.sentence] as TokenRange).first !== at) return false
  const hash = sight.words.hash[at] as number
  if (isLowered(sight.words, hash)) return true
  const { entry } = sight.doc.tokens[at] as Token
  if (entry !== null && !entry.orgHead && !entry.placeHead) return true
  return sight.gazetteers.some((gazetteer) => (gazetteer.word(hash) & 12) !== 0)
}
