import {
  isLocalDate,
  localDate,
  monthOf,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import { addedActivities, allSources, mostOf } from '@jejaring/core/pay/activity'
import { claimSteps, type StepTrouble } from '@jejaring/core/pay/claim'
import { MOST_RUPIAH } from '@jejaring/core/pay/rate'
import type { KaderClaims, OwnPay, PaymentList, VillagePay } from '@jejaring/core/pay/wire'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { addWork, answerAddition } from '../pay/addition.ts'
import { makeClaim, takeStep } from '../pay/claim.ts'
import { inPay } from '../pay/in-pay.ts'
import { membersOfVillages, paidOnOf } from '../pay/kader-tasks.ts'
import { paidKader } from '../pay/pay-kader.ts'
import { paymentSheet, readPaymentList } from '../pay/payment-list.ts'
import { readKaderClaims } from '../pay/read-claims.ts'
import { monthsUpTo, readPay } from '../pay/read-pay.ts'
import { readVillagePay } from '../pay/village-pay.ts'
import { todayOf } from '../reports/today.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

/** Months that a kader sees, and may still claim: work of longer ago is for the book-keeping of its year. */
const MONTHS = 6
/** Months in a passport. */
const YEAR = 12
const own: readonly Role[] = ['kader']
const workers: readonly Role[] = ['kader', ...desks]

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const id = v.pipe(v.string(), v.uuid())
const source = v.picklist(allSources)
const month = v.pipe(
  v.string(),
  v.regex(/^20\d\d-(0[1-9]|1[0-2])$/),
  v.transform((text): Month => monthOf(localDate(`${text}-01`))),
)
const words = v.pipe(v.string(), v.trim(), v.maxLength(300))
const day = v.custom<LocalDate>(isLocalDate)
const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
const MOST_LINES = 2000

const kaderQuery = v.object({ village, kader: v.pipe(v.string(), v.maxLength(60)) })
const villageQuery = v.object({ village, month })
const listQuery = v.object({ month, source, format: v.exactOptional(v.picklist(fileFormats)) })
const claimBody = v.object({ id, month, source, total: whole(0, MOST_LINES * MOST_RUPIAH) })
const stepBody = v.object({
  village,
  claim: id,
  number: whole(1, 1000),
  step: v.picklist(claimSteps),
  struck: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST_LINES)),
  amount: v.exactOptional(whole(1, 2_000_000_000)),
  on: v.exactOptional(day),
  note: words,
})
const additionBody = v.object({
  id,
  village,
  kader: v.pipe(v.string(), v.maxLength(60)),
  activity: v.picklist(addedActivities),
  on: day,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
  what: v.pipe(words, v.minLength(3)),
})
const answerBody = v.object({ village, id, isApproved: v.boolean(), why: words })

