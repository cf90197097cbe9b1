import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { isProfession } from '@jejaring/core/staff/profession'
import type { AtWork } from '@jejaring/core/staff/staffing'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readSame } from './same-staff.ts'
import { postsAt } from './staff-rows.ts'

export interface PeopleAtWork {
  /** In the register; else those with an account stand for all. */
  readonly isRegistered: boolean
  readonly people: readonly (AtWork & {
    /** Every account and entry of the person that is known here. */
    readonly ids: readonly string[]
  })[]
}

/** Who works at each place on a day, as its register says; of a place that has none, who has an account there. */
export async function whoWorks(
  db: Kysely<Tables>,
  {
    villages,
    places,
  }: { readonly villages: readonly string[]; readonly places: readonly string[] },
  day: LocalDate,
): Promise<ReadonlyMap<string, PeopleAtWork>> {
  const accounts = await db
    .selectFrom('account_role')
    .where('facility', '=', sql<string>`any(${places})`)
    .where('cadre', 'is not', null)
    .select(['account', 'facility', 'cadre'])
    .execute()
  // A person's work is not a patient's secret, and readiness is counted for those who see no names too.
  const { posts, people } = await inScope(db, { villages, seesNames: false }, async (trx) => {
    const all = await postsAt(trx, places)
    return {
      posts: all,
      people: await trx
        .selectFrom('staff')
        .distinctOn(['village', 'id'])
        .orderBy('village')
        .orderBy('id')
        .orderBy('version', 'desc')
        .where('id', '=', sql<string>`any(${all.map(({ staff }) => staff)}::uuid[])`)
        .select(['village', 'id', 'profession', 'account'])
        .execute(),
    }
  })
  const person = new Map(people.map((one) => [`${one.village} ${one.id}`, one]))
  const same = await readSame(db)
  // The same key at every place, whichever entry and whether by account or in the register.
  const namedOf = (one: (typeof people)[number]) => {
    const entries = same.entriesOf(one)
    const accounts = entries.flatMap(
      ({ village, id }) => person.get(`${village} ${id}`)?.account ?? [],
    )
    const key = accounts[0] ?? entries[0]?.id ?? one.id
    return { key, ids: [...accounts, ...entries.map(({ id }) => id)] }
  }
  const found = new Map<string, PeopleAtWork>()
  for (const place of places) {
    const own = posts.filter(({ facility }) => facility === place)
    const working = own.filter(
      (post) => post.from_day <= day && (post.before_day === null || day < post.before_day),
    )
    found.set(place, {
      isRegistered: own.length > 0,
      people:
        own.length > 0
          ? working.flatMap(({ village, staff }): PeopleAtWork['people'] => {
              const one = person.get(`${village} ${staff}`)
              return one === undefined ? [] : [{ ...namedOf(one), profession: one.profession }]
            })
          : accounts.flatMap(({ account, facility, cadre }): PeopleAtWork['people'] =>
              facility === place && cadre !== null && isProfession(cadre)
                ? [{ key: account, ids: [account], profession: cadre }]
                : [],
            ),
    })
  }
  return found
}
