/** Price levels beside a move that are no move themselves. */
import type { TokenRange } from '../../src/types.ts'
import { amountAt } from './figures.ts'
import type { Scene } from './scene.ts'

/** Price levels beside a move that are no move themselves: "sempat menyentuh level terendah Rp 3.400", "at $343.05 the day before". */
export function levelsIn(scene: Scene): TokenRange[] {
  const { market, sentence, numbers } = scene
  const found: TokenRange[] = []
  for (let i = numbers.from; i < numbers.to; i++) {
    const amount = amountAt(market, market.doc.numbers[i]?.first ?? 0, sentence.first)
    if (amount === null) continue
    if (amount.kind === 'money' && amount.value < 1e6 && market.doc.tokens[amount.first - 1]?.entry?.level)
      found.push({ first: amount.number.first, last: amount.number.last })
  }
  return found
}
