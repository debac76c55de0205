/** The pipeline with a stopwatch around each stage: the flow is src/pipeline.ts itself, only its imports are wrapped. */
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const STAGES = /^import \{([^}]+)\} from '((?:\.\.\/extractors\/[^']+|\.\/(?:tokenise|document|language|record))[^']*)'$/gm

/** Loads a pipeline that adds its stages' milliseconds to `times`, a Map by function name. */
export async function timedPipeline(root, times) {
  const outfile = `${root}dist/bench-stages.mjs`
  await build({
    entryPoints: [`${root}src/pipeline.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
    plugins: [
      {
        name: 'stopwatch',
        setup: (tools) =>
          tools.onLoad({ filter: /src\/pipeline\.ts$/ }, ({ path }) => ({ contents: wrapped(readFileSync(path, 'utf8')), loader: 'ts' })),
      },
    ],
  })
  globalThis.padamStopwatch = (name, stage) =>
    typeof stage !== 'function'
      ? stage
      : (...args) => {
          const start = performance.now()
          try {
            return stage(...args)
          } finally {
            times.set(name, (times.get(name) ?? 0) + performance.now() - start)
          }
        }
  const { createPipeline } = await import(`file://${outfile}`)
  rmSync(outfile)
  return createPipeline()
}

/** `import { a } from 'x'` becomes an import under another name and a wrapped `a`. */
function wrapped(source) {
  return source.replace(STAGES, (_, list, from) => {
    const names = list.split(',').map((name) => name.trim())
    const values = names.filter((name) => name !== '' && !name.startsWith('type '))
    const types = names.filter((name) => name.startsWith('type '))
    return [
      ...types.map((name) => `import { ${name} } from '${from}'`),
      ...values.map(
        (name) => `import { ${name} as timed_${name} } from '${from}'; const ${name} = globalThis.padamStopwatch('${name}', timed_${name})`,
      ),
    ].join('\n')
  })
}
