import { localDate } from '@jejaring/core/calendar/local-date'
import { claimNow } from '@jejaring/core/pay/claim'
import type { Notices } from '@jejaring/core/notice/notice'
import type {
  KaderClaims,
  OwnPay,
  PayMoney,
  PaymentList,
  RateImport,
  VillagePay,
} from '@jejaring/core/pay/wire'
import { expect, test } from 'vitest'
import { inPay } from '../pay/in-pay.ts'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const [kader, pustu, head, staff, dinas] = await Promise.all(
  ['kader', 'pustu', 'head', 'puskesmas', 'dinas'].map((name) => desk.signIn(name)),
)
const village = villages.lalang
const post = villageOf(desk, village, kader ?? '', accounts.kader.id)

const ask = async (method: string, path: string, cookie = '', body?: object) =>
  desk.app.request(`${ORIGIN}/api/pay${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const status = async (...asked: Parameters<typeof ask>) => {
  const response = await ask(...asked)
  const { detail } = JSON.parse(await response.text())
  return detail === undefined ? response.status : `${response.status} ${detail}`
}
async function read<Answer>(path: string, cookie = ''): Promise<Answer> {
  const answer: Answer = JSON.parse(await (await ask('GET', path, cookie)).text())
  return answer
}
const mine = async () => {
  const [month] = (await read<OwnPay>('/mine', kader)).months
  if (month === undefined) throw new Error('no month')
  return month
}
const sums = async () =>
  Object.fromEntries(
    (await mine()).unclaimed.map(({ source, lines }) => [
      source,
      lines.reduce((sum, { rate, quantity }) => sum + rate * quantity, 0),
    ]),
  )
const rate = (source: string, activity: string, from: string, amount: number) =>
  status('PUT', '/rates', head, {
    village,
    source,
    activity,
    from,
    amount,
    basis: 'SK Bupati',
    version: 0,
  })
const claim = (id: string, source: string, total: number) =>
  status('PUT', '/claims', kader, { id, month: '2026-11', source, total })
const step = (id: string, cookie: string | undefined, number: number, more: object) =>
  status('PUT', '/steps', cookie, { village, claim: id, number, struck: [], note: '', ...more })

const children = await post.children(0, ['Ani', 'Budi', 'Citra'])
const on = (day: number) => localDate(`2026-11-${String(day).padStart(2, '0')}`)
await post.push(
  children.map((child) =>
    post.write(
      'encounter-recorded',
      child,
      {
        setting: 'posyandu',
        cadre: 'kader',
        services: [{ service: 'child-growth', answers: { weight: 11.4 }, outcomes: {} }],
      },
      on(5),
    ),
  ),
)
const [ani = '', budi = ''] = children
const visits = [on(9), on(18)].map((day) =>
  post.write('visit-done', ani, { cadre: 'kader', outcome: 'served' }, day),
)
await post.push([
  ...visits,
  post.write('visit-done', budi, { cadre: 'kader', outcome: 'refused' }, on(9)),
])

test('a kader has done what the journal holds, and nothing is paid before there is a rate', async () => {
  const { work, unclaimed } = await mine()
  const count = (activity: string) => work.filter((line) => line.activity === activity).length
  expect(['month', 'session-day', 'person-served', 'home-visit'].map(count)).toEqual([1, 1, 3, 3])
  expect(unclaimed).toEqual([])
  // No person of the village is in it.
  expect(children.filter((child) => JSON.stringify(work).includes(child))).toEqual([])
})

test('a rate that rises in mid-month is paid from its day on; a source pays what it has a rate for', async () => {
  expect(await rate('bok', 'home-visit', '2026-01-01', 20_000)).toBe(200)
  expect(await rate('bok', 'home-visit', '2026-11-16', 25_000)).toBe(200)
  expect(await rate('village', 'month', '2026-01-01', 250_000)).toBe(200)
  expect(await sums()).toEqual({ bok: 2 * 20_000 + 25_000, village: 250_000 })
  // The same again is the same; who has not seen the last word is told so.
  expect(await rate('bok', 'home-visit', '2026-11-16', 25_000)).toBe(200)
  expect(await rate('bok', 'home-visit', '2026-11-16', 30_000)).toBe(409)
})

const first = newId()
test('a claim is what the kader saw, once, and goes through three hands', async () => {
  expect(await claim(first, 'bok', 60_000)).toBe(409)
  expect(await claim(first, 'bok', 65_000)).toBe(200)
  expect(await claim(first, 'bok', 65_000)).toBe(200)
  expect(await claim(newId(), 'bok', 65_000)).toBe('404 lines')
  expect(await sums()).toEqual({ village: 250_000 })

  expect(await step(first, kader, 1, { step: 'confirmed' })).toBe('403 not-yours')
  expect(await step(first, head, 1, { step: 'verified' })).toBe('409 not-now')
  expect(await step(first, pustu, 2, { step: 'confirmed' })).toBe(409)
  expect(await step(first, pustu, 1, { step: 'confirmed' })).toBe(200)
  expect(await step(first, pustu, 1, { step: 'confirmed' })).toBe(200)
  expect(await step(first, staff, 1, { step: 'confirmed' })).toBe(409)
})

test('who signs next is told how much waits, and the kader what was done', async () => {
  const news = async (cookie = ''): Promise<Notices> =>
    JSON.parse(await (await desk.get('/api/notices', cookie)).text())
  expect((await news(pustu)).notices).toEqual([])
  expect((await news(head)).notices).toMatchObject([{ kind: 'claims-waiting', count: 1 }])
  expect((await news(kader)).notices).toMatchObject([{ kind: 'claim-step', step: 'confirmed' }])
})

test('what was taken back in the journal is struck before the next one signs', async () => {
  await post.push([post.write('visit-withdrawn', ani, { visit: visits[0]?.id ?? '' }, on(9))])
  const { kader: rows } = await read<VillagePay>(`?village=${village}&month=2026-11`, head)
  const [file] = rows.find(({ id }) => id === accounts.kader.id)?.claims ?? []
  expect(file?.gone.length).toBe(1)
  expect(await step(first, head, 2, { step: 'verified' })).toBe('400 unknown-line')
  const struck = file?.gone ?? []
  expect(await step(first, head, 2, { step: 'verified', struck })).toBe('400 no-reason')
  expect(await step(first, head, 2, { step: 'verified', struck, note: 'Ditarik' })).toBe(200)
})

test('a treasurer pays with day and proof, never more than was approved; the list has it', async () => {
  const pay = { step: 'paid', on: '2026-11-20', note: 'Kuitansi 7' }
  expect(await step(first, head, 3, { ...pay, amount: 45_000 })).toBe('403 not-yours')
  // Without the task one of the staff is no treasurer, nor after it is over; the head gives it.
  expect(await step(first, staff, 3, { ...pay, amount: 45_000 })).toBe('403 not-treasurer')
  expect((await read<PaymentList>('/list?month=2026-11&source=bok', head)).treasurers).toEqual([])
  const member = newId()
  const facility = 'puskesmas-manggar'
  const task = { facility, duty: 'treasurer', from: '2026-01-01', decree: 'SK 12/2026' }
  const over = { ...task, id: newId(), from: '2025-01-01', before: '2026-01-01' }
  const put = async (path: string, body: object) =>
    (
      await desk.app.request(`${ORIGIN}${path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: head ?? '' },
        body: JSON.stringify(body),
      })
    ).status
  expect(
    await put('/api/staff', {
      id: member,
      name: 'Nur',
      profession: 'nurse',
      contract: 'civil-servant',
      phone: '',
      number: '',
      account: accounts.puskesmas.id,
      version: 0,
      post: over,
    }),
  ).toBe(200)
  expect(await step(first, staff, 3, { ...pay, amount: 45_000 })).toBe('403 not-treasurer')
  expect(await put('/api/staff/posts', { ...task, id: newId(), member, version: 0 })).toBe(200)
  expect((await read<PaymentList>('/list?month=2026-11&source=bok', head)).treasurers).toEqual([
    { name: 'Nur', puskesmas: 'Puskesmas Manggar', decree: 'SK 12/2026', isOwn: false },
  ])
  expect(await step(first, staff, 3, { ...pay, amount: 45_001 })).toBe('400 too-much')
  expect(await step(first, staff, 3, { ...pay, amount: 45_000, note: '' })).toBe('400 no-reason')
  expect(await step(first, staff, 3, { ...pay, amount: 45_000, on: '2026-12-01' })).toBe('400 on')
  const early = { ...pay, amount: 45_000, on: '2026-10-31' }
  expect(await step(first, staff, 3, early)).toBe('400 too-early')
  expect(await step(first, staff, 3, { ...pay, amount: 45_000 })).toBe(200)
  const list = await read<PaymentList>('/list?month=2026-11&source=bok', staff)
  expect(list.payable).toMatchObject([
    { claimed: 65_000, approved: 45_000, paid: 45_000, paidOn: '2026-11-20', proof: 'Kuitansi 7' },
  ])
  const file = await (await ask('GET', '/list?month=2026-11&source=bok&format=csv', staff)).text()
  expect(file).toContain(
    `1,Lalang,Posyandu Melati,${accounts.kader.name},2026-11,BOK,65000,45000,45000`,
  )
  expect(file).toContain(',Jumlah,,,,,65000,45000,45000')
  // The kader disagrees, and is answered.
  expect(await step(first, kader, 4, { step: 'disputed', note: 'Saya berkunjung' })).toBe(200)
  const marked = await read<PaymentList>('/list?month=2026-11&source=bok', staff)
  expect(marked.payable).toMatchObject([{ isDisputed: true }])
  expect(await step(first, pustu, 5, { step: 'answered', note: 'Catat ulang' })).toBe(200)
  expect(await step(first, kader, 6, { step: 'withdrawn' })).toBe('409 not-now')
})

