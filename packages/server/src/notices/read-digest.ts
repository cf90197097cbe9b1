import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Digest } from '@jejaring/core/notice/notice'
import { waitsFor } from '@jejaring/core/problem/speaks-for'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { sessionsOn } from '../places/sessions-today.ts'
import { readProblems, seenBy } from '../problems/read-problems.ts'
import { readLateSteps } from './late-steps.ts'

/** The day of an account in numbers: what waits, who meets, who is awaited. Counts, so that it can be printed. */
export async function readDigest(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<Digest> {
  const { villages } = caller
  const open = await readProblems(db, caller, { villages, isOpen: true, today })
  const levels = new Set(waitsFor[caller.role])
  const mine = seenBy(caller, open).filter(
    ({ state, level }) => state === 'waiting' && levels.has(level),
  )
  const posts = (await readFacilities(db, { villages })).filter(
    ({ kind, id }) => kind === 'posyandu' && (caller.role !== 'kader' || id === caller.facility),
  )
  const meet = await sessionsOn(
    db,
    caller,
    posts.map(({ id }) => id),
    today,
  )
  const preparation = await readLateSteps(db, caller, today)
  return {
    today,
    problems: {
      open: open.length,
      waiting: mine.length,
      // The reader's own days, not those that others let go by before it climbed.
      late: mine.filter(({ deadline }) => deadline < today).length,
    },
    sessions: posts.filter(({ id }) => meet.includes(id)).map(({ name }) => name),
    ...(preparation === undefined ? {} : { preparation }),
    ...(caller.seesNames ? { people: await countPeople(db, caller, today) } : {}),
  }
}

async function countPeople(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<NonNullable<Digest['people']>> {
  return inScope(db, caller, async (trx) => {
    const here = sql`any(${caller.villages})`
    const { rows } = await sql<NonNullable<Digest['people']>>`
      select
        (select count(*)::int from referral r join person p on p.village = r.village and p.id = r.person
          where r.village = ${here} and r.answered_on is null and p.left_on is null) as "referralsOpen",
        (select count(*)::int from referral r join person p on p.village = r.village and p.id = r.person
          where r.village = ${here} and r.answered_on is null and p.left_on is null
            and r.on_day + r.within_days <= ${today}::date) as "referralsLate",
        (select count(distinct person)::int from due
          where village = ${here} and late_day <= ${today}
            and (before_day is null or before_day > ${today})) as "overdue",
        (select count(distinct person)::int from booking
          where village = ${here} and day = ${today}) as "bookedToday",
        (select count(distinct subject)::int from entry
          where village = ${here} and kind = 'encounter-recorded'
            and on_day = ${addDays(today, -1)}) as "servedYesterday"`.execute(trx)
    return (
      rows[0] ?? {
        referralsOpen: 0,
        referralsLate: 0,
        overdue: 0,
        bookedToday: 0,
        servedYesterday: 0,
      }
    )
  })
}
