import { APIError } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'

type Context = Parameters<typeof setSessionCookie>[0]

/** Begins a session for who was found by other means than a password; not found when there is nobody. @returns its id */
export async function beginSession(ctx: Context, account: string | undefined): Promise<string> {
  const { internalAdapter } = ctx.context
  const user = account === undefined ? null : await internalAdapter.findUserById(account)
  if (!user) throw new APIError('NOT_FOUND')
  const session = await internalAdapter.createSession(user.id)
  await setSessionCookie(ctx, { session, user })
  return session.id
}
