import type { PlacePoints } from '@jejaring/core/place/point'
import type { PointImport } from '@jejaring/core/place/point-sheet'
import { expect, test } from 'vitest'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'

const desk = await openDesk()
const head = await desk.signIn('head')
const { lalang, gantung } = villages
const point = { place: lalang, lat: -2.87, lon: 108.27, source: 'Diukur di balai desa', version: 0 }

const put = async (body: object, cookie = head): Promise<number> => {
  const response = await desk.app.request(`${ORIGIN}/api/points`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
  return response.status
}
const list = async (cookie = head): Promise<PlacePoints> =>
  JSON.parse(await (await desk.get('/api/points', cookie)).text())

test('a place has no point before somebody says where it lies; said again nothing changes', async () => {
  expect((await list()).places.filter((place) => place.point !== undefined)).toEqual([])
  expect(await put(point)).toBe(200)
  expect(await put(point)).toBe(200)
  expect(await put({ ...point, lat: -2.9 })).toBe(409)
  expect(await put({ ...point, place: 'posyandu-melati' })).toBe(200)
  const found = (await list(await desk.signIn('pustu'))).places
  expect(found.filter((place) => place.point !== undefined)).toMatchObject([
    { code: lalang, kind: 'village', mayEnter: false, point: { lat: -2.87, version: 1 } },
    { code: 'posyandu-melati', kind: 'posyandu', village: lalang },
  ])
  const { lat: _lat, lon: _lon, ...none } = { ...point, version: 1 }
  expect(await put(none)).toBe(200)
  expect((await list()).places.find(({ code }) => code === lalang)?.point).not.toHaveProperty('lat')
})

test('a point is of a place of the caller, within Indonesia, and has a source', async () => {
  expect(await put({ ...point, place: gantung })).toBe(403)
  expect(await put({ ...point, place: 'puskesmas-gantung' })).toBe(403)
  expect(await put({ ...point, lat: 52.5, lon: 13.4 })).toBe(400)
  expect(await put({ ...point, source: ' ' })).toBe(400)
  expect(await put({ place: lalang, lat: -2.9, source: 'x', version: 2 })).toBe(400)
})

test('a file says where many places lie: looked at first, then taken whole, and again nothing is new', async () => {
  const csv = [
    'Kode,Desa atau pos,Lintang,Bujur,Sumber',
    `${villages.padang},,-2.95,108.21,GPS petugas`,
    ',Gantung,-2.95,108.21,GPS petugas',
    ',Lalang,108.27,-2.87,GPS petugas',
  ].join('\n')
  const send = async (take: boolean): Promise<PointImport> => {
    const response = await desk.app.request(`${ORIGIN}/api/points/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: head },
      body: JSON.stringify({ file: Buffer.from(csv).toString('base64'), take }),
    })
    return JSON.parse(await response.text())
  }
  const padang = async () =>
    (await list()).places.find(({ code }) => code === villages.padang)?.point
  const report = {
    kind: 'read',
    changes: [{ row: 2, place: villages.padang, lat: -2.95 }],
    refused: [
      { row: 3, because: 'place-unknown' },
      { row: 4, because: 'outside' },
    ],
  }
  expect(await send(false)).toMatchObject({ ...report, taken: false })
  expect(await padang()).toBeUndefined()
  expect(await send(true)).toMatchObject({ ...report, taken: true })
  expect(await padang()).toMatchObject({ lat: -2.95, version: 1, source: 'GPS petugas' })
  expect(await send(true)).toMatchObject({ changes: [], same: 1 })
  const sheet = await (await desk.get('/api/points/sheet?format=csv', head)).text()
  expect(sheet).toContain(`${villages.padang},Padang,-2.95,108.21,GPS petugas`)
})
