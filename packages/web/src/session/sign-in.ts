import type { DemoAccount, Me } from '@jejaring/core/sync/account'
import { $lock, noteSignedInAnew } from '../lock/lock-state.ts'
import { isLeaving, noteLeaving } from './leaving.ts'
import { isCookieOf, noteCookieOf } from './own-session.ts'
import { request, type Answer } from './request.ts'
import { $session, signedInAs, signedOut, worksInField } from './session.ts'

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

/** With the code of a link to a page without names. */
export const signInLinked = (code: string): Promise<SignInResult> =>
  signInAt('/api/village-links/open', { code })

async function signInAt(path: string, body: unknown): Promise<SignInResult> {
  // Before the sign-in: what an earlier user still wanted to end must not end this one.
  noteLeaving(false)
  const answer = await request<unknown>(path, { body })
  if (answer.kind !== 'ok') return failure(answer)
  const me = await request<Me>('/api/me')
  if (me.kind !== 'ok') return failure(me)
  noteCookieOf(me.value.id)
  noteSignedInAnew(worksInField(me.value) ? me.value.id : undefined)
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
  if (isLeaving() && !(await endSession())) return
  const session = $session.get()
  if ($lock.get() === 'locked' && !(session.kind === 'signed-in' && !worksInField(session.me))) {
    // Whose cookie it is says nothing of who holds the phone.
    if (session.kind === 'asking') signedOut()
    return
  }
  const answer = await request<Me>('/api/me')
  if (answer.kind === 'ok') signedInAs(answer.value)
  else if ($session.get().kind === 'asking') signedOut()
}

/**
 * Signs out at once on this device. Without a network the server is told when it is reached again; until then nobody
 * is signed in here.
 */
export async function signOut(): Promise<void> {
  const session = $session.get()
  // The cookie of a colleague stays for the colleague.
  const isOwn = session.kind !== 'signed-in' || isCookieOf(session.me.id)
  noteLeaving(true)
  signedOut()
  if (isOwn) await endSession()
  else noteLeaving(false)
}

/** Whether the server knows that the session is over. */
async function endSession(): Promise<boolean> {
  const answer = await request<unknown>('/api/auth/sign-out', { body: {} })
  if (answer.kind === 'offline') {
    if ($session.get().kind === 'asking') signedOut()
    return false
  }
  noteLeaving(false)
  return true
}