test('a claim withdrawn after approval frees its lines, and everything is approved anew', async () => {
  const id = newId()
  expect(await claim(id, 'village', 250_000)).toBe(200)
  expect(await step(id, pustu, 1, { step: 'confirmed' })).toBe(200)
  // Nobody owes an answer about what is withdrawn.
  expect(await step(id, kader, 2, { step: 'disputed', note: 'Kurang' })).toBe(200)
  expect(await step(id, kader, 3, { step: 'withdrawn' })).toBe(200)
  const withdrawn = (await mine()).claims.find((one) => one.claim.id === id)
  expect(withdrawn && claimNow(withdrawn.claim, withdrawn.steps).isDisputed).toBe(false)
  expect(await step(id, head, 4, { step: 'verified' })).toBe('409 not-now')
  expect(await claim(newId(), 'village', 250_000)).toBe(200)
  const { claims } = await mine()
  const ofVillage = claims.filter(({ claim: one }) => one.source === 'village')
  expect(ofVillage.map(({ steps }) => steps.length).toSorted((a, b) => a - b)).toEqual([0, 3])
})

test('a passport has what was claimed and paid by month and source', async () => {
  const { months, claims } = await read<KaderClaims>(
    `/claims?village=${village}&kader=${accounts.kader.id}`,
    pustu,
  )
  expect([months.length, months.at(-1)]).toEqual([12, '2026-11'])
  expect(claims.toSorted((a, b) => (a.source < b.source ? -1 : 1))).toEqual([
    { month: '2026-11', source: 'bok', state: 'paid', approved: 45_000, paid: 45_000 },
    { month: '2026-11', source: 'village', state: 'submitted', approved: 250_000, paid: 0 },
  ])
})

