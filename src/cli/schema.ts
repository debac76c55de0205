/** `padam schema`: the record's JSON Schema on stdout. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Prints the schema that was built with this version. */
export function schema(): void {
  process.stdout.write(readFileSync(createRequire(import.meta.url).resolve('#schema'), 'utf8'))
}
