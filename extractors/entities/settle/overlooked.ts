/** Names that the tagger passed over and that their head or last word tells. */
import type { EntityKind, Token, TokenRange } from '../../../src/types.ts'
import { WORD } from '../../gazetteer/compile.ts'
import { lookup } from '../../shared/rules.ts'
import { abbreviates } from '../likeness.ts'
import type { Piece } from '../piece.ts'
import { knownName, type Run, type Sight } from '../runs/sight.ts'
import { flagsAt, isPersonal, opensPlainly } from '../runs/word-at.ts'
import { isLowered } from '../runs/words.ts'
import { isNounForm } from '../shapes/noun-form.ts'

/** A name that the tagger passed over and that begins at a run's token; `before` is the piece of the run that precedes it. */
export function overlooked(sight: Sight, run: Run, path: Int8Array, from: number, before: Piece | undefined): Piece | null {
  const first = run.first + from
  const body = headedName(sight, run, path, from) || tailedName(sight, run, path, from)
  if (body > 0) return { first, last: body, kind: 'organization', known: null, rule: 'entities/id/head-name' }
  const product = namedProduct(sight, run, path, first)
  if (product > 0) return { first, last: product, kind: 'product', known: null, rule: 'entities/id/named-product' }
  if (sight.doc.language === 'en') {
    const kind = loneKind(sight, run, first)
    return kind === null ? null : { first, last: first + 1, kind, known: null, rule: 'entities/en/lone' }
  }
  const place = sight.doc.language === 'id' ? namedArea(sight, run, path, first) : 0
  if (place > 0) return { first, last: place, kind: 'place', known: null, rule: 'entities/id/area-chain' }
  const person = sight.doc.language === 'id' ? holder(sight, run, path, first, before) : 0
  return person > 0 ? { first, last: person, kind: 'person', known: null, rule: 'entities/id/holder' } : null
}

/** "aplikasi Srikandi", "sistem Tanda Tangan Elektronik (TTE)": where a product's name ends behind what it is; 0 where none does. */
function namedProduct(sight: Sight, run: Run, path: Int8Array, first: number): number {
  const { tokens } = sight.doc
  const before = tokens[first - 1]
  if (sight.doc.language !== 'id' || run.style !== 'plain' || before?.entry?.cue !== 'product' || before.capital) return 0
  let last = first
  while (last < run.last && last - first < 5 && path[last - run.first] === 0 && sight.words.cased[last] === 1 && (sight.knownAt[last] as number) < 0)
    last++
  const { text, entry } = tokens[first] as Token
  const bracketed =
    tokens[last]?.text === '(' &&
    tokens[last + 2]?.text === ')' &&
    abbreviates(
      (tokens[last + 1] as Token).text,
      tokens.slice(first, last).map(({ lower }) => lower),
    )
  if (bracketed) return last
  if (before.entry.named !== true || (entry !== null && !entry.cue) || (text.length < 4 && text === text.toUpperCase())) return 0
  return last
}

/** "warga Penanggungan, Kecamatan Klojen": a place before the district it lies in; 0 where none does. */
function namedArea(sight: Sight, run: Run, path: Int8Array, first: number): number {
  const { tokens } = sight.doc
  let last = first
  while (last < run.last && last - first < 3 && path[last - run.first] === 0 && sight.words.cased[last] === 1 && (sight.knownAt[last] as number) < 0)
    last++
  const { entry } = tokens[first] as Token
  const area = tokens[last + 1]
  if (run.style !== 'plain' || last === first) return 0
  // "jalur Kigamani-Timika"
  const known = /^[-–]$/.test(tokens[last]?.text ?? '') ? knownName(sight, last + 1) : undefined
  if (known?.first === last + 1 && known.hit.known.kind === 'place' && known.hit.known.country === 'id' && entry === null) return last
  if (tokens[last]?.text !== ',' || area?.entry?.head !== 'area' || !area.capital || (entry !== null && entry.cue === undefined)) return 0
  const said = tokens[first - 1]?.entry
  return said?.saying !== undefined || said?.attribution === true ? 0 : last
}

/** "Ketua YLKI Sumsel Hibzon Firdaus", "kata Suharno": where the name of someone ends who holds a job or speaks; 0 where there is none. */
function holder(sight: Sight, run: Run, path: Int8Array, first: number, before: Piece | undefined): number {
  const { tokens } = sight.doc
  if (run.style !== 'plain') return 0
  // "Salah satu orang tua siswa, Ritma, misalnya": who is introduced may be called like a thing.
  const alone = first + 1 === run.last && (tokens[first] as Token).entry === null
  if (alone && tokens[first - 1]?.text === ',' && /^[,(]$/.test(tokens[first + 1]?.text ?? '') && isIntroduced(sight, first - 2)) return first + 1
  let last = first
  while (last < run.last && last - first < 6 && path[last - run.first] === 0 && isUncommon(sight, last)) last++
  if (last === first) return 0
  const next = tokens[last]
  const speaks = next?.entry?.saying !== undefined && next.entry.saying.speaker !== 'after'
  if (before !== undefined && before.last === first && before.kind !== 'person' && isHeld(sight, before))
    return last - first > 1 || speaks || (next?.text === ',' && tokens[last + 1]?.capital !== true) || next?.text === '(' ? last : 0
  const said = tokens[first - 1]?.entry
  if (said?.attribution === true || (said?.saying !== undefined && said.saying.speaker !== 'before')) return last
  if (speaks && first !== (sight.doc.sentences[run.sentence] as TokenRange).first) return last
  // "Risti warga Kelurahan Marga Mulya"
  return next?.entry?.title === true && !next.capital && last - first === 1 && tokens[last + 1]?.capital === true && !isNoun(tokens[first] as Token)
    ? last
    : 0
}

/** "with AccuWeather", "to Sembawang": a single word that can be nothing but a name, of the kind that stands behind such a word. */
function loneKind(sight: Sight, run: Run, at: number): EntityKind | null {
  if (run.style !== 'plain' || run.last - run.first > 1 || !isUncommon(sight, at)) return null
  const { text, spaced } = sight.doc.tokens[at] as Token
  const before = sight.doc.tokens[at - 1]
  const joint = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text)
  if (before?.kind !== 'word' || before.capital || !spaced) return joint ? 'organization' : null
  // "the Millicent community", "the Guddu power plant"
  const behind = sight.doc.tokens[at + 1]
  if (before.lower === 'the' && behind?.capital === false && behind.entry?.cue === 'place') return 'place'
  if (lookup(sight.doc, at + 1, 'behindPlace') !== null && behind?.capital === false) return 'place'
  if (before.entry?.cue !== undefined) return before.entry.cue
  if (!joint && INTO.test(before.lower)) return 'place'
  return joint || BESIDE.test(before.lower) ? 'organization' : null
}

