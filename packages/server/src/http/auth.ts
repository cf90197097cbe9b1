import type { DemoAccount } from '@jejaring/core/sync/account'
import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { CLIENT_ADDRESS } from '../accounts/better-auth.ts'
import { demoAccounts } from '../accounts/demo-accounts.ts'
import { demoSignInBody } from '../accounts/demo-sign-in.ts'
import { passBody } from '../accounts/session-passes.ts'
import { invitationBody } from '../accounts/invitation-sign-in.ts'
import { linkBody } from '../accounts/link-sign-in.ts'
import { forgetFailures, isResting, noteFailure } from '../accounts/failures.ts'
import { clientAddress } from './client-address.ts'
import type { Deps } from './deps.ts'
import { deviceOf } from './from-device.ts'
import { Problem, problemResponse } from './problem.ts'
import { readBody } from './read-query.ts'

/** Of all that better-auth can do, this alone is open; the rest is not found. */
const open = new Set([
  'POST /api/auth/sign-in/username',
  'POST /api/auth/sign-out',
  'POST /api/auth/change-password',
  'POST /api/auth/revoke-other-sessions',
])
const signInBody = v.looseObject({
  username: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  password: v.pipe(v.string(), v.maxLength(200)),
})

/** `/api/auth/*`, the way in for who was invited and, where the demo runs, `/api/demo`. */
export function authRoutes(deps: Deps): Hono {
  const { auth, db } = deps
  const app = new Hono()

  app.post('/api/auth/sign-in/username', async (c) => {
    const body = await readBody(c, signInBody)
    const username = body.username.toLowerCase()
    const attempt = { username, address: clientAddress(c, auth) }
    if (await isResting(db, attempt)) throw new Problem('too-many')
    const answer = await auth.handle(fromClient(c, deps, { body: { ...body, username } }))
    if (answer.status === 401) await noteFailure(db, attempt)
    if (answer.ok) await forgetFailures(db, attempt)
    return asProblem(answer, 'wrong-credentials')
  })

  app.post('/api/invitations/use', async (c) => {
    const body = await readBody(c, invitationBody)
    const path = '/api/auth/sign-in/invitation'
    return asProblem(await auth.handle(fromClient(c, deps, { body, path })), 'not-found')
  })

  app.post('/api/village-links/open', async (c) => {
    const body = await readBody(c, linkBody)
    const path = '/api/auth/sign-in/link'
    return asProblem(await auth.handle(fromClient(c, deps, { body, path })), 'not-found')
  })

  app.post('/api/devices/resume', async (c) => {
    const { pass } = await readBody(c, v.pick(passBody, ['pass']))
    const body = { pass, device: deviceOf(c) }
    return asProblem(
      await auth.handle(fromClient(c, deps, { body, path: '/api/auth/sign-in/pass' })),
      'not-found',
    )
  })

  app.all('/api/auth/*', async (c) => {
    if (!open.has(`${c.req.method} ${c.req.path}`)) throw new Problem('not-found')
    const answer = await auth.handle(fromClient(c, deps))
    if (c.req.method === 'POST') auth.forget(c.req.raw.headers)
    return asProblem(answer, 'not-signed-in')
  })

  if (auth.demo) {
    app.get('/api/demo', async (c) => c.json<readonly DemoAccount[]>(await demoAccounts(db)))
    app.post('/api/demo/sign-in', async (c) => {
      const body = await readBody(c, demoSignInBody)
      const path = '/api/auth/sign-in/demo'
      return asProblem(await auth.handle(fromClient(c, deps, { body, path })), 'not-found')
    })
  }
  return app
}

/** The request as better-auth gets it: with the client's address in a header that nobody else can set. */
function fromClient(c: Context, { auth }: Deps, to?: { body: unknown; path?: string }): Request {
  const headers = new Headers(c.req.raw.headers)
  const address = clientAddress(c, auth)
  headers.delete(CLIENT_ADDRESS)
  if (address !== undefined) headers.set(CLIENT_ADDRESS, address)
  if (to === undefined) return new Request(c.req.raw, { headers })
  headers.delete('content-length')
  return new Request(new URL(to.path ?? c.req.path, c.req.url), {
    method: c.req.method,
    headers,
    body: JSON.stringify(to.body),
  })
}

/** Better-auth's answers in the words of ours. */
function asProblem(answer: Response, refused: 'wrong-credentials' | 'not-signed-in' | 'not-found') {
  if (answer.ok) return cookiesOnly(answer)
  if (answer.status === 429) return tooMany(answer.headers.get('x-retry-after'))
  if (answer.status === 403) return problemResponse(new Problem('not-allowed'))
  if (answer.status >= 500) return problemResponse(new Problem('internal'))
  return problemResponse(new Problem(refused))
}

/** Better-auth's own body repeats the session's token, which no script should see. */
function cookiesOnly(answer: Response): Response {
  const response = Response.json({})
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}

function tooMany(retryAfter: string | null): Response {
  const response = problemResponse(new Problem('too-many'))
  if (retryAfter !== null) response.headers.set('retry-after', retryAfter)
  return response
}
