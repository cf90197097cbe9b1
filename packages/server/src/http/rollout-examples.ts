import { examplePlans, exampleProblem } from '@jejaring/core/rollout/example-plans'
import type { ExampleAnswer } from '@jejaring/core/rollout/wire'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import { examplePlaces } from '../rollout/example-places.ts'
import { createPlanner } from '../rollout/planner.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const readers: readonly Role[] = [...desks, 'dinas']
const exampleQuery = v.object({ id: v.pipe(v.string(), v.maxLength(60)) })

/** `/api/rollout/examples`: what five regencies told of their roll-out, planned for their real villages. */
export function rolloutExampleRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const planner = createPlanner()

  app.get('/api/rollout/examples', signedIn(deps, readers), async (c) => {
    const { id } = readQuery(c, exampleQuery)
    const example = examplePlans.find((one) => one.id === id)
    if (example === undefined) throw new Problem('not-found', 'id')
    const places = await examplePlaces(example)
    const proposal =
      example.planned === undefined
        ? { years: {}, worth: 0, gap: 0 }
        : await planner(exampleProblem(example, places))
    return c.json<ExampleAnswer>({ places, proposal })
  })
  return app
}
