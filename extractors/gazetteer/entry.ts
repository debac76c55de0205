/** What a gazetteer says of one thing, and the plain-text tables that its entries are written in. */
import type { EntityKind, Identifiers, OutageCategory } from '../../src/types.ts'

/** One known thing: ours come from the tables of this room, others from the option `gazetteer`. */
export interface GazetteerEntry {
  kind: EntityKind
  /** The canonical name. */
  name: string
  /** Other ways to write it. A trailing `?` marks one that is also a common word: it needs support from the text. */
  aliases?: readonly string[]
  /** Name of the organization that owns or runs it. */
  parent?: string
  /** What kind of outage it has when it fails. */
  category?: OutageCategory
  /** ISO 3166 code of its home, in lower case. */
  country?: string
  identifiers?: Identifiers
  /** `tracker` counts reports of others' outages, `media` reports news, `company`: its owner goes by the same name. */
  flags?: readonly Flag[]
}

export type Flag = 'tracker' | 'media' | 'company'

const FLAGS: ReadonlySet<string> = new Set(['tracker', 'media', 'company'])

/** The tables' words for what outages have no category of. */
const NO_CATEGORY: ReadonlySet<string> = new Set(['country', 'region', 'city', 'leader'])

/**
 * Reads a table: `## kind category country` heads a list of lines `Name | alias | alias? < parent [ids] flag`, where ids are
 * `EXCHANGE:TICKER`, `Q123` (Wikidata) or a RIC. Empty lines and lines that begin with `# ` say nothing.
 * @throws Error that names the line which cannot be read
 */
export function parseTable(text: string): GazetteerEntry[] {
  const entries: GazetteerEntry[] = []
  let head: { kind: EntityKind; category: string; country: string } | null = null
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith('## ')) {
      const [kind = '', category = '', country = ''] = line.slice(3).trim().split(/\s+/)
      if (!/^(person|organization|product|place)$/.test(kind))
        throw new Error(`line ${index + 1}: a heading begins with person, organization, product or place; got '${kind}'`)
      head = { kind: kind as EntityKind, category, country }
    } else if (line.trim() !== '' && !line.startsWith('# ')) {
      if (head === null) throw new Error(`line ${index + 1}: a heading '## kind category country' must come before the first entry`)
      entries.push(parseLine(line, head))
    }
  }
  return entries
}

function parseLine(line: string, head: { kind: EntityKind; category: string; country: string }): GazetteerEntry {
  let rest = line.trim()
  const flags: Flag[] = []
  for (let flag = /\s\+?([a-z]+)$/.exec(rest); flag !== null && FLAGS.has(flag[1] as string); flag = /\s\+?([a-z]+)$/.exec(rest)) {
    flags.push(flag[1] as Flag)
    rest = rest.slice(0, flag.index)
  }
  const identifiers: Identifiers = {}
  const ids = /\s*\[([^\]]*)\]$/.exec(rest)
  if (ids !== null) {
    rest = rest.slice(0, ids.index)
    for (const id of (ids[1] as string).split(/\s+/)) {
      const [exchange, ticker] = id.split(':')
      if (ticker !== undefined && exchange !== undefined) Object.assign(identifiers, { ticker, exchange })
      else if (/^Q\d+$/.test(id)) identifiers.wikidata = id
      else if (id !== '') identifiers.ric = id
    }
  }
  const [names = '', parent] = rest.split(' < ')
  const iso = /^([A-Z]{2}) = /.exec(names)
  if (iso !== null) identifiers.iso3166 = iso[1] as string
  const forms = names
    .slice(iso?.[0].length ?? 0)
    .split(' | ')
    .map((form) => form.trim())
  const name = (forms[0] as string).replace(/\?$/, '')
  const aliases = (forms[0] as string).endsWith('?') ? forms : forms.slice(1)
  return {
    kind: head.kind,
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(parent === undefined ? {} : { parent: parent.trim() }),
    ...(head.category === '' || NO_CATEGORY.has(head.category) ? {} : { category: head.category as OutageCategory }),
    ...(head.country === '' ? {} : { country: head.country }),
    ...(Object.keys(identifiers).length > 0 ? { identifiers } : {}),
    ...(flags.length > 0 ? { flags } : {}),
  }
}
