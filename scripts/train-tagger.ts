/**
 * Trains the tagger of names: a linear-chain conditional random field by AdaGrad over hashed features, written as int8 weights.
 *
 * Run as `node scripts/train-tagger.mjs DATA_DIR [--out FILE] [--epochs N]`, where DATA_DIR holds `*-train.jsonl` and held-back `*-dev.jsonl`
 * or `*-valid.jsonl` (`{ lang, text, gold: [{ kind, start, end }] }` a line). The corpus's working articles are added from corpus/articles.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { look, type Run, type Sight } from '../extractors/entities/runs/sight.ts'
import {
  BUCKETS,
  FEATURES,
  fillSheet,
  KINDS,
  LABELS,
  makeSheet,
  RUN_FEATURES,
  writeRunFeatures,
  writeWordFeatures,
} from '../extractors/entities/tagger/features.ts'
import { follows, makeTagger, openWeights } from '../extractors/entities/tagger/tagger.ts'
import { loadGazetteer } from '../extractors/gazetteer/load.ts'
import { analyse } from '../src/document.ts'
import { tokenise } from '../src/tokenise.ts'
import type { Doc, Language } from '../src/types.ts'
import { inventTexts } from './tagger/invent.ts'

interface Gold {
  kind: string
  start: number
  end: number
}

interface Text {
  suite: string
  language: Language
  text: string
  gold: Gold[]
}

/** One run with its features and labels. `weight` makes texts of the field count more. */
interface Example {
  features: Int32Array
  labels: Uint8Array
  weight: number
}

const gazetteer = loadGazetteer()
const args = process.argv.slice(2)
const option = (name: string, fallback: string): string => (args.includes(name) ? (args[args.indexOf(name) + 1] as string) : fallback)
const folder = args[0] as string
const out = option('--out', 'extractors/entities/tagger/weights.bin')
const epochs = Number(option('--epochs', '5'))

const KIND_OF: Record<string, string> = { person: 'person', organization: 'organization', product: 'product', location: 'place', place: 'place' }

function readSuite(path: string): Text[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ suite, lang, text, gold }) => ({
      suite,
      language: lang,
      text,
      gold: gold.filter((name: Gold) => name.kind in KIND_OF && text[name.start] !== '@' && text[name.start] !== '#'),
    }))
}

/** Working articles of the corpus with their gold names found in the text, the longest first. */
function readCorpus(): Text[] {
  const texts: Text[] = []
  for (const language of ['id', 'en'] as const) {
    const room = `corpus/articles/${language}`
    if (!existsSync(room)) continue
    for (const file of readdirSync(room).sort()) {
      if (!file.endsWith('.gold.json')) continue
      // Numbers ending in 3, 6 and 9 are set aside.
      if (/^\d{3}[369]/.test(file)) continue
      const text = readFileSync(`${room}/${file.replace('.gold.json', '.txt')}`, 'utf8')
      const { entities } = JSON.parse(readFileSync(`${room}/${file}`, 'utf8')) as { entities: { kind: string; names: string[] }[] }
      const forms = entities.flatMap(({ kind, names }) => names.map((name) => ({ kind, name }))).sort((a, b) => b.name.length - a.name.length)
      const gold: Gold[] = []
      for (const { kind, name } of forms) {
        for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
          const end = start + name.length
          if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue
          if (!gold.some((other) => start < other.end && other.start < end)) gold.push({ kind, start, end })
        }
      }
      texts.push({ suite: `corpus-${language}`, language, text, gold })
    }
  }
  return texts
}

/** The same text as a headline would write it: capitals on all but short words, no full stops. */
const asTitle = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}@#/.'’-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()).replace(/\.(?=\s|$)/g, ' ')

/** Names of one kind and language to put in place of others, so that the tagger learns contexts and not lists. */
interface Pools {
  words: Map<string, string[]>
  forms: Map<string, string[]>
}

function poolsOf(texts: readonly Text[]): Pools {
  const pools: Pools = { words: new Map(), forms: new Map() }
  const add = (pool: Map<string, string[]>, key: string, form: string): void => {
    const known = pool.get(key)
    if (known === undefined) pool.set(key, [form])
    else known.push(form)
  }
  for (const { language, text, gold } of texts) {
    for (const { kind, start, end } of gold) {
      const form = text.slice(start, end)
      if (/[@#\n]|^[^\p{Lu}]/u.test(form)) continue
      if (KIND_OF[kind] === 'person') for (const word of form.split(' ')) if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word)) add(pools.words, language, word)
      add(pools.forms, `${language}:${KIND_OF[kind]}:${shapeOfForm(form)}`, form)
    }
  }
  return pools
}

