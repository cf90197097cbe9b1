import { randomUUID } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { refusedFor } from './attempts.ts'
import { demoSignIn } from './demo-sign-in.ts'
import { invitationSignIn } from './invitation-sign-in.ts'
import { linkSignIn } from './link-sign-in.ts'
import { passSignIn } from './session-passes.ts'
import { longestSessionSeconds, sessionEnd } from './session-length.ts'

export interface AuthOptions {
  readonly db: Kysely<Tables>
  /** Signs the cookies; at least 32 characters. */
  readonly secret: string
  /** Demo mode: whoever comes may sign in as one of the demo accounts. */
  readonly demo: boolean
  /** Where people reach Jejaring, `https://jejaring.example.go.id`; absent: wherever they come from. */
  readonly publicUrl?: string
  /** Addresses of proxies in front of us, whose word on the client's address counts. */
  readonly trustedProxies?: readonly string[]
  /** Milliseconds of a clock that never goes back, for how long a caller is remembered. */
  readonly now?: () => number
  /** The time of day, for invitations. */
  readonly clock?: () => Date
}

/** The header in which `http/auth.ts` tells better-auth where a request comes from. */
export const CLIENT_ADDRESS = 'x-jejaring-client'

/** How better-auth is set up: names of our tables, length of sessions, limits. */
export function betterAuthOptions(options: AuthOptions) {
  const { db, secret, demo, publicUrl, trustedProxies = [], clock = () => new Date() } = options
  return {
    appName: 'Jejaring',
    secret,
    basePath: '/api/auth',
    ...(publicUrl === undefined ? {} : { baseURL: publicUrl }),
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8 },
    plugins: [
      username({ displayUsername: false, maxUsernameLength: 60 }),
      invitationSignIn(db, clock),
      linkSignIn(db, clock),
      passSignIn(db, clock),
      ...(demo ? [demoSignIn(db)] : []),
    ],
    user: {
      modelName: 'account_user',
      fields: { emailVerified: 'email_verified', ...stamps },
    },
    session: {
      modelName: 'account_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...stamps,
      },
      expiresIn: longestSessionSeconds,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'account_credential',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: {
      modelName: 'account_verification',
      fields: { expiresAt: 'expires_at', ...stamps },
    },
    rateLimit: {
      enabled: true,
      customStorage: {
        consume: async (key, { window, max }) => {
          const rule = { most: max, windowSeconds: window, at: clock() }
          const retryAfter = await refusedFor(db, key, rule)
          return { allowed: retryAfter === undefined, retryAfter: retryAfter ?? null }
        },
      },
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/username': { window: 60, max: 30 },
        '/sign-in/invitation': { window: 60, max: 30 },
        '/sign-in/link': { window: 60, max: 30 },
        // A hall of phones behind one address, each unlocked now and then.
        '/sign-in/pass': { window: 60, max: 300 },
        // Nothing to guess there; without a rule of its own it would be three in ten seconds.
        '/sign-in/demo': { window: 60, max: 120 },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, expiresAt: await sessionEnd(db, session.userId) },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: 'jejaring',
      useSecureCookies: publicUrl?.startsWith('https://') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      // Said aloud, because better-auth turns these off by itself when it runs in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS], trustedProxies: [...trustedProxies] },
    },
  } satisfies BetterAuthOptions
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' }
