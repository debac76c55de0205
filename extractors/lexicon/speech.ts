/** What the lexicon says of speech and speakers. */

export interface SpeechEntry {
  /** A verb of saying: `kata`, `said`. */
  speech?: true
}
