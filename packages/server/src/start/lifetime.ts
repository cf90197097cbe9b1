/** How the program ends: once, in order, and with nothing left running. */
export type Lifetime = {
  /** What to do at the end; the last added is done first. */
  onEnd(stop: () => Promise<void>): void
  /** Ends the program: with code 0, or with 1 and the problem as the last line. */
  end(problem?: string): Promise<never>
}

/** Nobody waits longer for open requests and the database; what is left dies with us. */
const PATIENCE_MS = 8_000

export function lifetime(): Lifetime {
  const stops: (() => Promise<void>)[] = []
  let ending: Promise<never> | undefined

  const stopAll = async () => {
    for (const stop of stops.toReversed()) {
      try {
        await stop()
      } catch (error) {
        process.stderr.write(`While stopping: ${String(error)}\n`)
      }
    }
  }
  const finish = async (problem: string | undefined): Promise<never> => {
    const code = problem === undefined ? 0 : 1
    if (problem !== undefined) process.stderr.write(`${problem}\n`)
    setTimeout(() => process.exit(code), PATIENCE_MS)
    await stopAll()
    process.exit(code)
  }
  const end = (problem?: string) => (ending ??= finish(problem))

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end())
  // The script that started us died without a word.
  process.on('disconnect', () => void end())
  // A terminal or a reader that went away is no reason to stop serving.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  process.on('uncaughtException', (error) => {
    // While ending, the database takes its connections away: errors about that are expected.
    if (ending === undefined) void end(faultOf(error))
  })
  return { onEnd: (stop) => void stops.push(stop), end }
}

/** An error nobody foresaw, for the people who can repair it. */
export function faultOf(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Jejaring stopped because of a fault of its own: ${trace}`
}
