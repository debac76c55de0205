/** The words beside a verb of saying: whom they name, describe or stand for. */

import type { TokenRange } from '../../src/types.ts'
import { textOf } from '../shared/spans.ts'
import type { Scene } from './scene.ts'

/**
 * What a phrase stands for that names nobody: a pronoun, `the company`, `politikus itu`. `holder` is whoever is said to be
 * that, if anybody; `any` is whoever spoke last.
 */
export type Reference = 'person' | 'organization' | 'group' | 'holder' | 'any'

/** Whom a phrase means. */
export interface Phrase extends TokenRange {
  /** Index of the entity it names, or -1. */
  entity: number
  /** The words that name or describe the speaker, without what follows them. */
  name: string
  role: string | null
  /** Index of the organization in a description ("a spokesperson for Optus"), or -1. */
  affiliation: number
  /** It stands for someone named before. */
  refers: Reference | null
  /** It describes one or several people without a name. */
  unnamed: boolean
}

/** What a walk over a phrase has seen so far; places are tokens, -1 where none was seen. */
export interface Seen {
  /** Index of the first organization or product named. */
  organization: number
  organizationRange: TokenRange | null
  account: number
  /** A noun that by its form is someone who does something. */
  agent: number
  talker: { kind: 'person' | 'organization' | 'group'; first: number; last: number } | null
  definite: boolean
  indefinite: number
  /** Capitalised words that are no known name. */
  run: TokenRange | null
  pronoun: { kind: Reference; at: number } | null
  /** What is said as a thing: "the statement reads". */
  statement: number
  /** A place, which speaks where nobody else is named: "Gatwick says". */
  place: TokenRange | null
  /** A job was named: `Menteri`, `CEO`. */
  title: boolean
}

/** A phrase that names or describes with its own words. */
export function phrase(scene: Scene, first: number, last: number, refers: Reference | null = null): Phrase {
  return { first, last, entity: -1, name: textOf(scene.doc, first, last), role: null, affiliation: -1, refers, unnamed: false }
}

/** A phrase that names an entity. */
export function entityPhrase(scene: Scene, range: TokenRange, entity: number): Phrase {
  const named = scene.names.entities[entity]
  const name = named?.name ?? textOf(scene.doc, range.first, range.last)
  return { first: range.first, last: range.last, entity, name, role: named?.role ?? null, affiliation: -1, refers: null, unnamed: false }
}
