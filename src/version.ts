/** padam's version, as its package says. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** For example `0.1.0`. */
export function version(): string {
  const path = createRequire(import.meta.url).resolve('#package')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
