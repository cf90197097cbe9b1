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
