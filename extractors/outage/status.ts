/** Whether the outage was over when the article appeared. */
import type { DateMention, Found, Outage, Span } from '../../src/types.ts'
import { type Cue, roleAfter, roleBefore } from './cues.ts'
import { type Scene, type Sentence, spanAt } from './scene.ts'

const DAY = 86_400_000

/** How far back the article says the service is. */
export type Stage = 'full' | 'partial' | 'not-yet'

export interface Word {
  stage: Stage
  weight: number
  cue: Cue
  sentence: Sentence
}

/** Every word on the service's coming back, with how much it counts. */
export function wordsOnRecovery(scene: Scene): Word[] {
  const words: Word[] = []
  for (const sentence of scene.sentences) {
    if (sentence.earlier || sentence.market) continue
    const pressTime = sentence.cues.some((cue) => cue.sense.role === 'press-time')
    for (const cue of sentence.cues) {
      const stage = stageOf(scene, sentence, cue)
      if (stage === null) continue
      const quoted = scene.quoted[cue.first] === 1
      words.push({ stage, cue, sentence, weight: (sentence.title ? 3 : sentence.weight >= 3 ? 2.5 : 1.5) * (quoted ? 0.6 : 1) + (pressTime ? 2 : 0) })
    }
  }
  return words
}

function stageOf(scene: Scene, sentence: Sentence, cue: Cue): Stage | null {
  const { recovery } = cue.sense
  if (recovery === undefined || recovery === 'underway') return null
  if (roleBefore(sentence.cues, 'supposes', cue.first, 6) !== null || roleBefore(sentence.cues, 'expects', cue.first, 5) !== null) return null
  if (recovery !== 'full') return recovery
  if (sentence.cues.some((each) => each.sense.recovery === 'not-yet' && each.last <= cue.first && cue.first - each.last <= 4)) return null
  const wholly = roleBefore(sentence.cues, 'wholly', cue.first, 4) !== null || roleAfter(sentence.cues, 'wholly', cue.last, 2) !== null
  if (roleBefore(sentence.cues, 'denies', cue.first, 3) !== null) return wholly ? 'partial' : 'not-yet'
  const contrast = sentence.cues.find((each) => each.sense.role === 'contrasts' && each.first >= cue.last)
  const still =
    contrast !== undefined &&
    sentence.cues.some((each) => each.first >= contrast.last && (each.sense.role === 'still' || each.sense.recovery === 'not-yet'))
  if (still) return 'partial'
  if (!wholly && countsSome(scene, cue)) return 'partial'
  const partly = roleBefore(sentence.cues, 'partly', cue.first, 4) !== null || roleAfter(sentence.cues, 'partly', cue.last, 2) !== null
  return partly && !wholly ? 'partial' : 'full'
}

/** "restored power to 98 percent", "menyala kembali 940 ribu pelanggan": who is counted is not everyone. A time is no count. */
function countsSome({ doc, sentences }: Scene, cue: Cue): boolean {
  for (let at = cue.last; at < cue.last + 4; at++) {
    if ((doc.numberAt[at] ?? -1) < 0) continue
    return !sentences.some((sentence) => sentence.times.some((time) => time.first <= at && at < time.last))
  }
  return false
}

/** "sudah hampir seminggu": a length up to now. */
function isSoFar(scene: Scene, time: Found<DateMention>): boolean {
  return scene.sentences.some((sentence) => sentence.times.includes(time) && roleBefore(sentence.cues, 'so-far', time.first, 3) !== null)
}

/** What weighs most wins. Where parts are back and parts are not, it is being restored. */
export function statusOf(
  scene: Scene,
  words: readonly Word[],
  lasted: { time: Found<DateMention> } | null,
  begun: { time: Found<DateMention> } | null,
): { status: Outage['status']; evidence: Span | null } {
  const best: { [S in Stage]?: Word } = {}
  for (const word of words) if (word.weight >= (best[word.stage]?.weight ?? 0)) best[word.stage] = word
  const full = best.full?.weight ?? 0
  const partial = best.partial?.weight ?? 0
  const down = best['not-yet']?.weight ?? 0
  const show = (stage: Stage): Span | null => (best[stage] === undefined ? null : spanAt(scene, best[stage].cue))
  const lastWord = full > down || (best.full?.cue.first ?? 0) > (best['not-yet']?.cue.first ?? 0)
  const lastStep = full > partial || (best.full?.cue.first ?? 0) > (best.partial?.cue.first ?? 0)
  if (full > 0 && full >= partial && lastStep && full >= down && lastWord) return { status: 'resolved', evidence: show('full') }
  if (partial > 0 && partial >= down) return { status: 'restoring', evidence: show('partial') }
  if (down > 0 && partial + full > 0) return { status: 'restoring', evidence: show(partial > 0 ? 'partial' : 'full') }
  if (down > 0) return { status: 'ongoing', evidence: show('not-yet') }
  // "the 19-hour outage", "selama kurang lebih satu jam": what has a length is over.
  if (lasted !== null) return { status: isSoFar(scene, lasted.time) ? 'ongoing' : 'resolved', evidence: lasted.time.span }
  const underway = scene.sentences.flatMap((sentence) => (sentence.earlier ? [] : sentence.cues)).find((cue) => cue.sense.recovery === 'underway')
  const days =
    begun === null || scene.published === null ? null : Math.round((Date.parse(scene.published) - Date.parse(begun.time.value.slice(0, 10))) / DAY)
  // Told days after, with no word of its going on: it is looked back on.
  if (begun !== null && days !== null && days >= (underway === undefined ? 2 : 3)) return { status: 'resolved', evidence: begun.time.span }
  if (underway !== undefined) return { status: 'ongoing', evidence: spanAt(scene, underway) }
  return { status: days === 0 ? 'ongoing' : 'unknown', evidence: null }
}
