import { hash } from 'node:crypto'
import { PUSH_LIMIT, pushSchema, type PushAnswer } from '@jejaring/core/sync/wire'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import * as v from 'valibot'
import { acceptRelayed } from '../relay/accept-relayed.ts'
import { readEnrolment } from '../relay/read-enrolment.ts'
import { readJournal } from '../relay/read-journal.ts'
import { relayOf, type Relay } from '../relay/relays.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'

interface AsRelay {
  readonly Variables: { readonly relay: Relay }
}
export const RELAY_PUSH = '/api/relay/push'

/** About 2 MB. */
const PAGE = 2000
const pullSchema = v.object({
  village: v.string(),
  after: v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number)),
})

/** `/api/relay/*`: another server, in a post without a line, fetches what it needs and passes on what it took. */
export function relayRoutes(deps: Deps): Hono<AsRelay> {
  const app = new Hono<AsRelay>()
  const asRelay = createMiddleware<AsRelay>(async (context, next) => {
    context.set('relay', await relayBehind(deps, context))
    await next()
  })
  app.get('/api/relay/enrolment', asRelay, async (context) => {
    const text = JSON.stringify(await readEnrolment(deps.db, context.get('relay')))
    const tag = `"${hash('sha256', text, 'base64url')}"`
    if (context.req.header('if-none-match') === tag) return context.body(null, 304)
    return context.body(text, 200, { 'content-type': 'application/json', etag: tag })
  })
  app.get('/api/relay/journal', asRelay, async (context) => {
    const { village, after } = readQuery(context, pullSchema)
    requireVillage(context.get('relay'), village)
    const text = await readJournal(deps, { village, after, limit: PAGE })
    return context.body(text, 200, { 'content-type': 'application/json' })
  })
  const tooLarge = () => {
    throw new Problem('too-large')
  }
  app.post(
    RELAY_PUSH,
    asRelay,
    bodyLimit({ maxSize: PUSH_LIMIT.bytes, onError: tooLarge }),
    async (context) => {
      const push = await readBody(context, pushSchema)
      const relay = context.get('relay')
      requireVillage(relay, push.village)
      const answer = await acceptRelayed(deps, push)
      const [entries, refused] = [push.entries.length, answer.refusals.length]
      deps.log.info({ relay: relay.id, village: push.village, entries, refused }, 'relayed')
      return context.json<PushAnswer>(answer)
    },
  )
  return app
}

async function relayBehind(deps: Deps, context: Context): Promise<Relay> {
  const { headers } = context.req.raw
  const token = /^Bearer (\S{1,200})$/.exec(headers.get('authorization') ?? '')?.[1]
  const relay = token === undefined ? undefined : await relayOf(deps.db, token)
  if (relay !== undefined) return relay
  const person = await deps.auth.callerOf(headers)
  throw new Problem(person === undefined ? 'not-signed-in' : 'not-allowed')
}

function requireVillage({ villages }: Relay, village: string): void {
  if (!villages.includes(village)) throw new Problem('not-allowed', 'village')
}