const INTO = /^(in|to|from|near|at|around|outside|towards|toward|across)$/
const BESIDE = /^(with|by)$/

/** A capitalised word that can be nothing but a name: nothing is known of it, and it is no common word. */
function isUncommon(sight: Sight, at: number): boolean {
  const { kind, capital, entry, lower, text } = sight.doc.tokens[at] as Token
  if (kind !== 'word' || !capital || entry !== null || (sight.knownAt[at] as number) >= 0 || text.length < 3 || lower.endsWith('nya')) return false
  if (text === text.toUpperCase() || isLowered(sight.words, sight.words.hash[at] as number)) return false
  const plain = sight.doc.language === 'en' ? WORD.commonEn : WORD.commonEn | WORD.commonId
  return (flagsAt(sight, at) & plain) === 0 || isPersonal(sight, at)
}

/** "Aktivitas", "Kerumunan": a noun by its form. */
const isNoun = ({ lower }: Token): boolean => isNounForm(lower) || /(nya|kan)$|^se\p{L}{3,}an$/u.test(lower)

/** "Salah satu warga", "seorang pedagang sayur": whether the small words up to a token introduce someone. */
function isIntroduced(sight: Sight, end: number): boolean {
  const { tokens, sentenceOf } = sight.doc
  let title = false
  for (let at = end; at >= 0 && at > end - 8 && sentenceOf[at] === sentenceOf[end]; at--) {
    const { kind, entry, lower } = tokens[at] as Token
    if (kind !== 'word') return false
    if (entry?.title === true) title = true
    if (/^(seorang|salah)$/.test(lower)) return title
  }
  return false
}

/** Whether a job stands before a body or place of the same sentence, with nothing but names between. */
function isHeld(sight: Sight, before: Piece): boolean {
  const { tokens, sentenceOf } = sight.doc
  for (let at = before.first - 1; at >= 0 && at > before.first - 8 && sentenceOf[at] === sentenceOf[before.first]; at--) {
    const token = tokens[at] as Token
    if (token.entry?.title === true) return true
    if (token.kind !== 'word' || token.entry?.saying !== undefined || (!token.capital && token.entry?.joins !== true)) return false
  }
  return false
}

/** "Ikatan Konsultan Listrik Nusantara": where such a name ends that the tagger passed over; 0 where there is none. */
function headedName(sight: Sight, run: Run, path: Int8Array, from: number): number {
  const { tokens } = sight.doc
  const first = run.first + from
  const head = tokens[first] as Token
  if (run.style !== 'plain' || head.entry?.orgHead !== true || !head.capital) return 0
  // "Kantor Cabang" is whose it may be.
  const part = lookup(sight.doc, first, 'head')
  let words = 1
  let last = first + 1
  for (let at = first + 1; at < run.last && path[at - run.first] === 0 && (sight.knownAt[at] as number) < 0; at++) {
    if (sight.words.cased[at] === 0) continue
    words++
    last = at + 1
  }
  if (part?.value === 'school' || (part?.value === 'unit' && sight.words.cased[first + part.length] !== 1)) return 0
  // "Bank Pemerintah"
  if (words === 2 && (sight.doc.tokens[first + 1] as Token).entry?.cue !== undefined) return 0
  // A sentence may begin with such a word for no reason but its first place.
  return words >= (opensPlainly(sight, run, first) || first === (sight.doc.sentences[run.sentence] as TokenRange).first ? 3 : 2) ? last : 0
}

/** "Education Ministry", "Nawasena Kapital": where such a name ends that the tagger passed over; 0 where there is none. */
function tailedName(sight: Sight, run: Run, path: Int8Array, from: number): number {
  const first = run.first + from
  if (run.style !== 'plain' || sight.words.cased[first] === 0 || opensPlainly(sight, run, first)) return 0
  const { entry } = sight.doc.tokens[first] as Token
  if (entry !== null && (entry.orgTail || entry.link !== undefined)) return 0
  let last = 0
  for (let at = first + 1; at < run.last && path[at - run.first] === 0 && sight.words.cased[at] === 1 && (sight.knownAt[at] as number) < 0; at++) {
    if ((sight.doc.tokens[at] as Token).entry?.orgTail) last = at + 1
  }
  return last
}
