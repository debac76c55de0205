/**
 * Names: people, organizations, products and places, each thing once with all its mentions. In this order, and no folder asks a later one:
 * where names may stand and what is known there (`runs/`); names that their shape makes certain (`shapes/`); what the learnt tagger makes of
 * the rest (`tagger/`); which stretches of a run are names, and of what kind (`settle/`); where those end that ran into their neighbours
 * (`ends/`); what one mention tells of others in the article (`across/`); which mentions are one thing (`things/`); what the article says of
 * it: jobs, bodies, owners (`relations/`).
 */
import type { Doc, Entity, NameFacts, NameMention, Names } from '../../src/types.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { spanOf } from '../shared/spans.ts'
import { agree } from './across/agree.ts'
import { nameCompanies } from './across/companies.ts'
import { likeTheirLists } from './across/lists.ts'
import { repeat } from './across/repeats.ts'
import { cutGlued } from './ends/glued.ts'
import { withTails } from './ends/tails.ts'
import { relate } from './relations/relations.ts'
import { look } from './runs/sight.ts'
import { settle } from './settle/settle.ts'
import { makeTagger, type Weights } from './tagger/tagger.ts'
import { join } from './things/join.ts'
import type { Thing } from './things/thing.ts'

/** What the search for names knows before it reads: gazetteers, the first one strongest, and the tagger's weights. */
export interface NameKnowledge {
  gazetteers: readonly Gazetteer[]
  weights: Weights
}

/** Finds all names of a document. */
export function extractNames(doc: Doc, knowledge: NameKnowledge): Names {
  const sight = look(doc, knowledge.gazetteers)
  const settled = settle(sight, makeTagger(knowledge.weights, sight))
  const ended = withTails(sight, cutGlued(sight, settled))
  const pieces = repeat(sight, likeTheirLists(sight, ended))
  agree(doc, pieces)
  nameCompanies(doc, pieces)
  const things = join(doc, pieces)
  const relations = relate(doc, things)
  const idOf = (index: number): string | null => (index < 0 ? null : `e${index + 1}`)
  const entities = things.map((thing, index): Entity => {
    const { role, affiliation, parent } = relations[index] as (typeof relations)[number]
    return {
      id: `e${index + 1}`,
      kind: thing.kind,
      name: thing.name,
      mentions: thing.pieces.map((piece) => spanOf(doc, piece)),
      role,
      affiliation: idOf(affiliation),
      parent: idOf(parent),
      identifiers: thing.known === null ? {} : thing.known.identifiers,
    }
  })
  const mentions = mentionsOf(things)
  const at = new Int32Array(doc.tokens.length).fill(-1)
  for (let index = 0; index < mentions.length; index++) {
    const { first, last } = mentions[index] as NameMention
    for (let i = first; i < last; i++) at[i] = index
  }
  return { entities, mentions, at, facts: things.map(factsOf) }
}

function mentionsOf(things: readonly Thing[]): NameMention[] {
  const mentions: NameMention[] = []
  for (let entity = 0; entity < things.length; entity++)
    for (const { first, last, rule } of (things[entity] as Thing).pieces) mentions.push({ first, last, entity, rule })
  return mentions.sort((a, b) => a.first - b.first)
}

function factsOf({ known }: Thing): NameFacts | null {
  if (known === null) return null
  const { category, country, tracker, media } = known
  return { category, country, tracker, media }
}
