import {
  hiddenTest,
  partlyHidden,
  SECRET,
  secretCatalogue,
} from '@jejaring/core/catalogue/testing/secrets'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { clockTime, tick } from '@jejaring/core/journal/clock'
import { disabilityOf } from '@jejaring/core/journal/disability-of'
import type { Board } from '@jejaring/core/sync/board'
import type { PersonPage } from '@jejaring/core/sync/people'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { describe, expect, test } from 'vitest'
import { device, newId } from '../journal/testing/entries.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk({ catalogue: secretCatalogue })
const village = villages.lalang
const [midwife, kader] = [await desk.signIn('pustu'), await desk.signIn('kader')]
const lalang = villageOf(desk, village, midwife)
const byMidwife = device({ village, author: accounts.pustu.id })
const byKader = device({ village, author: accounts.kader.id, device: 'phone2' })
const [child = ''] = await lalang.children(0, ['Anak Satu'])

const growth: ServiceGiven = { service: 'child-growth', answers: { weight: 11.4 }, outcomes: {} }
const hidden: ServiceGiven = {
  service: hiddenTest.id,
  answers: { secretFinding: 'secretYes' },
  outcomes: { secretResult: 'secretResultAlarm' },
}
const partly: ServiceGiven = {
  service: partlyHidden.id,
  answers: { tired: false, secretThought: true },
  outcomes: { mood: 'low', secretScore: 'secretScoreAlarm' },
}
const [mixed, alone, asked] = [newId(), newId(), newId()]
const visit = { setting: 'pustu', cadre: 'midwife' } as const
await lalang.push([
  {
    ...byMidwife('encounter-recorded', child, {
      ...visit,
      services: [growth, hidden],
      note: 'secret',
    }),
    id: mixed,
  },
  { ...byMidwife('encounter-recorded', child, { ...visit, services: [hidden] }), id: alone },
  byMidwife('referral-made', child, {
    to: 'hospital',
    withinDays: 1,
    reason: 'secret',
    because: {
      encounter: alone,
      service: hidden.service,
      scale: 'secretResult',
      outcome: 'secretResultAlarm',
    },
  }),
])

async function push(cookie: string, entry: object): Promise<PushAnswer> {
  const body = { village, device: 'phone2', entries: [entry] }
  return JSON.parse(await (await desk.post('/api/sync/push', body, { cookie })).text())
}
const text = async (path: string, cookie: string) => (await desk.get(path, cookie)).text()
const pulled = async (cookie: string): Promise<PullAnswer> =>
  JSON.parse(await text(`/api/sync/pull?village=${village}&after=0`, cookie))
const person = async (): Promise<PersonPage> =>
  JSON.parse(await text(`/api/people/${village}/${child}`, midwife))
const servicesNow = async (encounter: string) =>
  (await person()).record.encounters.find(({ id }) => id === encounter)?.versions[0]?.services

