/** Quotation marks as typography: which marked stretches a text has, whatever they turn out to be. */
import type { Token, TokenRange } from '../../src/types.ts'

/** What stands between an opening mark and its closing one; without a partner it runs to an edge of its paragraph. */
export interface Stretch extends TokenRange {
  /** The opening mark's first token, or -1 where none is written. */
  open: number
  /** The closing mark's last token, or -1 where none is written. */
  close: number
  /** Single marks are also apostrophes: what they hold is less surely a quote. */
  single: boolean
  /** Stretches around this one. */
  depth: number
}

/** One mark: its tokens, and what its shape and its neighbours say of it. */
interface Mark extends TokenRange {
  side: 'open' | 'close' | 'either'
  single: boolean
}

const DOUBLE: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', '«', '»', '″', '＂'])
const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '`', '´', '‹', '›'])
const OPENS: ReadonlySet<string> = new Set(['“', '„', '‟', '«', '‘', '‚', '‛', '‹', '`'])
const CLOSES: ReadonlySet<string> = new Set(['”', '»', '’', '›', '´'])
/** Before a mark these say that it closes, and behind it that what it closes is a sentence. */
const STOPS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…', ';'])
/** Before a mark these say that it opens. */
const LEADS: ReadonlySet<string> = new Set(['(', '[', ':', '-', '–', '—', '/', '“', '"', '‘'])

/** The stretches between double quotation marks, in order, none inside another: a stretch may be in another language. */
export function markedStretches(tokens: readonly Token[]): TokenRange[] {
  return readMarks(tokens).filter((stretch) => !stretch.single && stretch.depth === 0)
}

/** All marked stretches, a paragraph at a time, in order of their first token; nested ones follow the one around them. */
export function readMarks(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = []
  let marks: Mark[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'break') {
      if (marks.length > 0) pairUp(tokens, { first, last: at }, marks, found)
      marks = []
      first = at + 1
    } else if (token.kind === 'mark') {
      const mark = markAt(tokens, at)
      if (mark === null) continue
      marks.push(mark)
      at = mark.last - 1
    }
  }
  return found
}

function markAt(tokens: readonly Token[], at: number): Mark | null {
  const token = tokens[at] as Token
  const double = DOUBLE.has(token.text)
  if (!double && !SINGLE.has(token.text)) return null
  const next = tokens[at + 1]
  // Two single marks in a row are a double one.
  const twice = !double && next !== undefined && next.text === token.text && !next.spaced
  const mark: Mark = { first: at, last: at + (twice ? 2 : 1), side: 'either', single: !double && !twice }
  mark.side = sideOf(tokens, mark)
  return mark
}

/** Which side a mark is on, by the white space around it and then by its shape. */
function sideOf(tokens: readonly Token[], mark: Mark): Mark['side'] {
  const token = tokens[mark.first] as Token
  const before = tokens[mark.first - 1]
  const after = tokens[mark.last]
  const begins = before === undefined || before.kind === 'break'
  const ends = after === undefined || after.kind === 'break'
  const gapBefore = begins || token.spaced || LEADS.has(before.text)
  const gapAfter =
    ends ||
    after.spaced ||
    (after.kind === 'mark' && !DOUBLE.has(after.text) && !SINGLE.has(after.text) && after.text !== '(' && after.text !== '$' && after.text !== '£')
  if (begins && !ends) return 'open'
  if (ends && !begins) return 'close'
  if (gapBefore && !gapAfter) return CLOSES.has(token.text) && STOPS.has(before?.text ?? '') ? 'close' : 'open'
  if (!gapBefore && gapAfter) return 'close'
  if (OPENS.has(token.text)) return 'open'
  if (CLOSES.has(token.text)) return 'close'
  // Glued on both sides: "hingga Selasa."Kami" opens, `ini,"kata` closes.
  if (!gapBefore && STOPS.has(before?.text ?? '') && after?.kind === 'word') return before?.text !== ',' && after.capital ? 'either' : 'close'
  return 'either'
}

/** Pairs the marks of one paragraph. Every mark is looked at a bounded number of times. */
function pairUp(tokens: readonly Token[], paragraph: TokenRange, marks: readonly Mark[], found: Stretch[]): void {
  const doubles = marks.filter((mark) => !mark.single && !isInches(tokens, mark))
  const start = found.length
  pairDoubles(tokens, paragraph, doubles, found)
  pairSingles(tokens, paragraph, marks, found)
  if (found.length - start > 1) {
    const own = found.splice(start).sort((a, b) => a.first - b.first || b.last - a.last)
    for (const stretch of own) found.push(stretch)
  }
}

/** A straight mark right behind a figure is one of inches or seconds unless a stretch is open before it. */
function isInches(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.first - 1]
  return (tokens[mark.first] as Token).text === '″' && before?.kind === 'number'
}

