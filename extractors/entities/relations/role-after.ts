/** The job behind a person's name, and whose it is: "Doug Madory, director of internet analysis at Kentik,". */

import type { Token } from '../../../src/types.ts'
import { lookup } from '../../shared/rules.ts'
import { textOf } from '../../shared/spans.ts'
import type { Piece } from '../piece.ts'
import { isBody, isJobByForm, isLoose, isOfficer, isPerson, REACH, type Said, type Scene, thingAt, tokenAt } from './scene.ts'

/** "Doug Madory, director of internet analysis at Kentik,", "Nurhayati (34), pedagang ikan" */
export function roleAfter(scene: Scene, piece: Piece): Said | null {
  const { doc } = scene
  const sentence = doc.sentences[doc.sentenceOf[piece.first] as number]
  if (sentence === undefined) return null
  const first = behindName(scene, piece, sentence.last)
  if (first < 0) return null
  // "Optus chief executive", "a former Facebook engineer": a body or adjectives may stand before the job.
  let head = first
  let affiliation = -1
  let title = lookup(doc, head, 'title')
  while (title === null && !isJobByForm(scene, head)) {
    if (doc.language === 'id' && !isBody(scene, head)) return null
    if (
      ++head >= sentence.last ||
      head > first + 6 ||
      ((tokenAt(scene, head - 1) as Token).kind !== 'word' && !/^[-'’]$/.test((tokenAt(scene, head - 1) as Token).text)) ||
      tokenAt(scene, head - 1)?.entry?.finite === true
    )
      return null
    if (isBody(scene, head - 1)) affiliation = scene.at[head - 1] as number
    title = lookup(doc, head, 'title')
  }
  if ((scene.at[head] as number) >= 0) return null
  let roleFirst = head
  while (roleFirst > first && (scene.at[roleFirst - 1] as number) < 0 && !/^('s|'|’)$/.test((tokenAt(scene, roleFirst - 1) as Token).lower))
    roleFirst--
  // "a Mumbai-based fund manager"
  if (tokenAt(scene, roleFirst)?.text === '-') roleFirst += 2
  let last = head + (title?.length ?? 1)
  const headRange = { first: head, last }
  while (last < sentence.last && last < head + REACH) {
    const token = tokenAt(scene, last) as Token
    if (isBody(scene, last)) {
      if (affiliation < 0) affiliation = scene.at[last] as number
      break
    }
    if ((scene.at[last] as number) >= 0 || (token.kind === 'mark' && !/^[&-]$/.test(token.text))) break
    const { entry } = token
    if (entry?.saying !== undefined || entry?.finite === true || entry?.link === 'relative' || entry?.indefinite === true) break
    // "owner hosting the fight", but "head of engineering"
    if (doc.language === 'en' && entry === null && last === head + headRange.last - headRange.first && token.lower.endsWith('ing')) break
    if (entry?.affiliates === true) {
      const the = tokenAt(scene, last + 1)?.lower === 'the' ? 1 : 0
      if (affiliation < 0 && isBody(scene, last + 1 + the)) affiliation = scene.at[last + 1 + the] as number
      if (token.lower !== 'of' || (scene.at[last + 1 + the] as number) >= 0) break
    } else if (entry?.link !== undefined && entry.joins !== true) break
    // "a nurse in Madrid"
    if (token.lower === 'in' && (scene.at[last + 1] ?? -1) >= 0) break
    last++
  }
  // "Abhay Agarwal, Fund Manager, Piper Serica,"
  if (affiliation < 0 && doc.language === 'en' && tokenAt(scene, last)?.text === ',' && isBody(scene, last + 1)) {
    let end = last + 1
    while (isBody(scene, end)) end++
    if (/^[,).]$/.test(tokenAt(scene, end)?.text ?? '')) affiliation = scene.at[last + 1] as number
  }
  // "…, CEO Apple Tim Cook": what precedes another name is the other's.
  let behind = last
  while (isBody(scene, behind)) behind++
  if (isPerson(scene, behind)) return null
  while (last > head + 1 && isLoose(scene, last - 1)) last--
  if (affiliation < 0 && tokenAt(scene, first - 1)?.lower === 'its') affiliation = lastBody(scene, piece.first)
  return { role: textOf(doc, roleFirst, last), affiliation, officer: isOfficer(scene, headRange) }
}

/** The organization named last before a token: "its vice president" is that one's. */
function lastBody(scene: Scene, from: number): number {
  for (let at = from - 1; at >= 0 && at > from - 60; at--) if (thingAt(scene, at)?.kind === 'organization') return scene.at[at] as number
  return -1
}

/** Where what is said of a person begins behind the name: over an age and a comma, and an article; -1 where nothing is said. */
function behindName(scene: Scene, piece: Piece, limit: number): number {
  let at = piece.last
  if (tokenAt(scene, at)?.text === '(' && tokenAt(scene, at + 1)?.kind === 'number') {
    while (at < limit && tokenAt(scene, at)?.text !== ')') at++
    at++
  } else if (tokenAt(scene, at)?.text === ',' && tokenAt(scene, at + 1)?.kind === 'number' && tokenAt(scene, at + 2)?.text === ',') at += 2
  const link = tokenAt(scene, at)
  // "Kim Tate is chief scientist at Kentik"
  const is = scene.doc.language === 'en' && link?.lower === 'is'
  if (!is && link?.text !== ',' && link?.text !== '(' && link?.lower !== 'selaku') return -1
  at++
  while (at < limit && SMALL.has((tokenAt(scene, at) as Token).lower)) at++
  return at < limit && (!is || lookup(scene.doc, at, 'title') !== null) ? at : -1
}

const SMALL: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'who',
  'is',
  'seorang',
  'selaku',
  'juga',
  'salah',
  'satu',
  'one',
  'also',
  'yang',
  'merupakan',
  'adalah',
])
