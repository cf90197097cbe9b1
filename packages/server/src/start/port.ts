import { once } from 'node:events'
import { createServer } from 'node:net'
import { codeOf, StartProblem } from './start-problem.ts'

/**
 * Asked before anything else is started, so that a busy port costs nobody a minute of seeding.
 *
 * @throws StartProblem when the port cannot be had
 */
export async function requireFreePort(port: number, host: string | undefined): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw portProblem(error, port) ?? error
  }
  probe.close()
  await once(probe, 'close')
}

export function portProblem(error: unknown, port: number): StartProblem | undefined {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} is used by another program: stop that one or name another port with PORT.`,
      )
    case 'EACCES':
      return new StartProblem(
        `Port ${port} is not allowed for this user: name one above 1023 with PORT.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `HOST names an address this machine does not have: correct it or leave it out.`,
      )
    case undefined:
    default:
      return undefined
  }
}
