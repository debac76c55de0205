/** The place and paper before a text's first words: "JAKARTA, KOMPAS.com -", "LONDON, Oct 25 (Reuters) -". */
import type { Token, TokenRange } from '../../src/types.ts'
import { isDash } from '../shared/tokens.ts'
import { isDomain, isShout, type Line, wordsIn } from './lines.ts'
import { begins, ROLES } from './words.ts'

/** Shorter ones are bodies that speak: "PLN: …". */
const isPlaceShout = (token: Token | undefined): boolean => isShout(token) && (token as Token).text.length >= 5

/** A small word comes before any mark. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4 && tokens[i]?.kind === 'word'; i++) if (tokens[i]?.capital === false) return true
  return false
}

/** No dateline has these. */
const ENDS: ReadonlySet<string> = new Set('"“”?!;:')

/** How many tokens at a paragraph's start are its dateline; 0 for none. */
export function datelineLength(tokens: readonly Token[], range: Line): number {
  let domain = false
  let named = false
  let comma = false
  let words = 0
  let shouted = true
  const end = Math.min(range.last, range.first + 18)
  for (let at = range.first; at < end; at++) {
    const token = tokens[at] as Token
    const next = tokens[at + 1]
    const parted = token.spaced || next?.spaced === true
    // "MALANG POSCO MEDIA-Gangguan"
    const glued = !parted && words > 1 && shouted && next?.capital === true && !isShout(next)
    // "Kabar.com-Aceh Timur | Akibat", "Pakpak Bharat,Kabar.id:Sudah"
    if (domain && (token.text === ':' || token.text === '|') && next?.capital === true) return at + 1 - range.first
    if (isDash(token) && words > 0 && (parted || glued)) {
      while (isDash(tokens[at + 1])) at++
      if (glued) return at + 1 - range.first
      const begun = at + 1 >= range.last || tokens[at + 1]?.capital === true
      // "Tanjab Barat – Warga"
      const place = begun && (words === 1 || (words <= 3 && token.text !== '-' && !comma))
      // "Jakarta, Kabar Indonesia - Indeks", "Bisnis Nusantara, JAKARTA — Ditjen"
      const paper = begun && comma && words <= 4
      if (!named && !place && !paper && !(comma && words <= 6 && isShout(tokens[range.first]))) return 0
      // "KABAR.CO.ID - JAKARTA. Bel", "kabar.go.id - Tangerang. Antrean"
      const behind = tokens[at + 2]?.text === '.' && tokens[at + 3] !== undefined && (isShout(tokens[at + 1]) || (domain && begun))
      return (behind ? at + 3 : at + 1) - range.first
    }
    if (token.kind === 'word') {
      words++
      shouted &&= isShout(token)
      domain ||= isDomain(token)
      if (isDomain(token) || begins(ROLES.agency, tokens, at) > 0) named = true
      else if (!token.capital) return 0
    } else if (token.kind === 'mark') {
      // "SINGAPORE: The bank said …"
      if (range.prose && token.text === ':' && words > 0 && words <= 3 && !comma && isPlaceShout(tokens[range.first]) && isShout(tokens[at - 1]))
        return at + 1 - range.first
      if (ENDS.has(token.text)) return 0
      // "KABAR.COM, Penutupan toko"
      if (token.text === ',' && words === 1 && domain && shouted && next?.capital === true && beginsSentence(tokens, at + 2))
        return at + 1 - range.first
      comma = comma || token.text === ',' || token.text === '/'
      // An agency in brackets: "(Wire) -".
      if (token.text === ')' && tokens[at - 1]?.kind === 'word' && (isDash(next) || isDash(tokens[at + 2]))) named = true
    } else if (token.kind !== 'number') return 0
  }
  return 0
}

/** The outlet that a byline or dateline names: a web address or a known agency, else a dateline's paper. */
export function publisherIn(tokens: readonly Token[], range: TokenRange): string | null {
  for (let at = range.first; at < range.last; at++) if (isDomain(tokens[at] as Token)) return hyphenated(tokens, range.first, at)
  for (let at = range.first; at < range.last; at++) {
    const length = tokens[at]?.capital === true ? begins(ROLES.agency, tokens, at) : 0
    if (length > 0) return wordsIn(tokens, at, at + length)
  }
  return bracketed(tokens, range) ?? paperIn(tokens, range)
}

/** "KABAR-MEDAN.COM" */
function hyphenated(tokens: readonly Token[], floor: number, at: number): string {
  let from = at
  while (from - 2 >= floor && isDash(tokens[from - 1]) && !tokens[from - 1]?.spaced && !tokens[from]?.spaced) from -= 2
  return tokens
    .slice(from, at + 1)
    .map(({ text }) => text)
    .join('')
}

/** "Penajam (Kabar Kaltim) -": what stands in brackets before the dash. */
function bracketed(tokens: readonly Token[], { first, last }: TokenRange): string | null {
  let end = last
  while (end > first && isDash(tokens[end - 1])) end--
  if (end === last || tokens[end - 1]?.text !== ')') return null
  let from = end - 1
  while (from > first && tokens[from - 1]?.kind === 'word') from--
  return from < end - 1 && tokens[from - 1]?.text === '(' ? wordsIn(tokens, from, end - 1) : null
}

/** "Jayapura, Kabar –", "KABARKITA, JAKARTA –": of two names between commas and a dash the one that is no city. */
function paperIn(tokens: readonly Token[], { first, last }: TokenRange): string | null {
  let end = last
  while (end > first && isDash(tokens[end - 1])) end--
  if (end === last) return null
  let from = end
  while (from > first && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.capital === true) from--
  if (from === first || from === end || tokens[from - 1]?.text !== ',') return null
  const isCity = (at: number, to: number): boolean => begins(ROLES.city, tokens, at) === to - at
  if (!isCity(from, end)) return isShout(tokens[first + 1]) ? null : wordsIn(tokens, from, end)
  const before = from - 1
  for (let at = first; at < before; at++) if (tokens[at]?.kind !== 'word') return null
  return isCity(first, before) ? null : wordsIn(tokens, first, before)
}
