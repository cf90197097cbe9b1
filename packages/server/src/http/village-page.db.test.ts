import { addMonths, monthOf } from '@jejaring/core/calendar/local-date'
import type { MadeVillageLink, VillageLinks } from '@jejaring/core/village-page/village-link'
import type { VillagePage } from '@jejaring/core/village-page/village-page'
import { describe, expect, test } from 'vitest'
import type { Caller } from '../accounts/caller.ts'
import { newId, TODAY } from '../journal/testing/entries.ts'
import { inPay } from '../pay/in-pay.ts'
import { cookieOf, openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const dinas = await desk.signIn('dinas')
const lalang = villageOf(desk, villages.lalang, pustu)
const padang = villageOf(desk, villages.padang, head, accounts.head.id)
const names = (rt: string, many: number) => Array.from({ length: many }, (_, n) => `Anak ${rt}${n}`)
// Lalang: 18 of 26 weighed. Padang: 2 of 7.
const children = [
  ...(await lalang.children(0, names('A', 14))),
  ...(await lalang.children(2, names('B', 12))),
]
const others = await padang.children(0, names('C', 7))
await lalang.weigh(children.slice(0, 6), addMonths(TODAY, -1))
await lalang.weigh(children.slice(0, 18))
await padang.weigh(others.slice(0, 2))

const json = async <Answer>(response: Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await response.text())
  return answer
}
const pageOf = async (cookie: string, area?: string): Promise<VillagePage> =>
  json(await desk.get(`/api/village-page${area === undefined ? '' : `?area=${area}`}`, cookie))
const weighed = ({ lines }: VillagePage) => lines.find(({ indicator }) => indicator === 'd-s')
const make = async (cookie: string, area: string, id = newId(), days = 30) =>
  desk.app.request(`${ORIGIN}/api/village-links`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify({ id, area, title: 'village-head', days }),
  })
const open = (code: string) => desk.post('/api/village-links/open', { code })
const linksOf = async (cookie: string): Promise<VillageLinks> =>
  json(await desk.get('/api/village-links', cookie))

describe('the page of a village', () => {
  test('says in plain words how far it is, without a name', async () => {
    const response = await desk.get('/api/village-page', await desk.signIn('village'))
    const text = await response.text()
    expect(text).not.toContain('Anak')
    const page: VillagePage = JSON.parse(text)
    expect(page).toMatchObject({ name: 'Lalang', kind: 'village', people: 26, posyandu: 2 })
    expect(weighed(page)).toEqual({
      indicator: 'd-s',
      period: '2026-11',
      targetToday: 80,
      villages: 1,
      count: { population: 26, served: 18 },
      state: 'rising',
    })
  })

  test('keeps back what is of few people, and no larger page has it either', async () => {
    expect(weighed(await pageOf(head, villages.padang))).not.toHaveProperty('count')
    const subdistrict = await pageOf(dinas, '19.06.01')
    expect(subdistrict.villages.map(({ name }) => name)).toEqual(['Lalang', 'Padang'])
    expect(weighed(subdistrict)).toMatchObject({
      villages: 1,
      count: { population: 26, served: 18 },
    })
  })

  test('what was kept back stays so to the end of its period, whoever has joined since', async () => {
    // 22 of 26 could have been guessed; 23 of 33 would tell which it was.
    await lalang.weigh(children.slice(18, 22))
    expect(weighed(await pageOf(pustu))).not.toHaveProperty('count')
    await lalang.children(1, names('D', 7))
    expect(weighed(await pageOf(pustu))).not.toHaveProperty('count')
  })

  test('asks for what is missing: kader, and a day that was not held', async () => {
    const { asks, days } = await pageOf(pustu)
    expect(asks).toMatchObject([
      { kind: 'kader', post: 'Posyandu Kenanga', kader: 0 },
      { kind: 'kader', post: 'Posyandu Melati', kader: 1 },
      { kind: 'not-open', post: 'Posyandu Kenanga', since: '2026-11-09' },
    ])
    expect(days.map(({ post, on, state }) => [post, on, state])).toEqual([
      ['Posyandu Kenanga', '2026-11-09', 'missed'],
      ['Posyandu Melati', '2026-11-22', 'planned'],
    ])
  })

  test('tells what is set aside for kader, and not what a few of them were paid', async () => {
    const budget = {
      village: villages.lalang,
      source: 'village',
      year: 2026,
      amount: 75_000_000,
      basis: 'APBDes',
      version: 0,
    }
    const entered = await desk.app.request(`${ORIGIN}/api/pay/budgets`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: head },
      body: JSON.stringify(budget),
    })
    expect(entered.status).toBe(200)
    const line = { source: 'village', year: 2026, villages: 1, amount: 75_000_000 }
    expect((await pageOf(pustu)).budget).toEqual([{ ...line, spent: { paid: 0, waiting: 0 } }])

    const kader: Caller = {
      ...accounts.kader,
      name: 'kader',
      role: 'kader',
      villages: [villages.lalang],
      seesNames: true,
      scope: '',
    }
    const claim = { village: villages.lalang, month: monthOf(TODAY), source: 'village' } as const
    await inPay(desk.db, kader, (trx) =>
      trx
        .insertInto('pay_claim')
        .values({ ...claim, id: newId(), kader: kader.id, lines: '[]', claimed_at: new Date() })
        .execute(),
    )
    expect((await pageOf(pustu)).budget).toEqual([line])
    expect((await pageOf(dinas, '19.06.01')).budget).toEqual([line])
  })

  test('is the same for whoever opens it, and closed to who has other villages', async () => {
    expect(await pageOf(head, villages.lalang)).toEqual(
      await pageOf(await desk.signIn('village'), villages.lalang),
    )
    for (const area of ['19.06.04', villages.gantung, '19.06', '99.99']) {
      expect((await desk.get(`/api/village-page?area=${area}`, head)).status).toBe(403)
    }
  })
})

