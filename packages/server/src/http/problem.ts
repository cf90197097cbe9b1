import type { Problem as ProblemBody, problemTypes } from '@jejaring/core/sync/problem'

type ProblemType = (typeof problemTypes)[number]

const kinds = {
  'bad-request': [400, 'The request cannot be read'],
  'not-signed-in': [401, 'Nobody is signed in'],
  'wrong-credentials': [401, 'Name or password is wrong'],
  'not-allowed': [403, 'Not allowed'],
  'device-revoked': [403, 'This device may not be used any more'],
  'not-found': [404, 'Nothing here'],
  'too-large': [413, 'The request is too large'],
  'too-many': [429, 'Too many requests'],
  conflict: [409, 'Changed by somebody else'],
  unavailable: [503, 'Not available at the moment'],
  internal: [500, 'Something broke here'],
} as const satisfies Record<ProblemType, readonly [status: number, title: string]>

/** What keeps a request from being answered (RFC 9457). The detail never names a person. */
export class Problem extends Error {
  readonly type: ProblemType
  readonly detail: string | undefined

  constructor(type: ProblemType, detail?: string) {
    super(detail ?? kinds[type][1])
    this.name = 'Problem'
    this.type = type
    this.detail = detail
  }
}

export function problemResponse({ type, detail }: Problem): Response {
  const [status, title] = kinds[type]
  const body: ProblemBody = { type, title, status, ...(detail === undefined ? {} : { detail }) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
