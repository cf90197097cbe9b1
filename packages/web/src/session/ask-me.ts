import type { Me } from '@jejaring/core/sync/api'
import { request } from './request.ts'
import { $session, signedInAs, signedOut } from './session.ts'

/** Asks the server who is signed in; without a network the remembered user stays. */
export async function askMe(): Promise<void> {
  const answer = await request<Me>('/api/me')
  if (answer.kind === 'ok') signedInAs(answer.value)
  else if ($session.get().kind === 'asking') signedOut()
}
