import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Tables } from '../db/tables.ts'

export const demoSignInBody = v.object({ account: v.pipe(v.string(), v.maxLength(60)) })

/** Signs in as a demo account without a password; part of better-auth only where the demo runs. */
export function demoSignIn(db: Kysely<Tables>) {
  return {
    id: 'demo-sign-in',
    endpoints: {
      signInDemo: createAuthEndpoint(
        '/sign-in/demo',
        { method: 'POST', body: demoSignInBody },
        async (ctx) => {
          const known = await db
            .selectFrom('account_demo')
            .where('account', '=', ctx.body.account)
            .select('account')
            .executeTakeFirst()
          const { internalAdapter } = ctx.context
          const user = known && (await internalAdapter.findUserById(known.account))
          if (!user) throw new APIError('NOT_FOUND')
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ account: user.id })
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
