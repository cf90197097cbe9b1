import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { allActivities, allSources } from '@jejaring/core/pay/activity'
import { MOST_RUPIAH } from '@jejaring/core/pay/rate'
import {
  LONGEST_BASIS,
  rateHead,
  rateHeadOf,
  rateSheetRows,
  readRates,
} from '@jejaring/core/pay/rate-sheet'
import type { PayMoney, RateImport } from '@jejaring/core/pay/wire'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { keptRates, readMoney, setBudget, setRate, takeRates } from '../pay/money.ts'
import { readVillages } from '../places/read-villages.ts'
import { todayOf } from '../reports/today.ts'
import { readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** The path whose body is a file; see the limits in `app.ts`. */
export const RATE_IMPORT = '/api/pay/rates/import'
const readers: readonly Role[] = [...desks, 'dinas']
const writers: readonly Role[] = ['head', 'dinas']
/** No village sets aside more for its kader in a year. */
const MOST_BUDGET = 100_000_000_000

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const basis = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(LONGEST_BASIS))
const version = whole(1_000_000)
const yearQuery = v.object({ year: v.pipe(v.string(), v.regex(/^20\d\d$/)) })
const rateBody = v.object({
  village,
  source: v.picklist(allSources),
  activity: v.picklist(allActivities),
  from: v.custom<LocalDate>((text) => isLocalDate(text) && /^20\d\d/.test(text)),
  amount: v.exactOptional(whole(MOST_RUPIAH)),
  basis,
  isSupplement: v.exactOptional(v.boolean(), false),
  version,
})
const budgetBody = v.object({
  village,
  source: v.picklist(allSources),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2099)),
  amount: whole(MOST_BUDGET),
  basis,
  version,
})
const fileQuery = v.object({ format: v.exactOptional(v.picklist(fileFormats), 'xlsx') })
const importBody = v.object({
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

/** `/api/pay/money`: what is paid for, by which decree, and what of each budget is left. */
export function payMoneyRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps
  const money = async (caller: Caller, year: number): Promise<PayMoney> => ({
    ...(await readMoney(db, caller, { year, today: todayOf(deps, caller) })),
    mayEnter: writers.includes(caller.role),
  })

  app.get('/api/pay/money', signedIn(deps, readers), async (c) => {
    const { year } = readQuery(c, yearQuery)
    return c.json<PayMoney>(await money(c.get('caller'), Number(year)))
  })

  app.put('/api/pay/rates', signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const rate = await readBody(c, rateBody)
    mustServe(caller, rate.village)
    const set = await setRate(db, caller, rate, clock())
    if (set === 'conflict') throw new Problem('conflict')
    if (set === 'paid-twice') throw new Problem('bad-request', 'source')
    return c.json<PayMoney>(await money(caller, Number(todayOf(deps, caller).slice(0, 4))))
  })

  app.put('/api/pay/budgets', signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const budget = await readBody(c, budgetBody)
    mustServe(caller, budget.village)
    if ((await setBudget(db, caller, budget, clock())) === 'conflict') throw new Problem('conflict')
    return c.json<PayMoney>(await money(caller, budget.year))
  })

  app.get('/api/pay/rates/file', signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const { format } = readQuery(c, fileQuery)
    const today = todayOf(deps, caller)
    const example = { village: caller.villages[0] ?? '', from: today }
    const rows = rateSheetRows(await keptRates(db, caller), example)
    return sheetFile({ name: 'Tarif', head: rateHead, rows }, { name: `tarif-${today}`, format })
  })

  app.post(RATE_IMPORT, signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const { file, take } = await readBody(c, importBody)
    const rows = await readFile(
      Buffer.from(file, 'base64'),
      (cells) => rateHeadOf(cells) !== undefined,
    )
    if (typeof rows === 'string') return c.json<RateImport>({ kind: 'unreadable', because: rows })
    const places = await readVillages(db, caller.villages)
    const read = readRates(rows, places, await keptRates(db, caller))
    if (typeof read === 'string') return c.json<RateImport>({ kind: 'unreadable', because: read })
    const changed = await takeRates(db, caller, read.good, { at: clock(), take })
    return c.json<RateImport>({ kind: 'read', ...read, taken: take, changed })
  })
  return app
}

function mustServe({ villages }: Caller, asked: string): void {
  if (!villages.includes(asked)) throw new Problem('not-allowed')
}
