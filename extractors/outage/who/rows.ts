/** Names that can fail, and which of them are named side by side. */
import type { NameMention, Token } from '../../../src/types.ts'
import { isServiceNoun } from '../nouns.ts'
import type { Scene, Sentence } from '../scene.ts'

/** Names that can fail, those in one row ("Facebook, Instagram and WhatsApp") together; "Microsoft's" is an owner, and in no row. */
export function rowsOf(scene: Scene, sentence: Sentence): NameMention[][] {
  const rows: NameMention[][] = []
  let last: NameMention | null = null
  for (const mention of sentence.names) {
    if (!canFail(scene, mention.entity) || mention.first >= sentence.aside) continue
    const owner = scene.doc.tokens[mention.last]?.lower === "'s"
    const row = rows.at(-1)
    if (row !== undefined && last !== null && !owner && isInRow(scene, last.last, mention.first)) row.push(mention)
    else rows.push([mention])
    last = owner ? null : mention
  }
  return rows
}

/** Words of no matter between two names of a row: "ChatGPT, its video generator Sora", "digibank or pay with PayLah!" */
const FILLERS = 3
const ROW_REACH = 5

/** Commas and the like between two names, nouns for services, and few small words more. */
function isInRow(scene: Scene, from: number, to: number): boolean {
  if (to - from > ROW_REACH || to <= from) return false
  let joins = false
  let fillers = 0
  for (let at = from; at < to; at++) {
    const token = scene.doc.tokens[at] as Token
    const sense = token.entry?.outage
    if (sense?.role === 'joins' || token.text === ',' || token.text === '/' || token.text === '&') joins ||= token.lower !== 'the'
    else if (token.kind === 'mark' ? token.text !== '!' : !isServiceNoun(token) && (!isSmall(token) || ++fillers > FILLERS)) return false
  }
  return joins
}

function isSmall({ kind, capital, entry }: Token): boolean {
  const role = entry?.outage?.role
  return (
    kind === 'word' && !capital && !entry?.saying && entry?.outage?.state === undefined && (role === undefined || role === 'use' || role === 'works')
  )
}

export function canFail(scene: Scene, entity: number): boolean {
  const kind = scene.names.entities[entity]?.kind
  if (kind !== 'product' && kind !== 'organization') return false
  const facts = scene.names.facts[entity] ?? null
  return facts === null || !(facts.tracker || (facts.media && kind === 'organization'))
}

/** What is named in a row with an entity: "Facebook, Instagram and WhatsApp". */
export function companions(scene: Scene, entity: number): Set<number> {
  const beside = new Set<number>()
  for (const sentence of scene.sentences) {
    if (sentence.failing.length === 0 || sentence.names.length < 2) continue
    for (const row of rowsOf(scene, sentence)) {
      if (row.length > 1 && row.some((mention) => mention.entity === entity)) for (const mention of row) beside.add(mention.entity)
    }
  }
  return beside
}
