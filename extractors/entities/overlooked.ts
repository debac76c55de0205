/** Names that the tagger passed over and that their head or last word tells. */
import type { Token, TokenRange } from '../../src/types.ts'
import { opensPlainly } from './firmness.ts'
import type { Run, Sight } from './sight.ts'

/** Where a name ends that the tagger passed over and that begins at a run's token; 0 where there is none. */
export function overlooked(sight: Sight, run: Run, path: Int8Array, from: number): number {
  return headedName(sight, run, path, from) || tailedName(sight, run, path, from)
}

/** "Ikatan Konsultan Listrik Nusantara": where such a name ends that the tagger passed over; 0 where there is none. */
function headedName(sight: Sight, run: Run, path: Int8Array, from: number): number {
  const { tokens } = sight.doc
  const first = run.first + from
  const head = tokens[first] as Token
  if (run.style !== 'plain' || head.entry?.orgHead !== true || !head.capital) return 0
  let words = 1
  let last = first + 1
  for (let at = first + 1; at < run.last && path[at - run.first] === 0 && (sight.knownAt[at] as number) < 0; at++) {
    if (sight.words.cased[at] === 0) continue
    words++
    last = at + 1
  }
  // A sentence may begin with such a word for no reason but its first place.
  return words >= (opensPlainly(sight, run, first) || first === (sight.doc.sentences[run.sentence] as TokenRange).first ? 3 : 2) ? last : 0
}

/** "Education Ministry", "Nawasena Kapital": where such a name ends that the tagger passed over; 0 where there is none. */
function tailedName(sight: Sight, run: Run, path: Int8Array, from: number): number {
  const first = run.first + from
  if (run.style !== 'plain' || sight.words.cased[first] === 0 || opensPlainly(sight, run, first)) return 0
  if ((sight.doc.tokens[first] as Token).entry?.orgTail) return 0
  let last = 0
  for (let at = first + 1; at < run.last && path[at - run.first] === 0 && sight.words.cased[at] === 1 && (sight.knownAt[at] as number) < 0; at++) {
    if ((sight.doc.tokens[at] as Token).entry?.orgTail) last = at + 1
  }
  return last
}
