/** Whose something is: parents that the gazetteer knows and parents that the text tells. */
import type { EntityKind, Token } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import type { Thing } from '../things/thing.ts'
import type { Scene } from './scene.ts'

/** The parent of each thing, its place in the list or -1. */
export function parentsOf(scene: Scene): Int32Array {
  const { things } = scene
  const parents = new Int32Array(things.length).fill(-1)
  if (!things.some(({ kind }) => kind === 'organization')) return parents
  let companies: Companies | null = null
  for (let index = 0; index < things.length; index++) {
    const { kind, known } = things[index] as Thing
    if (known === null || (known.parent === null && !known.company) || kind === 'person' || kind === 'place') continue
    companies ??= companiesIn(things)
    parents[index] = knownParent(companies, kind, known)
  }
  readOwners(scene, parents)
  return parents
}

/** The article's known organizations by every name they go by, and those that share a service's name by their owner's. */
interface Companies {
  byName: Map<string, number>
  byOwner: Map<string, number>
}

function companiesIn(things: readonly Thing[]): Companies {
  const companies: Companies = { byName: new Map(), byOwner: new Map() }
  for (const [index, { kind, known }] of things.entries()) {
    if (kind !== 'organization' || known === null) continue
    for (const name of known.forms.keys()) if (!companies.byName.has(name)) companies.byName.set(name, index)
    if (known.company && known.parent !== null) companies.byOwner.set(known.parent, index)
  }
  return companies
}

/** The owner that the gazetteer knows, where the article names it. */
function knownParent({ byName, byOwner }: Companies, kind: EntityKind, known: Known): number {
  const twin = known.company && kind === 'product' ? byName.get(known.name.toLowerCase()) : undefined
  if (twin !== undefined) return twin
  if (known.parent === null) return -1
  // Before Facebook's company was called Meta it was called Facebook, and owned what Meta owns.
  return byName.get(known.parent.toLowerCase()) ?? (known.company && kind === 'organization' ? -1 : (byOwner.get(known.parent) ?? -1))
}

/** Words of owning whose owner stands behind them: "WhatsApp milik Meta". */
const BEHIND = /^(milik|besutan|dikelola|dimiliki|owned|unit|part|subsidiary|anak|operated|run|belongs)$/

/** Words of being owned whose owner stands before them: "Meta subsidiary WhatsApp", "said its unit WhatsApp". */
const UNITS = /^(unit|subsidiary|arm|division|affiliate)$/

/** "Meta, induk WhatsApp", "perusahaan induk WhatsApp, Meta", "Meta's WhatsApp", "WhatsApp milik Meta", "Optus's parent Singtel" */
function readOwners(scene: Scene, parents: Int32Array): void {
  const { doc, things, at } = scene
  const kindOf = (index: number | undefined): string | undefined => (index === undefined || index < 0 ? undefined : things[index]?.kind)
  const link = (child: number, parent: number): void => {
    const childKind = kindOf(child)
    if (child === parent || (childKind !== 'product' && childKind !== 'organization') || kindOf(parent) !== 'organization') return
    if ((parents[child] as number) < 0 && parents[parent] !== child) parents[child] = parent
  }
  const { length } = doc.tokens
  for (let i = 0; i < length; i++) {
    const token = doc.tokens[i] as Token
    const next = i + 1 < length ? (at[i + 1] as number) : -1
    if (next >= 0 && i > 0 && token.lower === "'s" && kindOf(next) === 'product') link(next, at[i - 1] as number)
    const words = token.entry === null && token.phrases === null ? 0 : wordsOfOwning(token)
    if (words === 0 || (at[i] as number) >= 0) continue
    const end = i + words
    const before = nameBefore(scene, i)
    const after = nameBehind(scene, end)
    if (doc.language === 'en' && doc.tokens[i - 1]?.text === '-' && doc.tokens[i - 1]?.spaced === false) link(after.thing, before.thing)
    else if (UNITS.test(token.lower) && words === 1) link(after.thing, before.thing >= 0 ? before.thing : bodyBefore(scene, i))
    else if (BEHIND.test(token.lower)) link(before.thing, after.thing)
    else if (token.lower === 'owns') link(after.thing, before.thing)
    else if (doc.language === 'id') {
      // "perusahaan induk WhatsApp, Meta," or "Meta, induk WhatsApp,"
      const next = after.thing >= 0 && doc.tokens[after.end]?.text === ',' ? nameBehind(scene, after.end + 1, 1).thing : -1
      if (kindOf(next) === 'organization') link(after.thing, next)
      else if (after.thing >= 0) link(after.thing, before.thing)
    } else if (doc.tokens[end]?.lower === 'of') link(nameBehind(scene, end + 1).thing, before.thing)
    else link(before.thing, after.thing)
  }
}

/** How many tokens the word or expression of owning takes that begins with a token; 0 where none does. */
function wordsOfOwning({ entry, phrases }: Token): number {
  if (phrases !== null) for (const phrase of phrases) if (phrase.entry.owner !== undefined) return phrase.length
  return entry === null || entry.owner === undefined ? 0 : 1
}

/** How far a name may stand from a word of owning. */
const NEAR = 4

interface Near {
  thing: number
  end: number
}

function nameBefore({ doc, at }: Scene, from: number): Near {
  for (let i = from - 1; i >= 0 && i >= from - NEAR; i--) {
    if ((at[i] as number) >= 0) return { thing: at[i] as number, end: i + 1 }
    // "The Zorbo app is run by Calloway", "which is owned by"
    if (stops(doc.tokens[i] as Token) && !IS.test((doc.tokens[i] as Token).lower)) break
  }
  return { thing: -1, end: from }
}

const IS = /^(is|are|was|were|which|that)$/

/** The organization named last before a token: "said its unit WhatsApp". */
function bodyBefore({ doc, at, things }: Scene, from: number): number {
  if (doc.tokens[from - 1]?.lower !== 'its') return -1
  for (let i = from - 2; i >= 0 && i > from - 30; i--) if (things[at[i] as number]?.kind === 'organization') return at[i] as number
  return -1
}

function nameBehind({ doc, at }: Scene, from: number, near = NEAR): Near {
  for (let i = from; i < doc.tokens.length && i < from + near; i++) {
    const thing = at[i] as number
    if (thing >= 0) {
      let end = i
      while (end < at.length && at[end] === thing) end++
      return { thing, end }
    }
    if (stops(doc.tokens[i] as Token)) break
  }
  return { thing: -1, end: from }
}

const stops = (token: Token): boolean =>
  token.kind === 'break' || token.text === '.' || token.entry?.saying !== undefined || token.entry?.finite === true
