/** What roles are read from, and what the questions before and behind a name have in common. */

import type { Doc, Token, TokenRange } from '../../../src/types.ts'
import { textOf } from '../../shared/spans.ts'
import type { Thing } from '../things/thing.ts'

/** A job as written, and the place of its body in the list of things, or -1. */
export interface Said {
  role: string
  affiliation: number
  /** The job is one of speaking for or leading a body: without a named one it is the body in hand. */
  officer: boolean
}

/** What roles are read from: the document, its things, and which thing covers a token. */
export interface Scene {
  doc: Doc
  things: readonly Thing[]
  at: Int32Array
}

/** How many tokens a role may take beside its name. */
export const REACH = 16

export const tokenAt = (scene: Scene, at: number): Token | undefined => scene.doc.tokens[at]

export function thingAt(scene: Scene, at: number): Thing | undefined {
  const index = scene.at[at] ?? -1
  return index < 0 ? undefined : scene.things[index]
}

/** Whether a token belongs to a body that people work for. */
export function isBody(scene: Scene, at: number): boolean {
  const thing = thingAt(scene, at)
  return thing !== undefined && (thing.kind === 'organization' || thing.kind === 'product')
}

export const isPerson = (scene: Scene, at: number): boolean => thingAt(scene, at)?.kind === 'person'

/** "wedding planner", "chicken rice seller": an unknown English noun of doing just before the name. */
export function isJobByForm(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at)
  return (
    scene.doc.language === 'en' &&
    token?.kind === 'word' &&
    token.entry === null &&
    !token.capital &&
    token.text.length > 4 &&
    /(er|or|ist|ian|ant|man|woman)$/.test(token.text)
  )
}

export const isLoose = (scene: Scene, at: number): boolean => {
  const token = tokenAt(scene, at) as Token
  return (scene.at[at] as number) < 0 && (token.kind === 'mark' || token.lower === 'the' || (token.entry?.affiliates === true && !token.capital))
}

export const isOfficer = (scene: Scene, head: TokenRange): boolean => OFFICERS.test(textOf(scene.doc, head.first, head.last).toLowerCase())

const OFFICERS =
  /^(chief|ceo|cto|cfo|coo|spokes|juru bicara|jubir|direktur utama|dirut|corporate secretary|sekretaris perusahaan|presiden direktur|president director|managing director|co-founder|founder|pendiri)/
