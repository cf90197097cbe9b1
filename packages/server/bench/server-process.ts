import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Stage } from './stage.ts'

export interface ServerProcess {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

interface Options {
  /** Folder for a CPU profile of the server, written when it stops. */
  readonly profile?: string | undefined
  /** Folder of the built screens; without it only the API is served. */
  readonly webFolder?: string
}

export async function startServer(
  { url, secret }: Pick<Stage, 'url' | 'secret'>,
  { profile, webFolder }: Options = {},
): Promise<ServerProcess> {
  const given = webFolder === undefined ? [] : [webFolder]
  const child = fork(join(import.meta.dirname, 'server.ts'), [url, secret, ...given], {
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
