import { betterAuth } from 'better-auth'
import { betterAuthOptions, type AuthOptions } from './better-auth.ts'
import { callerCache } from './caller-cache.ts'
import { readCaller } from './read-caller.ts'
import type { Caller } from './caller.ts'

/** Who is signed in; the only door to better-auth. */
export interface Auth {
  /** Demo accounts may be used without a password. */
  readonly demo: boolean
  readonly publicUrl: string | undefined
  /** Whether a proxy's word on the client's address counts. */
  readonly behindProxy: boolean
  /**
   * The account behind a request's cookie, or undefined. Remembered for a few seconds, so a session ended elsewhere
   * stops within `CALLER_SECONDS`.
   */
  callerOf(headers: Headers): Promise<Caller | undefined>
  /** Signing in and out, in better-auth's own words. */
  handle(request: Request): Promise<Response>
  /** Looks at the request's session anew the next time. */
  forget(headers: Headers): void
  /** Looks at every session anew: one was ended. */
  forgetAll(): void
}

/** How long a caller is remembered. */
export const CALLER_SECONDS = 5

export function createAuth(options: AuthOptions): Auth {
  const auth = betterAuth(betterAuthOptions(options))
  const callers = callerCache({
    keepMs: CALLER_SECONDS * 1000,
    now: options.now ?? (() => performance.now()),
    read: async (cookie) => {
      const headers = new Headers({ cookie })
      const session = await auth.api.getSession({ headers })
      if (session === null) return undefined
      const caller = await readCaller(options.db, session.user)
      return caller && { ...caller, session: session.session.id }
    },
  })
  return {
    demo: options.demo,
    publicUrl: options.publicUrl,
    behindProxy: (options.trustedProxies ?? []).length > 0,
    callerOf: (headers) => callers.get(sessionCookie(headers)),
    handle: (request) => auth.handler(request),
    forget: (headers) => callers.forget(sessionCookie(headers)),
    forgetAll: () => callers.forgetAll(),
  }
}

/** Only our session's cookie, so that other cookies do not split what is remembered. */
function sessionCookie(headers: Headers): string | undefined {
  return headers
    .get('cookie')
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => /^(__Secure-)?jejaring\.session_token=/.test(part))
}
