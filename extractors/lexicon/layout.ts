/** What the lexicon says of a page's furniture and of how sentences end. */

export interface LayoutEntry {
  /** A full stop behind it does not end the sentence: `pt`, `inc`, `aug`. */
  abbreviation?: true
  /** A paragraph that begins so is furniture: `baca juga`, `read more`. */
  furniture?: true
}
