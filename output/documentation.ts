/** The dataset's tables and columns for people: the part of README that is made from the table of columns. */
import { TABLES } from './columns.ts'
import type { AnyTable } from './table.ts'

/** Markdown: what lies in a dataset's folder, then every table with every column. */
export function datasetMarkdown(): string {
  const files = [
    '## The dataset',
    '',
    '`padam extract … -o dataset` makes a folder of related tables. It appears when it is whole, and one that is there is only replaced with `--force`.',
    '',
    '| file | what |',
    '| --- | --- |',
    ...TABLES.map((table) => `| \`${table.name}.csv\` | ${table.description.toLowerCase()} |`),
    '| `records.jsonl` | the whole records, one a line |',
    '| `errors.jsonl` | the articles that could not be read: where, at which stage, code and reason |',
    '| `datapackage.json` | all of this for machines ([Frictionless](https://specs.frictionlessdata.io/)): types, keys, and a description of every column |',
    '',
    '`--format parquet` writes the same tables as Parquet, `--format sqlite` as one SQLite file with its keys and indexes. CSV is RFC 4180 in UTF-8, its cells escaped so that no spreadsheet runs them: a text that begins like a formula has an apostrophe before it, which `records.jsonl`, Parquet and SQLite have not. An empty cell says that the article does not. `--excel` and `--excel-locale id` suit Excel.',
    '',
    'The same input gives the same bytes, whatever the order of the paths and the number of workers. Articles with the same text are kept once.',
  ]
  return [...files, ...TABLES.flatMap((table) => ['', ...tableMarkdown(table)])].join('\n')
}

function tableMarkdown(table: AnyTable): string[] {
  const keys = new Set(table.primaryKey)
  const rows = table.columns.map(({ name, type, description, values }) => {
    const words = values === undefined ? '' : `: ${values.map((value) => `\`${value}\``).join(', ')}`
    return `| ${keys.has(name) ? `**\`${name}\`**` : `\`${name}\``} | ${type} | ${description.replaceAll('|', '\\|')}${words.replaceAll('|', '\\|')} |`
  })
  return [
    `<details><summary><code>${table.name}</code>: ${table.description.toLowerCase()}</summary>`,
    '',
    '| column | type | what |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '</details>',
  ]
}
