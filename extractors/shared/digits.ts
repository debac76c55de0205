/** Written digits and their separators. */
import type { Language } from '../../src/types.ts'

const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

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
  const part = PARTS[written.at(-1) ?? '']
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
  const parts = written.split(mark)
  const grouped = isGrouped(parts)
  if (parts.length > 2) return grouped ? Number(parts.join('')) : null
  const own = mark === (language === 'id' ? '.' : ',')
  return Number(parts.join(grouped && (own || whole) ? '' : '.'))
}
