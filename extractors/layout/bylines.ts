/** Who wrote an article, for whom, and the lines that say so: bylines, date lines, datelines, editors' initials. */
import type { Token, TokenRange } from '../../src/types.ts'
import { AGENCIES, AUTHORS, BYLINES } from './furniture.ts'
import { begins, compileOpeners, type Openers } from './openers.ts'

let compiled: Record<'bylines' | 'authors' | 'agencies', Openers> | null = null

function tables(): NonNullable<typeof compiled> {
  compiled ??= { bylines: compileOpeners(BYLINES), authors: compileOpeners(AUTHORS), agencies: compileOpeners(AGENCIES) }
  return compiled
}

const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[-–—]$/.test(token.text)
const isShout = (token: Token | undefined): boolean => token !== undefined && token.text.length > 2 && token.text === token.text.toUpperCase()
/** Shorter ones are bodies that speak: "PLN: …". */
const isPlaceShout = (token: Token | undefined): boolean => isShout(token) && (token as Token).text.length >= 5
const isDomain = (token: Token): boolean => token.kind === 'word' && /\.(com|co|id|net|org|tv|news)/.test(token.lower)

/** "JAKARTA, KOMPAS.com -", "LONDON, Oct 25 (Reuters) -", "Jakarta –": how many tokens at a paragraph's start are its dateline. */
export function datelineLength(tokens: readonly Token[], range: TokenRange): number {
  let named = false
  let comma = false
  let words = 0
  let shouted = true
  const end = Math.min(range.last, range.first + 18)
  for (let at = range.first; at < end; at++) {
    const token = tokens[at] as Token
    const parted = token.spaced || tokens[at + 1]?.spaced === true
    // "MALANG POSCO MEDIA-Gangguan", "Kabar.com-Aceh Timur | Akibat", "Pakpak Bharat,Kabar.id:Sudah"
    const glued = !parted && words > 1 && shouted && tokens[at + 1]?.capital === true && !isShout(tokens[at + 1])
    if (named && /^[:|]$/.test(token.text) && tokens[at + 1]?.capital === true) return at + 1 - range.first
    if (isDash(token) && words > 0 && (parted || glued)) {
      while (isDash(tokens[at + 1])) at++
      if (glued) return at + 1 - range.first
      // "Tanjab Barat – Warga"
      const place = (words === 1 || (words <= 3 && token.text !== '-' && !comma)) && tokens[at + 1]?.capital === true
      // "Jakarta, Kabar Indonesia - Indeks", "Bisnis Nusantara, JAKARTA — Ditjen"
      const paper = comma && words <= 4 && tokens[at + 1]?.capital === true
      if (!named && !place && !paper && !(comma && isShout(tokens[range.first]))) return 0
      // "KABAR.CO.ID - JAKARTA. Bel"
      return (isShout(tokens[at + 1]) && tokens[at + 2]?.text === '.' ? at + 3 : at + 1) - range.first
    }
    if (token.kind === 'word') {
      words++
      shouted &&= isShout(token)
      if (isDomain(token) || begins(tables().agencies, tokens, at) > 0) named = true
      else if (!token.capital) return 0
    } else if (token.kind === 'mark') {
      // "SINGAPORE: The bank said …"
      if (token.text === ':' && words > 0 && words <= 3 && !comma && isPlaceShout(tokens[range.first]) && isShout(tokens[at - 1]))
        return at + 1 - range.first
      if (/^["“”?!;:]$/.test(token.text)) return 0
      comma = comma || token.text === ',' || token.text === '/'
      // An agency in brackets: "(Wire) -".
      if (token.text === ')' && tokens[at - 1]?.kind === 'word' && (isDash(tokens[at + 1]) || isDash(tokens[at + 2]))) named = true
    } else if (token.kind !== 'number') return 0
  }
  return 0
}

/** Names behind "By", "Oleh", "Reporter:" and the like: runs of two to four capitalised words. */
export function authorsIn(tokens: readonly Token[], range: TokenRange): string[] {
  const names: string[] = []
  for (let at = range.first; at < range.last; at++) {
    const cue = begins(tables().authors, tokens, at)
    if (cue === 0) continue
    at += cue
    let from = -1
    for (; at <= range.last; at++) {
      const token = at < range.last ? (tokens[at] as Token) : undefined
      if (token?.kind === 'word' && token.capital && !isDomain(token)) {
        if (begins(tables().bylines, tokens, at) > 0) break
        if (from < 0) from = at
        continue
      }
      if (from >= 0 && at - from >= 2 && at - from <= 4) names.push(wordsOf(tokens, from, at))
      from = -1
      // A list of names goes on over these; anything else ends it.
      if (token === undefined || !/^(:|&|and|dan|;)$/.test(token.lower)) break
    }
    at--
  }
  return names
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')

/** The outlet that a byline or dateline names: a web address or a known agency. */
export function publisherIn(tokens: readonly Token[], range: TokenRange): string | null {
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token
    if (isDomain(token)) return token.text
    const length = begins(tables().agencies, tokens, at)
    if (length > 0 && token.capital) return wordsOf(tokens, at, at + length)
  }
  return paperIn(tokens, range)
}

/** "Jayapura, Kabar –": what stands between a dateline's comma and its dash. */
function paperIn(tokens: readonly Token[], { first, last }: TokenRange): string | null {
  let end = last
  while (end > first && isDash(tokens[end - 1])) end--
  let from = end
  while (from > first && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.capital === true) from--
  const named = end < last && from > first && from < end && tokens[from - 1]?.text === ','
  return named && !isShout(tokens[first + 1]) ? wordsOf(tokens, from, end) : null
}

/** Whether a paragraph says in a sentence who made the article: "Editor: S. W.", "This report by …", "… contributed to this report." */
export function isCredit(tokens: readonly Token[], range: TokenRange): boolean {
  const opener = begins(tables().bylines, tokens, range.first)
  if (opener >= 3 || (opener > 0 && tokens[range.first + opener]?.text === ':')) return true
  for (let at = range.first; at < range.last; at++) if (tokens[at]?.lower === 'contributed' && tokens[at + 1]?.lower === 'to') return true
  return false
}

/** Whether a short paragraph names who made the article and when: "By …", "Selasa, 25 Okt 2022 16:05 WIB", "(agt/fay)". */
export function isByline(tokens: readonly Token[], range: TokenRange, head: boolean): boolean {
  if (begins(tables().bylines, tokens, range.first) > 0) return true
  if (isInitials(tokens, range)) return true
  let figures = 0
  let years = 0
  let lower = 0
  let capitals = 0
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'number') {
      figures++
      if (/^(19|20)\d\d$/.test(token.text)) years++
    } else if (token.kind === 'word') {
      if (token.capital || isDomain(token)) capitals++
      else lower++
    }
  }
  if (years > 0 && figures >= 2 && lower <= 3) return true
  // Between headline and text a line of names alone is the author or the outlet.
  return head && figures === 0 && lower === 0 && capitals >= 1 && capitals <= 4
}

/** "(agt/fay)", "[abc]": an editor's mark. */
function isInitials(tokens: readonly Token[], range: TokenRange): boolean {
  const open = tokens[range.first]?.text
  if ((open !== '(' && open !== '[') || range.last - range.first > 9) return false
  const slashed = tokens.slice(range.first, range.last).some(({ text }) => text === '/')
  for (let at = range.first + 1; at < range.last - 1; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word' ? token.text.length > (slashed ? 10 : 4) : !/^[/*]$/.test(token.text)) return false
  }
  return true
}
