import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { checkout } from '../../src/start/options.ts'
import { ms, type Result } from '../result.ts'
import { quantile } from '../load.ts'

const START = join(checkout, 'packages/server/src/start/start.ts')
const TIMES = 3

/** From the command to "ready", on a data folder that is there and whose database has been stopped. */
export async function measureColdStart(dataDir: string): Promise<readonly Result[]> {
  const times: number[] = []
  for (let turn = 0; turn < TIMES; turn += 1) times.push(await startOnce(dataDir))
  return [
    {
      what: 'start on an existing data folder, until ready',
      must: '15 s with the check of packages and screens',
      measured: ms(quantile(times, 0.5)),
      limit:
        'loading the program and starting the database; packages and screens are not checked here',
    },
  ]
}

async function startOnce(dataDir: string): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [START, '--no-web'], {
    env: {
      ...process.env,
      JEJARING_DATA: dataDir,
      PORT: String(await freePort()),
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  try {
    for await (const line of createInterface(child.stdout)) {
      if (line.includes('is ready')) return performance.now() - began
    }
    throw new Error('the program ended before it was ready')
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
