/** What claims nothing: versions, ages, names with figures, times, phone numbers, list numbers, scores. */
import type { Doc, NumberReading } from '../../src/types.ts'
import { lookup } from '../shared/rules.ts'

const glue = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at]
  return token !== undefined && token.kind === 'mark' && /^[:/.–-]$/.test(token.text) && !token.spaced
}

/** Whether a figure is one end of a time, a score, a date or a code: "15:45", "2-1", "9/11", "021-500". */
function isChained(doc: Doc, { first, last }: NumberReading): boolean {
  if (glue(doc, first - 1) && doc.tokens[first]?.spaced === false && doc.tokens[first - 2]?.kind === 'number') return true
  const next = doc.tokens[last + 1]
  if (!glue(doc, last) || next === undefined || next.spaced) return false
  // "(6758.T)" is a share's code.
  return next.kind === 'number' || (doc.tokens[last]?.text === '.' && next.capital && doc.tokens[first - 1]?.text === '(')
}

/** "Boeing 737", "GA-404", "COVID-19", "Windows 11": plain digits that belong to the name before them. */
function isNamed(doc: Doc, { first }: NumberReading, sentence: number): boolean {
  let at = first - 1
  const token = doc.tokens[at]
  if (token === undefined) return false
  if (token.text === '-' && !token.spaced && doc.tokens[first]?.spaced === false) at--
  // "Pusat Data Nasional Sementara (PDNS) 2"
  if (doc.tokens[at]?.text === ')' && doc.tokens[at - 2]?.text === '(' && /^[A-Z]{2,6}$/.test(doc.tokens[at - 1]?.text ?? '')) return true
  const name = doc.tokens[at]
  if (name === undefined || name.kind !== 'word' || !name.capital || name.entry?.currency !== undefined || name.entry?.comparator !== undefined)
    return false
  return at > sentence || at < first - 1
}

/** Whether what stands before a figure makes it a name: "versi 2.22", "Pasal 5", "error 404", "No. 7", "#3". */
export function isNumbered(doc: Doc, first: number): boolean {
  let at = first - 1
  if (doc.tokens[at]?.text === '.' || doc.tokens[at]?.text === ':' || doc.tokens[at]?.text === '-') at--
  const token = doc.tokens[at]
  if (token === undefined || token.kind === 'break') return false
  if (token.text === '#') return true
  return token.entry?.numbered === true || token.entry?.age === true
}

/** Whether a figure is an age: "(34)", "34-year-old", "usia 34 tahun". */
function isAge(doc: Doc, { first, last, value, digits }: NumberReading): boolean {
  if (doc.tokens[first - 1]?.entry?.age) return true
  const inParentheses = doc.tokens[first - 1]?.text === '(' && doc.tokens[last]?.text === ')'
  return inParentheses && digits && value < 120 && doc.tokens[first - 2]?.capital === true
}

/** Digits in groups with spaces between them, or glued to a plus: "0811 9787 670", "1500888". */
function isPhone(doc: Doc, first: number, last: number): boolean {
  const plain = (at: number): boolean => doc.tokens[at]?.kind === 'number' && !/[.,]/.test(doc.tokens[at]?.text ?? '')
  return plain(first - 1) || plain(last) || (doc.tokens[first]?.text.length ?? 0) > 6 || doc.tokens[first - 1]?.text === '+'
}

/** Emergency numbers: "911 calls", "112". */
export const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112', '000', '111', '110', '119'])

/** Whether a count is none. `sentence` is the sentence's first token, `counts` whether a known noun stands behind the figure. */
export function claimsNothing(doc: Doc, reading: NumberReading, sentence: number, counts: boolean): boolean {
  const { first, last, value, digits } = reading
  if (isChained(doc, reading) || isAge(doc, reading)) return true
  const next = doc.tokens[last]
  const bare = next !== undefined && next.kind === 'mark' && (next.text === '-' || next.text === '‑') && !next.spaced ? doc.tokens[last + 1] : next
  if (bare?.entry?.timeNoun) return true
  if (!digits) return false
  for (let at = first - 1; at >= first - 5; at--) if (at + (lookup(doc, at, 'index')?.length ?? 0) > first) return true
  const text = doc.tokens[first]?.text ?? ''
  if (/^0\d/.test(text) && !/[.,]/.test(text)) return true
  if (isNumbered(doc, first) || doc.tokens[first - 1]?.text === '©') return true
  if (last === first + 1 && !/[.,]/.test(text) && isPhone(doc, first, last)) return true
  if (text === '911') return true
  if (EMERGENCY.has(text) && (!counts || next?.entry?.counted === 'call' || next?.lower.startsWith('call'))) return true
  // Glued letters: "5G", "2nd", "3x24", "4K".
  if (
    next !== undefined &&
    next.kind === 'word' &&
    !next.spaced &&
    next.entry?.scale === undefined &&
    next.entry?.measure === undefined &&
    next.entry?.currency === undefined &&
    next.entry?.percent === undefined &&
    next.lower !== 'an'
  )
    return true
  if (!counts && !/[.,]/.test(text) && value < 10000 && isNamed(doc, reading, sentence)) return true
  const paragraph = doc.tokens[first - 1]
  return (paragraph === undefined || paragraph.kind === 'break') && (next?.text === '.' || next?.text === ')')
}

/** Whether a physical unit stands behind a figure, which then counts nothing. */
export function hasMeasure(doc: Doc, at: number): boolean {
  const next = doc.tokens[at]
  return next?.entry?.measure !== undefined && next.text.length > 1
}

/** Plain digits that may be a year. */
export function isYear(doc: Doc, { first, last, value, digits }: NumberReading): boolean {
  return digits && last === first + 1 && value >= 1900 && value < 2100 && !/[.,]/.test(doc.tokens[first]?.text ?? '')
}
