/** What of a page is no article by its own words: links to other articles, buttons, counters, offers. */
import type { Token, TokenRange } from '../../src/types.ts'
import type { Line } from './lines.ts'
import { begins, holds, ROLES } from './words.ts'

/** The longest paragraphs, in tokens, that begin with a link or an offer, and that are a label. */
const OPENED = 45
const LABEL = 7
/** A label with more words behind it is a headline. */
const LABELLED = 4
const BUTTONS = 16
/** More words behind a list's name are the list. */
const MORE = 3
const HEADLINE = 20

export function isFurniture(tokens: readonly Token[], line: Line): boolean {
  if (line.length > OPENED) return false
  const first = behindBullets(tokens, line)
  if (begins(ROLES.opener, tokens, first) > 0 || isOffer(tokens, { first, last: line.last })) return true
  if (holds(ROLES.notice, tokens, line) || isTrail(tokens, line)) return true
  if (line.sentence || line.length > HEADLINE) return false
  return (
    isLabel(tokens, { first, last: line.last }) ||
    isButtons(tokens, line) ||
    isCounter(tokens, line) ||
    (isAgo(tokens, line) && begins(ROLES.byline, tokens, line.first) === 0)
  )
}

const BULLETS: ReadonlySet<string> = new Set('-–—•·*+>»►▶→|[{(')

/** Behind "•", "- ", "+", "[" and the like. */
export function behindBullets(tokens: readonly Token[], { first, last }: TokenRange): number {
  let at = first
  while (at < last - 1 && at < first + 3 && tokens[at]?.kind === 'mark' && BULLETS.has((tokens[at] as Token).text)) {
    if (begins(ROLES.opener, tokens, at) > 0) return at
    at++
  }
  return at
}

/** "Ikuti berita terbaru kami di Google News": an urge, and where it sends readers. */
function isOffer(tokens: readonly Token[], range: TokenRange): boolean {
  return begins(ROLES.urge, tokens, range.first) > 0 && holds(ROLES.channel, tokens, range)
}

/** "ADVERTISEMENT", "Komentar (214)", "Related topics": followed by little, or by a list. */
function isLabel(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const label = begins(ROLES.label, tokens, first)
  if (label === 0) return false
  const next = tokens[first + label] as Token
  return last - first <= LABELLED || first + label >= last || (next.kind !== 'word' && next.text !== ',' && !(next.text === '-' && !next.spaced))
}

/** "Facebook Twitter WhatsApp Salin Link", "Home / News": nothing but what is clicked on, and figures. */
function isButtons(tokens: readonly Token[], line: Line): boolean {
  if (line.length > BUTTONS) return false
  let buttons = 0
  for (let at = line.first; at < line.last; ) {
    const length = Math.max(begins(ROLES.button, tokens, at), begins(ROLES.label, tokens, at))
    if (length === 0 && /^(word|handle|hashtag)$/.test(tokens[at]?.kind ?? '')) return false
    if (length > 0) buttons++
    at += Math.max(length, 1)
  }
  return buttons > 0 || line.length === 1 || (line.length === 2 && tokens[line.first]?.kind === 'mark')
}

/** "Home > News > Bank app down": the way to a page. */
function isTrail(tokens: readonly Token[], line: Line): boolean {
  for (let at = line.first + 1; at < line.last - 1; at++) {
    const { kind, text, spaced } = tokens[at] as Token
    if (kind === 'mark' && spaced && (text === '>' || text === '»' || text === '›')) return true
  }
  return false
}

/** "0 komentar", "3 min read", "1,204 Views". */
function isCounter(tokens: readonly Token[], line: Line): boolean {
  if (line.length > LABEL) return false
  for (let at = line.first + 1; at < line.last; at++) {
    if (begins(ROLES.counter, tokens, at) === 0) continue
    const before = tokens[at - 1] as Token
    if (before.kind === 'number' || (before.text === '-' && tokens[at - 2]?.kind === 'number')) return true
  }
  return false
}

/** "Warga keluhkan tarif · 2 jam yang lalu": another headline and its age. */
function isAgo(tokens: readonly Token[], range: TokenRange): boolean {
  let at = range.last - 1
  while (at > range.first && tokens[at]?.kind === 'mark') at--
  const word = tokens[at]?.lower
  if (word !== 'ago' && word !== 'lalu') return false
  for (let i = at - 1; i >= Math.max(range.first, at - 4); i--) if (tokens[i]?.kind === 'number') return true
  return false
}

/** Whether other articles' headlines follow a paragraph: "Berita terkait", "Most read". */
export function opensList(tokens: readonly Token[], line: Line): boolean {
  const first = behindBullets(tokens, line)
  const length = begins(ROLES.list, tokens, first)
  // "Baca juga: Cara menabung" is the list already.
  return !line.sentence && length > 0 && line.last - first - length <= MORE
}

/** Whether a paragraph ends the article: comments, a copyright line. */
export function closes(tokens: readonly Token[], line: Line): boolean {
  const closer = begins(ROLES.closer, tokens, line.first)
  const next = tokens[line.first + closer]
  // "Komentar (17)", "Leave a reply", but "Komentar Menteri soal Padamnya Listrik"
  if (closer > 0 && !line.sentence && line.length <= HEADLINE && (line.length <= closer + MORE || next?.kind !== 'word')) return true
  // "Copyright 2023 Kabar, Inc. All rights reserved."
  if (closer > 0 && line.length <= OPENED && holds(ROLES.notice, tokens, line)) return true
  // "2 Komentar:", "3 responses to …"
  return (
    !line.sentence &&
    line.length <= OPENED &&
    tokens[line.first]?.kind === 'number' &&
    /^(komentar|comments?|responses?|replies)$/.test(tokens[line.first + 1]?.lower ?? '')
  )
}

/** "00:54" by itself between headlines: how long a video runs. */
export function isLengthOfVideo(tokens: readonly Token[], lines: readonly Line[], index: number): boolean {
  const { first, length } = lines[index] as Line
  if (length !== 3 || tokens[first + 1]?.text !== ':' || tokens[first]?.kind !== 'number' || !tokens[first]?.text.startsWith('0')) return false
  return lines[index + 1]?.sentence !== true && lines[index + 2]?.sentence !== true
}
