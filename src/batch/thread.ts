/** What a worker thread runs: one shard a call, with a pipeline that is made once a job. */
import type { Configuration } from './configuration.ts'
import { runShard, startWorker, type Task, type Worker } from './shard.ts'

/** A task as it crosses to a thread. */
export interface ThreadTask extends Omit<Task, 'onProgress'> {
  job: string
  configuration: Configuration
  /** One place a shard: the number of articles that are done. */
  progress: Int32Array
}

let worker: Worker | null = null

/** Does one shard. */
export default async function run(message: ThreadTask): Promise<void> {
  const { job, configuration, progress, ...task } = message
  worker ??= await startWorker(job, configuration)
  await runShard(worker, { ...task, onProgress: (done) => Atomics.store(progress, task.shard, done) })
}
