/** Whether two names mean one thing: a part of the full name, an abbreviation, a slip of the pen. */
import { createRequire } from 'node:module'

interface Natural {
  jaroWinkler(a: string, b: string, options: { ignoreCase: boolean }): number
}

let natural: Natural | null = null

/** Whether the letters of an abbreviation stand in order in a name, the first at its beginning: `BSI`, `Komdigi`, `BMKG`. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || words.length < 2) return false
  // "Department of Health and Human Services (HHS)"
  const initials = words
    .filter((word) => !/^(of|and|the|for|dan|untuk)$/.test(word))
    .map((word) => word[0])
    .join('')
  if (short.length > 2 && initials.endsWith(short.toLowerCase())) return true
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const full = words.join(' ').toLowerCase()
  if (letters[0] !== full[0]) return false
  let at = 0
  for (const letter of letters) {
    at = full.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  // A random word of the right letters is no abbreviation: capitals throughout, or made of the words' beginnings.
  return short === short.toUpperCase() || words.filter((word) => letters.includes(word.slice(0, 2).toLowerCase())).length >= 2
}

/** Whether two names differ by a slip: a letter, or two in a long name, and alike by Jaro-Winkler. */
export function misspells(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || /\d/.test(a) || /\d/.test(b)) return false
  if (!withinEdits(a, b, shorter < 8 ? 1 : 2)) return false
  natural ??= createRequire(import.meta.url)('#natural') as Natural
  return natural.jaroWinkler(a, b, { ignoreCase: true }) > (shorter < 8 ? 0.95 : 0.93)
}

/** Whether a few letters put in, left out or changed make one word of the other; gives up at the first letter too many. */
function withinEdits(a: string, b: string, edits: number): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (at === a.length && at === b.length) return true
  if (edits === 0) return false
  const restA = a.slice(at)
  const restB = b.slice(at)
  return (
    withinEdits(restA.slice(1), restB.slice(1), edits - 1) ||
    withinEdits(restA.slice(1), restB, edits - 1) ||
    withinEdits(restA, restB.slice(1), edits - 1)
  )
}
