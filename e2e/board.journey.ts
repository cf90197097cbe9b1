import { expect, inject, test } from 'vitest'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen, surname } from './newcomer.ts'
import { weigh } from './weighing.ts'

const devices = await openDevices()

test('the head of a Puskesmas reads the board with the keyboard alone', async () => {
  const desk = await devices.desk('Kepala Puskesmas')
  const { page } = desk
  const cells = page.getByRole('gridcell')
  const first = page.locator('[data-cell="0-0"]')
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page.locator('[data-cell="1-2"]'))).toBe(true)

  // Somebody of working age lives in every village.
  const adults = cells.and(page.getByLabel(/^Lalang, Usia produktif: /))
  await adults.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await panel.getByRole('link').first().waitFor()
  expect(new URL(page.url()).search).toContain('19.06.01')
  await adults.focus()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
})

test('paper shows the table that the desk shows, on one page, and never the list of a phone', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  for (const [view, pages] of [
    ['level=village', 1],
    ['level=village&as=trend', 1],
    ['level=village&as=chart', 2],
  ] as const) {
    await page.goto(`/desk/board?group=spm&${view}`)
    await page.getByText('Mutu pos', { exact: true }).waitFor()
    await page
      .getByRole('button', { name: /^Kurnia Jaya: / })
      .or(page.getByRole('gridcell', { name: /^Kurnia Jaya, / }))
      .first()
      .waitFor()
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })
    expect([view, paper.toString('latin1').match(/\/Type \/Page\b/g)?.length]).toEqual([
      view,
      pages,
    ])
  }
})

test('a filter stays in the address, and the names behind a cell are those it lets through', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await page.getByLabel('Jenis kelamin').selectOption('Perempuan')
  await page.getByLabel('Umur', { exact: true }).selectOption('60 tahun ke atas')
  await page.getByText('Yang ditampilkan: Perempuan, 60 tahun ke atas.').waitFor()
  expect(new URL(page.url()).search).toContain('sex=female&stage=elderly')
  await page.reload()
  const cell = page.getByRole('gridcell', { name: /^Baru, Lansia: \d+%/ })
  const [, served = '', all = ''] = /(\d+)\/(\d+)/.exec((await cell.ariaSnapshot()) ?? '') ?? []
  await cell.click()
  const panel = page.getByRole('complementary')
  await panel.getByText(`${Number(all) - Number(served)} orang belum terlayani`).waitFor()
  await panel.getByRole('link').first().waitFor()
  await panel.getByText('Umur', { exact: true }).click()
  await panel.getByRole('rowheader', { name: '60–64' }).waitFor()
  await page.getByText('Peta', { exact: true }).click()
  await page
    .getByLabel('Indikator', { exact: true })
    .selectOption('Pelayanan kesehatan usia lanjut')
  await page.getByRole('button', { name: /^Baru: \d+%/ }).waitFor()
  await page.getByText('Titik, bukan batas wilayah.').waitFor()
})

