/** Worker threads that do shards: they get descriptions of the input, not its text, and write their own files. */
import { createRequire } from 'node:module'
import { Piscina } from 'piscina'
import { padamError } from '../errors.ts'
import type { Manifest } from './plan.ts'
import type { ThreadTask } from './thread.ts'

/** How often a shard is begun again after a thread has died on it; each time but the first leaves one article out. */
const MAX_DEATHS = 20

export interface Pool {
  /**
   * Does one shard in some thread.
   * @throws PadamError `unfinished` where thread after thread dies on it
   */
  run(shard: number): Promise<void>
  close(): Promise<void>
}

/** The module that threads run, as it was built. */
function threadModule(): string {
  return createRequire(import.meta.url).resolve('#thread')
}

/** Starts `threads` threads for a job. `progress` has one place a shard. */
export function startPool(job: string, manifest: Manifest, threads: number, progress: Int32Array, filename: string = threadModule()): Pool {
  const piscina = new Piscina({ filename, minThreads: threads, maxThreads: threads, idleTimeout: Number.POSITIVE_INFINITY })
  return {
    async run(shard) {
      let crashed: number[] | undefined
      for (let deaths = 0; ; deaths++) {
        const task: ThreadTask = {
          job,
          configuration: manifest.configuration,
          shard,
          inputs: manifest.shards[shard] ?? [],
          progress,
          ...(crashed ? { crashed } : {}),
        }
        try {
          await piscina.run(task)
          return
        } catch (error) {
          if (!isDeath(error)) throw error
          if (deaths >= MAX_DEATHS)
            throw padamError(
              'unfinished',
              `shard ${shard} ended ${deaths} threads (${(error as Error).message}): look at its files in ${job}/manifest.json`,
            )
          // The first time articles go by a few at a time; from then on singly, so that the place is the culprit's.
          crashed = crashed === undefined ? [] : [...crashed, Atomics.load(progress, shard)]
        }
      }
    },
    close: () => piscina.destroy(),
  }
}

/** Whether an error is that of a thread that is no more, not one that its work threw. */
function isDeath(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || /worker.*(exited|terminated)/i.test(message ?? '')
}
