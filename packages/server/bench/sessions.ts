import { createHmac, randomUUID } from 'node:crypto'
import type { Stage } from './stage.ts'

/**
 * Cookies of sessions, one for each account name as often as it is named, written into the database at once: signing in
 * over HTTP is slow on purpose and limited.
 */
export async function sessionsOf(
  { all, keys }: Pick<Stage, 'all' | 'keys'>,
  usernames: readonly string[],
): Promise<readonly string[]> {
  const secret = keys.derive('sessions').toString('hex')
  const users = await all.db
    .selectFrom('account_user')
    .where('username', 'in', [...new Set(usernames)])
    .select(['id', 'username'])
    .execute()
  const ids = new Map(users.map(({ id, username }) => [username, id]))
  const sessions = usernames.map((username) => {
    const user = ids.get(username)
    if (user === undefined) throw new Error(`no account ${username}`)
    return { id: randomUUID(), user, token: randomUUID() }
  })
  await all.pool.query(
    `insert into account_session (id, user_id, token, expires_at, updated_at)
     select *, now() + interval '1 hour', now() from unnest($1::text[], $2::text[], $3::text[])`,
    [
      sessions.map(({ id }) => id),
      sessions.map(({ user }) => user),
      sessions.map(({ token }) => token),
    ],
  )
  return sessions.map(({ token }) => {
    const signature = createHmac('sha256', secret).update(token).digest('base64')
    return `jejaring.session_token=${encodeURIComponent(`${token}.${signature}`)}`
  })
}
