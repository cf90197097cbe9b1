import { Hono } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import { isQueueTopic, queueTopic } from '../journal/live.ts'
import type { Deps } from './deps.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** Proxies close silent connections after 30 s or more. */
const HEARTBEAT_MS = 20_000

/** `/api/live`: tells a screen which of its villages changed, and that the line of its post did, as it happens. */
export function liveRoutes(deps: Deps): Hono<SignedIn> {
  const { auth, live, log } = deps
  const app = new Hono<SignedIn>()
  app.get('/api/live', signedIn(deps), (context) => {
    const { villages, role, facility } = context.get('caller')
    const line = desks.includes(role) && facility !== undefined ? [queueTopic(facility)] : []
    const topics = new Set([...villages, ...line])
    const { headers } = context.req.raw
    const run = async (stream: SSEStreamingApi) => {
      const stop = live.subscribe(topics, (change) => {
        const told =
          change === undefined
            ? { event: 'missed', data: '' }
            : isQueueTopic(change.village)
              ? { event: 'queue', data: '' }
              : { event: 'village', data: JSON.stringify(change) }
        stream.writeSSE(told).catch(() => stream.abort())
      })
      stream.onAbort(stop)
      try {
        await stream.writeSSE({ event: 'hello', data: '', retry: 2000 })
        while (!stream.aborted && !stream.closed) {
          await stream.sleep(HEARTBEAT_MS)
          // A session ended elsewhere ends here too.
          if ((await auth.callerOf(headers)) === undefined) break
          await stream.writeSSE({ event: 'beat', data: '' })
        }
      } finally {
        stop()
      }
    }
    return streamSSE(context, run, async (error) => {
      log.warn({ err: error }, 'live')
    })
  })
  return app
}
