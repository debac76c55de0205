/** Written digits and their separators. */
import type { Language } from '../../src/types.ts'

const PARTS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** The whole number that digits alone write, or -1; `from` and `to` cut it out of a longer figure. */
export function wholeOf(written: string, from = 0, to: number = written.length): number {
  // So many digits fit a number without loss.
  if (from === to || to - from > 15) return -1
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = written.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Whether parts between separators are a whole number's groups: `1` `250` `000`, or the Indian `2` `50` `000`. */
function isGrouped(parts: readonly string[]): boolean {
  const [head = '', ...rest] = parts
  if (head.length === 0 || head.length > 3 || head === '0' || rest.at(-1)?.length !== 3) return false
  return rest.every((part) => part.length === 3) || rest.slice(0, -1).every((part) => part.length === 2)
}

/**
 * Reads digits with both separators: by the language, and by plausibility where an article mixes them.
 * `142.000` is 142000 in Indonesian and 142 in English; `1.234,5` and `14,255.48` are what they look like in both.
 * `whole` says that the figure counts something, so that a separator before three digits groups them whatever the language.
 */
export function parseDigits(written: string, language: Language, whole = false): number | null {
  const plain = wholeOf(written)
  if (plain >= 0) return plain
  const part = PARTS.get(written.at(-1) ?? '')
  if (part !== undefined) {
    const rest = written.length === 1 ? 0 : parseDigits(written.slice(0, -1), language)
    return rest === null ? null : rest + part
  }
  const dot = written.indexOf('.')
  const comma = written.indexOf(',')
  if (dot < 0 && comma < 0) return Number(written)
  if (dot >= 0 && comma >= 0) {
    const decimal = written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ','
    const group = decimal === '.' ? ',' : '.'
    if (written.indexOf(decimal) !== written.lastIndexOf(decimal) || !isGrouped(written.slice(0, written.indexOf(decimal)).split(group))) return null
    return Number(written.replaceAll(group, '').replace(decimal, '.'))
  }
  const mark = dot >= 0 ? '.' : ','
  if (written.lastIndexOf(mark) > Math.max(dot, comma)) {
    const parts = written.split(mark)
    if (isGrouped(parts)) return Number(parts.join(''))
    // "6.109.83": one mark for both, as a slip of the pen has it.
    const decimals = parts.pop() ?? ''
    return parts.length > 1 && decimals.length < 3 && isGrouped(parts) ? Number(`${parts.join('')}.${decimals}`) : null
  }
  const own = mark === (language === 'id' ? '.' : ',')
  return parseTwo(written, Math.max(dot, comma), own || whole)
}

/** Two runs of digits and the mark between them, which groups them or is the decimal one. */
function parseTwo(written: string, mark: number, groups: boolean): number {
  const head = wholeOf(written, 0, mark)
  const tail = wholeOf(written, mark + 1)
  const decimals = written.length - mark - 1
  const grouped = groups && decimals === 3 && mark <= 3 && !(mark === 1 && head === 0)
  // Figures with a sign for a half among them, or too long for whole numbers.
  if (head < 0 || tail < 0 || written.length > 16) return Number(`${written.slice(0, mark)}${grouped ? '' : '.'}${written.slice(mark + 1)}`)
  // Both are whole and small, so that the quotient is the very number that the decimals write.
  return grouped ? head * 1000 + tail : (head * 10 ** decimals + tail) / 10 ** decimals
}
