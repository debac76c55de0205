/** The formats that padam writes, a line each. */
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

export const FORMATS: readonly Format[] = [csv, jsonl]

/** The format of that name, or undefined. */
export function formatOf(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name)
}
