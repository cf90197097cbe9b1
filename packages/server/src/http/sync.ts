import type { Role } from '@jejaring/core/sync/account'
import { PUSH_LIMIT, pushSchema, type PushAnswer } from '@jejaring/core/sync/wire'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { acceptBatch } from '../journal/accept-batch.ts'
import { pullPeople } from '../journal/pull-people.ts'
import { pull } from '../journal/pull.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readQuery } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** Entries in one answer of a pull: about 2 MB, a few seconds on a weak network. */
const PAGE = { usual: 2000, max: 10_000 }

/** Persons and households in one answer: about 1 MB, so that a slow phone reads it in one breath. */
const SUBJECTS = { usual: 100, max: 1000 }

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const pullSchema = v.object({
  village,
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0),
  limit: wholeNumber(1, PAGE.max, PAGE.usual),
})

const peopleSchema = v.object({
  village,
  until: v.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER, 0)),
  beyond: v.optional(v.pipe(v.string(), v.uuid())),
  limit: wholeNumber(1, SUBJECTS.max, SUBJECTS.usual),
})

function wholeNumber(min: number, max: number, fallback: number) {
  return v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^\d{1,16}$/)), String(fallback)),
    v.transform(Number),
    v.minValue(min),
    v.maxValue(max),
  )
}

/** Roles that write down and read what happened to named people. */
const journalists: readonly Role[] = ['kader', 'pustu', 'puskesmas', 'head']

/** `/api/sync`: journals in and out. */
export function syncRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const tooLarge = () => {
    throw new Problem('too-large', `at most ${PUSH_LIMIT.bytes} bytes at once`)
  }
  app.post(
    '/api/sync/push',
    signedIn(deps, journalists),
    bodyLimit({ maxSize: PUSH_LIMIT.bytes, onError: tooLarge }),
    async (context) => {
      const body = v.safeParse(pushSchema, await readJson(context.req.raw))
      if (!body.success) throw new Problem('bad-request', v.getDotPath(body.issues[0]) ?? 'body')
      const { village, device, entries } = body.output
      const caller = context.get('caller')
      requireVillage(caller, village)
      const started = performance.now()
      const answer = await acceptBatch(deps, caller, body.output)
      const ms = Math.round(performance.now() - started)
      const refused = answer.refusals.length
      deps.log.info({ village, device, entries: entries.length, refused, ms }, 'push')
      return context.json<PushAnswer>(answer)
    },
  )
  app.get('/api/sync/pull', signedIn(deps, journalists), async (context) => {
    const query = readQuery(context, pullSchema)
    const caller = context.get('caller')
    requireVillage(caller, query.village)
    const text = await pull(deps, caller, query)
    return context.body(text, 200, { 'content-type': 'application/json' })
  })
  app.get('/api/sync/people', signedIn(deps, journalists), async (context) => {
    const query = readQuery(context, peopleSchema)
    const caller = context.get('caller')
    requireVillage(caller, query.village)
    const text = await pullPeople(deps, caller, query)
    return context.body(text, 200, { 'content-type': 'application/json' })
  })
  return app
}

function requireVillage({ villages }: Caller, village: string): void {
  if (!villages.includes(village)) throw new Problem('not-allowed', 'village')
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('bad-request', 'the body is no JSON')
    throw error
  }
}
