/** Collects the licences of every package whose code is inside the build. */
import { readdirSync, readFileSync } from 'node:fs'

const HEAD = `padam
Copyright (c) 2026 the padam authors. MIT licence, see LICENSE.

The build contains code of the following packages, under the licences given here.
`

/** Text of NOTICE for the bundled files `inputs` (paths from the project's root). */
export function noticeOf(root, inputs) {
  const names = new Set(
    inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1]).filter((name) => name !== undefined),
  )
  const parts = [...names].sort().map((name) => {
    const folder = `${root}node_modules/${name}`
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? `${license} licence; the package ships no licence text.` : readFileSync(`${folder}/${file}`, 'utf8').trim()
    return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`
  })
  return `${HEAD}\n${parts.join('\n')}`
}
