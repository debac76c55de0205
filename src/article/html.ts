/** A news page to an article: its text by Readability's choice of element, and what the page says of itself. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { padamError } from '../errors.ts'
import type { Article } from '../types.ts'
import { depthOf, type TreeNode, textOfTree } from './blocks.ts'
import { decode } from './decode.ts'
import { metadataOf, type Page, type PageElement } from './metadata.ts'

/** What is on a page beside its article. Each is dropped only where it holds few paragraphs: pages name their main parts in strange ways. */
const BESIDE = [
  'figcaption',
  'nav',
  'aside',
  'form',
  '[class*="caption"]',
  '[class*="advert"]',
  '[class*="iklan"]',
  '[id*="google_ads"]',
  '[class*="baca-juga"]',
  '[class*="bacajuga"]',
  '[class*="newsletter"]',
  '[class*="share"]',
  '[class*="sosmed"]',
  '[class*="related"]',
  '[class*="comment"]',
  '[class*="breadcrumb"]',
  '[class*="paging"]',
].join(',')

const FEW_PARAGRAPHS = 3

/** Readability's time grows with the square of a page's depth; no real page goes this deep. */
const MAX_DEPTH = 400

interface Removable extends PageElement {
  querySelectorAll(selector: string): ArrayLike<unknown>
  remove(): void
}

/** The parts of a parsed page that are used here. */
interface ParsedPage extends Page {
  body: TreeNode
  querySelectorAll(selector: string): Iterable<Removable>
}

/**
 * Reads a page. Nothing in it is run or fetched.
 * @throws PadamError `empty-article` where the page has no text
 */
export function articleOfHtml(html: string, path: string): Article {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as { document: ParsedPage }
  const metadata = metadataOf(document)
  const body = mainText(document)
  if (body === '') throw padamError('empty-article', 'the page has no text outside of menus and scripts: check how it was saved')
  const { title } = metadata
  const text = title === undefined || body.startsWith(title) ? body : `${title}\n${body}`
  return { ...metadata, ...(metadata.published === undefined ? {} : { publishedFrom: 'metadata' }), path, text }
}

function mainText(document: ParsedPage): string {
  const whole = textOfTree(document.body)
  if (depthOf(document.body) > MAX_DEPTH) return whole
  for (const element of [...document.querySelectorAll('script,style,noscript,template,iframe')]) element.remove()
  for (const element of [...document.querySelectorAll(BESIDE)]) if (element.querySelectorAll('p').length <= FEW_PARAGRAPHS) element.remove()
  const found = new Readability<TreeNode>(document as never, { serializer: (node) => node as unknown as TreeNode }).parse()
  const text = found?.content ? textOfTree(found.content) : ''
  // A page of a few lines is no article to Readability, and still one to us.
  return text.length >= 200 || text.length * 2 >= whole.length ? text : whole
}

/** The text of a page's bytes; `declared` is the encoding that its transport names. */
export function decodeHtml(bytes: Uint8Array, declared?: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString('latin1')
  return decode(bytes, declared ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1])
}
