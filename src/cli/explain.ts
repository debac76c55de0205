/** `padam explain`: an article's text line by line, and under each line what was found in it, by which rule. */
import { readArticles } from '../article/read.ts'
import { articleError } from '../batch/article.ts'
import { defaultConfiguration, readOptions } from '../batch/configuration.ts'
import { isPadamError, padamError } from '../errors.ts'
import type { ExplainedMention, Explanation } from '../explain.ts'
import { createPipeline } from '../pipeline.ts'
import type { Language } from '../types.ts'
import { readStdin } from './stdin.ts'

export interface ExplainOptions {
  published?: string
  language?: Language
  gazetteer?: string
  json?: boolean
}

/** Prints the explanation of one article. */
export async function explain(file: string, options: ExplainOptions): Promise<void> {
  const { published, language, gazetteer } = options
  const padam = await createPipeline({ published, language, gazetteer })
  const reading = readOptions(defaultConfiguration())
  for await (const { where, load } of file === '-' ? readStdin(reading) : readArticles({ path: file }, reading)) {
    const explanation = attempt(where, () => padam.explain(load()))
    process.stdout.write(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation, colours()))
  }
}

function attempt<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isPadamError(error) && !('syscall' in (error as object))) throw error
    const { message } = articleError(where, 'read', error)
    throw padamError(isPadamError(error) ? error.code : 'unreadable', `${where}: ${message}`)
  }
}

type Paint = (text: string) => string
type Colours = Record<ExplainedMention['kind'] | 'faint', Paint>

function colours(): Colours {
  const on = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  const paint = (code: number): Paint => (on ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text)
  return {
    entity: paint(36),
    date: paint(33),
    quote: paint(32),
    'stock-move': paint(35),
    'numeric-claim': paint(34),
    outage: paint(31),
    faint: paint(2),
  }
}

/** Control characters would move the cursor about; tabs become spaces. */
const visible = (text: string): string => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '�')

const shorten = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' '))
  return line.length <= 60 ? line : `${line.slice(0, 40)} … ${line.slice(-17)}`
}

/** The explanation as lines for a terminal. */
export function explanationText({ record, mentions }: Explanation, paint: Colours): string {
  const { outage } = record
  const head = [
    `${record.source.path ?? 'stdin'}: ${record.language.code} (${record.language.confidence}), published ${record.published ? `${record.published.value} (${record.published.origin})` : 'unknown'}`,
    outage === null ? 'no outage' : `outage: ${outage.category}, ${outage.status}, cause ${outage.cause.category}`,
    '',
  ]
  const width = Math.max(0, ...mentions.map((mention) => mention.rule.length))
  const lines: string[] = []
  let at = 0
  let next = 0
  for (const line of record.text.split('\n')) {
    const end = at + line.length
    if (line.trim() !== '') lines.push(`${paint.faint(String(at).padStart(6))}  ${visible(line.replace(/\r$/, ''))}`)
    for (; next < mentions.length && (mentions[next] as ExplainedMention).span.start <= end; next++) {
      const { kind, span, rule, value } = mentions[next] as ExplainedMention
      lines.push(
        `        ${paint.faint(`${span.start}-${span.end}`.padEnd(12))} ${paint[kind](kind.padEnd(13))} ${rule.padEnd(width)}  ${shorten(span.text)}  ->  ${visible(value)}`,
      )
    }
    at = end + 1
  }
  for (const warning of record.warnings) lines.push(`warning ${warning.code}: ${warning.message}`)
  return `${[...head, ...lines].join('\n')}\n`
}
