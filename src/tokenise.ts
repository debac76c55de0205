/** Text to tokens: one forward pass over char codes, offsets into the text as read, no language. */
import type { Token, TokenKind } from './types.ts'
import { wordOf } from './words.ts'

const OTHER = 0
const SPACE = 1
const LINE = 2
const LETTER = 3
const DIGIT = 4

/** Character classes of the basic plane, worked out on first sight of a character and then remembered. */
const classes: Uint8Array = new Uint8Array(65536).fill(255)

function classify(code: number): number {
  const char = String.fromCharCode(code)
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 0xbd || code === 0xbc || code === 0xbe) return DIGIT
  if (/[\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(char)) return SPACE
  if (/[\p{L}\p{M}]/u.test(char) || code === 95) return LETTER
  return OTHER
}

function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== 255) return known
  const found = classify(code)
  classes[code] = found
  return found
}

/** Letters that are glued to a figure as its currency: "Rp20.150", "RM5". */
const CURRENCY_PREFIXES: ReadonlySet<string> = new Set(['rp', 'idr', 'usd', 'rm', 'myr', 'sgd', 'eur', 'gbp', 'aud', 'rs', 'inr', 'php'])

/** Words that pages leave glued to the day behind them: "Published4 September". */
const STAMPS: ReadonlySet<string> = new Set(['published', 'updated', 'posted', 'diterbitkan', 'diperbarui', 'tayang'])

/** What may follow a full stop inside one word: "Downdetector.com", "go.id". */
const DOMAIN_ENDS: ReadonlySet<string> = new Set([
  'com',
  'id',
  'net',
  'org',
  'co',
  'io',
  'ai',
  'uk',
  'js',
  'go',
  'ac',
  'gov',
  'edu',
  'tv',
  'info',
  'news',
  'app',
  'dev',
  'sg',
  'au',
  'ca',
])

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc

/** A cursor over one text. Kept apart from the loop so that each kind of token is read by a few lines. */
interface Scan {
  text: string
  /** Where the token under way ends so far. */
  at: number
}

const codeAt = (scan: Scan, at: number): number => (at < scan.text.length ? scan.text.charCodeAt(at) : 32)
const isUpper = (char: string): boolean => char !== char.toLowerCase()

function skipToSpace(scan: Scan): void {
  while (scan.at < scan.text.length) {
    const code = scan.text.charCodeAt(scan.at)
    if (classOf(code) === SPACE || classOf(code) === LINE || code === 34 || code === 60 || code === 0x201d) break
    scan.at++
  }
  // A sentence's own punctuation is not the address's.
  while (/[.,;:!?)\]'’]/.test(scan.text[scan.at - 1] ?? '')) scan.at--
}

function readNumber(scan: Scan): void {
  for (;;) {
    const code = codeAt(scan, scan.at)
    if (classOf(code) === DIGIT) scan.at++
    else if ((code === 46 || code === 44) && classOf(codeAt(scan, scan.at + 1)) === DIGIT) scan.at += 2
    else return
  }
}

/** "U.S.", "a.m.", "P.T.": single letters with a stop each; `scan.at` stands behind the first letter. */
function readInitials(scan: Scan, start: number): boolean {
  if (scan.at - start !== 1) return false
  let at = start
  let letters = 0
  while (classOf(codeAt(scan, at)) === LETTER && codeAt(scan, at + 1) === 46) {
    at += 2
    letters++
  }
  if (letters < 2 || classOf(codeAt(scan, at)) === LETTER) return false
  scan.at = at
  return true
}

/** Whether the letters before a figure are its currency: "Rp20.150", "$US5", "R35,000", "P2,050", but not "R2", "P2P" or "US101". */
function isCurrency(scan: Scan, start: number): boolean {
  const letters = scan.text.slice(start, scan.at)
  if (letters === 'US') return scan.text[start - 1] === '$'
  if (letters !== 'R' && letters !== 'P') return CURRENCY_PREFIXES.has(letters.toLowerCase())
  let at = scan.at
  while (classOf(codeAt(scan, at)) === DIGIT) at++
  const code = codeAt(scan, at)
  if ((code === 44 || code === 46) && classOf(codeAt(scan, at + 1)) === DIGIT) return true
  const next = codeAt(scan, code === 32 ? at + 1 : at)
  // "R4 billion", "R300m": a scale follows; "R18 000": a group.
  return next === 98 || next === 109 || (code === 32 && scan.text.slice(at + 1, at + 4) === '000')
}

