import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Stage } from './stage.ts'

export interface ServerProcess {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

/** @param profile folder for a CPU profile of the server, written when it stops */
export async function startServer(
  { url, secret }: Pick<Stage, 'url' | 'secret'>,
  profile?: string,
): Promise<ServerProcess> {
  const child = fork(join(import.meta.dirname, 'server.ts'), [url, secret], {
    execArgv: profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
  })
  const [port]: unknown[] = await once(child, 'message')
  if (typeof port !== 'number' || child.pid === undefined) throw new Error('no server')
  return {
    port,
    pid: child.pid,
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