function pairDoubles(tokens: readonly Token[], paragraph: TokenRange, marks: readonly Mark[], found: Stretch[]): void {
  let open: Mark | null = null
  let inner: Mark | null = null
  let floor = paragraph.first
  const push = (from: Mark | null, first: number, to: Mark | null, last: number, depth: number): void => {
    if (last > first) found.push({ first, last, open: from?.first ?? -1, close: to === null ? -1 : to.last - 1, single: false, depth })
  }
  for (const [index, mark] of marks.entries()) {
    const left = marks.length - index - 1
    // Doubled by mistake: `langka"”`, `““Kami`.
    const previous = marks[index - 1]
    if (previous !== undefined && previous.last === mark.first && previous.side === mark.side && inner === null) {
      if (open !== null && mark.side === 'open') open = mark
      if (mark.side !== 'either') continue
    }
    if (open === null) {
      if (mark.side === 'close') {
        const before = tokens[mark.first - 1]
        // A mark behind a figure, with none open: inches. Else its partner was never written.
        if (before?.kind === 'number' || left % 2 === 1) {
          if (before?.kind !== 'number') open = mark
          continue
        }
        push(null, firstOfSpeech(tokens, floor, mark.first), mark, mark.first, 0)
        floor = mark.last
      } else open = mark
      continue
    }
    if (mark.side === 'open' && !closesAnyway(tokens, mark)) {
      // An opening mark inside a stretch: a quote in a quote if enough marks are left to close both, else the first was never closed.
      if (inner === null && left >= 2 && left % 2 === 0) inner = mark
      else if (inner === null) {
        push(open, open.last, null, mark.first, 0)
        open = mark
      }
      continue
    }
    if (inner !== null) {
      push(inner, inner.last, mark, mark.first, 1)
      inner = null
      continue
    }
    push(open, open.last, mark, mark.first, 0)
    floor = mark.last
    open = null
  }
  if (open !== null) push(open, open.last, null, paragraph.last, 0)
}

/** `maaf, "katanya`: a mark that looks like an opening one closes where a comma stands before it and the sentence goes on behind it. */
function closesAnyway(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.first - 1]
  const after = tokens[mark.last]
  return before !== undefined && STOPS.has(before.text) && after?.kind === 'word' && !after.capital
}

/** Where a stretch without an opening mark begins: at its paragraph, or behind the last stretch's sentence. */
function firstOfSpeech(tokens: readonly Token[], floor: number, last: number): number {
  let at = floor
  const before = tokens[floor - 1]
  if (before !== undefined && before.kind !== 'break') {
    while (at < last && !/^[.!?]$/.test((tokens[at] as Token).text)) at++
    at++
  }
  return at
}

/** British marks: ‘…’ and '…', told from apostrophes by the space before the first and none before the last. */
function pairSingles(tokens: readonly Token[], paragraph: TokenRange, marks: readonly Mark[], found: Stretch[]): void {
  let open: Mark | null = null
  let loose: Mark | null = null
  const close = (mark: Mark): void => {
    if (open === null || mark.first <= open.last) return
    found.push({
      first: open.last,
      last: mark.first,
      open: open.first,
      close: mark.last - 1,
      single: true,
      depth: isInside(found, open.first) ? 1 : 0,
    })
    open = null
    loose = null
  }
  for (const mark of marks) {
    if (!mark.single) continue
    const before = tokens[mark.first - 1]
    if (mark.side === 'open') {
      const after = tokens[mark.last]
      if (after?.kind === 'number' && open === null) continue
      if (open !== null && loose !== null) close(loose)
      open = mark
      loose = null
    } else if (open !== null && before !== undefined) {
      // "the users' phones": behind an s it may be a genitive; a later mark behind a comma or full stop is better.
      if (STOPS.has(before.text) || !before.lower.endsWith('s')) close(mark)
      else loose ??= mark
    }
  }
  if (loose !== null) close(loose)
  else if (open !== null && runsOn(tokens, paragraph, open))
    found.push({ first: open.last, last: paragraph.last, open: open.first, close: -1, single: true, depth: 0 })
}

/** ‘We are sorry. ¶ ‘We will pay.’: a speech of several paragraphs opens each and closes the last. */
function runsOn(tokens: readonly Token[], paragraph: TokenRange, open: Mark): boolean {
  const before = tokens[open.first - 1]
  const leads = open.first === paragraph.first || before?.text === ':' || before?.text === ','
  return leads && tokens[open.last]?.capital === true && paragraph.last - open.last > 3 && STOPS.has(tokens[paragraph.last - 1]?.text ?? '')
}

/** Whether a token lies in the last stretches found; only those of its own paragraph can hold it. */
function isInside(found: readonly Stretch[], at: number): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 8; i--) {
    const stretch = found[i] as Stretch
    if (!stretch.single && stretch.first <= at && at < stretch.last) return true
  }
  return false
}
