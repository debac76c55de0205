/** What a run did: said at its end, and turned into the exit code. */
import type { Summary } from '../batch/merge.ts'
import { EXIT_FAILURE, EXIT_PARTIAL } from './exit.ts'
import type { Log } from './log.ts'

/** Says what the dataset at `out` holds, and sets the exit code. */
export function report(summary: Summary, out: string, seconds: number, log: Log): void {
  for (const { where, message, ...rest } of summary.errors) log.error(`${where}: ${message}`, { where, ...rest })
  const unshown = summary.failed - summary.errors.length
  if (unshown > 0) log.error(`${unshown} more errors are in ${out}/errors.jsonl`)
  const { errors: _, ...counts } = summary
  log.info(summaryText(summary, out, seconds), { out, seconds: Math.round(seconds * 10) / 10, ...counts })
  if (summary.failed > 0) process.exitCode = summary.articles > 0 ? EXIT_PARTIAL : EXIT_FAILURE
}

/** The summary for people. */
export function summaryText(summary: Summary, out: string, seconds: number): string {
  const languages = Object.entries(summary.languages).map(([code, count]) => `${count} ${code}`)
  const rows = Object.entries(summary.rows).map(([table, count]) => `${table} ${count}`)
  const rate = Math.round((summary.articles + summary.failed + summary.duplicates) / Math.max(0.001, seconds))
  return [
    `${out}: ${summary.articles} articles${languages.length > 0 ? ` (${languages.sort().join(', ')})` : ''}, ${rate} a second`,
    `  rows: ${rows.join(', ')}`,
    ...(summary.duplicates > 0 ? [`  duplicates left out: ${summary.duplicates}`] : []),
    ...(summary.failed > 0
      ? [`  failed: ${summary.failed}${summary.refused > 0 ? `, ${summary.refused} of them in other languages` : ''}; see ${out}/errors.jsonl`]
      : []),
  ].join('\n')
}
