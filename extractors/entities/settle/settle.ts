/** Which stretches of the runs are names, and of what kind: known names, the tagger, and words that tell. */
import type { EntityKind, TokenRange } from '../../../src/types.ts'
import type { Known } from '../../gazetteer/gazetteer.ts'
import type { Piece } from '../piece.ts'
import { knownName, type Run, type Sight, type Sighting } from '../runs/sight.ts'
import { type Shape, shapesIn } from '../shapes/shapes.ts'
import { KINDS, longestRun } from '../tagger/features.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { echoesIn, type Seen, seenIn } from './echo.ts'
import { isFirm } from './firmness.ts'
import { mend, trim } from './mend.ts'
import { isNoName } from './no-name.ts'
import { overlooked } from './overlooked.ts'
import { companyWithin, knownWithin } from './within.ts'

/** Rule of a known name that the tagger passed over. */
const DOUBTFUL = 'entities/known-elsewhere'

/** "aplikasi DANA", "layanan Orbit", "the Signal app": a noun beside a name says of what kind it is. */
function hasCue(sight: Sight, piece: Piece): boolean {
  const { tokens } = sight.doc
  if (tokens[piece.first - 1]?.entry?.cue === piece.kind) return true
  return sight.doc.language === 'en' && tokens[piece.last]?.entry?.cue === piece.kind
}

/** Settles every run of the document, in order of the text. */
export function settle(sight: Sight, tagger: Tagger): Piece[] {
  const pieces: Piece[] = []
  const doubtful: Piece[] = []
  const sure = new Set<Known>()
  // Most runs are short: one list of labels serves all of them.
  const fixed = new Int8Array(longestRun(sight))
  const read = (runs: readonly Run[], seen: Seen | null): void => {
    let end = 0
    for (const run of runs) {
      for (const piece of settleRun(sight, run, tagger, fixed, seen)) {
        // A name's shape may reach over its run's end: "PT Telkom Indonesia (Persero) Tbk".
        if (piece.first < end) continue
        end = piece.last
        if (piece.rule === DOUBTFUL) doubtful.push(piece)
        else {
          pieces.push(piece)
          if (piece.known !== null) sure.add(piece.known)
        }
      }
    }
  }
  // Headlines are read last, with what the text names.
  const headlines = sight.runs.filter(({ style }) => style !== 'plain')
  if (headlines.length === 0) read(sight.runs, null)
  else {
    read(
      sight.runs.filter(({ style }) => style === 'plain'),
      null,
    )
    read(headlines, seenIn(sight, pieces))
  }
  // A common word that is also a name counts where the article uses the name unmistakably elsewhere.
  const kept = doubtful.filter((piece) => sure.has(piece.known as Known) || hasCue(sight, piece))
  return kept.length === 0 && headlines.length === 0 ? pieces : [...pieces, ...kept].sort((a, b) => a.first - b.first)
}

const sightingOf = (sight: Sight, range: TokenRange): Sighting | null => {
  const sighting = knownName(sight, range.first)
  return sighting !== undefined && sighting.first === range.first && sighting.last === range.last ? sighting : null
}

/** `fixed` is room for the labels that are certain, by distance from the run's first token. */
function settleRun(sight: Sight, run: Run, tagger: Tagger, fixed: Int8Array, seen: Seen | null): Piece[] {
  fixed.fill(-1, 0, run.last - run.first)
  let open = 0
  for (let at = run.first; at < run.last; at++) {
    const sighting = knownName(sight, at)
    if (sighting === undefined) {
      if (sight.words.cased[at] === 1) open++
      continue
    }
    if (!isFirm(sight, run, sighting)) open++
    else {
      const kind = KINDS.indexOf(sighting.hit.known.kind)
      for (let i = sighting.first; i < sighting.last; i++) fixed[i - run.first] = (i === sighting.first ? 1 : 2) + 2 * kind
    }
    at = sighting.last - 1
  }
  const shapes = seen === null ? shapesIn(sight, run) : withEchoes(shapesIn(sight, run), echoesIn(sight, run, seen))
  for (const shape of shapes) {
    const label = 1 + 2 * KINDS.indexOf(shape.kind)
    for (let at = shape.first; at < shape.last && at < run.last; at++) fixed[at - run.first] = at === shape.first ? label : label + 1
    // What a shape cut in two is no longer certain.
    if (shape.last < run.last && (fixed[shape.last - run.first] as number) > 0 && (fixed[shape.last - run.first] as number) % 2 === 0)
      fixed[shape.last - run.first] = -1
  }
  // What is certain throughout needs no tagger; what is certain in part binds it.
  const path = open === 0 ? settled(fixed, run.last - run.first) : tagger.label(run, fixed)
  // Where the tagger went on beyond a shape's end there is another name, or none.
  for (const { last } of shapes) cutBehind(sight, run, path, last)
  const found = piecesOf(sight, run, path, fixed)
  const isNone = (piece: Piece): boolean => isNoName(sight, piece)
  // Hardly ever is one dropped: most runs are spared a second list.
  const pieces = found.some(isNone) ? found.filter((piece) => !isNone(piece)) : found
  for (const shape of shapes) {
    const piece = pieces.find(({ first }) => first === shape.first)
    if (piece === undefined) continue
    if (piece.last !== shape.last) piece.known = null
    piece.last = shape.last
    piece.kind = shape.kind
    piece.rule = shape.rule
    piece.known = shape.kind === 'person' ? (shape.known ?? personIn(piece)) : (shape.known ?? piece.known ?? knownWithin(sight, shape))
  }
  return pieces
}

