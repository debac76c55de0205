/** `npm run readme`: writes the parts of README that are made from the code. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { outputFiles } = await build({
  entryPoints: [`${root}output/documentation.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'warning',
})
const { datasetMarkdown } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
const readme = readFileSync(`${root}README.md`, 'utf8')
const next = readme.replace(/(<!-- dataset -->)[\s\S]*(<!-- \/dataset -->)/, (_, open, close) => `${open}\n${datasetMarkdown()}\n${close}`)
writeFileSync(`${root}README.md`, next)