/** Abbreviation, one word, or several: a name is replaced by one of its shape. */
const shapeOfForm = (form: string): string => (/^[A-Z]{2,6}$/.test(form) ? 'short' : form.includes(' ') ? 'long' : 'word')

/** The text with most of its names changed for others, each name everywhere alike. */
function disguise(text: Text, pools: Pools, random: () => number): Text {
  const chosen = new Map<string, string>()
  const pick = (pool: readonly string[] | undefined, fallback: string): string =>
    pool === undefined || random() < 0.25 ? fallback : (pool[Math.floor(random() * pool.length)] as string)
  const instead = (key: string, choose: () => string): string => {
    const known = chosen.get(key) ?? choose()
    chosen.set(key, known)
    return known
  }
  let out = ''
  let at = 0
  const gold: Gold[] = []
  for (const name of [...text.gold].sort((a, b) => a.start - b.start)) {
    const form = text.text.slice(name.start, name.end)
    const kind = KIND_OF[name.kind] as string
    out += text.text.slice(at, name.start)
    const replaced =
      kind === 'person'
        ? form.replace(/\p{Lu}[\p{L}'’-]{2,}/gu, (word) => instead(word, () => pick(pools.words.get(text.language), word)))
        : instead(form, () => pick(pools.forms.get(`${text.language}:${kind}:${shapeOfForm(form)}`), form))
    gold.push({ kind: name.kind, start: out.length, end: out.length + replaced.length })
    out += replaced
    at = name.end
  }
  return { ...text, text: out + text.text.slice(at), gold }
}

function sightOf({ text, language }: Text): Sight {
  const doc: Doc = analyse({ text }, tokenise(text), language)
  return look(doc, [gazetteer])
}

/** Labels of all tokens by overlap with the gold names. */
function labelsOf(sight: Sight, gold: readonly Gold[]): Uint8Array {
  const labels = new Uint8Array(sight.doc.tokens.length)
  for (const { kind, start, end } of gold) {
    const place = KINDS.indexOf(KIND_OF[kind] as (typeof KINDS)[number])
    let begun = false
    for (const [at, token] of sight.doc.tokens.entries()) {
      if (token.end <= start || token.kind === 'break') continue
      if (token.start >= end) break
      labels[at] = 1 + 2 * place + (begun ? 1 : 0)
      begun = true
    }
  }
  return labels
}

function examplesOf(text: Text, weight: number): Example[] {
  const sight = sightOf(text)
  const all = labelsOf(sight, text.gold)
  const sheet = makeSheet(sight)
  return sight.runs.map((run) => {
    fillSheet(sheet, run)
    const length = run.last - run.first
    const features = new Int32Array(length * FEATURES)
    for (let at = 0; at < length; at++) {
      writeRunFeatures(sheet, run, features, at * FEATURES)
      writeWordFeatures(sheet, run, run.first + at, features, at * FEATURES + RUN_FEATURES)
    }
    const labels = all.slice(run.first, run.last)
    // A name that began before the run begins anew in it.
    for (let at = 0; at < length; at++)
      if (!follows(at === 0 ? 0 : (labels[at - 1] as number), labels[at] as number)) labels[at] = (labels[at] as number) - 1
    return { features, labels, weight }
  })
}

const size = BUCKETS * LABELS
const total = size + LABELS * LABELS + LABELS
const weights = new Float64Array(total)
const squares = new Float64Array(total).fill(1e-6)
const rate = Number(option('--rate', '0.05'))
const decay = Number(option('--decay', '1e-4'))

function bump(index: number, gradient: number): void {
  const g = gradient - decay * (weights[index] as number)
  squares[index] = (squares[index] as number) + g * g
  weights[index] = (weights[index] as number) + (rate * g) / Math.sqrt(squares[index] as number)
}

const logSum = (values: Float64Array): number => {
  let max = -Infinity
  for (const value of values) if (value > max) max = value
  if (max === -Infinity) return max
  let sum = 0
  for (const value of values) sum += Math.exp(value - max)
  return max + Math.log(sum)
}

/** One step on one run: observed minus expected counts, by forward and backward sums. */
function step({ features, labels, weight }: Example): number {
  const length = labels.length
  const emit = new Float64Array(length * LABELS)
  for (let at = 0; at < length; at++)
    for (let i = 0; i < FEATURES; i++) {
      const bucket = (features[at * FEATURES + i] as number) * LABELS
      for (let label = 0; label < LABELS; label++)
        emit[at * LABELS + label] = (emit[at * LABELS + label] as number) + (weights[bucket + label] as number)
    }
  const trans = (before: number, label: number): number => (follows(before, label) ? (weights[size + before * LABELS + label] as number) : -Infinity)
  const start = (label: number): number => (follows(0, label) ? (weights[size + LABELS * LABELS + label] as number) : -Infinity)
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const terms = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++) forward[label] = start(label) + (emit[label] as number)
  for (let at = 1; at < length; at++)
    for (let label = 0; label < LABELS; label++) {
      for (let before = 0; before < LABELS; before++) terms[before] = (forward[(at - 1) * LABELS + before] as number) + trans(before, label)
      forward[at * LABELS + label] = logSum(terms) + (emit[at * LABELS + label] as number)
    }
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < LABELS; label++) {
      for (let next = 0; next < LABELS; next++)
        terms[next] = trans(label, next) + (emit[(at + 1) * LABELS + next] as number) + (backward[(at + 1) * LABELS + next] as number)
      backward[at * LABELS + label] = logSum(terms)
    }
  const z = logSum(forward.slice((length - 1) * LABELS))
  let gold = 0
  for (let at = 0; at < length; at++) {
    const label = labels[at] as number
    gold += (emit[at * LABELS + label] as number) + (at === 0 ? start(label) : trans(labels[at - 1] as number, label))
    for (let other = 0; other < LABELS; other++) {
      const p = Math.exp((forward[at * LABELS + other] as number) + (backward[at * LABELS + other] as number) - z)
      const gradient = weight * ((other === label ? 1 : 0) - p)
      if (Math.abs(gradient) < 1e-4) continue
      for (let i = 0; i < FEATURES; i++) bump((features[at * FEATURES + i] as number) * LABELS + other, gradient)
      if (at === 0) bump(size + LABELS * LABELS + other, gradient)
    }
    if (at === 0) continue
    for (let before = 0; before < LABELS; before++)
      for (let other = 0; other < LABELS; other++) {
        if (!follows(before, other)) continue
        const p = Math.exp(
          (forward[(at - 1) * LABELS + before] as number) +
            trans(before, other) +
            (emit[at * LABELS + other] as number) +
            (backward[at * LABELS + other] as number) -
            z,
        )
        const gradient = weight * ((before === labels[at - 1] && other === label ? 1 : 0) - p)
        if (Math.abs(gradient) > 1e-4) bump(size + before * LABELS + other, gradient)
      }
  }
  return z - gold
}

