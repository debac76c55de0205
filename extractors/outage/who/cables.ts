/** Undersea cables that broke, where no provider is said to have failed. */
import type { Scene } from '../scene.ts'
import type { Suspect } from './suspects.ts'

/** How prominent the sentence must be that tells of the break: a headline or an opening. */
const OPENING = 3

/** What a provider's best sentence is worth where it is what failed. */
const FAILED = 1.5

/** The cables by name, in the order of the text: lines that nobody is known to own. Empty where something else failed. */
export function brokenCables(scene: Scene, suspects: readonly Suspect[]): number[] {
  const top = suspects[0]
  if (top === undefined || top.best >= FAILED || !tellsOfCables(scene)) return []
  const { entities, facts } = scene.names
  return suspects
    .map(({ entity }) => entity)
    .filter((entity) => entities[entity]?.kind === 'product' && entities[entity]?.parent === null && facts[entity]?.category === 'telecom')
    .sort((a, b) => a - b)
}

/** "Red Sea cable cuts", "after two undersea cables broke" */
function tellsOfCables({ sentences }: Scene): boolean {
  return sentences.some(
    ({ weight, earlier, cues, failing }) =>
      weight >= OPENING &&
      !earlier &&
      cues.some(
        ({ sense }) =>
          sense.cause === 'cable-cut' || (sense.part === 'cable-cut' && (failing.length > 0 || cues.some((cue) => cue.sense.role === 'cuts-off'))),
      ),
  )
}
