/** The number reader: every figure of a text, in digits and words, read once for dates, stock moves and claims alike. */
import type { Language, NumberReading, Segment, Token } from '../../src/types.ts'

/**
 * Reads digits with both separators: by the language, and by plausibility where an article mixes them.
 * `142.000` is 142000 in Indonesian and 142 in English; `1.234,5` and `14,255.48` are what they look like in both.
 */
export function parseDigits(written: string, language: Language): number | null {
  if (written === '½') return 0.5
  if (written === '¼') return 0.25
  if (written === '¾') return 0.75
  const dots = written.split('.').length - 1
  const commas = written.split(',').length - 1
  if (dots === 0 && commas === 0) return Number(written)
  if (dots > 0 && commas > 0) {
    const decimal = written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ','
    const group = decimal === '.' ? ',' : '.'
    if ((decimal === '.' ? dots : commas) > 1) return null
    return Number(written.replaceAll(group, '').replace(decimal, '.'))
  }
  const mark = dots > 0 ? '.' : ','
  const parts = written.split(mark)
  const grouped = parts.slice(1).every((part) => part.length === 3) && (parts[0] as string).length <= 3 && parts[0] !== '0'
  if (parts.length > 2) return grouped ? Number(parts.join('')) : null
  const groupMark = language === 'id' ? '.' : ','
  if (grouped && mark === groupMark) return Number(parts.join(''))
  return Number(parts.join('.'))
}

/** Reads all figures of the segments; ranges do not overlap and stand in order. */
export function readNumbers(tokens: readonly Token[], segments: readonly Segment[]): NumberReading[] {
  const found: NumberReading[] = []
  for (const segment of segments) {
    for (let at = segment.first; at < segment.last; at++) {
      const reading = readNumber(tokens, at, segment)
      if (reading === null) continue
      found.push(reading)
      at = reading.last - 1
    }
  }
  return found
}

function readNumber(tokens: readonly Token[], first: number, segment: Segment): NumberReading | null {
  const token = tokens[first]
  if (token === undefined) return null
  let value: number | null = null
  let last = first + 1
  let form: NumberReading['form'] = 'exact'
  let digits = false
  if (token.kind === 'number') {
    value = parseDigits(token.text, segment.language)
    digits = true
  } else if (token.entry?.order !== undefined) {
    value = token.entry.order
    form = 'order'
  } else if (token.entry?.fraction !== undefined) {
    value = token.entry.fraction
    form = 'fraction'
  } else if (token.entry?.number !== undefined) value = token.entry.number
  if (value === null) return null
  while (last < segment.last) {
    const next = tokens[last]?.entry
    if (next?.scale === undefined) break
    value *= next.scale
    digits = false
    last++
  }
  return { first, last, value, upper: null, form, digits }
}
