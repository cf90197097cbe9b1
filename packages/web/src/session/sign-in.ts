import type { DemoAccount, Me } from '@jejaring/core/sync/api'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { request, type Answer } from './request.ts'
import { $session, signedInAs, signedOut } from './session.ts'

/** The cards of a demo installation; none where the server has real people, or cannot be reached. */
export async function demoAccounts(): Promise<readonly DemoAccount[]> {
  const answer = await request<readonly DemoAccount[]>('/api/demo')
  return answer.kind === 'ok' ? answer.value : []
}

export type SignInResult = 'signed-in' | 'wrong' | 'too-many' | 'offline' | 'unavailable'

export const signInWithPassword = (username: string, password: string): Promise<SignInResult> =>
  signInAt('/api/auth/sign-in/username', { username, password })

export const signInToDemo = (account: string): Promise<SignInResult> =>
  signInAt('/api/demo/sign-in', { account })

/** With the code of an invitation, which is used up by it. */
export const signInInvited = (code: string): Promise<SignInResult> =>
  signInAt('/api/invitations/use', { code })

async function signInAt(path: string, body: unknown): Promise<SignInResult> {
  // Before the sign-in: what an earlier user still wanted to end must not end this one.
  writeSetting('leaving', undefined)
  const answer = await request<unknown>(path, { body })
  if (answer.kind !== 'ok') return failure(answer)
  const me = await request<Me>('/api/me')
  if (me.kind !== 'ok') return failure(me)
  signedInAs(me.value)
  return 'signed-in'
}

function failure(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): SignInResult {
  if (answer.kind === 'offline') return 'offline'
  if (answer.problem.type === 'too-many') return 'too-many'
  return answer.problem.status < 500 ? 'wrong' : 'unavailable'
}

/** Asks the server who is signed in; without a network the remembered user stays. */
export async function askMe(): Promise<void> {
  if (readSetting('leaving') !== undefined && !(await endSession())) return
  const answer = await request<Me>('/api/me')
  if (answer.kind === 'ok') signedInAs(answer.value)
  else if ($session.get().kind === 'asking') signedOut()
}

/**
 * Signs out at once on this device. Without a network the server is told when it is reached again; until then nobody
 * is signed in here.
 */
export async function signOut(): Promise<void> {
  writeSetting('leaving', 'yes')
  signedOut()
  await endSession()
}

/** Whether the server knows that the session is over. */
async function endSession(): Promise<boolean> {
  const answer = await request<unknown>('/api/auth/sign-out', { body: {} })
  if (answer.kind === 'offline') {
    if ($session.get().kind === 'asking') signedOut()
    return false
  }
  writeSetting('leaving', undefined)
  return true
}
