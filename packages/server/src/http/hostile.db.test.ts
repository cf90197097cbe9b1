import type { Entry } from '@jejaring/core/journal/entry'
import type { PushAnswer } from '@jejaring/core/sync/wire'
import { describe, expect, test } from 'vitest'
import { device, newId, TODAY } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { endpoints, requestOf, type Endpoint } from './testing/endpoints.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'

const desk = await openDesk({ demo: true })
const cookie = await desk.signIn('pustu')
const dinas = await desk.signIn('dinas')

/** What a database, a regular expression, a number or a file system may stumble over. */
const texts: readonly string[] = [
  '',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\u202e\u0007\u001b[31m',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  '0000-01-01',
  '2026-02-30',
  '0000-01',
  '9999-12',
  '%',
  '_',
  "' or 1=1 --",
  '\\',
  '../../etc/passwd',
  '-'.repeat(36),
  `${villages.lalang}.${'-'.repeat(36)}`,
  `1.2026-11-22.${'-'.repeat(36)}`,
  `${villages.lalang}/%/\\d+/1`,
  '__proto__',
  'constructor',
  'x'.repeat(20_000),
]
const values: readonly unknown[] = [...texts, null, true, -1, 1e300, [], {}, ['a'], { a: '\0' }]

/** Of those above, what an entry may stumble over. */
const few = ['\0', '\ud800', '__proto__', '0000-01-01', -1, 1e300, null, [], {}, 'x'.repeat(5000)]

interface Asked {
  readonly method: string
  readonly path: string
  readonly body?: string
  readonly cookie?: string
}

async function ask({ method, path, body, cookie: sent = cookie }: Asked): Promise<Response> {
  return desk.app.request(`${ORIGIN}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: sent },
    signal: AbortSignal.timeout(5000),
    ...(body === undefined ? {} : { body }),
  })
}

/** Answered, or refused in our own words; never broken. */
async function expectSense(asked: Asked): Promise<void> {
  const response = await ask(asked)
  const { status } = response
  const type = response.headers.get('content-type') ?? ''
  await response.body?.cancel()
  const what = JSON.stringify({
    ...asked,
    path: asked.path.slice(0, 200),
    body: asked.body?.slice(0, 200),
  })
  expect([what, status < 500]).toEqual([what, true])
  if (status >= 400) expect([what, type]).toEqual([what, 'application/problem+json'])
}

const withQuery = endpoints.filter(({ query }) => query !== undefined)
const withParams = endpoints.filter(({ params }) => params !== undefined)
const withBody = endpoints.filter(({ body }) => body !== undefined)
// A sign-out ends the session the other rows use.
const sessionFor = ({ route, roles }: Endpoint): string =>
  route.includes('sign-out')
    ? 'jejaring.session_token=nobody'
    : typeof roles !== 'string' && roles.includes('dinas') && !roles.includes('pustu')
      ? dinas
      : cookie

describe('an odd value breaks nothing', () => {
  test.each(withQuery)('in the query of $route', async (endpoint) => {
    for (const name of [...Object.keys(endpoint.query ?? {}), 'facility', 'posyandu', 'after']) {
      for (const value of texts) {
        const query = { ...endpoint.query, [name]: value }
        await expectSense({ ...requestOf({ ...endpoint, query }), cookie: sessionFor(endpoint) })
      }
      const { method, path } = requestOf(endpoint)
      for (const raw of ['%00', '%ff', '%', '%ed%a0%80', 'a%00b', '%F0%28%8C%28']) {
        await expectSense({ method, path: `${path}&${name}=${raw}` })
        await expectSense({ method, path: `${path.split('?')[0]}?${name}=${raw}` })
      }
    }
  })

  // Where no signed-in person is answered, nobody gets so far as to be told what is wrong with the question.
  const answered = withQuery.filter(({ roles }) => roles.length > 0)
  test.each(answered)('twice in the query of $route is refused', async (endpoint) => {
    const asked = requestOf(endpoint)
    const [name = '', value = ''] = Object.entries(endpoint.query ?? {})[0] ?? []
    for (const again of [name, `${name}[]`]) {
      const session = sessionFor(endpoint)
      const response = await ask({
        ...asked,
        ...(endpoint.body === undefined ? {} : { body: JSON.stringify(endpoint.body) }),
        path: `${asked.path}&${again}=${value}`,
        cookie: session,
      })
      expect([again, response.status]).toEqual([again, again === name ? 400 : 200])
    }
  })

  test.each(withParams)('in the address of $route is not found', async (endpoint) => {
    for (const name of Object.keys(endpoint.params ?? {})) {
      for (const value of texts) {
        const asked = requestOf({
          ...endpoint,
          params: { ...endpoint.params, [name]: wellFormed(value) },
        })
        expect([value, (await ask(asked)).status]).toEqual([value, 404])
      }
    }
    for (const raw of ['%00', '%ff', '%', '%ed%a0%80']) {
      await expectSense({ method: 'GET', path: `/api/people/${villages.lalang}/${raw}` })
      await expectSense({ method: 'GET', path: `/api/people/${raw}/${newId()}` })
    }
  })

  test.each(withBody)('in the body of $route', async (endpoint) => {
    const { method, path } = requestOf(endpoint)
    const sent = sessionFor(endpoint)
    for (const name of Object.keys(endpoint.body ?? {})) {
      for (const value of values) {
        const body = JSON.stringify({ ...endpoint.body, [name]: value })
        await expectSense({ method, path, body, cookie: sent })
      }
    }
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '"\\ud800"',
      '7',
      '1e999',
      `${'['.repeat(20_000)}`,
    ]) {
      await expectSense({ method, path, body, cookie: sent })
    }
  })

  test('in a cookie', async () => {
    for (const token of ['', '%00', '%ff', '.', 'a.b', '%E0%A4%A', "'--", 'x'.repeat(4000)]) {
      const response = await ask({
        method: 'GET',
        path: '/api/me',
        cookie: `jejaring.session_token=${token}`,
      })
      expect([token, response.status]).toEqual([token, 401])
    }
  })

  test('in an address that is none of ours', async () => {
    for (const path of [
      '/api/%00',
      '/api/%ff',
      '/api//me',
      '/api/people/..%2f..',
      '/api/auth/%00',
    ]) {
      await expectSense({ method: 'GET', path })
      await expectSense({ method: 'POST', path, body: '{}' })
    }
  })
})

/** The wildcards of SQL are letters like others. */
test('a search for a wildcard finds nobody', async () => {
  const write = device({ village: villages.lalang, author: accounts.pustu.id })
  await push(registration(write))
  for (const q of ['%%', '__', '%a', '\\\\', "' or true --"]) {
    const response = await ask({
      method: 'POST',
      path: '/api/people/search',
      body: JSON.stringify({ q }),
    })
    expect([q, await response.json()]).toEqual([q, { people: [], houses: [], more: false }])
  }
})

describe('an odd value in an entry', () => {
  const write = device({ village: villages.lalang, author: accounts.pustu.id })
  const [house, person] = registration(write)
  const subject = person?.subject ?? ''
  const visit = write('encounter-recorded', subject, {
    setting: 'pustu',
    cadre: 'midwife',
    services: [
      { service: 'child-growth', answers: { weight: 11.4 }, outcomes: { weightForAge: 'normal' } },
    ],
    note: 'baik',
  })
  const letter = write('referral-made', subject, {
    because: { encounter: visit.id, service: 'child-growth', scale: 'a', outcome: 'b' },
    to: 'puskesmas',
    withinDays: 1,
    reason: 'diperiksa',
  })
  const all = [house, person, visit, letter].filter((entry) => entry !== undefined)

  test.each(all.map((entry) => ({ kind: entry.kind, entry })))(
    'is refused or taken by itself: $kind',
    async ({ entry }) => {
      for (const path of pathsOf(entry)) {
        const changed = few.map((value) => ({
          ...entry,
          ...withValue(entry, path, value),
          ...(path[0] === 'id' ? {} : { id: newId() }),
        }))
        const response = await push([...registration(write), ...changed])
        const { receipts, refusals }: PushAnswer = JSON.parse(await response.text())
        expect([path, response.status]).toEqual([path, 200])
        expect([path, receipts.length >= 2]).toEqual([path, true])
        expect([path, receipts.length + refusals.length]).toEqual([path, 2 + few.length])
      }
    },
  )
})

test('no odd value has reached the log', () => {
  expect(desk.lines.filter((line) => line.includes('unexpected'))).toEqual([])
})

function registration(write: ReturnType<typeof device>): readonly Entry[] {
  const household = newId()
  return [
    write('household-registered', household, {
      rt: rtsOf(villages.lalang)[0] ?? '',
      headName: 'Kepala',
      address: '',
    }),
    write('person-registered', newId(), {
      name: 'Anak',
      sex: 'female',
      birthDate: TODAY,
      household,
      relation: 'child',
    }),
  ]
}

async function push(entries: readonly unknown[]): Promise<Response> {
  const body = JSON.stringify({ village: villages.lalang, device: 'phone1', entries })
  return ask({ method: 'POST', path: '/api/sync/push', body })
}

function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...pathsOf(inner).map((path) => [name, ...path]),
  ])
}

function withValue(target: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  if (typeof target !== 'object' || target === null || name === undefined) return {}
  const entries = Object.entries(target).map(([key, inner]) => [
    key,
    key !== name ? inner : rest.length === 0 ? value : withValue(inner, rest, value),
  ])
  return Array.isArray(target) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

/** `encodeURIComponent` throws at half a character. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\ufffd')
