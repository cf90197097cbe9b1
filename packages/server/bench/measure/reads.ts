import { catalogue } from '@jejaring/core/catalogue/index'
import { monthOf } from '@jejaring/core/calendar/local-date'
import { withLimit, type Arena } from '../arena.ts'
import { quantile, workOff } from '../load.ts'
import { ms, type Result } from '../result.ts'
import { sessionsOf } from '../sessions.ts'

const TIMES = 200

/** The desk's lists, one after another. */
export async function measureReads(arena: Arena): Promise<readonly Result[]> {
  const { stage } = arena
  const { villages, puskesmas } = stage.network
  const heads = puskesmas.map(({ id }) => `kepala.${id.replaceAll('-', '_')}`)
  const [dinas = '', ...cookies] = await sessionsOf(stage, ['dinas', ...heads])
  const headOf = (id: string) => cookies[puskesmas.findIndex((one) => one.id === id)] ?? ''
  const ask = async (requests: readonly (readonly [path: string, cookie: string])[]) => {
    const once = async () =>
      workOff(requests, 1, async ([path, cookie]) => arena.client.get(path, cookie))
    await workOff(requests.slice(0, 30), 1, async ([path, cookie]) =>
      arena.client.get(path, cookie),
    )
    return withLimit(arena, 1, once)
  }
  const times = <Item>(items: readonly Item[], path: (item: Item) => readonly [string, string]) =>
    Array.from({ length: TIMES }, (_, i) => items[i % items.length]).flatMap((item) =>
      item === undefined ? [] : [path(item)],
    )
  const board = await ask(times([dinas], (cookie) => ['/api/board', cookie]))
  const cells = villages.flatMap(({ code, puskesmas: id }) =>
    catalogue.indicators.map((indicator) => ({ code, id, indicator: indicator.id })),
  )
  const mixed = cells.toSorted((a, b) => (a.indicator + a.code < b.indicator + b.code ? -1 : 1))
  const names = await ask(
    times(mixed, ({ code, id, indicator }) => [
      `/api/board/names?indicator=${indicator}&area=${code}`,
      headOf(id),
    ]),
  )
  const posts = villages.flatMap(({ posyandu, puskesmas: id }) =>
    posyandu.map((post) => ({ post: post.id, id })),
  )
  const due = await ask(times(posts, ({ post, id }) => [`/api/due?posyandu=${post}`, headOf(id)]))
  const line = (timed: typeof board, what: string, must: string, raw: string): Result => ({
    what,
    must,
    stretch: '10 ms',
    measured: `${ms(quantile(timed.ms, 0.95))} (p50 ${ms(quantile(timed.ms, 0.5))})`,
    raw,
    limit: timed.limit,
  })
  const sizes = `${catalogue.indicators.length} indicators x ${villages.length} villages`
  const raw = await rawReads(arena)
  return [
    line(board, `board of the regency, ${sizes}, p95`, '50 ms', raw.board),
    line(names, 'names behind a cell of a village, p95', '30 ms', raw.names),
    line(due, 'due list of a Posyandu, p95', '30 ms', raw.due),
  ]
}

/** The rows themselves, as the superuser, without scope, sorting or audit. */
async function rawReads({ stage }: Arena) {
  const { all, network, today } = stage
  const codes = network.villages.map(({ code }) => code)
  const month = monthOf(today)
  const p95 = async (text: string, valuesOf: (turn: number) => unknown[]) => {
    const turns = Array.from({ length: TIMES }, (_, i) => i)
    const { ms: times } = await workOff(turns, 1, async (turn) =>
      all.pool.query({ name: text.slice(0, 60), text, values: valuesOf(turn) }),
    )
    return ms(quantile(times, 0.95))
  }
  const village = (turn: number) => codes[turn % codes.length] ?? ''
  const indicator = (turn: number) =>
    catalogue.indicators[turn % catalogue.indicators.length]?.id ?? ''
  return {
    board: await p95(
      `select village, indicator, period, sum(people) from coverage
       where rt = '' and village = any ($1) and period = any ($2) group by 1, 2, 3`,
      () => [codes, [month, month.slice(0, 4)]],
    ),
    names: await p95(
      `select p.name from mark m join person p on p.village = m.village and p.id = m.person
       where m.village = $1 and m.indicator = $2 and coalesce(m.periods -> $3, m.periods -> $4) is not null
       limit 101`,
      (turn) => [village(turn), indicator(turn), month, month.slice(0, 4)],
    ),
    due: await p95(
      `select p.name, d.service from due d join person p on p.village = d.village and p.id = d.person
       where d.village = $1 and d.from_day <= $2 limit 300`,
      (turn) => [village(turn), today],
    ),
  }
}
