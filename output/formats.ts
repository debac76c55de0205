/** The formats that padam writes, a line each. */
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

/** Loads a format when it is asked for: the databases bring much code. */
const FORMATS: Record<string, () => Format | Promise<Format>> = {
  csv: () => csv,
  jsonl: () => jsonl,
  parquet: async () => (await import('./parquet.ts')).parquet,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
}

/** Names of the formats. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** Loads the format of that name; undefined where there is none. */
export async function loadFormat(name: string): Promise<Format | undefined> {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name]?.() : undefined
}
