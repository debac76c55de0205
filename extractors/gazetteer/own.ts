/** A user's own entries, made into a gazetteer that is asked before the shipped one. */
import { compileGazetteer } from './compile.ts'
import { type GazetteerEntry, parseTable } from './entry.ts'
import { type Gazetteer, openGazetteer } from './gazetteer.ts'

const KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'product', 'place'])

/**
 * Makes entries searchable.
 * @param split cuts a name into words as the tokeniser cuts text, lower case
 * @throws Error that names the first entry without a kind or a name
 */
export function ownGazetteer(entries: readonly GazetteerEntry[], split: (name: string) => string[]): Gazetteer {
  for (const [index, entry] of entries.entries()) {
    if (!KINDS.has(entry?.kind)) throw new Error(`entry ${index + 1}: kind is person, organization, product or place; got '${String(entry?.kind)}'`)
    if (typeof entry.name !== 'string' || entry.name.trim() === '') throw new Error(`entry ${index + 1}: a ${entry.kind} needs a name`)
  }
  return openGazetteer(compileGazetteer(entries, new Map(), split))
}

/**
 * Reads a gazetteer file's text: a JSON array of entries, or a table as the ones in this room's `field` folder.
 * @throws Error that says which line or entry cannot be read
 */
export function parseGazetteer(text: string): GazetteerEntry[] {
  if (!/^\s*[[{]/.test(text)) return parseTable(text)
  const parsed: unknown = JSON.parse(text)
  if (!Array.isArray(parsed))
    throw new Error('a gazetteer in JSON is an array of entries { kind, name, aliases?, parent?, category?, country?, identifiers? }')
  return parsed as GazetteerEntry[]
}
