/** Lists of places under a line that announces them: "Berikut wilayah yang padam:". */
import type { Scene, Sentence } from '../scene.ts'

/** Indices of the sentences that are lines of such a list. */
export function listsPlaces(scene: Scene, power: boolean): ReadonlySet<number> {
  const lines = new Set<number>()
  let listing = false
  for (const [index, sentence] of scene.sentences.entries()) {
    listing &&= isLine(scene, sentence)
    if (listing) lines.add(index)
    if (announces(scene, sentence.last) && (power || isOfAreas(sentence))) listing = true
  }
  return lines
}

/** It begins with a bullet or gives an hour. */
function isLine(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene.doc
  const at = tokens[sentence.first]?.kind === 'break' ? sentence.first + 1 : sentence.first
  const bullet = tokens[at]?.kind === 'mark' || (tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'mark')
  return bullet || sentence.times.length > 0
}

/** The sentence ends in a colon. */
function announces(scene: Scene, last: number): boolean {
  for (let at = last - 1; at >= Math.max(0, last - 2); at--) {
    const token = scene.doc.tokens[at]
    if (token?.kind !== 'break') return token?.text === ':'
  }
  return false
}

/** It speaks of areas, and of failing. */
function isOfAreas({ cues }: Sentence): boolean {
  return (
    cues.some(({ sense }) => sense.role === 'area' || sense.role === 'such-as') &&
    cues.some(({ sense }) => sense.role === 'affects' || sense.state !== undefined)
  )
}
