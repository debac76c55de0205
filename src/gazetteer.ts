/** A user's own names: from a file or entries to something the extractors can ask. */
import { readFileSync } from 'node:fs'
import type { GazetteerEntry } from '../extractors/gazetteer/entry.ts'
import type { Gazetteer } from '../extractors/gazetteer/gazetteer.ts'
import { ownGazetteer, parseGazetteer } from '../extractors/gazetteer/own.ts'
import { padamError } from './errors.ts'
import { tokenise } from './tokenise.ts'

/**
 * Reads a gazetteer file: a JSON array of entries, or a table.
 * @throws PadamError `invalid-option` that says which line or entry cannot be read
 */
export function readGazetteer(path: string): GazetteerEntry[] {
  try {
    return parseGazetteer(readFileSync(path, 'utf8'))
  } catch (error) {
    throw padamError('invalid-option', `gazetteer ${path}: ${(error as Error).message}`)
  }
}

/**
 * Makes entries searchable.
 * @throws PadamError `invalid-option` that names the first entry without a kind or a name
 */
export function toGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  try {
    return ownGazetteer(entries, (name) => tokenise(name).map((token) => token.lower))
  } catch (error) {
    throw padamError('invalid-option', `gazetteer: ${(error as Error).message}`)
  }
}