describe('what is sensitive, on the wire', () => {
  test('a kader writes it down, and gets it back without', async () => {
    const own = byKader('encounter-recorded', child, {
      setting: 'home',
      cadre: 'kader',
      services: [partly],
    })
    const letter = byKader('referral-made', child, {
      to: 'hospital',
      withinDays: 1,
      reason: 'secret score',
      because: {
        encounter: asked,
        service: partly.service,
        scale: 'secretScore',
        outcome: 'secretScoreAlarm',
      },
    })
    const answers = [await push(kader, { ...own, id: asked }), await push(kader, letter)]
    expect(answers.map(({ receipts }) => receipts.length)).toEqual([1, 1])
    expect(JSON.stringify(answers)).not.toMatch(SECRET)
    const page = await pulled(kader)
    expect(page.entries.find(({ id }) => id === asked)?.body).toMatchObject({
      services: [
        {
          service: partly.service,
          answers: { tired: false },
          outcomes: { mood: 'low' },
          hidden: true,
        },
      ],
    })
    expect(page.entries.find(({ id }) => id === letter.id)?.body).toEqual({
      to: 'hospital',
      withinDays: 1,
      reason: '',
    })
  })

  test('a pull of a kader holds nothing of it, and the numbers go on', async () => {
    const answer = await text(`/api/sync/pull?village=${village}&after=0`, kader)
    expect(answer).not.toMatch(SECRET)
    const [forKader, forMidwife] = [await pulled(kader), await pulled(midwife)]
    expect(forKader.next).toBe(forMidwife.next)
    expect(forKader.entries.find(({ id }) => id === mixed)?.body).toEqual({
      ...visit,
      services: [growth],
    })
    expect(forKader.entries.map(({ id }) => id)).not.toContain(alone)
    expect(forMidwife.entries.find(({ id }) => id === mixed)?.body).toMatchObject({
      services: [growth, hidden],
      note: 'secret',
    })
  })

  test('who lives with a disability a kader reads, without the mental kind', async () => {
    const [one = '', other = ''] = await lalang.children(0, ['Anak Dua', 'Anak Tiga'])
    const told = { disability: { value: 'sensory' }, mentalDisability: { value: true } } as const
    const both = byMidwife('person-changed', one, { changes: told })
    const mental = byMidwife('person-changed', other, {
      changes: { mentalDisability: { value: true } },
    })
    await lalang.push([both, mental])
    const all = `/api/sync/people?village=${village}`
    const [forKader, firstForKader] = [await pulled(kader), await text(all, kader)]
    expect(JSON.stringify(forKader)).not.toContain('mentalDisability')
    expect(firstForKader).not.toContain('mentalDisability')
    expect(firstForKader).toContain('sensory')
    const bodies = ({ entries }: PullAnswer) =>
      new Map(entries.map(({ id, body }) => [id, body] as const))
    expect(bodies(forKader).get(both.id)).toEqual({ changes: { disability: { value: 'sensory' } } })
    expect(bodies(forKader).has(mental.id)).toBe(false)
    expect(bodies(await pulled(midwife)).get(both.id)).toEqual({ changes: told })
    const seen = both.clock
    const written = {
      ...byKader('person-changed', one, {
        changes: { disability: { value: 'physical sensory', seen } },
      }),
      clock: tick(clockTime(seen) + 1, 'phone2'),
    }
    expect((await push(kader, written)).refusals).toEqual([])
    const page: PersonPage = JSON.parse(await text(`/api/people/${village}/${one}`, midwife))
    expect(disabilityOf(page.record)).toEqual({
      disability: 'physical sensory',
      mentalDisability: true,
    })
    for (const role of ['dinas', 'village', 'admin'] as const) {
      const cookie = await desk.signIn(role)
      expect((await desk.get(`/api/people/${village}/${one}`, cookie)).status).toBe(403)
      expect((await desk.get(all, cookie)).status).toBe(403)
    }
  })

  test('a device that may have had more starts again', async () => {
    const [forKader, me] = [await pulled(kader), JSON.parse(await text('/api/me', kader))]
    expect(forKader.scope.startsWith(`${me.scope}.`)).toBe(true)
  })

  test.each(['kader', 'village', 'dinas', 'admin'])('a %s reads it nowhere', async (role) => {
    const cookie = await desk.signIn(role)
    const month = '2026-11'
    for (const path of [
      '/api/me',
      '/api/places',
      `/api/sync/pull?village=${village}&after=0`,
      `/api/sync/people?village=${village}`,
      `/api/due?village=${village}`,
      `/api/people/${village}/${child}`,
      `/api/outcome-differences?village=${village}`,
      `/api/board?group=infection&month=${month}`,
      `/api/board?group=infection&level=rt&village=${village}`,
      '/api/board',
      `/api/board/names?indicator=secret-tested&area=${village}`,
      `/api/register?service=${hiddenTest.id}&month=${month}&village=${village}`,
      `/api/register?service=${partlyHidden.id}&month=${month}&village=${village}`,
    ]) {
      const answer = await desk.get(path, cookie)
      expect([path, await answer.text()]).toEqual([path, expect.not.stringMatching(SECRET)])
    }
    const search = await desk.post('/api/people/search', { q: 'Anak Satu' }, { cookie })
    expect(await search.text()).not.toMatch(SECRET)
  })

  test('health workers read it where they work', async () => {
    for (const role of ['pustu', 'puskesmas', 'head']) {
      const cookie = await desk.signIn(role)
      expect(await text(`/api/people/${village}/${child}`, cookie)).toMatch(/secretResultAlarm/)
      expect(await text('/api/board?group=infection', cookie)).toMatch(/secret-tested/)
      const names = `/api/board/names?indicator=secret-tested&area=${village}&served=yes`
      expect(await text(names, cookie)).toMatch(/Anak Satu/)
      const register = `/api/register?service=${hiddenTest.id}&month=2026-11`
      expect(await text(register, cookie)).toMatch(/secretYes/)
    }
  })

  test('a Dinas sees the Puskesmas side by side, without small numbers', async () => {
    const dinas = await desk.signIn('dinas')
    const board: Board = JSON.parse(await text('/api/board?group=infection&level=puskesmas', dinas))
    expect(board.indicators.map(({ id }) => id)).toContain('secret-tested')
    const cells = board.rows.flatMap((row) =>
      row.cells.filter(({ indicator }) => indicator === 'secret-tested'),
    )
    expect(cells.filter(({ population, served }) => population > 0 || served > 0)).toEqual([])
  })
})

