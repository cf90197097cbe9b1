import { arrivingId } from '@jejaring/core/journal/arrival'
import { openBookings } from '@jejaring/core/journal/booking'
import { withCarried } from '@jejaring/core/journal/carried'
import type { Found, PersonPage } from '@jejaring/core/sync/people'
import type { Moves } from '@jejaring/core/sync/moves'
import type { OpenReferrals } from '@jejaring/core/sync/due-list'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { addDays } from '@jejaring/core/calendar/local-date'
import { describe, expect, test } from 'vitest'
import { newId, TODAY } from '../journal/testing/entries.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const [pustu, kader, elsewhere, dinas] = await Promise.all(
  ['pustu', 'kader', 'kepala.gantung', 'dinas'].map(desk.signIn),
)
const { lalang: old, gantung } = villages
const lalang = villageOf(desk, old, pustu ?? '')
const there = villageOf(desk, gantung, elsewhere ?? '', accounts.headElsewhere.id)
const NIK = '1906014203240001'

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const moves = (village: string, cookie = elsewhere) =>
  json<Moves>(desk.get(`/api/moves?village=${village}`, cookie))
const comingOf = async (name: string) =>
  (await moves(gantung)).coming.find((one) => one.name === name)
const check = async () => [
  ...(await rebuildVillage(desk, old, { check: true })),
  ...(await rebuildVillage(desk, gantung, { check: true })),
]
const page = (village: string, id: string, cookie = elsewhere) =>
  json<PersonPage>(desk.get(`/api/people/${village}/${id}`, cookie))

/** A child of Lalang, weighed and asked something that is not for kader, who leaves for Gantung. */
async function whoLeaves(name: string) {
  const [child = ''] = await lalang.children(0, [name])
  await lalang.push([lalang.write('person-changed', child, { changes: { nik: { value: NIK } } })])
  await lalang.weigh([child], addDays(TODAY, -30))
  const secret = { service: 'hiv-test', answers: {}, outcomes: {} }
  await lalang.push([
    lalang.write('encounter-recorded', child, {
      setting: 'pustu',
      cadre: 'midwife',
      services: [secret],
    }),
  ])
  const departure = lalang.write('person-moved', child, { to: 'Gantung', village: gantung })
  await lalang.push([departure])
  return { child, departure }
}

function arrivalOf({ child, departure }: Awaited<ReturnType<typeof whoLeaves>>, name: string) {
  const household = newId()
  const id = arrivingId(departure.id)
  const body = { from: old, person: child, departure: departure.id }
  return {
    id,
    entries: [
      there.write('household-registered', household, {
        rt: rtsOf(gantung)[0] ?? '',
        headName: 'Rumah baru',
        address: '',
      }),
      there.write('person-registered', id, {
        name,
        sex: 'female',
        birthDate: addDays(TODAY, -730),
        household,
        relation: 'child',
      }),
      there.write('person-arrived', id, body),
    ],
  }
}

describe('who leaves for another village of the regency', () => {
  test('is waited for there, and here it is said when they were received', async () => {
    const left = await whoLeaves('Ratna Dewi')
    expect(await comingOf('Ratna Dewi')).toMatchObject({
      from: { village: old, name: expect.any(String) },
      person: left.child,
      nik: '••••••••••••0001',
    })
    const leaving = async () =>
      (await moves(old, pustu)).leaving.find(({ person }) => person === left.child)?.state
    expect(await leaving()).toBe('waiting')

    const { id, entries } = arrivalOf(left, 'Ratna Dewi')
    await there.push(entries)
    await there.push(entries)
    expect(await comingOf('Ratna Dewi')).toBeUndefined()
    expect(await leaving()).toBe('received')
    const { record, authors } = await page(gantung, id)
    expect(record.arrivals?.[0]?.visits?.map(({ services: [given] }) => given?.service)).toEqual([
      'child-growth',
      'hiv-test',
    ])
    expect(authors[accounts.pustu.id]).toBe(accounts.pustu.name)
    const byNik = desk.post('/api/people/search', { q: NIK }, { cookie: elsewhere ?? '' })
    expect((await json<Found>(byNik)).people.map((one) => one.id)).toEqual([id])
    expect(await check()).toEqual([])
  })

  test('is waited for no more when the departure is taken back, and again when the arrival is', async () => {
    const left = await whoLeaves('Bagus Putra')
    const { id, entries } = arrivalOf(left, 'Bagus Putra')
    await there.push(entries)
    const arrival = entries.at(-1)?.id ?? ''
    await there.push([there.write('arrival-withdrawn', id, { arrival })])
    expect(await comingOf('Bagus Putra')).toBeDefined()
    await lalang.push([lalang.write('person-returned', left.child, { entry: left.departure.id })])
    expect(await comingOf('Bagus Putra')).toBeUndefined()
    expect(await check()).toEqual([])
  })

  test('may be somebody the other village does not know, which it says and takes back', async () => {
    const { child, departure } = await whoLeaves('Citra Ayu')
    const decline = (isDeclined: boolean, cookie = elsewhere ?? '', village = gantung) =>
      desk.post('/api/moves/decline', { village, departure: departure.id, isDeclined }, { cookie })
    expect((await decline(true)).status).toBe(200)
    expect((await comingOf('Citra Ayu'))?.declined).toEqual({
      by: accounts.headElsewhere.name,
      on: TODAY,
    })
    const said = async () =>
      (await moves(old, pustu)).leaving.find(({ person }) => person === child)?.state
    expect(await said()).toBe('declined')
    // The village that was left does not answer for the other.
    expect((await decline(false, pustu, old)).status).toBe(200)
    expect(await said()).toBe('declined')
    await decline(false)
    expect(await said()).toBe('waiting')
  })

  test('is received once, by who was named, and by health workers', async () => {
    const left = await whoLeaves('Dian Sari')
    const { id, entries } = arrivalOf(left, 'Dian Sari')
    await there.push(entries)
    const { entries: twice } = arrivalOf(
      { ...left, departure: { ...left.departure, id: newId() } },
      'X',
    )
    const [other = ''] = await there.children(0, ['Orang Lain'])
    const body = { from: old, person: left.child, departure: left.departure.id }
    const refused = async (village: string, cookie: string, sent: readonly unknown[]) => {
      const push = { village, device: 'phone1', entries: sent }
      const answer = await json<PushAnswer>(desk.post('/api/sync/push', push, { cookie }))
      return answer.refusals.map(({ reason, field }) => [reason, field])
    }
    expect(await refused(gantung, elsewhere ?? '', twice)).toEqual([
      ['unknown-encounter', 'departure'],
    ])
    expect(
      await refused(gantung, elsewhere ?? '', [there.write('person-arrived', other, body)]),
    ).toEqual([['id-taken', 'departure']])
    const forged = there.write('person-arrived', id, { ...body, visits: [] })
    expect(await refused(gantung, elsewhere ?? '', [forged])).toMatchObject([
      ['from-newer-app', undefined],
    ])
    const mine = villageOf(desk, old, kader ?? '', accounts.kader.id)
    expect(
      await refused(old, kader ?? '', [mine.write('person-arrived', left.child, body)]),
    ).toEqual([['not-allowed', 'kind']])
    const own = lalang.write('person-moved', left.child, { to: 'Lalang', village: old })
    expect(await refused(old, pustu ?? '', [own])).toEqual([['unknown-place', 'village']])
  })

  test('is no name for who works elsewhere or sees numbers only', async () => {
    await whoLeaves('Eka Wati')
    expect((await desk.get(`/api/moves?village=${gantung}`, pustu)).status).toBe(403)
    expect((await desk.get(`/api/moves?village=${gantung}`, kader)).status).toBe(403)
    expect((await desk.get(`/api/moves?village=${old}`, dinas)).status).toBe(403)
    const journal = await json<PullAnswer>(
      desk.get(`/api/sync/pull?village=${gantung}&after=0`, elsewhere),
    )
    expect(JSON.stringify(journal)).not.toContain('Eka Wati')
  })
})

