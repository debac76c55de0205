/** A text as extractors see it, without the rest of the pipeline. */
import { analyse } from '../../src/document.ts'
import { isHardWrapped, tokenise } from '../../src/tokenise.ts'
import type { Doc, Language, Names } from '../../src/types.ts'

export function docOf(text: string, language: Language): Doc {
  return analyse({ text }, tokenise(text, !isHardWrapped(text)), language)
}

/** No names at all. */
export function noNames(doc: Doc): Names {
  return { entities: [], mentions: [], facts: [], at: new Int32Array(doc.tokens.length).fill(-1) }
}
