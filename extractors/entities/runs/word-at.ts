/** What a word may be by itself: a part of a name, of a person's name, or a plain word that opens its sentence. */
import type { Token, TokenRange } from '../../../src/types.ts'
import { WORD } from '../../gazetteer/compile.ts'
import { lookup } from '../../shared/rules.ts'
import type { Run, Sight } from './sight.ts'
import { isLowered } from './words.ts'

/** Whether a capitalised word of a run stands at a token. */
export function isCapital(sight: Sight, run: Run, at: number): boolean {
  const token = sight.doc.tokens[at]
  return at < run.last && token?.kind === 'word' && token.capital
}

/** A capitalised word that may go on with a name: no job, no form of address, no other name's head. */
export function goesOn(sight: Sight, run: Run, at: number): boolean {
  if (!isCapital(sight, run, at)) return false
  const { entry, phrases } = sight.doc.tokens[at] as Token
  if (phrases !== null && lookup(sight.doc, at, 'title') !== null) return false
  return entry === null || (!entry.title && !entry.honorific && entry.head === undefined && entry.saying === undefined && !entry.noName)
}

/** What the gazetteers say of a word, as `WORD` flags. */
export function flagsAt(sight: Sight, at: number): number {
  const names = sight.doc.tokens[at]?.word?.names
  // Already asked for when the known names were found.
  if (names && names.gazetteers === sight.gazetteers) return names.flags
  const hash = sight.words.hash[at] as number
  let flags = 0
  for (const gazetteer of sight.gazetteers) flags |= gazetteer.word(hash)
  return flags
}

/** Whether a word is known as a part of people's names. */
export const isPersonal = (sight: Sight, at: number): boolean => (flagsAt(sight, at) & (WORD.given | WORD.family)) !== 0

/** Whether a word opens its sentence and is a plain one. */
export function opensPlainly(sight: Sight, run: Run, at: number): boolean {
  if (run.style !== 'plain' || (sight.doc.sentences[run.sentence] as TokenRange).first !== at) return false
  if (isLowered(sight.words, sight.words.hash[at] as number)) return true
  const { entry } = sight.doc.tokens[at] as Token
  if (entry !== null && !entry.orgHead && !entry.placeHead) return true
  // Indonesian articles use English words too.
  const plain = sight.doc.language === 'en' ? WORD.commonEn : WORD.commonEn | WORD.commonId
  return (flagsAt(sight, at) & plain) !== 0
}
