/** Who someone is: the job and the body it belongs to, read before and behind a person's name. */
import type { Piece } from '../piece.ts'
import { roleAfter } from './role-after.ts'
import { roleBefore } from './role-before.ts'
import { isBody, isPerson, REACH, type Said, type Scene, tokenAt } from './scene.ts'

/** The job that stands at one mention of a person, if any does. */
export function roleAt(scene: Scene, piece: Piece): Said | null {
  const said = roleBefore(scene, piece) ?? roleAfter(scene, piece)
  if (said !== null && said.affiliation >= 0) return said
  const body = bodyAt(scene, piece)
  return said === null && body < 0 ? null : { role: said?.role ?? '', affiliation: body, officer: said?.officer ?? false }
}

/** "Xcel Energy's Chris Ouilette", "Walter Theseira of the Singapore University of Social Sciences", "Omkar Joshi, of Opal Capital" */
function bodyAt(scene: Scene, piece: Piece): number {
  let body = -1
  const end = tokenAt(scene, piece.last)?.text === ',' ? piece.last + 1 : piece.last
  if (tokenAt(scene, piece.first - 1)?.lower === "'s" && isBody(scene, piece.first - 2)) body = piece.first - 2
  else if (/^(of|from|at|with|dari)$/.test(tokenAt(scene, end)?.lower ?? '')) body = behindArticle(scene, end + 1)
  else if (tokenAt(scene, end)?.lower === 'who') body = bodyInClause(scene, end + 1)
  return body < 0 ? -1 : (scene.at[body] as number)
}

/** The body at a token or behind the article there, or -1. */
function behindArticle(scene: Scene, at: number): number {
  const body = tokenAt(scene, at)?.lower === 'the' ? at + 1 : at
  return isBody(scene, body) ? body : -1
}

/** "who studies networks at Trinity College Dublin", "who chairs the Treasury Committee": the body in a few words behind "who", or -1. */
function bodyInClause(scene: Scene, from: number): number {
  for (let at = from; at < from + REACH / 2; at++) {
    const token = tokenAt(scene, at)
    if (token?.kind !== 'word' || isPerson(scene, at)) return -1
    if (/^(at|for|chairs|chaired|heads|headed|leads|led|runs|ran|founded|joined|represents)$/.test(token.lower)) return behindArticle(scene, at + 1)
  }
  return -1
}
