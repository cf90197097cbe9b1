import { createWriteStream, renameSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const KEPT_LINES = 50
const KEPT_BYTES = 1_000_000

/** What the database server says: the last lines in memory, all of it in a file. */
export type ServerLog = {
  readonly file: string
  follow(stream: Readable, onLine: (line: string) => void): void
  /** The last lines since the last `follow`. */
  recent(): string
  close(): void
}

export function serverLog(file: string): ServerLog {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > KEPT_BYTES) {
    renameSync(file, `${file}.1`)
  }
  const output = createWriteStream(file, { flags: 'a', mode: 0o600 })
  // A full disk must not take the program down because of its log.
  output.on('error', () => undefined)
  let lines: string[] = []
  return {
    file,
    follow(stream, onLine) {
      lines = []
      createInterface({ input: stream }).on('line', (line) => {
        lines = [...lines.slice(1 - KEPT_LINES), line]
        output.write(`${line}\n`)
        onLine(line)
      })
    },
    recent: () => lines.join('\n'),
    close: () => {
      output.end()
    },
  }
}
