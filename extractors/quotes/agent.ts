/** Nouns for someone who does something, told by their form where no lexicon has them: "exporters", "cardiologist", `penggiat`. */
import type { Language, Token } from '../../src/types.ts'

/** Whether a word that the lexicon does not know names someone by its form. */
export function isAgent(token: Token, language: Language): boolean {
  if (token.kind !== 'word' || token.entry !== null || token.text.length < 6) return false
  const word = token.lower
  if (language === 'id') return word.startsWith('pe') && !word.endsWith('an') && !word.endsWith('nya') && !THINGS.has(word)
  const one = word.endsWith('s') ? word.slice(0, -1) : word
  return ENDINGS.some((ending) => one.endsWith(ending)) && !THINGS.has(one)
}

const ENDINGS: readonly string[] = ['er', 'or', 'ist', 'ian', 'eer', 'ant', 'ee', 'man', 'men', 'woman', 'women']

/** Things of the same form. */
const THINGS: ReadonlySet<string> = new Set(
  'number order letter paper server router computer error sensor monitor factor weather winter summer water power tower transformer breaker counter chapter matter center centre register filter tracker indicator generator motor mirror floor door motion restaurant restaurants plant grant variant coffee committee fee degree another other rather either never whatever however together disaster quarter semester newsletter poster folder cluster container processor calculator vector sector interior exterior major minor prior senior junior later after under over former latter percent specimen german roman human airliner carrier liner october november december september permen perangkat pesawat peristiwa perak perlu pernah pertama peta pesta pekan persen perkara pendapat permukaan perihal peluang'.split(
    ' ',
  ),
)
