import { expect, test } from 'vitest'
import { allDelivered, openDevices, type Device } from './devices.ts'
import { enterAs } from './sign-in.ts'

const devices = await openDevices()

test('a first exchange that breaks off goes on where it stopped, and everybody is there', async () => {
  const [phone, undisturbed] = [await devices.phone(), await devices.phone()]
  const asked: URLSearchParams[] = []
  let isBroken = true
  await phone.context.route('**/api/sync/people?**', (route) => {
    const url = new URL(route.request().url())
    asked.push(url.searchParams)
    if (isBroken && asked.length > 2) return route.abort('connectionreset')
    url.searchParams.set('limit', '20')
    return route.continue({ url: url.href })
  })
  await enterAs(phone, 'Kader')
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(2)
  const { length } = asked
  const last = asked[2]?.get('beyond')
  expect(last).toBeTruthy()
  await phone.page.getByRole('link', { name: 'Cari' }).click()
  await phone.page.getByText(/^\d+ orang$/).waitFor()

  isBroken = false
  await phone.page.goto('/')
  await allDelivered(phone)
  expect(asked[length]?.get('beyond')).toBe(last)

  await enterAs(undisturbed, 'Kader')
  await allDelivered(undisturbed)
  expect(await everybody(phone)).toBe(await everybody(undisturbed))
})

/** How many people the phone lists. */
async function everybody({ page }: Device): Promise<string> {
  await page.getByRole('link', { name: 'Cari' }).click()
  return page.getByText(/^\d+ orang$/).innerText()
}
