/** Builds dist/: the library, the command, the lazily loaded packages, the types, the JSON Schema and NOTICE. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildGazetteer } from './build-gazetteer.mjs'
import { noticeOf } from './notice.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'none',
  // An uncaught error prints its source line: that must not be the whole bundle.
  lineLimit: 160,
  metafile: true,
}

/** Packages that cost much to load stand apart as CommonJS: `require('#franc')` loads one on first use, from the sources and from dist alike. */
const vendors = {
  franc: "export { franc } from 'franc'",
  natural: "export { default as jaroWinkler } from 'natural/lib/natural/distance/jaro-winkler_distance.js'",
}

/** The pipeline stands apart, to be loaded with its compiled code: see build/core.mjs. */
const apart = {
  name: 'core',
  setup: (tools) => tools.onResolve({ filter: /\/pipeline\.ts$/ }, () => ({ path: '#core', external: true })),
}

const bundles = await Promise.all([
  build({ ...common, entryPoints: ['src/pipeline.ts'], outfile: 'dist/core.cjs', format: 'cjs', minify: true, define: { 'import.meta.url': 'url' } }),
  build({
    ...common,
    plugins: [apart],
    entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', thread: 'src/batch/thread.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    // They load files of their own beside them.
    external: ['piscina', 'node-sqlite3-wasm'],
    minify: true,
    chunkNames: 'chunks/[name]-[hash]',
    // Bundled CommonJS asks for Node's own modules by require().
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  }),
  ...Object.entries(vendors).map(([name, contents]) =>
    build({ ...common, stdin: { contents, resolveDir: root }, outfile: `dist/vendor/${name}.cjs`, format: 'cjs', minify: true }),
  ),
])
// What an earlier build left goes when this one stands, so that a failed build breaks nothing.
const made = new Set(bundles.flatMap((bundle) => Object.keys(bundle.metafile.outputs)))
for (const name of readdirSync(`${dist}/chunks`)) if (!made.has(`dist/chunks/${name}`)) rmSync(`${dist}/chunks/${name}`)
rmSync(`${dist}/types`, { recursive: true, force: true })
const cli = readFileSync(`${dist}/cli.js`, 'utf8')
writeFileSync(`${dist}/cli.js`, cli.startsWith('#!') ? cli : `#!/usr/bin/env node\n${cli}`)
chmodSync(`${dist}/cli.js`, 0o755)

await writeSchema()
await buildGazetteer()
makeCache()
const inputs = bundles.flatMap((bundle) => Object.keys(bundle.metafile.inputs))
writeFileSync(`${root}NOTICE`, noticeOf(root, inputs))
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.build.json`], { cwd: root, stdio: 'inherit' })

/** The schema is defined once, in zod; what ships is JSON Schema. */
async function writeSchema() {
  mkdirSync(`${dist}/build`, { recursive: true })
  await build({ ...common, entryPoints: ['src/schema.ts'], outfile: 'dist/build/schema.mjs', format: 'esm', packages: 'external' })
  const { jsonSchema } = await import(pathToFileURL(`${dist}/build/schema.mjs`).href)
  writeFileSync(`${dist}/record.schema.json`, `${JSON.stringify(jsonSchema(), null, 2)}\n`)
  rmSync(`${dist}/build`, { recursive: true })
}

/** In a process of its own, for the code of this one is compiled otherwise. */
function makeCache() {
  rmSync(`${dist}/core.cache`, { force: true })
  copyFileSync(`${root}scripts/build/core.mjs`, `${dist}/core.js`)
  execFileSync(process.execPath, [`${root}scripts/build/cache.mjs`], { cwd: root, stdio: 'inherit' })
}
