import { problemTypes, type Problem } from '@jejaring/core/sync/problem'
import { readSetting } from '../i18n/device-setting.ts'
import { neededPass, noteCookieOf } from './own-session.ts'
import { $session, sessionExpired } from './session.ts'
import { wipeDevice } from './wipe.ts'

/** What came of a request. `offline`: no whole answer came. */
export type Answer<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'offline' }

interface Options {
  /** Sent as JSON, by POST unless it says otherwise; a GET when absent. */
  readonly body?: unknown
  readonly method?: 'PUT'
}

/**
 * A line that swallows everything must not keep the phone waiting for minutes, until its system gives up. The weakest
 * line on which we wait for a body to be sent carries 1 kB/s.
 */
const PATIENCE = { firstMs: 20_000, perByteMs: 1 }

/** Asked by whoever is not signed in yet. */
const OPEN = [
  '/api/auth/sign-in/',
  '/api/demo',
  '/api/invitations/',
  '/api/village-links/open',
  '/api/badge',
]

/**
 * Asks the server for JSON. The shape is what `core/sync` says of the path: server and app are built together.
 * A 401 marks the session as expired, whoever asked.
 */
export const request = <Value>(path: string, options: Options = {}): Promise<Answer<Value>> =>
  requested(path, options, jsonOf<Value>)

/** As `request`, but what came is left as it is: reading much of it holds up a screen. */
export const requestBytes = (path: string): Promise<Answer<ArrayBuffer>> =>
  requested(path, {}, (response) =>
    // The sign-in page of a public network.
    response.headers.get('content-type')?.startsWith('application/json') === true
      ? response.arrayBuffer()
      : Promise.reject(new Error('no JSON')),
  )

/** On a phone that several people share it is asked in the session of who has unlocked it. */
async function requested<Value>(
  path: string,
  options: Options,
  read: (response: Response) => Promise<Value>,
): Promise<Answer<Value>> {
  const pass = OPEN.some((open) => path.startsWith(open)) ? undefined : neededPass()
  const gone = pass === undefined ? undefined : await goOnAsSelf(pass)
  return gone ?? send(path, options, read)
}

/** @returns why not; undefined when the cookie is now that of who works here */
async function goOnAsSelf(
  pass: string,
): Promise<Exclude<Answer<never>, { kind: 'ok' }> | undefined> {
  const session = $session.get()
  const answer = await send('/api/devices/resume', { body: { pass } }, jsonOf<object>)
  if (answer.kind === 'ok') {
    if (session.kind === 'signed-in') noteCookieOf(session.me.id)
    return undefined
  }
  if (answer.kind === 'offline' || answer.problem.status !== 404) return answer
  sessionExpired()
  return { kind: 'problem', problem: { ...answer.problem, type: 'not-signed-in', status: 401 } }
}

async function send<Value>(
  path: string,
  options: Options,
  read: (response: Response) => Promise<Value>,
): Promise<Answer<Value>> {
  const body = options.body === undefined ? null : JSON.stringify(options.body)
  const patience = new AbortController()
  // Until the answer begins; how long the rest of it takes is the line's own business.
  const timer = setTimeout(
    () => patience.abort(),
    PATIENCE.firstMs + (body?.length ?? 0) * PATIENCE.perByteMs,
  )
  const response = await fetch(path, {
    method: body === null ? 'GET' : (options.method ?? 'POST'),
    headers: {
      accept: 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...whoAsks(),
    },
    body,
    credentials: 'same-origin',
    signal: patience.signal,
  })
    .catch(() => undefined)
    .finally(() => clearTimeout(timer))
  if (response === undefined) return { kind: 'offline' }
  if (!response.ok) return { kind: 'problem', problem: await problemOf(response) }
  const whole = await bodyOf(response, read)
  return whole === undefined ? { kind: 'offline' } : { kind: 'ok', ...whole }
}

/** A device with a store of its own says which one it is and how much lies there. */
function whoAsks(): Readonly<Record<string, string>> {
  const device = readSetting('device')
  return device === undefined
    ? {}
    : {
        'x-jejaring-device': device,
        'x-jejaring-undelivered': readSetting('undelivered') ?? '0',
      }
}

/** Undefined when the line broke within the answer, or when a stranger answered: the sign-in page of a public network. */
async function bodyOf<Value>(
  response: Response,
  read: (response: Response) => Promise<Value>,
): Promise<{ readonly value: Value } | undefined> {
  return read(response).then(
    (value) => ({ value }),
    () => undefined,
  )
}

function jsonOf<Value>(response: Response): Promise<Value> {
  const read: Promise<Value> = response.status === 204 ? Promise.resolve() : response.json()
  return read
}

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text().catch(() => '')
  const problem = parsed(text)
  const type =
    problemTypes.find((known) => known === problem?.['type']) ?? byStatus(response.status)
  if (type === 'device-revoked') wipeDevice()
  if (response.status === 401 && type !== 'wrong-credentials') sessionExpired()
  return {
    type,
    title: typeof problem?.['title'] === 'string' ? problem['title'] : response.statusText,
    status: response.status,
    ...(typeof problem?.['detail'] === 'string' ? { detail: problem['detail'] } : {}),
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's page instead of ours: the status says enough.
    return undefined
  }
}

function byStatus(status: number): Problem['type'] {
  if (status === 401) return 'not-signed-in'
  if (status === 403) return 'not-allowed'
  if (status === 404) return 'not-found'
  if (status === 429) return 'too-many'
  return status >= 500 ? 'unavailable' : 'bad-request'
}
