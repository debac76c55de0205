/** What the lexicon says of the words around names: titles, what begins and ends names of organizations and places. */
import type { EntityKind } from '../../src/types.ts'

/**
 * What a name begins with, where that says how it goes on:
 * - `seat`: a body of one place, which stands behind it: `Pemkab Batang`, `Polres Cianjur`
 * - `field`: a body with its field behind it, then its place: `Dinas Tata Ruang dan Pertanahan Kota Cimahi`
 * - `unit`: a part of a larger body, beside whose name it stands: `PLN UP3 Gresik`, `ULP Boja`, `Bank Mandiri Cabang Mataram`
 * - `school`: a number or a name, a place: `SMA Negeri 3 Medan`
 * - `house`: a hospital or campus: a name, a place: `RSUD dr. Soetomo Surabaya`
 * - `area`: a part of the country: `Desa Muara Bakti`, `Kec. Natar`
 * - `street`: what follows is its name, also people and their ranks: `Jalan Jenderal Ahmad Yani`
 * - `site`: a building, market or station: `Gedung Cyber`, `Pasar Boja`, `Terminal 2F`
 * - `plant`: a power plant or substation, named after where it stands: `PLTU Labuan`, `GI Kapal`
 * - `chair`: the head of a place or of its police, no name itself: `Camat Natar`, `Kapolsek Cileungsi`
 */
export type NameHead = 'seat' | 'field' | 'unit' | 'school' | 'house' | 'area' | 'street' | 'site' | 'plant' | 'chair'

export interface NameEntry {
  /** A job before or behind a person's name, or the head of one: `direktur utama`, `CEO`, `spokesman`. */
  title?: true
  /** A form of address: `Mr`, `Pak`. Belongs neither to the name nor to the role. */
  honorific?: true
  /** Begins an organization's name: `Kementerian`, `Universitas`, `PT`. */
  orgHead?: true
  /** Ends an organization's name: `Inc`, `University`, `Tbk`. */
  orgTail?: true
  /** Begins a name and says how it goes on. */
  head?: NameHead
  /** What it is called for short; both name the same: `uid` of `unit induk distribusi`. */
  short?: string
  /** Begins a place's name and belongs to it: `Bandara`, `Pulau`, `Mount`. */
  placeHead?: true
  /** Ends a place's name: `Airport`, `Street`. */
  placeTail?: true
  /** A plain noun that makes of the place's name before it another one of this kind: `Edinburgh airport`, `Toronto police`. */
  behindPlace?: EntityKind
  /** Joins the words of one name where capitals stand on both sides: `of`, `dan`, `van`. */
  joins?: true
  /** Between a job and its organization: `dari`, `of`, `at`. */
  affiliates?: true
  /** A common noun before a name that says of what kind it is: `aplikasi` product, `perusahaan` organization, `kota` place. */
  cue?: EntityKind
  /** Of such nouns those that hardly ever stand before a common one: `aplikasi`, `gim`. */
  named?: true
  /** An adjective or people of a country or region: `American`, `Britons`. */
  demonym?: true
  /** Written with a capital and yet no name of the kinds sought: events, laws, religions, courses of study. `alone`: it may begin a name. */
  noName?: true | 'alone'
  /** Says that the name behind it owns or runs the one before: `induk`, `parent`. */
  owner?: true
}
