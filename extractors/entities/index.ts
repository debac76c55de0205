/** Names: people, organizations, products and places, each thing once with all its mentions. */
import type { Doc, Entity, NameFacts, NameMention, Names } from '../../src/types.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { spanOf } from '../shared/spans.ts'
import { agree } from './agree.ts'
import { nameCompanies } from './companies.ts'
import { join, type Thing } from './join.ts'
import { relate } from './relations.ts'
import { repeat } from './repeats.ts'
import { settle } from './settle.ts'
import { look } from './sight.ts'
import { makeTagger, type Weights } from './tagger/tagger.ts'

/** What the search for names knows before it reads: gazetteers, the first one strongest, and the tagger's weights. */
export interface NameKnowledge {
  gazetteers: readonly Gazetteer[]
  weights: Weights
}

/** Finds all names of a document. */
export function extractNames(doc: Doc, knowledge: NameKnowledge): Names {
  const sight = look(doc, knowledge.gazetteers)
  const pieces = repeat(sight, settle(sight, makeTagger(knowledge.weights, sight)))
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
