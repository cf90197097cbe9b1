import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { allSkills } from '@jejaring/core/kader/skill'
import { MOST_TRAINEES, trainingLengths, type Trainings } from '@jejaring/core/kader/training'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import { Hono } from 'hono'
import * as v from 'valibot'
import { keepTraining, readTrainings } from '../kader/trainings.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const words = (most: number, least: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(least),
    v.maxLength(most),
    v.check((text) => !hasPersonNumber(text)),
  )
const people = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  v.maxLength(MOST_TRAINEES),
)
const body = v.object({
  id: v.pipe(v.string(), v.uuid()),
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  title: words(trainingLengths.title, 3),
  place: words(trainingLengths.place, 0),
  on: v.custom<LocalDate>(isLocalDate, 'not a day'),
  skills: v.pipe(v.array(v.picklist(allSkills)), v.minLength(1), v.maxLength(allSkills.length)),
  invited: people,
  attended: people,
  isWithdrawn: v.boolean(),
})

/** Days ahead that a training is planned, and days back that one is still written down. */
const DAYS = 1100

/** `/api/kader/trainings`: trainings of kader as events, and who came. */
export function trainingRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/kader/trainings', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    return c.json<Trainings>(await readTrainings(db, caller, todayOf(deps, caller)))
  })

  app.put('/api/kader/trainings', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const training = await readBody(c, body)
    const { facility } = caller
    if (facility === undefined) throw new Problem('not-allowed')
    const today = todayOf(deps, caller)
    const { on, attended } = training
    if (on < addDays(today, -DAYS) || on > addDays(today, DAYS))
      throw new Problem('bad-request', 'on')
    // Nobody came yet to what is to come.
    if (on > today && attended.length > 0) throw new Problem('bad-request', 'attended')
    const kept = await keepTraining(db, { ...caller, facility }, training, { today, at: clock() })
    if (kept === 'unknown-kader') throw new Problem('not-found', 'kader')
    if (kept !== 'kept') throw new Problem(kept)
    return c.json<Trainings>(await readTrainings(db, caller, today))
  })
  return app
}
