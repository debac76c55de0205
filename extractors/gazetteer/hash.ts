/** Hashes of words, shared by everything that is compiled ahead of time. */

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The hash of an expression one word longer: `extend(extend(hashWord('new'), hashWord('york')), …)`. */
export function extend(hash: number, word: number): number {
  return Math.imul(hash ^ (word + 0x9e3779b9), 0x85ebca6b) ^ (hash >>> 15)
}

/** Spreads a hash's bits evenly, for use as a place in a table. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