/** Shapes and echoes without overlaps, in order; what the text names counts for more than a headline's shape, unless that is longer. */
function withEchoes(shapes: readonly Shape[], echoes: readonly Shape[]): readonly Shape[] {
  if (echoes.length === 0) return shapes
  const overlap = (a: Shape, b: Shape): boolean => a.first < b.last && b.first < a.last
  const size = (shape: Shape): number => shape.last - shape.first
  const kept = shapes.filter((shape) => !echoes.some((echo) => overlap(echo, shape) && size(echo) >= size(shape)))
  return [...kept, ...echoes.filter((echo) => !kept.some((shape) => overlap(echo, shape)))].sort((a, b) => a.first - b.first)
}

/** Takes what goes on behind a shape's end out of the path, but for a known name: "Jalan Mas Mansyur Palu Barat". */
function cutBehind(sight: Sight, run: Run, path: Int8Array, end: number): void {
  for (let i = end - run.first; i < path.length && (path[i] as number) > 0 && (path[i] as number) % 2 === 0; i++) {
    const sighting = knownName(sight, run.first + i)
    const label = sighting === undefined || sighting.weak ? 0 : 1 + 2 * KINDS.indexOf(sighting.hit.known.kind)
    path[i] = label === 0 || sighting?.first === run.first + i ? label : label + 1
  }
}

/** "dr Tri" is no operator, "Pak Jokowi" is who he is. */
const personIn = ({ known }: Piece): Known | null => (known?.kind === 'person' ? known : null)

/** The labels that are certain, and none elsewhere. */
function settled(fixed: Int8Array, length: number): Int8Array {
  for (let i = 0; i < length; i++) if ((fixed[i] as number) < 0) fixed[i] = 0
  return fixed
}

function piecesOf(sight: Sight, run: Run, path: Int8Array, fixed: Int8Array): Piece[] {
  const pieces: Piece[] = []
  const size = run.last - run.first
  for (let i = 0; i < size; i++) {
    const label = path[i] as number
    const first = run.first + i
    if (label === 0) {
      // The tagger passed over a known name: it stays in doubt.
      const sighting = knownName(sight, first)
      if (sighting === undefined) {
        const piece = overlooked(sight, run, path, i, pieces.at(-1))
        if (piece !== null) {
          pieces.push(piece)
          i = piece.last - run.first - 1
        }
      } else if (sighting.first === first && sighting.last <= run.last)
        pieces.push({ first, last: sighting.last, kind: sighting.hit.known.kind, known: sighting.hit.known, rule: DOUBTFUL })
      continue
    }
    let length = 1
    // The insides of a name have the even label behind its beginning's.
    const inside = (label + 1) & ~1
    while (i + length < size && path[i + length] === inside) length++
    const range = trim(sight, { first, last: first + length })
    if (range !== null) {
      const kind = KINDS[(label - 1) >> 1] as EntityKind
      const sighting = sightingOf(sight, range)
      if (sighting !== null) {
        // A person may be called like a place; otherwise the gazetteer knows better than the tagger.
        const person = kind === 'person' && (fixed[i] as number) < 0 && sighting.hit.known.kind === 'place'
        pieces.push({
          first: range.first,
          last: range.last,
          kind: person ? kind : sighting.hit.known.kind,
          known: person ? null : sighting.hit.known,
          rule: !sighting.weak
            ? 'entities/known'
            : first === (sight.doc.sentences[run.sentence] as TokenRange).first && size === 1
              ? DOUBTFUL
              : 'entities/known-supported',
        })
      } else
        pieces.push({
          first: range.first,
          last: range.last,
          kind,
          known: kind === 'organization' ? companyWithin(sight, range) : null,
          rule: 'entities/tagger',
        })
    }
    i += length - 1
  }
  return mend(sight, run, pieces)
}
