/** What is written like a name and is none. */
import type { Token, TokenRange } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { knownName, type Sight } from '../runs/sight.ts'
import { LEGAL } from '../shapes/shapes.ts'

/** Whether a run's stretch is written like a name and is none: a stock's code, an index, a currency. */
export function isNoName(sight: Sight, range: TokenRange): boolean {
  const { doc } = sight
  const first = doc.tokens[range.first] as Token
  const before = doc.tokens[range.first - 1]
  const after = doc.tokens[range.last]
  const single = range.last - range.first === 1
  // "(NYSE: SE)", "(META.O)", "(6758.T)"
  if (single && before?.text === '(' && after?.text === ':') return true
  if (single && after?.text === ')' && (/^[A-Z0-9]{1,6}\.[A-Z]{1,3}$/.test(first.text) || before?.text === ':' || before?.text === '.')) return true
  // "akun MohammadTestimoni": an account is no name
  if (single && knownName(sight, range.first) === undefined && (before?.lower === 'akun' || before?.lower === 'account')) return true
  // "Telus (NYSE:TU) Corp"
  if (single && LEGAL.test(first.lower) && knownName(sight, range.first) === undefined) return true
  // "R4 billion"
  if (single && after?.entry?.scale !== undefined && /^[A-Z]{1,3}\d/.test(first.text)) return true
  // "S&P 500", "Nasdaq Composite", "Dow Jones"
  const none = lookup(doc, range.first, 'noName')
  if (
    none !== null &&
    !covers(sight, range) &&
    (none.length >= range.last - range.first || (none.value === true && !isTailed(doc.tokens[range.last - 1] as Token)))
  )
    return true
  // "Peraturan Menteri Kominfo"
  if (single && (lookup(doc, range.first - 2, 'noName')?.length ?? 0) === 2) return true
  // An index is named like an exchange or a paper: "the Nasdaq fell", "Nikkei 225".
  const index = lookup(doc, range.first, 'index')
  if (index !== null && index.length >= range.last - range.first) return true
  // "Kepala Departemen Komunikasi": what is inside a body belongs to the job.
  if (doc.language === 'id' && before?.entry?.title === true && INNER.test(first.text) && knownName(sight, range.first) === undefined) return true
  // "Pelaksana Tugas (Plt)": a job
  if (knownName(sight, range.first) === undefined && (lookup(doc, range.first, 'title')?.length ?? 0) >= range.last - range.first) return true
  // "Corporate secretary": the first words of a job
  if (single && knownName(sight, range.first) === undefined && (lookup(doc, range.first, 'title')?.length ?? 0) > 1) return true
  return single && first.text.length === 1 && first.text !== 'X'
}

/** "AI Safety Institute": what ends as names do is one, whatever it begins with. */
const isTailed = ({ entry }: Token): boolean => entry?.orgTail === true || entry?.placeTail === true

const INNER = /^(Bidang|Bagian|Seksi|Divisi|Departemen|Subbagian|Subbidang|Subdirektorat|Kompartemen|Unit)$/

/** Whether a stretch is a known name as a whole. */
const covers = (sight: Sight, range: TokenRange): boolean => {
  const sighting = knownName(sight, range.first)
  const phrase = lookup(sight.doc, range.first, 'noName')
  // "ASN" is somebody's abbreviation everywhere, and civil servants in Indonesian.
  if (sight.doc.language === 'id' && range.last - range.first === 1 && sighting?.hit.known.country !== 'id') return false
  return sighting !== undefined && sighting.last - sighting.first >= (phrase?.length ?? 1)
}
