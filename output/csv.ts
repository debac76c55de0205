/** CSV after RFC 4180: UTF-8, CRLF, a header row, and no cell that a spreadsheet takes for a formula. */
import { stringify } from 'csv-stringify/sync'
import { TABLES } from './columns.ts'
import type { FormatOptions, TextFormat } from './format.ts'
import type { Cell } from './table.ts'

/** White space and invisible characters that spreadsheets skip before they look for a formula. */
const SKIPPED = /^[\s\p{Cf}\p{Cc}]*/u

/** What begins a formula, also in its full-width form; tab and line breaks are among the skipped. */
const FORMULA = new Set(['=', '+', '-', '@', '＝', '＋', '－', '＠'])

/** A zone's offset begins with a sign and can be no formula. */
const OFFSET = /^[+-]\d\d:\d\d$/

/** Puts an apostrophe before a text that a spreadsheet would run; other texts stay as they are. */
export function disarm(text: string): string {
  const first = text.charCodeAt(0)
  // A letter or a digit: nearly every cell.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122)) return text
  const at = SKIPPED.exec(text)?.[0].length ?? 0
  // A sign alone is no formula: '=' is a comparator.
  return FORMULA.has(text[at] ?? '') && at + 1 < text.length && !OFFSET.test(text) ? `'${text}` : text
}

function settings(options: FormatOptions): Parameters<typeof stringify>[1] {
  const indonesian = options.excel === 'id'
  return {
    delimiter: indonesian ? ';' : ',',
    record_delimiter: '\r\n',
    // A lone line feed or carriage return is a line break to most readers.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: (value) => (value ? 'true' : 'false'),
      number: (value) => (indonesian ? String(value).replace('.', ',') : String(value)),
      string: disarm,
    },
  }
}

/** Rows of one table as lines. */
export function csvLines(rows: readonly Cell[][], options: FormatOptions = {}): string {
  return rows.length === 0 ? '' : stringify(rows as Cell[][], settings(options))
}

export const csv: TextFormat = {
  kind: 'text',
  name: 'csv',
  files: TABLES.map((table) => `${table.name}.csv`),
  heads: (options) => {
    const mark = options.excel === undefined ? '' : '\ufeff'
    return TABLES.map((table) => mark + csvLines([table.columns.map((column) => column.name)], options))
  },
  encode: (record, options) => TABLES.map((table) => csvLines(table.cells(record), options)),
}
