import { expect, test } from 'vitest'
import { openPerson, unweighedChild, visitsOn } from './children.ts'
import { allDelivered, enterAs, enterField, openDevices, type Device } from './devices.ts'
import { weigh } from './weighing.ts'

const devices = await openDevices()
const DAY_MS = 86_400_000
/** A phone asks again some seconds after a failure, and everybody a little differently. */
const RETRY_MS = 15_000

test('when an answer gets lost the phone asks again, and the visit is there once', async () => {
  const [kader, head] = await Promise.all([devices.phone(), devices.desk()])
  await enterAs(head, 'Kepala Puskesmas')
  const child = await unweighedChild(head, 0)
  await enterField(kader, 'Kader')
  let asked = 0
  await kader.context.route('**/api/sync/push', async (route) => {
    asked += 1
    if (asked > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await openPerson(kader, child.name)
  await weigh(kader)
  await expect.poll(() => asked, { timeout: RETRY_MS }).toBeGreaterThan(1)
  await kader.page.goto('/')
  await allDelivered(kader)
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

test('a visit dated by a wrong clock is refused with its reason, and a tap settles it', async () => {
  const [kader, head] = await Promise.all([devices.phone(), devices.desk()])
  await enterAs(head, 'Kepala Puskesmas')
  const child = await unweighedChild(head, 0)
  await enterField(kader, 'Kader')
  await kader.context.setOffline(true)
  await kader.context.clock.install({ time: Date.now() + 2 * DAY_MS })
  await openPerson(kader, child.name)
  await weigh(kader)
  await kader.page.goto('/')
  await kader.context.setOffline(false)
  await kader.page.getByText(/^\d catatan ditolak\. Lihat alasan$/).click()
  // The visit, and the referral if the child did not gain enough.
  const refused = kader.page.getByRole('article').filter({ hasText: child.name })
  const reason = 'Tanggalnya di masa depan. Jam HP ini mungkin salah.'
  await refused.first().getByText(reason).waitFor()
  expect(await visitsOn(head, child, await today(head))).toBe(0)

  for (let left = await refused.count(); left > 0; left -= 1) {
    const way = refused.first().getByRole('button', { name: /^Ubah tanggal menjadi .* dan kirim$/ })
    await way.click()
    await expect.poll(() => refused.count(), { timeout: RETRY_MS }).toBe(left - 1)
  }
  await kader.page.getByText('Semua catatan terkirim').waitFor()
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

test('a kader whose session ended goes on working, and signing in again sends everything', async () => {
  const [kader, head] = await Promise.all([devices.phone(), devices.desk()])
  await enterAs(head, 'Kepala Puskesmas')
  const child = await unweighedChild(head, 0)
  await enterField(kader, 'Kader')
  kader.expects(401, '/api/sync/push')
  kader.expects(401, '/api/sync/pull')
  kader.expects(401, '/api/places')
  await kader.context.clearCookies()
  await openPerson(kader, child.name)
  await weigh(kader)
  await kader.page.goto('/')
  await kader.page.getByText(/^Masuk lagi untuk mengirim\. \d catatan aman di HP ini$/).waitFor()
  await kader.page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await enterAs(kader, 'Kader')
  await allDelivered(kader)
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

/** The day where the server works. */
async function today({ context }: Device): Promise<string> {
  const answer = await context.request.get('/api/me')
  const me: { readonly today: string } = await answer.json()
  return me.today
}
