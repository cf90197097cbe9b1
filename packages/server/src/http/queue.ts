import { queueStations, stationsAt } from '@jejaring/core/queue/queue-station'
import { ticketActs } from '@jejaring/core/queue/ticket'
import type { Queue, QueueAnswer } from '@jejaring/core/sync/queue'
import { Hono } from 'hono'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { queueTopic } from '../journal/live.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { act, callNext, inQueue, join } from '../queue/keep-queue.ts'
import { readQueue, type Line } from '../queue/read-queue.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const station = v.picklist(queueStations)
/** More than one post calls in a day. */
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32_767))
const ticketBody = v.object({
  village: v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/)),
  person: v.pipe(v.string(), v.uuid()),
  stations: v.pipe(v.array(station), v.minLength(1), v.maxLength(queueStations.length)),
})
const nextBody = v.object({ station })
const actBody = v.object({
  number: whole,
  act: v.picklist(ticketActs),
  version: whole,
})

/** `/api/queue`: the line of the caller's own post today, at its desks only. */
export function queueRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const desk = signedIn(deps, desks)

  app.get('/api/queue', desk, async (c) => {
    const caller = c.get('caller')
    const line = await lineOf(deps, caller)
    return c.json<Queue>(await inScope(deps.db, caller, (trx) => readQueue(trx, caller, line)))
  })

  app.put('/api/queue', desk, async (c) => {
    const caller = c.get('caller')
    const came = await readBody(c, ticketBody)
    if (!caller.villages.includes(came.village)) throw new Problem('not-allowed')
    return c.json<QueueAnswer>(
      await changed(deps, caller, async (trx, line) => {
        const number = await join(trx, line, came)
        if (number === undefined) throw new Problem('not-found')
        const offered = stationsAt(line.kind)
        if (came.stations.every((one) => offered.includes(one))) return number
        throw new Problem('bad-request', 'stations')
      }),
    )
  })

  app.post('/api/queue/next', desk, async (c) => {
    const { station: at } = await readBody(c, nextBody)
    return c.json<QueueAnswer>(
      await changed(deps, c.get('caller'), (trx, line) => callNext(trx, line, at)),
    )
  })

  app.put('/api/queue/act', desk, async (c) => {
    const wanted = await readBody(c, actBody)
    return c.json<QueueAnswer>(
      await changed(deps, c.get('caller'), async (trx, line) => {
        const outcome = await act(trx, line, wanted)
        if (outcome === 'unknown') throw new Problem('not-found')
        if (outcome === 'changed') throw new Problem('conflict')
        return wanted.number
      }),
    )
  })
  return app
}

type Changing = Line & { readonly by: string; readonly at: Date }

/** Changes the line, answers with it as it is then, and tells the other desks. */
async function changed(
  deps: Deps,
  caller: Caller,
  change: (trx: Transaction<Tables>, line: Changing) => Promise<number | undefined>,
): Promise<QueueAnswer> {
  const line = await lineOf(deps, caller)
  const answer = await inQueue(deps.db, caller, async (trx) => {
    const ticket = await change(trx, { ...line, by: caller.id, at: deps.clock() })
    const queue = await readQueue(trx, caller, line)
    return { queue, ...(ticket === undefined ? {} : { ticket }) }
  })
  if (answer.ticket !== undefined) deps.live.announce(queueTopic(line.facility), 0)
  return answer
}

async function lineOf(deps: Deps, caller: Caller): Promise<Line> {
  if (caller.facility === undefined) throw new Problem('not-allowed')
  const [post] = await readFacilities(deps.db, { id: caller.facility })
  if (post === undefined || stationsAt(post.kind).length === 0) throw new Problem('not-allowed')
  return { facility: post.id, kind: post.kind, today: todayOf(deps, caller) }
}
