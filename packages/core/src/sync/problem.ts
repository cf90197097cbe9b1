/** RFC 9457, `application/problem+json`; a closed list of types. */
export const problemTypes = [
  'bad-request',
  'not-signed-in',
  'wrong-credentials',
  'not-allowed',
  'device-revoked',
  'not-found',
  'too-large',
  'too-many',
  'conflict',
  'unavailable',
  'internal',
] as const

export interface Problem {
  readonly type: (typeof problemTypes)[number]
  readonly title: string
  readonly status: number
  readonly detail?: string
}
