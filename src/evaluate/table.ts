/** Scores as figures and as a table for people. */
import type { Evaluation } from './evaluate.ts'
import { FIELDS, KINDS, type Scores, type Share, type Tally } from './score.ts'

export interface Figures {
  /** Null where nothing was predicted. */
  precision: number | null
  /** Null where gold has none. */
  recall: number | null
  /** Null where there is nothing on either side. */
  f1: number | null
}

/** Precision, recall and F1 of a tally. */
export function figures({ right, predicted, gold }: Tally): Figures {
  return {
    precision: predicted === 0 ? null : right / predicted,
    recall: gold === 0 ? null : right / gold,
    f1: predicted + gold === 0 ? null : (2 * right) / (predicted + gold),
  }
}

/** Accuracy of a share; null where there is nothing to be right on. */
export function accuracy({ right, of }: Share): number | null {
  return of === 0 ? null : right / of
}

/** Scores with their figures, as `padam evaluate --json` prints them. */
export function scoresJson(scores: Scores): object {
  return {
    articles: scores.articles,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, { ...scores.kinds[kind], ...figures(scores.kinds[kind]) }])),
    fields: Object.fromEntries(FIELDS.map((field) => [field, { ...scores.fields[field], accuracy: accuracy(scores.fields[field]) }])),
  }
}

const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(7)

/** The table: a line a kind with precision, recall, F1 and gold's count for each language, then a line a field. */
export function scoresTable(evaluation: Evaluation): string {
  const columns = (['all', 'id', 'en'] as const).filter((name) => evaluation[name].articles > 0)
  const lines = [
    `${''.padEnd(24)}${columns.map((name) => `${name} (${evaluation[name].articles} articles)`.padStart(30)).join('')}`,
    `${''.padEnd(24)}${columns.map(() => '      P      R     F1    gold'.padStart(30)).join('')}`,
  ]
  for (const kind of KINDS) {
    const cells = columns.map((name) => {
      const { precision, recall, f1 } = figures(evaluation[name].kinds[kind])
      return `${cell(precision)}${cell(recall)}${cell(f1)}${String(evaluation[name].kinds[kind].gold).padStart(8)}`.padStart(30)
    })
    lines.push(`${kind.padEnd(24)}${cells.join('')}`)
  }
  lines.push('', `${'accuracy'.padEnd(24)}`)
  for (const field of FIELDS) {
    const cells = columns.map((name) => {
      const share = evaluation[name].fields[field]
      return `${cell(accuracy(share))}${String(share.of).padStart(8)}`.padStart(30)
    })
    lines.push(`${field.padEnd(24)}${cells.join('')}`)
  }
  return `${lines.join('\n')}\n`
}
