/** What a format is: either text that is encoded record by record, or a database that is filled at the end. */
import type { OutageRecord } from '../src/types.ts'

/** How text formats write; part of a run's configuration. */
export interface FormatOptions {
  /** CSV for Excel: a byte-order mark; with 'id' also `;` between cells and a comma in decimals. */
  excel?: 'default' | 'id'
}

/** Files that are their head and then one encoded record behind the other, so that parts of a run can be joined by copying bytes. */
export interface TextFormat {
  kind: 'text'
  name: string
  files: readonly string[]
  /** What each file begins with, in the order of `files`. */
  heads(options: FormatOptions): string[]
  /** What one record adds to each file, in the order of `files`. */
  encode(record: OutageRecord, options: FormatOptions): string[]
}

/** A file or files with an inner structure, written from all records in one go. */
export interface DatabaseFormat {
  kind: 'database'
  name: string
  files: readonly string[]
  /** Makes the files in a folder. */
  open(folder: string): Promise<DatabaseSink>
}

export interface DatabaseSink {
  write(record: OutageRecord): void
  close(): Promise<void>
}

export type Format = TextFormat | DatabaseFormat
