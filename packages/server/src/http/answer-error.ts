import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { codeOf } from '../start/start-problem.ts'
import { Problem, problemResponse } from './problem.ts'

/** The one place where what was thrown becomes an answer. Of the unexpected, the answer has only an id to look up. */
export function answerError(log: Logger) {
  return (error: Error, context: Context): Response => {
    if (error instanceof Problem) return problemResponse(error)
    if (error instanceof HTTPException) return problemResponse(problemOf(error.status))
    const id = randomUUID()
    // A phone that lost its line in the middle of sending: nobody hears the answer, and nothing here is amiss.
    if (context.req.raw.signal.aborted) return problemResponse(new Problem('unavailable', id))
    const about = { id, err: error, method: context.req.method, route: context.req.routePath }
    if (isDatabaseAway(error)) {
      log.warn(about, codeOf(error) === DISK_FULL ? 'the disk is full' : 'the database is away')
      return problemResponse(new Problem('unavailable', id))
    }
    log.error(about, 'unexpected')
    return problemResponse(new Problem('internal', id))
  }
}

/** PostgreSQL's own code. */
const DISK_FULL = '53100'

function problemOf(status: number): Problem {
  if (status === 413) return new Problem('too-large')
  if (status === 503 || status === 504) return new Problem('unavailable')
  return new Problem(status < 500 ? 'bad-request' : 'internal')
}

/** Restarting, unreachable, full, or too busy: the same request may succeed later. Others may have wrapped the error. */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (code !== undefined && /^(08|53|57P|40)|^57014$|^25P03$|^ECONN|^ENOENT$|^EPIPE$/.test(code)) {
    return true
  }
  // What `pg` says without a code.
  const isCut =
    /^Connection terminated|not queryable$|^timeout exceeded when trying to connect/.test(
      error.message,
    )
  return isCut || isDatabaseAway(error.cause)
}
