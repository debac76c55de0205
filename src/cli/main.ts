/** The command `padam`: reads the command line, runs one command, and turns what happens into an exit code. */
import { CommanderError } from 'commander'
import { isPadamError } from '../errors.ts'
import { EXIT_FAILURE, EXIT_USAGE, isUsageError } from './exit.ts'
import { program } from './program.ts'

// A reader that has seen enough (`padam … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program().parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  // commander has written its message already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
  if (isUsageError(error)) {
    process.stderr.write(`padam: ${error.message}\n`)
    return EXIT_USAGE
  }
  const message = isPadamError(error) || !(error instanceof Error) ? String((error as Error).message ?? error) : (error.stack ?? error.message)
  process.stderr.write(`padam: ${message}\n`)
  return EXIT_FAILURE
}
