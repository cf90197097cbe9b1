import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import type { Me } from '@jejaring/core/sync/account'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { hasPin } from '../lock/lock-state.ts'

/**
 * Who works here. A signed-in user is remembered on the device, so that the field app opens without a network.
 * `expired`: the server no longer knows this sign-in; field work goes on, entries wait until somebody signs in again.
 */
export type Session =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly me: Me; readonly expired: boolean }

function remembered(): Session {
  const text = readSetting('me')
  if (text === undefined) return { kind: 'asking' }
  const me: Me = JSON.parse(text)
  return { kind: 'signed-in', me, expired: false }
}

export const $session = atom<Session>(remembered())

export function signedInAs(me: Me): void {
  writeSetting('me', JSON.stringify(me))
  writeSetting('revoked', undefined)
  writeSetting('lost', undefined)
  $session.set({ kind: 'signed-in', me, expired: false })
}

/** The server answered 401. Desk users see names only while signed in: nothing of theirs stays. */
export function sessionExpired(): void {
  const session = $session.get()
  if (session.kind === 'signed-in' && worksInField(session.me)) {
    if (!session.expired) $session.set({ ...session, expired: true })
    return
  }
  signedOut()
}

export function signedOut(): void {
  writeSetting('me', undefined)
  $session.set({ kind: 'signed-out' })
}

/**
 * A browser has one cookie: whoever signs in or out in another tab does so here, and this tab begins anew. Where people
 * have a PIN each tab knows by it who works there, and locks when somebody else does (`lock/lock.ts`).
 */
export function followSignIns(): void {
  addEventListener('storage', ({ key, newValue }) => {
    const session = $session.get()
    if (key !== 'jejaring.me' || hasPin()) return
    const here = session.kind === 'signed-in' ? session.me.id : undefined
    if (here !== idIn(newValue)) location.reload()
  })
}

function idIn(remembered: string | null): string | undefined {
  if (remembered === null) return undefined
  const me: Me = JSON.parse(remembered)
  return me.id
}

/** The app on a phone, made for work without a network. */
export const worksInField = (me: Me): boolean => me.role === 'kader' || me.role === 'pustu'

export function useSession(): Session {
  return useStore($session)
}

/** Undefined while nobody is signed in. */
export function useMe(): Me | undefined {
  const session = useStore($session)
  return session.kind === 'signed-in' ? session.me : undefined
}
