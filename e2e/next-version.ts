import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Releases {
  readonly address: string
  /** From here on the files of the app are those of another build. */
  readonly release: () => void
  readonly stop: () => Promise<void>
}

const WORKER = '/service-worker.js'
const VERSION = /"[0-9a-f]{12}"/

/**
 * Stands before the program and serves all of it, and on demand a newer version: what tells two builds apart is the
 * version in the service worker, so that alone is changed.
 */
export async function releasesOf(program: string): Promise<Releases> {
  let isNew = false
  const server = createServer((asked, answer) => {
    const { method, url = '/' } = asked
    const headers = { ...asked.headers, 'accept-encoding': 'identity' }
    const passed = request(new URL(url, program), { method, headers }, (found) => {
      if (url === WORKER && isNew) answerNewWorker(found, answer).catch(() => answer.destroy())
      else {
        answer.writeHead(found.statusCode ?? 502, found.headers)
        found.pipe(answer)
      }
    })
    // The browser went away, or the program did: neither is what is tested here.
    passed.on('error', () => answer.destroy())
    answer.on('close', () => passed.destroy())
    asked.pipe(passed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const listening = server.address()
  const port = typeof listening === 'object' ? listening?.port : undefined
  if (port === undefined) throw new Error('the server listens on no port')
  return {
    address: `http://localhost:${port}`,
    release: () => {
      isNew = true
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answerNewWorker(found: IncomingMessage, answer: ServerResponse): Promise<void> {
  const code = (await buffer(found)).toString()
  if (!VERSION.test(code)) throw new Error('the service worker names no version')
  answer.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' })
  answer.end(code.replace(VERSION, '"ffffffffffff"'))
}
