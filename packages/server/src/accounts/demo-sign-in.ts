import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Tables } from '../db/tables.ts'
import { beginSession } from './begin-session.ts'

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
          await beginSession(ctx, known?.account)
          return ctx.json({})
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
