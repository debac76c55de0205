/** Names: people, organizations, products and places. */
import type { Doc, Names } from '../../src/types.ts'

export function extractNames(doc: Doc): Names {
  return { entities: [], mentions: [], at: new Int32Array(doc.tokens.length).fill(-1) }
}
