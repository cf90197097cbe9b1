import { seesSensitive } from '@jejaring/core/sync/sees-sensitive'
import { sql, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Deps } from '../http/deps.ts'
import { entryText } from './entry-text.ts'
import { openLines, openScope, type Line } from './open-lines.ts'

export interface PullQuery {
  readonly village: string
  /** The last number the device has. */
  readonly after: number
  /** Entries in one answer, about. */
  readonly limit: number
}

/**
 * The next entries of a village that the caller may see, as the JSON text of a `PullAnswer`. Entries of people who
 * came into the caller's neighbourhoods since `after` come with their whole history; who left them is named to forget.
 */
export async function pull(
  { db, catalogue, clock }: Pick<Deps, 'db' | 'catalogue' | 'clock'>,
  caller: Caller,
  query: PullQuery,
): Promise<string> {
  const seesAll = seesSensitive(caller.role)
  const page = await inScope(
    db,
    caller,
    async (trx) => {
      const whole = await readPage(trx, caller, query)
      if (seesAll) return whole
      return { ...whole, lines: await openLines(trx, query.village, whole.lines, catalogue) }
    },
    { snapshot: true },
  )
  const { village } = query
  const { neighbourhoods } = caller
  const forget =
    neighbourhoods === undefined || page.after === 0 || page.after === page.head
      ? []
      : await inScope(db, { villages: [village], seesNames: true }, (trx) =>
          whoLeft(trx, village, neighbourhoods, page),
        )
  return `{"village":${JSON.stringify(village)},"entries":[${page.lines.map(({ text }) => text).join(',')}],${JSON.stringify(
    {
      forget,
      next: page.next,
      more: page.next < page.head,
      head: page.head,
      scope: markedScope(seesAll ? caller.scope : openScope(caller.scope, catalogue), page.mark),
      settled: page.settled,
      serverTime: clock().getTime(),
    },
  ).slice(1)}`
}

/** On a relay the journal has a numbering of its own, which may begin anew. */
export const markedScope = (scope: string, mark: string | undefined): string =>
  mark === undefined ? scope : `${scope}@${mark}`

interface Page {
  readonly lines: readonly Line[]
  /** Half-open from the other side: the page covers numbers greater than `after`, up to `next`. */
  readonly after: number
  readonly next: number
  readonly head: number
  readonly mark?: string
  readonly settled?: number
}

async function readPage(trx: Transaction<Tables>, caller: Caller, query: PullQuery): Promise<Page> {
  const journal = await trx
    .selectFrom('journal')
    .leftJoin('relay_village', 'relay_village.village', 'journal.village')
    .where('journal.village', '=', query.village)
    .select(['seq', 'mark', 'settled'])
    .executeTakeFirst()
  const page = await readEntries(trx, caller, query, journal?.seq ?? 0)
  if (journal === undefined || journal.mark === null || journal.settled === null) return page
  return { ...page, mark: journal.mark, settled: journal.settled }
}

async function readEntries(
  trx: Transaction<Tables>,
  { neighbourhoods }: Caller,
  query: PullQuery,
  head: number,
): Promise<Page> {
  const { village, limit } = query
  // A device that is ahead has seen a journal since restored from a backup: it starts again.
  const after = query.after > head ? 0 : query.after
  // By far the most devices that ask have everything: nobody came or left either without an entry.
  if (after === head) return { lines: [], after, next: head, head }
  if (neighbourhoods === undefined) {
    const { rows } = await entriesOf(village, after, limit).execute(trx)
    return { lines: rows, after, next: nextOf(rows, limit, head), head }
  }
  const { rows } = await entriesOfPeople(village, neighbourhoods, { after, limit }).execute(trx)
  const next = nextOf(rows, limit, head)
  const earlier = after === 0 ? [] : await whoCame(trx, village, neighbourhoods, { after, next })
  return { lines: [...earlier, ...rows], after, next, head }
}

const nextOf = (rows: readonly Line[], limit: number, head: number): number =>
  rows.length < limit ? head : (rows.at(-1)?.seq ?? head)

const entriesOf = (village: string, after: number, limit: number) => sql<Line>`
  select e.seq, e.kind, e.subject, ${entryText} as text from entry e
  where e.village = ${village} and e.seq > ${after} order by e.seq limit ${limit}`

/** Who lives there now, and their households. */
const subjects = (village: string, neighbourhoods: readonly string[]) => sql`
  select id, rt_since_seq from person where village = ${village} and rt = any (${neighbourhoods})
  union all
  select id, rt_since_seq from merged_person
  where village = ${village} and rt = any (${neighbourhoods}) and id <> one
  union all
  select id, rt_since_seq from household where village = ${village} and rt = any (${neighbourhoods})`

const entriesOfPeople = (
  village: string,
  neighbourhoods: readonly string[],
  { after, limit }: Pick<PullQuery, 'after' | 'limit'>,
) => sql<Line>`
  select e.seq, e.kind, e.subject, ${entryText} as text from entry e
  where e.village = ${village} and e.seq > ${after}
    and (e.kind like 'session-%' or e.kind like 'problem-%'
      or e.subject in (select id from (${subjects(village, neighbourhoods)}) mine)
      or (e.other is not null
        and e.other in (select id from (${subjects(village, neighbourhoods)}) mine)))
  order by e.seq limit ${limit}`

/** The history, up to `after`, of who came into the neighbourhoods later. */
async function whoCame(
  trx: Transaction<Tables>,
  village: string,
  neighbourhoods: readonly string[],
  { after, next }: Pick<Page, 'after' | 'next'>,
): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    select e.seq, e.kind, e.subject, ${entryText} as text from (${subjects(village, neighbourhoods)}) mine
    join entry e on e.village = ${village} and e.seq <= ${after}
      and (e.subject = mine.id or e.other = mine.id)
    where mine.rt_since_seq > ${after} and mine.rt_since_seq <= ${next}
    order by e.seq`.execute(trx)
  return rows
}

/** Ids of those who moved, after the device last asked, to where the caller may not look. */
async function whoLeft(
  trx: Transaction<Tables>,
  village: string,
  neighbourhoods: readonly string[],
  { after, next }: Pick<Page, 'after' | 'next'>,
): Promise<readonly string[]> {
  const moved = (table: 'person' | 'merged_person' | 'household') =>
    trx
      .selectFrom(table)
      .where('village', '=', village)
      .where('rt_since_seq', '>', after)
      .where('rt_since_seq', '<=', next)
      .whereRef('rt_since_seq', '>', 'since_seq')
      .where('rt', 'not in', neighbourhoods.length === 0 ? [''] : neighbourhoods)
      .select('id')
  const rows = await moved('person')
    .unionAll(moved('merged_person').where(sql<boolean>`id <> one`))
    .unionAll(moved('household'))
    .execute()
  return rows.map(({ id }) => id)
}
