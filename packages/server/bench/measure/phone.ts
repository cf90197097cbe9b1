import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { checkout } from '../../src/start/options.ts'
import { buildWeb } from '../../src/start/web-build.ts'
import { quantile } from '../load.ts'
import { ms, whole, type Result } from '../result.ts'
import { startServer } from '../server-process.ts'
import { sessionsOf } from '../sessions.ts'
import type { Stage } from '../stage.ts'

/** What `e2e/measure-phone.ts` found; milliseconds, bytes, counts. */
interface Figures {
  readonly people: number
  readonly firstSync: {
    readonly ms: number
    readonly bytes: number
    readonly requests: number
    readonly blocked: readonly number[]
  }
  readonly storedBytes: number
  readonly open: readonly number[]
  readonly list: readonly number[]
  readonly key: readonly number[]
  readonly save: readonly number[]
  /** Of a piece of work that is always the same, before, between and after what a finger does. */
  readonly pace: readonly number[]
}

const PEOPLE = 5000
const SAVED = 'blood-pressure-screening'
const SLOW = 'Chromium at a sixth of this processor, 360 x 640'

/**
 * The phone of a midwife whose Pustu looks after as many villages as have 5,000 people.
 *
 * @param profiles folder for CPU profiles of the page while it lists, searches and saves
 */
export async function measurePhone(stage: Stage, profiles?: string): Promise<readonly Result[]> {
  await buildWeb()
  const midwife = await midwifeOfMany(stage)
  const server = await startServer(stage, { webFolder: join(checkout, 'packages/web/dist') })
  try {
    const [cookie = ''] = await sessionsOf(stage, [midwife.account])
    return resultsOf(await measured({ port: server.port, cookie, due: midwife.due, profiles }))
  } finally {
    await server.stop()
    await midwife.giveBack()
  }
}

interface Measuring {
  readonly port: number
  readonly cookie: string
  /** Adults for whom `SAVED` is open. */
  readonly due: readonly string[]
  readonly profiles: string | undefined
}

async function measured({ port, cookie, due, profiles }: Measuring): Promise<Figures> {
  const child = fork(
    join(checkout, 'e2e/measure-phone.ts'),
    [`http://localhost:${port}`, cookie, due.join(), ...(profiles === undefined ? [] : [profiles])],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  const said = once(child, 'message').then(([figures]: Figures[]) => figures)
  const figures = await Promise.race([said, once(child, 'exit').then(() => undefined)])
  if (figures === undefined) throw new Error('the phone said nothing')
  return figures
}

/** Gives the Pustu of the largest village the next largest ones too, until they are enough people. */
async function midwifeOfMany({ all, network, today }: Stage) {
  const { rows } = await all.pool.query<{ village: string; people: number }>(
    'select village, count(*)::int as people from person group by 1 order by 2 desc',
  )
  const villages: string[] = []
  let people = 0
  for (const row of rows) {
    if (people >= PEOPLE) break
    villages.push(row.village)
    people += row.people
  }
  const pustu = network.villages.find(({ code }) => code === villages[0])?.pustu
  if (pustu === undefined) throw new Error('the largest village has no Pustu')
  const added = await all.pool.query<{ area: string }>(
    `insert into facility_area (facility, area) select $1, unnest($2::text[])
     on conflict do nothing returning area`,
    [pustu, villages],
  )
  const due = await all.pool.query<{ person: string }>(
    `select person.id as person from due join person on (person.village, person.id) = (due.village, due.person)
     where due.village = any ($1) and due.service = $2 and due.from_day <= $3
       and coalesce($3 < due.before_day, true) and person.birth_date < '2000-01-01'
       and person.left_on is null
     limit 20`,
    [villages, SAVED, today],
  )
  return {
    due: due.rows.map(({ person }) => person),
    account: `bidan.${pustu.replaceAll('-', '_')}`,
    giveBack: () =>
      all.pool.query('delete from facility_area where facility = $1 and area = any ($2)', [
        pustu,
        added.rows.map(({ area }) => area),
      ]),
  }
}

function resultsOf({ people, firstSync, storedBytes, ...times }: Figures): readonly Result[] {
  const { blocked } = firstSync
  const longest = Math.max(0, ...blocked)
  const spread = (all: readonly number[]) =>
    `${ms(quantile(all, 0.5))}, slowest of ${all.length} ${ms(Math.max(...all))}`
  return [
    {
      what: `phone: first sync of ${whole(people)} people over 1 Mbit/s`,
      must: '60 s, screen never blocked for 100 ms',
      measured: `${(firstSync.ms / 1000).toFixed(1)} s; blocked for more than 100 ms ${blocked.length} times, longest ${ms(longest)}`,
      limit: `${(firstSync.bytes / 1e6).toFixed(1)} MB in ${firstSync.requests} requests take ${(firstSync.bytes / 125_000).toFixed(0)} s of the line; ${SLOW}`,
    },
    {
      what: 'phone: kept on the device',
      must: '40 MB',
      stretch: '15 MB',
      measured: `${(storedBytes / 1e6).toFixed(1)} MB`,
      limit: 'records, their summaries and the app itself',
    },
    {
      what: 'phone: open the app from its cache, without a line',
      must: '2 s',
      stretch: '1 s',
      measured: spread(times.open),
      limit: SLOW,
    },
    {
      what: 'phone: from the tab to the list of everybody',
      must: '100 ms',
      measured: spread(times.list),
      limit: SLOW,
    },
    {
      what: 'phone: search, per key',
      must: '100 ms',
      stretch: '50 ms',
      measured: spread(times.key),
      limit: SLOW,
    },
    {
      what: 'phone: save a visit, until "Tersimpan"',
      must: '100 ms',
      stretch: '50 ms',
      measured: spread(times.save),
      limit: `written to disk before it is said; ${SLOW}`,
    },
    {
      what: 'phone: 100,000 numbers sorted before, between and after the last three',
      measured: times.pace.map(ms).join(', '),
      limit: `the pace of the machine in these minutes: compare figures of the same pace; ${SLOW}`,
    },
  ]
}
