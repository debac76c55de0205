/** What a page says about itself: JSON-LD first, then OpenGraph, then meta tags and the page's own marks. */
import type { Article } from '../types.ts'
import { isoDate } from './date.ts'

/** The parts of a DOM that are read here; linkedom's and the browser's have them. */
export interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageElement {
  textContent: string | null
  getAttribute(name: string): string | null
}

export type Metadata = Pick<Article, 'title' | 'published' | 'url' | 'publisher' | 'authors'>

/** The page's metadata; what it does not say is left out. */
export function metadataOf(page: Page): Metadata {
  const linked = linkedData(page)
  const meta = metaTags(page)
  const first = (...names: string[]): string | undefined => names.map((name) => meta.get(name)).find((value) => value !== undefined)
  const attribute = (selector: string, name: string): string | undefined => [...page.querySelectorAll(selector)][0]?.getAttribute(name) ?? undefined

  const title = linked.title ?? first('og:title', 'twitter:title', 'dc.title')
  const published =
    linked.published ??
    isoDate(
      first(
        'article:published_time',
        'og:published_time',
        'publishdate',
        'pubdate',
        'datepublished',
        'content_publisheddate',
        'dc.date',
        'dc.date.issued',
        'date',
      ),
    ) ??
    isoDate(attribute('time[datetime]', 'datetime'))
  const url = linked.url ?? first('og:url') ?? attribute('link[rel="canonical"]', 'href')
  const publisher = linked.publisher ?? first('og:site_name', 'dc.publisher', 'application-name')
  const authors = linked.authors ?? namesIn(first('author', 'article:author', 'dc.creator', 'content_author'))
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
  }
}

/** `<meta name|property|itemprop content>`, the first of each name, in lower case. */
function metaTags(page: Page): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase()
    const content = plain(tag.getAttribute('content'))
    if (name !== '' && content !== undefined && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

type Json = { [key: string]: unknown }

const ARTICLE_TYPES = /Article$|^(BlogPosting|LiveBlogPosting|Report)$/

/** The first article in the page's JSON-LD, wherever it lies in arrays and graphs. */
function linkedData(page: Page): Metadata {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = nodesOf(parsed(script.textContent ?? '')).find((node) => asList(node['@type']).some((type) => ARTICLE_TYPES.test(String(type))))
    if (article === undefined) continue
    const title = plain(article.headline) ?? plain(article.name)
    const published = isoDate(plain(article.datePublished) ?? plain(article.dateCreated))
    const url = plain(article.url) ?? plain(objectOf(article.mainEntityOfPage)['@id']) ?? plain(article.mainEntityOfPage)
    const publisher = plain(objectOf(article.publisher).name) ?? plain(article.publisher)
    const authors = asList(article.author).flatMap((author) => plain(objectOf(author).name) ?? plain(author) ?? [])
    return {
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(authors.length === 0 ? {} : { authors: authors.filter((name) => !/^https?:/.test(name)) }),
    }
  }
  return {}
}

function parsed(json: string): unknown {
  try {
    // Line breaks inside strings are common on pages and no JSON.
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return null
  }
}

/** All objects of arrays and of `@graph`, a few levels deep. */
function nodesOf(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  const node = value as Json
  return [node, ...nodesOf(node['@graph'], depth + 1)]
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const objectOf = (value: unknown): Json => {
  const first = asList(value)[0]
  return typeof first === 'object' && first !== null ? (first as Json) : {}
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#039': "'",
  '#39': "'",
  '#34': '"',
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
}

/** A string without markup, entities and doubled spaces; undefined where nothing is left. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value
    .replace(/&([a-z]+|#\d+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? undefined : text
}

function namesIn(value: string | undefined): string[] | undefined {
  if (value === undefined || /^https?:/.test(value)) return undefined
  return value.split(/\s*[,;|]\s*/).filter((name) => name !== '')
}
