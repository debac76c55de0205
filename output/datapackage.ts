/** datapackage.json: the dataset described for machines, after the Frictionless Table Schema. */
import { TABLES } from './columns.ts'
import type { Format, FormatOptions } from './format.ts'
import type { AnyTable, ForeignKey } from './table.ts'

/** Text of datapackage.json for a dataset in these formats. */
export function dataPackage(formats: readonly Format[], options: FormatOptions): string {
  const resources = formats.flatMap((format) => {
    if (format.name === 'csv') return TABLES.map((table) => csvResource(table, options))
    return format.files.map((path) => ({ name: path.replaceAll('.', '-'), path, format: format.name, description: 'The same records' }))
  })
  const about = { profile: 'data-package', name: 'padam-dataset', title: 'Outages read from news articles', resources }
  return `${JSON.stringify(about, null, 2)}\n`
}

function csvResource(table: AnyTable, options: FormatOptions): object {
  const indonesian = options.excel === 'id'
  const keys = checkableKeys(table).map(({ columns, table: resource, references }) => ({
    fields: columns,
    reference: { resource: resource === table.name ? '' : resource, fields: references },
  }))
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: indonesian ? ';' : ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name, type, description, required, values }) => ({
        name,
        type,
        description,
        ...(indonesian && type === 'number' ? { decimalChar: ',' } : {}),
        ...(required || values ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } } : {}),
      })),
      primaryKey: table.primaryKey,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
      missingValues: [''],
    },
  }
}

/**
 * The keys that readers of the format can check: they want a row for every key that is not wholly empty, and take each column for one key.
 * So keys with an optional column are left to the databases, and of two keys with a column in common the longer one stands.
 */
function checkableKeys(table: AnyTable): ForeignKey[] {
  const required = new Set(table.columns.filter((column) => column.required).map((column) => column.name))
  const taken = new Set<string>()
  return table.foreignKeys
    .filter((key) => key.columns.every((column) => required.has(column)))
    .sort((a, b) => b.columns.length - a.columns.length)
    .filter((key) => {
      if (key.columns.some((column) => taken.has(column))) return false
      for (const column of key.columns) taken.add(column)
      return true
    })
}