/** `/api/pay`: what kader did, claim, are approved and are paid. */
export function payRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/pay/mine', signedIn(deps, own), async (c) =>
    c.json(await ownPay(deps, c.get('caller'))),
  )

  app.get('/api/pay', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, villageQuery)
    mustServe(caller, query.village)
    const today = todayOf(deps, caller)
    return c.json<VillagePay>(await readVillagePay(db, caller, { ...query, today }))
  })

  app.get('/api/pay/claims', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, kaderQuery)
    mustServe(caller, query.village)
    const months = monthsUpTo(monthOf(todayOf(deps, caller)), YEAR)
    const read = (trx: Transaction<Tables>) => readKaderClaims(trx, { ...query, months })
    return c.json<KaderClaims>(await inPay(db, caller, read))
  })

  app.get('/api/pay/list', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { format, ...query } = readQuery(c, listQuery)
    const list = await readPaymentList(db, caller, { ...query, today: todayOf(deps, caller) })
    if (format === undefined) return c.json<PaymentList>(list)
    const name = `daftar-bayar-${list.month}-${list.source}`
    return sheetFile(paymentSheet(list), { name, format })
  })

  app.put('/api/pay/claims', signedIn(deps, own), async (c) => {
    const caller = c.get('caller')
    const claim = await readBody(c, claimBody)
    const today = todayOf(deps, caller)
    if (!monthsUpTo(monthOf(today), MONTHS).includes(claim.month)) {
      throw new Problem('bad-request', 'month')
    }
    const result = await makeClaim(db, caller, { ...claim, at: clock() })
    if (result === 'nothing') throw new Problem('not-found', 'lines')
    if (result === 'conflict') throw new Problem('conflict')
    return c.json<OwnPay>(await ownPay(deps, caller))
  })

  app.put('/api/pay/steps', signedIn(deps, workers), async (c) => {
    const caller = c.get('caller')
    const step = await readBody(c, stepBody)
    mustServe(caller, step.village)
    const isPayment = step.step === 'paid'
    if (isPayment !== (step.amount !== undefined) || isPayment !== (step.on !== undefined)) {
      throw new Problem('bad-request', 'amount')
    }
    const today = todayOf(deps, caller)
    if (step.on !== undefined && step.on > today) throw new Problem('bad-request', 'on')
    const result = await takeStep(db, caller, { ...step, at: clock(), today })
    if (result === 'unknown') throw new Problem('not-found', 'claim')
    if (result === 'conflict') throw new Problem('conflict')
    if (result !== 'taken') throw refusal(result)
    return c.json({})
  })

  app.put('/api/pay/additions', signedIn(deps, workers), async (c) => {
    const caller = c.get('caller')
    const addition = await readBody(c, additionBody)
    mustServe(caller, addition.village)
    if (caller.role === 'kader' && addition.kader !== caller.id) throw new Problem('not-allowed')
    const today = todayOf(deps, caller)
    const months = monthsUpTo(monthOf(today), MONTHS)
    if (addition.on > today || !months.includes(monthOf(addition.on))) {
      throw new Problem('bad-request', 'on')
    }
    if (addition.quantity > mostOf(addition.activity)) throw new Problem('bad-request', 'quantity')
    const [kader] = await paidKader(db, { villages: [addition.village], account: addition.kader })
    if (kader === undefined) throw new Problem('not-found', 'kader')
    const paidOn = paidOnOf(await membersOfVillages(db, [addition.village]))
    if (!paidOn(kader.id, addition.on)) throw new Problem('bad-request', 'no-task')
    const noted = await addWork(db, caller, { ...addition, at: clock() })
    if (noted !== 'noted') throw new Problem('conflict', noted)
    return c.json({})
  })

  app.put('/api/pay/additions/answers', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const answer = await readBody(c, answerBody)
    mustServe(caller, answer.village)
    if (!answer.isApproved && answer.why === '') throw new Problem('bad-request', 'why')
    const result = await answerAddition(db, caller, { ...answer, at: clock() })
    if (result === 'unknown') throw new Problem('not-found', 'addition')
    if (result === 'own') throw new Problem('not-allowed', 'own')
    if (result === 'conflict') throw new Problem('conflict')
    return c.json({})
  })
  return app
}

async function ownPay(deps: Deps, caller: Caller): Promise<OwnPay> {
  const today = todayOf(deps, caller)
  const kader = await paidKader(deps.db, { villages: caller.villages, account: caller.id })
  const months = monthsUpTo(monthOf(today), MONTHS)
  const [pay] = await readPay(deps.db, caller, { kader, months })
  const village = kader[0]?.village ?? ''
  return {
    today,
    village,
    kader: caller.id,
    months: [...(pay?.months.values() ?? [])].toReversed(),
  }
}

/** What a person can put right has its word in the detail. */
function refusal(trouble: StepTrouble): Problem {
  switch (trouble) {
    case 'not-yours':
    case 'not-treasurer':
    case 'own-claim':
    case 'signed-before':
      return new Problem('not-allowed', trouble)
    case 'no-reason':
    case 'unknown-line':
    case 'nothing-left':
    case 'too-much':
    case 'too-early':
      return new Problem('bad-request', trouble)
    case 'not-now':
    case 'disputed':
      return new Problem('conflict', trouble)
  }
}

function mustServe({ villages }: Caller, asked: string): void {
  if (!villages.includes(asked)) throw new Problem('not-allowed')
}
