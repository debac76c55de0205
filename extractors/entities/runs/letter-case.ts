/** Whether a name in the text is written as its entry writes it, so far as capitals go. */

/** `shouted`: the sentence is in capitals throughout, which says nothing. */
export function fitsCase(found: string, written: string, shouted: boolean): boolean {
  if (found === written || shouted) return true
  // Short names in capitals are abbreviations: "AS" is a country, "As" is not.
  if (written.length <= 5 && written === written.toUpperCase() && written !== written.toLowerCase()) return false
  for (let i = 0; i < found.length && i < written.length; i++) {
    const begins = i === 0 || isGap(written.charCodeAt(i - 1))
    if (begins && isUpper(written[i] as string) && !isUpper(found[i] as string)) return false
  }
  return true
}

const isGap = (code: number): boolean => code === 32 || code === 45 || code === 160
const isUpper = (char: string): boolean => char !== char.toLowerCase()
