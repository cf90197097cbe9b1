import { monthOf, type LocalDate, type Month } from '@jejaring/core/calendar/local-date'
import type { Period } from '@jejaring/core/catalogue/indicator'
import { periodsOf } from '@jejaring/core/judge/periods'
import type { ClientBase } from 'pg'

/** The first row of a village's journal. */
export interface Head {
  readonly seq: number
  readonly openedFrom: Month
  readonly openedUntil: Month
}

interface HeadRow {
  readonly seq: number
  readonly opened_from: Month
  readonly opened_until: Month
}

/**
 * Locks the village's journal until the transaction ends: who writes next waits. A new journal keeps marks from
 * January of the year before `today`.
 */
export async function lockHead(
  client: ClientBase,
  village: string,
  today: LocalDate,
): Promise<Head> {
  return (await lockKnownHead(client, village)) ?? lockNewHead(client, village, today)
}

/** The same where there was none a moment ago; another may have begun it since. */
export async function lockNewHead(
  client: ClientBase,
  village: string,
  today: LocalDate,
): Promise<Head> {
  const year = Number(today.slice(0, 4)) - 1
  await client.query(
    `insert into journal (village, opened_from, opened_until) values ($1, $2, $3)
     on conflict (village) do nothing`,
    [village, `${year}-01`, monthOf(today)],
  )
  const made = await lockKnownHead(client, village)
  if (made === undefined) throw new Error(`village ${village} has no journal`)
  return made
}

/** Locks a journal that must not be begun: undefined when there is none. */
export async function lockKnownHead(
  client: ClientBase,
  village: string,
): Promise<Head | undefined> {
  const { rows } = await client.query<HeadRow>({
    name: 'lock-head',
    text: 'select seq, opened_from, opened_until from journal where village = $1 for update',
    values: [village],
  })
  const [row] = rows
  return row && { seq: row.seq, openedFrom: row.opened_from, openedUntil: row.opened_until }
}

const periods = new Map<string, readonly Period[]>()

/** For which a village with this head keeps marks. */
export function openedPeriods({ openedFrom, openedUntil }: Head): readonly Period[] {
  const key = `${openedFrom} ${openedUntil}`
  const made = periods.get(key) ?? periodsOf(openedFrom, openedUntil)
  periods.set(key, made)
  return made
}
