import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/**
 * In how many months kader visited somebody whom a Posyandu serves at home, on a day on which that Posyandu was not open;
 * by Posyandu, from a day on and before another. Only the count of months comes out, so who reads it need not see the
 * people.
 */
export async function readVisitMonths(
  db: Kysely<Tables>,
  villages: readonly string[],
  { from, before }: { readonly from: LocalDate; readonly before: LocalDate },
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await inScope(db, { villages, seesNames: true }, (trx) =>
    sql<{ posyandu: string; months: number }>`
      with done as (
        select village, id, subject, on_day from entry
        where village = any (${villages}::text[]) and on_day >= ${from} and on_day < ${before}
          -- Word for word as in the index, which would not be used otherwise.
          and (kind = 'visit-done' or (kind = 'encounter-recorded' and body ->> 'setting' = 'home'))
          and body ->> 'cadre' = 'kader'
          and body ->> 'reported' is null
      )
      select post.id as posyandu, count(distinct to_char(done.on_day, 'YYYY-MM'))::int as months
      from done
      join person on person.village = done.village and person.id = done.subject
      join facility_area served on served.area = person.rt
      join facility post on post.id = served.facility and post.kind = 'posyandu'
      where not exists (
        select from session where session.village = done.village
          and session.posyandu = post.id and session.on_day = done.on_day
      ) and not exists (
        select from entry back where back.village = done.village and back.subject = done.subject
          and back.kind in ('visit-withdrawn', 'encounter-voided')
          and done.id::text in (back.body ->> 'visit', back.body ->> 'encounter')
      )
      group by post.id`.execute(trx),
  )
  return new Map(rows.map(({ posyandu, months }) => [posyandu, months]))
}
