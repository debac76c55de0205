/** Where a name that a service shares with its company means the company: `Facebook said`, `CEO Tokopedia`, `saham Shopify`. */
import type { Doc, Token } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import type { Piece } from '../piece.ts'

/** Makes organizations of the pieces that act as companies do; a service whose owner the article names stays a service. */
export function nameCompanies(doc: Doc, pieces: readonly Piece[]): void {
  const owners = new Set<string>()
  // "Facebook's Antigone Davis"
  const people = new Set<number>()
  for (const { kind, first } of pieces) if (kind === 'person') people.add(first)
  for (const { kind, known } of pieces) if (kind === 'organization' && known !== null) for (const form of known.forms.keys()) owners.add(form)
  for (const piece of pieces) {
    const { known } = piece
    if (known === null || !known.company || piece.kind !== 'product') continue
    if (known.parent !== null && owners.has(known.parent.toLowerCase())) continue
    if (acts(doc, piece) || (piece.last < doc.tokens.length && doc.tokens[piece.last]?.lower === "'s" && people.has(piece.last + 1)))
      piece.kind = 'organization'
  }
}

/** Whether the words around a name are those around somebody who acts. */
function acts(doc: Doc, piece: Piece): boolean {
  const { tokens } = doc
  const before = tokens[piece.first - 1]
  const after = tokens[piece.last]
  if (after?.entry?.saying !== undefined && after.entry.saying.speaker !== 'after') return true
  if (
    before?.entry?.attribution === true ||
    (before?.entry?.saying !== undefined && before.entry.saying.speaker !== 'before' && doc.language === 'id')
  )
    return true
  if (before?.entry?.share === true || after?.entry?.share === true) return true
  if (before?.lower === 'in' || before?.lower === 'of') return tokens[piece.first - 2]?.entry?.share === true
  if (before?.entry?.cue === 'organization') return true
  if (doc.language === 'en' && (answers(tokens, piece.last) || (before?.lower === 'by' && tokens[piece.first - 2]?.entry?.owner !== undefined)))
    return true
  if (before?.lower === 'by' && /^(owned|run|operated|acquired|bought|developed)$/.test(tokens[piece.first - 2]?.lower ?? '')) return true
  if (before?.lower === 'from' && /^(comment|word|statement|response|engineers|staff)$/.test(tokens[piece.first - 2]?.lower ?? '')) return true
  if (after?.lower === "'s") return lookup(doc, piece.last + 1, 'title') !== null || tokens[piece.last + 1]?.entry?.share === true
  return endsTitle(tokens, piece.first) || lookup(doc, piece.last, 'title') !== null
}

/** "declined to comment", "did not immediately respond", "apologised": what only people and bodies do. */
function answers(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' }
  if (/^(declined|apologised|apologized|acknowledged|blamed|admitted|denied|promised|hired|sued|vowed)$/.test(lower)) return true
  if (!/^(did|has|had)$/.test(lower)) return false
  for (let i = at + 1; i < at + 4 && i < tokens.length; i++)
    if (/^(respond|responded|comment|commented|reply|replied|apologised|apologized|acknowledged)$/.test((tokens[i] as Token).lower)) return true
  return false
}

/** Who has to do with a service without speaking for its company. */
const USERS =
  /^(pengguna|pelanggan|nasabah|warga|penumpang|konsumen|warganet|netizen|penjual|pedagang|pemain|users?|customers?|passenger|trader|investor|developer|streamer|gamer)$/

/** Whether a job's name ends just before a token: "CEO Facebook", "CEO of Facebook", "juru bicara Shopee". */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at - 1]?.entry?.affiliates === true ? at - 1 : at
  if (tokens[end - 1]?.entry?.title === true) return !USERS.test((tokens[end - 1] as Token).lower)
  return tokens[end - 2]?.phrases?.some((phrase) => phrase.length === 2 && phrase.entry.title === true) ?? false
}