test('who comes back is themselves again, with what the other village did', async () => {
  const left = await whoLeaves('Fitri Ani')
  const { id, entries } = arrivalOf(left, 'Fitri Ani')
  await there.push(entries)
  await there.weigh([id])
  const again = there.write('person-moved', id, { to: 'Lalang', village: old })
  await there.push([again])
  const coming = (await moves(old, pustu)).coming.find(({ departure }) => departure === again.id)
  expect(coming?.before).toBe(left.child)
  await lalang.push([
    lalang.write('person-returned', left.child, { entry: left.departure.id }),
    lalang.write('person-arrived', left.child, { from: gantung, person: id, departure: again.id }),
  ])
  const { record, judgement } = await page(old, left.child, pustu)
  expect(record.arrivals?.[0]?.visits).toHaveLength(3)
  expect(judgement.services.filter(({ service }) => service === 'child-growth')).toHaveLength(2)
  expect(await check()).toEqual([])
})

test('what was still to be done goes along: the letter is answered and the promise kept in the new village', async () => {
  const [child = ''] = await lalang.children(0, ['Gilang Jati'])
  const letter = lalang.write('referral-made', child, {
    to: 'puskesmas',
    withinDays: 0,
    reason: 'Kejang',
  })
  const promise = lalang.write('service-booked', child, {
    service: 'child-growth',
    place: 'pustu',
    day: addDays(TODAY, 7),
  })
  const illness = {
    cadre: 'midwife',
    vaccines: [],
    given: addDays(TODAY, -3),
    began: addDays(TODAY, -2),
    signs: ['convulsion'],
    serious: ['hospital'],
    outcome: 'recovering',
    told: [],
  } as const
  const ill = lalang.write('reaction-reported', child, illness)
  const departure = lalang.write('person-moved', child, { to: 'Gantung', village: gantung })
  await lalang.push([letter, promise, ill, departure])
  const { id, entries } = arrivalOf({ child, departure }, 'Gilang Jati')
  await there.push(entries)
  const open = async () =>
    (await json<OpenReferrals>(desk.get('/api/referrals', elsewhere))).referrals.map((one) => [
      one.id,
      one.person.id,
    ])
  expect(await open()).toContainEqual([letter.id, id])
  const { record } = await page(gantung, id)
  expect(withCarried(record).reactions?.reports.map((one) => one.id)).toEqual([ill.id])
  expect(openBookings(record).map((one) => one.id)).toEqual([promise.id])
  expect(await check()).toEqual([])

  await there.push([
    there.write('referral-answered', id, { referral: letter.id, answer: 'Kontrol' }),
    there.write('booking-cancelled', id, { booking: promise.id }),
    there.write('reaction-reported', id, {
      ...illness,
      completes: ill.id,
      outcome: 'recovered',
    }),
  ])
  expect(await open()).not.toContainEqual([letter.id, id])
  expect(openBookings((await page(gantung, id)).record)).toEqual([])
  expect(await check()).toEqual([])

  const arrival = entries.at(-1)?.id ?? ''
  await there.push([there.write('arrival-withdrawn', id, { arrival })])
  expect(await check()).toEqual([])
})