test('a cell leads to its people, and a reload to the same cell', async () => {
  const desk = await devices.desk('Kepala Puskesmas')
  const { page } = desk
  // Nobody else writes anything down here meanwhile.
  await page.getByLabel(/^Kurnia Jaya, Usia produktif: /).click()
  const panel = page.getByRole('complementary', { name: /Kurnia Jaya/ })
  const names = panel.getByRole('listitem')
  await names.first().waitFor()
  const before = await names.allInnerTexts()
  await page.reload()
  await names.first().waitFor()
  expect(await names.allInnerTexts()).toEqual(before)
  await panel.getByText('Sudah', { exact: true }).click()
  await panel.getByText(/orang sudah terlayani/).waitFor()

  await page.getByText('Posyandu', { exact: true }).first().click()
  await page
    .getByRole('combobox', { name: 'Desa', exact: true })
    .selectOption({ label: 'Kurnia Jaya' })
  await page.getByRole('columnheader', { name: 'Posyandu' }).waitFor()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Gambar' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^pws-spm-\d{4}-\d\d\.png$/)
  await page.getByText('Desa', { exact: true }).first().click()
  await page.getByLabel(/^Kurnia Jaya, Usia produktif: /).click()

  // The quarter is the sum of its months, on the screen and in the file.
  await page.getByText('Bulanan', { exact: true }).click()
  await page.getByLabel('Rentang', { exact: true }).selectOption('Triwulan')
  await page.getByText(/^Kegiatan bulanan: jumlah \d bulan/).waitFor()
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Excel' }).click()
  expect((await file).suggestedFilename()).toMatch(/^pws-month-quarter-\d{4}-\d\d\.xlsx$/)
  await page.getByLabel('Rentang', { exact: true }).selectOption('Bulan')
  await page.getByText('12 SPM', { exact: true }).click()

  await page.getByText('Grafik', { exact: true }).click()
  await page
    .getByRole('combobox', { name: 'Indikator', exact: true })
    .selectOption({ label: 'Pelayanan kesehatan balita' })
  await page.getByText('Jalan tahun ini').waitFor()
  await page.getByText('Tren', { exact: true }).click()
  await page
    .getByRole('button', { name: /^Kurnia Jaya: \d+% [\d.]+\/[\d.]+, Setahun lalu/ })
    .waitFor()
  await page.getByText('Angka tiap bulan').click()
  await page.getByRole('table', { name: 'Kurnia Jaya' }).getByRole('rowheader').nth(11).waitFor()
  await page.getByText('Grafik', { exact: true }).click()
  await page.getByRole('button', { name: /^Kurnia Jaya: \d+%, / }).click()
  await panel.getByRole('heading', { name: 'Pelayanan kesehatan balita' }).waitFor()
})

test('who tells a kader of a disability is counted by the filter of the desk, and by name behind the cell', async () => {
  const [kader, desk] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  await readyForField(kader)
  const family = surname()
  const name = `Mentari ${family}`
  await registerAndOpen(kader, { given: 'Mentari', family, sex: 'Perempuan', age: { days: 900 } })
  const phone = kader.page
  await phone.getByRole('link', { name: /^Ubah data/ }).click()
  await phone.getByRole('button', { name: 'Tanyakan disabilitas' }).click()
  for (const kind of [/^Fisik/, /^Sensorik/])
    await phone.getByRole('button', { name: kind }).click()
  expect(await phone.getByRole('button', { name: /^Mental/ }).count()).toBe(0)
  await phone.getByRole('button', { name: 'Simpan perubahan' }).click()
  await phone.getByText('Penyandang disabilitas ganda: fisik, sensorik').waitFor()
  await go(phone, '/')
  await allDelivered(kader)

  const { page } = desk
  const rt = await neighbourhoodOf(desk, name)
  const cell = { level: 'rt', village: rt.split('/')[0] ?? '', area: rt, indicator: 'spm-04' }
  await page.goto(`/desk/board?${new URLSearchParams(cell)}`)
  await page.getByLabel('Disabilitas', { exact: true }).selectOption('Penyandang disabilitas')
  await page.getByText(/^Disabilitas sudah ditanyakan pada [\d.]+ dari [\d.]+ orang\.$/).waitFor()
  await page.goto(`/desk/board?${new URLSearchParams({ ...cell, disability: 'with' })}`)
  const row = page.getByRole('complementary').getByRole('listitem').filter({ hasText: name })
  await row.waitFor()
  await page.goto(`/desk/board?${new URLSearchParams({ ...cell, disability: 'others' })}`)
  await page.getByText('Yang ditampilkan: Tanpa disabilitas yang tercatat.').waitFor()
  const names = page.getByRole('complementary')
  await names
    .getByText(/orang belum terlayani|Semua sudah terlayani/)
    .first()
    .waitFor()
  expect(await row.count()).toBe(0)
})

