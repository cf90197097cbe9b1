import { randomUUID } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { go, openDevices, readyForField, type Device } from './devices.ts'
import { signIn } from './sign-in.ts'

const devices = await openDevices()
/** Unlike what others tell in the same village. */
const mark = randomUUID().slice(0, 6)

const shot = async ({ page }: Device, name: string): Promise<void> => {
  const folder = process.env['PICTURES'] ?? ''
  if (folder !== '') await page.screenshot({ path: `${folder}/${name}.png` })
}
const card = ({ page }: Device, what: string) => page.getByRole('link').filter({ hasText: what })

test('told without a network, answered at the Puskesmas, closed, and opened again by who told of it', async () => {
  const what = `Tensimeter Pustu rusak ${mark}`
  const [midwife, head] = await Promise.all([
    devices.phone('Bidan, perawat Pustu'),
    devices.desk('Kepala Puskesmas'),
  ])
  await readyForField(midwife)
  await midwife.context.setOffline(true)
  const { page } = midwife
  await go(page, '/more')
  await page.getByRole('link', { name: /^Masalah/ }).click()
  await page.getByRole('button', { name: 'Laporkan masalah' }).click()
  await page.getByLabel('Apa masalahnya').fill(`${what} 1906011234567890`)
  await page.getByText('Ada nomor seperti NIK').waitFor()
  await page.getByLabel('Apa masalahnya').fill(what)
  await page.getByLabel('Berapa orang').fill('35')
  await page.getByLabel('Kelompok').selectOption('lansia')
  await page.getByLabel('Apa yang diharapkan').fill('Pinjam satu tensimeter')
  await shot(midwife, 'phone-report')
  await page.getByRole('button', { name: 'Kirim laporan' }).click()
  await card(midwife, what).getByText('Tersimpan di HP ini').waitFor()
  await shot(midwife, 'phone-list')
  await midwife.context.setOffline(false)

  await go(head.page, '/desk/news')
  await card(head, what)
    .getByText(/^Menunggu jawaban Puskesmas/)
    .waitFor()
  await shot(head, 'desk-news')
  await head.page.getByRole('link', { name: /^Masalah/ }).click()
  await card(head, what).waitFor()
  await shot(head, 'desk-list')
  await card(head, what).click()
  await head.page.getByRole('button', { name: 'Jawab' }).click()
  await head.page.getByLabel('Tindakan').fill('Pinjamkan dari Puskesmas')
  await head.page.getByLabel('Bagian yang mengerjakan').fill('Sarana')
  await shot(head, 'desk-answer')
  await head.page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await head.page.getByText(/Puskesmas Manggar menjawab$/).waitFor()

  // Opened anew, a phone asks at once.
  await page.goto('/problems')
  await card(midwife, what).getByText('Pinjamkan dari Puskesmas').waitFor()

  await head.page.getByRole('button', { name: 'Tutup', exact: true }).click()
  await head.page.getByLabel('Apa yang sudah dilakukan').fill('Tensimeter dipinjamkan')
  await head.page.getByRole('dialog').getByRole('button', { name: 'Tutup masalah' }).click()
  await head.page.getByText(/^Selesai \d/).waitFor()
  await shot(head, 'desk-closed')

  await page.goto('/problems')
  await card(midwife, what).getByText('Tensimeter dipinjamkan').waitFor()
  await card(midwife, what).click()
  const again = page.getByRole('button', { name: 'Belum selesai, buka lagi' })
  await again.waitFor()
  await shot(midwife, 'phone-closed')
  await again.click()
  await page.getByLabel('Apa yang belum selesai').fill('Manset tidak cocok')
  await page.getByRole('button', { name: 'Buka lagi', exact: true }).click()
  await page.getByText('Manset tidak cocok').waitFor()
  await head.page.getByText('Manset tidak cocok').waitFor()
  await head.page.getByRole('button', { name: 'Jawab' }).waitFor()
})

test('what nobody answered has climbed to the Dinas, and from there to the village head', async () => {
  const what = `Kulkas vaksin mati ${mark}`
  const [dinas, village] = await Promise.all([devices.desk(), devices.desk('Kepala desa')])
  await toldDaysAgo(dinas, what, 10)
  await signIn(dinas.context, 'Dinas Kesehatan')
  await dinas.page.goto('/desk/problems')
  await card(dinas, what).getByText('Lewat 3 hari').waitFor()
  await card(dinas, what).getByText('Menunggu jawaban Dinkes').waitFor()
  await shot(dinas, 'desk-dinas')
  await go(village.page, '/desk/problems')
  await village.page.getByRole('heading', { name: 'Masalah' }).waitFor()
  await village.page.getByText(/masalah terbuka/).waitFor()
  expect(await card(village, what).count()).toBe(0)

  await card(dinas, what).click()
  await dinas.page.getByRole('button', { name: 'Teruskan' }).click()
  await dinas.page.getByLabel('Kepada').selectOption({ label: 'Kepala desa Lalang' })
  await dinas.page.getByLabel('Alasan').fill('Listrik Pustu diurus desa')
  await dinas.page.getByRole('dialog').getByRole('button', { name: 'Teruskan' }).click()

  await card(village, what).getByText('Menunggu jawaban Kepala desa Lalang').waitFor()
  await card(village, what).click()
  await shot(village, 'desk-village')
  expect(await village.page.getByText('Bidan Sari').count()).toBe(0)

  // On the page of the village it is one of the things that are asked of it, and is taken over there.
  await village.page.goto('/village')
  await village.page.getByRole('heading', { name: /^Dana untuk kader/ }).waitFor()
  const ask = village.page.getByRole('listitem').filter({ hasText: what })
  await ask.getByRole('button', { name: 'Kami tangani' }).click()
  await ask.getByText('Ditangani', { exact: true }).waitFor()
})

/** Nobody waits for real days: it was written down then and sent now. */
async function toldDaysAgo(near: Device, what: string, days: number): Promise<void> {
  // Of her own: an open screen would take up her session.
  const context = await near.context.browser()?.newContext({ baseURL: inject('address') })
  if (context === undefined) throw new Error('no browser')
  await signIn(context, 'Bidan, perawat Pustu')
  const headers = { origin: inject('address') }
  const me: {
    readonly id: string
    readonly today: string
    readonly villages: readonly { readonly code: string }[]
  } = await (await context.request.get('/api/me')).json()
  const village = me.villages[0]?.code ?? ''
  const time = Date.parse(me.today) - days * 86_400_000
  const on = new Date(time).toISOString().slice(0, 10)
  const entry = {
    id: randomUUID(),
    village,
    subject: randomUUID(),
    on,
    clock: `${time}-0000-journey`,
    author: me.id,
    device: 'journey',
    catalogue: 1,
    kind: 'problem-reported',
    body: { by: 'pustu', matter: 'health', cluster: 4, what, since: on },
  }
  const data = { village, device: 'journey', entries: [entry] }
  const answer = await context.request.post('/api/sync/push', { headers, data })
  expect(await answer.json()).toMatchObject({ receipts: [{ id: entry.id }] })
  await context.close()
}
