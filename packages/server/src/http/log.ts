import { pino, type DestinationStream, type Logger } from 'pino'

/** One line of JSON per event. Errors are told without their messages, which may quote a row. */
export function createLog(destination?: DestinationStream): Logger {
  const options = { base: null, serializers: { err: withoutMessage } }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** Name, code and where it happened. */
function withoutMessage(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: withoutMessage(error.cause) }),
  }
}
