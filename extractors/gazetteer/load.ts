/** Where the compiled gazetteer lies, and reading it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Gazetteer, openGazetteer } from './gazetteer.ts'

/** Reads the gazetteer that the build made: a fraction of a millisecond, nothing is parsed. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(readFileSync(createRequire(import.meta.url).resolve('#gazetteer')))
}
