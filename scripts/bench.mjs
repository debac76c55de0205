/**
 * `npm run bench`: speed and memory of the built library, beside compromise in full and chrono-node on the same made-up articles.
 * Everything that is compared is interleaved in one run; figures are medians over the rounds. `--json` prints the figures alone.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { createPipeline } from '../dist/index.js'
import { makeArticle, makeArticles } from './bench/articles.mjs'
import { timedPipeline } from './bench/stages.mjs'

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, json: { type: 'boolean' } } })
const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = Number(flags.rounds)
const articles = makeArticles(100)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const rounded = (value, digits = 2) => Number(value.toFixed(digits))

const padam = await createPipeline()
const stageTimes = new Map()
const timed = await timedPipeline(root, stageTimes)

/** Everything compromise finds of what padam reads. */
function compromiseInFull(text) {
  const doc = nlp(text)
  return [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.money?.() ?? doc.numbers().money?.(), doc.quotations()].map(
    (view) => view?.json?.().length ?? 0,
  )
}

/** Articles a second of `read` over `texts`. */
function rate(texts, read) {
  const start = performance.now()
  for (const text of texts) read(text)
  return (texts.length * 1000) / (performance.now() - start)
}

const figures = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  articles: articles.length,
  ...speed(),
  coldStart: coldStart(),
  peakMemory: peakMemory(),
  growth: growth(),
}
if (flags.json) console.log(JSON.stringify(figures, null, 2))
else print()

function speed() {
  const few = articles.slice(0, 6)
  for (let warm = 0; warm < 5; warm++) {
    rate(articles, (text) => padam.extract(text))
    rate(articles, (text) => timed.extract(text))
  }
  rate(few, compromiseInFull)
  rate(few, (text) => chrono.parse(text))
  stageTimes.clear()
  const rates = { record: [], recordAndJson: [], compromise: [], chrono: [] }
  let timedArticles = 0
  for (let round = 0; round < rounds; round++) {
    rates.record.push(rate(articles, (text) => padam.extract(text)))
    rates.compromise.push(rate(few, compromiseInFull))
    rates.recordAndJson.push(rate(articles, (text) => JSON.stringify(padam.extract(text))))
    rates.chrono.push(rate(few, (text) => chrono.parse(text)))
    rate(articles, (text) => timed.extract(text))
    timedArticles += articles.length
  }
  const perRound = (other) => median(rates.record.map((value, at) => value / rates[other][at]))
  return {
    articlesPerSecond: Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, rounded(median(values), 1)])),
    timesCompromise: rounded(perRound('compromise'), 1),
    timesChrono: rounded(perRound('chrono'), 1),
    stagesMsPerArticle: Object.fromEntries([...stageTimes].map(([name, ms]) => [name, rounded(ms / timedArticles, 4)])),
  }
}

/** Milliseconds to a first record in a new process, beside a Node that does nothing. */
function coldStart() {
  const starts = {
    node: ['-e', '0'],
    id: [`${root}scripts/bench/cold.mjs`, 'id'],
    en: [`${root}scripts/bench/cold.mjs`, 'en'],
    command: [`${root}dist/cli.js`, 'extract', '-'],
  }
  const times = Object.fromEntries(Object.keys(starts).map((name) => [name, []]))
  for (let round = 0; round < 15; round++) {
    for (const [name, args] of Object.entries(starts)) {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, args, { input: makeArticle('id', 1, 100) })
      if (status !== 0) throw new Error(`node ${args.join(' ')} failed with ${status}`)
      times[name].push(performance.now() - start)
    }
  }
  const ratio = (name) => rounded(median(times[name].map((value, at) => value / times.node[at])))
  return {
    nodeMs: rounded(median(times.node), 1),
    firstRecordMs: { id: rounded(median(times.id), 1), en: rounded(median(times.en), 1), command: rounded(median(times.command), 1) },
    timesNode: { id: ratio('id'), en: ratio('en'), command: ratio('command') },
  }
}

/** Megabytes of a process that reads this many articles, and of a bare one. */
function peakMemory() {
  const measure = (count) =>
    Number(spawnSync(process.execPath, [`${root}scripts/bench/memory.mjs`, String(count)], { encoding: 'utf8' }).stdout.split(' ')[0])
  return { mbAfter1: measure(1), mbAfter1000: measure(1000), mbAfter5000: measure(5000) }
}

/** How time grows with an article's length: the slope of log time over log length, 1x to 64x of 570 tokens; 1 is linear. */
function growth() {
  const sizes = [1, 2, 4, 8, 16, 32, 64]
  const slope = (language) => {
    const points = sizes.map((size) => {
      const text = makeArticle(language, 7, 570 * size)
      const times = Array.from({ length: 7 }, () => {
        const repeats = Math.max(1, Math.round(64 / size))
        const start = performance.now()
        for (let at = 0; at < repeats; at++) padam.extract(text)
        return (performance.now() - start) / repeats
      })
      return { x: Math.log(text.length), y: Math.log(Math.min(...times)), size, ms: Math.min(...times) }
    })
    const mean = (key) => points.reduce((sum, point) => sum + point[key], 0) / points.length
    const [mx, my] = [mean('x'), mean('y')]
    const exponent = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0)
    return { exponent: rounded(exponent, 3), ms: Object.fromEntries(points.map(({ size, ms }) => [`${size}x`, rounded(ms, 3)])) }
  }
  return { id: slope('id'), en: slope('en') }
}

function print() {
  const { articlesPerSecond: speeds, coldStart: cold, growth: grown } = figures
  const lines = [
    `${figures.articles} made-up articles of about 570 tokens, one thread, medians of ${rounds} rounds; Node ${figures.node}, ${figures.cpu}`,
    '',
    'articles a second',
    ...Object.entries(speeds).map(([name, value]) => `  ${name.padEnd(16)} ${String(value).padStart(9)}`),
    `the whole record is ${figures.timesCompromise} times compromise in full, ${figures.timesChrono} times chrono's dates alone`,
    '',
    'milliseconds an article, by stage',
    ...Object.entries(figures.stagesMsPerArticle).map(([name, value]) => `  ${name.padEnd(22)} ${value.toFixed(4)}`),
    '',
    `cold start: bare node ${cold.nodeMs} ms; first record id ${cold.firstRecordMs.id} (${cold.timesNode.id}x), en ${cold.firstRecordMs.en} (${cold.timesNode.en}x), command ${cold.firstRecordMs.command} (${cold.timesNode.command}x)`,
    `peak memory: ${figures.peakMemory.mbAfter1} MB after 1 article, ${figures.peakMemory.mbAfter1000} after 1,000, ${figures.peakMemory.mbAfter5000} after 5,000`,
    `growth exponent, 1x to 64x: id ${grown.id.exponent}, en ${grown.en.exponent}`,
  ]
  console.log(lines.join('\n'))
}
