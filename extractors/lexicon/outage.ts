/** What the lexicon says of outages: failing, coming back, causes. */

export interface OutageEntry {
  /** Names an outage or says that something failed: `pemadaman`, `gangguan`, `outage`, `went down`. */
  outage?: true
}
