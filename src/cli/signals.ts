/** Ctrl-C: the first lets the work in hand come to its end, the second ends at once. */

/** Runs `work` with a signal that Ctrl-C and SIGTERM set. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    process.stderr.write('\npadam: finishing the shards in hand; once more to end at once\n')
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}
