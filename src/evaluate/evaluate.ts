/** Gold articles to scores: padam's, or another annotator's. */
import { join } from 'node:path'
import { padamError } from '../errors.ts'
import type { Padam } from '../pipeline.ts'
import type { Language } from '../types.ts'
import { type Gold, type GoldCase, readGold } from './gold.ts'
import { nothing, project } from './project.ts'
import { addScores, noScores, type ScoredError, type Scores, scoreArticle } from './score.ts'

export interface Evaluation {
  all: Scores
  /** By the articles' language in gold. */
  id: Scores
  en: Scores
  /** Every miss, extra and wrong field; `file` is the article's path within the folder. */
  errors: (ScoredError & { file: string })[]
  /** Articles that were refused or failed; they count as found nothing. */
  failures: { file: string; message: string }[]
}

export interface Selection {
  split?: Gold['split']
  language?: Language
}

/** Predicts what gold says of an article; throws where it cannot. */
export type Predictor = (example: GoldCase) => Gold

/** padam itself; where gold's date was given from outside, padam is given it too. */
export function padamPredictor(padam: Padam): Predictor {
  return ({ text, gold }) => {
    const published = gold.published?.origin === 'given' ? { published: gold.published.value } : {}
    return project(padam.extract({ text, ...published }))
  }
}

/** Other gold of the same articles, for the agreement of two annotators. */
export function goldPredictor(folder: string): Predictor {
  const others = new Map(readGold(folder).map((example) => [example.name, example]))
  return ({ name }) => {
    const other = others.get(name)
    if (other === undefined) throw padamError('invalid-gold', `${join(folder, name)}.gold.json is missing`)
    return other.gold
  }
}

/** Scores the articles one after the other. */
export function evaluateCases(cases: readonly GoldCase[], predict: Predictor, selection: Selection = {}): Evaluation {
  const evaluation: Evaluation = { all: noScores(), id: noScores(), en: noScores(), errors: [], failures: [] }
  for (const example of cases) {
    const { gold, text, name } = example
    if (selection.split !== undefined && gold.split !== selection.split) continue
    if (selection.language !== undefined && gold.language !== selection.language) continue
    let predicted: Gold
    try {
      predicted = predict(example)
    } catch (error) {
      predicted = { ...nothing(), language: gold.language === 'en' ? 'id' : 'en' }
      evaluation.failures.push({ file: name, message: error instanceof Error ? error.message : String(error) })
    }
    const scores = noScores()
    for (const error of scoreArticle(scores, text, gold, predicted)) evaluation.errors.push({ file: name, ...error })
    addScores(evaluation.all, scores)
    addScores(evaluation[gold.language], scores)
  }
  return evaluation
}
