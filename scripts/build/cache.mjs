/** Makes dist/core.cache: reads an article in each language, so that what a first article needs is compiled, and stores V8's code. */
import { writeFileSync } from 'node:fs'
import { makeArticle } from '../bench/articles.mjs'

const { createPipeline, script } = await import('../../dist/core.js')
const padam = await createPipeline()
for (const language of ['id', 'en']) padam.extract(makeArticle(language, 1))
writeFileSync(new URL('../../dist/core.cache', import.meta.url), script.createCachedData())
