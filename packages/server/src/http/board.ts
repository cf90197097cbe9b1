import type { Board } from '@jejaring/core/sync/api'
import { Hono } from 'hono'
import { readBoard } from '../reports/board.ts'
import { boardQuery, boardQuestion } from './board-question.ts'
import type { Deps } from './deps.ts'
import { readQuery } from './read-query.ts'
import { boards, signedIn, type SignedIn } from './signed-in.ts'

/** `/api/board`: numbers for all who look at a board, and the names behind a cell for desks that see names. */
export function boardRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()

  app.get('/api/board', signedIn(deps, boards), async (c) => {
    const caller = c.get('caller')
    const question = await boardQuestion(deps, caller, readQuery(c, boardQuery))
    return c.json<Board>(await readBoard(deps.db, caller, deps.catalogue, question))
  })
  return app
}
