/** Academic degrees behind Indonesian names: `S.H.`, `M.Si`, `SE, MM`. They are no part of the name. */
import type { Token } from '../../../src/types.ts'

/** Written without stops they are read only behind a name. */
const WITHOUT_STOPS =
  /^(SH|MH|SE|MM|MA|ST|MT|MSi|MKom|SKom|SSos|SPd|MPd|SIP|SIK|SKM|MKM|SKep|SP|MP|STP|MBA|MSc|BSc|PhD|MAP|MPA|MEng|SAg|MAg|SPi|SPt|SHut|AMd|CFP|SIKom|MIKom|Msi|Spd|Mpd|Skom|Mkom|Ssos)$/

/** `S.H.`, which is one token. */
const INITIALS = /^[SM]\.[A-Z]{1,3}\.?([A-Z]\.?)*$/

/** The letters before the stop of `M.Si`, `S.Kom`, `A.Md`, `Ph.D`, `Sp.PD`. */
const LEVEL = /^(S|M|A|Ph|Sp|B|LL)$/
const FIELD = /^[A-Z][A-Za-z]{0,4}$/

/** How many tokens the degree takes that stands at a token; 0 where none does. Only behind a comma or a capitalised word it is one. */
export function degreeLength(tokens: readonly Token[], at: number): number {
  const { kind, text, capital } = tokens[at] as Token
  if (!capital || kind !== 'word' || text.length > 6) return 0
  const before = tokens[at - 1]
  const comma = before?.text === ',' || before?.text === '.'
  if (before === undefined || (!comma && !(before.kind === 'word' && before.capital && before.entry?.title !== true))) return 0
  if (INITIALS.test(text)) return 1
  if (LEVEL.test(text) && tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false) {
    const field = tokens[at + 2]
    if (field?.kind !== 'word' || !FIELD.test(field.text)) return 0
    // "S. Pandi" is a person with an initial, "M.Si" is a degree: fields are short and end the name.
    if (field.text.length > 3 && field.spaced) return 0
    const after = tokens[at + 3]
    if (after?.kind === 'word' && after.capital && !comma) return 0
    return after?.text === '.' && tokens[at + 4]?.capital !== true ? 4 : 3
  }
  if (!WITHOUT_STOPS.test(text)) return 0
  const after = tokens[at + 1]
  // "Irfan SH mengatakan", "Hendra SH MH,": the name ends with it.
  return after === undefined || after.kind !== 'word' || !after.capital || WITHOUT_STOPS.test(after.text) ? 1 : 0
}
