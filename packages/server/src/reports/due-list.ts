import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { DueList } from '@jejaring/core/sync/due-list'
import type { VisitFacts } from '@jejaring/core/visits/visit-facts'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readHomeVisits } from './home-visits.ts'
import { listed, listedColumns } from './listed.ts'

/** People of the first page, which somebody waits for: more than a screen shows. */
const FIRST_PAGE = 50
/** Of each page after it, while the first is read: a village comes in a dozen. */
const PAGE = 200

/** Where a list goes on: its last place, so that it holds when the person there needs nothing any more. */
export interface DuePlace {
  readonly noReferral: boolean
  readonly since: LocalDate
  readonly person: string
}

export interface DueQuestion {
  /** What the list is of, for the audit log: a village's code or a Posyandu's id. */
  readonly target: string
  readonly village: string
  /** Of these neighbourhoods (RT) only. */
  readonly neighbourhoods?: readonly string[]
  readonly today: LocalDate
  readonly after?: DuePlace
}

/**
 * Who needs something today: first those whose referral waits for an answer, by the day it was wanted; then those with
 * a service due, the longest overdue first.
 */
export async function readDueList(
  db: Kysely<Tables>,
  caller: Caller,
  question: DueQuestion,
): Promise<DueList> {
  const { village, today, target } = question
  return inScope(
    db,
    caller,
    async (trx) => {
      const size = question.after === undefined ? FIRST_PAGE : PAGE
      const { page, total } = await readPage(trx, question, size)
      const shown = page.slice(0, size)
      const ids = shown.map(({ id }) => id)
      await noteRead(trx, caller, { action: 'due-list', village, target, people: ids.length })
      const due = await readDue(trx, village, ids, today)
      const promised = await readPromised(trx, village, ids, today)
      const referrals = await readReferrals(trx, village, ids)
      const visits = await readHomeVisits(trx, village, ids)
      const people = shown.map((row) => ({
        ...listed(row),
        due: (due.get(row.id) ?? []).map((window) => {
          const day = promised.get(`${row.id} ${window.service}`)
          return day === undefined ? window : { ...window, promised: day }
        }),
        referrals: referrals.get(row.id) ?? [],
        ...visitsOf(visits.get(row.id)),
      }))
      const last = shown.at(-1)
      const goesOn = page.length > size && last !== undefined
      return { today, people, total, ...(goesOn ? { next: cursorOf(last) } : {}) }
    },
    { snapshot: true },
  )
}

const visitsOf = (visits: VisitFacts | undefined) => (visits === undefined ? {} : { visits })

async function readPage(trx: Transaction<Tables>, question: DueQuestion, size: number) {
  const { village, neighbourhoods, today, after } = question
  const here = (table: 'due' | 'referral') =>
    neighbourhoods === undefined
      ? sql<boolean>`true`
      : sql<boolean>`${sql.ref(`${table}.rt`)} = any(${neighbourhoods})`
  const waiting = trx
    .with('due_now', (cte) =>
      cte
        .selectFrom('due')
        .where('due.village', '=', village)
        .where(here('due'))
        .where(isOpen(today))
        .groupBy('due.person')
        .select(['due.person', (eb) => eb.fn.min('due.late_day').as('late')]),
    )
    .with('unanswered', (cte) =>
      cte
        .selectFrom('referral')
        .where('referral.village', '=', village)
        .where(here('referral'))
        .where('referral.answered_on', 'is', null)
        .groupBy('referral.person')
        .select('referral.person')
        .select(sql<LocalDate>`min(referral.on_day + referral.within_days)`.as('wanted')),
    )
    .with('waiting', (cte) =>
      cte
        .selectFrom('due_now')
        .fullJoin('unanswered', 'unanswered.person', 'due_now.person')
        .select(sql<string>`coalesce(due_now.person, unanswered.person)`.as('person'))
        .select(sql<boolean>`unanswered.person is null`.as('no_referral'))
        .select(sql<LocalDate>`coalesce(unanswered.wanted, due_now.late)`.as('since')),
    )
  const page = await waiting
    // The page first: the people of a whole village are not looked up for fifty of them.
    .with('page', (cte) =>
      cte
        .selectFrom('waiting')
        .$if(after !== undefined, (query) =>
          query.where(
            sql<boolean>`(no_referral, since, person) >
              (${after?.noReferral}::boolean, ${after?.since}::date, ${after?.person}::uuid)`,
          ),
        )
        .selectAll()
        .orderBy('no_referral')
        .orderBy('since')
        .orderBy('person')
        .limit(size + 1),
    )
    .selectFrom('page')
    .innerJoin('person', (join) =>
      join.on('person.village', '=', village).onRef('person.id', '=', 'page.person'),
    )
    .select(listedColumns)
    .select(['no_referral', 'since'])
    .select(sql<number>`(select count(*)::int from waiting)`.as('total'))
    .orderBy('no_referral')
    .orderBy('since')
    .orderBy('page.person')
    .execute()
  return { page, total: page[0]?.total ?? 0 }
}