describe('a kader cannot lose it', () => {
  const correction = async (
    encounter: string,
    services: readonly ServiceGiven[],
    cadre: 'kader' | 'midwife',
  ) =>
    push(
      kader,
      byKader('encounter-amended', child, { setting: 'home', cadre, services, encounter }),
    )

  test('correcting her own visit keeps the answers she has no more', async () => {
    const seen = (await pulled(kader)).entries.find(({ id }) => id === asked)
    if (seen?.kind !== 'encounter-recorded') throw new Error('not there')
    const { receipts } = await correction(asked, [...seen.body.services, growth], 'kader')
    expect(receipts).toHaveLength(1)
    expect(await servicesNow(asked)).toEqual([partly, growth])
  })

  test('sending the correction again is the same correction', async () => {
    const entry = byKader('encounter-amended', child, {
      setting: 'home',
      cadre: 'kader',
      services: [
        {
          service: partly.service,
          answers: { tired: true },
          outcomes: { mood: 'low' },
          hidden: true,
        },
      ],
      encounter: asked,
    })
    const [first, second] = [await push(kader, entry), await push(kader, entry)]
    expect(second.receipts).toEqual(first.receipts)
    expect((await servicesNow(asked))?.[0]?.answers).toEqual({ tired: true, secretThought: true })
  })

  test.each([
    ['encounter-amended', { setting: 'pustu', cadre: 'kader', services: [], encounter: mixed }],
    ['encounter-voided', { encounter: mixed, reason: 'salah' }],
  ] as const)('%s of a health worker’s visit is refused', async (kind, body) => {
    const entry = {
      ...byKader('encounter-voided', child, { encounter: mixed, reason: '' }),
      kind,
      body,
    }
    const { refusals } = await push(kader, entry)
    expect(refusals).toEqual([{ id: entry.id, reason: 'not-allowed', field: 'encounter' }])
  })

  test('nor write it down, not even from a book', async () => {
    const body = { setting: 'home', cadre: 'kader', services: [hidden], reported: true } as const
    const { refusals } = await push(kader, byKader('encounter-recorded', child, body))
    expect(refusals).toMatchObject([{ reason: 'not-allowed', field: 'services.0.service' }])
  })

  test('nor claim that something is kept of which nothing is known', async () => {
    const services = [{ ...partly, hidden: true }] as const
    const entry = byKader('encounter-recorded', child, {
      setting: 'home',
      cadre: 'kader',
      services,
    })
    const { refusals } = await push(kader, entry)
    expect(refusals).toMatchObject([{ reason: 'malformed', field: 'services.0.hidden' }])
  })
})
