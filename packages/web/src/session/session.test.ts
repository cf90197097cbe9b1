import { beforeEach, expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Me, Role } from '@jejaring/core/sync/account'
import { $session, sessionExpired, signedInAs, signedOut } from './session.ts'

const worker = (role: Role): Me => ({
  id: role,
  name: 'Rosmiati',
  role,
  villages: [],
  seesNames: true,
  scope: '1',
  demo: false,
  today: localDate('2026-11-22'),
})
beforeEach(signedOut)

test.each(['kader', 'pustu'] as const)(
  'a %s whose sign-in has expired goes on working, and knows it',
  (role) => {
    signedInAs(worker(role))
    sessionExpired()
    expect($session.get()).toMatchObject({ kind: 'signed-in', expired: true })
    signedInAs(worker(role))
    expect($session.get()).toMatchObject({ kind: 'signed-in', expired: false })
  },
)

test.each(['puskesmas', 'head', 'dinas', 'village', 'admin'] as const)(
  'a desk of %s is closed when its sign-in has expired',
  (role) => {
    signedInAs(worker(role))
    sessionExpired()
    expect($session.get()).toEqual({ kind: 'signed-out' })
  },
)
