import type { Invitation } from '@jejaring/core/sync/devices'
import { expect, test } from 'vitest'
import { createAccounts } from '../accounts/create-accounts.ts'
import { cookieOf, openDesk } from './testing/desk.ts'
import { accounts } from './testing/network.ts'

const desk = await openDesk({ demo: true })
const about = { id: 'Lihat papan pantau', en: 'See the board' }
const guest = {
  id: '018f0000-0000-7000-8000-000000000001',
  username: 'tamu',
  name: 'Tamu Manggar',
  role: 'head',
  facility: 'puskesmas-manggar',
  demo: { position: 1, about },
} as const
await createAccounts(desk.db, [guest])

test('the demo shows a card per demo account and nobody else', async () => {
  const response = await desk.get('/api/demo')
  expect(await response.json()).toEqual([
    { id: guest.id, name: guest.name, role: 'head', place: 'Puskesmas Manggar', about },
  ])
})

test('a card signs in without a password', async () => {
  const response = await desk.post('/api/demo/sign-in', { account: guest.id })
  expect(response.status).toBe(200)
  const me = await desk.get('/api/me', cookieOf(response))
  expect(await me.json()).toMatchObject({
    id: guest.id,
    role: 'head',
    demo: true,
    facility: { id: 'puskesmas-manggar', villages: ['19.06.01.2001', '19.06.01.2002'] },
  })
})

test('an account that is no demo account wants its password', async () => {
  const response = await desk.post('/api/demo/sign-in', { account: accounts.head.id })
  expect(response.status).toBe(404)
  expect(response.headers.get('set-cookie')).toBeNull()
  expect((await desk.post('/api/demo/sign-in', { account: 7 })).status).toBe(400)
})

test('a visitor revokes the phone that the same visitor let in, and nobody else’s', async () => {
  const [visitor, another] = [await desk.signIn('pustu'), await desk.signIn('pustu')]
  const invited = await desk.post(
    '/api/devices/invite',
    { account: accounts.kader.id },
    { cookie: visitor },
  )
  const { code }: Invitation = JSON.parse(await invited.text())
  const kader = cookieOf(await desk.post('/api/invitations/use', { code }))
  const device = { 'x-jejaring-device': 'visited' }
  const seen = await desk.app.request('http://localhost/api/me', {
    headers: { cookie: kader, ...device },
  })
  expect(seen.status).toBe(200)
  const revoke = (cookie: string) =>
    desk.post('/api/devices/revoke', { device: 'visited' }, { cookie })
  expect(await (await revoke(another)).json()).toMatchObject({ status: 403, detail: 'demo' })
  expect((await revoke(visitor)).status).toBe(200)
})
