/** Messages and progress on stderr: text for people, or JSON for machines. */
import type { Progress } from '../batch/run.ts'

/** File names may hold what moves a terminal's cursor. */
const CONTROL = /(?!\n)\p{Cc}/gu

export interface LogOptions {
  quiet?: boolean
  logFormat?: 'text' | 'json'
}

export interface Log {
  /** Something went wrong; always said. */
  error(message: string, details?: object): void
  /** Something worth knowing; not said with `quiet`. */
  info(message: string, details?: object): void
}

/** Where messages go. */
export function logTo({ quiet = false, logFormat = 'text' }: LogOptions): Log {
  const say = (level: string, message: string, details: object = {}): void => {
    const line =
      logFormat === 'json'
        ? JSON.stringify({ time: new Date().toISOString(), level, message, ...details })
        : level === 'error'
          ? `padam: ${message}`
          : message
    process.stderr.write(`${line.replace(CONTROL, '\ufffd')}\n`)
  }
  return {
    error: (message, details) => say('error', message, details),
    info: (message, details) => {
      if (!quiet) say('info', message, details)
    },
  }
}

export interface ProgressShown {
  show: (progress: Progress) => void
  stop: () => void
}

/** A bar with the rate and the time left; nothing off a terminal, and a line now and then as JSON. */
export async function progressTo({ quiet, logFormat }: LogOptions, log: Log): Promise<ProgressShown> {
  if (quiet) return { show: () => undefined, stop: () => undefined }
  if (logFormat === 'json') return progressLines(log)
  if (!process.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% | {articles} articles, {rate} a second{left}',
    stream: process.stderr,
    barsize: 20,
    hideCursor: null,
    noTTYOutput: false,
    barCompleteChar: '#',
    barIncompleteChar: '-',
  })
  const started = performance.now()
  // A resumed run begins somewhere on the way.
  let first = 0
  let running = false
  return {
    show({ share, articlesDone }) {
      const seconds = (performance.now() - started) / 1000
      if (!running) first = share
      const left = share > first + 0.01 && share < 1 ? `, ${duration((seconds / (share - first)) * (1 - share))} left` : ''
      const payload = { articles: articlesDone, rate: rateOf(articlesDone, started), left }
      if (running) bar.update(share, payload)
      else bar.start(1, share, payload)
      running = true
    },
    stop: () => bar.stop(),
  }
}

/** Milliseconds between lines of progress. */
const EVERY = 5000

function progressLines(log: Log): ProgressShown {
  const started = performance.now()
  let last = started
  return {
    show(progress) {
      if (performance.now() - last < EVERY) return
      last = performance.now()
      log.info('progress', { ...progress, articlesPerSecond: rateOf(progress.articlesDone, started) })
    },
    stop: () => undefined,
  }
}

const rateOf = (count: number, started: number): number => Math.round((count * 1000) / Math.max(1, performance.now() - started))

/** Seconds as people say them: 45 s, 3 min, 2.5 h. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
