import { randomBytes } from 'node:crypto'
import { catalogue as national } from '@jejaring/core/catalogue/index'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Kysely } from 'kysely'
import { afterAll } from 'vitest'
import { createAuth } from '../../accounts/auth.ts'
import { connect } from '../../db/connect.ts'
import type { Tables } from '../../db/tables.ts'
import { keysOf } from '../../journal/keys.ts'
import { startLive } from '../../journal/live.ts'
import { outboxOf } from '../../relay/outbox.ts'
import { testDatabase } from '../../testing/database.ts'
import { createApp } from '../app.ts'
import type { Deps } from '../deps.ts'
import { createLog } from '../log.ts'

export const ORIGIN = 'http://localhost'

/** The routes of accounts and boards on a database of their own with a small network, at noon of one day. */
export async function openDesk({
  demo = false,
  catalogue = national,
  relay = false,
}: {
  readonly demo?: boolean
  readonly catalogue?: Catalogue
  /** A server in a post: empty, and with somebody above. */
  readonly relay?: boolean
} = {}) {
  const { connection } = await testDatabase(relay ? 'jejaring' : 'network')
  const { db, pool } = connect({ ...connection, max: 6 })
  const lines: string[] = []
  const log = createLog({ write: (line) => lines.push(line) })
  const live = startLive(pool, log)
  afterAll(async () => {
    await live.stop()
    await db.destroy()
  })
  const secret = randomBytes(32).toString('hex')
  const clock = () => new Date('2026-11-22T05:00:00Z')
  let seconds = 0
  const auth = createAuth({ db, secret, demo, now: () => 1000 * seconds, clock })
  const keys = keysOf(randomBytes(32))
  const outbox = relay ? outboxOf(keys) : undefined
  const deps: Deps = { db, pool, auth, catalogue, keys, live, clock, log, outbox }
  const app = createApp(deps)

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
  return { ...deps, app, lines, signIn: sideDoor(db, secret), post, get, pass }
}

/**
 * Gives the cookie of a new session to who has that user name, by the door of the demo: a password costs 0.15 s of
 * computing, and only what is about passwords needs one.
 */
function sideDoor(db: Kysely<Tables>, secret: string) {
  const auth = createAuth({ db, secret, demo: true })
  return async (username: string): Promise<string> => {
    const user = db.selectFrom('account_user').where('username', '=', username)
    const { id } = await user.select('id').executeTakeFirstOrThrow()
    const row = { account: id, position: 0, about: '{}' }
    await db.insertInto('account_demo').values(row).execute()
    const response = await auth.handle(
      new Request(`${ORIGIN}/api/auth/sign-in/demo`, {
        method: 'POST',
        body: JSON.stringify({ account: id }),
        headers: { 'content-type': 'application/json', origin: ORIGIN },
      }),
    )
    await db.deleteFrom('account_demo').where('account', '=', id).execute()
    if (!response.ok) throw new Error(`signing in as ${username}: ${response.status}`)
    return cookieOf(response)
  }
}

export function cookieOf(response: Response): string {
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error('no cookie was set')
  return cookie
}
