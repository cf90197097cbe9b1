import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Tables } from '../db/tables.ts'
import { beginSession } from './begin-session.ts'
import { noteSession, takeInvitation } from './invitations.ts'

export const invitationBody = v.object({ code: v.pipe(v.string(), v.maxLength(60)) })

/** Signs in whoever brings an invitation that holds, and uses it up. */
export function invitationSignIn(db: Kysely<Tables>, clock: () => Date) {
  return {
    id: 'invitation-sign-in',
    endpoints: {
      signInInvited: createAuthEndpoint(
        '/sign-in/invitation',
        { method: 'POST', body: invitationBody },
        async (ctx) => {
          const { code } = ctx.body
          const session = await beginSession(ctx, await takeInvitation(db, code, clock()))
          await noteSession(db, code, session)
          return ctx.json({})
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
