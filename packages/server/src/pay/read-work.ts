import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Written } from '@jejaring/core/pay/ledger'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { takenBack } from '../kader/taken-back.ts'
import type { PaidKader } from './pay-kader.ts'

/**
 * What these kader wrote from a day on and before another. A house is told by its household, so that a visit to five
 * members is one; what was given elsewhere and copied from a book is nobody's work here. Only marks of people come out,
 * so who reads it need not see the people: a kader and a desk get the same.
 */
export async function readWork(
  db: Kysely<Tables>,
  kader: readonly Pick<PaidKader, 'id' | 'villages'>[],
  { from, before }: { readonly from: LocalDate; readonly before: LocalDate },
): Promise<ReadonlyMap<string, readonly Written[]>> {
  const villages = [...new Set(kader.flatMap((one) => one.villages))]
  const authors = kader.map(({ id }) => id)
  const found = new Map<string, Written[]>(authors.map((id) => [id, []]))
  if (villages.length === 0) return found
  const { rows } = await inScope(db, { villages, seesNames: true }, (trx) =>
    sql<Written & { readonly author: string }>`
      with done as (
        select village, id, author, subject, on_day, kind, body ->> 'setting' as setting from entry
        where village = any (${villages}::text[]) and author = any (${authors}::text[])
          and on_day >= ${from} and on_day < ${before}
          and kind in ('encounter-recorded', 'visit-done', 'attendance-marked', 'session-opened',
            'session-closed', 'session-counselled')
          and body ->> 'reported' is null
          and id not in (${takenBack(villages)})
      )
      select distinct done.author, done.on_day as on,
        case
          when kind = 'visit-done' or setting = 'home' then 'visit'
          when kind = 'encounter-recorded' then 'served'
          when kind = 'session-counselled' then 'talk'
          else 'session'
        end as kind,
        case
          when kind = 'visit-done' or setting = 'home'
            then left(md5(coalesce(person.household, done.subject) || done.on_day::text), 16)
          when kind = 'encounter-recorded' then left(md5(done.subject || done.on_day::text), 16)
          when kind = 'session-counselled' then done.id::text
          else ''
        end as what
      from done
      left join person on person.village = done.village and person.id = done.subject
      where kind <> 'encounter-recorded' or setting in ('posyandu', 'home')`.execute(trx),
  )
  for (const { author, kind, on, what } of rows) found.get(author)?.push({ kind, on, what })
  return found
}
