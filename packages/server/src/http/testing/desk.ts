import { randomBytes } from 'node:crypto'
import { catalogue } from '@jejaring/core/catalogue/index'
import { afterAll } from 'vitest'
import { createAuth } from '../../accounts/auth.ts'
import { connect } from '../../db/connect.ts'
import { keysOf } from '../../journal/keys.ts'
import { startLive } from '../../journal/live.ts'
import { testDatabase } from '../../testing/database.ts'
import { createApp } from '../app.ts'
import type { Deps } from '../deps.ts'
import { createLog } from '../log.ts'
import { buildNetwork, PASSWORD, type accounts } from './network.ts'

export const ORIGIN = 'http://localhost'

/** The routes of accounts and boards on a database of their own with a small network, at noon of one day. */
export async function openDesk({ demo = false }: { readonly demo?: boolean } = {}) {
  const { connection } = await testDatabase()
  const { db, pool } = connect({ ...connection, max: 6 })
  const lines: string[] = []
  const log = createLog({ write: (line) => lines.push(line) })
  const live = startLive(pool, log)
  afterAll(async () => {
    await live.stop()
    await db.destroy()
  })
  await buildNetwork(db)
  const secret = randomBytes(32).toString('hex')
  const clock = () => new Date('2026-11-22T05:00:00Z')
  let seconds = 0
  const auth = createAuth({ db, secret, demo, now: () => 1000 * seconds })
  const deps: Deps = { db, pool, auth, catalogue, keys: keysOf(randomBytes(32)), live, clock, log }
  const app = createApp(deps)

  /** The cookie of a new session. */
  async function signIn(account: keyof typeof accounts | (string & {})): Promise<string> {
    const response = await post('/api/auth/sign-in/username', {
      username: account,
      password: PASSWORD,
    })
    if (!response.ok) throw new Error(`signing in as ${account}: ${response.status}`)
    return cookieOf(response)
  }
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    })
  const get = async (path: string, cookie?: string) =>
    app.request(`${ORIGIN}${path}`, { headers: cookie === undefined ? {} : { cookie } })
  const pass = (more: number) => {
    seconds += more
  }
  return { ...deps, app, lines, signIn, post, get, pass }
}

export function cookieOf(response: Response): string {
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error('no cookie was set')
  return cookie
}
