import { Agent, request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'

export interface Answer {
  readonly status: number
  /** As it came, compressed or not. */
  readonly body: Buffer
  readonly ms: number
}
export interface Client {
  get(path: string, cookie: string, encoding?: string): Promise<Answer>
  post(path: string, cookie: string, body: string): Promise<Answer>
  close(): void
}

/** Asks the server over the loopback interface, over connections that are kept. */
export function clientOf(port: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  async function ask(
    path: string,
    method: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Answer> {
    const began = performance.now()
    const asked = request({ agent, host: '127.0.0.1', port, path, method, headers })
    // Who waits for the answer is told of the first error; a second one is nobody's.
    asked.on('error', () => {})
    asked.end(body)
    const answered = once(asked, 'response').catch((error: unknown) => {
      // The server closed an idle connection at the moment we took it up again.
      if (asked.reusedSocket) return undefined
      throw error
    })
    const first: IncomingMessage[] | undefined = await answered
    if (first === undefined) return ask(path, method, headers, body)
    const [response] = first
    if (response === undefined) throw new Error('no response')
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    const ms = performance.now() - began
    const status = response.statusCode ?? 0
    const text = Buffer.concat(chunks)
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text.toString('utf8')}`)
    return { status, body: text, ms }
  }
  return {
    get: (path, cookie, encoding = 'identity') =>
      ask(path, 'GET', { cookie, 'accept-encoding': encoding }),
    post: (path, cookie, body) =>
      ask(path, 'POST', { cookie, 'content-type': 'application/json' }, body),
    close: () => agent.destroy(),
  }
}
