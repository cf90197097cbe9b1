import { randomUUID } from 'node:crypto'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import type { Places } from '@jejaring/core/sync/places'
import { describe, expect, test } from 'vitest'
import { inJournal } from '../db/scope.ts'
import { openDesk } from './testing/desk.ts'
import { rtsOf, villages } from './testing/network.ts'

const desk = await openDesk()
const today = localDate('2026-11-22')
const readMe = async (cookie: string): Promise<Me> =>
  JSON.parse(await (await desk.get('/api/me', cookie)).text())
const readPlaces = async (cookie: string): Promise<Places> =>
  JSON.parse(await (await desk.get('/api/places', cookie)).text())

describe('who is signed in', () => {
  test.each([
    ['kader', { villages: 1, neighbourhoods: 2, seesNames: true, facility: 'posyandu-melati' }],
    ['pustu', { villages: 1, seesNames: true, facility: 'pustu-lalang' }],
    ['puskesmas', { villages: 2, seesNames: true, facility: 'puskesmas-manggar' }],
    ['head', { villages: 2, seesNames: true, facility: 'puskesmas-manggar' }],
    ['dinas', { villages: 3, seesNames: false }],
    ['village', { villages: 1, seesNames: false }],
    ['admin', { villages: 0, seesNames: false }],
  ])(
    'a %s has the places of the post, and names only where they are work',
    async (role, expected) => {
      const me = await readMe(await desk.signIn(role))
      expect({
        villages: me.villages.length,
        ...(me.neighbourhoods === undefined ? {} : { neighbourhoods: me.neighbourhoods.length }),
        seesNames: me.seesNames,
        ...(me.facility === undefined ? {} : { facility: me.facility.id }),
      }).toEqual(expected)
      expect(me).toMatchObject({ role, today: '2026-11-22', demo: false })
    },
  )

  test('a village comes with the names it lies in and the facts of its regency', async () => {
    const me = await readMe(await desk.signIn('pustu'))
    expect(me.villages).toEqual([
      {
        code: villages.lalang,
        name: 'Lalang',
        subdistrict: 'Manggar',
        regency: 'Belitung Timur',
        facts: { japaneseEncephalitis: true, introduced: { rotavirus: '2023-08-15' } },
      },
    ])
  })

  test('the scope changes when the places change', async () => {
    const cookie = await desk.signIn('kader')
    const before = await readMe(cookie)
    const moved = { facility: 'posyandu-melati', area: rtsOf(villages.lalang)[2] ?? '' }
    await desk.db.insertInto('facility_area').values(moved).execute()
    desk.pass(10)
    const after = await readMe(cookie)
    expect(after.neighbourhoods).toHaveLength(3)
    expect(after.scope).not.toBe(before.scope)
    await desk.db
      .deleteFrom('facility_area')
      .where('facility', '=', moved.facility)
      .where('area', '=', moved.area)
      .execute()
  })
})

describe('the places of an account', () => {
  test('of a kader are the neighbourhoods of the Posyandu and the posts near them', async () => {
    const places = await readPlaces(await desk.signIn('kader'))
    expect(places.neighbourhoods.map(({ code }) => code)).toEqual(
      rtsOf(villages.lalang).slice(0, 2),
    )
    expect(places.neighbourhoods[0]).toEqual({
      code: `${villages.lalang}/Melati/001/001`,
      village: villages.lalang,
      dusun: 'Melati',
      rw: '001',
      rt: '001',
      posyandu: 'posyandu-melati',
    })
    expect(places.facilities.map(({ id }) => id)).toEqual([
      'posyandu-melati',
      'puskesmas-manggar',
      'pustu-lalang',
    ])
  })

  test('of a Dinas are all of its regency, of an administrator none', async () => {
    const dinas = await readPlaces(await desk.signIn('dinas'))
    expect(dinas.villages).toHaveLength(3)
    expect(dinas.neighbourhoods).toHaveLength(12)
    expect(dinas.facilities).toHaveLength(5)
    const admin = await readPlaces(await desk.signIn('admin'))
    expect(admin).toEqual({ villages: [], neighbourhoods: [], facilities: [], sessionsToday: [] })
  })

  test('name the Posyandu that meet today, until they close', async () => {
    const cookie = await desk.signIn('pustu')
    const meeting = async () => (await readPlaces(cookie)).sessionsToday
    expect(await meeting()).toEqual(['posyandu-melati'])
    await hold({ posyandu: 'posyandu-kenanga', closed: false })
    expect(await meeting()).toEqual(['posyandu-kenanga', 'posyandu-melati'])
    await hold({ posyandu: 'posyandu-melati', closed: true })
    expect(await meeting()).toEqual(['posyandu-kenanga'])
  })
})

async function hold(session: { posyandu: string; closed: boolean }): Promise<void> {
  const { posyandu, closed } = session
  await inJournal(desk.pool, villages.lalang, (client) =>
    client.query(
      'insert into session (village, posyandu, id, on_day, closed) values ($1, $2, $3, $4, $5)',
      [villages.lalang, posyandu, randomUUID(), today, closed],
    ),
  )
}