test('a red cell becomes a visit until a day on the kader’s phone, and changes when it is written down', async () => {
  const [kader, desk] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  await readyForField(kader)
  const family = surname()
  const child = `Bintang ${family}`
  await registerAndOpen(kader, { given: 'Bintang', family, sex: 'Perempuan', age: { days: 730 } })
  await go(kader.page, '/')
  await allDelivered(kader)

  const { page } = desk
  const [rt, indicator] = [await neighbourhoodOf(desk, child), 'd-s']
  const board = { level: 'rt', group: 'month', village: rt.split('/')[0] ?? '', list: 'houses' }
  await page.goto(`/desk/board?${new URLSearchParams({ ...board, area: rt, indicator })}`)
  const panel = page.getByRole('complementary')
  const house = panel.getByRole('listitem').filter({ hasText: child })
  await house.getByText(/^1 orang$/).waitFor()
  const number = panel.getByText(/^\d+\/\d+/)
  const before = await number.innerText()

  await panel.getByText('Nama', { exact: true }).click()
  const row = panel.getByRole('listitem').filter({ hasText: child })
  await row.getByText(/belum pernah dilayani/).waitFor()
  await panel.getByRole('button', { name: /^Serahkan \d+ orang ke kader/ }).click()
  const until = await page.getByLabel('Paling lambat dikunjungi').inputValue()
  await page.getByRole('button', { name: /^Rosmiati, / }).click()
  await panel
    .getByRole('status')
    .getByText(/diserahkan kepada Rosmiati/)
    .waitFor()
  const asked = `paling lambat ${Number(until.slice(8))} `
  await row.getByText(asked).waitFor()

  await kader.page.reload()
  await allDelivered(kader)
  await go(kader.page, '/tasks')
  const visit = kader.page.getByRole('link').filter({ hasText: family })
  await visit.getByText(asked).waitFor()
  await visit.getByText('Diserahkan kepada Anda').waitFor()
  await visit.click()
  await kader.page.getByRole('region', { name: child }).waitFor()
  await go(kader.page, '/people')
  await kader.page.getByRole('searchbox').fill(child)
  await kader.page.getByRole('main').getByRole('link').filter({ hasText: child }).first().click()
  await weigh(kader)
  await row.waitFor({ state: 'detached' })
  await expect.poll(() => number.innerText()).not.toBe(before)

  // The others of the neighbourhood are nobody's errand any more.
  const undo = panel.getByRole('button', { name: 'Batalkan' })
  await undo.or(panel.getByText('Semua sudah terlayani')).waitFor()
  if (!(await undo.isVisible())) return
  await undo.click()
  await panel.getByRole('button', { name: /^Serahkan \d+ orang ke kader/ }).waitFor()
})

test('the whole interface speaks Indonesian or English, also after a reload', async () => {
  const desk = await devices.desk()
  const { page } = desk
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Try it as' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: /^Head of Puskesmas/ }).click()
  await page.getByRole('heading', { name: 'Area monitoring, Puskesmas Manggar' }).waitFor()
  await page.getByRole('columnheader', { name: 'Children' }).waitFor()
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
  await page.getByRole('heading', { name: 'Pantau wilayah, Puskesmas Manggar' }).waitFor()
})

test('the Dinas sees the figures of the regency down to the villages, and no name', async () => {
  const desk = await devices.desk('Dinas Kesehatan')
  const { page } = desk
  await page.getByRole('button', { name: /^(Puskesmas )?Manggar$/ }).click()
  await page.getByLabel(/^Lalang, Usia produktif: /).click()
  const panel = page.getByRole('complementary')
  await panel.getByText('Nama hanya untuk petugas yang melayani').waitFor()
  expect(await panel.getByRole('listitem').count()).toBe(0)
  const names = await page.request.get(
    '/api/board/names?indicator=ds&month=2026-11&area=total&served=no',
  )
  expect(names.status()).toBe(403)
})

/** Where the desk finds somebody. */
/** Where a child of that name lives, once what was written on the phone has come. */
async function neighbourhoodOf({ context }: Device, name: string): Promise<string> {
  let found: string | undefined
  const look = async () => {
    const answer = await context.request.post('/api/people/search', {
      headers: { origin: inject('address') },
      data: { q: name },
    })
    const { people }: { readonly people: readonly { readonly neighbourhood: string }[] } =
      await answer.json()
    found = people[0]?.neighbourhood
    return found
  }
  await expect.poll(look).toBeDefined()
  return found ?? ''
}

const focused = (cell: { evaluate: <T>(ask: (element: Element) => T) => Promise<T> }) =>
  cell.evaluate((element) => element === document.activeElement)