/** A repeatable shuffle. */
function shuffle<T>(items: T[], seed: number): T[] {
  let state = seed
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[items[i], items[j]] = [items[j] as T, items[i] as T]
  }
  return items
}

function quantised(trained: Float64Array): Uint8Array {
  const sorted = Float64Array.from(trained, Math.abs).sort()
  const top = sorted[Math.floor(sorted.length * 0.9999)] as number
  const bytes = Int8Array.from(trained, (weight) => Math.max(-127, Math.min(127, Math.round((weight / top) * 127))))
  return new Uint8Array(bytes.buffer)
}

/** Strict and relaxed (any overlap) F1 of the tagger by itself, kind required. */
function evaluate(texts: readonly Text[], bytes: Uint8Array): string {
  const opened = openWeights(bytes)
  const counts = { strict: 0, relaxed: 0, found: 0, gold: 0 }
  for (const text of texts) {
    const sight = sightOf(text)
    const tagger = makeTagger(opened, sight)
    const found: Gold[] = []
    for (const run of sight.runs) found.push(...namesIn(sight, run, tagger.label(run, new Int8Array(run.last - run.first).fill(-1))))
    const gold = text.gold.map((name) => ({ ...name, kind: KIND_OF[name.kind] as string }))
    counts.found += found.length
    counts.gold += gold.length
    counts.strict += found.filter((name) =>
      gold.some((other) => other.start === name.start && other.end === name.end && other.kind === name.kind),
    ).length
    counts.relaxed += found.filter((name) =>
      gold.some((other) => other.start < name.end && name.start < other.end && other.kind === name.kind),
    ).length
  }
  const f1 = (right: number): string => ((200 * right) / (counts.found + counts.gold)).toFixed(1)
  return `strict ${f1(counts.strict)}, relaxed ${f1(counts.relaxed)}, precision ${((100 * counts.strict) / counts.found).toFixed(1)}, recall ${((100 * counts.strict) / counts.gold).toFixed(1)} (${counts.gold} names)`
}

