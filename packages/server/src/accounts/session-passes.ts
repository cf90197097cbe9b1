import { createHash, randomBytes } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Tables } from '../db/tables.ts'

/** Nobody guesses 128 bits. */
const BYTES = 16
const digestOf = (pass: string): Buffer => createHash('sha256').update(pass).digest()

export const passBody = v.object({
  pass: v.pipe(v.string(), v.maxLength(60)),
  device: v.pipe(v.string(), v.maxLength(60)),
})

/** A pass with which this session goes on, on this phone alone; an earlier one is void. */
export async function givePass(
  db: Kysely<Tables>,
  { session, device }: { readonly session: string; readonly device: string },
): Promise<string> {
  const pass = randomBytes(BYTES).toString('base64url')
  const digest = digestOf(pass)
  await db
    .insertInto('account_session_pass')
    .values({ session, device, digest })
    .onConflict((conflict) => conflict.columns(['session', 'device']).doUpdateSet({ digest }))
    .execute()
  return pass
}

/** Gives the cookie of its session to who brings a pass; the session ends when it would have ended anyway. */
export function passSignIn(db: Kysely<Tables>, clock: () => Date) {
  return {
    id: 'pass-sign-in',
    endpoints: {
      signInWithPass: createAuthEndpoint(
        '/sign-in/pass',
        { method: 'POST', body: passBody },
        async (ctx) => {
          const { pass, device } = ctx.body
          const known = await db
            .selectFrom('account_session_pass')
            .innerJoin('account_session', 'account_session.id', 'account_session_pass.session')
            .where('digest', '=', digestOf(pass))
            .where('device', '=', device)
            .where('expires_at', '>', clock())
            .select('token')
            .executeTakeFirst()
          const found =
            known === undefined ? null : await ctx.context.internalAdapter.findSession(known.token)
          if (found === null) throw new APIError('NOT_FOUND')
          await setSessionCookie(ctx, found)
          return ctx.json({})
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
