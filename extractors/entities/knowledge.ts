/** Reads what the search for names needs from beside the program. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { loadGazetteer } from '../gazetteer/load.ts'
import type { NameKnowledge } from './index.ts'
import { openWeights } from './tagger/tagger.ts'

let builtIn: NameKnowledge | null = null

/** The shipped gazetteer and weights, read once a process; `own` gazetteers come before them. */
export function loadNameKnowledge(own: readonly Gazetteer[] = []): NameKnowledge {
  builtIn ??= { gazetteers: [loadGazetteer()], weights: openWeights(readFileSync(createRequire(import.meta.url).resolve('#tagger'))) }
  return own.length === 0 ? builtIn : { ...builtIn, gazetteers: [...own, ...builtIn.gazetteers] }
}
