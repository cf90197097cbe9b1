import { gunzipSync } from 'node:zlib'
import type { PullAnswer } from '@jejaring/core/sync/wire'
import { withLimit, type Arena } from '../arena.ts'
import { quantile, workOff } from '../load.ts'
import { ms, whole, type Result } from '../result.ts'
import { sessionsOf } from '../sessions.ts'

const PHONES = 10
const DEVICES = 1000
/** The village of the table. */
const PEOPLE = 5000

export async function measureSync(arena: Arena): Promise<readonly Result[]> {
  return [await firstSync(arena), await nothingNew(arena)]
}

/** Ten phones of the largest village fetch its whole journal at once. */
async function firstSync(arena: Arena): Promise<Result> {
  const { rows } = await arena.stage.all.pool.query<{ village: string; people: number }>(
    `select village, count(*)::int as people from person group by 1 order by 2 desc limit 1`,
  )
  const [largest] = rows
  if (largest === undefined) throw new Error('nobody lives here')
  const { village, people } = largest
  const cookie = arena.senders.get(village) ?? ''
  let entries = 0
  let bytes = 0
  const fetchAll = async () => {
    for (let after = 0, more = true; more;) {
      const path = `/api/sync/pull?village=${village}&after=${after}`
      const { body } = await arena.client.get(path, cookie, 'gzip')
      const page: PullAnswer = JSON.parse(gunzipSync(body).toString('utf8'))
      entries += page.entries.length
      bytes += body.length
      after = page.next
      more = page.more
    }
  }
  const phones = Array.from({ length: PHONES }, (_, i) => i)
  const timed = await withLimit(arena, 1, async () => workOff(phones, PHONES, fetchAll, 60))
  const raw = performance.now()
  await arena.stage.all.pool.query(
    'select id, seq, kind, subject, on_day, clock, author, device, catalogue, body from entry where village = $1',
    [village],
  )
  const rawMs = performance.now() - raw
  const scaled = (timed.seconds * PEOPLE) / people
  return {
    what: `first sync of the largest village, ${PHONES} phones at once`,
    must: '5 s for 5,000 people',
    stretch: '2 s',
    measured: `${timed.seconds.toFixed(2)} s for ${whole(people)} people with ${whole(
      entries / PHONES,
    )} entries, ${(bytes / PHONES / 1e6).toFixed(1)} MB each as gzip; ${scaled.toFixed(1)} s scaled to 5,000`,
    raw: `${ms(rawMs)} for one phone`,
    limit: timed.limit,
  }
}

/** A thousand phones that all have the newest entry ask at one moment, each on a connection of its own. */
async function nothingNew(arena: Arena): Promise<Result> {
  const { stage, client } = arena
  const heads = await stage.all.pool.query<{ village: string; seq: number }>(
    'select village, seq from journal',
  )
  const seqs = new Map(heads.rows.map(({ village, seq }) => [village, seq]))
  const kader = stage.network.villages.flatMap(({ code, posyandu }) =>
    posyandu.flatMap(({ id }) =>
      [1, 2, 3, 4, 5].map((nth) => ({
        village: code,
        name: `kader.${id.replaceAll('-', '_')}.${nth}`,
      })),
    ),
  )
  const devices = Array.from({ length: DEVICES }, (_, i) => kader[i % kader.length]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  )
  const cookies = await sessionsOf(
    stage,
    devices.map(({ name }) => name),
  )
  let errors = 0
  const ask = async (nth: number) => {
    const village = devices[nth]?.village ?? ''
    const path = `/api/sync/pull?village=${village}&after=${seqs.get(village) ?? 0}`
    await client.get(path, cookies[nth] ?? '').catch(() => (errors += 1))
  }
  const everybody = devices.map((_, i) => i)
  const timed = await withLimit(arena, 1, async () => workOff(everybody, DEVICES, ask))
  const again = await workOff(everybody, DEVICES, ask)
  return {
    what: `${whole(DEVICES)} devices ask for changes at once, p95`,
    must: '2 s, no error',
    stretch: '5,000 devices',
    measured: `${ms(quantile(timed.ms, 0.95))}, ${errors} errors; asked again ${ms(
      quantile(again.ms, 0.95),
    )}`,
    limit: timed.limit,
  }
}
