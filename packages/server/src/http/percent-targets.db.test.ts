import type { Board } from '@jejaring/core/sync/board'
import type { ImportAnswer } from '@jejaring/core/sync/targets'
import type {
  NewPercent,
  PercentHistory,
  PercentTargets,
} from '@jejaring/core/targets/percent-wire'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'

const desk = await openDesk()
const head = await desk.signIn('head')
const dinas = await desk.signIn('dinas')
const { lalang, padang } = villages
const PUSKESMAS = 'puskesmas-manggar'

beforeEach(async () => {
  await desk.pool.query('truncate percent_target')
})

const draft: NewPercent = {
  place: PUSKESMAS,
  indicator: 'spm-04',
  year: 2026,
  percent: 85,
  source: 'Renstra',
  version: 0,
}
const send = async (path: string, body: object, cookie = head): Promise<Response> =>
  desk.app.request(`${ORIGIN}/api/targets/percent${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const put = (body: Partial<NewPercent>, cookie = head) => send('', { ...draft, ...body }, cookie)
const fix = (number: string, on: string, place = PUSKESMAS, cookie = head) =>
  send('/decree', { place, year: 2026, number, on }, cookie)
const list = async (cookie = head): Promise<PercentTargets> =>
  JSON.parse(await (await desk.get('/api/targets/percent?year=2026', cookie)).text())
async function targetAt(query: string, cookie = head) {
  const board: Board = JSON.parse(await (await desk.get(`/api/board?${query}`, cookie)).text())
  const [column] = board.indicators.filter(({ id }) => id === 'spm-04')
  const own = board.rows.map(
    ({ cells }) => cells.find(({ indicator }) => indicator === 'spm-04')?.targetToday,
  )
  return { target: column?.target, decree: column?.decree, own }
}

describe('a yearly target', () => {
  test('is a draft that no board knows, until a decree fixes it for the whole year', async () => {
    expect((await put({})).status).toBe(200)
    expect(await targetAt('month=2026-11')).toMatchObject({ target: 100, decree: undefined })
    expect((await fix('SK 12', '2026-02-27')).status).toBe(200)
    expect(await targetAt('month=2026-11')).toMatchObject({ target: 85, decree: 'SK 12' })
    expect(await targetAt('month=2026-01')).toMatchObject({ target: 85 })
    expect(await targetAt('month=2025-12')).toMatchObject({ target: 100 })
  })

  test('that is fixed changes only by another decree, from its day on', async () => {
    await put({})
    await fix('SK 12', '2026-02-27')
    await put({ percent: 90, version: 2 })
    expect(await targetAt('month=2026-11')).toMatchObject({ target: 85 })
    expect((await fix('SK 12', '2026-02-27')).status).toBe(409)
    expect((await fix('SK 12', '2026-09-01')).status).toBe(409)
    expect((await fix('SK 40', '2026-09-01')).status).toBe(200)
    expect(await targetAt('month=2026-08')).toMatchObject({ target: 85, decree: 'SK 12' })
    expect(await targetAt('month=2026-09')).toMatchObject({ target: 90, decree: 'SK 40' })
    const path = `history?place=${PUSKESMAS}&indicator=spm-04&year=2026`
    const answer = await desk.get(`/api/targets/percent/${path}`, head)
    const { versions }: PercentHistory = JSON.parse(await answer.text())
    expect(versions.map(({ percent, decree, by }) => [percent, decree?.number, by])).toEqual([
      [90, 'SK 40', 'Akun head'],
      [90, undefined, 'Akun head'],
      [85, 'SK 12', 'Akun head'],
      [85, undefined, 'Akun head'],
    ])
  })

  test('said again changes nothing, and of two who change it the second is told', async () => {
    for (let n = 0; n < 2; n += 1) expect((await put({})).status).toBe(200)
    expect((await put({ percent: 70 })).status).toBe(409)
    for (let n = 0; n < 2; n += 1) expect((await fix('SK 12', '2026-02-27')).status).toBe(200)
    expect((await list()).newest).toMatchObject([{ version: 2, percent: 85 }])
    expect((await fix('SK 13', '2026-03-01', lalang)).status).toBe(404)
  })

  test('of the regency holds where no Puskesmas and no village has its own', async () => {
    await put({ place: '19.06', percent: 60 }, dinas)
    await fix('SK Bupati 3', '2026-02-20', '19.06', dinas)
    await put({ place: padang, percent: 40 })
    await fix('SK 12', '2026-02-27', padang)
    expect(await targetAt('month=2025-12')).toMatchObject({ target: 100 })
    const puskesmas = await targetAt('month=2026-10')
    expect(puskesmas).toMatchObject({ target: 60, decree: 'SK Bupati 3' })
    expect(puskesmas.own[0]).toBeUndefined()
    expect(puskesmas.own[1]).toBeCloseTo((40 * 304) / 365)
    expect(await targetAt('level=puskesmas&month=2026-10', dinas)).toMatchObject({ target: 60 })
    expect((await put({ place: '19.06', percent: 10 })).status).toBe(403)
    expect((await put({ place: villages.gantung })).status).toBe(403)
    expect((await list()).places.map(({ code, mayEnter }) => [code, mayEnter])).toEqual([
      ['19.06', false],
      [PUSKESMAS, true],
      [lalang, true],
      [padang, true],
    ])
  })

  test('is taken back by decree too', async () => {
    await put({})
    await fix('SK 12', '2026-02-27')
    const { percent: _none, ...nothing } = { ...draft, version: 2 }
    expect((await send('', nothing)).status).toBe(200)
    await fix('SK 14', '2026-06-01')
    expect(await targetAt('month=2026-05')).toMatchObject({ target: 85 })
    expect(await targetAt('month=2026-11')).toMatchObject({ target: 100 })
  })

  test.each([{ percent: 101 }, { percent: 50.55 }, { year: 2060 }, { source: 'x'.repeat(201) }])(
    '%j is refused',
    async (body) => {
      expect((await put(body)).status).toBe(400)
    },
  )
})

test('a file of targets is read row by row, and its good rows become drafts', async () => {
  const file = [
    'Wilayah,Indikator,Tahun,Target,Sumber',
    'Puskesmas Manggar,SPM 4,2026,"85,5",Renstra',
    'Lalang,SPM 4,2026,0.85,',
    'Gantung,SPM 4,2026,80,',
    '19.06,SPM 4,2026,80,',
  ].join('\n')
  const body = { name: 'a', file: Buffer.from(file).toString('base64'), take: true }
  const response = await desk.post('/api/targets/percent/import', body, { cookie: head })
  const answer: ImportAnswer = JSON.parse(await response.text())
  expect(answer).toMatchObject({
    kind: 'read',
    changes: [{ row: 2, village: PUSKESMAS, value: 85.5 }],
    refused: [
      { row: 3, because: 'value-unclear' },
      { row: 4, because: 'village-unknown' },
      { row: 5, because: 'village-unknown' },
    ],
  })
  expect((await list()).newest).toMatchObject([{ place: PUSKESMAS, percent: 85.5, version: 1 }])
  const template = await desk.get('/api/targets/percent/template?year=2026&format=csv', head)
  expect(await template.text()).toContain('Puskesmas Manggar,spm-04')
})