test('two phones of one kader that claim at once: one of them has it', async () => {
  await post.push([post.write('visit-done', budi, { cadre: 'kader', outcome: 'served' }, on(19))])
  const both = await Promise.all([claim(newId(), 'bok', 25_000), claim(newId(), 'bok', 25_000)])
  expect(both.filter((one) => one === 200).length).toBe(1)
})

test('work that no entry shows is added, and approved by somebody else', async () => {
  const addition = {
    village,
    kader: accounts.kader.id,
    activity: 'meeting',
    on: '2026-11-12',
    quantity: 2,
    what: 'Rapat desa',
  }
  const id = newId()
  expect(await status('PUT', '/additions', pustu, { ...addition, id })).toBe(200)
  expect(await status('PUT', '/additions', pustu, { ...addition, id })).toBe(200)
  const twin = { ...addition, id: newId(), what: ' rapat desa', quantity: 1 }
  expect(await status('PUT', '/additions', kader, twin)).toBe('409 twice')
  const many = { ...addition, id: newId(), quantity: 6 }
  expect(await status('PUT', '/additions', kader, many)).toBe('400 quantity')
  const answer = { village, id, isApproved: true, why: '' }
  const meetings = async () =>
    (await mine()).work.filter(({ activity }) => activity === 'meeting').map((one) => one.quantity)
  expect(await status('PUT', '/additions/answers', pustu, answer)).toBe('403 own')
  expect(await meetings()).toEqual([])
  expect(await status('PUT', '/additions/answers', head, answer)).toBe(200)
  expect(
    await status('PUT', '/additions/answers', staff, { ...answer, isApproved: false, why: 'x' }),
  ).toBe(409)
  expect(await meetings()).toEqual([2])
  const late = { ...addition, id: newId(), on: '2026-01-12' }
  expect(await status('PUT', '/additions', kader, late)).toBe('400 on')
  const others = { ...addition, id: newId(), kader: accounts.head.id }
  expect(await status('PUT', '/additions', kader, others)).toBe(403)
})

test('a budget against what was paid, promised and asked; a Dinas sees the sums and no claim', async () => {
  const budget = { village, source: 'bok', year: 2026, amount: 60_000, basis: 'RKA', version: 0 }
  expect(await status('PUT', '/budgets', dinas, budget)).toBe(200)
  const { budgets } = await read<PayMoney>('/money?year=2026', dinas)
  expect(budgets).toMatchObject([
    { source: 'bok', amount: 60_000, paid: 45_000, asked: 25_000, promised: 0, left: -10_000 },
    { source: 'village', paid: 0, asked: 250_000 },
  ])
  expect(await status('GET', '/list?month=2026-11&source=bok', dinas)).toBe(403)
})

