/**
 * `npm run bench:batch`: a whole run over many made-up articles, with one worker and with two by turns: articles a second, their ratio, peak memory.
 * `-- --articles 100000 --tokens 150 --rounds 1` is the large run. Needs a machine with nothing else to do.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeArticle } from './bench/articles.mjs'

const { values: flags } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    tokens: { type: 'string', default: '570' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string', default: '1,2' },
    format: { type: 'string', default: 'csv,jsonl' },
  },
})
const count = Number(flags.articles)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'padam-bench-'))
const workers = flags.workers.split(',').map(Number)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

try {
  generate()
  const runs = new Map(workers.map((threads) => [threads, []]))
  for (let round = 0; round < Number(flags.rounds); round++) for (const threads of workers) runs.get(threads).push(run(threads))
  for (const [threads, results] of runs) {
    const rate = median(results.map(({ seconds }) => count / seconds))
    console.log(`${threads} workers: ${rate.toFixed(0)} articles a second, peak memory ${Math.max(...results.map(({ mb }) => mb))} MB`)
  }
  const [first, last] = [runs.get(workers[0]), runs.get(workers.at(-1))]
  console.log(
    `${workers.at(-1)} workers do ${median(first.map(({ seconds }, at) => seconds / last[at].seconds)).toFixed(2)} times the articles a second of ${workers[0]}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function generate() {
  for (let at = 0; at < count; at++) {
    const part = join(folder, 'news', String(Math.floor(at / 1000)))
    if (at % 1000 === 0) mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `${at}.txt`), makeArticle(at % 2 ? 'en' : 'id', at + 1, Number(flags.tokens)))
  }
}

/** One run in a process of its own, which tells its peak memory at its end. */
function run(threads) {
  const out = join(folder, 'dataset')
  rmSync(out, { recursive: true, force: true })
  const tell = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))"
  const start = performance.now()
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(tell)}`,
    cli,
    'extract',
    join(folder, 'news'),
    '-o',
    out,
    '--workers',
    String(threads),
    '-q',
    '--format',
    flags.format,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`padam extract ended with ${status}: ${stderr.slice(0, 1000)}`)
  const peak = Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes)))
  return { seconds: (performance.now() - start) / 1000, mb: Math.round(peak / 1024) }
}