describe('a link', () => {
  test('lets in as often as it is opened, to its area alone', async () => {
    const { code } = await json<MadeVillageLink>(await make(pustu, villages.lalang))
    for (const _ of [1, 2]) {
      const cookie = cookieOf(await open(code))
      expect((await pageOf(cookie)).name).toBe('Lalang')
      expect((await desk.get(`/api/village-page?area=${villages.padang}`, cookie)).status).toBe(403)
      for (const path of ['/api/board', '/api/due', '/api/village-links', '/api/referrals']) {
        expect((await desk.get(path, cookie)).status).toBe(403)
      }
    }
    const [link] = (await linksOf(pustu)).links
    expect(link).toMatchObject({ areaName: 'Lalang', title: 'village-head', timesOpened: 2 })
    const stored = await desk.db.selectFrom('account_link').selectAll().execute()
    expect(JSON.stringify(stored)).not.toContain(code)
  })

  test('of a camat opens the page of all villages of the subdistrict', async () => {
    const { code } = await json<MadeVillageLink>(await make(head, '19.06.01'))
    const page = await pageOf(cookieOf(await open(code)))
    expect(page).toMatchObject({ kind: 'subdistrict', name: 'Manggar' })
    expect((await linksOf(pustu)).links.some(({ area }) => area === '19.06.01')).toBe(false)
  })

  test('that is revoked is out at the next request', async () => {
    const id = newId()
    const { code } = await json<MadeVillageLink>(await make(head, villages.lalang, id))
    const cookie = cookieOf(await open(code))
    expect((await desk.get('/api/village-page', cookie)).status).toBe(200)
    const revoke = (by: string) => desk.post('/api/village-links/revoke', { id }, { cookie: by })
    expect((await revoke(await desk.signIn('kepala.gantung'))).status).toBe(404)
    expect((await revoke(head)).status).toBe(200)
    expect((await desk.get('/api/village-page', cookie)).status).toBe(401)
    expect((await open(code)).status).toBe(404)
    expect((await make(head, villages.lalang, id)).status).toBe(404)
  })

  test('made again with the same id, for an answer that was lost, has a new code alone', async () => {
    const id = newId()
    const [first, second] = [
      await json<MadeVillageLink>(await make(head, villages.padang, id)),
      await json<MadeVillageLink>(await make(head, villages.padang, id)),
    ]
    expect((await open(first.code)).status).toBe(404)
    expect((await open(second.code)).status).toBe(200)
    expect((await linksOf(head)).links.filter((link) => link.id === id)).toHaveLength(1)
  })

  test('ends with its last moment, and so does who came by it', async () => {
    const id = newId()
    const { code } = await json<MadeVillageLink>(await make(head, villages.padang, id))
    const soon = new Date(Date.now() + 3_600_000)
    const link = desk.db.updateTable('account_link').where('id', '=', id)
    await link.set({ expires_at: soon }).execute()
    expect((await open(code)).status).toBe(200)
    const { account } = await desk.db
      .selectFrom('account_link')
      .where('id', '=', id)
      .select('account')
      .executeTakeFirstOrThrow()
    const session = await desk.db
      .selectFrom('account_session')
      .where('user_id', '=', account)
      .select('expires_at')
      .executeTakeFirstOrThrow()
    expect(session.expires_at.getTime()).toBeLessThanOrEqual(soon.getTime())
    await link.set({ expires_at: new Date('2026-11-01T00:00:00Z') }).execute()
    expect((await open(code)).status).toBe(404)
  })
})
