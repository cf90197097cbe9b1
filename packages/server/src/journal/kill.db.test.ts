import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { afterAll, describe, expect, test } from 'vitest'
import { PASSWORD, rtsOf, villages } from '../http/testing/network.ts'
import { diceOf, workload } from './testing/workload.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'jejaring-kill-'))
// The database runs as another user when the tests run as root.
chmodSync(dataDir, 0o711)
const here = import.meta.dirname
const village = villages.lalang
const pidFile = join(dataDir, 'postgres/postmaster.pid')

interface Serving {
  readonly process: ChildProcess
  readonly origin: string
}
let serving: Serving | undefined
afterAll(async () => {
  await kill()
  // The database ends by itself when its server is gone; until then it writes.
  for (let tries = 0; tries < 100 && existsSync(pidFile); tries += 1) await delay(100)
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

async function serve(): Promise<Serving> {
  const child = spawn(process.execPath, [join(here, 'testing/serve.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('ready ')) {
      serving = { process: child, origin: `http://127.0.0.1:${line.slice(6)}` }
      return serving
    }
  }
  throw new Error('the server did not start')
}

async function kill(): Promise<void> {
  const child = serving?.process
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function signIn({ origin }: Serving) {
  const response = await fetch(`${origin}/api/auth/sign-in/username`, {
    method: 'POST',
    body: JSON.stringify({ username: 'pustu', password: PASSWORD }),
    headers: { 'content-type': 'application/json' },
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me: { id: string } = JSON.parse(
    await (await fetch(`${origin}/api/me`, { headers: { cookie } })).text(),
  )
  return { cookie, author: me.id }
}

let device = 0
/** Four devices push small batches until told; what was acknowledged is noted, broken answers are tried again. */
async function pushUntil(stop: { done: boolean }, at: Serving, acknowledged: Map<string, number>) {
  const { cookie, author } = await signIn(at)
  const push = async (entries: readonly unknown[]): Promise<PushAnswer | undefined> => {
    const response = await fetch(`${at.origin}/api/sync/push`, {
      method: 'POST',
      body: JSON.stringify({ village, device: 'd', entries }),
      headers: { 'content-type': 'application/json', cookie },
    }).catch(() => undefined)
    if (response === undefined) return undefined
    // Killed in the middle of the answer: not acknowledged.
    const body = await response.text().catch(() => undefined)
    if (body === undefined) return undefined
    if (response.status === 200) return JSON.parse(body)
    expect([response.status, body]).toEqual([503, expect.stringContaining('"unavailable"')])
    return undefined
  }
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      device += 1
      const writer = { village, author, device: `d${device}` }
      const entries = workload(diceOf(device), 4000, { writer, rts: rtsOf(village) })
      for (let from = 0; from < entries.length && !stop.done;) {
        const answer = await push(entries.slice(from, from + 5))
        if (answer === undefined) {
          await delay(20)
          continue
        }
        expect(answer.refusals).toEqual([])
        for (const { id, seq } of answer.receipts) acknowledged.set(id, seq)
        from += 5
      }
    }),
  )
}

async function pullAll(at: Serving): Promise<ReadonlyMap<string, number>> {
  const { cookie } = await signIn(at)
  const found = new Map<string, number>()
  for (let after = 0, more = true; more;) {
    const response = await fetch(`${at.origin}/api/sync/pull?village=${village}&after=${after}`, {
      headers: { cookie },
    })
    const page: PullAnswer = JSON.parse(await response.text())
    for (const { id, seq } of page.entries) found.set(id, seq)
    after = page.next
    more = page.more
  }
  return found
}

/** Through the command, while the server serves. */
async function rebuildFindsNothing(): Promise<void> {
  const command = join(here, '../commands/jejaring.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'rebuild', '--check'], {
    env: { ...process.env, JEJARING_DATA: dataDir, DATABASE_URL: '' },
  })
  expect(stdout).toBe('1 villages checked, 0 tables differed\n')
}

describe('every acknowledged entry is there', () => {
  test('after kill -9 of the server in the middle of pushes', { timeout: 60_000 }, async () => {
    const acknowledged = new Map<string, number>()
    const stop = { done: false }
    const pushing = pushUntil(stop, await serve(), acknowledged)
    await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(100)
    await kill()
    stop.done = true
    await pushing

    const found = await pullAll(await serve())
    expect([...acknowledged].filter(([id, seq]) => found.get(id) !== seq)).toEqual([])
    expect([...found.values()]).toEqual(Array.from(found, (_, index) => index + 1))
    await rebuildFindsNothing()
  })

  test(
    'after kill -9 of PostgreSQL in the middle of pushes, which go on when it is back',
    { timeout: 60_000 },
    async () => {
      const at = serving ?? (await serve())
      const acknowledged = new Map<string, number>()
      const stop = { done: false }
      const pushing = pushUntil(stop, at, acknowledged)
      await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(100)
      process.kill(postmaster(), 'SIGKILL')
      const before = acknowledged.size
      await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(before + 100)
      stop.done = true
      await pushing

      const found = await pullAll(at)
      expect([...acknowledged].filter(([id, seq]) => found.get(id) !== seq)).toEqual([])
      expect([...found.values()]).toEqual(Array.from(found, (_, index) => index + 1))
      await rebuildFindsNothing()
    },
  )
})

function postmaster(): number {
  return Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
}
