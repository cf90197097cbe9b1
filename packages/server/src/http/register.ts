import { firstDayOf } from '@jejaring/core/calendar/local-date'
import { servicesById } from '@jejaring/core/judge/history'
import { periodAt } from '@jejaring/core/judge/periods'
import { csvLine } from '@jejaring/core/registers/csv'
import { registerHeaders } from '@jejaring/core/registers/rows'
import type { Register } from '@jejaring/core/sync/register'
import { seesSensitive } from '@jejaring/core/sync/sees-sensitive'
import { isHidden } from '@jejaring/core/catalogue/sensitive'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readRegister, type RegisterQuestion } from '../reports/register.ts'
import { todayOf } from '../reports/today.ts'
import { monthSchema } from './board-question.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const registerQuery = v.object({
  service: v.pipe(v.string(), v.maxLength(60)),
  month: monthSchema,
  village: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))),
  language: v.exactOptional(v.picklist(['id', 'en']), 'id'),
  format: v.exactOptional(v.picklist(['json', 'csv']), 'json'),
})

/** Rows shown before somebody asks for the file. */
const SHOWN = 20
/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** `/api/register`: who had a service in a month, as a page to look at or a file to keep. */
export function registerRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  app.get('/api/register', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, registerQuery)
    const question = questionOf(deps, caller, query)
    if (query.format === 'json') return c.json<Register>(await preview(deps, caller, question))
    const name = [question.service.id, query.month, query.village].filter(Boolean).join('-')
    return c.body(fileOf(deps, caller, question), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    })
  })
  return app
}

/** @throws Problem when the caller may not ask it */
function questionOf(
  deps: Deps,
  caller: Caller,
  { service: id, month, village, language }: v.InferOutput<typeof registerQuery>,
): RegisterQuestion {
  if (village !== undefined && !caller.villages.includes(village)) throw new Problem('not-allowed')
  if (firstDayOf(month) > todayOf(deps, caller)) throw new Problem('bad-request', 'a month to come')
  const seesAll = seesSensitive(caller.role)
  const service = servicesById(deps.catalogue).get(id)
  if (service === undefined || (isHidden(service) && !seesAll)) {
    throw new Problem('not-found', 'service')
  }
  return {
    service,
    seesSensitive: seesAll,
    language,
    period: periodAt('month', month),
    villages: village === undefined ? caller.villages.toSorted() : [village],
  }
}

async function preview(
  { db }: Deps,
  caller: Caller,
  question: RegisterQuestion,
): Promise<Register> {
  const rows: (readonly string[])[] = []
  for await (const found of readRegister(db, caller, question)) {
    rows.push(...found.map(({ cells }) => cells))
    if (rows.length > SHOWN) break
  }
  return {
    service: question.service.id,
    month: question.period.id,
    columns: registerHeaders(question),
    rows: rows.slice(0, SHOWN),
    more: rows.length > SHOWN,
  }
}

/** A village at a time, as fast as it is taken: a regency's month is never in memory at once. */
function fileOf({ db }: Deps, caller: Caller, question: RegisterQuestion): ReadableStream {
  const villages = readRegister(db, caller, question)
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (file) =>
      file.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(registerHeaders(question)))),
    pull: async (file) => {
      const { value, done } = await villages.next()
      if (done === true) file.close()
      else file.enqueue(encoder.encode(value.map(({ cells }) => csvLine(cells)).join('')))
    },
    cancel: async () => {
      await villages.return(undefined)
    },
  })
}
