/** A name where it stands. */
import type { EntityKind, TokenRange } from '../../src/types.ts'
import type { Known } from '../gazetteer/gazetteer.ts'

/** A name in the text before it is joined with others into an entity. */
export interface Piece extends TokenRange {
  kind: EntityKind
  known: Known | null
  rule: string
}
