import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import { INCIDENT_TEXT, incidentKinds, incidentSeverities } from '@jejaring/core/quality/incident'
import type { Quality, QualityTotal } from '@jejaring/core/quality/quality-api'
import type { Facility } from '@jejaring/core/sync/places'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { followUp, readIncidents, reportIncident } from '../quality/incidents.ts'
import { readPosts } from '../quality/read-posts.ts'
import { totalOf } from '../quality/total.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const id = v.pipe(v.string(), v.uuid())
const facility = v.pipe(v.string(), v.maxLength(60))
const words = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(3),
  v.maxLength(INCIDENT_TEXT),
  v.check((text) => !hasPersonNumber(text)),
)
const day = v.custom<LocalDate>((text) => isLocalDate(text), 'not a day')
const incidentBody = v.object({
  id,
  facility,
  on: day,
  kind: v.picklist(incidentKinds),
  severity: v.picklist(incidentSeverities),
  what: words,
})
const stepBody = v.object({
  id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  done: words,
  closes: v.boolean(),
})

/** Who reads the board reads what stands under it. */
const lookers: readonly Role[] = [...desks, 'dinas']

/** `/api/quality`: how posts do, and what went wrong and was done about it. */
export function qualityRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/quality', signedIn(deps, desks), async (c) =>
    c.json<Quality>(await qualityOf(deps, c.get('caller'))),
  )

  app.get('/api/quality/total', signedIn(deps, lookers), async (c) =>
    c.json<QualityTotal>(totalOf(await qualityOf(deps, c.get('caller')))),
  )

  app.put('/api/quality/incidents', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const incident = await readBody(c, incidentBody)
    if (incident.on > todayOf(deps, caller)) throw new Problem('bad-request', 'on')
    const { village } = await postOf(deps, caller, incident.facility)
    const noted = await reportIncident(db, caller, { ...incident, village }, clock())
    if (noted === 'conflict') throw new Problem('conflict')
    return c.json<Quality>(await qualityOf(deps, caller))
  })

  app.put('/api/quality/incidents/steps', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const outcome = await followUp(db, caller, await readBody(c, stepBody), clock())
    if (outcome === 'unknown') throw new Problem('not-found')
    if (outcome === 'conflict') throw new Problem('conflict')
    return c.json<Quality>(await qualityOf(deps, caller))
  })
  return app
}

async function qualityOf(deps: Deps, caller: Caller): Promise<Quality> {
  const today = todayOf(deps, caller)
  const facilities = await postsOf(deps, caller)
  return {
    today,
    posts: await readPosts(deps.db, caller, { facilities, today }),
    incidents: await readIncidents(deps.db, caller),
  }
}

/** The posts of the caller's villages; a Pustu does not judge its Puskesmas. */
async function postsOf({ db }: Deps, { role, villages }: Caller): Promise<readonly Facility[]> {
  const facilities = await readFacilities(db, { villages })
  return facilities.filter(({ kind }) => role !== 'pustu' || kind !== 'puskesmas')
}

/** @throws Problem when the caller does not look after it */
async function postOf(deps: Deps, caller: Caller, asked: string): Promise<{ village: string }> {
  const post = (await postsOf(deps, caller)).find((one) => one.id === asked)
  const village = post?.villages.find((code) => caller.villages.includes(code))
  if (village === undefined) throw new Problem('not-allowed')
  return { village }
}
