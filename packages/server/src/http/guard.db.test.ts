import { roles, type Role } from '@jejaring/core/sync/account'
import type { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { endpoints, ofItsOwn, requestOf, type Endpoint } from './testing/endpoints.ts'

const desk = await openDesk({ demo: true })
const cookies = new Map<Role, string>()
for (const role of roles) cookies.set(role, await desk.signIn(role))

/** Where better-auth answers, and where nothing does. */
const shared = ['/api/auth/*', '/api/*']

test('every route of the API is guarded by a row of this table', () => {
  const registered = routesOf(desk.app).filter(
    (route) => !shared.some((path) => route.endsWith(path)),
  )
  const rows = endpoints.map(({ route }) => route)
  const missing = registered.filter((route) => !rows.includes(route))
  expect(missing).toEqual([])
  const gone = rows.filter((route) => !registered.includes(route) && !route.includes('/api/auth/'))
  expect(gone).toEqual([])
})

/** `use` registers for all methods and answers nobody by itself. */
function routesOf(app: Hono): readonly string[] {
  const answering = app.routes.filter(({ method, path }) => method !== 'ALL' || path.endsWith('*'))
  return [...new Set(answering.map(({ method, path }) => `${method} ${path}`))].filter((route) =>
    route.includes(' /api/'),
  )
}

/** The person, the device and the number that the table names are nobody's. */
const nobodys = [
  'GET /api/people/:village/:id',
  'GET /api/problems/:village/:id',
  'POST /api/problems/steps',
  'POST /api/devices/revoke',
  'POST /api/village-links/revoke',
  'POST /api/devices/import',
  'PUT /api/quality/incidents/steps',
  'PUT /api/pay/additions/answers',
  'PUT /api/pay/claims',
  'PUT /api/pay/steps',
  'GET /api/practice/:id',
  'PUT /api/staff/same',
  'PUT /api/cross-sector/commitments/done',
  'PUT /api/practice/feedback',
  'PUT /api/queue',
  'PUT /api/queue/act',
  'GET /api/staff/history/:member',
  'PUT /api/staff/posts',
  'PUT /api/kader/badge',
  'PUT /api/kader/badge/revoke',
]

async function ask(endpoint: Endpoint, cookie?: string): Promise<number> {
  const { method, path } = requestOf(endpoint)
  const ended = new AbortController()
  const response = await desk.app.request(`${ORIGIN}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      origin: ORIGIN,
      'x-jejaring-device': 'guarded',
      ...(cookie === undefined ? {} : { cookie }),
    },
    signal: ended.signal,
    ...(endpoint.body === undefined ? {} : { body: JSON.stringify(asOwn(endpoint.body)) }),
  })
  await response.body?.cancel()
  ended.abort()
  return response.status
}

/** What one says with an id of its own another does not say again. */
const asOwn = (body: Readonly<Record<string, unknown>>) =>
  'id' in body ? { ...body, id: newId(), ...ofItsOwn(body) } : body

const guarded = endpoints.filter(({ roles: open }) => open !== 'anybody')
const byRole = guarded.flatMap((endpoint) =>
  endpoint.roles === 'signed in' || endpoint.roles === 'anybody' ? [] : [endpoint],
)

describe('nothing is answered', () => {
  test.each(guarded)('without a session: $route', async (endpoint) => {
    expect(await ask(endpoint)).toBe(401)
    expect(await ask(endpoint, 'jejaring.session_token=somebody.else')).toBe(401)
  })

  test.each(
    byRole.flatMap((endpoint) =>
      roles
        .filter((role) => !endpoint.roles.includes(role))
        .map((role) => ({ role, route: endpoint.route, endpoint })),
    ),
  )('to a $role: $route', async ({ role, endpoint }) => {
    expect(await ask(endpoint, cookies.get(role))).toBe(403)
  })

  const placed = byRole.filter(({ query, params, body }) =>
    [query, params, body].some((part) => part !== undefined && 'village' in part),
  )
  test('of another place: every route that names a village says what it answers there', () => {
    const silent = placed.filter(({ elsewhere }) => elsewhere === undefined)
    expect(silent.map(({ route }) => route)).toEqual([])
  })

  test.each(byRole.filter(({ elsewhere }) => elsewhere !== undefined))(
    'of a place the caller does not serve: $route',
    async ({ route, roles: known, elsewhere }) => {
      for (const role of known === 'anybody' || known === 'signed in' ? [] : known) {
        // The regency is all of a Dinas, and an administrator enters the numbers of every place.
        if (role === 'dinas' || role === 'admin') continue
        const status = await ask({ route, roles: known, ...elsewhere }, cookies.get(role))
        expect([role, status]).toEqual([role, 403])
      }
    },
  )
})

describe('who may is answered', () => {
  test.each(
    byRole.flatMap((endpoint) =>
      (endpoint.roles === 'anybody' || endpoint.roles === 'signed in' ? [] : endpoint.roles).map(
        (role) => ({ role, route: endpoint.route, endpoint }),
      ),
    ),
  )('$role: $route', async ({ role, endpoint }) => {
    const expected = nobodys.includes(endpoint.route) ? 404 : 200
    expect(await ask(endpoint, cookies.get(role))).toBe(expected)
  })
})
