/** What the lexicon says of speech: verbs of saying, those who speak without a name, and the small words between. */

/** A verb of saying and what may stand around it. */
export interface Saying {
  /**
   * Where its speaker stands: `X mengatakan` before, `kata X` after, `said` on either side;
   * inside the word itself (`katanya`).
   */
  speaker: 'before' | 'after' | 'either' | 'inside'
  /**
   * What it may report without marks: any clause (`said`), one that looks like a clause ("confirmed it was", not
   * "confirmed the fault"), one behind `that` only, or none at all (`blamed`).
   */
  reports: 'clause' | 'likely' | 'that' | 'none'
  /** The same form is a noun: `reports`, `claims`. Then only a name or pronoun right before it makes it a verb. */
  noun?: true
}

export interface SpeechEntry {
  saying?: Saying
  /** Names whose words the sentence gives: `menurut`, `according to`. */
  attribution?: true
  /** Someone who speaks, unnamed: `juru bicara`, `a user`; an organization by its kind: `perusahaan`, `the airline`; several people. */
  talker?: 'person' | 'organization' | 'group'
  /** Speaks for an organization: the role itself is said, the name often is not. */
  spokes?: true
  /** An office that one person holds: alone it stands for whoever was named with it. */
  office?: true
  /** Stands for a speaker named before. */
  pronoun?: 'person' | 'organization' | 'group'
  /** Opens a reported clause: `bahwa`, `that`. */
  complementizer?: true
  /** What is said or written, as a thing: `pernyataan`, `tweet`. */
  statement?: true
  /** Shows its own words: `notifikasi`, `error message`; they are no quote. */
  screen?: true
  /** A noun that verbs of saying take instead of a clause, or that `menurut` takes instead of a speaker: `kronologi`, `aturan`. */
  matter?: true
  /** Opens an indirect question, which reports no words: `what`, `apa`. */
  asking?: true
  /** Says that nothing was said: `not`, `declined to`, `belum`. */
  unsaid?: true
  /** Only a clause has it: `telah`, `was`. */
  finite?: true
  /** Ends the name before it, or begins a phrase that is none: prepositions, relatives, conjunctions. */
  link?: 'preposition' | 'relative' | 'conjunction'
  /** Before a noun it says that the one meant is known: `the`; behind it: `itu`, `tersebut`. */
  definite?: true
  /** Begins the description of someone new: `seorang`, `a`, `several`. */
  indefinite?: true
  /** Says in titles only, where Indonesian drops its prefix: `Pastikan`. */
  headline?: true
  /** Carries a reported sentence on in a participle: `adding`, `sambil menambahkan`. */
  carriesOn?: true
}
