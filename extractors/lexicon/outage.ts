/** What the lexicon says of outages: failing, coming back, causes, and the words that bind these to names and times. */
import type { CauseCategory, OutageCategory } from '../../src/types.ts'

export interface OutageEntry {
  /** What a word or expression says in a story of an outage. One a word: fields for all that it says. */
  outage?: OutageSense
}

export interface OutageSense {
  /** Of a service's failing. */
  state?: State
  /** Of its coming back. */
  recovery?: Recovery
  /** Why it failed. */
  cause?: CauseCategory
  /** Why, if what it names is said to have broken: `server`, `software`. */
  part?: CauseCategory
  /** What kind of service is spoken of. */
  sector?: OutageCategory
  /** What it does to the words beside it. */
  role?: Role
  /** A preposition of being there: `di`, `in`. */
  inside?: true
  /** A length beside it is the time that people lost, not the outage's: `waited`, `terlambat`. */
  waits?: true
  /** What it makes of a coming back behind it: `belum`, `mulai`, `sedang`, `sudah`; `done` only says that it is no plan: `was`. */
  makes?: Recovery | 'done'
}

/**
 * `event` names an outage (`outage`, `pemadaman`), `trouble` may name one (`failure`, `kendala`); `fails` says that something is down
 * (`tumbang`, `went dark`), `falters` may say so (`tersendat`, `failed`). `none`: looks like one of these and is another thing.
 */
export type State = 'event' | 'trouble' | 'fails' | 'falters' | 'none'

/** Back in full, in part, being worked on, or still down. */
export type Recovery = 'full' | 'partial' | 'underway' | 'not-yet'

export type Role =
  /** Cause behind it: `akibat`, `due to`. */
  | 'because'
  /** Who or what did it right behind: `oleh`, `by`. */
  | 'agent'
  /** An event behind it, often the cause: `setelah`, `after`. */
  | 'after'
  /** Cause before it: `memicu`, `caused`. */
  | 'brings-about'
  /** The cause itself as a noun: `penyebab`, `the culprit`. */
  | 'reason'
  /** The cause is not given: `belum diketahui`, `did not say why`. */
  | 'unexplained'
  /** Not being able: `tidak bisa`, `unable to`; a failure where a word of `use` follows. */
  | 'cannot'
  /** What one does with a service: `membuka`, `log in`. */
  | 'use'
  /** What is done to bring it back: `diperbaiki`; a coming back where it is said to be done. */
  | 'mends'
  /** When somebody said it: `saat dihubungi`, `when contacted`. */
  | 'asked'
  /** What a service does that is in order: `menyala`, `diakses`; a coming back where a word before it makes it one. */
  | 'works'
  /** Makes a word of `use` a coming back: `again`, `lagi`. */
  | 'again'
  /** A time right behind it is a beginning: `sejak`, `from`. */
  | 'begins'
  /** A beginning itself, the time of which may stand anywhere: `terjadi`, `began`. */
  | 'onset'
  /** A time behind it is an end: `hingga`, `until`. */
  | 'until'
  /** What is done to a network on somebody's orders: `memutus`, `shut down`. */
  | 'cuts-off'
  /** It was so for a while and is no more: `sempat`, `briefly`. */
  | 'once'
  /** Takes back what it stands before: `bukan`, `no sign of`. */
  | 'denies'
  /** Makes it a guess: `diduga`, `likely`. */
  | 'guesses'
  /** Makes it a plan or a hope: `ditargetkan`, `expected to`. */
  | 'expects'
  /** Makes it a case thought of: `jika`, `any`. */
  | 'supposes'
  /** Speaks of another, earlier outage: `pernah`, `the last time`. */
  | 'earlier'
  /** All of it: `sepenuhnya`, `fully`. */
  | 'wholly'
  /** Some of it: `sebagian`, `gradually`. */
  | 'partly'
  /** When the article was finished: `hingga berita ini ditulis`, `at press time`. */
  | 'press-time'
  /** Says that someone was hit: `terdampak`, `affected`. */
  | 'affects'
  /** Before a length of time that is a frame and not the outage's: `within`, `dalam`. */
  | 'within'
  /** Behind a length of time: it says by how much something else moved: `early`, `lebih awal`. */
  | 'shifts'
  /** Before a length that is not over yet: `sudah`, `has lasted`. */
  | 'so-far'
  /** Before the outage's length: `selama`, `for`. */
  | 'lasts'
  /** Turns from what is well to what is not: `namun`, `but`. */
  | 'contrasts'
  /** Goes on: `masih`, `still`. */
  | 'still'
  /** Hit beside the one that failed first: `ikut`, `too`. */
  | 'too'
  /** Said once and since taken back: `semula`, `initially`. */
  | 'at-first'
  /** The cause is what stands behind it: `adalah`, `was a`. */
  | 'equals'
  /** What stands before it is not so: `hoaks`, `ruled out`. */
  | 'untrue'
  /** A place behind it is where somebody comes from: `asal`, `based in`. */
  | 'origin'
  /** A place behind it is meant as a stretch of land: `seluruh`, `throughout`. */
  | 'area'
  /** Before some of many: `termasuk`, `such as`. */
  | 'such-as'
  /** Begins the name of a street, which is too small to be where an outage is felt. */
  | 'street'
  /** First word of trouble: `keluhan`, `reports`. */
  | 'complains'
  /** The owner stands behind it: `dikelola`, `run by`. */
  | 'run-by'
  /** The owner stands before it, and what is owned behind: `selaku operator`, `which runs`. */
  | 'runs'
  /** Joins names in a row: `dan`, `and`. */
  | 'joins'
  /** Before a name that only carried the words: `lewat`, `on`. */
  | 'via'
  /** Before a source: `menurut`, `according to`. */
  | 'source'
  /** An apology: `minta maaf`, `apologized`. */
  | 'sorry'
  /** Felt all over the world. */
  | 'worldwide'
  /** Who can order a network cut: `pemerintah`, `authorities`. */
  | 'authority'
  /** Another kind of story: fires put out, a product launched, a halt for prices. */
  | 'other-story'

/** Every field of what an entry says of outages, unset: objects of one shape are several times faster to read than objects of many. */
const BLANK_SENSE: Record<keyof OutageSense, undefined> = {
  state: undefined,
  recovery: undefined,
  cause: undefined,
  part: undefined,
  sector: undefined,
  role: undefined,
  inside: undefined,
  waits: undefined,
  makes: undefined,
}

/** A sense of the one shape that all senses have. */
export function senseOf(fields: OutageSense): OutageSense {
  const blank: object = { ...BLANK_SENSE }
  return Object.assign(blank, fields)
}
