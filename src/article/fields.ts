/** Which field of a JSON object is what to an article. */
import { padamError } from '../errors.ts'

/** What a field can be to an article. */
export const FIELD_NAMES = ['text', 'html', 'title', 'published', 'url', 'publisher', 'authors', 'language'] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/** Names of JSON fields, the first that is there counts; dots lead into objects (`source.name`). */
export type Fields = Record<FieldName, readonly string[]>

export const DEFAULT_FIELDS: Fields = {
  text: ['text', 'body', 'content', 'articleBody', 'article', 'maintext', 'isi'],
  html: ['html'],
  title: ['title', 'headline', 'judul'],
  published: ['published', 'publishedAt', 'published_at', 'datePublished', 'date_publish', 'pubDate', 'date', 'tanggal'],
  url: ['url', 'link'],
  publisher: ['publisher', 'source.name', 'source', 'site', 'source_domain', 'media'],
  authors: ['authors', 'author', 'byline', 'penulis'],
  // Crawlers' language labels are often the site's, not the article's: believed only where the caller names the field.
  language: [],
}

/**
 * Fields with the caller's names, given as `text=isi,published=meta.tanggal`.
 * @throws PadamError `invalid-option`
 */
export function fieldsOf(option: string): Fields {
  const fields: Record<FieldName, readonly string[]> = { ...DEFAULT_FIELDS }
  for (const part of option.split(',')) {
    const [name, source] = part.split('=').map((side) => side.trim())
    if (!FIELD_NAMES.includes(name as FieldName) || !source) {
      throw padamError(
        'invalid-option',
        `--fields is a list like text=isi,published=tanggal with ${FIELD_NAMES.join(', ')} on the left; got '${part}'`,
      )
    }
    fields[name as FieldName] = [source]
  }
  return fields
}