/** `1.2026-11-22.01930000-0000-7000-8000-000000000000` */
const cursorOf = (row: { no_referral: boolean; since: LocalDate; id: string }): string =>
  `${row.no_referral ? 1 : 0}.${row.since}.${row.id}`

const PLACE = /^([01])\.([\d-]{10})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** @returns undefined when it is no place of a list */
export function duePlaceOf(cursor: string): DuePlace | undefined {
  const [, first, since, person] = PLACE.exec(cursor) ?? []
  if (person === undefined || !isLocalDate(since)) return undefined
  return { noReferral: first === '1', since, person }
}

async function readDue(
  trx: Transaction<Tables>,
  village: string,
  people: readonly string[],
  today: LocalDate,
) {
  const rows = await trx
    .selectFrom('due')
    .where('due.village', '=', village)
    .where('due.person', '=', sql<string>`any(${people}::uuid[])`)
    .where(isOpen(today))
    .select(['person', 'service', 'dose', 'from_day', 'late_day', 'before_day'])
    .orderBy('late_day')
    .orderBy('service')
    .orderBy('from_day')
    .execute()
  return byPerson(rows, (row) => ({
    service: row.service,
    ...(row.dose === '' ? {} : { dose: row.dose }),
    from: row.from_day,
    late: row.late_day,
    ...(row.before_day === null ? {} : { before: row.before_day }),
  }))
}

/** The next day each service is promised for, by person and service. */
async function readPromised(
  trx: Transaction<Tables>,
  village: string,
  people: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await trx
    .selectFrom('booking')
    .where('village', '=', village)
    .where('person', '=', sql<string>`any(${people}::uuid[])`)
    .where('day', '>=', today)
    .groupBy(['person', 'service'])
    .select(['person', 'service', (eb) => eb.fn.min('day').as('day')])
    .execute()
  return new Map(rows.map(({ person, service, day }) => [`${person} ${service}`, day]))
}

async function readReferrals(trx: Transaction<Tables>, village: string, people: readonly string[]) {
  const rows = await trx
    .selectFrom('referral')
    .where('village', '=', village)
    .where('person', '=', sql<string>`any(${people}::uuid[])`)
    .where('answered_on', 'is', null)
    .select(['person', 'id', 'to_kind', 'on_day', 'within_days', 'reason'])
    .select(['service', 'scale', 'outcome'])
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return byPerson(rows, (row) => ({
    id: row.id,
    to: row.to_kind,
    on: row.on_day,
    withinDays: row.within_days,
    reason: row.reason,
    ...ruleOf(row),
  }))
}

/** Absent for a referral made by hand. */
export function ruleOf({
  service,
  scale,
  outcome,
}: {
  readonly service: string | null
  readonly scale: string | null
  readonly outcome: string | null
}) {
  const isMadeByHand = service === null || scale === null || outcome === null
  return isMadeByHand ? {} : { because: { service, scale, outcome } }
}

const isOpen = (today: LocalDate) =>
  sql<boolean>`due.from_day <= ${today} and (due.before_day is null or due.before_day > ${today})`

function byPerson<Row extends { readonly person: string }, Item>(
  rows: readonly Row[],
  item: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const items = new Map<string, Item[]>()
  for (const row of rows) {
    const known = items.get(row.person)
    if (known === undefined) items.set(row.person, [item(row)])
    else known.push(item(row))
  }
  return items
}