/** Letters, and the marks that belong inside a word. Returns what the characters turned out to be. */
function readWord(scan: Scan): TokenKind {
  const start = scan.at
  scan.at++
  for (;;) {
    const code = codeAt(scan, scan.at)
    const kind = classOf(code)
    if (kind === LETTER) scan.at++
    else if (kind === DIGIT) {
      if (scan.at - start <= 3 ? isCurrency(scan, start) : STAMPS.has(scan.text.slice(start, scan.at).toLowerCase())) return 'word'
      scan.at++
    } else if (code === 46) {
      if (readInitials(scan, start)) return 'word'
      if (!readDomain(scan, start)) return 'word'
    } else if (isApostrophe(code) && classOf(codeAt(scan, scan.at + 1)) === LETTER) {
      // "'s" is a word of its own; "Jum'at" and "don't" are one.
      const next = codeAt(scan, scan.at + 1) | 32
      if (next === 115 && classOf(codeAt(scan, scan.at + 2)) !== LETTER) return 'word'
      scan.at += 2
    } else if (code === 38 && classOf(codeAt(scan, scan.at + 1)) === LETTER && isUpper(scan.text[scan.at - 1] as string)) scan.at += 2
    else if (code === 58 && codeAt(scan, scan.at + 1) === 47 && codeAt(scan, scan.at + 2) === 47) {
      skipToSpace(scan)
      return 'url'
    } else if (code === 64 && classOf(codeAt(scan, scan.at + 1)) === LETTER) {
      skipToSpace(scan)
      return 'url'
    } else return 'word'
  }
}

/** At a full stop inside letters: whether it joins them ("tempo.co", "META.O") or ends a glued sentence ("ini.Gangguan"). */
function readDomain(scan: Scan, start: number): boolean {
  let end = scan.at + 1
  while (classOf(codeAt(scan, end)) === LETTER && end - scan.at < 6) end++
  const tail = scan.text.slice(scan.at + 1, end)
  if (tail === '' || classOf(codeAt(scan, end)) === DIGIT) return false
  const head = scan.text.slice(start, scan.at)
  const ric = tail.length <= 2 && head.length >= 2 && tail === tail.toUpperCase() && head === head.toUpperCase()
  if (!ric && !DOMAIN_ENDS.has(tail.toLowerCase()) && head.toLowerCase() !== 'www') return false
  scan.at = end
  return true
}

/**
 * Splits a text into tokens. `lines` says whether a single line break ends a paragraph; a blank line always does.
 * Linear in the text; every character of it is in a token or is white space.
 */
export function tokenise(text: string, lines = true): Token[] {
  const tokens: Token[] = []
  const scan: Scan = { text, at: 0 }
  let spaced = true
  let breaks = 0
  while (scan.at < text.length) {
    const start = scan.at
    const code = text.charCodeAt(start)
    const found = classOf(code)
    if (found === SPACE) {
      scan.at++
      spaced = true
      continue
    }
    if (found === LINE) {
      // Windows ends a line with two characters.
      scan.at += code === 13 && codeAt(scan, start + 1) === 10 ? 2 : 1
      spaced = true
      breaks++
      continue
    }
    if (breaks > (lines ? 0 : 1)) tokens.push(token(text, start, start, 'break', true))
    breaks = 0
    let kind: TokenKind = 'mark'
    if (found === DIGIT) {
      readNumber(scan)
      kind = 'number'
    } else if (found === LETTER) {
      kind = readWord(scan)
      if (
        kind === 'word' &&
        codeAt(scan, scan.at) === 47 &&
        text.slice(start, scan.at).includes('.') &&
        classOf(codeAt(scan, scan.at + 1)) === LETTER
      ) {
        skipToSpace(scan)
        kind = 'url'
      }
    } else if ((code === 64 || code === 35) && (spaced || isOpening(text[start - 1])) && isNameChar(codeAt(scan, start + 1))) {
      scan.at++
      while (isNameChar(codeAt(scan, scan.at)) || (codeAt(scan, scan.at) === 46 && code === 64 && isNameChar(codeAt(scan, scan.at + 1)))) scan.at++
      kind = code === 64 ? 'handle' : 'hashtag'
    } else if (isApostrophe(code) && (codeAt(scan, start + 1) | 32) === 115 && !spaced && classOf(codeAt(scan, start + 2)) !== LETTER) {
      scan.at += 2
      kind = 'word'
    } else scan.at++
    tokens.push(token(text, start, scan.at, kind, spaced))
    spaced = false
  }
  return tokens
}

const isNameChar = (code: number): boolean => classOf(code) === LETTER || classOf(code) === DIGIT
const isOpening = (char: string | undefined): boolean => char === undefined || /["'“‘([«:/]/.test(char)

function token(text: string, start: number, end: number, kind: TokenKind, spaced: boolean): Token {
  const written = end === start + 1 ? (text[start] as string) : text.slice(start, end)
  if (kind !== 'word') return { start, end, kind, text: written, lower: written, spaced, capital: false, word: null, entry: null, phrases: null }
  const word = wordOf(written)
  return { start, end, kind, text: word.text, lower: word.lower, spaced, capital: word.capital, word, entry: null, phrases: null }
}

/**
 * Whether a text was wrapped by hand: most lines are of one length and end inside a sentence.
 * Then a single line break is a space and only a blank line ends a paragraph.
 */
export function isHardWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/)
  let inner = 0
  let full = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = (lines[i] as string).trimEnd()
    const next = (lines[i + 1] as string).trimStart()
    if (line === '' || next === '') continue
    inner++
    if (line.length >= 50 && line.length <= 100 && !/[.!?"”’:)]$/.test(line)) full++
  }
  return inner >= 4 && full / inner > 0.6
}
