/** `padam evaluate`: scores of padam, or of other gold, against gold. */

import { padamError } from '../errors.ts'
import { type Evaluation, evaluateCases, goldPredictor, padamPredictor, type Selection } from '../evaluate/evaluate.ts'
import { readGold } from '../evaluate/gold.ts'
import { scoresJson, scoresTable } from '../evaluate/table.ts'
import { createPipeline } from '../pipeline.ts'

export interface EvaluateOptions extends Selection {
  json?: boolean
  errors?: boolean
  against?: string
  gazetteer?: string
}

/** Prints the scores of a folder of gold. */
export async function evaluate(folder: string, options: EvaluateOptions): Promise<void> {
  const cases = readGold(folder)
  const predict =
    options.against === undefined ? padamPredictor(await createPipeline({ gazetteer: options.gazetteer })) : goldPredictor(options.against)
  const evaluation = evaluateCases(cases, predict, options)
  if (evaluation.all.articles === 0) throw padamError('invalid-gold', `${folder}: no gold matches --split and --language`)
  for (const { file, message } of evaluation.failures) process.stderr.write(`padam: ${file}: ${message}\n`)
  process.stdout.write(
    options.json ? `${JSON.stringify(evaluationJson(evaluation, options.errors ?? false), null, 2)}\n` : text(evaluation, options.errors ?? false),
  )
}

function evaluationJson({ all, id, en, errors, failures }: Evaluation, withErrors: boolean): object {
  return { all: scoresJson(all), id: scoresJson(id), en: scoresJson(en), failures, ...(withErrors ? { errors } : {}) }
}

function text(evaluation: Evaluation, withErrors: boolean): string {
  if (!withErrors) return scoresTable(evaluation)
  const lines = evaluation.errors.map(({ file, kind, type, span, gold, predicted }) => {
    const where = `${file}:${span.start}-${span.end}`
    const values = [gold === null ? [] : [`gold ${gold}`], predicted === null ? [] : [`padam ${predicted}`]].flat()
    return `${where}\t${kind}\t${type}\t${JSON.stringify(span.text)}\t${values.join('; ')}`
  })
  return `${lines.join('\n')}\n\n${scoresTable(evaluation)}`
}
