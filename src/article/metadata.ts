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
  const words = (selector: string): string[] => [...page.querySelectorAll(selector)].flatMap((element) => plain(element.textContent) ?? [])

  const publisher = linked.publisher ?? first('og:site_name', 'dc.publisher', 'application-name')
  const title = withoutSite(
    linked.title ?? first('og:title', 'twitter:title', 'dc.title') ?? headlineOf(words(HEADINGS), words('title')[0]),
    publisher,
  )
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
    isoDate(attribute('[itemprop="datePublished"]', 'content') ?? attribute('time[datetime]', 'datetime') ?? attribute('abbr.published', 'title'))
  const url = linked.url ?? first('og:url') ?? attribute('link[rel="canonical"]', 'href')
  const written = /^(written by|ditulis oleh|author|penulis)$/i.test(meta.get('twitter:label1') ?? '') ? meta.get('twitter:data1') : undefined
  const authors =
    linked.authors ?? namesIn(first('author', 'article:author', 'dc.creator', 'content_author') ?? written) ?? listed(words('[rel="author"]'))
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
  }
}

/** A headline by its page's marks: the one heading of words, else the page's title. */
function headlineOf(headings: readonly string[], title: string | undefined): string | undefined {
  const telling = [...new Set(headings)].filter((heading) => heading.includes(' '))
  if (telling.length === 1) return telling[0]
  const own = title?.slice(0, siteIn(title))
  return telling.find((heading) => title?.startsWith(heading)) ?? (own?.includes(' ') ? own : undefined)
}

const HEADINGS = 'h1,[itemprop="headline"],.entry-title,.post-title'

/** Where " - Valley Post", " | Kabar" begins, a site's name behind a headline; the headline's length where there is none. */
function siteIn(title: string): number {
  const at = Math.max(...[' - ', ' | ', ' – ', ' — ', ' · ', ' » '].map((mark) => title.lastIndexOf(mark)))
  return at > 0 && title.length - at <= LONGEST_SITE ? at : title.length
}

const LONGEST_SITE = 40

/** A headline without its site's name. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined) return title
  const end = siteIn(title)
  return title.slice(end + 3).toLowerCase() === publisher.toLowerCase() ? title.slice(0, end) : title
}

const listed = (names: readonly string[]): string[] | undefined => (names.length === 0 ? undefined : [...new Set(names)])

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

const isOfType = (node: Json, types: RegExp): boolean => asList(node['@type']).some((type) => types.test(String(type)))

/** The first article in the page's JSON-LD, wherever it lies in arrays and graphs; else a page that has a headline. */
function linkedData(page: Page): Metadata {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => nodesOf(parsed(script.textContent ?? '')))
  const article =
    nodes.find((node) => isOfType(node, ARTICLE_TYPES)) ?? nodes.find((node) => isOfType(node, /Page$/) && plain(node.headline) !== undefined)
  if (article === undefined) return {}
  /** What a reference (`@id`) stands for. */
  const meant = (value: unknown): Json => {
    const { '@id': id, ...rest } = objectOf(value)
    return Object.keys(rest).length > 0 || id === undefined
      ? objectOf(value)
      : (nodes.find((node) => node['@id'] === id && node.name !== undefined) ?? {})
  }
  const title = plain(article.headline) ?? plain(article.name)
  const published = isoDate(plain(article.datePublished) ?? plain(article.dateCreated))
  const url = plain(article.url) ?? plain(objectOf(article.mainEntityOfPage)['@id']) ?? plain(article.mainEntityOfPage)
  const publisher = plain(meant(article.publisher).name) ?? plain(article.publisher)
  const authors = asList(article.author).flatMap((author) => [...asList(meant(author).name), author].flatMap((name) => plain(name) ?? []))
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length === 0 ? {} : { authors: [...new Set(authors)].filter((name) => !/^https?:/.test(name)) }),
  }
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

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

/** `#8217`, `#x27`: the character with this number. */
function numbered(name: string): string | undefined {
  const code = name.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : Number.NaN
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}

/** A string without markup, entities and doubled spaces; undefined where nothing is left. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value
    .replace(/&([a-z]+|#\d+|#x[\da-f]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? numbered(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? undefined : text
}

function namesIn(value: string | undefined): string[] | undefined {
  if (value === undefined || /^https?:/.test(value)) return undefined
  return value.split(/\s*[,;|]\s*/).filter((name) => name !== '')
}
