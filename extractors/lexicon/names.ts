/** What the lexicon says of the words around names: titles, what begins and ends names of organizations and places. */
import type { EntityKind } from '../../src/types.ts'

export interface NameEntry {
  /** A job before or behind a person's name, or the head of one: `direktur utama`, `CEO`, `spokesman`. */
  title?: true
  /** A form of address: `Mr`, `Pak`. Belongs neither to the name nor to the role. */
  honorific?: true
  /** Begins an organization's name: `Kementerian`, `Universitas`, `PT`. */
  orgHead?: true
  /** Ends an organization's name: `Inc`, `University`, `Tbk`. */
  orgTail?: true
  /** Begins a place's name and belongs to it: `Bandara`, `Pulau`, `Mount`. */
  placeHead?: true
  /** Ends a place's name: `Airport`, `Street`. */
  placeTail?: true
  /** Joins the words of one name where capitals stand on both sides: `of`, `dan`, `van`. */
  joins?: true
  /** Between a job and its organization: `dari`, `of`, `at`. */
  affiliates?: true
  /** A common noun before a name that says of what kind it is: `aplikasi` product, `perusahaan` organization, `kota` place. */
  cue?: EntityKind
  /** An adjective or people of a country or region: `American`, `Britons`. */
  demonym?: true
  /** Written with a capital and yet no name of the kinds sought: events, laws, religions, courses of study. */
  noName?: true
  /** Says that the name behind it owns or runs the one before: `induk`, `parent`. */
  owner?: true
}
