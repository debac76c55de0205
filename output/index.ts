/** Records to files. */
export { TABLES } from './columns.ts'
export { dataPackage } from './datapackage.ts'
export type { DatabaseFormat, DatabaseSink, Format, FormatOptions, TextFormat } from './format.ts'
export { FORMAT_NAMES, loadFormat } from './formats.ts'
export type { AnyTable, Cell, Column, ForeignKey } from './table.ts'
