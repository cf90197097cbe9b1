import type { PeopleAnswer } from '@jejaring/core/sync/wire'
import { seesSensitive } from '@jejaring/core/sync/sees-sensitive'
import { sql, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Deps } from '../http/deps.ts'
import { openLines, openScope, type Line } from './open-lines.ts'
import { markedScope } from './pull.ts'
import { entryText } from './entry-text.ts'

/** Days at the Posyandu that a new device gets: the last one before today is among them. */
const LATEST_MS = 40 * 86_400_000

export interface PeopleQuery {
  readonly village: string
  /** What the pages before this one cover; absent for the first. */
  readonly until?: number | undefined
  /** The last subject of the page before. */
  readonly beyond?: string | undefined
  /** Persons and households in one answer. */
  readonly limit: number
}

/**
 * The next persons and households of a village that the caller may see, each whole, as the JSON text of a
 * `PeopleAnswer`: a device that has nobody yet judges everybody once. Who comes or changes meanwhile comes by the pull
 * after `until`.
 */
export async function pullPeople(
  { db, catalogue, clock }: Pick<Deps, 'db' | 'catalogue' | 'clock'>,
  caller: Caller,
  query: PeopleQuery,
): Promise<string> {
  const { village } = query
  const seesAll = seesSensitive(caller.role)
  const latest = new Date(clock().getTime() - LATEST_MS).toISOString().slice(0, 10)
  const { lines, mark, ...page } = await inScope(
    db,
    caller,
    async (trx) => {
      const whole = await readPage(trx, caller, { ...query, latest })
      if (seesAll) return whole
      return { ...whole, lines: await openLines(trx, village, whole.lines, catalogue) }
    },
    { snapshot: true },
  )
  const rest: Omit<PeopleAnswer, 'village' | 'entries'> = {
    ...page,
    scope: markedScope(seesAll ? caller.scope : openScope(caller.scope, catalogue), mark),
    serverTime: clock().getTime(),
  }
  const texts = lines.map(({ text }) => text).join(',')
  return `{"village":${JSON.stringify(village)},"entries":[${texts}],${JSON.stringify(rest).slice(1)}`
}

/** Row-level security leaves of the village whom the caller may see. */
async function readPage(
  trx: Transaction<Tables>,
  { villages }: Caller,
  query: PeopleQuery & { readonly latest: string },
) {
  const { village, limit, latest } = query
  const { rows: heads } = await sql<{ head: number; people: number; mark: string | null }>`
    select coalesce((select seq from journal where village = ${village}), 0) as head,
      (select mark from relay_village where village = ${village}) as mark,
      (select count(*)::int from person where village = any (${villages})) as people`.execute(trx)
  const { head = 0, people = 0, mark } = heads[0] ?? {}
  // A journal that is shorter now was restored from a backup: from the beginning.
  const goesOn = query.until !== undefined && query.until <= head
  const until = goesOn ? query.until : head
  const after = goesOn ? query.beyond : undefined
  const beyondIt = after === undefined ? sql`` : sql`and id > ${after}`
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id from person where village = ${village} ${beyondIt}
      union all
      select id from merged_person where village = ${village} and id <> one ${beyondIt}
      union all
      select id from household where village = ${village} ${beyondIt}) subject
    order by id limit ${limit}`.execute(trx)
  const ids = rows.map(({ id }) => id)
  // With the first page the latest days of the Posyandu, so that its recap and its talks are whole on a new device, and
  // the problems of the village.
  const sessions =
    after === undefined
      ? sql`or e.subject in (
          select id from session where village = ${village} and on_day >= ${latest}
          union all
          select id from problem where village = ${village})`
      : sql``
  const { rows: lines } = await sql<Line>`
    select e.seq, e.kind, e.subject, ${entryText} as text from entry e
    where e.village = ${village} and e.seq <= ${until}
      and (e.subject = any (${ids}::uuid[]) or e.other = any (${ids}::uuid[]) ${sessions})
    order by e.subject, e.seq`.execute(trx)
  const last = ids.length < limit ? undefined : ids.at(-1)
  const rest = last === undefined ? {} : { beyond: last }
  return { lines, until, people, mark: mark ?? undefined, ...rest }
}
