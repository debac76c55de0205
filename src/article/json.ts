/** JSON to articles: one object, or a list of them. */
import { padamError } from '../errors.ts'
import type { Article, Language } from '../types.ts'
import { tooLarge } from './bytes.ts'
import { isoDate } from './date.ts'
import { checked, decode } from './decode.ts'
import type { Fields } from './fields.ts'
import { articleOfHtml } from './html.ts'
import type { Reading, ReadOptions } from './input.ts'

/** The articles of a JSON file; those of a list are numbered from 1. */
export function* readJson(path: string, bytes: Uint8Array, options: ReadOptions): Generator<Reading> {
  const value = parseJson(decode(bytes))
  if (!Array.isArray(value)) yield { where: path, load: () => checkedSize(articleOfJson(value, path, options.fields), options.maxBytes) }
  else {
    for (const [at, item] of value.entries()) {
      const where = `${path}#${at + 1}`
      yield { where, load: () => checkedSize(articleOfJson(item, where, options.fields), options.maxBytes) }
    }
  }
}

/** @throws PadamError `invalid-article` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw padamError('invalid-article', `this is no JSON (${(error as Error).message}): mend it or leave it out`)
  }
}

function checkedSize(article: Article, maxBytes: number): Article {
  const bytes = Buffer.byteLength(article.text)
  if (bytes > maxBytes) throw tooLarge(bytes, maxBytes)
  return article
}

/**
 * Makes an article of a parsed JSON value. A date whose order is uncertain is left out: the text may say it better.
 * @throws PadamError `invalid-article`, `empty-article`
 */
export function articleOfJson(value: unknown, path: string, fields: Fields): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw padamError(
      'invalid-article',
      'an article is a JSON object with its text in a field: check the file, or name the field with --fields text=NAME',
    )
  }
  const text = stringAt(value, fields.text)
  const html = stringAt(value, fields.html)
  const page = text === undefined && html !== undefined ? articleOfHtml(html, path) : undefined
  if (text === undefined && page === undefined) {
    throw padamError(
      'invalid-article',
      `the object has no text (looked for ${[...fields.text, ...fields.html].join(', ')}): name the field with --fields text=NAME`,
    )
  }
  const title = stringAt(value, fields.title)
  const published = isoDate(stringAt(value, fields.published))
  const url = stringAt(value, fields.url)
  const publisher = stringAt(value, fields.publisher)
  const authors = namesAt(value, fields.authors)
  const language = stringAt(value, fields.language)?.slice(0, 2).toLowerCase()
  return {
    ...page,
    text: checked(wellFormed(text ?? page?.text ?? '')),
    path,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published, publishedFrom: 'metadata' as const }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(language === 'id' || language === 'en' ? { language: language as Language } : {}),
  }
}

/** JSON can escape half of a character; no file format can write it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

function valueAt(value: object, name: string): unknown {
  let found: unknown = value
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string, unknown>)[part]
  }
  return found
}

function stringAt(value: object, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = valueAt(value, name)
    if (typeof found === 'string' && found.trim() !== '') return found
  }
  return undefined
}

function namesAt(value: object, names: readonly string[]): string[] {
  for (const name of names) {
    const found = valueAt(value, name)
    if (typeof found === 'string' && found.trim() !== '') return [found.trim()]
    if (Array.isArray(found))
      return found.flatMap((item: unknown) =>
        typeof item === 'string' ? item : typeof item === 'object' && item !== null ? (stringAt(item, ['name']) ?? []) : [],
      )
  }
  return []
}
