import { expect, test } from 'vitest'
import { allDelivered, openDevices, readyForField } from './devices.ts'

const devices = await openDevices()

test('who comes to the Posyandu is marked with one tap without a network, and the server is told later', async () => {
  const device = await devices.phone('Kader')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  await page.goto('/posyandu')
  const marks = page.getByRole('button', { name: /^Tandai hadir: / })
  await marks.first().waitFor()
  const name = ((await marks.first().getAttribute('aria-label')) ?? '').replace(
    'Tandai hadir: ',
    '',
  )
  await marks.first().click()
  await page.getByText('Hadir 1', { exact: true }).click()
  const takeBack = page.getByRole('button', { name: `Batalkan hadir: ${name}` })
  await takeBack.waitFor()
  await page.reload()
  await page.getByText('Hadir 1', { exact: true }).click()
  await takeBack.click()
  await page.getByText('Tidak ada yang menunggu').waitFor()
  await page.getByText(/^Ditunggu /).click()
  await page.getByRole('button', { name: `Tandai hadir: ${name}` }).click()
  await page.getByText('Hadir 1', { exact: true }).click()
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect.poll(() => page.url()).toMatch(/\/people\/.*\/visit$/)
  await context.setOffline(false)
  await page.goto('/')
  await allDelivered(device)
})
