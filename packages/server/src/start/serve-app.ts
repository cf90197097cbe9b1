import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { portProblem } from './port.ts'

type Fetch = (request: Request) => Response | Promise<Response>

/** Open requests get this long to finish when the program ends; live streams never would. */
const GRACE_MS = 500

export type Serving = {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** @throws StartProblem when the port was taken in the meantime */
export async function serveApp(
  fetch: Fetch,
  { port, host }: { port: number; host: string | undefined },
): Promise<Serving> {
  const listener = getRequestListener(fetch)
  const server = createServer((request, response) => void listener(request, response))
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw portProblem(error, port) ?? error
  }
  return { port: portOf(server), stop: () => stopServing(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}

async function stopServing(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(timer)
}
