import { expect, test } from '@jest/globals'
import { articleOfHtml, decodeHtml } from '../../../src/article/html.ts'

const PARAGRAPH =
  'Layanan <b>WhatsApp</b> mati total pada hari Selasa, kata juru bicara&nbsp;Meta kepada wartawan di Jakarta, dan belum pulih sampai sore ini.'
const PLAIN = 'Layanan WhatsApp mati total pada hari Selasa, kata juru bicara Meta kepada wartawan di Jakarta, dan belum pulih sampai sore ini.'

const page = (head: string, body: string): string => `<!doctype html><html><head><title>Kabar</title>${head}</head><body>${body}</body></html>`

test('paragraphs are lines, and what is beside the article is none', () => {
  const { text } = articleOfHtml(
    page(
      '',
      `<nav><ul><li>Beranda</li><li>Tekno</li></ul></nav><div class="isi"><h1>WhatsApp mati</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}<br>Baris kedua.</p>
       <figure><img src="x.jpg"><figcaption>Foto: Antara</figcaption></figure><div class="baca-juga"><a href="/x">Baca juga: lain</a></div><ul><li>satu</li><li>dua</li></ul>
       <p>${PARAGRAPH}</p></div><script>alert(1)</script><div class="share-bar">Bagikan</div>`,
    ),
    'a.html',
  )
  expect(text).toBe(['WhatsApp mati', PLAIN, PLAIN, 'Baris kedua.', 'satu', 'dua', PLAIN].join('\n'))
})

test('metadata comes from JSON-LD, in lists and graphs', () => {
  const json = {
    '@graph': [
      { '@type': 'WebPage', name: 'x' },
      {
        '@type': ['NewsArticle'],
        headline: 'WhatsApp &quot;mati&quot;',
        datePublished: '2022-10-25T15:45:00+0700',
        author: [{ name: 'Budi' }, 'Siti'],
        publisher: { name: 'Kabar' },
        url: 'https://kabar.example/1',
      },
    ],
  }
  expect(articleOfHtml(page(`<script type="application/ld+json">[${JSON.stringify(json)}]</script>`, `<p>${PARAGRAPH}</p>`), 'a.html')).toEqual({
    title: 'WhatsApp "mati"',
    published: '2022-10-25T15:45+07:00',
    publishedFrom: 'metadata',
    authors: ['Budi', 'Siti'],
    publisher: 'Kabar',
    url: 'https://kabar.example/1',
    path: 'a.html',
    text: `WhatsApp "mati"\n${PLAIN}`,
  })
})

test('then from OpenGraph and meta tags', () => {
  const head = `<meta property="og:title" content="Judul"><meta property="article:published_time" content="2022-10-25T08:45:00Z"><meta property="og:site_name" content="Kabar">
    <meta name="author" content="Budi, Siti"><link rel="canonical" href="https://kabar.example/2"><script type="application/ld+json">{broken</script>`
  expect(articleOfHtml(page(head, `<p>${PARAGRAPH}</p>`), 'a.html')).toMatchObject({
    title: 'Judul',
    published: '2022-10-25T08:45+00:00',
    publisher: 'Kabar',
    authors: ['Budi', 'Siti'],
    url: 'https://kabar.example/2',
  })
})

test.each<[string, string, string, object]>([
  [
    'names in lists and behind references, characters by number',
    `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Bank &#x27;down&#x27;","author":[{"name":["Ana Lim","Tom Ray"]},{"@id":"#ida"}]},{"@id":"#ida","name":"Ida Moe"}]</script>`,
    '',
    { title: "Bank 'down'", authors: ['Ana Lim', 'Tom Ray', 'Ida Moe'] },
  ],
  [
    'a page with a headline is an article where nothing else is',
    `<script type="application/ld+json">{"@type":"WebPage","headline":"Server mati","datePublished":"2024-06-20T17:42:00+07:00","author":{"name":"Sari"}}</script>`,
    '',
    { title: 'Server mati', published: '2024-06-20T17:42+07:00', authors: ['Sari'] },
  ],
  [
    'the site’s name is no part of the headline, and its author may stand in marks for other sites',
    '<meta property="og:site_name" content="Valley Post"><meta property="og:title" content="Power is back - Valley Post"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mara Ellis">',
    '',
    { title: 'Power is back', authors: ['Mara Ellis'], publisher: 'Valley Post' },
  ],
  [
    'without any metadata the page’s heading, dates and author',
    '',
    '<h1>Listrik padam lagi</h1><a rel="author">Yanto</a><abbr class="published" title="2019-03-12T16:20:00+07:00">16.20</abbr>',
    { title: 'Listrik padam lagi', published: '2019-03-12T16:20+07:00', authors: ['Yanto'] },
  ],
])('%s', (_what, head, body, expected) => {
  expect(articleOfHtml(page(head, `${body}<p>${PARAGRAPH}</p>`), 'a.html')).toMatchObject(expected)
})

test('a page ten thousand levels deep is read, and in time', () => {
  const started = performance.now()
  expect(articleOfHtml(`${'<div>'.repeat(10_000)}${PARAGRAPH}${'</div>'.repeat(10_000)}`, 'a.html').text).toBe(PLAIN)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('a page without text is an error', () => {
  expect(() => articleOfHtml(page('', '<script>var x = "text"</script>'), 'a.html')).toThrow(/no text/)
})

test('the encoding is that of the page’s declaration', () => {
  expect(decodeHtml(Buffer.from('<meta charset="iso-8859-1"><p>caf\u00e9</p>', 'latin1'))).toContain('café')
  expect(decodeHtml(Buffer.from('<meta charset="utf-8"><p>café</p>'))).toContain('café')
})
