/** Stock moves: whose share or which index moved, where to, by how much, when. */
import type { Doc, Found, Names, StockMove, Times, TokenRange, Warning } from '../../src/types.ts'

export interface StockMoves {
  moves: Found<StockMove>[]
  /** Tokens whose figures belong to a move; claims leave them alone. */
  used: TokenRange[]
  warnings: Warning[]
}

export function extractStockMoves(_doc: Doc, _names: Names, _times: Times): StockMoves {
  return { moves: [], used: [], warnings: [] }
}
