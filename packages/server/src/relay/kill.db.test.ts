import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { afterAll, expect, test } from 'vitest'
import type { Connection } from '../db/embedded.ts'
import { accounts, PASSWORD, rtsOf, villages } from '../http/testing/network.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { diceOf, workload } from '../journal/testing/workload.ts'
import { testDatabase } from '../testing/database.ts'
import { admitRelay } from './relays.ts'

const village = villages.lalang
const [high, low] = [await testDatabase('network'), await testDatabase()]
const folders = ['above', 'relay'].map((name) => mkdtempSync(`/tmp/jejaring-${name}-`))
const programs = new Set<ChildProcess>()
afterAll(async () => {
  await Promise.all([...programs].map(kill))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface Serving {
  readonly program: ChildProcess
  readonly origin: string
}

const urlOf = ({ user, database, host }: Connection): string =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`

/** `npm start` without screens. */
async function start(
  { connection }: { readonly connection: Connection },
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[] = [],
): Promise<Serving> {
  const file = join(import.meta.dirname, '../start/start.ts')
  const program = spawn(process.execPath, [file, '--no-web', '--no-demo', ...args], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      HOST: '127.0.0.1',
      DATABASE_URL: urlOf(connection),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  programs.add(program)
  for await (const line of createInterface({ input: program.stdout })) {
    const port = /localhost:(\d+)/.exec(line)?.[1]
    if (port !== undefined) return { program, origin: `http://127.0.0.1:${port}` }
  }
  throw new Error('it did not start')
}

async function kill(program: ChildProcess): Promise<void> {
  programs.delete(program)
  if (program.exitCode !== null || program.signalCode !== null) return
  const gone = once(program, 'exit')
  program.kill('SIGKILL')
  await gone
}

async function signIn(origin: string): Promise<string | undefined> {
  const response = await fetch(`${origin}/api/auth/sign-in/username`, {
    method: 'POST',
    body: JSON.stringify({ username: 'pustu', password: PASSWORD }),
    headers: { 'content-type': 'application/json' },
  })
  return response.ok ? response.headers.get('set-cookie')?.split(';')[0] : undefined
}

async function idsAt(origin: string, cookie: string): Promise<ReadonlySet<string>> {
  const path = `/api/sync/pull?village=${village}&after=0&limit=10000`
  const response = await fetch(`${origin}${path}`, { headers: { cookie } })
  const { entries }: PullAnswer = JSON.parse(await response.text())
  return new Set(entries.map(({ id }) => id))
}

test(
  'kill -9 of a relay while phones deliver to it and it passes on: nothing is lost, nothing is there twice',
  { timeout: 90_000 },
  async () => {
    const token = await admitRelay(high.db, { name: 'Laptop', facility: 'pustu-lalang' })
    const above = await start(high, { PORT: '0', JEJARING_DATA: folders[0] })
    const startRelay = () =>
      start(low, { PORT: '0', JEJARING_DATA: folders[1], JEJARING_UPSTREAM_TOKEN: token }, [
        '--upstream',
        above.origin,
      ])
    let relay = await startRelay()
    const admitted = () => signIn(relay.origin)
    await expect.poll(admitted, { timeout: 20_000 }).toBeTruthy()
    const cookie = (await admitted()) ?? ''
    const headers = { 'content-type': 'application/json', cookie }
    const writer = { village, author: accounts.pustu.id, device: 'd1' }
    const entries = workload(diceOf(7), 180, { writer, rts: rtsOf(village) })
    let kills = 0
    for (let from = 0; from < entries.length;) {
      const some = entries.slice(from, from + 20)
      const response = await fetch(`${relay.origin}/api/sync/push`, {
        method: 'POST',
        body: JSON.stringify({ village, device: 'd1', entries: some }),
        headers,
      }).catch(() => undefined)
      const text = await response?.text().catch(() => undefined)
      if (response?.status === 200 && text !== undefined) {
        const answer: PushAnswer = JSON.parse(text)
        expect(answer.refusals).toEqual([])
        from += some.length
      }
      if (from / 60 > kills + 1) {
        kills += 1
        // A little into its first exchange, or the phone's next push.
        void delay(kills * 15).then(() => kill(relay.program))
        await fetch(`${relay.origin}/api/sync/push`, {
          method: 'POST',
          body: JSON.stringify({ village, device: 'd1', entries: entries.slice(from, from + 60) }),
          headers,
        }).catch(() => undefined)
        await kill(relay.program)
        relay = await startRelay()
      }
    }
    expect(kills).toBeGreaterThan(1)
    await kill(relay.program)
    relay = await startRelay()

    const atDesk = await signIn(above.origin)
    const wanted = new Set(entries.map(({ id }) => id))
    await expect
      .poll(() => idsAt(above.origin, atDesk ?? ''), { timeout: 30_000, interval: 300 })
      .toEqual(wanted)
    expect(await idsAt(relay.origin, cookie)).toEqual(wanted)
    expect(await rebuildVillage({ ...low, catalogue }, village, { check: true })).toEqual([])
  },
)
