import { push, withLimit, type Arena } from '../arena.ts'
import { quantile, workOff } from '../load.ts'
import { writeRaw } from '../raw-writes.ts'
import { ms, perSecond, type Result } from '../result.ts'
import { batchesOf, newVisits, type Batch } from '../visits.ts'

const CLIENTS = 8
const PARALLEL = 50
/** Batches of 50, single visits by 8 clients, single visits by 50: each about ten seconds. */
const COUNTS = { fifties: 240, ones: 4000, parallel: 4000 }

/** Accepting encounters over HTTP, and the same rows without anything around them. */
export async function measureAccept(arena: Arena): Promise<readonly Result[]> {
  const visits = newVisits(arena.stage)
  const next = async (count: number, size: number) => batchesOf(visits, count, size)
  const send = async (batches: readonly Batch[], clients: number) =>
    withLimit(arena, batches[0]?.entries.length ?? 1, async () =>
      workOff(batches, clients, async (batch) => push(arena, batch), 12),
    )

  // The first requests of a process are slow: code is compiled, plans are made.
  await send(await next(24, 50), CLIENTS)
  await send(await next(200, 1), CLIENTS)

  const fifties = await send(await next(COUNTS.fifties, 50), CLIENTS)
  const rawFifties = await writeRaw(arena.stage, await next(80, 50), CLIENTS)
  const ones = await send(await next(COUNTS.ones, 1), CLIENTS)
  const rawOnes = await writeRaw(arena.stage, await next(2000, 1), CLIENTS)
  const parallel = await send(await next(COUNTS.parallel, 1), PARALLEL)
  return [
    {
      what: `accept encounters, batches of 50, ${CLIENTS} clients`,
      must: '1,000 /s',
      stretch: '3,000 /s',
      measured: perSecond(50 * fifties.ms.length, fifties.seconds),
      raw: perSecond(50 * rawFifties.ms.length, rawFifties.seconds),
      limit: `p95 of a batch ${ms(quantile(fifties.ms, 0.95))}; ${fifties.limit}`,
    },
    {
      what: `accept encounters, one at a time, ${CLIENTS} clients`,
      measured: perSecond(ones.ms.length, ones.seconds),
      raw: perSecond(rawOnes.ms.length, rawOnes.seconds),
      limit: `p95 ${ms(quantile(ones.ms, 0.95))}; ${ones.limit}`,
    },
    {
      what: `save one encounter, ${PARALLEL} parallel, p95`,
      must: '40 ms',
      stretch: '15 ms',
      measured: `${ms(quantile(parallel.ms, 0.95))} (p50 ${ms(quantile(parallel.ms, 0.5))})`,
      limit: `${perSecond(parallel.ms.length, parallel.seconds)} without a pause; ${parallel.limit}`,
    },
  ]
}
