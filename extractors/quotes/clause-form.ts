/** Whether words have the form of a clause: a finite verb, as far as its form shows, in the right place. */

import type { Language, TokenRange } from '../../src/types.ts'
import { isMark } from '../shared/tokens.ts'
import {
  ASKING,
  commaBehind,
  DEFINITE,
  FINITE,
  hasField,
  LINK,
  languageAt,
  linkAt,
  MATTER,
  nameAt,
  PRONOUN,
  SAYING,
  type Scene,
  STATEMENT,
  smaller,
} from './scene.ts'

/** "The airline, which had said that …, was flying": the report ends with its relative clause. */
export function isRelative(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) if (linkAt(scene, i) === 'relative') return true
  return false
}

/** `menjelaskan tentang …` names a subject and reports no words. */
export const ABOUT: ReadonlySet<string> = new Set('tentang mengenai soal terkait perihal about of'.split(' '))

/** What stands behind a verb instead of a clause: a question, a noun like `kronologi` or `pernyataan`, "being told". */
export function isNoClause(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc
  if (hasField(scene, at, ASKING) || hasField(scene, at, MATTER)) return true
  // "reported faults they say they had": a noun and what is said of it.
  if (tokens[at]?.kind === 'word' && !hasField(scene, at, LINK) && hasField(scene, at + 1, PRONOUN) && hasField(scene, at + 2, SAYING)) return true
  // `menegaskan pesan itu bohong` is a clause of its own.
  if (hasField(scene, at, STATEMENT) && !hasField(scene, at + 1, DEFINITE)) return true
  if (tokens[at]?.lower === 'to' || (tokens[at]?.lower === 'the' && hasField(scene, at + 1, MATTER) && !hasField(scene, at + 2, FINITE))) return true
  if (tokens[at]?.lower === 'tidak' && hasField(scene, at + 1, MATTER)) return true
  const word = tokens[at]?.lower === 'not' ? tokens[at + 1] : tokens[at]
  if (word?.lower === 'to' || (word?.lower === 'dengan' && hasField(scene, at + 1, MATTER))) return true
  return (
    word !== undefined &&
    languageAt(scene, at) === 'en' &&
    word.kind === 'word' &&
    !word.capital &&
    word.lower.length > 4 &&
    word.lower.endsWith('ing') &&
    !isGerund(scene, at)
  )
}

/** "says losing power so often has cost her": its clause has a verb further on. */
function isGerund(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < at + 12 && scene.doc.tokens[i]?.kind === 'word'; i++) {
    if (linkAt(scene, i) === 'relative') return false
    if (hasField(scene, i, FINITE)) return true
  }
  return false
}

/** "Before Neville announced that services were back, people complained": the report ends with its subordinate clause. */
export function isSubordinate(scene: Scene, first: number, cue: number): boolean {
  if (!SUBORDINATES.has(scene.doc.tokens[first]?.lower ?? '')) return false
  return commaBehind(scene, first, cue) === cue
}

export const SUBORDINATES: ReadonlySet<string> = new Set(
  'before after when as while since although though ketika saat setelah sebelum usai meski meskipun'.split(' '),
)

/** Whether a comma opens the relative clause before a verb; without one it tells a thing apart: `sistem yang menghitung berat`. */
export function hasComma(scene: Scene, at: number): boolean {
  let i = at - 1
  while (i > at - 3 && linkAt(scene, i) !== 'relative') i--
  return isMark(scene.doc.tokens[i - 1], ',')
}

/** Whether a range has a finite verb, as far as its form shows. */
export function isClause(scene: Scene, first: number, last: number): boolean {
  const language = languageAt(scene, first)
  for (let at = first; at < last && at < first + 40; at++) {
    const token = scene.doc.tokens[at]
    if (token === undefined || token.kind !== 'word') continue
    const before = scene.doc.tokens[at - 1]?.lower ?? ''
    if (linkAt(scene, at - 1) === 'relative' || (before === 'that' && at > first)) {
      // `yang telah berlangsung`: all of its verb is the relative clause's.
      while (language === 'id' && at < last && hasField(scene, at, FINITE)) at++
      continue
    }
    // `untuk mengakses`, `kembali hasil rapat`
    if (language === 'id' && (NON_FINITE.has(before) || (at === first && token.lower === 'kembali'))) continue
    if (hasField(scene, at, FINITE) || hasField(scene, at, SAYING)) return true
    if (nameAt(scene, at) >= 0 || (token.capital && at > first) || before === 'a' || before === 'an' || before === 'the') continue
    if (looksFinite(token.lower, language)) return true
  }
  return false
}

/** English past forms, and Indonesian verbs by their prefix. */
export function looksFinite(word: string, language: Language): boolean {
  if (word.length < 5) return false
  if (language === 'en') return word.endsWith('ed')
  if (NO_VERBS.has(word)) return false
  return word.startsWith('me') || word.startsWith('ber') || word.startsWith('di') || word.startsWith('ter')
}

/** Behind these an Indonesian verb is not the clause's own. */
const NON_FINITE: ReadonlySet<string> = new Set(['untuk', 'dalam', 'dengan', 'dari', 'tanpa', 'guna', 'demi', 'bagi'])

/** They only begin like verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'bersih berita beras bersama berat berapa berikut bertahap berkala terhadap termasuk terkait terbaru terakhir terbesar tertentu tertulis terpisah tersebut terlalu terus ternyata terutama diantaranya dinas direktur direksi digital diskon dialog distribusi divisi dinding disiplin dimana dirinya media menteri meski meskipun melalui menit menurut mereka merah mesin menara merek medsos memang mengapa menjelang mendatang metode meter mesti member mentor'.split(
    ' ',
  ),
)

/** `menceritakan kesulitan yang dihadapinya saat …`: a verb behind `saat` is not the clause's own. */
function beforeSubordinate(scene: Scene, first: number, last: number): number {
  let at = first + 1
  while (at < last && (nameAt(scene, at) >= 0 || (!SUBORDINATES.has(scene.doc.tokens[at]?.lower ?? '') && linkAt(scene, at) !== 'conjunction'))) at++
  return at
}

/** A clause after a verb that also takes nouns: its own verb stands soon enough. */
export function isLikely(scene: Scene, range: TokenRange): boolean {
  const english = languageAt(scene, range.first) === 'en'
  const comma = commaBehind(scene, range.first + 3, range.last)
  const last = smaller(smaller(range.last, range.first + (english ? 12 : 28)), english ? comma : range.last)
  if (isClause(scene, range.first, english ? last : beforeSubordinate(scene, range.first, last))) return true
  // `gangguan itu dampak dari …`: behind the noun and its `itu` stands what it is.
  for (let at = range.first + 1; !english && at < range.first + 6 && at + 2 < range.last; at++) {
    const { lower } = scene.doc.tokens[at] as { lower: string }
    if ((lower === 'itu' || lower === 'ini' || lower === 'tersebut') && scene.doc.tokens[at + 1]?.kind === 'word' && !hasField(scene, at + 1, LINK))
      return true
  }
  return false
}
