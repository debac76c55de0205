/** Runs the built command. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const CLI: string = resolve('dist/cli.js')

export interface Outcome {
  code: number | null
  out: string
  err: string
}

/** Runs `padam` with these arguments. */
export function padam(args: readonly string[], options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {}): Outcome {
  const { input, env, cwd } = options
  const run = spawnSync(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...env },
    ...(input === undefined ? {} : { input }),
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** A new empty folder. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'padam-test-'))
}