function namesIn(sight: Sight, run: Run, path: Int8Array): Gold[] {
  const names: Gold[] = []
  for (const [i, label] of path.entries()) {
    const token = sight.doc.tokens[run.first + i] as { start: number; end: number }
    if (label === 0) continue
    const last = names.at(-1)
    if (label % 2 === 0 && last !== undefined) last.end = token.end
    else names.push({ kind: KINDS[(label - 1) >> 1] as string, start: token.start, end: token.end })
  }
  return names
}

const files = readdirSync(folder).sort()
const corpus = readCorpus()
// With `--hold-out 0` to `4` every fifth working article is held back and scored.
const fold = Number(option('--hold-out', '-1'))
const heldBack = (i: number): boolean => i % 5 === fold
const training = files.filter((name) => name.endsWith('-train.jsonl')).flatMap((name) => readSuite(`${folder}/${name}`))
const weightOf: Record<string, number> = {
  btc: Number(option('--btc', '0.4')),
  wnut17: Number(option('--wnut', '0.7')),
  wikigold: Number(option('--wiki', '1')),
}
const examples: Example[] = []
for (const [i, text] of training.entries()) {
  const weight = weightOf[text.suite] ?? 1
  examples.push(...examplesOf(text, weight))
  if (i % 8 === 0) examples.push(...examplesOf({ ...text, text: asTitle(text.text) }, weight))
}
const field = Number(option('--field', '2'))
for (const [i, text] of corpus.entries()) {
  if (heldBack(i)) continue
  examples.push(...examplesOf(text, field))
  if (i % 3 === 0) examples.push(...examplesOf({ ...text, text: asTitle(text.text) }, field / 2))
}
const disguises = Number(option('--disguises', '12'))
const pools = poolsOf([...training.filter(({ suite }) => suite !== 'btc'), ...corpus.filter((_, i) => !heldBack(i))])
let seed = 7
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
for (const [i, text] of corpus.entries()) {
  if (heldBack(i)) continue
  for (let copy = 0; copy < disguises; copy++) examples.push(...examplesOf(disguise(text, pools, random), field / 2))
}
for (const text of training) if (text.suite !== 'btc' && text.gold.length > 0) examples.push(...examplesOf(disguise(text, pools, random), 0.5))
const inventedWeight = Number(option('--invented', '0.5'))
for (const language of ['id', 'en'] as const)
  for (const text of inventTexts(language, Number(option('--times', '12')), random))
    examples.push(...examplesOf({ ...text, suite: 'invented' }, inventedWeight))
console.error(`${examples.length} runs, ${corpus.length} articles`)
const mean = new Float64Array(total)
let averaged = 0
for (let epoch = 0; epoch < epochs; epoch++) {
  let loss = 0
  for (const example of shuffle(examples, epoch + 1)) loss += step(example)
  // The mean of the later epochs' weights generalises better than the last ones.
  if (epoch > 0) {
    averaged++
    for (let i = 0; i < total; i++) mean[i] = (mean[i] as number) + ((weights[i] as number) - (mean[i] as number)) / averaged
  }
  console.error(`epoch ${epoch + 1}: loss a run ${(loss / examples.length).toFixed(4)}`)
}
const bytes = quantised(averaged > 0 ? mean : weights)
writeFileSync(out, bytes)
console.error(`${out}: ${bytes.length} bytes`)
for (const name of files.filter((file) => /-(dev|valid)\.jsonl$/.test(file))) console.error(name, evaluate(readSuite(`${folder}/${name}`), bytes))
const tried = corpus.filter((_, i) => heldBack(i))
if (tried.length > 0) console.error('corpus, held back:', evaluate(tried, bytes))
