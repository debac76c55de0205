/**
 * Loads the pipeline: dist/core.cjs, with the code that V8 compiled for it when padam was built (dist/core.cache).
 * Compiling is most of a cold start. Another release of Node than the one that built it ignores the cache and compiles as usual.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const filename = fileURLToPath(new URL('core.cjs', import.meta.url))

/** The compiled code, or undefined where there is none. */
function cached() {
  try {
    return readFileSync(fileURLToPath(new URL('core.cache', import.meta.url)))
  } catch {
    return undefined
  }
}

/** The function around a CommonJS module; the build makes the cache of exactly this. */
export const script = new Script(`(function (exports, require, module, url) {${readFileSync(filename, 'utf8')}\n})`, {
  filename,
  cachedData: cached(),
})

const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(import.meta.url), module, import.meta.url)

export const createPipeline = module.exports.createPipeline
