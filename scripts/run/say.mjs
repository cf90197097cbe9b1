// Progress goes to stderr: stdout belongs to the command that is run.
import process from 'node:process'

/** A reason to stop that needs no stack trace: its message is one clear sentence. */
export class Failure extends Error {}

export function say(line) {
  process.stderr.write(`${line}\n`)
}
