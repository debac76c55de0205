/** `node scripts/train-tagger.mjs DATA_DIR`: bundles scripts/train-tagger.ts and runs it. */
import { rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outfile = `${root}dist/train-tagger.mjs`
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/train-tagger.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
await import(pathToFileURL(outfile).href).finally(() => rmSync(outfile))
