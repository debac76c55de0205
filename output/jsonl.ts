/** JSON Lines: one whole record a line. */
import type { TextFormat } from './format.ts'

export const jsonl: TextFormat = {
  kind: 'text',
  name: 'jsonl',
  files: ['records.jsonl'],
  heads: () => [''],
  encode: (record) => [`${JSON.stringify(record)}\n`],
}