test('rates from a file are looked at first, then taken; each refused row has its reason', async () => {
  const csv = [
    'Kode desa;Sumber;Kegiatan;Mulai;Rupiah;Dasar',
    `${village};Kabupaten;Hari Posyandu;01/01/2026;Rp 30.000;SK 4`,
    `${villages.gantung};Kabupaten;Hari Posyandu;01/01/2026;30000;SK 4`,
  ].join('\n')
  const take = async (isTaken: boolean): Promise<RateImport> => {
    const body = { file: Buffer.from(csv).toString('base64'), take: isTaken }
    return JSON.parse(await (await ask('POST', '/rates/import', head, body)).text())
  }
  expect(await take(false)).toMatchObject({ changed: 1, taken: false })
  expect(await sums()).not.toHaveProperty('regency')
  expect(await take(true)).toMatchObject({
    changed: 1,
    refused: [{ row: 3, column: 'village', because: 'unknown' }],
  })
  expect(await take(true)).toMatchObject({ changed: 0 })
  // The rates as a sheet come back as they are.
  const sheet = await (await ask('GET', '/rates/file?format=csv', head)).text()
  expect(sheet).toContain(`${village},BOK,Kunjungan rumah,2026-11-16,25000,SK Bupati,tidak`)
  const body = { file: Buffer.from(sheet).toString('base64'), take: false }
  const again: RateImport = JSON.parse(
    await (await ask('POST', '/rates/import', head, body)).text(),
  )
  expect(again).toMatchObject({ changed: 0, refused: [] })
  expect(await sums()).toMatchObject({ regency: 30_000 })
})

test('a second source for the same work is refused, or is on top by its own decree and says so in the claim', async () => {
  const regency = {
    village,
    source: 'regency',
    activity: 'home-visit',
    from: '2026-11-01',
    amount: 5_000,
    basis: 'SK Bupati 9',
    version: 0,
  }
  expect(await status('PUT', '/rates', head, regency)).toBe('400 source')
  expect(await status('PUT', '/rates', head, { ...regency, isSupplement: true })).toBe(200)
  expect(await status('PUT', '/rates', head, { ...regency, isSupplement: true })).toBe(200)
  const { unclaimed } = await mine()
  const open = unclaimed.find(({ source }) => source === 'regency')?.lines ?? []
  const visited = open.filter(({ activity }) => activity === 'home-visit')
  // BOK has these visits in claims already.
  expect(visited.map(({ rate: each, supplement }) => [each, supplement])).toEqual(
    visited.map(() => [5_000, 'SK Bupati 9']),
  )
  expect(visited.length).toBe(3)
  const id = newId()
  const total = open.reduce((sum, line) => sum + line.rate * line.quantity, 0)
  expect(await claim(id, 'regency', total)).toBe(200)
  // The database holds it too: no other source is the pay for what BOK pays.
  const own = { id: accounts.kader.id, name: '', role: 'kader', villages: [village] } as const
  const caller = { ...own, seesNames: true, neighbourhoods: [], scope: '' }
  const held = await inPay(desk.db, caller, (trx) =>
    trx.selectFrom('pay_held').where('source', '=', 'bok').selectAll().execute(),
  )
  const line = held[0]?.line ?? ''
  const row = { village, kader: own.id, source: 'blud', line, claim: id } as const
  const twice = inPay(desk.db, caller, (trx) => trx.insertInto('pay_held').values(row).execute())
  await expect(twice).rejects.toThrow('pay_held_once')
})

test('behind the API too: a kader sees no claim of another, and nobody writes in another name', async () => {
  const other = {
    id: newId(),
    name: '',
    role: 'kader',
    villages: [village],
    seesNames: true,
  } as const
  const caller = { ...other, neighbourhoods: [], scope: '' }
  const seen = await inPay(desk.db, caller, async (trx) => [
    (await trx.selectFrom('pay_claim').select('id').execute()).length,
    (await trx.selectFrom('pay_claim_step').select('claim').execute()).length,
    (await trx.selectFrom('pay_addition').select('id').execute()).length,
    (await trx.selectFrom('pay_held').select('line').execute()).length,
  ])
  expect(seen).toEqual([0, 0, 0, 0])
  const row = { village, kader: accounts.kader.id, source: 'bok', line: 'x', claim: first } as const
  const forged = inPay(desk.db, caller, (trx) => trx.insertInto('pay_held').values(row).execute())
  await expect(forged).rejects.toThrow('row-level security')
})
