import { setTimeout as pause } from 'node:timers/promises'
import { push, withLimit, type Arena } from '../arena.ts'
import { quantile, workOff, type Timed } from '../load.ts'
import { ms, perSecond, type Result } from '../result.ts'
import { sessionsOf } from '../sessions.ts'
import { batchesOf, newVisits, type Batch } from '../visits.ts'

const DESKS = 200
/** Of those, how many look at the whole regency. */
const OF_DINAS = 10
const VISITS_A_SECOND = 50
const SECONDS = 20
/** As a screen waits after a change before it looks: as long as its last look took; see the web app's `look-after-changes.ts`. */
const [SETTLE_MS, PAUSE_MS] = [250, 1000]

/** A morning: desks that look again at each change, while visits come in at a steady pace whatever becomes of them. */
export async function measureDesks(arena: Arena): Promise<readonly Result[]> {
  const { stage, client } = arena
  const { puskesmas } = stage.network
  const heads = puskesmas.map(({ id }) => `kepala.${id.replaceAll('-', '_')}`)
  const names = Array.from({ length: DESKS }, (_, n) =>
    n < OF_DINAS ? 'dinas' : (heads[n % heads.length] ?? ''),
  )
  const cookies = await sessionsOf(stage, names)
  const board = async (cookie: string, n: number) =>
    client.get(n < OF_DINAS ? '/api/board?level=puskesmas' : '/api/board', cookie, 'gzip')
  const visits = await batchesOf(newVisits(stage), VISITS_A_SECOND * (SECONDS + 2), 1)
  // Code is compiled, plans are made.
  await atPace(arena, visits.slice(0, 2 * VISITS_A_SECOND))
  // A few at a time: two hundred connections at one moment are more than a listening socket keeps waiting.
  await workOff([...cookies.entries()], 8, async ([n, cookie]) => board(cookie, n))

  const until = performance.now() + SECONDS * 1000
  const looks: Look[][] = []
  const desk = async (cookie: string, n: number) => {
    const own: Look[] = []
    looks.push(own)
    await pause((n * SETTLE_MS) / DESKS)
    while (performance.now() < until) {
      const from = performance.now()
      const { ms: took } = await board(cookie, n)
      own.push({ from, took })
      await pause(Math.min(PAUSE_MS, Math.max(SETTLE_MS, took)))
    }
  }
  const watching = Promise.all(cookies.map(desk))
  const saved = await withLimit(arena, 1, async () =>
    atPace(arena, visits.slice(2 * VISITS_A_SECOND)),
  )
  await watching
  const all = looks.flat().map(({ took }) => took)
  /** What is saved while a look runs is seen by the next one. */
  const waits = looks.flatMap((own) =>
    saved.at.flatMap((at) => {
      const next = own.find(({ from }) => from >= at)
      return next === undefined ? [] : [next.from + next.took - at]
    }),
  )
  return [
    {
      what: `save one encounter, ${VISITS_A_SECOND} /s, while ${DESKS} desks look at boards, p95`,
      must: 'none lost',
      measured: `${ms(quantile(saved.ms, 0.95))} (p50 ${ms(quantile(saved.ms, 0.5))}), ${perSecond(saved.ms.length, saved.seconds)}`,
      limit: saved.limit,
    },
    {
      what: 'from a saved visit to the answer of a board meanwhile, p95',
      must: '2 s',
      measured: `${ms(quantile(waits, 0.95))} (p50 ${ms(quantile(waits, 0.5))})`,
      limit: `of each visit at each desk; a look takes ${ms(quantile(all, 0.95))}, ${perSecond(all.length, SECONDS)} boards, none refused`,
    },
  ]
}

interface Look {
  readonly from: number
  /** Milliseconds. */
  readonly took: number
}

/** Each is sent when its time has come, also when those before are still on their way. */
async function atPace(
  arena: Arena,
  visits: readonly Batch[],
): Promise<Timed & { readonly at: readonly number[] }> {
  const at: number[] = []
  const began = performance.now()
  const times = await Promise.all(
    visits.map(async (visit, n) => {
      await pause((n * 1000) / VISITS_A_SECOND)
      const from = performance.now()
      await push(arena, visit)
      at.push(performance.now())
      return performance.now() - from
    }),
  )
  return { ms: times, at, seconds: (performance.now() - began) / 1000 }
}
