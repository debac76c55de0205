/** The languages' lexicons, each compiled when it is first asked for. */
import type { Language } from '../../src/types.ts'
import { en } from './en/index.ts'
import { page as enPage } from './en/layout.ts'
import { id } from './id/index.ts'
import { page as idPage } from './id/layout.ts'
import type { PageWords } from './layout.ts'
import { compile, type Lexicon, type Vocabulary } from './lexicon.ts'

const vocabularies: Record<Language, Vocabulary> = { id, en }
const compiled = new Map<Language, Lexicon>()

/** Everything padam knows of a language's words. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known) return known
  const lexicon = compile(vocabularies[language])
  compiled.set(language, lexicon)
  return lexicon
}

/** How pages speak in each language. */
export const pageWords: Record<Language, PageWords> = { id: idPage, en: enPage }
