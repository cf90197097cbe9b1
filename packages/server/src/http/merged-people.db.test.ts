import type { Doubles, Found, PersonPage } from '@jejaring/core/sync/people'
import type { PullAnswer } from '@jejaring/core/sync/wire'
import { expect, test } from 'vitest'
import { inScope, wholeVillage } from '../db/scope.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const kader = await desk.signIn('kader')
const village = villages.lalang
const lalang = villageOf(desk, village, pustu)
const NIK = '0000014203240001'

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const found = async (q: string) =>
  (await json<Found>(desk.post('/api/people/search', { q }, { cookie: pustu }))).people.map(
    ({ id }) => id,
  )
const page = (id: string) => json<PersonPage>(desk.get(`/api/people/${village}/${id}`, pustu))
const pull = (after: number) =>
  json<PullAnswer>(desk.get(`/api/sync/pull?village=${village}&after=${after}`, kader))
const living = () =>
  inScope(desk.db, wholeVillage(village), async (trx) => {
    const { people } = await trx
      .selectFrom('population')
      .where('rt', '=', '')
      .select('people')
      .executeTakeFirstOrThrow()
    return people
  })
const check = () => rebuildVillage(desk, village, { check: true })

test('two records are one person for desks, counters and phones, and two again when parted', async () => {
  const [one = ''] = await lalang.children(0, ['Anisa Putri'])
  const [other = ''] = await lalang.children(2, ['Annisa Putri'])
  const nik = lalang.write('person-changed', other, { changes: { nik: { value: NIK } } })
  await lalang.push([nik])
  await lalang.weigh([other])
  const before = await living()
  const { next } = await pull(0)
  const home = (await page(one)).household.id

  const choices = { household: { value: home } }
  const merge = lalang.write('persons-merged', one, { other, choices })
  await lalang.push([merge])
  expect(await found('nisa putri')).toEqual([one])
  expect(await found(NIK)).toEqual([one])
  const whole = await page(other)
  expect(whole.record.id).toBe(one)
  expect(whole.record.encounters.map(({ of }) => of)).toEqual([other])
  expect(await living()).toBe(before - 1)
  const came = await pull(next)
  expect(new Set(came.entries.map(({ subject }) => subject))).toEqual(new Set([one, other]))
  expect(await check()).toEqual([])

  await lalang.push([lalang.write('merge-undone', one, { other, merge: merge.id })])
  expect((await found('nisa putri')).toSorted()).toEqual([one, other].toSorted())
  expect(await found(NIK)).toEqual([other])
  expect((await page(one)).record.encounters).toEqual([])
  expect((await page(other)).record.encounters).toHaveLength(1)
  expect(await living()).toBe(before)
  expect((await pull(came.next)).forget).toEqual([other])
  expect(await check()).toEqual([])
})

test('a kader who has not heard of the merge still brings what she wrote', async () => {
  const [mine = ''] = await lalang.children(0, ['Bayu Saputra'])
  const [far = ''] = await lalang.children(2, ['Bayu Saputro'])
  const home = (await page(far)).household.id
  const body = { other: mine, choices: { household: { value: home } } }
  await lalang.push([lalang.write('persons-merged', far, body)])
  expect((await page(mine)).record.id).toBe(far)
  const visit = lalang.write('encounter-recorded', mine, {
    setting: 'posyandu',
    cadre: 'kader',
    services: [],
  })
  const { id } = await json<{ readonly id: string }>(desk.get('/api/me', kader))
  const entries = [{ ...visit, author: id }]
  const answer = await desk.post(
    '/api/sync/push',
    { village, device: 'phone1', entries },
    { cookie: kader },
  )
  expect(await json(answer)).toMatchObject({ refusals: [], receipts: [{ id: visit.id }] })
  expect((await page(far)).record.encounters.map(({ of }) => of)).toEqual([mine])
})

test('a desk sees who may be written down twice until they are told apart or merged', async () => {
  const [one = ''] = await lalang.children(0, ['Nurhaliza Khairunnisa'])
  const [other = ''] = await lalang.children(1, ['Nurhalisa Khoirunnisa'])
  const doubles = async () => {
    const answer = desk.get(`/api/doubles?village=${village}`, pustu)
    const { pairs } = await json<Doubles>(answer)
    return pairs.filter((pair) => [pair.one.id, pair.other.id].includes(one))
  }
  expect(await doubles()).toMatchObject([
    { one: { head: expect.stringMatching(/^Kepala Nurhali/) }, signs: expect.anything() },
  ])
  await lalang.push([lalang.write('persons-told-apart', one, { other })])
  expect(await doubles()).toEqual([])
})

test('a desk reads who wrote values that disagree', async () => {
  const [child = ''] = await lalang.children(0, ['Salsabila'])
  const mine = villageOf(desk, village, kader, accounts.kader.id)
  const first = lalang.write('person-changed', child, { changes: { name: { value: 'Salsa' } } })
  const other = mine.write('person-changed', child, { changes: { name: { value: 'Bila' } } })
  await lalang.push([first])
  await mine.push([other])
  expect((await page(child)).writtenBy).toMatchObject({
    [first.clock]: accounts.pustu.name,
    [other.clock]: accounts.kader.name,
  })
})
