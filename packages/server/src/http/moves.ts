import type { Moves } from '@jejaring/core/sync/moves'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { noteDeclined } from '../moves/declined.ts'
import { readMoves } from '../moves/read-moves.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const movesQuery = v.object({ village })
const declineBody = v.object({
  village,
  departure: v.pipe(v.string(), v.uuid()),
  isDeclined: v.boolean(),
})

/** `/api/moves`: who comes from another village of the regency, and who left for one. */
export function moveRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/moves', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, movesQuery)
    mustServe(caller, query.village)
    const question = { village: query.village, today: todayOf(deps, caller) }
    return c.json<Moves>(await readMoves(db, caller, question))
  })

  app.post('/api/moves/decline', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const answer = await readBody(c, declineBody)
    mustServe(caller, answer.village)
    await noteDeclined(db, caller, { ...answer, at: deps.clock() })
    const question = { village: answer.village, today: todayOf(deps, caller) }
    return c.json<Moves>(await readMoves(db, caller, question))
  })
  return app
}

function mustServe({ villages }: Caller, asked: string): void {
  if (!villages.includes(asked)) throw new Problem('not-allowed')
}
