/** Peak memory of reading many articles, one at a time, in a process of its own; prints megabytes. */
import { makeArticle } from './articles.mjs'

const count = Number(process.argv[2])
const { createPipeline } = await import('../../dist/index.js')
const padam = await createPipeline()
let length = 0
for (let at = 0; at < count; at++) length += JSON.stringify(padam.extract(makeArticle(at % 2 ? 'en' : 'id', at + 1))).length
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)} ${length}`)
