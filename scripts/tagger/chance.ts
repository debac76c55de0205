/** What invented names are made with: choices by chance, and words put together of others. */

export type Random = () => number

export const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1)

export const pickFrom =
  (random: Random) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T

/** Words that nobody has seen: the beginning of one and the end of another. */
export function splice(a: string, b: string): string {
  const head = a.slice(0, Math.max(2, Math.ceil(a.length / 2)))
  return capital((head + b.slice(Math.floor(b.length / 2)).toLowerCase()).replace(/[^\p{L}]/gu, ''))
}

/** Makes one of several makers, each as often as its weight says. */
export const kindsBy =
  (random: Random) =>
  (weighted: [number, () => string][]): (() => string) => {
    const sum = weighted.reduce((total, [weight]) => total + weight, 0)
    return () => {
      let left = random() * sum
      for (const [weight, make] of weighted) {
        left -= weight
        if (left <= 0) return make()
      }
      return (weighted[0] as [number, () => string])[1]()
    }
  }
