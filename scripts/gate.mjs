/**
 * `npm run gate`: scores on the corpus against the floors of corpus/floors.json.
 * `--pin` raises floors to what is reached now; `--lower "reason"` lowers those that are above it too, and writes the reason down.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** A score may fall this far below its floor: an article more or less in a small corpus. */
const TOLERANCE = 0.005
const SPLITS = ['work', 'test']
const LANGUAGES = ['id', 'en']
const root = fileURLToPath(new URL('..', import.meta.url))
const floorsPath = `${root}corpus/floors.json`

const { values: flags } = parseArgs({ options: { pin: { type: 'boolean' }, lower: { type: 'string' } } })
if (flags.lower !== undefined && flags.lower.trim() === '') fail('--lower wants a reason')

const corpus = hashOfCorpus()
const scores = Object.fromEntries(SPLITS.map((split) => [split, scoresOf(split)]))
const floors = existsSync(floorsPath) ? JSON.parse(readFileSync(floorsPath, 'utf8')) : { corpus: null, floors: {}, lowered: [] }
if (flags.pin || flags.lower !== undefined) pin()
else check()

/** Scores of one split by language: F1 a kind and accuracy a field. */
function scoresOf(split) {
  const run = spawnSync(process.execPath, [`${root}dist/cli.js`, 'evaluate', `${root}corpus/articles`, '--json', '--split', split], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (run.status !== 0) fail(`padam evaluate --split ${split} failed:\n${run.stderr}`)
  const result = JSON.parse(run.stdout)
  const figures = (scores) => ({
    ...Object.fromEntries(Object.entries(scores.kinds).map(([kind, { f1 }]) => [kind, f1])),
    ...Object.fromEntries(Object.entries(scores.fields).map(([field, { accuracy }]) => [field, accuracy])),
  })
  return Object.fromEntries(LANGUAGES.map((language) => [language, figures(result[language])]))
}

/** A changed corpus has other floors: the hash says which corpus they are of. */
function hashOfCorpus() {
  const hash = createHash('sha256')
  for (const language of LANGUAGES) {
    const folder = `${root}corpus/articles/${language}`
    for (const name of readdirSync(folder).sort())
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(`${folder}/${name}`))
        .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function rows() {
  return Object.keys(scores.work.id).map((name) => ({
    name,
    cells: LANGUAGES.map((language) => {
      const [work, test] = SPLITS.map((split) => scores[split][language][name])
      return { language, work, test, gap: work === null || test === null ? null : work - test }
    }),
  }))
}

function shown(value) {
  return (value === null || value === undefined ? '-' : value.toFixed(3)).padStart(7)
}

function print() {
  console.log(`${''.padEnd(26)}${LANGUAGES.map((language) => `${language}: work   test    gap`.padStart(26)).join('')}`)
  for (const { name, cells } of rows())
    console.log(`${name.padEnd(26)}${cells.map(({ work, test, gap }) => `   ${shown(work)}${shown(test)}${shown(gap)}  `).join('')}`)
}

/** Every score with its floor. */
function* pairs() {
  for (const split of SPLITS) {
    for (const language of LANGUAGES) {
      for (const [name, score] of Object.entries(scores[split][language])) {
        yield { split, language, name, score, floor: floors.floors[split]?.[language]?.[name] ?? null }
      }
    }
  }
}

function check() {
  print()
  if (floors.corpus !== corpus)
    fail(
      'the corpus is not the one that corpus/floors.json was pinned on: pin again with npm run gate -- --pin (or --lower "reason" where the new articles are harder)',
    )
  const fallen = [...pairs()].filter(({ score, floor }) => floor !== null && (score ?? 0) < floor - TOLERANCE)
  for (const { split, language, name, score, floor } of fallen)
    console.error(`${split} ${language} ${name}: ${shown(score).trim()} is below its floor ${floor.toFixed(3)}`)
  if (fallen.length > 0)
    fail(`${fallen.length} scores fell by more than ${TOLERANCE}: mend it, or lower the floors with npm run gate -- --lower "reason"`)
  console.log('every score is at its floor or above')
}

function pin() {
  print()
  const lowered = []
  const next = Object.fromEntries(SPLITS.map((split) => [split, Object.fromEntries(LANGUAGES.map((language) => [language, {}]))]))
  for (const { split, language, name, score, floor } of pairs()) {
    const value = score === null ? null : Math.floor(score * 1e4) / 1e4
    if (floor !== null && (value ?? 0) < floor && flags.lower !== undefined) lowered.push(`${split} ${language} ${name} ${floor} -> ${value}`)
    next[split][language][name] = floor !== null && (value ?? 0) < floor && flags.lower === undefined ? floor : value
  }
  if (lowered.length > 0) floors.lowered.push({ reason: flags.lower, floors: lowered })
  writeFileSync(floorsPath, `${JSON.stringify({ corpus, floors: next, lowered: floors.lowered }, null, 1)}\n`)
  console.log(`pinned on corpus ${corpus}; ${lowered.length} floors lowered`)
}

function fail(message) {
  console.error(`gate: ${message}`)
  process.exit(1)
}
