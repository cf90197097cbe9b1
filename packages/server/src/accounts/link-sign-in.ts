import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Tables } from '../db/tables.ts'
import { beginSession } from './begin-session.ts'
import { openLink } from './village-links.ts'

export const linkBody = v.object({ code: v.pipe(v.string(), v.maxLength(60)) })

/** Signs in whoever brings the code of a link that holds. */
export function linkSignIn(db: Kysely<Tables>, clock: () => Date) {
  return {
    id: 'link-sign-in',
    endpoints: {
      signInLinked: createAuthEndpoint(
        '/sign-in/link',
        { method: 'POST', body: linkBody },
        async (ctx) => {
          await beginSession(ctx, await openLink(db, ctx.body.code, clock()))
          return ctx.json({})
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
