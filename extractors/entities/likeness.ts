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
  const initials = words.filter((word) => !/^(of|and|the|for|dan|untuk)$/.test(word)).map((word) => word[0]).join('')
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

/** Whether two names differ by a slip: at most one letter in eight, and alike by Jaro-Winkler. */
export function misspells(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  if (/\d/.test(a) || /\d/.test(b) || (!withinOneEdit(a, b) && !sameLetters(a, b))) return false
  natural ??= createRequire(import.meta.url)('#natural') as Natural
  return natural.jaroWinkler(a, b, { ignoreCase: true }) > 0.95
}

/** The same letters in almost the same order: `Ouilette`, `Ouillete`. */
const sameLetters = (a: string, b: string): boolean => a.length >= 7 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** One letter put in, left out, changed, or two neighbours swapped. */
function withinOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
}
