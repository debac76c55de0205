/** What the lexicon says of how sentences end, and of how the page around an article speaks. */

export interface LayoutEntry {
  /** A full stop behind it does not end the sentence: `pt`, `inc`, `aug`. */
  abbreviation?: true
}

/**
 * What pages say around their articles: expressions in lower case, parted by `|`. Pages mix languages, so every language's words are
 * looked for on every page.
 */
export interface PageWords {
  /** A paragraph that begins so is furniture, whatever follows in it: `baca juga`, `read more`. */
  opener: string
  /** A paragraph of a few words that begins so is furniture: `iklan`, `share`. */
  label: string
  /** A short paragraph of nothing but these is furniture; others begin headlines too: `facebook`, `live`. */
  button: string
  /** Behind a short paragraph that begins so stand other articles' headlines, until a sentence comes: `berita terkait`. */
  list: string
  /** From a short paragraph that begins so to the end of the page nothing is article: `post a comment`. */
  closer: string
  /** A paragraph that holds one is about the page: `all rights reserved`, `to your inbox`. */
  notice: string
  /** Where a paragraph that begins with an urge sends its readers: `google news`, `newsletter`. */
  channel: string
  /** How it begins: `ikuti`, `subscribe`. */
  urge: string
  /** What a page counts: `0 komentar`, `5 min read`. */
  counter: string
  /** A paragraph that begins so and is no sentence is a picture's caption: `ilustrasi`. */
  caption: string
  /** Wherever one stands the paragraph is a caption: `(pictured left`. */
  shown: string
  /** Names whose picture it is: `foto:`, `photo by`. */
  credit: string
  /** Agencies that stand in credits wherever the name is written: `getty images`. */
  pictures: string
  /** A short paragraph that begins so names who wrote, edited or published the article, and when: `penulis`, `updated`. */
  byline: string
  /** Those of them that are followed by the names of authors. */
  author: string
  /** What reporters are, behind their names: `senior editor`. */
  role: string
  /** In a name these say that it is no person's: `news`, `redaksi`. */
  outlet: string
  /** Agencies and papers that stand in datelines without a web address. */
  agency: string
  /** Cities in datelines beside a paper's name: `Kabar Kita, Jakarta -`. */
  city: string
}
