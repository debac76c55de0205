/** What the lexicon says of the words around names: titles, prefixes of organizations, kinds of places. */

export interface NameEntry {
  /** A job or a form of address before or behind a person's name: `direktur utama`, `CEO`, `Mr`. */
  title?: true
}
