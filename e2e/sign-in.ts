import type { BrowserContext } from 'playwright-core'
import { inject } from 'vitest'
import type { Device } from './devices.ts'

/** The cards of the demo's sign-in page, by their words, and the role of each. */
const ROLES = {
  Kader: 'kader',
  'Bidan, perawat Pustu': 'pustu',
  'Petugas Puskesmas': 'puskesmas',
  'Kepala Puskesmas': 'head',
  'Dinas Kesehatan': 'dinas',
  'Kepala desa': 'village',
  'Pengelola sistem': 'admin',
} as const
export type DemoRole = keyof typeof ROLES

/** Signs in with a card of the demo. */
export async function enterAs({ page }: Device, role: DemoRole): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
  await page.getByRole('heading', { name: 'Coba sebagai' }).waitFor({ state: 'detached' })
}

/** Signs in as a card of the demo would, without its page. */
export async function signIn({ request }: BrowserContext, role: DemoRole): Promise<void> {
  const cards = await request.get('/api/demo')
  const accounts: readonly { readonly id: string; readonly role: string }[] = await cards.json()
  const answer = await request.post('/api/demo/sign-in', {
    headers: { origin: inject('address') },
    data: { account: accounts.find((account) => account.role === ROLES[role])?.id },
  })
  if (!answer.ok()) throw new Error(`nobody can sign in as ${role}: ${answer.status()}`)
}
